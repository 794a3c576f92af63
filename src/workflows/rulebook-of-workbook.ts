import type { Rulebook } from '../rulebook/rulebook';
import { rulebookFromForm } from '../sheet';
import { failed, ok, type Result } from '../result';
import type { WorkbookPort } from '../workbook/workbook';
import { chooseForm } from './choose-form';
import { readWorkbook } from './read-workbook';

/** Ensures the annex in a workbook as a rulebook: tree, maxima and texts, unverified, each citing its cell. */
export async function rulebookOfWorkbook(port: WorkbookPort): Promise<Result<Rulebook>> {
  const read = await readWorkbook(port);
  if (!read.ok) return read;
  const form = chooseForm(read.value.forms);
  if (!form.ok) return failed(...read.problems, ...form.problems);
  const id = form.value.about.rulebookId?.value ?? form.value.sheet;
  return ok(rulebookFromForm(form.value, { id, agencyKind: 'other' }), [...read.problems, ...form.problems]);
}
