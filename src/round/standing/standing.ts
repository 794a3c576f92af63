import type { Ranking, RankingTerms } from '../../review/ranking/entry';
import type { MarkedGroups, SmallGroupDecisions } from '../../review/ranking/small-groups';
import type { ReviewProblem } from '../../review/problems';
import type { Basis } from '../../scoring/scorecard';
import type { Round } from '../round';
import type { Unit } from '../unit';
import { openItems, type OpenItem } from './open-items';
import { placedUnits, type PlacedUnit } from './placed';
import { rangesOf, type UnitRange } from './ranges';
import { rankPlaced } from './rank-placed';
import type { StandingTerms } from './terms';

export interface StandingRequest {
  readonly basis: Basis;
  readonly terms: StandingTerms;
  /** `unit\nitem` of what a kiến nghị without an answer is about. */
  readonly disputed?: ReadonlySet<string>;
  /** Name of the group of units that have none. */
  readonly everyone: string;
  /** Where given, a group too small to compare is ranked only once somebody decided so. */
  readonly smallGroups?: SmallGroupDecisions;
  /** By `Unit.id`: files came, but which one counts is for a person to say. */
  readonly withheld?: ReadonlySet<string>;
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
  /** Merged, split, or not confirmed to be a unit of last year. */
  readonly notCompared: readonly Unit[];
  /** By the unit's id. */
  readonly open: ReadonlyMap<string, readonly OpenItem[]>;
  /** By the unit's id. */
  readonly ranges: ReadonlyMap<string, UnitRange>;
  readonly notes: readonly ReviewProblem[];
}

/** Ensures the ranking of a round with its rank ranges; units that sent nothing or wait for something stand apart. */
export function standingOf(round: Round, request: StandingRequest): Standing {
  const { basis, terms, smallGroups, withheld } = request;
  const units = placedUnits(round, request);
  const { ranking, undecided, notCompared, notes } = rankPlaced(units, {
    terms,
    rulebooks: [...round.masters.values()].map(({ rulebook }) => rulebook),
    ...(smallGroups === undefined ? {} : { smallGroups }),
    ...(withheld === undefined ? {} : { withheld }),
  });
  const asked = { basis, terms, disputed: request.disputed ?? new Set<string>() };
  const open = new Map(units.map((placed) => [placed.unit.id, openItems(placed, asked)]));
  const ranges = rangesOf({ units, ranking, open, hasTieKeys: terms.tieKeys.length > 0 });
  const found = { ranking, undecided, notCompared, open, ranges, notes };
  return { basis, terms: ranking.terms, tieKeys: terms.tieKeys, units, ...found };
}
