import { shown } from '../../../scoring/problems';
import type { RiskCode, RiskInput, RiskRule } from '../risk';
import { wordedSteps } from '../steps';
import { notBelowZero, pointsOn } from './points';

/**
 * The declared figures earn less than the full points: for good, or until the smallest change that helps is made.
 * After the year only what was done in it and not declared can still help, so that change is told all the same.
 */
export const belowFull: RiskRule = (input) => {
  const { maximum, isYearOver, item } = input;
  const points = pointsOn(input, 'rule');
  if (points === undefined || points >= maximum) return [];
  // A date that has been declared has happened; other figures may still grow while the year lasts.
  const steps = item.score.answers.date === undefined ? wordedSteps(input) : [];
  const isForGood = isYearOver || steps.length === 0;
  const params = { points: shown(points), maximum: shown(maximum) };
  return [
    {
      code: belowFullCode(input, steps.length > 0),
      level: isForGood ? 'certain' : 'high',
      secure: notBelowZero(points),
      canBeSaved: !isForGood,
      params: { ...params, year: item.planned.context.assessmentYear ?? '' },
      ...(steps.length === 0 ? {} : { steps }),
    },
  ];
};

function belowFullCode({ isYearOver }: RiskInput, hasSteps: boolean): RiskCode {
  if (!hasSteps) return 'belowFullForGood';
  return isYearOver ? 'belowFullYearOver' : 'belowFull';
}

/** The unit claims more than the rule gives to what it declared: the appraisal will take it back. */
export const selfAboveRule: RiskRule = (input) => {
  const [self, rule] = [pointsOn(input, 'self'), pointsOn(input, 'rule')];
  if (self === undefined || rule === undefined || self <= rule) return [];
  const params = { self: shown(self), rule: shown(rule), difference: shown((self - rule) as typeof self) };
  return [{ code: 'selfAboveRule', level: 'high', secure: notBelowZero(rule), canBeSaved: true, params }];
};

/** The unit claims less than the rule gives: what is not claimed is rarely given. */
export const selfBelowRule: RiskRule = (input) => {
  const [self, rule] = [pointsOn(input, 'self'), pointsOn(input, 'rule')];
  if (self === undefined || rule === undefined || self >= rule) return [];
  const params = { self: shown(self), rule: shown(rule), difference: shown((rule - self) as typeof self) };
  return [
    { code: 'selfBelowRule', level: 'attention', secure: notBelowZero(self), canBeSaved: true, params },
  ];
};

/** Without a rule to compute by, what the unit itself does not claim is what it expects to lose. */
export const claimedBelowMaximum: RiskRule = (input) => {
  const { maximum, isYearOver } = input;
  const self = pointsOn(input, 'self');
  const isComputed = pointsOn(input, 'rule') !== undefined;
  if (isComputed || self === undefined || self >= maximum) return [];
  const params = { self: shown(self), maximum: shown(maximum) };
  return [
    {
      code: 'claimedBelowMaximum',
      level: isYearOver ? 'certain' : 'high',
      secure: notBelowZero(self),
      canBeSaved: !isYearOver,
      params,
    },
  ];
};
