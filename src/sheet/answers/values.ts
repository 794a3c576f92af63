import { oncePerText } from '../../grid/kept';
import * as r from '../../rulebook/rational';
import type { Rational } from '../../rulebook/rational';
import type { Day } from '../../methods/answers';
import type { DeclaredLine } from '../form';
import { parseDay } from '../dates';
import { formatDecimals, isPercentFormat, parseNumeral } from '../numbers';
import type { Numeral } from '../numbers';
import { cleanText, fold } from '../text/clean';

/** One thing a fragment of a declaration says, before it is known what it answers. */
export type Value =
  | { readonly kind: 'number'; readonly numeral: Numeral; readonly isNumberCell: boolean }
  | { readonly kind: 'percent'; readonly value: Rational; readonly decimals: number }
  | {
      readonly kind: 'fraction';
      readonly numerator: Numeral;
      readonly denominator: Numeral;
      readonly unit: string;
    }
  | { readonly kind: 'day'; readonly day: Day; readonly isDateCell: boolean }
  | { readonly kind: 'yes' }
  | { readonly kind: 'no' }
  | { readonly kind: 'words' };

/** A declared value with the words before it and the cell it stands in. */
export interface Fragment {
  readonly label: string;
  readonly text: string;
  readonly value: Value;
  readonly line: DeclaredLine;
}

const NUMBER = String.raw`[-−]?\d{1,3}(?:[ .,]\d{3})+(?:[.,]\d+)?|[-−]?\d+(?:[.,]\d+)?`;
const FRACTION = new RegExp(
  String.raw`^(?:đạt\s+)?(?<top>${NUMBER})\s*(?<unit>[A-Za-zÀ-ÖØ-öø-ỹ][A-Za-zÀ-ÖØ-öø-ỹ ]*?)?\s*/\s*(?<bottom>${NUMBER})(?![\d/.,])\s*(?<unit2>[A-Za-zÀ-ÖØ-öø-ỹ][A-Za-zÀ-ÖØ-öø-ỹ ,]*)?$`,
  'u',
);
const PERCENT = new RegExp(String.raw`\(?\s*(?:=|đạt(?: tỷ lệ)?|tỷ lệ)?\s*:?\s*(${NUMBER})\s*%\s*\)?`, 'u');

/** Ensures what a declared cell says, one fragment for each thing said. */
export function fragmentsOf(line: DeclaredLine): Fragment[] {
  if (line.unreadable !== undefined || line.value === null || line.text === '') return [];
  const base = { label: line.label, line };
  if (line.date !== undefined) {
    return [{ text: line.text, ...base, value: { kind: 'day', day: line.date, isDateCell: true } }];
  }
  if (typeof line.value === 'number')
    return [{ text: line.text, ...base, value: numberCell(line, line.value) }];
  if (typeof line.value === 'boolean')
    return [{ ...base, text: line.text, value: { kind: line.value ? 'yes' : 'no' } }];
  return splitText(line.text).flatMap((piece) => pieceOf(line, piece));
}

function numberCell(line: DeclaredLine, value: number): Value {
  const exact = r.fromDouble(value) ?? r.ZERO;
  if (isPercentFormat(line.format)) {
    return {
      kind: 'percent',
      value: r.multiply(exact, r.rational(100)),
      decimals: formatDecimals(line.format) ?? 0,
    };
  }
  const decimals = r.toDecimal(exact, 10).split('.')[1]?.length ?? 0;
  if (fold(line.unit ?? '') === '%' || line.unit?.trim() === '%')
    return { kind: 'percent', value: exact, decimals };
  return {
    kind: 'number',
    numeral: { readings: [{ value: exact, decimals }], percent: false, unit: line.unit ?? '' },
    isNumberCell: true,
  };
}

/** Lines and semicolons part what is said; a comma does so only between `nhãn: số` and `nhãn: số`. */
function splitText(text: string): string[] {
  const pieces = cleanText(text)
    .split(/[;\n]/)
    .map((piece) => piece.replace(/^[-–+•*]\s+/, '').trim())
    .filter((piece) => piece !== '');
  return pieces.flatMap((piece) => {
    const parts = piece.split(/,\s+(?=[A-Za-zÀ-ÖØ-öø-ỹ])/u);
    return parts.length > 1 && parts.every((part) => /^[^:]+:\s*\d/.test(part)) ? parts : [piece];
  });
}

