import { thresholdsOf } from '../../../methods/registry';
import type { Answers } from '../../../methods/answers';
import * as r from '../../../rulebook/rational';
import type { Rational } from '../../../rulebook/rational';
import { shown } from '../../../scoring/problems';
import { showNumber } from '../../figures';
import type { RiskCode, RiskInput, RiskReason, RiskRule } from '../risk';
import { isWorthSaying, notBelowZero, pointsIf, pointsOn } from './points';

const HUNDRED = r.rational(100);

/** A rate stands just above a threshold: a few cases less, or struck out by the appraisal, cost a band. */
export const aboveThreshold: RiskRule = (input) => {
  const points = pointsOn(input, 'rule');
  const at = nearestBelow(input);
  if (points === undefined || !at) return [];
  const { numerator, denominator, rate } = input.item.score.answers;
  if (numerator && denominator) return byCases(input, { at, numerator, denominator });
  return rate ? byPercent(input, at, rate) : [];
};

/** The highest threshold the rate has reached; a whole 100 % is not "just above" anything. */
function nearestBelow({ item }: RiskInput): Rational | undefined {
  const { compiled, answers } = item.score;
  const rate = rateOf(answers);
  if (compiled?.status !== 'understood' || !rate || r.compare(rate, HUNDRED) >= 0) return undefined;
  const reached = thresholdsOf(compiled.spec, item.planned.context).flatMap(({ key, at }) => {
    return key === 'rate' && 'n' in at && r.compare(at, rate) <= 0 ? [at] : [];
  });
  return reached.length === 0 ? undefined : reached.reduce(r.max);
}

function rateOf({ numerator, denominator, rate }: Answers): Rational | undefined {
  if (!numerator || !denominator) return rate;
  return r.isZero(denominator) ? undefined : r.divide(r.multiply(numerator, HUNDRED), denominator);
}

interface Counted {
  readonly at: Rational;
  readonly numerator: Rational;
  readonly denominator: Rational;
}

function byCases(input: RiskInput, { at, numerator, denominator }: Counted): RiskReason[] {
  const needed = r.rational(r.ceil(r.divide(r.multiply(at, denominator), HUNDRED)));
  const slack = r.subtract(numerator, needed);
  if (r.compare(slack, r.rational(input.policy.slackCases)) > 0) return [];
  const fewer = r.subtract(needed, r.ONE);
  if (r.compare(fewer, r.ZERO) < 0) return [];
  const answers = { ...input.item.score.answers, numerator: fewer };
  return fall(input, answers, { at, slack, codes: ['onThreshold', 'aboveThreshold'] });
}

function byPercent(input: RiskInput, at: Rational, rate: Rational): RiskReason[] {
  const slack = r.subtract(rate, at);
  if (r.compare(slack, r.rational(input.policy.slackRatePercent)) > 0) return [];
  const lower = r.subtract(at, r.rational(1, 100));
  const answers = { ...input.item.score.answers, rate: lower };
  return fall(input, answers, { at, slack, codes: ['onThresholdRate', 'aboveThresholdRate'] });
}

interface Standing {
  readonly at: Rational;
  readonly slack: Rational;
  /** The reason exactly on the threshold, and just above it. */
  readonly codes: readonly [on: RiskCode, above: RiskCode];
}

function fall(input: RiskInput, answers: Answers, { at, slack, codes }: Standing): RiskReason[] {
  const [points, below] = [pointsOn(input, 'rule'), pointsIf(input, answers)];
  if (points === undefined || below === undefined || !isWorthSaying(points, below, input)) return [];
  return [
    {
      code: r.isZero(slack) ? codes[0] : codes[1],
      level: 'attention',
      secure: notBelowZero(below),
      canBeSaved: true,
      params: {
        threshold: showNumber(at),
        slack: showNumber(slack),
        below: shown(below),
        points: shown(points),
      },
    },
  ];
}
