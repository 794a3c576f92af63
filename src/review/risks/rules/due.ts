import type { Day } from '../../../methods/answers';
import type { DueDay, TimelinessSpec } from '../../../methods/spec';
import { NO_POINTS } from '../../../rulebook/points';
import { dayIn, daysFrom, showDay } from '../days';
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

function dayWaitedFor({ item, expects }: RiskInput): Day | undefined {
  const { rule, compiled } = item.score;
  const isMissing = rule.kind === 'cannotTell' && rule.reason === 'missingInput';
  const spec = compiled?.status === 'understood' ? compiled.spec : undefined;
  if (isMissing && spec?.kind === 'timeliness') return dueOf(spec, item.planned.context.assessmentYear);
  const { dueDate, evidence } = item.row;
  const waits = expects.evidence && evidence.length === 0;
  return waits && dueDate ? dayIn(dueDate.value) : undefined;
}

function dueOf({ due: stated }: TimelinessSpec, year: number | undefined): Day | undefined {
  if (!stated) return undefined;
  const inYear = yearOf(stated, year);
  return inYear === undefined ? undefined : { year: inYear, month: stated.month, day: stated.day };
}

function yearOf({ year: stated }: DueDay, year: number | undefined): number | undefined {
  if (typeof stated === 'number' || year === undefined)
    return typeof stated === 'number' ? stated : undefined;
  return year + { assessment: 0, before: -1, after: 1 }[stated];
}
