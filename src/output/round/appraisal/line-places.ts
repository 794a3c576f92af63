import type { WorkbookContent } from '../../../grid/cell-grid';
import type { PlaceOf } from '../../../round/appraisal/check-locks';
import { placeOf, wordsAt } from '../../book/cells';
import { readBook } from '../../book/read';
import { LINE_SHEET, type LineKey } from '../line-columns';

/** Ensures where in the appraisal sheet each field of a line stands. */
export function placesOf(content: WorkbookContent): PlaceOf {
  const read = readBook(content, LINE_SHEET);
  const book = read.ok ? read.value : undefined;
  if (book === undefined) return () => undefined;
  const rows = new Map(book.rows.map((row) => [`${wordsAt(row, 'unit')}\n${wordsAt(row, 'item')}`, row]));
  return ({ unit, item }, field) => {
    const row = rows.get(`${unit}\n${item}`);
    return row && book.columnOf.has(field as LineKey) ? placeOf(book, row, field as LineKey) : undefined;
  };
}
