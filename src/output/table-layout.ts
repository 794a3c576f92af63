import { cellName, columnName, quoteSheetName } from '../grid/address';
import { CHART_ROWS, under } from './table-charts';
import type { Locator, Table, TableColumn } from './table';

/** Where the parts of a table stand on its sheet; rows and columns count from 0. */
export interface TableLayout {
  readonly letterheadRow: number;
  readonly titleRow: number;
  readonly headerRows: { readonly first: number; readonly last: number };
  readonly firstRow: number;
  readonly notesRow: number;
  /** Where charts on the same page begin. */
  readonly chartsRow: number;
  readonly signatureRow: number;
  readonly widths: readonly number[];
  /** First column of the right half: quốc hiệu above and the signature below stand there. */
  readonly rightHalf: number;
}

/** Characters across an A4 page at the body's size: narrower tables are stretched to it. */
const PAGE_WIDTH = { landscape: 105, portrait: 84 };
/** Quốc hiệu is one bold line of capitals; narrower, it would break. */
const RIGHT_HALF_WIDTH = 44;
const LEFT_HALF_WIDTH = 30;
const LETTERHEAD_ROWS = { office: 4, appendix: 1 };

/** Ensures the lines under the title; an appendix says there which decision it was issued with. */
export function subtitlesOf({ letterhead, subtitles }: Table): readonly string[] {
  return letterhead?.kind === 'appendix' ? [...subtitles, letterhead.issuedWith] : subtitles;
}

/** Ensures the same places for the same table, so that formulas of other tables can refer to them. */
export function layoutOf(table: Table): TableLayout {
  const titleRow = table.letterhead === undefined ? 0 : LETTERHEAD_ROWS[table.letterhead.kind];
  const first = titleRow + 1 + subtitlesOf(table).length + 1;
  const last = table.columns.some(({ group }) => group !== undefined) ? first + 1 : first;
  const firstRow = last + 1;
  const notesRow = firstRow + table.rows.length + 1;
  const chartsRow = notesRow + table.notes.length + 1;
  const stretched = stretch(
    table.columns,
    table.onePage === true ? PAGE_WIDTH.portrait : PAGE_WIDTH.landscape,
  );
  const rightHalf = halfOf(stretched);
  return {
    letterheadRow: 0,
    titleRow,
    headerRows: { first, last },
    firstRow,
    notesRow,
    chartsRow,
    signatureRow: chartsRow + under(table).length * CHART_ROWS,
    widths: widened(stretched, rightHalf),
    rightHalf,
  };
}

/** Ensures addresses for formulas; those of another table carry its sheet's name. */
export function locatorOf(tables: readonly Placed[], key: string, isElsewhere = false): Locator {
  const placed = tables.find(({ table }) => table.key === key);
  if (placed === undefined) throw new RangeError(`No table "${key}" in this workbook.`);
  const { table, sheet, layout } = placed;
  const prefix = isElsewhere ? `${quoteSheetName(sheet)}!` : '';
  const columns = new Map(table.columns.map((one, index) => [one.key, index]));
  const column = (name: string): number => {
    const index = columns.get(name);
    if (index === undefined) throw new RangeError(`No column "${name}" in table "${key}".`);
    return index;
  };
  const others = new Map<string, Locator>();
  const absolute = (row: number, index: number): string => `$${columnName(index)}$${row + 1}`;
  return {
    cell: (name, row) => `${prefix}${cellName(layout.firstRow + row, column(name))}`,
    range: (name, { from, to }) => {
      const index = column(name);
      const [top, bottom] = [absolute(layout.firstRow + from, index), absolute(layout.firstRow + to, index)];
      return `${prefix}${top}:${bottom}`;
    },
    table: (other) => {
      const known = others.get(other) ?? locatorOf(tables, other, true);
      others.set(other, known);
      return known;
    },
  };
}

/** A table with its sheet's final name. */
export interface Placed {
  readonly table: Table;
  readonly sheet: string;
  readonly layout: TableLayout;
}

function stretch(columns: readonly TableColumn[], page: number): number[] {
  const total = sum(columns.map(({ width }) => width));
  const words = columns.filter(isOfWords);
  const room = page - total;
  if (room <= 0 || words.length === 0) return columns.map(({ width }) => width);
  const share = sum(words.map(({ width }) => width));
  return columns.map((column) =>
    isOfWords(column) ? column.width + Math.floor((room * column.width) / share) : column.width,
  );
}

function isOfWords({ format }: TableColumn): boolean {
  return format === 'text' || format === 'wrapped';
}

/** The column where the right half begins: as near to the middle as both halves allow. */
function halfOf(widths: readonly number[]): number {
  const total = sum(widths);
  let best = Math.min(1, widths.length - 1);
  let distance = Infinity;
  for (let column = 1; column < widths.length; column += 1) {
    const left = sum(widths.slice(0, column));
    const lacking = Math.max(0, LEFT_HALF_WIDTH - left) + Math.max(0, RIGHT_HALF_WIDTH - (total - left));
    const off = lacking * 10 + Math.abs(total / 2 - left);
    if (off < distance) [best, distance] = [column, off];
  }
  return best;
}

/** A half that is too narrow for its heading gets wider, its columns in proportion. */
function widened(widths: readonly number[], rightHalf: number): number[] {
  const [left, right] = [sum(widths.slice(0, rightHalf)), sum(widths.slice(rightHalf))];
  const leftFactor = Math.max(1, LEFT_HALF_WIDTH / Math.max(1, left));
  const rightFactor = Math.max(1, RIGHT_HALF_WIDTH / Math.max(1, right));
  return widths.map((width, column) => Math.ceil(width * (column < rightHalf ? leftFactor : rightFactor)));
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
