import { NO_POINTS } from '../../../rulebook/points';
import { shown } from '../../../scoring/problems';
import type { RiskRule } from '../risk';
import { pointsOn } from './points';

/** Points are claimed without evidence; one without any must at least explain how it was assessed. */
export const missingEvidence: RiskRule = (input) => {
  const { row } = input.item;
  const points = pointsOn(input, 'self') ?? pointsOn(input, 'rule');
  const isClaimed = points !== undefined && points > 0;
  if (!input.expects.evidence || !isClaimed || row.evidence.length > 0) return [];
  if (row.explanation !== undefined || row.note !== undefined) return [];
  const params = { points: shown(points), required: row.requirements?.value ?? '' };
  return [{ code: 'missingEvidence', level: 'high', secure: NO_POINTS, canBeSaved: true, params }];
};
