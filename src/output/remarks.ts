import { cellName } from '../grid/address';
import type { WorkbookContent } from '../grid/cell-grid';
import type { CellRef } from '../result';
import type { ScoredItem } from '../review/scored-form/score-form';
import { sameSheet } from './own-area';

/** What somebody noted on a cell: shown beside the points, never counted. */
export interface Remark {
  readonly text: string;
  readonly cell: CellRef;
}

/** Ensures the notes and comments on the rows of an item, from left to right and downwards. */
export function remarksOn({ row }: ScoredItem, { sheets }: WorkbookContent): Remark[] {
  const { sheet } = row.cell;
  const notes = sheets.find((grid) => sameSheet(grid.sheet, sheet))?.notes ?? [];
  return notes
    .filter((note) => note.row >= row.row && note.row <= row.lastRow && note.text.trim() !== '')
    .sort((a, b) => a.row - b.row || a.column - b.column)
    .map(({ text, row: at, column }) => ({
      text: text.trim(),
      cell: { sheet, cell: cellName(at, column) },
    }));
}
