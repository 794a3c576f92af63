import type { WorkbookContent } from '../../grid/cell-grid';
import type { Receipt, WritePlan } from '../../grid/plan';
import { failed, ok, problem, type CellRef, type Result } from '../../result';
import type { WorkbookProblem } from '../problems';
import type { WorkbookPort } from '../workbook';
import type { Changes, Package } from './package';
import { readContent } from './read/content';
import { readWorkbookPart } from './read/workbook-part';
import { savePackage } from './save';

/** What the receipt of a plan remembers: the changed parts as they were before it and as it left them. */
class ChangesBefore {
  constructor(
    readonly before: Changes,
    readonly after: Changes,
  ) {}
}

/** A workbook held as the bytes of an .xlsx file. */
export class XlsxWorkbook implements WorkbookPort {
  constructor(private pack: Package) {}

  async read(sheets?: readonly string[]): Promise<Result<WorkbookContent, WorkbookProblem>> {
    const workbook = readWorkbookPart(this.pack);
    if (!workbook.ok) return workbook;
    const content = readContent(this.pack, workbook.value, sheets);
    return { ...content, problems: [...workbook.problems, ...content.problems] };
  }

  async apply(plan: WritePlan): Promise<Result<Receipt, WorkbookProblem>> {
    // What writes comes when something is written: reading waits for none of it.
    const { applyPlan } = await import('./patch/apply-plan');
    const applied = applyPlan(this.pack, plan);
    if (!applied.ok) return applied;
    const undo = new ChangesBefore(this.pack.changes, applied.value.pack.changes);
    this.pack = applied.value.pack;
    return ok({ command: plan.command, undo, refused: applied.value.refused });
  }

  /** Puts the parts back byte for byte; a receipt that is not the latest would undo later work too and is refused. */
  async undo(receipt: Receipt): Promise<Result<null, WorkbookProblem>> {
    const { undo } = receipt;
    if (!(undo instanceof ChangesBefore) || undo.after !== this.pack.changes) {
      return failed(problem('workbook.undo-stale', 'error', { command: receipt.command }));
    }
    this.pack = this.pack.with(undo.before);
    return ok(null);
  }

  /** A file has no screen: there is nothing to show, and that is no problem. */
  async select(_ref: CellRef): Promise<Result<null, WorkbookProblem>> {
    return ok(null);
  }

  /** Ensures the file as it now stands: parts that nobody edited keep their bytes, and an unedited workbook all of them. */
  save(): Uint8Array {
    return savePackage(this.pack);
  }
}
