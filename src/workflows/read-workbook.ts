import type { WorkbookContent } from '../grid/cell-grid';
import { keepSame } from '../grid/kept';
import { ok, type Problem, type Result } from '../result';
import type { Form } from '../sheet/form';
import { readForms, type SheetProblem } from '../sheet';
import { readState, type State } from '../output/state';
import type { WorkbookPort } from '../workbook/workbook';
import { tablesNotRead } from './read-document';

/** A workbook as read: its cells, the tables found in them, and what people confirmed earlier. */
export interface ReadWorkbook {
  readonly content: WorkbookContent;
  readonly forms: readonly Form[];
  readonly state: State;
  /** Of reading the sheets only, to be shown beside each form. */
  readonly sheetProblems: readonly SheetProblem[];
}

/** Ensures every table of the workbook with all that was noticed while reading; rows that are as in `earlier` are its very objects. */
export async function readWorkbook(
  port: WorkbookPort,
  earlier?: readonly Form[],
): Promise<Result<ReadWorkbook>> {
  const content = await port.read();
  if (!content.ok) return content;
  const { forms: fresh, problems } = readForms(content.value);
  const forms = keepSame(earlier, fresh);
  const state = readState(content.value);
  const all: Problem[] = [
    ...content.problems,
    ...problems,
    ...tablesNotRead(content.value, forms),
    ...state.problems,
  ];
  return ok({ content: content.value, forms, state, sheetProblems: problems }, all);
}
