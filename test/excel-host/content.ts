import type { Cell, CellGrid, WorkbookContent } from '../../src/grid/cell-grid';
import {
  emptySheet,
  emptyWorkbook,
  plainLook,
  positionOf,
  touchCell,
  type HostSheet,
  type HostWorkbook,
  type Look,
} from './model';

const NORMAL_FONT = plainLook().fontName;

/** Ensures an in-memory workbook that holds what a reader of ours found in a file. */
export function workbookFrom(content: WorkbookContent): HostWorkbook {
  const workbook = emptyWorkbook();
  workbook.structureProtected = content.structureProtected;
  workbook.date1904 = content.date1904;
  workbook.names = [...content.names];
  for (const grid of content.sheets) addGrid(workbook, grid);
  workbook.activeSheetId = workbook.sheets.find((sheet) => sheet.visibility === 'visible')?.id ?? '';
  return workbook;
}

function addGrid(workbook: HostWorkbook, grid: CellGrid): void {
  const sheet = emptySheet(`{${String(workbook.nextId++).padStart(8, '0')}}`, grid.sheet);
  sheet.visibility = grid.visibility;
  sheet.merges = [...grid.merges];
  sheet.hiddenRows = new Set(grid.hiddenRows);
  sheet.hiddenColumns = new Set(grid.hiddenColumns);
  sheet.protection = grid.isProtected ? {} : null;
  grid.rows.forEach((row, rowIndex) => {
    row?.forEach((cell, columnIndex) => {
      if (cell) fill(workbook, sheet, { row: rowIndex, column: columnIndex }, cell);
    });
  });
  sheet.comments = (grid.notes ?? []).map((note, index) => ({
    id: `{comment-${sheet.id}-${index}}`,
    ...note,
  }));
  for (const table of grid.tables ?? []) workbook.tables.push({ ...table, sheetId: sheet.id });
  workbook.sheets.push(sheet);
}

function fill(
  workbook: HostWorkbook,
  sheet: HostSheet,
  at: { readonly row: number; readonly column: number },
  cell: Cell,
): void {
  const target = touchCell(workbook, sheet, at.row, at.column);
  target.value = cell.value;
  if (cell.formula !== undefined) target.formula = `=${cell.formula}`;
  target.look.format = cell.format ?? 'General';
  target.look.fontName = cell.font ?? NORMAL_FONT;
  target.look.bold = cell.bold ?? false;
  target.look.indent = cell.indent ?? 0;
  target.look.locked = cell.locked ?? true;
}

/** Ensures the workbook as our readers describe one. */
export function contentOf(workbook: HostWorkbook): WorkbookContent {
  return {
    sheets: workbook.sheets.map((sheet) => gridOf(workbook, sheet)),
    names: [...workbook.names],
    structureProtected: workbook.structureProtected,
    date1904: workbook.date1904,
  };
}

function gridOf(workbook: HostWorkbook, sheet: HostSheet): CellGrid {
  const rows: (Cell | undefined)[][] = [];
  let columnCount = 0;
  for (const [key, cell] of sheet.cells) {
    if (cell.value === null && cell.formula === undefined) continue;
    const { row, column } = positionOf(key);
    const line = (rows[row] ??= []);
    line[column] = cellOf(cell.value, cell.formula, cell.look);
    columnCount = Math.max(columnCount, column + 1);
  }
  const tables = workbook.tables.filter((table) => table.sheetId === sheet.id);
  return {
    sheet: sheet.name,
    rows,
    rowCount: rows.length,
    columnCount,
    merges: [...sheet.merges],
    hiddenRows: new Set(sheet.hiddenRows),
    hiddenColumns: new Set(sheet.hiddenColumns),
    visibility: sheet.visibility,
    isProtected: sheet.protection !== null,
    ...(tables.length === 0 ? {} : { tables: tables.map(({ name, area }) => ({ name, area })) }),
  };
}

function cellOf(value: Cell['value'], formula: string | undefined, look: Look): Cell {
  return {
    value,
    ...(formula === undefined ? {} : { formula: formula.slice(1) }),
    ...(look.format === 'General' ? {} : { format: look.format }),
    ...(look.fontName === NORMAL_FONT ? {} : { font: look.fontName }),
    ...(look.bold ? { bold: true as const } : {}),
    ...(look.indent === 0 ? {} : { indent: look.indent }),
    ...(look.locked ? {} : { locked: false as const }),
  };
}
