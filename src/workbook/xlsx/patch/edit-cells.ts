import { cellName } from '../../../grid/address';
import { cellAt, isCellError, type CellGrid, type CellValue } from '../../../grid/cell-grid';
import type { Edit, WrittenCell } from '../../../grid/plan';
import { cellXml } from '../write/cell-xml';
import { checkCells } from './check-cells';
import { unshare } from './formula-groups';
import { CellGuard } from './guards';
import type { PlanContext } from './plan-context';
import type { CellPlace } from './row-cells';
import type { CellChange, SheetPatch } from './sheet-patch';

/** Ensures the cells hold what the plan says; those that refuse are in the receipt and keep their bytes. */
export function editCells(edit: Extract<Edit, { kind: 'cells' }>, context: PlanContext): void {
  const sheet = context.sheet(edit.sheet);
  const grid = context.grid(edit.sheet);
  if (!sheet || !grid || !context.accepts(checkCells(edit.sheet, edit.cells))) return;
  const guard = new CellGuard(context, grid, sheet);
  const cells = guard.allowed(edit.cells);
  if (guard.hasSharedFormulas) {
    const touched = new Set(cells.map(({ row, column }) => cellName(row, column)));
    unshare(sheet, (row, column) => touched.has(cellName(row, column)));
  }
  const changes = new Map<number, Map<number, CellChange>>();
  for (const cell of cells) {
    const row = changes.get(cell.row) ?? new Map<number, CellChange>();
    changes.set(
      cell.row,
      row.set(cell.column, (before) => rewrite(cell, before, { sheet, grid, context })),
    );
  }
  sheet.change(changes);
}

interface Where {
  readonly sheet: SheetPatch;
  readonly grid: CellGrid;
  readonly context: PlanContext;
}

function rewrite(cell: WrittenCell, before: CellPlace | undefined, where: Where): string | undefined {
  const { grid, context } = where;
  const place = { sheet: grid.sheet, row: cell.row, column: cell.column };
  const style = styleFor(cell, before, where);
  const isFirst = context.touch(place);
  if (cell.formula !== undefined && cell.value !== null) context.written.push(place);
  if (before && isFirst && (style ?? '0') === (before.style ?? '0') && isSameContent(cell, grid))
    return undefined;
  const isNothing = cell.value === null && cell.formula === undefined && style === undefined;
  return isNothing && !before ? undefined : cellXml(cell, style);
}

function isSameContent(cell: WrittenCell, grid: CellGrid): boolean {
  const old = cellAt(grid, cell.row, cell.column);
  return old?.formula === cell.formula && sameValue(old?.value ?? null, cell.value);
}

/** A style of ours when the plan names one; otherwise the cell keeps its own, or takes its row's or column's. */
function styleFor(
  cell: WrittenCell,
  before: CellPlace | undefined,
  { sheet, context }: Where,
): string | undefined {
  if (cell.style !== undefined) return String(context.styles.cellFormat(cell.style));
  if (before) return before.style;
  return sheet.emptyStyle(sheet.rowAt(cell.row), cell.column);
}

function sameValue(a: CellValue, b: CellValue): boolean {
  if (isCellError(a) && isCellError(b)) return a.error === b.error;
  return a === b;
}
