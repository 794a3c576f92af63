import { checkData } from '../review/checks/check-data';
import { compareWithFramework } from '../rulebook/compare-framework';
import type { FrameworkLevel } from '../rulebook/frameworks';
import { describeForm, rulebookFromForm, type Form, type FormDescription } from '../sheet';
import { ok, problem, type Problem, type Result } from '../result';
import type { WorkbookPort } from '../workbook/workbook';
import { scoredForms } from './choose-form';
import { readWorkbook } from './read-workbook';

/** How a workbook was understood, before anything is computed. */
export interface CheckedWorkbook {
  readonly forms: readonly FormDescription[];
}

/** Ensures every table described and every oddity named: reading, figures, sums, and the decision it cites. */
export async function checkWorkbook(port: WorkbookPort): Promise<Result<CheckedWorkbook>> {
  const read = await readWorkbook(port);
  if (!read.ok) return read;
  const { forms, sheetProblems } = read.value;
  const found: Problem[] = [
    ...read.problems,
    ...checkData({ forms, grids: read.value.content.sheets }),
    ...scoredForms(forms).flatMap(againstFramework),
  ];
  // A workbook without any table has been said to have none.
  const isSaid = read.problems.some(({ code }) => code === 'sheet.no-table');
  const none = forms.length === 0 && !isSaid ? [problem('workflow.no-form', 'error')] : [];
  return ok({ forms: forms.map((form) => describeForm(form, sheetProblems)) }, [...found, ...none]);
}

/** Ensures what differs from the decision a form cites at its own level; a department's set is the province's own. */
export function againstFramework(form: Form): readonly Problem[] {
  const level = levelOf(form);
  if (level === undefined || form.about.decisions.length === 0) return [];
  const rulebook = rulebookFromForm(form, { id: form.sheet, agencyKind: level });
  const decisions = form.about.decisions.map(({ value }) => value);
  return compareWithFramework(rulebook, { decisions, level });
}

function levelOf({ about }: Form): FrameworkLevel | undefined {
  const agency = about.agency?.value.normalize('NFC').toLowerCase() ?? '';
  const title = about.title?.normalize('NFC').toLowerCase() ?? '';
  if (/^(ubnd|ủy ban nhân dân|uỷ ban nhân dân)\s+(tỉnh|thành phố)\b/u.test(agency)) return 'province';
  if (/cấp tỉnh|của các tỉnh/u.test(title)) return 'province';
  if (/^bộ\s/u.test(agency) || /cấp bộ|của các bộ/u.test(title)) return 'ministry';
  return undefined;
}
