import { NO_POINTS, shareOf, toPoints } from '../rulebook/points';
import type { Points } from '../rulebook/points';
import * as r from '../rulebook/rational';
import type { Rational } from '../rulebook/rational';
import type { Rounding } from '../rulebook/rulebook';
import type { ScoringNode } from './plan';
import { isOutsideScale } from './outcome';
import type { Outcome, Tally } from './scorecard';

/** A running sum on one basis, in whole ten-thousandths; changed in place because thousands are made. */
export interface Sum {
  points: number;
  /** Hidden digits kept until the total, where the rulebook rounds only there. */
  exact: Rational | undefined;
  applicable: number;
  undecided: number;
  complete: boolean;
  /** Something applies whose maximum nobody stated: a share cannot be told. */
  withoutMaximum: boolean;
}

/** Ensures an empty sum that keeps hidden digits only where the rulebook rounds the total alone. */
export function emptySum(rounding: Rounding): Sum {
  return {
    points: 0,
    exact: rounding.applies === 'totalOnly' ? r.ZERO : undefined,
    applicable: 0,
    undecided: 0,
    complete: true,
    withoutMaximum: false,
  };
}

/** Ensures the outcome is counted: not-applicable items leave the denominator, undecided ones stay in it. */
export function addOutcome(sum: Sum, node: ScoringNode, outcome: Outcome): void {
  if (outcome.kind === 'notApplicable') return;
  const maximum = isOutsideScale(node.part) ? Math.abs(node.maximum ?? 0) : (node.maximum ?? 0);
  sum.applicable += maximum;
  if (node.maximum === undefined) sum.withoutMaximum = true;
  if (outcome.kind === 'scored') {
    sum.points += outcome.points;
    if (sum.exact) sum.exact = r.add(sum.exact, outcome.unrounded);
    return;
  }
  sum.undecided += maximum;
  sum.complete = false;
}

export function addSum(into: Sum, part: Sum): void {
  into.points += part.points;
  if (into.exact && part.exact) into.exact = r.add(into.exact, part.exact);
  into.applicable += part.applicable;
  into.undecided += part.undecided;
  into.complete &&= part.complete;
  into.withoutMaximum ||= part.withoutMaximum;
}

/**
 * Ensures that a group of bonus or penalty items never counts beyond the maximum its heading states;
 * returns whether the cap took something away. Groups inside the scale are never cut: a sum above
 * their maximum is a mistake to be shown.
 */
export function capGroup(sum: Sum, node: ScoringNode): boolean {
  if (node.maximum === undefined || !isOutsideScale(node.part)) return false;
  const cap = Math.abs(node.maximum);
  sum.applicable = cap;
  sum.withoutMaximum = false;
  const limited = Math.min(cap, Math.max(-cap, sum.points));
  if (limited === sum.points) return false;
  sum.points = limited;
  if (sum.exact) sum.exact = r.rational(limited, 10_000);
  return true;
}

/** Ensures the printed tally: hidden digits are rounded here and nowhere before, when the rulebook says so. */
export function toTally(sum: Sum, rounding: Rounding): Tally {
  const points = sum.exact ? toPoints(sum.exact, rounding.decimals) : (sum.points as Points);
  const applicableMaximum = sum.applicable as Points;
  const { complete } = sum;
  const share = complete && !sum.withoutMaximum ? shareOf(points, applicableMaximum) : undefined;
  return {
    points,
    applicableMaximum,
    undecidedMaximum: complete ? NO_POINTS : (sum.undecided as Points),
    complete,
    ...(share === undefined ? {} : { share }),
  };
}
