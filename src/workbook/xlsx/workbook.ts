import type { WorkbookContent } from '../../grid/cell-grid';
import type { Receipt, WritePlan } from '../../grid/plan';
import { failed, ok, problem, type CellRef, type Result } from '../../result';
import type { WorkbookProblem } from '../problems';
import type { WorkbookPort } from '../workbook';
import type { Package } from './package';
import { readContent } from './read/content';
import { readWorkbookPart } from './read/workbook-part';

/** A workbook held as the bytes of an .xlsx file. */
export class XlsxWorkbook implements WorkbookPort {
  constructor(private pack: Package) {}

  async read(sheets?: readonly string[]): Promise<Result<WorkbookContent, WorkbookProblem>> {
    const workbook = readWorkbookPart(this.pack);
    if (!workbook.ok) return workbook;
    const content = readContent(this.pack, workbook.value, sheets);
    return { ...content, problems: [...workbook.problems, ...content.problems] };
  }

  async apply(_plan: WritePlan): Promise<Result<Receipt, WorkbookProblem>> {
    return failed(problem('workbook.undo-stale', 'error'));
  }

  async undo(_receipt: Receipt): Promise<Result<null, WorkbookProblem>> {
    return failed(problem('workbook.undo-stale', 'error'));
  }

  /** A file has no screen: there is nothing to show, and that is no problem. */
  async select(_ref: CellRef): Promise<Result<null, WorkbookProblem>> {
    return ok(null);
  }
}
