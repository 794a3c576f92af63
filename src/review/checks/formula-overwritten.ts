import { cellName, parseCellName } from '../../grid/address';
import { cellAt } from '../../grid/cell-grid';
import type { CellGrid } from '../../grid/cell-grid';
import { problem } from '../../result';
import type { ColumnRole, Form } from '../../sheet/form';
import type { ReviewProblem } from '../problems';
import type { DataCheck } from './check';

/** Columns whose cells are numbers a person or a formula gives. */
const NUMERIC: ReadonlySet<ColumnRole> = new Set([
  'maximum',
  'inputs',
  'figure',
  'selfScore',
  'appraised1',
  'appraised2',
]);

/** A typed number stands between two formulas of one pattern: the formula there was probably overwritten. */
export const formulaOverwritten: DataCheck = ({ forms, grids }) => {
  return forms.flatMap((form) => {
    const grid = grids.find(({ sheet }) => sheet === form.sheet);
    return grid ? inForm(form, grid) : [];
  });
};

/** Only the form's own columns: what stands beside it, our results among it, follows other patterns. */
function inForm({ columns, firstRow, lastRow }: Form, grid: CellGrid): ReviewProblem[] {
  const found: ReviewProblem[] = [];
  for (const { role, index } of columns) {
    if (!NUMERIC.has(role)) continue;
    for (let row = firstRow; row <= lastRow; row++) found.push(...atCell(grid, row, index));
  }
  return found;
}

function atCell(grid: CellGrid, row: number, column: number): ReviewProblem[] {
  const cell = cellAt(grid, row, column);
  if (typeof cell?.value !== 'number' || cell.formula !== undefined) return [];
  const formula = patternAround(grid, row, column);
  if (formula === undefined) return [];
  const params = { found: String(cell.value).replace('.', ','), formula };
  const at = { sheet: grid.sheet, cell: cellName(row, column) };
  return [problem('review.formula-overwritten', 'warning', params, at)];
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
