import type { Absence, Day } from '../../methods/answers';
import type { InputNeed } from '../../methods/method';
import { fromPoints, exactPoints } from '../../rulebook/points';
import type { Points } from '../../rulebook/points';
import * as r from '../../rulebook/rational';
import type { Rational } from '../../rulebook/rational';
import { isDay, parseDay } from '../../sheet/dates';
import { absenceOf, levelOf, levelOfYesNo } from '../../sheet/answers/levels';
import { fittingReadings, parseNumeral } from '../../sheet/numbers';
import type { NumberKind } from '../../sheet/numbers';

const YES = /^(?:có|co|x|đạt|dat|yes|true|1)$/iu;
const NO = /^(?:không|khong|chưa|chua|no|false|0)$/iu;

export type InputValue = Rational | boolean | string | Day;

/** Ensures what a clerk typed as a value of the need, or undefined where it is none or may mean two things. */
export function readInput(need: InputNeed, typed: string): InputValue | undefined {
  switch (need.type) {
    case 'yesNo':
      return yesOrNo(typed);
    case 'date':
      return readDay(typed);
    case 'level':
      return readLevel(need.choices ?? [], typed);
    default:
      return readNumber(need.type, typed);
  }
}

function yesOrNo(typed: string): boolean | undefined {
  const text = typed.trim();
  if (YES.test(text)) return true;
  return NO.test(text) ? false : undefined;
}

function readDay(typed: string): Day | undefined {
  const iso = /^(\d{4})-(\d{2})-(\d{2})$/.exec(typed.trim());
  if (!iso) return parseDay(typed);
  const day = { year: Number(iso[1]), month: Number(iso[2]), day: Number(iso[3]) };
  return isDay(day) ? day : undefined;
}

/** A level by its words, by its place counted from 1, or by a plain yes or no where only one can be meant. */
function readLevel(choices: readonly string[], typed: string): string | undefined {
  const named = levelOf(choices, typed);
  if (named !== undefined) return named;
  if (/^\d{1,2}$/.test(typed.trim())) return choices[Number(typed) - 1];
  const yes = yesOrNo(typed);
  if (yes === undefined) return undefined;
  return levelOfYesNo(choices, yes) ?? (yes ? oppositeOfNo(choices) : undefined);
}

/** "Có" of `Ban hành kế hoạch` and `Không ban hành kế hoạch`. */
function oppositeOfNo(choices: readonly string[]): string | undefined {
  const no = levelOfYesNo(choices, false);
  const others = choices.filter((choice) => choice !== no);
  return no !== undefined && others.length === 1 ? others[0] : undefined;
}

function readNumber(type: 'count' | 'amount' | 'percent', typed: string): Rational | undefined {
  const value = numberOf(typed, type);
  return type === 'count' && value && !r.isWhole(value) ? undefined : value;
}

function numberOf(typed: string, kind: NumberKind, atMost?: Rational): Rational | undefined {
  const numeral = parseNumeral(typed);
  const readings = numeral ? fittingReadings(numeral, { kind, ...(atMost ? { atMost } : {}) }) : [];
  return readings.length === 1 ? readings[0]?.value : undefined;
}

/** Ensures points from 0 to the maximum, for a penalty from its most to 0; undefined for anything else. */
export function readPoints(
  typed: string,
  maximum: Points | undefined,
  isPenalty: boolean,
): Points | undefined {
  const most = maximum === undefined ? undefined : fromPoints(Math.abs(maximum) as Points);
  const value = numberOf(typed, 'points', most);
  if (!value) return undefined;
  const size = isPenalty && r.compare(value, r.ZERO) < 0 ? r.negate(value) : value;
  if (r.compare(size, r.ZERO) < 0 || (most && r.compare(size, most) > 0)) return undefined;
  return exactPoints(isPenalty ? r.negate(size) : size);
}

/** Ensures why an item has nothing to count, by its words or our own name for it. */
export function readAbsence(typed: string): Absence | undefined {
  const named = (['noAuthority', 'noCases', 'notApplicable'] as const).find((one) => one === typed.trim());
  return named ?? absenceOf(typed);
}
