import { cellName } from '../grid/address';
import { cellAt, mergeAt } from '../grid/cell-grid';
import type { CellGrid } from '../grid/cell-grid';
import type { WrittenCell } from '../grid/plan';
import { problem } from '../result';
import { cellPoints } from './block-sums';
import type { OutputProblem } from './labels';
import type { OutputRow, ScoredSheet } from './row';
import { isBlank, scoreColumn } from './self-reference';

/** Score cells to fill with the rule's points, with what could not be filled. */
export interface FilledScores {
  readonly cells: readonly WrittenCell[];
  /** Table rows whose score cell is filled. */
  readonly rows: ReadonlySet<number>;
  readonly problems: readonly OutputProblem[];
}

export const NOTHING_FILLED: FilledScores = { cells: [], rows: new Set(), problems: [] };

/** Ensures values only for empty, unlocked score cells of items the rule could score; the person's format stays. */
export function fillEmptyScores(scored: ScoredSheet, grid: CellGrid): FilledScores {
  const column = scoreColumn(scored.form.columns);
  if (column === undefined) {
    const none = problem('output.no-score-column', 'warning', { sheet: grid.sheet });
    return { ...NOTHING_FILLED, problems: [none] };
  }
  const empty = scored.rows.filter((row) => row.outcome.kind === 'scored' && isFillable(row, grid, column));
  const locked = empty.filter(({ row }) => isLocked(grid, row, column));
  const cells = empty.flatMap((row) => (locked.includes(row) ? [] : scoreCell(row, column)));
  const problems = locked.map(({ row }) => {
    const cell = cellName(row, column);
    return problem('output.score-cell-locked', 'warning', { cell }, { sheet: grid.sheet, cell });
  });
  return { cells, rows: new Set(cells.map(({ row }) => row)), problems };
}

function isFillable({ row, self }: OutputRow, grid: CellGrid, column: number): boolean {
  if (self !== undefined || !isBlank(grid, row, column)) return false;
  const merge = mergeAt(grid, row, column);
  // A value typed into a merged area that begins elsewhere would vanish.
  return merge === undefined || (merge.top === row && merge.left === column);
}

function isLocked(grid: CellGrid, row: number, column: number): boolean {
  return grid.isProtected && cellAt(grid, row, column)?.locked !== false;
}

function scoreCell({ row, outcome }: OutputRow, column: number): WrittenCell[] {
  const value = outcome.kind === 'scored' ? cellPoints(outcome.points) : undefined;
  return value === undefined ? [] : [{ row, column, value }];
}
