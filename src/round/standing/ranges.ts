import type { Ranking } from '../../review/ranking/entry';
import type { Points } from '../../rulebook/points';
import * as r from '../../rulebook/rational';
import type { Rational } from '../../rulebook/rational';
import { indexIf, reachOfUnit, type OpenItem } from './open-items';
import type { PlacedUnit } from './placed';
import { rankRanges, type OpenResult } from './rank-range';

/** What one open item alone can do to its unit's rank, everything else as it stands. */
export interface ItemStability {
  readonly item: string;
  readonly atLowest: number;
  readonly atHighest: number;
  readonly isStable: boolean;
}

export interface UnitRange {
  readonly lowest: Rational;
  readonly highest: Rational;
  readonly best: number;
  readonly worst: number;
  /** Nothing that is still open can change the rank the unit has now; a unit without a rank is never settled. */
  readonly isSettled: boolean;
  /** The unit next before it, and what puts this one strictly before the other; absent for the first. */
  readonly overtakes?: { readonly before: string; readonly by: Rational; readonly points: Points };
  readonly stability: readonly ItemStability[];
}

interface RangeRequest {
  readonly units: readonly PlacedUnit[];
  readonly ranking: Ranking;
  readonly open: ReadonlyMap<string, readonly OpenItem[]>;
  readonly hasTieKeys: boolean;
}

/** Digits held where hidden ones decide; more would never be told apart. */
const HIDDEN_DIGITS = 10;

/**
 * Ensures the ranks each unit can still end at. A rank is one more than the number of units before, so that nothing
 * is said where the tie rule leaves no gap; equal figures that a tie key may decide are counted both ways.
 */
export function rangesOf({ units, ranking, open, hasTieKeys }: RangeRequest): Map<string, UnitRange> {
  if (ranking.terms.tieRule !== '1-1-3') return new Map();
  const { onPrintedFigure, decimals } = ranking.terms;
  const places = onPrintedFigure ? decimals : HIDDEN_DIGITS;
  const reached = units.flatMap((placed): Reached[] => {
    const items = open.get(placed.unit.id) ?? [];
    const reach = placed.scored && reachOfUnit(placed.scored, items);
    return reach === undefined ? [] : [{ placed, items, ...reach }];
  });
  const all = rankRanges(
    reached.map(({ placed, lowest, highest }) => resultOf(placed, { lowest, highest })),
    places,
  );
  const decided = reached.filter(({ placed }) => placed.scored?.result.index !== undefined);
  const now = rankRanges(
    decided.map(({ placed, lowest, highest }) => resultOf(placed, { lowest, highest })),
    places,
  );
  const nowByName = new Map(now.map((one) => [`${one.group}\n${one.agency}`, one]));
  return new Map(
    reached.map((own, at): [string, UnitRange] => {
      const range = all[at];
      const ties = hasTieKeys ? tiesOf(own, reached, places) : 0;
      const { overtakes, rank } = nowByName.get(`${own.placed.group}\n${own.placed.name}`) ?? {};
      const best = range?.best ?? 1;
      const worst = (range?.worst ?? 1) + ties;
      return [
        own.placed.unit.id,
        {
          lowest: own.lowest,
          highest: own.highest,
          best,
          worst,
          // Units that wait for points have no rank yet, and may come to stand before this one.
          isSettled: best === worst && best === rank,
          ...(overtakes === undefined
            ? {}
            : { overtakes: { ...overtakes, points: pointsFor(overtakes.by, own) } }),
          stability: stabilityOf(own, decided, places),
        },
      ];
    }),
  );
}

interface Reached {
  readonly placed: PlacedUnit;
  readonly items: readonly OpenItem[];
  readonly lowest: Rational;
  readonly highest: Rational;
}

/** A unit whose figure is not decided yet stands at its least until it is. */
function resultOf(
  { name, group, scored }: PlacedUnit,
  reach: Pick<OpenResult, 'lowest' | 'highest'>,
): OpenResult {
  return { agency: name, group, index: scored?.result.index ?? reach.lowest, ...reach };
}

/** Units that may end on this one's worst figure: a tie key may put them before it. */
function tiesOf({ placed, lowest }: Reached, reached: readonly Reached[], places: number): number {
  const own = r.round(lowest, places);
  return reached.filter((other) => {
    const isOther = other.placed !== placed && other.placed.group === placed.group;
    return isOther && r.equals(r.round(other.highest, places), own);
  }).length;
}

/** Percentage points as points of the unit's own scale, rounded up: fewer would not do. */
function pointsFor(by: Rational, { placed }: Reached): Points {
  const maximum = placed.scored?.result.applicableMaximum ?? 0;
  const exact = r.divide(r.multiply(by, r.rational(maximum)), r.rational(100));
  return Number(r.ceil(exact)) as Points;
}

function stabilityOf(
  { placed, items }: Reached,
  decided: readonly Reached[],
  places: number,
): ItemStability[] {
  const { scored } = placed;
  if (scored === undefined) return [];
  const others = decided
    .filter((other) => other.placed !== placed && other.placed.group === placed.group)
    .map((other) => r.round(other.placed.scored?.result.index ?? r.ZERO, places));
  const rankAt = (index: Rational): number => {
    const own = r.round(index, places);
    return others.filter((other) => r.compare(other, own) > 0).length + 1;
  };
  return items.flatMap(({ item, index, lowest, highest }): ItemStability[] => {
    if (highest === undefined) return [];
    const [low, high] = [
      indexIf(scored, new Map([[index, lowest]])),
      indexIf(scored, new Map([[index, highest]])),
    ];
    if (low === undefined || high === undefined) return [];
    const [atLowest, atHighest] = [rankAt(low), rankAt(high)];
    return [{ item, atLowest, atHighest, isStable: atLowest === atHighest }];
  });
}
