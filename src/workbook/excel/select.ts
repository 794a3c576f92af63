import { failed, ok, problem, type CellRef, type Result } from '../../result';
import { problemFor } from './failure';
import { inExcel } from './session';

/** Ensures that Excel shows and selects a cell; a hidden sheet is not shown against the user's will. */
export async function selectCell(ref: CellRef): Promise<Result<null>> {
  const answer = await inExcel((send) =>
    send((book) => {
      const sheet = book.worksheets.getItem(ref.sheet).load('visibility');
      sheet.activate();
      sheet.getRange(ref.cell).untrack().select();
      return () => null;
    }),
  );
  const sent = answer.ok ? answer.value : answer;
  if (sent.ok) return ok(null);
  if (sent.failure.code === 'InvalidOperation') {
    return failed(problem('excel.sheet-hidden', 'error', { sheet: ref.sheet }, ref));
  }
  return failed(problemFor(sent.failure, ref));
}
