import { formTree, leavesOf } from '../review/form-tree';
import { failed, ok, problem, type Result } from '../result';
import type { Form } from '../sheet/form';
import type { WorkflowProblem } from './problems';

/** Kinds of tables whose rows are scored. */
const SCORED_KINDS: ReadonlySet<Form['kind']> = new Set(['selfScore', 'appraisal', 'annex', 'unitSheet']);

/** Ensures the tables of a file that hold items to score, the one with most items first. */
export function scoredForms(forms: readonly Form[]): Form[] {
  return forms
    .filter((form) => SCORED_KINDS.has(form.kind) && form.items.length > 0)
    .map((form) => ({ form, size: leavesOf(formTree(form)).length }))
    .sort((a, b) => b.size - a.size)
    .map(({ form }) => form);
}

/** Ensures the table to score: the one on the sheet named, else the largest; the others are named, never dropped silently. */
export function chooseForm(forms: readonly Form[], sheet?: string): Result<Form, WorkflowProblem> {
  const candidates = scoredForms(forms);
  const form = sheet === undefined ? candidates[0] : candidates.find((one) => one.sheet === sheet);
  if (form === undefined) return failed(problem('workflow.no-form', 'error'));
  const others = candidates.filter((one) => one !== form).map((one) => one.sheet);
  if (others.length === 0 || sheet !== undefined) return ok(form);
  const params = { count: candidates.length, sheet: form.sheet, others: others.join('; ') };
  return ok(form, [problem('workflow.several-forms', 'warning', params)]);
}
