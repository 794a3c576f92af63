import type { WorkbookContent } from '../grid/cell-grid';
import type { Receipt, WritePlan } from '../grid/plan';
import type { CellRef, Result } from '../result';

/**
 * The port: everything a workflow may ask of a workbook, whoever holds it (Excel, a file, a browser).
 * Adapters decide nothing; they read cells and carry out plans.
 */
export interface WorkbookPort {
  /** Reads every sheet (or only those named) with values, formulas, formats, merges and protection. */
  read(sheets?: readonly string[]): Promise<Result<WorkbookContent>>;
  /** Carries out a plan whole; on failure the workbook is as before, or the problems say exactly what is not. */
  apply(plan: WritePlan): Promise<Result<Receipt>>;
  /** Puts back what a receipt remembers. */
  undo(receipt: Receipt): Promise<Result<null>>;
  /** Shows a cell to the user where the holder can. */
  select(ref: CellRef): Promise<Result<null>>;
}
