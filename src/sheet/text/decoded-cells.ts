import { cellName } from '../../grid/address';
import type { Cell, CellGrid } from '../../grid/cell-grid';
import { decodeLegacy, encodingAround, type LegacyEncoding } from './legacy';

/** A text as it was read, and what it was written in. */
export interface DecodedCell {
  readonly text: string;
  readonly from: LegacyEncoding;
}

/** Ensures what was read of every cell whose text had to be converted, by the cell's name; the sheet is not changed. */
export function decodedCells({ rows }: CellGrid): ReadonlyMap<string, DecodedCell> {
  const around = encodingAround(textsOf(rows));
  const decoded = new Map<string, DecodedCell>();
  rows.forEach((row, down) =>
    row?.forEach((cell, right) => {
      if (typeof cell?.value !== 'string') return;
      const { text, from } = decodeLegacy(cell.value, cell.font, around);
      if (from !== undefined) decoded.set(cellName(down, right), { text, from });
    }),
  );
  return decoded;
}

function* textsOf(rows: CellGrid['rows']): Generator<readonly [string, string | undefined]> {
  for (const row of rows) for (const cell of row ?? []) if (isText(cell)) yield [cell.value, cell.font];
}

function isText(cell: Cell | undefined): cell is Cell & { readonly value: string } {
  return typeof cell?.value === 'string';
}
