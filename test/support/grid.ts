import { parseAreaName, parseCellName } from '../../src/grid/address';
import type { Area, Cell, CellGrid, DefinedName, WorkbookContent } from '../../src/grid/cell-grid';

/** A cell as a test writes it: a bare value, or a whole cell where formats or fonts matter. */
export type TestCell =
  null | undefined | string | number | boolean | (Partial<Cell> & { readonly v?: Cell['value'] });

export interface GridOptions {
  readonly sheet?: string;
  readonly merges?: readonly string[];
  readonly hiddenRows?: readonly number[];
  readonly hiddenColumns?: readonly number[];
  readonly visibility?: CellGrid['visibility'];
  /** Font of every text cell that names none. */
  readonly font?: string;
}

/** Ensures a sheet whose cells are the rows given, from A1. */
export function gridOf(rows: readonly (readonly TestCell[])[], options: GridOptions = {}): CellGrid {
  const cells = rows.map((row) => row.map((cell) => cellOf(cell, options.font)));
  return {
    sheet: options.sheet ?? 'Sheet1',
    rows: cells,
    rowCount: cells.length,
    columnCount: Math.max(0, ...cells.map((row) => row.length)),
    merges: (options.merges ?? []).map((name) => parseAreaName(name) as Area),
    hiddenRows: new Set(options.hiddenRows ?? []),
    hiddenColumns: new Set(options.hiddenColumns ?? []),
    visibility: options.visibility ?? 'visible',
    isProtected: false,
  };
}

function cellOf(cell: TestCell, font: string | undefined): Cell | undefined {
  if (cell === null || cell === undefined || cell === '') return undefined;
  if (typeof cell !== 'object') return { value: cell, ...(font && typeof cell === 'string' ? { font } : {}) };
  const { v, ...rest } = cell;
  return { value: v ?? null, ...rest };
}

/** Ensures a workbook of the sheets given. */
export function workbookOf(
  sheets: CellGrid | readonly CellGrid[],
  options: { readonly names?: readonly DefinedName[]; readonly date1904?: boolean } = {},
): WorkbookContent {
  return {
    sheets: Array.isArray(sheets) ? (sheets as readonly CellGrid[]) : [sheets as CellGrid],
    names: options.names ?? [],
    structureProtected: false,
    date1904: options.date1904 ?? false,
  };
}

/** Ensures the cell an address such as `C5` names in rows that are still being written. */
export function setCell(rows: TestCell[][], address: string, cell: TestCell): void {
  const at = parseCellName(address);
  if (at === undefined) throw new Error(`No address: ${address}`);
  (rows[at.row] ??= [])[at.column] = cell;
}
