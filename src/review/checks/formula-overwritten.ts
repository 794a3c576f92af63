import { cellName, parseCellName } from '../../grid/address';
import { cellAt } from '../../grid/cell-grid';
import type { CellGrid } from '../../grid/cell-grid';
import { problem } from '../../result';
import type { ReviewProblem } from '../problems';
import type { DataCheck } from './check';

/** A typed number stands between two formulas of one pattern: the formula there was probably overwritten. */
export const formulaOverwritten: DataCheck = ({ grids }) => grids.flatMap(inGrid);

function inGrid(grid: CellGrid): ReviewProblem[] {
  const found: ReviewProblem[] = [];
  grid.rows.forEach((cells, row) => {
    cells?.forEach((cell, column) => {
      if (typeof cell?.value !== 'number' || cell.formula !== undefined) return;
      const pattern = patternAround(grid, row, column);
      if (pattern === undefined) return;
      const params = { found: String(cell.value).replace('.', ','), formula: pattern };
      const at = { sheet: grid.sheet, cell: cellName(row, column) };
      found.push(problem('review.formula-overwritten', 'warning', params, at));
    });
  });
  return found;
}

/** The neighbours' formula, when those on both sides (above and below, or left and right) say the same. */
function patternAround(grid: CellGrid, row: number, column: number): string | undefined {
  for (const [down, right] of [
    [1, 0],
    [0, 1],
  ] as const) {
    const before = formulaAt(grid, row - down, column - right);
    const after = formulaAt(grid, row + down, column + right);
    if (before && after && before.relative === after.relative) return before.text;
  }
  return undefined;
}

interface Pattern {
  readonly text: string;
  /** References as distances from the cell, so that a filled-down formula is one pattern. */
  readonly relative: string;
}

function formulaAt(grid: CellGrid, row: number, column: number): Pattern | undefined {
  const formula = cellAt(grid, row, column)?.formula;
  if (formula === undefined) return undefined;
  const relative = formula.replace(/\$?[A-Z]{1,3}\$?\d{1,7}(?![\d(])/g, (reference) => {
    const at = parseCellName(reference);
    return at ? `[${at.row - row},${at.column - column}]` : reference;
  });
  // A formula without references is a constant of its own, not a pattern to fill down.
  return relative === formula ? undefined : { text: `=${formula}`, relative };
}
