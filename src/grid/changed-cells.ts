import type { Cell, CellGrid, WorkbookContent } from './cell-grid';
import { keepSame } from './kept';

/** One cell in which two readings of a workbook differ, by nothing but its value. */
export interface ChangedCell {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly before: Cell;
  readonly after: Cell;
}

/** Ensures the cells whose values changed between two readings; undefined where anything besides did, however small. */
export function changedCells(before: WorkbookContent, after: WorkbookContent): ChangedCell[] | undefined {
  const changed: ChangedCell[] = [];
  if (!isSameBeside(before, after)) return undefined;
  for (const [at, grid] of after.sheets.entries()) {
    const known = before.sheets[at];
    if (known === grid) continue;
    if (known === undefined || !hasSameFrame(known, grid) || !collect(known, grid, changed)) return undefined;
  }
  return changed;
}

function isSameBeside(before: WorkbookContent, after: WorkbookContent): boolean {
  const { sheets: known, names, activeSheet: _wasActive, ...rest } = before;
  const { sheets, names: namesNow, activeSheet: _isActive, ...restNow } = after;
  return sheets.length === known.length && isEqual(rest, restNow) && isEqual(names, namesNow);
}

/** All of a sheet but its cells; colours of ours say nothing about its content. */
function hasSameFrame(before: CellGrid, after: CellGrid): boolean {
  const { rows, hiddenRows, hiddenColumns, highlights: _had, ...frame } = before;
  const { rows: rowsNow, hiddenRows: hidden, hiddenColumns: columns, highlights: _has, ...frameNow } = after;
  const areSameHidden = isSameSet(hiddenRows, hidden) && isSameSet(hiddenColumns, columns);
  return rows.length === rowsNow.length && areSameHidden && isEqual(frame, frameNow);
}

function isEqual(before: unknown, after: unknown): boolean {
  return keepSame(before, after) === before;
}

function isSameSet(before: ReadonlySet<number>, after: ReadonlySet<number>): boolean {
  return before === after || (before.size === after.size && [...after].every((one) => before.has(one)));
}

/** Ensures a sheet's changed cells added; false where a cell came, went or changed in more than its value. */
function collect({ rows: before }: CellGrid, { sheet, rows }: CellGrid, changed: ChangedCell[]): boolean {
  for (const [row, cells = NO_CELLS] of rows.entries()) {
    const known = before[row] ?? NO_CELLS;
    if (known === cells) continue;
    const columns = Math.max(known.length, cells.length);
    for (let column = 0; column < columns; column += 1) {
      const [one, other] = [known[column], cells[column]];
      if (one === other) continue;
      if (one === undefined || other === undefined || !isSameKind(one, other)) return false;
      if (!isSameValue(one, other)) changed.push({ sheet, row, column, before: one, after: other });
    }
  }
  return true;
}

const NO_CELLS: readonly (Cell | undefined)[] = [];

/** Field by field: a whole workbook is compared after every edit. */
function isSameKind(a: Cell, b: Cell): boolean {
  return (
    a.formula === b.formula &&
    a.format === b.format &&
    a.font === b.font &&
    a.uncached === b.uncached &&
    a.bold === b.bold &&
    a.struck === b.struck &&
    a.indent === b.indent &&
    a.locked === b.locked
  );
}

function isSameValue({ value: a }: Cell, { value: b }: Cell): boolean {
  return Object.is(a, b) || (typeof a === 'object' && typeof b === 'object' && a?.error === b?.error);
}
