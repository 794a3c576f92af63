import { cellName } from '../grid/address';
import { cellAt, type CellGrid, type CellValue, type WorkbookContent } from '../grid/cell-grid';
import type { WrittenCell } from '../grid/plan';
import type { ReportProblemCode } from '../messages/reports';
import { problem, type Problem } from '../result';
import { sameSheet } from './own-area';
import type { AddSheet } from './table-sheet';

export type ReportProblem = Problem<ReportProblemCode>;

/**
 * Ensures that a workbook read back holds every sheet with every value and formula it was written with, and nothing
 * more; what differs is named by its cell.
 */
export function verifySheets(sheets: readonly AddSheet[], content: WorkbookContent): ReportProblem[] {
  return sheets.flatMap(({ sheet, cells }): ReportProblem[] => {
    const grid = content.sheets.find((one) => sameSheet(one.sheet, sheet));
    if (grid === undefined) return [problem('report.read-back-missing', 'error', { sheet })];
    return [...differences(cells, grid), ...additions(cells, grid)];
  });
}

function differences(cells: readonly WrittenCell[], grid: CellGrid): ReportProblem[] {
  return cells.flatMap((cell) => {
    const found = cellAt(grid, cell.row, cell.column);
    const same = sameValue(found?.value, cell.value) && found?.formula === cell.formula;
    if (same) return [];
    const params = { wanted: words(cell), found: words(found ?? { value: null }) };
    return [problem('report.read-back-differs', 'error', params, at(grid, cell))];
  });
}

function additions(cells: readonly WrittenCell[], grid: CellGrid): ReportProblem[] {
  const known = new Set(cells.map(placeOf));
  return grid.rows.flatMap((columns, row) =>
    (columns ?? []).flatMap((cell, column) => {
      if (cell === undefined || known.has(placeOf({ row, column }))) return [];
      if (shown(cell.value) === '' && cell.formula === undefined) return [];
      const params = { wanted: '', found: words(cell) };
      return [problem('report.read-back-differs', 'error', params, at(grid, { row, column }))];
    }),
  );
}

/** Excel has 16,384 columns. */
function placeOf({ row, column }: { readonly row: number; readonly column: number }): number {
  return row * 16_384 + column;
}

function at({ sheet }: CellGrid, { row, column }: { readonly row: number; readonly column: number }) {
  return { sheet, cell: cellName(row, column) };
}

/** Most values come back as they are: only others are worth composing. */
function sameValue(found: CellValue | undefined, wanted: CellValue): boolean {
  return found === wanted || shown(found) === shown(wanted);
}

/** Numbers by their shortest form, texts composed and with plain line ends: what is the same to a reader. */
function shown(value: CellValue | undefined): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'string') return value.normalize('NFC').replace(/\r\n?/g, '\n');
  return typeof value === 'object' ? value.error : `${typeof value}:${value}`;
}

function words({ value, formula }: { readonly value: CellValue; readonly formula?: string }): string {
  const text = shown(value).replace(/^number:/, '');
  return formula === undefined ? text : `=${formula} → ${text}`;
}
