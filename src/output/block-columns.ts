import type { CellGrid } from '../grid/cell-grid';
import { OWN_COLUMNS } from './headings';
import { figuresOf } from './figures';
import type { ScoredSheet } from './row';

export type OwnColumn = (typeof OWN_COLUMNS)[number];

/** Column indices of a block of results. */
export interface BlockColumns extends Readonly<Record<OwnColumn, number>> {
  readonly inputs: readonly number[];
  /** Present when some figure was read from text, so that its address must be noted. */
  readonly source?: number;
  readonly right: number;
}

const WIDTHS: Readonly<Record<OwnColumn | 'input' | 'source', number>> = {
  input: 13,
  source: 14,
  points: 12,
  difference: 12,
  risk: 18,
  atStake: 11,
  reason: 50,
  nextStep: 50,
  marks: 17,
};

/** Ensures the columns a block takes from `left` on: as many figures as the richest row has. */
export function blockColumns(scored: ScoredSheet, left: number, grid: CellGrid): BlockColumns {
  const figures = scored.rows.map((row) => figuresOf(row, grid, grid.sheet));
  const count = Math.max(0, ...figures.map((list) => list.length));
  const hasSource = figures.some((list) => list.some((figure) => figure.source !== undefined));
  const first = left + count + (hasSource ? 1 : 0);
  const own = Object.fromEntries(OWN_COLUMNS.map((column, index) => [column, first + index]));
  return {
    ...(own as Record<OwnColumn, number>),
    inputs: Array.from({ length: count }, (_, index) => left + index),
    ...(hasSource ? { source: left + count } : {}),
    right: first + OWN_COLUMNS.length - 1,
  };
}

/** Ensures a width in characters for every column of the block. */
export function blockWidths(columns: BlockColumns): Record<number, number> {
  const widths: Record<number, number> = {};
  for (const column of columns.inputs) widths[column] = WIDTHS.input;
  if (columns.source !== undefined) widths[columns.source] = WIDTHS.source;
  for (const column of OWN_COLUMNS) widths[columns[column]] = WIDTHS[column];
  return widths;
}
