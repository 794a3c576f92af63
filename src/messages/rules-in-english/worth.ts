import { formulaText, isNothing, numberText, type FormulaSigns } from '../../methods/explain-worth';
import type { Band, Edge, Measure, Worth } from '../../methods/spec';
import * as r from '../../rulebook/rational';
import type { Rational } from '../../rulebook/rational';

/** Units every text has; any other is a word of the decision's own. */
const UNITS: Readonly<Record<string, string>> = {
  ngày: 'days',
  'ngày làm việc': 'working days',
  'ngày trung bình': 'days on average',
  tuần: 'weeks',
  tháng: 'months',
  quý: 'quarters',
  năm: 'years',
  giờ: 'hours',
  phút: 'minutes',
  lần: 'times',
  lượt: 'times',
  điểm: 'points',
};

/** Ensures words of the decision as they stand in it, marked as quoted; a bracket cut off is closed. */
export function quoted(text: string): string {
  const plain = text.replace(/\s+/g, ' ').trim().replace(/[“”]/g, '"');
  const open = plain.split('(').length - plain.split(')').length;
  return `“${plain}${')'.repeat(Math.max(0, open))}”`;
}

/** Ensures a unit in English, or quoted where it is the text's own word. */
export function unitWords(unit: string): string {
  return UNITS[unit.toLowerCase()] ?? quoted(unit);
}

/** Ensures a number with its unit: `95%`, `4 days`, `4 “cuộc họp”`. */
export function withUnit(value: Rational, unit: string | undefined): string {
  if (unit === '%') return `${numberText(value)}%`;
  return unit === undefined ? numberText(value) : `${numberText(value)} ${unitWords(unit)}`;
}

const ENGLISH: FormulaSigns = { rate: 'rate', maximum: 'the maximum', times: ' × ', over: ' / ' };

function shareText(share: Rational): string {
  if (r.equals(share, r.ONE)) return 'the maximum';
  if (r.isZero(share)) return '0 points';
  const percent = r.multiply(share, r.rational(100));
  const part = r.isWhole(percent) ? `${numberText(percent)}%` : `${String(share.n)}/${String(share.d)}`;
  return `${part} of the maximum`;
}

function pointsText(points: Rational): string {
  return `${numberText(points)} ${r.equals(points, r.ONE) ? 'point' : 'points'}`;
}

/** Ensures what a clause is worth, with its unit. */
export function amount(worth: Worth): string {
  switch (worth.kind) {
    case 'points':
      return pointsText(worth.points);
    case 'ofMaximum':
      return shareText(worth.share);
    case 'formula':
      return `points = ${formulaText(worth.expression, ENGLISH)}`;
    case 'judged':
      return isNothing(worth.from)
        ? `decided by the council, at most ${amount(worth.to)}`
        : `decided by the council, from ${amount(worth.from)} to ${amount(worth.to)}`;
  }
}

/** Ensures limits in words: `from 95% to below 100%`, `below 50%`, `3 or more`. */
export function limits({ from, to }: Pick<Band, 'from' | 'to'>, unit: string | undefined): string {
  if (from && to) return between(from, to, unit);
  if (from) return from.inclusive ? `${withUnit(from.at, unit)} or more` : `above ${withUnit(from.at, unit)}`;
  if (to) return to.inclusive ? `${withUnit(to.at, unit)} or less` : `below ${withUnit(to.at, unit)}`;
  return 'in every case';
}

function between(from: Edge, to: Edge, unit: string | undefined): string {
  if (from.inclusive && to.inclusive && r.equals(from.at, to.at)) return `exactly ${withUnit(from.at, unit)}`;
  const once = unit === '%' ? '%' : undefined;
  const lower = `${from.inclusive ? 'from' : 'above'} ${withUnit(from.at, once)}`;
  return `${lower} ${to.inclusive ? 'to' : 'to below'} ${withUnit(to.at, unit)}`;
}

/** Ensures the unit a scale is in, where its rule names none. */
export function scaleUnit(on: Measure, unit: string | undefined): string | undefined {
  if (on === 'rate') return '%';
  return unit ?? (on === 'daysLate' ? 'ngày' : undefined);
}

/** Ensures the rounding, where the text itself rounds. */
export function rounding(decimals: number | undefined): readonly string[] {
  return decimals === undefined ? [] : [`(rounded to ${String(decimals)} decimals)`];
}

/** Ensures one line of a list: the text's own words, then what they are worth. */
export function line(condition: string, worth: Worth): string {
  return `- ${quoted(condition)}: ${amount(worth)}`;
}

/** Ensures the text begins a sentence. */
export function sentenceCase(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Ensures points in proportion to an amount, told as the division it is. */
export function divided(many: string, size: string, points: string): string {
  return `Every ${many} counts ${points}; more or less than ${size} is divided by ${size}`;
}