function pieceOf(line: DeclaredLine, piece: string): Fragment[] {
  const whole = valuesOf(piece, line.unit);
  if (whole.length > 0) return whole.map((value) => ({ label: line.label, text: piece, value, line }));
  const labelled =
    /^(?<label>[A-Za-zÀ-ÖØ-öø-ỹ][^:=]*?)\s*[:=]\s*(?<rest>.+)$/u.exec(piece) ?? UNMARKED.exec(piece);
  const { label = '', rest = '' } = labelled?.groups ?? {};
  const values = label === '' ? [] : valuesOf(rest, line.unit);
  const own = label === '' ? line.label : [line.label, label.trim()].filter(Boolean).join(' ');
  if (values.length > 0) return values.map((value) => ({ label: own, text: piece, value, line }));
  const days = piece.match(/(?<![\d/])\d{1,2}\s*[/.-]\s*\d{1,2}\s*[/.-]\s*\d{4}(?!\d)/g) ?? [];
  const day = days.length === 1 ? parseDay(days[0] ?? '') : undefined;
  if (day !== undefined)
    return [{ label: line.label, text: piece, value: { kind: 'day', day, isDateCell: false }, line }];
  return [{ label: line.label, text: piece, value: { kind: 'words' }, line }];
}

/** `Tổng số hồ sơ 53`: words, then one number with or without a unit, and no other digit. */
const UNMARKED = new RegExp(
  String.raw`^(?<label>[A-Za-zÀ-ÖØ-öø-ỹ][^\d:=/%]*?)\s+(?<rest>(?:${NUMBER})(?:\s*%|\s+[A-Za-zÀ-ÖØ-öø-ỹ][A-Za-zÀ-ÖØ-öø-ỹ ]*)?)$`,
  'u',
);

/** Ensures the values a text says as a whole; none when any of it is left over. */
function valuesOf(text: string, unit: string | undefined): readonly Value[] {
  const said = saidIn(text);
  return 'readings' in said ? [ofNumeral(said, unit)] : said;
}

/** Hundreds of units declare the same few figures: what a text says is read once. */
const saidIn = oncePerText((text): Numeral | readonly Value[] => {
  const word = plainAnswer(text);
  if (word !== undefined) return [word];
  const day = parseDay(text.replace(/^ngày\s+/i, ''));
  if (day !== undefined) return [{ kind: 'day', day, isDateCell: false }];
  // Before the numeral: `115 hồ sơ/120 hồ sơ` is no number of `hồ sơ/120 hồ sơ`.
  const fraction = fractionOf(text);
  if (fraction !== undefined) return [fraction];
  return parseNumeral(text) ?? withPercent(text);
});

function plainAnswer(text: string): Value | undefined {
  const bare = text.replace(/[.,!\s]+$/, '').toLowerCase();
  if (/^(x|v|✓|✔|☑|có|co|true|đúng)$/u.test(bare)) return { kind: 'yes' };
  return /^(không|khong|false|chưa|☐)$/u.test(bare) ? { kind: 'no' } : undefined;
}

function ofNumeral(numeral: Numeral, unit: string | undefined): Value {
  const isPercent = numeral.percent || (numeral.unit === '' && unit?.trim() === '%');
  const decimal = numeral.readings.find((one) => one.grouped === undefined);
  if (isPercent && decimal !== undefined)
    return { kind: 'percent', value: decimal.value, decimals: decimal.decimals };
  return {
    kind: 'number',
    numeral: numeral.unit === '' ? { ...numeral, unit: unit ?? '' } : numeral,
    isNumberCell: false,
  };
}

function fractionOf(text: string): Value | undefined {
  const groups = FRACTION.exec(text.trim())?.groups;
  const numerator = parseNumeral(groups?.['top'] ?? '');
  const denominator = parseNumeral(groups?.['bottom'] ?? '');
  if (numerator === undefined || denominator === undefined) return undefined;
  return {
    kind: 'fraction',
    numerator,
    denominator,
    unit: (groups?.['unit2'] ?? groups?.['unit'] ?? '').trim(),
  };
}

/** `16/29 (55,17%)`, `đạt 55,17% (16/29 nhiệm vụ)`, `16/29 = 55,17 %`. */
function withPercent(text: string): Value[] {
  const match = PERCENT.exec(text);
  if (match === null) return [];
  const percent = parseNumeral(`${match[1] ?? ''}%`);
  const rest = (text.slice(0, match.index) + text.slice(match.index + match[0].length))
    .replace(/[()=;,]|\btương đương\b|\bđạt\b|\btỷ lệ\b/giu, ' ')
    .trim();
  const fraction = fractionOf(rest);
  if (percent === undefined || fraction === undefined) return [];
  return [fraction, ofNumeral(percent, undefined)];
}
