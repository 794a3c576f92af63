import { oncePerText } from '../../grid/kept';
import { isDateFormat, dateOfSerial } from '../dates';
import { formatDecimals } from '../numbers';
import type { Cell } from '../../grid/cell-grid';
import { LETTERS } from '../../grid/plain-letters';
import * as r from '../../rulebook/rational';
import { cleanText } from '../text/clean';

/** How the last segment of a code is written; a lone `C` or `I` may be either of two. */
export type CodeStyle = 'decimal' | 'roman' | 'upper' | 'lower';

/** A code as understood: its segments, e.g. `1.1,` → `1`, `1`. */
export interface Code {
  readonly segments: readonly string[];
  readonly styles: readonly CodeStyle[];
}

/** What a code cell says: one code, or the codes Excel may have turned into this date. */
export type ReadCode =
  | { readonly kind: 'code'; readonly code: Code; readonly typed: string; readonly fromNumber: boolean }
  | { readonly kind: 'date'; readonly candidates: readonly Code[]; readonly typed: string };

const PREFIX =
  /^(?:lĩnh vực|linh vuc|tiêu chí thành phần|tiêu chí|tieu chi|tctp|tc|lv|mục|muc|phần|phan|nhóm|nhom)\s*(?:số)?\s*(?=[\dIVXA-HĐ])/i;
const LOWER = 'abcdđeghiklmnopqrstuvxy';

