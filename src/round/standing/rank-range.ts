import * as r from '../../rulebook/rational';
import type { Rational } from '../../rulebook/rational';

/** One unit's result as it stands, and the least and most it can still become. Percent. */
export interface OpenResult {
  readonly agency: string;
  readonly group: string;
  readonly index: Rational;
  readonly lowest: Rational;
  readonly highest: Rational;
}

/** What it takes for a unit to stand before another that is now before it. */
export interface Overtaking {
  readonly before: string;
  /** Percentage points on the printed figure that put the unit strictly before the other. */
  readonly by: Rational;
}

export interface RankRange {
  readonly agency: string;
  readonly group: string;
  readonly rank: number;
  /** The rank if everything open goes the unit's way and against every other. */
  readonly best: number;
  readonly worst: number;
  /** Nothing that is still open can change its rank. */
  readonly isSettled: boolean;
  /** The unit next before it, and the smallest change that swaps the two; absent for the first. */
  readonly overtakes?: Overtaking;
}

/**
 * Ensures for each unit the ranks it can still end at inside its group, on figures rounded to `decimals`
 * as they are printed. Equal figures share a rank and leave a gap (1-1-3), so that a rank is one more than the
 * number of units strictly before.
 */
export function rankRanges(results: readonly OpenResult[], decimals: number): RankRange[] {
  const printed = results.map((result): OpenResult => {
    const shown = (figure: Rational): Rational => r.round(figure, decimals);
    const { index, lowest, highest } = result;
    return { ...result, index: shown(index), lowest: shown(lowest), highest: shown(highest) };
  });
  return printed.map((unit) => {
    const others = printed.filter((other) => other !== unit && other.group === unit.group);
    const before = (figure: Rational, of: (other: OpenResult) => Rational): number => {
      return others.filter((other) => r.compare(of(other), figure) > 0).length + 1;
    };
    const rank = before(unit.index, ({ index }) => index);
    const best = before(unit.highest, ({ lowest }) => lowest);
    const worst = before(unit.lowest, ({ highest }) => highest);
    const overtakes = nextBefore(unit, others, decimals);
    return {
      agency: unit.agency,
      group: unit.group,
      rank,
      best,
      worst,
      isSettled: best === worst,
      ...(overtakes === undefined ? {} : { overtakes }),
    };
  });
}

function nextBefore(
  unit: OpenResult,
  others: readonly OpenResult[],
  decimals: number,
): Overtaking | undefined {
  const ahead = others.filter(({ index }) => r.compare(index, unit.index) > 0);
  const nearest = ahead.reduce<OpenResult | undefined>((best, one) => {
    return best && r.compare(best.index, one.index) <= 0 ? best : one;
  }, undefined);
  if (nearest === undefined) return undefined;
  const smallestDigit = r.rational(1, 10 ** decimals);
  return { before: nearest.agency, by: r.add(r.subtract(nearest.index, unit.index), smallestDigit) };
}
