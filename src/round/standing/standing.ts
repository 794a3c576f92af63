import { rankingEntries, type PreviousResult } from '../../review/ranking/entries';
import type { Ranking, RankingEntry, RankingTerms } from '../../review/ranking/entry';
import { rank, RANKING_DEFAULTS } from '../../review/ranking/rank';
import {
  markSmallGroups,
  type MarkedGroups,
  type SmallGroupDecisions,
} from '../../review/ranking/small-groups';
import type { ReviewProblem } from '../../review/problems';
import { comparableName } from '../../review/names';
import type { TieRule } from '../../rulebook/rulebook';
import type { Basis } from '../../scoring/scorecard';
import { summariseOutcomes } from '../../scoring/summary';
import type { Round } from '../round';
import type { Unit } from '../unit';
import { openItems, type OpenItem } from './open-items';
import { placedUnits, type PlacedUnit } from './placed';
import { rangesOf, type UnitRange } from './ranges';
import { outcomesFor } from './tallies';
import type { StandingTerms } from './terms';
import { tieKeysOf } from './tie-keys';

export interface StandingRequest {
  readonly basis: Basis;
  readonly terms: StandingTerms;
  /** `unit\nitem` of what a kiến nghị without an answer is about. */
  readonly disputed?: ReadonlySet<string>;
  /** Name of the group of units that have none. */
  readonly everyone: string;
  /** Where given, a group too small to compare is ranked only once somebody decided so. */
  readonly smallGroups?: SmallGroupDecisions;
}

/** The result of a round on one basis: ranks, what they rest on, and what may still move them. */
export interface Standing {
  readonly basis: Basis;
  readonly terms: RankingTerms;
  readonly tieKeys: StandingTerms['tieKeys'];
  readonly units: readonly PlacedUnit[];
  readonly ranking: Ranking;
  /** Small groups that wait for a decision. */
  readonly undecided: MarkedGroups['undecided'];
  /** By the unit's id. */
  readonly open: ReadonlyMap<string, readonly OpenItem[]>;
  /** By the unit's id. */
  readonly ranges: ReadonlyMap<string, UnitRange>;
  readonly notes: readonly ReviewProblem[];
}

/** Ensures the ranking of a round with its rank ranges; units that sent nothing or wait for something stand apart. */
export function standingOf(round: Round, request: StandingRequest): Standing {
  const units = placedUnits(round, request);
  const terms = termsOf(round, request.terms);
  const { entries, notes } = entriesOf(units, request);
  const { smallGroups } = request;
  const marked =
    smallGroups === undefined ? { entries, undecided: [] } : markSmallGroups(entries, smallGroups);
  const ranking = rank(marked.entries, terms);
  const asked = {
    basis: request.basis,
    terms: request.terms,
    disputed: request.disputed ?? new Set<string>(),
  };
  const open = new Map(units.map((placed) => [placed.unit.id, openItems(placed, asked)]));
  const ranges = rangesOf({ units, ranking, open, hasTieKeys: request.terms.tieKeys.length > 0 });
  const { tieKeys } = request.terms;
  const { undecided } = marked;
  return { basis: request.basis, terms, tieKeys, units, ranking, undecided, open, ranges, notes };
}

function entriesOf(
  units: readonly PlacedUnit[],
  { terms }: StandingRequest,
): { readonly entries: readonly RankingEntry[]; readonly notes: readonly ReviewProblem[] } {
  const ranked = units.map(({ name, group, scored }) => {
    return { agency: name, group, ...(scored === undefined ? {} : { summary: scored.summary }) };
  });
  const before = rankingEntries(ranked, { results: units.flatMap(lastResultOf) });
  const entries = before.entries.map((entry, at): RankingEntry => {
    const scored = units[at]?.scored;
    if (scored === undefined) return entry;
    return { ...entry, ...fieldsOf(scored), tieKeys: tieKeysOf(scored, terms.tieKeys) };
  });
  return { entries, notes: before.notes };
}

function fieldsOf({
  master,
  outcomes,
  coverage,
  summary,
}: NonNullable<PlacedUnit['scored']>): Pick<RankingEntry, 'fields'> {
  const { agency, basis } = summary;
  const covered = outcomesFor(master.plan, outcomes, coverage);
  return { fields: summariseOutcomes(master.plan, covered, { agency, basis }).fields };
}

function lastResultOf({ unit, name }: PlacedUnit): PreviousResult[] {
  if (unit.lastYear === undefined || !isComparable(unit)) return [];
  const { index, rank: before } = unit.lastYear;
  return [{ agency: name, index, ...(before === undefined ? {} : { rank: before }) }];
}

/** A renamed unit is the one it was once somebody confirmed it; a merged one has no old rank to compare with. */
export function isComparable({ name, predecessors }: Unit): boolean {
  const others = predecessors.filter((one) => comparableName(one.name) !== comparableName(name));
  const [only, ...more] = others;
  if (only === undefined) return true;
  return more.length === 0 && predecessors.length === 1 && only.confirmed !== undefined;
}

/** What a settings file leaves out the criteria state, where all agree; else the house default. */
function termsOf({ masters }: Round, stated: StandingTerms): RankingTerms {
  const rules = new Set([...masters.values()].map(({ rulebook }): TieRule => rulebook.tieRule));
  const [agreed, ...others] = [...rules];
  const tieRule = stated.tieRule ?? (others.length === 0 ? agreed : undefined) ?? RANKING_DEFAULTS.tieRule;
  return {
    tieRule,
    onPrintedFigure: stated.onPrintedFigure ?? RANKING_DEFAULTS.onPrintedFigure,
    decimals: stated.decimals ?? RANKING_DEFAULTS.decimals,
    ...(stated.bands === undefined ? {} : { bands: stated.bands }),
  };
}
