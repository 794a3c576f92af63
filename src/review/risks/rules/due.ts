import type { Day } from '../../../methods/answers';
import { NO_POINTS } from '../../../rulebook/points';
import { dueDatesOf } from '../../deadlines/due-days';
import { daysFrom, showDay } from '../days';
import type { RiskInput, RiskRule } from '../risk';

/** A due date inside the criterion, or the item's date for sending evidence, is near or past and nothing is there yet. */
export const due: RiskRule = (input) => {
  const { today, policy } = input;
  const day = dayWaitedFor(input);
  if (!today || !day) return [];
  const left = daysFrom(today, day);
  const params = { due: showDay(day), days: Math.abs(left) };
  if (left < 0) return [{ code: 'overdue', level: 'high', secure: NO_POINTS, canBeSaved: true, params }];
  if (left > policy.nearDays) return [];
  return [{ code: 'dueSoon', level: 'attention', secure: NO_POINTS, canBeSaved: true, params }];
};

/** The rule waits for figures, the column for evidence. */
function dayWaitedFor({ item, expects }: RiskInput): Day | undefined {
  const { rule } = item.score;
  const isMissing = rule.kind === 'cannotTell' && rule.reason === 'missingInput';
  const awaitsEvidence = expects.evidence && item.row.evidence.length === 0;
  return dueDatesOf(item, item.planned.context.assessmentYear).find(({ from }) => {
    return from === 'column' ? awaitsEvidence : isMissing;
  })?.day;
}
