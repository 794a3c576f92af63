import type { HighlightTone } from '../grid/highlight';
import type { Rational } from '../rulebook/rational';
import type { TableChart } from './table-charts';

/** How a column's numbers and words are shown; numbers always stand right, ranks in the middle. */
export type ColumnFormat = 'text' | 'wrapped' | 'rank' | 'whole' | 'points';

export interface TableColumn {
  readonly key: string;
  readonly header: string;
  /** Columns side by side with the same group share a heading above theirs. */
  readonly group?: string;
  readonly format: ColumnFormat;
  /** In characters; text columns may be stretched to fill the page. */
  readonly width: number;
}

/** Addresses of a table's cells, known once the table has its place on a sheet. */
export interface Locator {
  /** Address of a cell of this table, by its row's position in `rows`. */
  cell(column: string, row: number): string;
  /** Absolute range of one column, for ranks and counts. */
  range(column: string, rows: { readonly from: number; readonly to: number }): string;
  /** Addresses of another table of the same workbook, with its sheet's name. */
  table(key: string): Locator;
}

/** A number with the native formula that gives it again, where there is one. */
export interface TableNumber {
  readonly value: Rational;
  readonly formula?: (at: Locator) => string;
  /** Where it is not its column's, e.g. a count under a column of points. */
  readonly format?: ColumnFormat;
  /** Colours the cell where the table stands in a workbook; the figure itself says the same without colour. */
  readonly tone?: HighlightTone;
}

export type TableValue = string | TableNumber;

export interface TableRow {
  readonly kind: 'data' | 'section' | 'total';
  /** By column key; absent = nothing stands there. A section's words stand under its first key. */
  readonly cells: Readonly<Record<string, TableValue>>;
}

/** What stands above the title: the office and, unless the table is an appendix, quốc hiệu and tiêu ngữ. */
export type Letterhead =
  | {
      readonly kind: 'office';
      readonly parentBody?: string;
      readonly body: string;
      /** "Thanh Hóa, ngày … tháng … năm …" */
      readonly placeAndDate?: string;
    }
  | { readonly kind: 'appendix'; readonly name: string; readonly issuedWith: string };

export interface Signature {
  /** Left of the signer's block, e.g. người lập biểu. */
  readonly preparedBy?: string;
  /** e.g. `KT. GIÁM ĐỐC` over `PHÓ GIÁM ĐỐC`: one line each. */
  readonly title: readonly string[];
  readonly name?: string;
}

/** One printed table: every report is one or several of these. */
export interface Table {
  /** By which other tables' formulas find this one. */
  readonly key: string;
  /** Wanted name of its sheet. */
  readonly sheet: string;
  readonly letterhead?: Letterhead;
  readonly title: string;
  readonly subtitles: readonly string[];
  readonly columns: readonly TableColumn[];
  readonly rows: readonly TableRow[];
  readonly notes: readonly string[];
  readonly signature?: Signature;
  /** Printed upright on one page; absent = across, on as many pages as it takes. */
  readonly onePage?: true;
  readonly charts?: readonly TableChart[];
}

export function isNumber(value: TableValue | undefined): value is TableNumber {
  return typeof value === 'object';
}
