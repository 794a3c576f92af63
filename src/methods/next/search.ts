import type { Answers } from '../answers';
import * as r from '../../rulebook/rational';
import type { Rational } from '../../rulebook/rational';
import type { Axis } from './lattice';

/** The points some answers give; undefined where they give none. */
export type PointsOf = (answers: Answers) => Rational | undefined;

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
  axis: Axis,
  pointsOf: PointsOf,
  passes: (points: Rational | undefined) => boolean,
): number | undefined {
  const at = (units: number) => {
    const answers = axis.answersAt(units);
    return passes(answers && pointsOf(answers));
  };
  let before = 0;
  for (const place of axis.places) {
    if (at(place)) return firstUnit(before, place, at);
    before = place;
  }
  return undefined;
}

/** Ensures the most that can be earned at any place along an axis. */
export function mostAlong(axis: Axis, pointsOf: PointsOf): Rational | undefined {
  return axis.places
    .map((place) => {
      const answers = axis.answersAt(place);
      return answers && pointsOf(answers);
    })
    .reduce((most, points) => {
      if (!points || !most) return most ?? points;
      return r.max(most, points);
    }, undefined);
}
