import { cellName, MAX_COLUMNS } from '../grid/address';
import { contains } from '../grid/cell-grid';
import type { Area, CellGrid, WorkbookContent } from '../grid/cell-grid';
import { blockColumns } from './block-columns';
import { overlaps, sameSheet } from './own-area';
import type { OwnArea } from './own-area';
import type { ScoredSheet } from './row';
import { isBlank } from './self-reference';

/** Room for the own columns right of the table. */
export interface Beside {
  readonly kind: 'beside';
  readonly area: Area;
  /** Absent = the cells under the table are in use. */
  readonly totalRow?: number;
  /** The cell that stands where a total row would go. */
  readonly totalBlockedBy?: string;
}

export type Blocked = { readonly kind: 'protected' } | { readonly kind: 'occupied'; readonly by: string };

/** Ensures where the own columns fit right of the table, or what stands in the way. Cells of `old` are ours to replace. */
export function placeBeside(scored: ScoredSheet, grid: CellGrid, old: OwnArea | undefined): Beside | Blocked {
  if (grid.isProtected) return { kind: 'protected' };
  const left = tableRight(scored, grid) + 1;
  const { right } = blockColumns(scored, left, grid);
  const ours = old !== undefined && sameSheet(old.results.sheet, grid.sheet) ? old.parts : [];
  const area = { top: scored.form.headerRows.first, bottom: tableBottom(scored), left, right };
  const by = right < MAX_COLUMNS ? inTheWay(grid, area, ours) : cellName(area.top, MAX_COLUMNS - 1);
  if (by !== undefined) return { kind: 'occupied', by };
  if (scored.total.row !== undefined) return { kind: 'beside', area, totalRow: scored.total.row };
  const under = { ...area, top: area.bottom + 1, bottom: area.bottom + 1 };
  const totalBlockedBy = inTheWay(grid, under, ours);
  if (totalBlockedBy !== undefined) return { kind: 'beside', area, totalBlockedBy };
  return { kind: 'beside', area: { ...area, bottom: under.bottom }, totalRow: under.bottom };
}

/** Ensures the area of the person's table: what the own columns belong to. */
export function tableArea(scored: ScoredSheet, grid: CellGrid): Area {
  const { form } = scored;
  const left = Math.min(...form.columns.map(({ index }) => index));
  return { top: form.headerRows.first, bottom: tableBottom(scored), left, right: tableRight(scored, grid) };
}

/** Columns without a heading are no part of the table: what stands there, if anything, is in the way. */
function tableRight(scored: ScoredSheet, grid: CellGrid): number {
  const { form } = scored;
  const headed = form.columns.filter(({ role, header }) => role !== 'ignored' || header !== '');
  const right = Math.max(...headed.map(({ index }) => index));
  const rows = { top: form.headerRows.first, bottom: tableBottom(scored), left: right, right };
  return Math.max(right, ...grid.merges.filter((merge) => overlaps(merge, rows)).map((merge) => merge.right));
}

/** The last row with an item, a heading or a total: notes and signatures under the table are not part of it. */
function tableBottom({ form, rows, subtotals, total }: ScoredSheet): number {
  return Math.max(
    form.headerRows.last,
    total.row ?? 0,
    ...[...rows, ...subtotals, ...form.totals].map(({ row }) => row),
    ...form.items.map(({ lastRow }) => lastRow),
  );
}

/** The first cell, merge or hidden column in an area that is not ours, as an address. */
function inTheWay(grid: CellGrid, area: Area, ours: readonly Area[]): string | undefined {
  const isOurs = (row: number, column: number): boolean => ours.some((part) => contains(part, row, column));
  const merge = grid.merges.find((one) => overlaps(one, area) && !isOurs(one.top, one.left));
  if (merge) return cellName(merge.top, merge.left);
  for (let column = area.left; column <= area.right; column += 1) {
    // Results in a hidden column would be lost to the person who asked for them.
    if (grid.hiddenColumns.has(column)) return cellName(area.top, column);
    for (let row = area.top; row <= area.bottom; row += 1) {
      if (!isOurs(row, column) && !isBlank(grid, row, column)) return cellName(row, column);
    }
  }
  return undefined;
}

/** Ensures true when every used cell of the sheet is ours and no formula elsewhere refers to the sheet. */
export function isOnlyOurs(content: WorkbookContent, grid: CellGrid, parts: readonly Area[]): boolean {
  const everywhere = { top: 0, left: 0, bottom: grid.rowCount, right: grid.columnCount };
  if (inTheWay({ ...grid, hiddenColumns: new Set() }, everywhere, parts) !== undefined) return false;
  return !content.sheets.some((other) => other !== grid && refersTo(other, grid.sheet));
}

function refersTo(grid: CellGrid, sheet: string): boolean {
  const name = sheet.replace(/'/g, "''").toLowerCase();
  return grid.rows.some((cells) => cells?.some((cell) => cell?.formula?.toLowerCase().includes(name)));
}

/** Ensures true when an area on one of our own sheets holds nothing of a person's. */
export function isFree(grid: CellGrid, area: Area, ours: readonly Area[]): boolean {
  return inTheWay(grid, area, ours) === undefined;
}
