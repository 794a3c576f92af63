import type { SheetCells } from '../cells';
import { composeHeader } from '../header/header';
import type { HeaderColumn } from '../header/header';
import { isIndexRow } from '../header/find';
import { roleOfWords } from '../header/words';
import { parseNumeral } from '../numbers';
import { fold } from '../text/clean';

/** Where a table of units stands: the column of names, the header's rows, and the columns beside the names. */
export interface FoundUnits {
  readonly first: number;
  readonly last: number;
  readonly firstRow: number;
  readonly names: number;
  readonly columns: readonly HeaderColumn[];
}

const HIGHEST_HEADER = 4;

/** Ensures every header whose column names agencies and that has at least two columns beside it. */
export function findUnitHeaders(cells: SheetCells): FoundUnits[] {
  const found: FoundUnits[] = [];
  for (let row = 0; row < cells.height; row += 1) {
    const names = namesColumn(cells, row);
    if (names === undefined) continue;
    const last = lastHeaderRow(cells, row, names);
    const { columns } = composeHeader(cells, row, last);
    const firstRow = isIndexRow(cells, last + 1) ? last + 2 : last + 1;
    if (columns.length >= 3) found.push({ first: row, last, firstRow, names, columns });
    row = firstRow - 1;
  }
  return found;
}

/** "Đơn vị", "Cơ quan, đơn vị", "Xã, phường": the header of the names, in a row that holds no number. */
function namesColumn(cells: SheetCells, row: number): number | undefined {
  const texts = Array.from({ length: cells.width }, (_, column) => cells.text(row, column));
  if (texts.filter((text) => text !== '').length < 2 || texts.some(isFigure)) return undefined;
  const at = texts.findIndex((text) => text.length <= 60 && isUnitsHeading(text));
  return at < 0 ? undefined : at;
}

function isUnitsHeading(text: string): boolean {
  const role = roleOfWords(text);
  return (
    role === 'agency' || role === 'unit?' || /^(ten |cac )?(co quan|don vi|xa|phuong)\b/.test(fold(text))
  );
}

function isFigure(text: string): boolean {
  return !/^(19|20)\d\d$/.test(text) && parseNumeral(text) !== undefined;
}

/** The header goes down as far as its merged cells do, and on through rows without a name or a figure. */
function lastHeaderRow(cells: SheetCells, first: number, names: number): number {
  let last = cells.merge(first, names)?.bottom ?? first;
  while (last - first < HIGHEST_HEADER - 1 && isHeaderRow(cells, last + 1, names)) last += 1;
  return last;
}

function isHeaderRow(cells: SheetCells, row: number, names: number): boolean {
  if (row >= cells.height || cells.text(row, names) !== '' || isIndexRow(cells, row)) return false;
  const texts = Array.from({ length: cells.width }, (_, column) => cells.text(row, column));
  const filled = texts.filter((text) => text !== '');
  return filled.length > 0 && !filled.some(isFigure);
}
