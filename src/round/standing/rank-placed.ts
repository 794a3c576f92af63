import { rankingEntries } from '../../review/ranking/entries';
import type { Ranking, RankingEntry, RankingTerms } from '../../review/ranking/entry';
import { rank, RANKING_DEFAULTS } from '../../review/ranking/rank';
import {
  markSmallGroups,
  type MarkedGroups,
  type SmallGroupDecisions,
} from '../../review/ranking/small-groups';
import type { ReviewProblem } from '../../review/problems';
import type { Rulebook, TieRule } from '../../rulebook/rulebook';
import { summariseOutcomes } from '../../scoring/summary';
import { comparedUnits } from '../gather/last-year';
import type { Unit } from '../unit';
import type { PlacedUnit, ScoredUnit } from './placed';
import { outcomesFor } from './tallies';
import type { StandingTerms } from './terms';
import { tieKeysOf } from './tie-keys';

/** A unit with what its rank is made of. */
export interface Contender extends Pick<PlacedUnit, 'unit' | 'name' | 'group'> {
  readonly scored?: Omit<ScoredUnit, 'result'>;
}

export interface RankPlacedRequest {
  readonly terms: StandingTerms;
  /** The criteria in force: where all agree they state what the terms leave out. */
  readonly rulebooks: readonly Rulebook[];
  /** Where given, a group too small to compare is ranked only once somebody decided so. */
  readonly smallGroups?: SmallGroupDecisions;
  /** By `Unit.id`: files came, but which one counts is for a person to say. */
  readonly withheld?: ReadonlySet<string>;
}

/** How a round is ranked, whoever asks. */
export type RoundRanking = Omit<RankPlacedRequest, 'rulebooks'>;

export interface RankedPlaces {
  readonly ranking: Ranking;
  /** Small groups that wait for a decision. */
  readonly undecided: MarkedGroups['undecided'];
  /** Merged, split, or not confirmed to be a unit of last year. */
  readonly notCompared: readonly Unit[];
  readonly notes: readonly ReviewProblem[];
}

/**
 * Ensures units ranked by a round's own terms. Every table of a round is ranked here, so that a declared result,
 * an official report and a list on the screen cannot show two orders.
 */
export function rankPlaced(contenders: readonly Contender[], request: RankPlacedRequest): RankedPlaces {
  const { smallGroups, terms } = request;
  const { same, notCompared } = comparedUnits(contenders.map(({ unit }) => unit));
  const { entries, notes } = rankingEntries(
    contenders.map(({ unit, name, group, scored }) => ({
      agency: name,
      group,
      isWithheld: request.withheld?.has(unit.id) === true,
      ...(scored === undefined ? {} : { summary: scored.summary }),
    })),
    {
      results: contenders.flatMap(({ unit, name }) => {
        return unit.lastYear !== undefined && same.has(unit) ? [{ agency: name, ...unit.lastYear }] : [];
      }),
      apart: new Set(contenders.flatMap(({ unit, name }) => (same.has(unit) ? [] : [name]))),
    },
  );
  const detailed = entries.map((entry, at): RankingEntry => {
    const scored = contenders[at]?.scored;
    if (scored === undefined) return entry;
    return { ...entry, ...fieldsOf(scored), tieKeys: tieKeysOf(scored, terms.tieKeys) };
  });
  const marked =
    smallGroups === undefined ? { entries: detailed, undecided: [] } : markSmallGroups(detailed, smallGroups);
  const ranking = rank(marked.entries, rankingTerms(request));
  return { ranking, undecided: marked.undecided, notCompared, notes };
}

/** Fields without the survey items nobody has results of; with results they are those of the summary itself. */
function fieldsOf({
  master,
  outcomes,
  coverage,
  summary,
}: Omit<ScoredUnit, 'result'>): Partial<RankingEntry> {
  if (coverage === 'everything') return {};
  const { agency, basis } = summary;
  const covered = outcomesFor(master.plan, outcomes, coverage);
  return { fields: summariseOutcomes(master.plan, covered, { agency, basis }).fields };
}

/** What the terms leave out the criteria state, where all agree; else the house default. */
function rankingTerms({ terms, rulebooks }: RankPlacedRequest): RankingTerms {
  const rules = new Set(rulebooks.map(({ tieRule }): TieRule => tieRule));
  const [agreed, ...others] = [...rules];
  const tieRule = terms.tieRule ?? (others.length === 0 ? agreed : undefined) ?? RANKING_DEFAULTS.tieRule;
  return {
    tieRule,
    onPrintedFigure: terms.onPrintedFigure ?? RANKING_DEFAULTS.onPrintedFigure,
    decimals: terms.decimals ?? RANKING_DEFAULTS.decimals,
    ...(terms.bands === undefined ? {} : { bands: terms.bands }),
    ...(terms.tieKeys.length === 0 ? {} : { hasTieKeys: true }),
  };
}