/** Ensures the value of a roman numeral up to 39, or undefined. */
export function romanValue(text: string): number | undefined {
  const match = /^(X{0,3})(IX|IV|V?I{0,3})$/.exec(text);
  if (!match || text === '') return undefined;
  const ones = ['', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX'].indexOf(match[2] ?? '');
  return (match[1] ?? '').length * 10 + ones;
}

/** Ensures the roman numeral of 1–39. */
export function toRoman(value: number): string {
  const ones = ['', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX'];
  return 'X'.repeat(Math.floor(value / 10)) + (ones[value % 10] ?? '');
}

/** Ensures the place of a segment in its own order (II → 2, b → 2, 10 → 10), read in the style given. */
export function ordinal(segment: string, style: CodeStyle): number {
  if (style === 'decimal') return Number(segment);
  if (style === 'roman') return romanValue(segment) ?? 0;
  if (style === 'upper') return segment === 'Đ' ? 4.5 : segment.charCodeAt(0) - 64;
  return LOWER.indexOf(segment) + 1;
}

const LETTER_OR_DIGIT = new RegExp(`[${LETTERS}\\d]`);

/** Ensures the code a whole text is (`I.`, `1.1,`, `a)`, `II.1`, `TC 1.2`), or undefined when it is no code. */
export function parseCode(text: string): Code | undefined {
  return text.length > LONGEST && LETTER_OR_DIGIT.test(text.slice(LONGEST)) ? undefined : codeOf(text);
}

/** A prefix and a code are shorter; only leader dots go on. */
const LONGEST = 64;

const codeOf = oncePerText((text): Code | undefined => {
  const bare = cleanText(text)
    .replace(/\n/g, ' ')
    .replace(PREFIX, '')
    .replace(/^\(|[\s.,;:)/-]+$/g, '')
    .trim();
  if (bare === '' || bare.length > 20) return undefined;
  const segments = bare
    .split(/\s*[.,-]\s*|(?<=\d)(?=[a-zđ]$)/)
    .map((segment) => segment.replace(/^0+(?=\d)/, ''));
  if (segments.length > 6) return undefined;
  const styles = segments.map(stylesOf);
  const last = styles.at(-1);
  if (last === undefined || styles.some((each) => each.length === 0)) return undefined;
  if (segments.slice(1).some((segment) => /^[A-ZĐ]/.test(segment) && romanValue(segment) === undefined)) {
    return undefined;
  }
  return { segments, styles: last };
});

function stylesOf(segment: string): CodeStyle[] {
  if (/^\d{1,3}$/.test(segment)) return ['decimal'];
  if (/^[a-zđ]$/.test(segment)) return ['lower'];
  const styles: CodeStyle[] = [];
  if (romanValue(segment) !== undefined) styles.push('roman');
  if (/^[A-ZĐ]$/.test(segment)) styles.push('upper');
  return styles;
}

/** Ensures what a code cell holds, whether typed as text, turned into a number or into a date by Excel. */
export function readCodeCell(cell: Cell | undefined, text: string, date1904: boolean): ReadCode | undefined {
  if (typeof cell?.value === 'number') return numberCode(cell, text, date1904);
  const asDate = /^\d{1,2}[-/ ](?:[A-Za-z]{3}|thg ?\d{1,2})$|^[A-Za-z]{3}[-/ ]\d{1,2}$/.exec(text);
  if (asDate) return dateTextCode(text);
  const code = parseCode(text);
  return code && { kind: 'code', code, typed: text, fromNumber: false };
}

function numberCode(cell: Cell, text: string, date1904: boolean): ReadCode | undefined {
  const value = cell.value as number;
  if (isDateFormat(cell.format)) {
    const day = dateOfSerial(value, date1904);
    return day && { kind: 'date', typed: text, candidates: dateCandidates(day) };
  }
  const exact = r.fromDouble(value);
  if (exact === undefined || r.compare(exact, r.ZERO) <= 0) return undefined;
  const plain = r.toDecimal(exact, 6);
  const shown = formatDecimals(cell.format) ?? 0;
  const [integer = '', fraction = ''] = plain.split('.');
  const typed = fraction === '' ? integer : `${integer}.${fraction.padEnd(shown, '0')}`;
  const code = parseCode(typed);
  return code && { kind: 'code', code, typed, fromNumber: fraction !== '' };
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

function dateTextCode(text: string): ReadCode | undefined {
  const number = Number(/\d{1,2}/.exec(text)?.[0]);
  const name = /[A-Za-z]{3}/.exec(text.toLowerCase())?.[0] ?? '';
  const month = name === 'thg' ? Number(/thg ?(\d{1,2})/i.exec(text)?.[1]) : MONTHS.indexOf(name) + 1;
  if (month < 1) return undefined;
  return {
    kind: 'date',
    typed: text,
    candidates: codesOf([
      [number, month],
      [month, number],
    ]),
  };
}

/** Day first as Vietnamese Excel reads `1.2`, then month first; with the year where three segments were typed. */
function dateCandidates(day: {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}): Code[] {
  const short = day.year % 100;
  return codesOf([
    [day.day, day.month],
    [day.month, day.day],
    [day.day, day.month, short],
    [day.month, day.day, short],
  ]);
}

function codesOf(numbers: readonly (readonly number[])[]): Code[] {
  const seen = new Set<string>();
  return numbers
    .map((each) => ({ segments: each.map(String), styles: ['decimal'] as const }))
    .filter(({ segments }) => !seen.has(segments.join('.')) && seen.add(segments.join('.')));
}

const LEADING =
  /^(?<code>(?:\d{1,2}(?:[.,]\d{1,2})+[.,)]?|\d{1,2}[.)]|[IVX]{1,5}(?:\.\d{1,2})*[.)]|[A-HĐ](?:\.\d{1,2})*[.)]|[a-zđ]\))|(?:lĩnh vực|tiêu chí thành phần|tiêu chí|phần)\s+(?:\d{1,2}(?:\.\d{1,2})*|[IVX]{1,5}|[A-H])(?![A-Za-zÀ-ÖØ-öø-ỹ\d])\s*[.:)–-]?|[IVX]{1,5}\s*[-–:])\s*(?<title>\D.*)$/isu;

/** Ensures the code and title that share one cell (`1.1. Ban hành kế hoạch`), or undefined. */
export function splitCodeAndTitle(
  text: string,
): { readonly code: Code; readonly typed: string; readonly title: string } | undefined {
  const match = LEADING.exec(text);
  const typed = match?.groups?.['code']?.trim();
  const title = match?.groups?.['title']?.trim();
  if (typed === undefined || title === undefined || title === '') return undefined;
  if (/^[%,.\d]/.test(title) || /^[ivx]+[-–:]/.test(typed)) return undefined;
  const code = parseCode(typed.replace('–', ''));
  if (code === undefined || code.segments[0] === '0') return undefined;
  return { code, typed, title };
}
