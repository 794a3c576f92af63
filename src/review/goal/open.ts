import type { Day } from '../../methods/answers';
import { isSurveyPart } from '../../scoring/outcome';
import { daysFrom } from '../risks/days';
import type { ScoredItem } from '../scored-form/score-form';

/** Why nothing can be done about an item any more, or why nobody can tell what to do. */
export type FixedReason =
  | 'atMaximum'
  | 'yearOver'
  | 'happened'
  | 'appraised'
  | 'survey'
  | 'judged'
  | 'notApplicable'
  | 'ruleUnknown'
  | 'unclear'
  | 'assumed'
  | 'codeTwice'
  | 'noRaise';

/** Ensures why the points of an item stand fixed on a day, or undefined where they may still be raised. */
export function fixedReason({ score, planned }: ScoredItem, today: Day | undefined): FixedReason | undefined {
  const { rule, part, source, maximum, compiled, answers } = score;
  if (rule.kind === 'notApplicable') return 'notApplicable';
  if (score.appraised1.kind === 'scored' || score.appraised2.kind === 'scored') return 'appraised';
  if (isSurveyPart(part) || source === 'survey' || source === 'satisfactionSurvey') return 'survey';
  if (compiled?.status !== 'understood') return 'ruleUnknown';
  if (compiled.spec.kind === 'judged' || compiled.spec.kind === 'manual') return 'judged';
  if (rule.kind === 'invalid') return 'unclear';
  if (rule.kind === 'cannotTell' && rule.reason !== 'missingInput') return 'unclear';
  if (rule.kind === 'scored' && maximum !== undefined && maximum > 0 && rule.points >= maximum)
    return 'atMaximum';
  if (isYearOver(planned.context.assessmentYear, today)) return 'yearOver';
  // A date that has been declared has happened.
  return answers.date === undefined ? undefined : 'happened';
}

/** Ensures whether the assessment year has ended: what was done in it can no longer change. */
export function isYearOver(year: number | undefined, today: Day | undefined): boolean {
  if (year === undefined || today === undefined) return false;
  return daysFrom({ year, month: 12, day: 31 }, today) > 0;
}
