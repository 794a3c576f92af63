import type { Cell, CellGrid, WorkbookContent } from '../grid/cell-grid';
import type { WrittenCell } from '../grid/plan';
import type { AddSheet } from '../output/table-sheet';
import { problem } from '../result';
import { unicodeText, type Form } from '../sheet';
import type { WorkflowProblem } from './problems';

/** Wide enough for a criterion's words without pushing the other columns off the screen. */
const WIDTHS = { least: 8, most: 60 };

/**
 * Ensures the tables of a document as sheets of a new workbook, every text at the address it was read at, so that results
 * can stand beside it. Text in an old encoding is written in Unicode: the new cells carry no font of the document.
 */
export function sheetsOfDocument(content: WorkbookContent): readonly AddSheet[] {
  return content.sheets.map((grid) => ({
    kind: 'addSheet',
    sheet: grid.sheet,
    cells: grid.rows.flatMap((row, at) => (row ?? []).flatMap((cell, column) => written(cell, at, column))),
    layout: { columnWidths: widthsOf(grid), merges: grid.merges },
  }));
}

/** A table smaller than this is a letterhead, a signature or a note, and nobody misses it. */
const WORTH_NAMING = { rows: 3, columns: 3 };

/** Ensures each table of a document that no form was found in: a table without a header row of its own is not lost silently. */
export function tablesNotRead(content: WorkbookContent, forms: readonly Form[]): WorkflowProblem[] {
  if (content.fromDocument !== true) return [];
  return content.sheets.flatMap((grid) => {
    const isLarge = grid.rowCount >= WORTH_NAMING.rows && grid.columnCount >= WORTH_NAMING.columns;
    if (!isLarge || forms.some(({ sheet }) => sheet === grid.sheet)) return [];
    const firstWords = String(
      grid.rows[firstTableRow(grid)]?.find((cell) => cell !== undefined)?.value ?? '',
    );
    const params = { sheet: grid.sheet, words: firstWords.slice(0, 60) };
    return [problem('workflow.table-not-read', 'warning', params, { sheet: grid.sheet, cell: 'A1' })];
  });
}

/** Ensures what a person must know of results that stand in a copy. */
export function copiedDocument(file: string, copy: string): WorkflowProblem {
  return problem('workflow.document-copied', 'info', { file, copy });
}

function written(cell: Cell | undefined, row: number, column: number): WrittenCell[] {
  if (cell === undefined) return [];
  const value = typeof cell.value === 'string' ? unicodeText(cell.value, cell.font) : cell.value;
  return [{ row, column, value, style: cell.bold === true ? 'header' : 'wrapped' }];
}

/** Columns as wide as their longest line, texts that run over several columns left out. */
function widthsOf(grid: CellGrid): number[] {
  return Array.from({ length: grid.columnCount }, (_, column) => {
    const lengths = grid.rows.slice(firstTableRow(grid)).map((row) => longestLine(row?.[column]));
    return Math.min(WIDTHS.most, Math.max(WIDTHS.least, ...lengths) + 2);
  });
}

/** Above the table stand lines of text alone in the first column. */
function firstTableRow(grid: CellGrid): number {
  const first = grid.rows.findIndex((row) => (row ?? []).filter((cell) => cell !== undefined).length > 2);
  return Math.max(0, first);
}

function longestLine(cell: Cell | undefined): number {
  if (typeof cell?.value !== 'string') return 0;
  return cell.value.split('\n').reduce((most, line) => Math.max(most, line.length), 0);
}
