import type { Answers } from '../answers';
import * as r from '../../rulebook/rational';
import type { Rational } from '../../rulebook/rational';
import type { Axis } from './lattice';

/** The points some answers give; undefined where they give none. */
export type PointsOf = (answers: Answers) => Rational | undefined;

/** The points after so many units along an axis. */
export type PointsAt = (units: number) => Rational | undefined;

/** Ensures the points at any place of an axis, each worked out once: the nearest gain and the best look at the same ones. */
export function pointsAlong(axis: Axis, pointsOf: PointsOf): PointsAt {
  const known = new Map<number, Rational | undefined>();
  return (units) => {
    if (known.has(units)) return known.get(units);
    const answers = axis.answersAt(units);
    const points = answers && pointsOf(answers);
    known.set(units, points);
    return points;
  };
}

/**
 * Ensures the smallest number of units above `from` where the test holds, given that it holds at `to` and,
 * between two places of a rule, once it holds it goes on holding.
 */
export function firstUnit(from: number, to: number, holds: (units: number) => boolean): number {
  let [low, high] = [from, to];
  while (high - low > 1) {
    const middle = low + Math.floor((high - low) / 2);
    if (holds(middle)) high = middle;
    else low = middle;
  }
  return high;
}

/** Ensures the fewest units along an axis where the points pass the test, or undefined. */
export function fewestUnits(
  { places }: Axis,
  pointsAt: PointsAt,
  passes: (points: Rational | undefined) => boolean,
): number | undefined {
  const at = (units: number): boolean => passes(pointsAt(units));
  let before = 0;
  for (const place of places) {
    if (at(place)) return firstUnit(before, place, at);
    before = place;
  }
  return undefined;
}

/** Ensures the most that can be earned at any place along an axis. */
export function mostAlong({ places }: Axis, pointsAt: PointsAt): Rational | undefined {
  return places.map(pointsAt).reduce((most, points) => {
    if (!points || !most) return most ?? points;
    return r.max(most, points);
  }, undefined);
}
