import { cellName } from '../grid/address';
import { cellAt } from '../grid/cell-grid';
import type { CellGrid } from '../grid/cell-grid';
import { fromPoints } from '../rulebook/points';
import * as r from '../rulebook/rational';
import { addressFrom, formulaFor } from './cell-reference';
import { POINTS_DIGITS } from './block-sums';
import type { OutputRow } from './row';
import type { Scene } from './scene';

/** The person's score as a formula refers to it. */
export interface SelfReference {
  readonly expression: string;
  /** The cell that may be blank; absent where a literal stands in for a number typed as text. */
  readonly address?: string;
}

/** Ensures how the difference refers to the self-score; a blank cell is referred to as well, so that a later score counts. */
export function selfReference(row: OutputRow, { scored, frame }: Scene): SelfReference | undefined {
  if (frame.selfColumn !== undefined) return plain(cellName(frame.rowOf(row.row), frame.selfColumn));
  if (row.self === undefined) {
    const column = scoreColumn(scored.form.columns);
    if (column === undefined || !isBlank(frame.grid, row.row, column)) return undefined;
    return plain(cellName(row.row, column));
  }
  const { points, cell } = row.self;
  const address = addressFrom(frame.sheet, cell);
  const expression = formulaFor(frame.grid, cell, fromPoints(points), address);
  if (expression !== undefined) return { expression: signed(expression), address };
  return { expression: signed(r.toDecimal(fromPoints(points), POINTS_DIGITS)) };
}

/** Ensures the index of the column self-scores are typed in, if the table has one. */
export function scoreColumn(
  columns: readonly { readonly role: string; readonly index: number }[],
): number | undefined {
  return columns.find(({ role }) => role === 'selfScore')?.index;
}

/** Ensures true where a person has typed nothing, not even a formula. */
export function isBlank(grid: CellGrid, row: number, column: number): boolean {
  const cell = cellAt(grid, row, column);
  return cell === undefined || ((cell.value === null || cell.value === '') && cell.formula === undefined);
}

function plain(address: string): SelfReference {
  return { expression: address, address };
}

function signed(expression: string): string {
  return expression.startsWith('-') ? `(${expression})` : expression;
}
