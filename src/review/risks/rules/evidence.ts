import { NO_POINTS } from '../../../rulebook/points';
import { shown } from '../../../scoring/problems';
import { daysIn, showDay } from '../days';
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

/** Every date in the evidence lies outside the assessment year: it proves something else. */
export const evidenceOutsideYear: RiskRule = ({ item, maximum }) => {
  const { row, planned } = item;
  const year = planned.context.assessmentYear;
  const days = row.evidence.flatMap(({ value }) => daysIn(value));
  if (year === undefined || days.length === 0 || days.some((day) => day.year === year)) return [];
  // A plan for the year is often signed at the end of the year before: worth a look, no loss by itself.
  const params = { days: days.map(showDay).join('; '), year };
  return [{ code: 'evidenceOutsideYear', level: 'attention', secure: maximum, canBeSaved: true, params }];
};
