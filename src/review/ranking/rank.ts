import { HOUSE_DEFAULTS } from '../../rulebook/rulebook';
import { comparableName } from '../names';
import { POLICY } from '../policy';
import type { ReviewProblem } from '../problems';
import type { Ranking, RankingEntry, RankingTerms, UnrankedUnit } from './entry';
import { rankGroup } from './rank-group';
import type { DecidedEntry } from './rank-group';

/** What a ranking inherits when no decision states otherwise; the table prints it. */
export const RANKING_DEFAULTS: RankingTerms = {
  tieRule: HOUSE_DEFAULTS.tieRule,
  onPrintedFigure: true,
  decimals: POLICY.printedDecimals,
};

/**
 * Ensures units are ranked inside their groups, groups in the order they first appear.
 * Units with undecided items or no file stand apart; an honest 0 is ranked.
 */
export function rank(entries: readonly RankingEntry[], terms: RankingTerms = RANKING_DEFAULTS): Ranking {
  const groups = new Map<string, DecidedEntry[]>();
  const unranked: UnrankedUnit[] = [];
  for (const entry of entries) {
    const decided = groups.get(entry.group) ?? [];
    groups.set(entry.group, decided);
    if (isDecided(entry)) decided.push(entry);
    else unranked.push(apart(entry));
  }
  return {
    terms,
    groups: [...groups].map(([name, decided]) => rankGroup(name, decided, terms)),
    unranked,
    notes: [...doubled(entries), ...unranked.flatMap(whyApart)],
  };
}

function isDecided(entry: RankingEntry): entry is DecidedEntry {
  return entry.smallGroup === undefined && entry.result?.index !== undefined;
}

function apart({ agency, group, result, isWithheld, smallGroup }: RankingEntry): UnrankedUnit {
  if (smallGroup !== undefined) {
    return { agency, group, reason: smallGroup === 'undecided' ? 'groupUndecided' : 'groupNotRanked' };
  }
  if (!result) return { agency, group, reason: isWithheld === true ? 'withheld' : 'noFile' };
  const { undecidedMaximum } = result;
  return {
    agency,
    group,
    reason: 'undecided',
    ...(undecidedMaximum === undefined ? {} : { undecidedMaximum }),
  };
}

/** Why files are withheld, or a group left out, is said where that was found. */
function whyApart({ agency, group, reason }: UnrankedUnit): ReviewProblem[] {
  if (reason !== 'noFile' && reason !== 'undecided') return [];
  const code = reason === 'noFile' ? 'ranking.no-file' : 'ranking.undecided';
  return [{ code, severity: 'warning', params: { agency, group } }];
}

/** Two files of one unit would both be ranked: a person has to say which one counts. */
function doubled(entries: readonly RankingEntry[]): ReviewProblem[] {
  const seen = new Set<string>();
  return entries.flatMap(({ agency, group }): ReviewProblem[] => {
    const key = `${group}\n${comparableName(agency)}`;
    if (!seen.has(key)) {
      seen.add(key);
      return [];
    }
    return [{ code: 'ranking.doubled-agency', severity: 'warning', params: { agency, group } }];
  });
}
