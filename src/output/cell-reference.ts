import { cellName, parseCellName, quoteSheetName } from '../grid/address';
import { cellAt } from '../grid/cell-grid';
import type { CellGrid } from '../grid/cell-grid';
import * as r from '../rulebook/rational';
import type { Rational } from '../rulebook/rational';
import type { CellRef } from '../result';

/** Excel and LibreOffice keep this many significant digits; a longer number cannot stand in a cell. */
const SIGNIFICANT_DIGITS = 15;
const HUNDRED: Rational = { n: 100, d: 1 };

/** Ensures the double a cell shall hold, or undefined when a double would lose digits of an exact decimal. */
export function cellNumber(value: Rational): number | undefined {
  const double = r.toDouble(value);
  const back = r.fromDouble(double);
  if (back !== undefined && r.equals(back, value)) return double;
  const isEndless = r.exactDecimal(value, SIGNIFICANT_DIGITS) === undefined;
  return isEndless ? double : undefined;
}

/** Ensures an address as a formula on `fromSheet` writes it: `D13`, or `'Chấm điểm'!D13` from elsewhere. */
export function addressFrom(fromSheet: string, { sheet, cell }: CellRef): string {
  return sheet === fromSheet ? cell : `${quoteSheetName(sheet)}!${cell}`;
}

/**
 * Ensures a formula text that gives exactly `value` from the person's cell: the cell itself, a hundred times it
 * (a percentage), or minus it (a penalty typed without its sign). Undefined when the cell's number is another one,
 * as it is for numbers typed as text: a formula on it would then lie.
 */
export function formulaFor(
  grid: CellGrid,
  ref: CellRef,
  value: Rational,
  address: string,
): string | undefined {
  const position = parseCellName(ref.cell);
  const cell = position && cellAt(grid, position.row, position.column);
  if (!cell || cell.uncached || typeof cell.value !== 'number') return undefined;
  const held = r.fromDouble(cell.value);
  if (held === undefined) return undefined;
  if (r.equals(held, value)) return address;
  if (r.equals(r.multiply(held, HUNDRED), value)) return `ROUND(${address}*100,10)`;
  if (r.equals(r.negate(held), value)) return `-${address}`;
  return undefined;
}

/**
 * Ensures `H9:H11,H15` for the rows of one column. A run passes over rows that hold nothing, so that inserted rows
 * join the sum, but never over one of `others`, which holds a number of its own.
 */
export function rangesOf(rows: readonly number[], others: ReadonlySet<number>, column: number): string {
  const runs: { from: number; to: number }[] = [];
  for (const row of [...rows].sort((a, b) => a - b)) {
    const last = runs.at(-1);
    if (last && !anyBetween(last.to, row, others)) last.to = row;
    else runs.push({ from: row, to: row });
  }
  return runs.map(({ from, to }) => rangeName(from, to, column)).join(',');
}

function anyBetween(above: number, below: number, rows: ReadonlySet<number>): boolean {
  for (let row = above + 1; row < below; row += 1) if (rows.has(row)) return true;
  return false;
}

function rangeName(from: number, to: number, column: number): string {
  const first = cellName(from, column);
  return from === to ? first : `${first}:${cellName(to, column)}`;
}
