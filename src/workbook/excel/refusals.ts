import { cellName } from '../../grid/address';
import { cellAt, contains, type CellGrid } from '../../grid/cell-grid';
import type { Edit, Receipt, WritePlan, WrittenCell } from '../../grid/plan';
import type { Problem } from '../../result';
import { isSwallowed } from './step-cells';

/** Cells that are not written: locked ones, those hidden under a merged area, headers of Excel tables. */
export type Refused = Receipt['refused'];

const CELLWISE = ['workbook.cell-locked', 'workbook.merged-cell'];

/** Ensures the cells of a plan that are known to refuse a write, from the sheets as last read. */
export function refusedBySight(plan: WritePlan, seen: ReadonlyMap<string, CellGrid>): Refused {
  return plan.edits.flatMap((edit) => {
    const grid = edit.kind === 'cells' ? seen.get(edit.sheet) : undefined;
    if (edit.kind !== 'cells' || !grid) return [];
    return edit.cells.flatMap((cell) => refusalOf(grid, cell));
  });
}

function refusalOf(grid: CellGrid, { row, column }: WrittenCell): Refused {
  const named = { sheet: grid.sheet, cell: cellName(row, column) };
  if (grid.tables?.some(({ area }) => row === area.top && contains(area, row, column))) {
    // Excel turns whatever stands in a table's header into text and renames what stands there twice.
    return [{ ...named, code: 'workbook.table-header' }];
  }
  if (grid.merges.some((area) => isSwallowed(area, row, column)))
    return [{ ...named, code: 'workbook.merged-cell' }];
  const isLocked = grid.isProtected && cellAt(grid, row, column)?.locked !== false;
  return isLocked ? [{ ...named, code: 'workbook.cell-locked' }] : [];
}

/**
 * Ensures the cells that Excel itself refused, or undefined when something else went wrong as well: then the
 * plan fails whole.
 */
export function refusedByExcel(problems: readonly Problem[]): Refused | undefined {
  const errors = problems.filter(({ severity }) => severity === 'error');
  if (errors.length === 0 || !errors.every(({ code, at }) => at && CELLWISE.includes(code))) return undefined;
  return errors.flatMap(({ code, at }) => (at ? [{ ...at, code }] : []));
}

/** Ensures a plan without the cells that are refused; what is left is written. */
export function without(plan: WritePlan, refused: Refused): WritePlan {
  if (refused.length === 0) return plan;
  const keys = new Set(refused.map(({ sheet, cell }) => `${sheet}!${cell}`));
  const allowed = (edit: Edit): Edit => {
    if (edit.kind !== 'cells') return edit;
    return {
      ...edit,
      cells: edit.cells.filter(({ row, column }) => !keys.has(`${edit.sheet}!${cellName(row, column)}`)),
    };
  };
  return { ...plan, edits: plan.edits.map(allowed) };
}

/** Ensures only the refusals that are about cells of the plan. */
export function within(refused: Refused, plan: WritePlan): Refused {
  const cells = new Set(
    plan.edits.flatMap((edit) =>
      edit.kind === 'cells'
        ? edit.cells.map(({ row, column }) => `${edit.sheet}!${cellName(row, column)}`)
        : [],
    ),
  );
  return refused.filter(({ sheet, cell }) => cells.has(`${sheet}!${cell}`));
}
