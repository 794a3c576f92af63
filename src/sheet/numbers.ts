import { oncePerText } from '../grid/kept';
import * as r from '../rulebook/rational';
import type { Rational } from '../rulebook/rational';
import { cleanText } from './text/clean';

/** One way to read a numeral, with the number of decimals it was printed with. */
export interface Reading {
  readonly value: Rational;
  readonly decimals: number;
  /** The lone separator before exactly three digits that was taken as grouping thousands. */
  readonly grouped?: '.' | ',';
}

/** A numeral as written: one reading, or two where a lone separator stands before exactly three digits. */
export interface Numeral {
  readonly readings: readonly Reading[];
  readonly percent: boolean;
  /** The word or words behind the number: `điểm`, `hồ sơ`; empty where there are none. */
  readonly unit: string;
}

/** What a number stands for, so that `52,414` can be decided: a count is whole, points and percents have decimals. */
export type NumberKind = 'count' | 'percent' | 'points' | 'amount' | 'unknown';

const DIGITS = String.raw`\d{1,3}(?:[ .,]\d{3})+(?:[.,]\d+)?|\d+(?:[.,]\d+)?`;
const WHOLE_NUMERAL = new RegExp(
  String.raw`^([-+−–])?\s*(${DIGITS})(?![\d.,])\s*(%|[A-Za-zÀ-ÖØ-öø-ỹ][A-Za-zÀ-ÖØ-öø-ỹ0-9/ .²³-]*)?$`,
  'u',
);

/** Ensures the numeral a whole text is, with any unit behind it, or undefined when it is something else. */
export function parseNumeral(text: string): Numeral | undefined {
  // Most texts of a sheet are sentences: told at the first letter.
  return beginsWithLetter(text) ? undefined : numeralOf(text);
}

function beginsWithLetter(text: string): boolean {
  const code = text.charCodeAt(0) | 32;
  return (code >= 97 && code <= 122) || (code >= 0xe0 && code <= 0x24f) || (code >= 0x1e00 && code <= 0x1eff);
}

const numeralOf = oncePerText((text): Numeral | undefined => {
  const clean = cleanText(text);
  if (!/^[-+−–]?\s*\d/.test(clean)) return undefined;
  const match = WHOLE_NUMERAL.exec(clean.replace(/\n/g, ' '));
  if (!match) return undefined;
  const readings = readDigits(match[2] ?? '');
  if (readings.length === 0) return undefined;
  const negative = match[1] === '-' || match[1] === '−' || match[1] === '–';
  const unit = (match[3] ?? '').trim();
  return {
    readings: negative ? readings.map((one) => ({ ...one, value: r.negate(one.value) })) : readings,
    percent: unit === '%',
    unit: unit === '%' ? '' : unit,
  };
});

/** Ensures every way a run of digits and separators can be read; none when the groups make no number. */
function readDigits(digits: string): Reading[] {
  const separators = [...new Set(digits.replace(/\d/g, ''))];
  if (separators.length === 0) return decimalReading(digits, '');
  if (separators.length === 1) return oneSeparator(digits, separators[0] ?? '');
  const decimal = digits.replace(/[\d]/g, '').slice(-1);
  const [integer = '', fraction = '', ...more] = digits.split(decimal);
  if (decimal === ' ' || more.length > 0 || !isGrouped(integer)) return [];
  return decimalReading(integer.replace(/\D/g, ''), fraction);
}

function oneSeparator(digits: string, separator: string): Reading[] {
  const [integer = '', fraction = '', ...more] = digits.split(separator);
  const grouped = isGrouped(digits) ? decimalReading(digits.replace(/\D/g, ''), '') : [];
  if (separator === ' ' || more.length > 0) return grouped;
  const decimal = decimalReading(integer, fraction);
  if (grouped.length === 0 || integer === '0') return decimal;
  const mark = separator === '.' ? '.' : ',';
  return [...decimal, ...grouped.map((one) => ({ grouped: mark, ...one }) as const)];
}

/** Groups of three behind one to three digits that do not begin with 0, all by one separator. */
function isGrouped(text: string): boolean {
  return /^[1-9]\d{0,2}(?:([ .,])\d{3})(?:\1\d{3})*$/.test(text);
}

function decimalReading(integer: string, fraction: string): Reading[] {
  const digits = integer + fraction;
  const value =
    digits.length <= 15
      ? r.rational(Number(digits), 10 ** fraction.length)
      : r.parseDecimal(fraction === '' ? integer : `${integer}.${fraction}`);
  return value === undefined ? [] : [{ value, decimals: fraction.length }];
}

/** What is known about where a numeral stands. */
export interface NumberContext {
  readonly kind: NumberKind;
  /** Points cannot be above this. */
  readonly atMost?: Rational;
}

/**
 * Ensures the readings that fit where the numeral stands: one when it is decided, several when it is not.
 * A count is whole and groups by either mark; an amount of money groups by the point, as Vietnamese does, but a
 * comma in it may be decimal; points and percents have decimals; a maximum rules out what exceeds it.
 */
export function fittingReadings(numeral: Numeral, context: NumberContext): readonly Reading[] {
  if (numeral.readings.length < 2) return numeral.readings;
  if (numeral.percent || context.kind === 'percent') return numeral.readings.filter((one) => !one.grouped);
  if (context.kind === 'count') return numeral.readings.filter((one) => one.grouped);
  if (context.kind === 'amount' && numeral.readings.some((one) => one.grouped === '.')) {
    return numeral.readings.filter((one) => one.grouped);
  }
  const { atMost } = context;
  if (context.kind !== 'points' || atMost === undefined) return numeral.readings;
  const within = numeral.readings.filter((one) => r.compare(one.value, atMost) <= 0);
  return within.length === 0 ? numeral.readings : within;
}

/** Ensures how many decimals a number format shows, e.g. `0.00%` → 2; undefined for General. */
export function formatDecimals(format: string | undefined): number | undefined {
  if (format === undefined || /^general$/i.test(format)) return undefined;
  const section = (format.split(';')[0] ?? '').replace(/"[^"]*"|\\.|\[[^\]]*\]/g, '');
  if (!/[0#?]/.test(section)) return undefined;
  return /\.([0#?]+)/.exec(section)?.[1]?.length ?? 0;
}

/** Ensures whether a number format shows percent. */
export function isPercentFormat(format: string | undefined): boolean {
  return format !== undefined && /%/.test(format.replace(/"[^"]*"|\\./g, ''));
}

/** Ensures a number as a Vietnamese clerk writes it, without grouping: `9,38`. */
export function plainVietnamese(value: Rational): string {
  return r.toDecimal(value, 10).replace('.', ',');
}
