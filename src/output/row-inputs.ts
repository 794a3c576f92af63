import type { Answers, Day } from '../methods/answers';
import { declaredFor } from '../methods/decision/facts';
import type { InputNeed } from '../methods/method';
import { OUTPUT_LABELS } from '../messages/output';
import * as r from '../rulebook/rational';
import type { Rational } from '../rulebook/rational';
import type { ReadInput } from '../sheet/form';
import type { RowInput } from './row';

interface Reading {
  /** What the rule asks for, in the order of its text. */
  readonly needs: readonly InputNeed[];
  /** Day numbers of the workbook count from 1904 instead of 1900. */
  readonly date1904: boolean;
}

const DAY_MILLISECONDS = 86_400_000;
/** Day 0 of both calendars (ECMA-376 part 1, 18.17.4.1). */
const DAY_ZERO = { from1900: Date.UTC(1899, 11, 30), from1904: Date.UTC(1904, 0, 1) };

/**
 * Ensures the declared figures in the order the rule asks for them, each as its formula reads it: the text's own
 * words for a level, Có or Không, a day number. What was not declared has no figure.
 */
export function rowInputs(
  inputs: readonly ReadInput[],
  answers: Answers,
  { needs, date1904 }: Reading,
): RowInput[] {
  return needs.flatMap((need): RowInput[] => {
    const declared = declaredFor(need, answers);
    const input = inputs.find((one) => isOf(one, need));
    if (declared === undefined || input === undefined) return [];
    const { key, part } = need;
    const isDate = isDay(declared);
    const value = isDate ? r.rational(daySerial(declared, date1904)) : cellValue(declared);
    return [
      {
        key,
        ...(part === undefined ? {} : { part }),
        cell: input.cell,
        // Whether the person's date cell holds this very day is seen when it is referred to.
        isNumberCell: isDate || input.isNumberCell,
        value,
        ...(isDate ? { isDate } : {}),
      },
    ];
  });
}

/** A rule that measures one number takes it under whichever key it was declared. */
function isOf({ key, part }: ReadInput, need: InputNeed): boolean {
  if (part !== need.part) return false;
  return key === need.key || (need.alike ?? []).includes(key) || isLevelAsGroup(key, need);
}

function isLevelAsGroup(key: ReadInput['key'], need: InputNeed): boolean {
  return need.key === 'group' && key === 'level';
}

function isDay(value: NonNullable<ReturnType<typeof declaredFor>>): value is Day {
  return typeof value === 'object' && 'year' in value;
}

function cellValue(value: Rational | boolean | string): Rational | string {
  if (typeof value === 'boolean') return OUTPUT_LABELS[value ? 'answer.yes' : 'answer.no'].vi;
  return typeof value === 'string' ? value.replace(/\s+/g, ' ').trim() : value;
}

function daySerial({ year, month, day }: Day, date1904: boolean): number {
  const start = date1904 ? DAY_ZERO.from1904 : DAY_ZERO.from1900;
  return Math.round((Date.UTC(year, month - 1, day) - start) / DAY_MILLISECONDS);
}
