import { cellName, parseCellName } from '../../grid/address';
import { cellAt } from '../../grid/cell-grid';
import type { CellGrid } from '../../grid/cell-grid';
import { problem } from '../../result';
import type { ColumnRole, Form } from '../../sheet/form';
import type { UnitTable } from '../../sheet';
import type { StatisticsProblem } from '../statistics/problems';
import type { DataCheck } from './check';

/** Columns whose numbers are added up; a declaration is words and numbers as it comes. */
const SUMMED: ReadonlySet<ColumnRole> = new Set([
  'maximum',
  'figure',
  'selfScore',
  'appraised1',
  'appraised2',
]);

/** Plainly a number, however its thousands are grouped. */
const NUMBER_AS_TEXT = /^\s*'?[-−]?\d{1,3}(?:[. ,]?\d{3})*(?:[.,]\d+)?\s*%?\s*$/;

/**
 * Numbers kept as text among real ones: a sum in Excel passes over them. Where a formula of the sheet does refer to
 * one it is a warning; a column typed as text throughout is a habit, and silent.
 */
export const textNumbers: DataCheck = ({ forms, tables, grids }) => {
  const columns = [...forms.map(columnsOfForm), ...tables.map(columnsOfTable)].flat();
  return columns.flatMap((column) => {
    const grid = grids.find(({ sheet }) => sheet === column.sheet);
    return grid ? inColumn(column, grid) : [];
  });
};

interface NumberColumn {
  readonly sheet: string;
  readonly column: number;
  readonly header: string;
  readonly firstRow: number;
  readonly lastRow: number;
  /** Rows of different units stand in it: counts, rates, yes or no. */
  readonly isMixed: boolean;
}

function columnsOfForm({ sheet, columns, firstRow, lastRow }: Form): NumberColumn[] {
  return columns
    .filter(({ role }) => SUMMED.has(role))
    .map(({ index: column, header, role }) => {
      return { sheet, column, header, firstRow, lastRow, isMixed: role === 'figure' };
    });
}

function columnsOfTable({ sheet, columns, units, total, headerRows }: UnitTable): NumberColumn[] {
  const lastRow = Math.max(...units.map(({ row }) => row), total?.row ?? 0);
  const firstRow = headerRows.last + 1;
  return columns.map(({ index: column, header }) => {
    return { sheet, column, header, firstRow, lastRow, isMixed: false };
  });
}

function inColumn(
  { column, header, firstRow, lastRow, isMixed }: NumberColumn,
  grid: CellGrid,
): StatisticsProblem[] {
  const texts: string[] = [];
  let numbers = 0;
  for (let row = firstRow; row <= lastRow; row += 1) {
    const value = cellAt(grid, row, column)?.value;
    if (typeof value === 'number') numbers += 1;
    if (typeof value === 'string' && NUMBER_AS_TEXT.test(value)) texts.push(cellName(row, column));
  }
  const [first] = texts;
  if (first === undefined) return [];
  const referred = texts.filter((name) => isReferredTo(grid, name));
  if (referred.length === 0 && (isMixed || numbers < texts.length)) return [];
  const code = referred.length > 0 ? 'statistics.text-numbers-left-out' : 'statistics.text-numbers';
  const severity = referred.length > 0 ? 'warning' : 'info';
  const cells = referred.length > 0 ? referred : texts;
  const params = { column: header, count: cells.length, cells: cells.join(', ') };
  const [at, ...also] = cells.map((cell) => ({ sheet: grid.sheet, cell }));
  return [problem(code, severity, params, at, also)];
}

/** A formula of the sheet names the cell, or a range that holds it. */
function isReferredTo(grid: CellGrid, name: string): boolean {
  const at = parseCellName(name);
  if (!at) return false;
  return rangesIn(grid).some(({ top, bottom, left, right }) => {
    return at.row >= top && at.row <= bottom && at.column >= left && at.column <= right;
  });
}

interface Rectangle {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

const known = new WeakMap<CellGrid, readonly Rectangle[]>();

/** References of all formulas of a sheet to itself, read once. */
function rangesIn(grid: CellGrid): readonly Rectangle[] {
  const cached = known.get(grid);
  if (cached) return cached;
  const ranges = grid.rows.flatMap((row) => (row ?? []).flatMap((cell) => referencesOf(cell?.formula)));
  known.set(grid, ranges);
  return ranges;
}

function referencesOf(formula: string | undefined): Rectangle[] {
  if (formula === undefined) return [];
  const own = formula
    .replace(/"[^"]*"/g, '')
    .replace(/(?:'[^']+'|[\w.]+)!\$?[A-Z]+\$?\d+(?::\$?[A-Z]+\$?\d+)?/g, '');
  const pattern = /\$?([A-Z]{1,3})\$?(\d{1,7})(?::\$?([A-Z]{1,3})\$?(\d{1,7}))?(?![\d(])/g;
  return [...own.matchAll(pattern)].flatMap(([, a = '', b = '', c = a, d = b]) => {
    const [from, to] = [parseCellName(`${a}${b}`), parseCellName(`${c}${d}`)];
    return from && to ? [{ top: from.row, bottom: to.row, left: from.column, right: to.column }] : [];
  });
}
