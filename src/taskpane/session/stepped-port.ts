import { failed, problem, type Result } from '../../result';
import type { WorkbookContent } from '../../grid/cell-grid';
import type { WorkbookPort } from '../../workbook/workbook';

/** A pause in which the page draws and a click on “Dừng” is heard. */
export function breathe(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}

/** Ensures that reading a workbook starts with a pause, and does not start once the user has stopped. */
export function steppedPort(port: WorkbookPort, signal: AbortSignal, onStep: () => void): WorkbookPort {
  return {
    async read(sheets): Promise<Result<WorkbookContent>> {
      await breathe();
      if (signal.aborted) return failed(problem('pane.stopped', 'error'));
      onStep();
      return port.read(sheets);
    },
    apply: (plan) => port.apply(plan),
    undo: (receipt) => port.undo(receipt),
    select: (ref) => port.select(ref),
  };
}
