import type { HighlightTone } from './highlight';

/** A formula's error as the file or the host reports it, e.g. `#DIV/0!`. */
export interface CellError {
  readonly error: string;
}

export type CellValue = null | number | string | boolean | CellError;

/** One cell as it is, not as it was understood. */
export interface Cell {
  readonly value: CellValue;
  /** Without the leading `=`; array and shared formulas are given as if typed into this cell. */
  readonly formula?: string;
  /** True when a formula stands here but the file holds no computed value: neither blank nor 0. */
  readonly uncached?: true;
  /** Number format code, absent for General. */
  readonly format?: string;
  /** Font name, absent when it is the workbook's normal font: legacy encodings are told apart by it. */
  readonly font?: string;
  readonly bold?: true;
  /** In files: some of the text is crossed out; where only some is, `value` holds the rest. */
  readonly struck?: true;
  readonly indent?: number;
  /** False when the cell stays editable under sheet protection; absent means locked, as Excel's default. */
  readonly locked?: false;
}

/** A rectangle; all four numbers count from 0 and are inclusive. */
export interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

export type Visibility = 'visible' | 'hidden' | 'veryHidden';

/** One sheet's used cells with their addresses (row and column count from 0). */
export interface CellGrid {
  readonly sheet: string;
  /** Sparse: `rows[r]?.[c]`. Read through `cellAt`. */
  readonly rows: readonly (readonly (Cell | undefined)[] | undefined)[];
  readonly rowCount: number;
  readonly columnCount: number;
  readonly merges: readonly Area[];
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: ReadonlySet<number>;
  readonly visibility: Visibility;
  /** Sheet protection is on: locked cells refuse a write. */
  readonly isProtected: boolean;
  /** Excel tables (ListObjects) with their header row. */
  readonly tables?: readonly { readonly name: string; readonly area: Area }[];
  /** Web addresses and files that cells link to; links to places in the workbook itself are left out. */
  readonly links?: readonly { readonly area: Area; readonly target: string }[];
  /** Tones of the highlights of ours that lie on the sheet, each once; no content and no style of a cell. */
  readonly highlights?: readonly HighlightTone[];
  /** Notes and comments by cell. */
  readonly notes?: readonly { readonly row: number; readonly column: number; readonly text: string }[];
}

/** A name defined in the workbook, e.g. `_cchc_ketqua` → `'Chấm điểm'!$H$6:$N$80`. */
export interface DefinedName {
  readonly name: string;
  readonly refersTo: string;
  /** Present when the name belongs to one sheet. */
  readonly sheet?: string;
  readonly hidden?: boolean;
}

/** Everything an adapter reads of a workbook in one go. */
export interface WorkbookContent {
  readonly sheets: readonly CellGrid[];
  readonly names: readonly DefinedName[];
  readonly structureProtected: boolean;
  /** File dates count from 1904 (old Macs) instead of 1900. */
  readonly date1904: boolean;
  /** Present when the sheets are the tables of a text document: none of them is there by chance. */
  readonly fromDocument?: true;
  /** The sheet its user is looking at, where there is one who looks. */
  readonly activeSheet?: string;
}

/** Ensures the cell at a row and column (from 0), or undefined where nothing stands. */
export function cellAt(grid: CellGrid, row: number, column: number): Cell | undefined {
  return grid.rows[row]?.[column];
}

/** Ensures the merged area a cell belongs to, if any. */
export function mergeAt(grid: CellGrid, row: number, column: number): Area | undefined {
  return grid.merges.find((area) => contains(area, row, column));
}

export function contains(area: Area, row: number, column: number): boolean {
  return row >= area.top && row <= area.bottom && column >= area.left && column <= area.right;
}

export function isCellError(value: CellValue): value is CellError {
  return typeof value === 'object' && value !== null;
}
