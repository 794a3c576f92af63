import type { Axis } from './lattice';
import { firstUnit } from './search';
import type { PointsOf } from './search';
import * as r from '../../rulebook/rational';
import type { Rational } from '../../rulebook/rational';

/** A rising stretch is told in so many rungs; a scale of steps has as many as the text lists. */
const RUNGS_OF_A_STRETCH = 20;

/** Points are printed with two decimals: a raise below that is no raise anyone sees. */
const SMALLEST = r.rational(1, 100);

interface Place {
  readonly units: number;
  readonly points: Rational;
}

/** Ensures the fewest units along an axis for every further number of points it can earn, ascending. */
export function rungsAlong(axis: Axis, now: Rational, pointsOf: PointsOf): readonly number[] {
  const pointsAt = (units: number): Rational | undefined => {
    const answers = axis.answersAt(units);
    return answers && pointsOf(answers);
  };
  const rungs: number[] = [];
  let before: Place = { units: 0, points: now };
  let best = now;
  for (const units of axis.places) {
    const points = pointsAt(units);
    if (!points) continue;
    for (const target of targetsBetween(best, points, units - before.units)) {
      const holds = (count: number): boolean => {
        const found = pointsAt(count);
        return found !== undefined && r.compare(found, target) >= 0;
      };
      const rung = firstUnit(before.units, units, holds);
      if (rungs.at(-1) !== rung) rungs.push(rung);
    }
    best = r.max(best, points);
    before = { units, points };
  }
  return rungs;
}

/** What to look for between two places of a rule: the points there, and on the way where they rise steadily. */
function targetsBetween(best: Rational, points: Rational, gap: number): readonly Rational[] {
  const rise = r.subtract(points, best);
  if (r.compare(rise, r.ZERO) <= 0) return [];
  const count = Math.min(gap, RUNGS_OF_A_STRETCH);
  const even = r.divide(rise, r.rational(count));
  const step = r.max(even, SMALLEST);
  const less = Number(r.ceil(r.divide(rise, step))) - 1;
  const onTheWay = Array.from({ length: less }, (_, n) => r.add(best, r.multiply(step, r.rational(n + 1))));
  return [...onTheWay, points];
}
