import { NO_POINTS, toPoints } from '../../../rulebook/points';
import type { Points } from '../../../rulebook/points';
import { pointsBy } from '../../../methods/registry';
import type { Answers } from '../../../methods/answers';
import { POLICY } from '../../policy';
import type { RiskInput } from '../risk';

/** Ensures the points typed or computed on a basis, or undefined while they cannot be told. */
export function pointsOn(
  { item }: RiskInput,
  basis: 'self' | 'rule' | 'appraised1' | 'appraised2',
): Points | undefined {
  const outcome = item.score[basis];
  return outcome.kind === 'scored' ? outcome.points : undefined;
}

/** Ensures the rounded points the item's rule would give to other answers, or undefined. */
export function pointsIf({ item }: RiskInput, answers: Answers): Points | undefined {
  const { compiled } = item.score;
  if (compiled?.status !== 'understood') return undefined;
  const points = pointsBy(compiled.spec, answers, item.planned.context);
  return points && toPoints(points, POLICY.printedDecimals);
}

/** Ensures points that cannot be less than nothing: a loss never exceeds the maximum. */
export function notBelowZero(points: Points): Points {
  return points < 0 ? NO_POINTS : points;
}

/** Ensures true when the fall is worth a warning by house policy. */
export function isWorthSaying(from: Points, to: Points, { maximum, policy }: RiskInput): boolean {
  return (from - to) * 100 >= maximum * policy.smallestFallPercent;
}
