import type { WorkbookContent } from '../../grid/cell-grid';
import type { Receipt, WritePlan } from '../../grid/plan';
import { failed, ok, problem, type CellRef, type Result } from '../../result';
import type { WorkbookProblem } from '../problems';
import type { WorkbookPort } from '../workbook';

/** The tables of a Word document, to be read like a workbook and never written to. */
export class DocxWorkbook implements WorkbookPort {
  constructor(private readonly content: WorkbookContent) {}

  async read(sheets?: readonly string[]): Promise<Result<WorkbookContent, WorkbookProblem>> {
    if (sheets === undefined) return ok(this.content);
    const wanted = sheets.map((name) => name.toLowerCase());
    const found = this.content.sheets.filter(({ sheet }) => wanted.includes(sheet.toLowerCase()));
    return ok({ ...this.content, sheets: found });
  }

  async apply(plan: WritePlan): Promise<Result<Receipt, WorkbookProblem>> {
    return failed(problem('workbook.read-only-document', 'error', { command: plan.command }));
  }

  async undo(receipt: Receipt): Promise<Result<null, WorkbookProblem>> {
    return failed(problem('workbook.read-only-document', 'error', { command: receipt.command }));
  }

  /** A file has no screen: there is nothing to show, and that is no problem. */
  async select(_ref: CellRef): Promise<Result<null, WorkbookProblem>> {
    return ok(null);
  }
}
