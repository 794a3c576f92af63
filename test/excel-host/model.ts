import type { Area, CellError, DefinedName, Visibility } from '../../src/grid/cell-grid';

/** A cell's look, as far as the add-in reads or writes it. */
export interface Look {
  format: string;
  fontName: string;
  fontSize: number;
  fontColor: string;
  bold: boolean;
  italic: boolean;
  fill: string;
  wrapText: boolean;
  horizontal: string;
  vertical: string;
  indent: number;
  locked: boolean;
  borders: Record<string, { style: string; color: string; weight: string }>;
}

export type HostValue = null | number | string | boolean | CellError;

export interface HostCell {
  value: HostValue;
  /** With the leading `=`. */
  formula?: string;
  look: Look;
}

export interface HostConditionalFormat {
  id: string;
  type: 'Custom' | 'Other';
  areas: Area[];
  formula: string;
  fill: string;
  fontColor: string;
  bold: boolean;
  stopIfTrue: boolean;
}

export interface HostComment {
  id: string;
  row: number;
  column: number;
  text: string;
}

/** A range that a chart draws, as `Sheet!A1:A3`. */
export interface HostSeries {
  name: string;
  values: string;
  categories: string;
  look: Record<string, unknown>;
}

export interface HostChart {
  type: string;
  place: string;
  series: HostSeries[];
  /** Everything else that was set, by its path in Office.js. */
  look: Record<string, unknown>;
}

export interface PageSetup {
  orientation: string;
  paperSize: string;
  centerFooter: string;
  printTitleRows: string;
  fitToWidth: number;
}

export interface HostSheet {
  id: string;
  name: string;
  visibility: Visibility;
  cells: Map<number, HostCell>;
  merges: Area[];
  hiddenRows: Set<number>;
  hiddenColumns: Set<number>;
  columnWidths: Map<number, number>;
  rowHeights: Map<number, number>;
  /** Set when protection is on; options as Office.js names them (`allowFormatCells` …). */
  protection: null | Readonly<Record<string, boolean>>;
  conditionalFormats: HostConditionalFormat[];
  comments: HostComment[];
  charts: HostChart[];
  freeze: null | Area;
  page: PageSetup;
  filter: null | Area;
}

export interface HostTable {
  name: string;
  sheetId: string;
  area: Area;
}

/** One workbook, mutable as Excel's is. */
export interface HostWorkbook {
  sheets: HostSheet[];
  names: DefinedName[];
  tables: HostTable[];
  structureProtected: boolean;
  readOnly: boolean;
  date1904: boolean;
  /** Formulas wait for F9. */
  calculationPending: boolean;
  normalLook: Look;
  activeSheetId: string;
  selection: Area;
  nextId: number;
}

const COLUMNS = 16_384;

export function cellKey(row: number, column: number): number {
  return row * COLUMNS + column;
}

export function positionOf(key: number): { row: number; column: number } {
  return { row: Math.floor(key / COLUMNS), column: key % COLUMNS };
}

export function plainLook(): Look {
  return {
    format: 'General',
    fontName: 'Times New Roman',
    fontSize: 12,
    fontColor: '#000000',
    bold: false,
    italic: false,
    fill: '#FFFFFF',
    wrapText: false,
    horizontal: 'General',
    vertical: 'Bottom',
    indent: 0,
    locked: true,
    borders: {},
  };
}

export function emptySheet(id: string, name: string): HostSheet {
  return {
    id,
    name,
    visibility: 'visible',
    cells: new Map(),
    merges: [],
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
    columnWidths: new Map(),
    rowHeights: new Map(),
    protection: null,
    conditionalFormats: [],
    comments: [],
    charts: [],
    freeze: null,
    page: {
      orientation: 'Portrait',
      paperSize: 'Letter',
      centerFooter: '',
      printTitleRows: '',
      fitToWidth: 0,
    },
    filter: null,
  };
}

export function emptyWorkbook(): HostWorkbook {
  return {
    sheets: [],
    names: [],
    tables: [],
    structureProtected: false,
    readOnly: false,
    date1904: false,
    calculationPending: false,
    normalLook: plainLook(),
    activeSheetId: '',
    selection: { top: 0, left: 0, bottom: 0, right: 0 },
    nextId: 1,
  };
}

/** Ensures a sheet's cell to read: an untouched one looks like the workbook's normal style. */
export function peekCell(workbook: HostWorkbook, sheet: HostSheet, row: number, column: number): HostCell {
  return sheet.cells.get(cellKey(row, column)) ?? { value: null, look: workbook.normalLook };
}

/** Ensures a cell that may be changed. */
export function touchCell(workbook: HostWorkbook, sheet: HostSheet, row: number, column: number): HostCell {
  const key = cellKey(row, column);
  const found = sheet.cells.get(key);
  if (found) return found;
  const created: HostCell = { value: null, look: structuredClone(workbook.normalLook) };
  sheet.cells.set(key, created);
  return created;
}

/** Ensures every position of an area, row by row. */
export function* positions(area: Area): Generator<{ row: number; column: number }> {
  for (let row = area.top; row <= area.bottom; row++) {
    for (let column = area.left; column <= area.right; column++) yield { row, column };
  }
}

export function mergeOf(sheet: HostSheet, row: number, column: number): Area | undefined {
  return sheet.merges.find(
    (area) => row >= area.top && row <= area.bottom && column >= area.left && column <= area.right,
  );
}

/** Ensures whether a write to the cell would vanish: it lies in a merged area and is not its first cell. */
export function isSwallowed(sheet: HostSheet, row: number, column: number): boolean {
  const merge = mergeOf(sheet, row, column);
  return merge !== undefined && (merge.top !== row || merge.left !== column);
}

export function intersects(a: Area, b: Area): boolean {
  return a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;
}
