import type { Answers } from '../answers';
import { placesFrom } from './lattice';
import type { Axis } from './lattice';
import type { NextStep } from './next-step';
import { rungsAlong } from './raises';
import type { Rule } from './steps';
import * as r from '../../rulebook/rational';

/**
 * Ensures, for a fraction whose whole still grows by `cases`, how many of these must be good to earn more than
 * now: the smallest number for each further number of points. None where even all of them do not help.
 */
export function pacedSteps(rule: Rule, answers: Answers, cases: number): readonly NextStep[] {
  const now = rule.pointsOf(answers);
  const axis = now && casesToCome(rule, answers, cases);
  if (!now || !axis) return [];
  const none = axis.answersAt(0);
  const least = none && rule.pointsOf(none);
  const rungs = rungsAlong(axis, least ? r.max(least, now) : now, rule.pointsOf);
  const most = rungs.length - 1;
  return rungs.flatMap((units, index): NextStep[] => {
    const then = axis.answersAt(units);
    const points = then && rule.pointsOf(then);
    if (!then || !points) return [];
    const changes = [axis.changeOf(units)];
    return [{ changes, answers: then, points, gain: r.subtract(points, now), isBest: index === most }];
  });
}

/** Good ones among the cases still to come: the whole grows by all of them whatever happens. */
function casesToCome({ thresholds }: Rule, answers: Answers, cases: number): Axis | undefined {
  const { numerator, denominator } = answers;
  if (!numerator || !denominator || !r.isWhole(numerator) || !r.isWhole(denominator)) return undefined;
  const whole = r.add(denominator, r.rational(cases));
  const exact = thresholds.flatMap(({ key, at }) => {
    if (key !== 'rate' || !('n' in at)) return [];
    return [r.subtract(r.divide(r.multiply(at, whole), r.rational(100)), numerator)];
  });
  const within = placesFrom(exact).filter((units) => units < cases);
  return {
    answersAt: (units) => ({
      ...answers,
      numerator: r.add(numerator, r.rational(units)),
      denominator: whole,
    }),
    changeOf: (units) => ({ kind: 'ofCases', by: r.rational(units), of: r.rational(cases) }),
    places: [...within, cases],
  };
}
