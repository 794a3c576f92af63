import { cellAt } from '../grid/cell-grid';
import type { CellGrid, CellValue } from '../grid/cell-grid';

interface Content {
  readonly row: number;
  readonly column: number;
  readonly value: CellValue;
  readonly formula?: string;
}

/** Ensures a short mark of what cells hold, so that a later run can tell whether a person has changed any; looks do not count. */
export function printOfCells(cells: readonly Content[]): string {
  const lines = cells
    .filter(({ value, formula }) => formula !== undefined || (value !== null && value !== ''))
    .map(({ row, column, value, formula }) => [row, column, formula ?? value] as const)
    .sort(([row, column], [otherRow, otherColumn]) => row - otherRow || column - otherColumn);
  return mark(JSON.stringify(lines).normalize('NFC'));
}

/** Ensures the same mark for a sheet that was written and read again. */
export function printOfSheet(grid: CellGrid): string {
  const cells: Content[] = [];
  for (let row = 0; row < grid.rowCount; row += 1) {
    for (let column = 0; column < grid.columnCount; column += 1) {
      const cell = cellAt(grid, row, column);
      if (cell) cells.push({ row, column, ...cell });
    }
  }
  return printOfCells(cells);
}

/** FNV-1a over two halves: enough to notice a change, not meant to withstand forgery. */
function mark(text: string): string {
  return [0x811c9dc5, 0x01000193].map((seed) => half(text, seed)).join('');
}

function half(text: string, seed: number): string {
  let hash = seed;
  for (let at = 0; at < text.length; at += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  }
  return (hash >>> 0).toString(16).padStart(8, '0');
}
