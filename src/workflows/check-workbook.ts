import { checkData } from '../review/checks/check-data';
import type { CheckFigure } from '../review/check-figures';
import {
  describeForm,
  readForms,
  readUnitTables,
  unreadableInputs,
  type Form,
  type FormDescription,
  type UnitTable,
} from '../sheet';
import { ok, problem, type Problem, type Result } from '../result';
import type { WorkbookPort } from '../workbook/workbook';
import { againstFramework } from './against-framework';
import { scoredForms } from './choose-form';
import { readWorkbook } from './read-workbook';

/** How a workbook was understood, before anything is computed. */
export interface CheckedWorkbook {
  readonly forms: readonly FormDescription[];
  /** Tables of units × figures, such as other systems export. */
  readonly tables: readonly UnitTable[];
}

export interface CheckOptions {
  /** The same unit's workbook of last year. */
  readonly lastYear?: WorkbookPort;
  /** Totals known from elsewhere that rows of the file must add up to. */
  readonly figures?: readonly CheckFigure[];
}

/** Ensures every table described and every oddity named: reading, figures, sums, and the decision it cites. */
export async function checkWorkbook(
  port: WorkbookPort,
  { lastYear, figures = [] }: CheckOptions = {},
): Promise<Result<CheckedWorkbook>> {
  const read = await readWorkbook(port);
  if (!read.ok) return read;
  const before = await formsOf(lastYear);
  if (!before.ok) return before;
  const { forms, sheetProblems, content } = read.value;
  const { tables, problems } = readUnitTables(content, forms);
  const found: Problem[] = [
    ...read.problems.filter(({ code }) => code !== 'sheet.no-table' || tables.length === 0),
    ...problems,
    ...checkData({ forms, grids: content.sheets, tables, figures, lastYear: before.value }),
    ...scoredForms(forms).flatMap(({ items }) => items.flatMap(unreadableInputs)),
    ...scoredForms(forms).flatMap(againstFramework),
  ];
  // A workbook without any table has been said to have none.
  const isSaid = read.problems.some(({ code }) => code === 'sheet.no-table');
  const none = forms.length === 0 && !isSaid ? [problem('workflow.no-form', 'error')] : [];
  return ok({ forms: forms.map((form) => describeForm(form, sheetProblems)), tables }, [...found, ...none]);
}

/** Last year's own oddities are past: only its figures are looked at. */
async function formsOf(port: WorkbookPort | undefined): Promise<Result<readonly Form[]>> {
  if (port === undefined) return ok([]);
  const content = await port.read();
  return content.ok ? ok(readForms(content.value).forms) : content;
}
