import type { Day } from '../../methods/answers';
import type { BookProblemCode } from '../../messages/book';
import type { Message } from '../../messages/language';
import type { Problem } from '../../result';
import type { Rational } from '../../rulebook/rational';

export type BookProblem = Problem<BookProblemCode>;

/** How a column's values are kept: words, exact numbers, or calendar days. */
export type BookFormat = 'text' | 'wrapped' | 'centred' | 'points' | 'percent' | 'whole' | 'date';

export interface BookColumn<K extends string = string> {
  readonly key: K;
  /** Found again by these words, in either language, wherever the column was moved to. */
  readonly heading: Message;
  readonly format: BookFormat;
  /** In characters. */
  readonly width: number;
  /** With the sheet's other key columns it says which row is meant, however the rows are sorted. */
  readonly isKey?: true;
  /** Ours to write again on every run; what stands in the other columns is a person's. */
  readonly isOurs?: true;
  /** Offered as a drop-down list. */
  readonly choices?: readonly string[];
  /** A native formula over the cells of the same row. */
  readonly formula?: (cell: (key: K) => string) => string;
}

/**
 * A visible sheet of the round that people read, type in, sort, filter and widen with columns of their own.
 * One heading row, then one row per record.
 */
export interface BookSheet<K extends string = string> {
  readonly sheet: string;
  readonly columns: readonly BookColumn<K>[];
}

export type BookValue = string | Rational | Day;

/** One row by column; a blank cell is absent, never 0 or ''. */
export type BookRecord<K extends string = string> = Readonly<Partial<Record<K, BookValue>>>;

export function isDay(value: BookValue): value is Day {
  return typeof value === 'object' && 'month' in value;
}

/** Ensures the words by which a row is found again, or undefined while a key cell is blank. */
export function keyOf<K extends string>(spec: BookSheet<K>, record: BookRecord<K>): string | undefined {
  const parts = spec.columns
    .filter(({ isKey }) => isKey)
    .map(({ key }) => {
      const value = record[key];
      return typeof value === 'string' ? value.normalize('NFC').trim() : '';
    });
  return parts.includes('') ? undefined : parts.join('\n');
}
