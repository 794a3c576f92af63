import { fromPoints, toPoints } from '../../../rulebook/points';
import * as r from '../../../rulebook/rational';
import { shown } from '../../../scoring/problems';
import { comparableCode } from '../../scored-form/rulebook-match';
import type { RiskRule } from '../risk';
import { pointsOn } from './points';

/** Last year the appraisal gave this item less than was claimed: the same may happen again. */
export const appraisedLowerBefore: RiskRule = (input) => {
  const { item, maximum, lastYear } = input;
  const before = lastYear.get(comparableCode(item.score.code));
  const self = pointsOn(input, 'self') ?? pointsOn(input, 'rule');
  if (!before?.claimed || before.given >= before.claimed || before.maximum <= 0 || self === undefined)
    return [];
  const kept = r.rational(before.given, before.maximum);
  const secure = toPoints(r.multiply(kept, fromPoints(maximum)), input.policy.printedDecimals);
  if (secure >= self) return [];
  const params = { claimed: shown(before.claimed), given: shown(before.given) };
  return [{ code: 'appraisedLowerBefore', level: 'attention', secure, canBeSaved: true, params }];
};
