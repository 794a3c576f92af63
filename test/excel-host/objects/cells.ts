import type { Area } from '../../../src/grid/cell-grid';
import { accessDenied, invalidArgument, NotImplemented } from '../errors';
import {
  isSwallowed,
  peekCell,
  positions,
  touchCell,
  type HostSheet,
  type HostValue,
  type HostWorkbook,
  type Look,
} from '../model';
import { coerce } from '../coercion';
import type { Run } from '../host-object';

/** Cells of one sheet that an object of Excel's stands for. */
export interface Cells {
  readonly sheet: HostSheet;
  readonly areas: readonly Area[];
}

const MOST_CELLS = 5_000_000;

export function sizeOf(areas: readonly Area[]): number {
  return areas.reduce((sum, area) => sum + (area.bottom - area.top + 1) * (area.right - area.left + 1), 0);
}

/** Ensures the value that all cells share, or null where they differ. */
export function shared<T>(
  { sheet, areas }: Cells,
  workbook: HostWorkbook,
  pick: (look: Look) => T,
): T | null {
  if (sizeOf(areas) > MOST_CELLS) return null;
  let found: T | undefined;
  for (const area of areas) {
    for (const { row, column } of positions(area)) {
      const value = pick(peekCell(workbook, sheet, row, column).look);
      if (found === undefined) found = value;
      else if (found !== value) return null;
    }
  }
  return found ?? null;
}

/** Ensures the look of all cells changed; protection must allow formatting. */
export function restyle({ sheet, areas }: Cells, run: Run, change: (look: Look) => void): void {
  if (sheet.protection && sheet.protection.allowFormatCells !== true) throw accessDenied();
  if (sizeOf(areas) > MOST_CELLS) throw new NotImplemented('formatting more than five million cells');
  for (const area of areas) {
    for (const { row, column } of positions(area)) change(touchCell(run.workbook, sheet, row, column).look);
  }
}

/** Ensures rows of values as Office.js gives them, or null beyond the size Excel answers for. */
export function rowsOf<T>(area: Area, read: (row: number, column: number) => T): T[][] | null {
  if (sizeOf([area]) > MOST_CELLS) return null;
  const rows: T[][] = [];
  for (let row = area.top; row <= area.bottom; row++) {
    const line: T[] = [];
    for (let column = area.left; column <= area.right; column++) line.push(read(row, column));
    rows.push(line);
  }
  return rows;
}

/** Ensures that a value given for a whole range, or its rows, fit the range's shape. */
export function spread(area: Area, value: unknown): (row: number, column: number) => unknown {
  if (!Array.isArray(value)) return () => value;
  const rows = value as unknown[][];
  const fits =
    rows.length === area.bottom - area.top + 1 &&
    rows.every((line) => Array.isArray(line) && line.length === area.right - area.left + 1);
  if (!fits) {
    throw invalidArgument('The number of rows or columns in the input array does not match the range.');
  }
  return (row, column) => rows[row - area.top]?.[column - area.left];
}

/** Ensures what was typed into one cell: null leaves it, "" clears it, texts are coerced unless formatted as text. */
export function type(sheet: HostSheet, run: Run, at: { row: number; column: number }, input: unknown): void {
  if (input === null || input === undefined || isSwallowed(sheet, at.row, at.column)) return;
  const cell = touchCell(run.workbook, sheet, at.row, at.column);
  delete cell.formula;
  if (typeof input !== 'string') {
    cell.value = storedAs(cell.look.format, input as HostValue);
    return;
  }
  if (input === '') {
    cell.value = null;
    return;
  }
  if (cell.look.format === '@') {
    cell.value = input;
    return;
  }
  if (input.startsWith('=') && input.length > 1) {
    cell.formula = input;
    cell.value = null;
    return;
  }
  const coerced = coerce(input);
  cell.value = coerced.value;
  if (coerced.format !== undefined && cell.look.format === 'General') cell.look.format = coerced.format;
}

function storedAs(format: string, value: HostValue): HostValue {
  return format === '@' && typeof value === 'number' ? String(value) : value;
}

/** Ensures that no locked cell of a protected sheet is written. */
export function refuseLocked({ sheet, areas }: Cells, run: Run): void {
  if (!sheet.protection) return;
  for (const area of areas) {
    for (const { row, column } of positions(area)) {
      if (peekCell(run.workbook, sheet, row, column).look.locked) throw accessDenied();
    }
  }
}
