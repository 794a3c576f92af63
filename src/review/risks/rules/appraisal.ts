import { shown } from '../../../scoring/problems';
import type { RiskRule } from '../risk';
import { notBelowZero, pointsOn } from './points';

/** The appraisal gave less than the full points: after round 1 an explanation may win them back, after round 2 not. */
export const appraisedBelow: RiskRule = (input) => {
  const { maximum, item } = input;
  const [first, second] = [pointsOn(input, 'appraised1'), pointsOn(input, 'appraised2')];
  const given = second ?? first;
  if (given === undefined || given >= maximum) return [];
  const self = pointsOn(input, 'self');
  const isContested = second === undefined && self !== undefined && self > given;
  const isExplained = item.row.explanation !== undefined;
  return [
    {
      code: isContested && !isExplained ? 'appraisedAsked' : 'appraisedBelow',
      level: isContested ? 'high' : 'certain',
      secure: notBelowZero(given),
      canBeSaved: isContested,
      params: { given: shown(given), self: self === undefined ? '' : shown(self), maximum: shown(maximum) },
    },
  ];
};
