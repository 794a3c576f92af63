import type { Answers, AnswerKey } from '../methods/answers';
import type { Outcome } from './scorecard';

/** What a rule said to answers that many agencies give alike: a level, or one small count. */
export type Remembered = Map<string | number, Outcome>;

/** Counts beyond this are rarely given twice, and remembering them would cost more than it saves. */
const SMALL = 10_000;

const COUNTED: readonly AnswerKey[] = ['count', 'breaches', 'daysLate', 'value'];

/** Ensures a key only for answers that hold nothing but one level or one small whole number. */
export function keyOf(answers: Answers): string | number | undefined {
  let only: AnswerKey | undefined;
  for (const key in answers) {
    if (only !== undefined) return undefined;
    only = key as AnswerKey;
  }
  if (only === undefined) return undefined;
  if (only === 'level') return answers.level;
  const place = COUNTED.indexOf(only);
  const value = place < 0 ? undefined : answers[only as 'count'];
  if (!value || value.d !== 1 || typeof value.n !== 'number' || Math.abs(value.n) > SMALL) return undefined;
  return value.n * COUNTED.length + place;
}
