import type { CellGrid, WorkbookContent } from '../grid/cell-grid';
import { keepSame } from '../grid/kept';
import { ok, problem, type Problem, type Result } from '../result';
import type { Form } from '../sheet/form';
import { readForms, rereadFigures, type ReadForms, type SheetProblem } from '../sheet';
import { latest, readState, type State } from '../output/state';
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

/**
 * Ensures every table of the workbook with all that was noticed while reading; rows that are as in `earlier`, the same
 * workbook before an edit, are its very objects.
 */
export async function readWorkbook(
  port: Pick<WorkbookPort, 'read'>,
  earlier?: ReadWorkbook,
): Promise<Result<ReadWorkbook>> {
  const content = await port.read();
  if (!content.ok) return content;
  const state = keepSame(earlier?.state, readState(content.value));
  const sheets = await sheetsToRead(content.value, state);
  const { forms, problems } = formsOf({ ...content.value, sheets }, content.value, earlier);
  const noted: Problem[] = [
    ...content.problems,
    ...problems,
    ...(sheets.length < content.value.sheets.length ? [problem('workflow.holds-round', 'info')] : []),
    ...tablesNotRead(content.value, forms),
    ...state.problems,
  ];
  return ok({ content: content.value, forms, state, sheetProblems: problems }, noted);
}

/** After an edit of figures only those are read again; after any other, the whole workbook. */
function formsOf(toRead: WorkbookContent, whole: WorkbookContent, earlier?: ReadWorkbook): ReadForms {
  const reread = earlier && rereadFigures(earlier, whole);
  if (reread !== undefined) return { forms: reread, problems: earlier?.sheetProblems ?? [] };
  const { forms, problems } = readForms(toRead);
  return { forms: keepSame(earlier?.forms, forms), problems };
}

/** Sheets of a round look like tables to be scored, but hold the points of all units at once. */
async function sheetsToRead({ sheets }: WorkbookContent, state: State): Promise<readonly CellGrid[]> {
  if (latest(state, 'setting', 'round') === undefined) return sheets;
  const { isRoundSheet } = await import('../output/round/own-sheets');
  const isOfRound = isRoundSheet(state);
  return sheets.filter(({ sheet }) => !isOfRound(sheet));
}
