import { cellName, parseCellName } from '../../grid/address';
import { cellAt } from '../../grid/cell-grid';
import type { Cell, CellGrid } from '../../grid/cell-grid';
import { problem } from '../../result';
import type { ColumnRole, Form } from '../../sheet/form';
import type { UnitTable } from '../../sheet';
import type { ReviewProblem } from '../problems';
import { figuresOf } from '../figures';
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

/** So many formulas of one pattern make a typed number among them stand out, wherever it is. */
const ENOUGH = 3;

/** A typed number stands where every cell of its kind is a formula of one pattern: it was probably overwritten. */
export const formulaOverwritten: DataCheck = ({ forms, tables, grids }) => {
  const ranges = [...forms.map(rangesOfForm), ...tables.map(rangesOfTable)].flat();
  return ranges.flatMap((range) => {
    const grid = grids.find(({ sheet }) => sheet === range.sheet);
    return grid ? inRange(range, grid) : [];
  });
};

/** Cells of one column that are made alike: items, totals over items, rates, units. */
interface Range {
  readonly sheet: string;
  readonly column: number;
  readonly rows: readonly number[];
  /** Subtotals span more or fewer rows each: their functions are compared, not their distances. */
  readonly isSubtotals: boolean;
}

/** Only the form's own columns: what stands beside it, our results among it, follows other patterns. */
function rangesOfForm(form: Form): Range[] {
  const columns = form.columns.filter(({ role }) => NUMERIC.has(role));
  const kinds = rowKinds(form);
  return columns.flatMap(({ index: column }) =>
    [...kinds].map(([kind, rows]) => ({
      sheet: form.sheet,
      column,
      rows,
      isSubtotals: kind.startsWith('total'),
    })),
  );
}

function rowKinds(form: Form): Map<string, number[]> {
  const parents = new Set(form.items.map(({ parent }) => parent));
  const rateFigures = figuresOf(form).filter(isRate);
  const rates = new Set(rateFigures.map(({ code }) => code));
  const kinds = new Map<string, number[]>();
  const put = (kind: string, row: number): void => {
    const known = kinds.get(kind);
    if (known === undefined) kinds.set(kind, [row]);
    else known.push(row);
  };
  for (const item of form.items) put(parents.has(item.code) ? `total:${item.level}` : 'item', item.row);
  for (const row of form.statistics)
    put(rates.has(row.code.replace(/[.,\s]+$/, '')) ? 'rate' : 'count', row.row);
  if (kinds.size === 0) {
    for (let row = form.firstRow; row <= form.lastRow; row += 1) put('row', row);
  }
  return kinds;
}

function isRate({ isPercent, children }: ReturnType<typeof figuresOf>[number]): boolean {
  return isPercent && children.length > 1;
}

function rangesOfTable({ sheet, columns, units }: UnitTable): Range[] {
  const rows = units.map(({ row }) => row);
  return columns.map(({ index: column }) => ({ sheet, column, rows, isSubtotals: false }));
}

function inRange(range: Range, grid: CellGrid): ReviewProblem[] {
  const cells = range.rows.map((row) => ({ row, cell: cellAt(grid, row, range.column) }));
  const typed = cells.flatMap(({ cell }, at) => (isTyped(cell) ? [at] : []));
  if (typed.length === 0) return [];
  const patterns = cells.map(({ row, cell }) => patternOf(cell, { row, ...range }));
  const usual = mostCommon(patterns);
  if (usual === undefined) return [];
  const alike = patterns.filter((one) => one?.relative === usual.relative).length;
  // Formulas are the rule and typed numbers the rare exception, or one stands right between two formulas.
  const isRare = alike >= ENOUGH && typed.length * 4 <= alike;
  return typed.flatMap((at) => {
    const isBetween = [at - 1, at + 1].every((near) => patterns[near]?.relative === usual.relative);
    const suspect = cells[at];
    if (!suspect || !(isRare || (isBetween && !range.isSubtotals))) return [];
    return [report(grid, suspect.row, range.column, usual.text)];
  });
}

function report(grid: CellGrid, row: number, column: number, formula: string): ReviewProblem {
  const found = String(cellAt(grid, row, column)?.value).replace('.', ',');
  const at = { sheet: grid.sheet, cell: cellName(row, column) };
  return problem('review.formula-overwritten', 'warning', { found, formula }, at);
}

function isTyped(cell: Cell | undefined): boolean {
  return typeof cell?.value === 'number' && cell.formula === undefined;
}

interface Pattern {
  readonly text: string;
  /** References as distances from the cell, so that a filled-down formula is one pattern. */
  readonly relative: string;
}

function patternOf(
  cell: Cell | undefined,
  { row, column, isSubtotals }: Pick<Range, 'column' | 'isSubtotals'> & { readonly row: number },
): Pattern | undefined {
  const formula = cell?.formula;
  if (formula === undefined) return undefined;
  const relative = formula.replace(/\$?[A-Z]{1,3}\$?\d{1,7}(?![\d(])/g, (reference) => {
    const at = parseCellName(reference);
    if (at && isSubtotals) return '#';
    return at ? `[${at.row - row},${at.column - column}]` : reference;
  });
  // A formula without references is a constant of its own, not a pattern to fill down.
  if (relative === formula) return undefined;
  return { text: `=${formula}`, relative: isSubtotals ? relative.replace(/#(?:[+,;:]#)+/g, '#') : relative };
}

function mostCommon(patterns: readonly (Pattern | undefined)[]): Pattern | undefined {
  const counts = new Map<string, { readonly pattern: Pattern; count: number }>();
  for (const pattern of patterns) {
    if (!pattern) continue;
    const known = counts.get(pattern.relative);
    if (known) known.count += 1;
    else counts.set(pattern.relative, { pattern, count: 1 });
  }
  return [...counts.values()].sort((a, b) => b.count - a.count)[0]?.pattern;
}
