import { parseCellName } from '../../src/grid/address';
import type { Area, Cell, CellGrid, CellValue, WorkbookContent } from '../../src/grid/cell-grid';
import { ExcelHost } from './host';
import { workbookFrom } from './content';
import type { HostSheet } from './model';

/** A cell as a test writes it: a value, `=formula`, or both with a look. */
export type CellDraft = CellValue | Cell;

/** Ensures a sheet from addresses and contents, e.g. `{ A1: 'Tên', B1: '=A2*2' }`. */
export function sheetOf(
  sheet: string,
  cells: Readonly<Record<string, CellDraft>>,
  more: Partial<CellGrid> = {},
): CellGrid {
  const rows: (Cell | undefined)[][] = [];
  let columnCount = 0;
  for (const [name, draft] of Object.entries(cells)) {
    const at = parseCellName(name);
    if (!at) throw new Error(`not a cell: ${name}`);
    (rows[at.row] ??= [])[at.column] = cellFrom(draft);
    columnCount = Math.max(columnCount, at.column + 1);
  }
  return {
    sheet,
    rows,
    rowCount: rows.length,
    columnCount,
    merges: [],
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
    visibility: 'visible',
    isProtected: false,
    ...more,
  };
}

function cellFrom(draft: CellDraft): Cell {
  if (typeof draft === 'object' && draft !== null && 'value' in draft) return draft;
  if (typeof draft === 'string' && draft.startsWith('=')) return { value: 0, formula: draft.slice(1) };
  return { value: draft };
}

/** Ensures Excel with the sheets given, calculated. */
export function hostWith(sheets: readonly CellGrid[], more: Partial<WorkbookContent> = {}): ExcelHost {
  const content = { sheets, names: [], structureProtected: false, date1904: false, ...more };
  const host = new ExcelHost(workbookFrom(content));
  host.edit(() => undefined);
  return host;
}

export function sheetNamed(host: ExcelHost, name: string): HostSheet {
  const sheet = host.workbook.sheets.find((one) => one.name === name);
  if (!sheet) throw new Error(`no sheet ${name}`);
  return sheet;
}

export function area(top: number, left: number, bottom: number, right: number): Area {
  return { top, left, bottom, right };
}
