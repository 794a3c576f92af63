import { cellName } from '../../../grid/address';
import { contains, type Area, type CellGrid } from '../../../grid/cell-grid';
import type { WriteProblemCode } from '../../problems';
import { mergesOf } from './edit-frame';
import { formulaGroups, isInArray, type FormulaGroups } from './formula-groups';
import type { PlanContext } from './plan-context';
import type { SheetPatch } from './sheet-patch';

/** Ensures the reason why a cell of the sheet refuses a write, as Excel would refuse it. */
export class CellGuard {
  private readonly groups: FormulaGroups;
  /** As they stand now: an earlier step of the plan may have taken some away. */
  private readonly merges: readonly Area[];

  constructor(
    private readonly context: PlanContext,
    private readonly grid: CellGrid,
    private readonly sheet: SheetPatch,
  ) {
    this.groups = formulaGroups(sheet);
    this.merges = mergesOf(sheet);
  }

  get hasSharedFormulas(): boolean {
    return this.groups.hasShared;
  }

  refusal(row: number, column: number): WriteProblemCode | undefined {
    if (this.grid.isProtected && this.isLocked(row, column)) return 'workbook.cell-locked';
    const merge = this.merges.find((area) => contains(area, row, column));
    if (merge && (merge.top !== row || merge.left !== column)) return 'workbook.merged-cell';
    if (isInArray(this.groups, row, column)) return 'workbook.array-formula';
    const isHeader = this.grid.tables?.some(({ area }) => area.top === row && contains(area, row, column));
    return isHeader ? 'workbook.table-header' : undefined;
  }

  /** Ensures only the writes that no cell refuses; the others are noted in the receipt. */
  allowed<T extends { readonly row: number; readonly column: number }>(cells: readonly T[]): readonly T[] {
    return cells.filter(({ row, column }) => {
      const code = this.refusal(row, column);
      if (code) this.context.refuse(this.grid.sheet, cellName(row, column), code);
      return code === undefined;
    });
  }

  private isLocked(row: number, column: number): boolean {
    const place = this.sheet.rowAt(row);
    const cell = place && this.sheet.cells(place).find((one) => one.column === column);
    const style = cell ? (cell.style ?? '0') : (this.sheet.emptyStyle(place, column) ?? '0');
    return this.context.facets()[Number(style)]?.locked !== false;
  }
}
