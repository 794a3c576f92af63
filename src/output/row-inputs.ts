import type { Answers, Day } from '../methods/answers';
import { matchLevel } from '../methods/decision/level';
import type { InputNeed } from '../methods/method';
import { OUTPUT_LABELS } from '../messages/output';
import * as r from '../rulebook/rational';
import type { Rational } from '../rulebook/rational';
import type { ReadInput } from '../sheet/form';
import type { RowInput } from './row';

interface Reading {
  readonly needs: readonly InputNeed[];
  /** Day numbers of the workbook count from 1904 instead of 1900. */
  readonly date1904: boolean;
}

const DAY_MILLISECONDS = 86_400_000;
/** Day 0 of both calendars (ECMA-376 part 1, 18.17.4.1). */
const DAY_ZERO = { from1900: Date.UTC(1899, 11, 30), from1904: Date.UTC(1904, 0, 1) };

/** Ensures the declared figures as the formula of the rule reads them: the rule's own words, Có/Không, day numbers. */
export function rowInputs(inputs: readonly ReadInput[], answers: Answers, reading: Reading): RowInput[] {
  return inputs.flatMap((input): RowInput[] => {
    const { key, part, cell } = input;
    if (key === 'absence') return [];
    const place = { key, ...(part === undefined ? {} : { part }), cell };
    if (key === 'date' && answers.date) {
      const value = r.rational(daySerial(answers.date, reading.date1904));
      return [{ ...place, isNumberCell: true, value, isDate: true }];
    }
    const need = reading.needs.find((one) => one.key === key && one.part === part);
    return [{ ...place, isNumberCell: input.isNumberCell, value: valueFor(input.value, need) }];
  });
}

function valueFor(value: ReadInput['value'], need: InputNeed | undefined): Rational | string {
  if (typeof value === 'boolean') return yesOrNo(value, need);
  if (typeof value !== 'string') return value;
  const choices = need?.choices ?? [];
  const index = matchLevel(choices, value);
  const words = (index === undefined ? undefined : choices[index]) ?? value;
  return words.replace(/\s+/g, ' ').trim();
}

/** A clause that is counted takes 1 or 0; one that is met or not takes the words a clerk would write. */
function yesOrNo(value: boolean, need: InputNeed | undefined): Rational | string {
  if (need?.type === 'count' || need?.type === 'amount') return value ? r.ONE : r.ZERO;
  return OUTPUT_LABELS[value ? 'answer.yes' : 'answer.no'].vi;
}

function daySerial({ year, month, day }: Day, date1904: boolean): number {
  const start = date1904 ? DAY_ZERO.from1904 : DAY_ZERO.from1900;
  return Math.round((Date.UTC(year, month - 1, day) - start) / DAY_MILLISECONDS);
}
