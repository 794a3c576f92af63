import type { WorkbookContent } from '../grid/cell-grid';
import { keepSame } from '../grid/kept';
import { ok, problem, type Problem, type Result } from '../result';
import type { Form } from '../sheet/form';
import { readForms, type SheetProblem } from '../sheet';
import { isRoundSheet } from '../output/round/own-sheets';
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
  port: Pick<WorkbookPort, 'read'>,
  earlier?: readonly Form[],
): Promise<Result<ReadWorkbook>> {
  const content = await port.read();
  if (!content.ok) return content;
  const state = readState(content.value);
  const isOfRound = isRoundSheet(state);
  const sheets = content.value.sheets.filter(({ sheet }) => !isOfRound(sheet));
  const { forms: fresh, problems } = readForms({ ...content.value, sheets });
  const forms = keepSame(earlier, fresh);
  const noted: Problem[] = [
    ...content.problems,
    ...problems,
    ...(sheets.length < content.value.sheets.length ? [problem('workflow.holds-round', 'info')] : []),
    ...tablesNotRead(content.value, forms),
    ...state.problems,
  ];
  return ok({ content: content.value, forms, state, sheetProblems: problems }, noted);
}
