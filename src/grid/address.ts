import type { Area } from './cell-grid';

/** Excel's limits, so that an address beyond them is refused instead of wrapped. */
export const MAX_ROWS = 1_048_576;
export const MAX_COLUMNS = 16_384;

/** Addresses are made by the hundred thousand, of the same few columns. */
const COLUMNS: string[] = [];

/** Ensures a column's letters: 0 → `A`, 27 → `AB`. */
export function columnName(column: number): string {
  return (COLUMNS[column] ??= lettersOf(column));
}

function lettersOf(column: number): string {
  let name = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  }
  return name;
}

/** Ensures a column's index from its letters, or undefined beyond XFD. */
export function columnIndex(name: string): number | undefined {
  if (!/^[A-Za-z]{1,3}$/.test(name)) return undefined;
  let index = 0;
  for (const letter of name.toUpperCase()) index = index * 26 + letter.charCodeAt(0) - 64;
  return index <= MAX_COLUMNS ? index - 1 : undefined;
}

/** Ensures an A1 address without dollar signs. */
export function cellName(row: number, column: number): string {
  return `${columnName(column)}${row + 1}`;
}

export interface Position {
  readonly row: number;
  readonly column: number;
}

/** Ensures the position of an A1 address (dollar signs allowed), or undefined when it is none. */
export function parseCellName(text: string): Position | undefined {
  const match = /^\$?([A-Za-z]{1,3})\$?([0-9]{1,7})$/.exec(text);
  if (!match) return undefined;
  const column = columnIndex(match[1] ?? '');
  const row = Number(match[2]) - 1;
  if (column === undefined || row < 0 || row >= MAX_ROWS) return undefined;
  return { row, column };
}

/** Ensures `A1:C3`, or `A1` for a single cell. */
export function areaName(area: Area): string {
  const from = cellName(area.top, area.left);
  const to = cellName(area.bottom, area.right);
  return from === to ? from : `${from}:${to}`;
}

/** Ensures the area of `A1:C3` or `A1`, normalised, or undefined. */
export function parseAreaName(text: string): Area | undefined {
  const [first, second = first, ...more] = text.split(':');
  if (more.length > 0) return undefined;
  const from = parseCellName(first ?? '');
  const to = parseCellName(second ?? '');
  if (!from || !to) return undefined;
  return {
    top: Math.min(from.row, to.row),
    left: Math.min(from.column, to.column),
    bottom: Math.max(from.row, to.row),
    right: Math.max(from.column, to.column),
  };
}

/** Ensures a sheet name as formulas need it: quoted always, which every reader accepts. */
export function quoteSheetName(sheet: string): string {
  return `'${sheet.replace(/'/g, "''")}'`;
}
