import type { Cell, CellValue } from '../../grid/cell-grid';
import type { CellStyle } from '../../grid/plan';
import * as r from '../../rulebook/rational';
import type { Rational } from '../../rulebook/rational';
import { dateOfSerial, isoDay, parseDay } from '../../sheet/dates';
import { parseNumeral } from '../../sheet/numbers';
import { isDay } from './book-sheet';
import type { BookFormat, BookValue } from './book-sheet';

export const BOOK_STYLES: Readonly<Record<BookFormat, CellStyle>> = {
  text: 'text',
  wrapped: 'wrapped',
  centred: 'centred',
  points: 'points',
  percent: 'points',
  whole: 'number',
  date: 'date',
};

/** A value read, nothing there, or a cell that holds something else than its column keeps. */
export type ReadValue =
  | { readonly kind: 'value'; readonly value: BookValue }
  | { readonly kind: 'blank' }
  | { readonly kind: 'unreadable'; readonly typed: string };

/** Ensures a cell as its column keeps it; "8,5" typed as text is a number, an error or a stray word is not. */
export function readValue(cell: Cell | undefined, format: BookFormat, date1904: boolean): ReadValue {
  if (cell === undefined) return { kind: 'blank' };
  if (cell.uncached) return { kind: 'unreadable', typed: `=${cell.formula ?? ''}` };
  const { value } = cell;
  if (value === null) return { kind: 'blank' };
  if (typeof value === 'object') return { kind: 'unreadable', typed: value.error };
  if (typeof value === 'string' && value.trim() === '') return { kind: 'blank' };
  const read = valueOf(value, format, date1904);
  return read === undefined ? { kind: 'unreadable', typed: String(value) } : { kind: 'value', value: read };
}

function valueOf(
  value: number | string | boolean,
  format: BookFormat,
  date1904: boolean,
): BookValue | undefined {
  if (format === 'date') {
    return typeof value === 'number' ? dateOfSerial(value, date1904) : parseDay(String(value));
  }
  if (format === 'points' || format === 'percent' || format === 'whole') return numberOf(value, format);
  return typeof value === 'number' ? wordsOf(value) : String(value).normalize('NFC').trim();
}

/** A code or number of a document that the program holding the file turned into a number. */
function wordsOf(value: number): string {
  const exact = r.fromDouble(value);
  return exact === undefined ? String(value) : (r.exactDecimal(exact) ?? String(value));
}

/** A lone separator before three digits is a decimal mark in points: no item has a thousand of them. */
function numberOf(value: number | string | boolean, format: BookFormat): Rational | undefined {
  if (typeof value === 'boolean') return undefined;
  const exact = typeof value === 'number' ? r.fromDouble(value) : readText(value, format);
  if (exact === undefined || (format === 'whole' && !r.isWhole(exact))) return undefined;
  return exact;
}

function readText(text: string, format: BookFormat): Rational | undefined {
  const readings = parseNumeral(text)?.readings ?? [];
  const fitting = readings.filter(({ grouped }) => (format === 'whole') === (grouped !== undefined));
  const [only, ...more] = readings.length === 1 ? readings : fitting;
  return more.length === 0 ? only?.value : undefined;
}

const MS_PER_DAY = 86_400_000;

/** Ensures a value as a cell holds it. */
export function cellValue(value: BookValue | undefined, date1904: boolean): CellValue {
  if (value === undefined) return null;
  if (typeof value === 'string') return value;
  if (!isDay(value)) return r.toDouble(value);
  const { year, month, day } = value;
  const offset = date1904 ? 24_107 : 25_569;
  return Date.UTC(year, month - 1, day) / MS_PER_DAY + offset;
}

/** Ensures true for two values that read the same. */
export function sameValue(a: BookValue | undefined, b: BookValue | undefined): boolean {
  if (a === undefined || b === undefined) return a === b;
  if (typeof a === 'string' || typeof b === 'string') return a === b;
  if (isDay(a) || isDay(b)) return isDay(a) && isDay(b) && isoDay(a) === isoDay(b);
  return r.equals(a, b);
}
