import type { SheetCells } from '../cells';
import { parseCode } from '../codes/code';
import { parseNumeral } from '../numbers';

/** What a column's body holds, counted over its first rows: enough to settle a header that could be two things. */
export interface Contents {
  readonly numbers: number;
  readonly codes: number;
  readonly texts: number;
  /** Unreadable cells (errors, formulas never computed): they stand for numbers. */
  readonly others: number;
  readonly firstFilled?: number;
}

const ENOUGH_ROWS = 400;

/** Ensures the count of numbers, codes and other texts in a column between two rows, repeated headers left out. */
export function contentsOf(
  cells: SheetCells,
  column: number,
  rows: { readonly firstRow: number; readonly lastRow: number; readonly skipped: ReadonlySet<number> },
): Contents {
  const counts = { numbers: 0, codes: 0, texts: 0, others: 0 };
  let firstFilled: number | undefined;
  const last = Math.min(rows.lastRow, rows.firstRow + ENOUGH_ROWS);
  for (let row = rows.firstRow; row <= last; row += 1) {
    if (rows.skipped.has(row) || cells.isBlank(row, column)) continue;
    firstFilled ??= row;
    const text = cells.text(row, column);
    if (text === '') counts.others += 1;
    else if (parseNumeral(text) !== undefined) counts.numbers += 1;
    else if (parseCode(text) !== undefined) counts.codes += 1;
    else counts.texts += 1;
  }
  return firstFilled === undefined ? counts : { firstFilled, ...counts };
}

/** Ensures whether a column holds mostly numbers. */
export function isNumeric(contents: Contents): boolean {
  return contents.numbers + contents.others > contents.texts + contents.codes;
}

export function isEmpty(contents: Contents): boolean {
  return contents.firstFilled === undefined;
}
