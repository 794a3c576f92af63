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
  const chosen = chooseForm(read.value.forms);
  if (!chosen.ok) return failed(...read.problems, ...chosen.problems);
  const { form } = chosen.value;
  const id = form.about.rulebookId?.value ?? form.sheet;
  return ok(rulebookFromForm(form, { id, agencyKind: 'other' }), [...read.problems, ...chosen.problems]);
}
