import { cellName } from '../../grid/address';
import type { Day } from '../../methods/answers';
import type { CellRef } from '../../result';
import type { Rational } from '../../rulebook/rational';
import { isDay } from './book-sheet';
import type { BookRow, ReadBook } from './read';

/** Ensures the words of a cell, or undefined where it is blank or holds something else. */
export function wordsAt<K extends string>({ values }: BookRow<K>, key: K): string | undefined {
  const value = values[key];
  return typeof value === 'string' ? value : undefined;
}

/** Ensures the exact number of a cell, or undefined where it is blank or holds something else. */
export function numberAt<K extends string>({ values }: BookRow<K>, key: K): Rational | undefined {
  const value = values[key];
  return value === undefined || typeof value === 'string' || isDay(value) ? undefined : value;
}

/** Ensures the day of a cell, or undefined where it is blank or holds something else. */
export function dayAt<K extends string>({ values }: BookRow<K>, key: K): Day | undefined {
  const value = values[key];
  return value === undefined || typeof value === 'string' || !isDay(value) ? undefined : value;
}

/** Ensures where a column's cell of a row stands, for a problem to point at. */
export function placeOf<K extends string>(
  { grid, columnOf }: ReadBook<K>,
  { row }: BookRow<K>,
  key: K,
): CellRef {
  return { sheet: grid.sheet, cell: cellName(row, columnOf.get(key) ?? 0) };
}
