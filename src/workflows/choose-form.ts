import { formTree, leavesOf } from '../review/form-tree';
import { failed, ok, problem, type Result } from '../result';
import type { Form, FormItem } from '../sheet/form';
import type { WorkflowProblem } from './problems';

/** Kinds of tables whose rows are scored; one that people filled in goes before the bare criteria. */
const SCORED_KINDS: readonly Form['kind'][] = ['selfScore', 'appraisal', 'unitSheet', 'annex'];

/** The table to score. A set of criteria may be spread over sheets (one per field): then `parts` has each of them. */
export interface ChosenForm {
  readonly form: Form;
  readonly parts: readonly Form[];
}

/** Ensures the tables of a file that hold items to score, filled-in ones first, then the one with most items. */
export function scoredForms(forms: readonly Form[]): Form[] {
  return forms
    .filter((form) => SCORED_KINDS.includes(form.kind) && form.items.length > 0)
    .map((form) => ({ form, size: leavesOf(formTree(form)).length }))
    .sort((a, b) => Number(a.form.kind === 'annex') - Number(b.form.kind === 'annex') || b.size - a.size)
    .map(({ form }) => form);
}

/** Which table is meant, as far as somebody said. */
export interface WantedForm {
  /** This one and no other. */
  readonly sheet?: string | undefined;
  /** Sheets to look at before all others; where the first of them has no table, it is said which was taken. */
  readonly near?: readonly string[];
}

/** Ensures the table on the sheet named, else the nearest or first with its sister sheets; what is left out is named, never dropped silently. */
export function chooseForm(
  forms: readonly Form[],
  { sheet, near = [] }: WantedForm = {},
): Result<ChosenForm, WorkflowProblem> {
  const candidates = scoredForms(forms);
  const [first] = inOrder(candidates, sheet === undefined ? near : [sheet]);
  if (first === undefined) return failed(problem('workflow.no-form', 'error'));
  if (sheet !== undefined && first.sheet !== sheet) return failed(problem('workflow.no-form', 'error'));
  if (sheet !== undefined) return ok({ form: first, parts: [first] });
  const elsewhere = elsewhereThan(near[0], first);
  const parts = sisterForms(first, candidates).sort((a, b) => forms.indexOf(a) - forms.indexOf(b));
  const chosen = { form: parts.length === 1 ? first : joined(first, parts), parts };
  const others = candidates.filter((one) => !parts.includes(one)).map((one) => one.sheet);
  if (others.length === 0) return ok(chosen, elsewhere);
  const params = {
    count: candidates.length,
    sheet: parts.map((one) => one.sheet).join('; '),
    others: others.join('; '),
  };
  return ok(chosen, [...elsewhere, problem('workflow.several-forms', 'warning', params)]);
}

/** Tables on the sheets named come first, in the order of the names. */
function inOrder(forms: readonly Form[], sheets: readonly string[]): Form[] {
  const named = sheets.flatMap((sheet) => forms.filter((one) => one.sheet === sheet));
  return [...named, ...forms];
}

function elsewhereThan(wanted: string | undefined, { sheet }: Form): WorkflowProblem[] {
  if (wanted === undefined || wanted === sheet) return [];
  return [problem('workflow.other-sheet', 'warning', { wanted, sheet })];
}

/** Tables of the same kind on sheets of their own that repeat no field of each other: parts of one set of criteria. */
function sisterForms(first: Form, candidates: readonly Form[]): Form[] {
  const parts = [first];
  for (const one of candidates) {
    if (one.kind !== first.kind || parts.some((part) => part.sheet === one.sheet)) continue;
    const areApart = !repeatsCode(one, parts) || (hasFields(one) && parts.every(hasFields));
    const taken = new Set(parts.flatMap((part) => rootsOf(part).map(({ code }) => code)));
    if (areApart && rootsOf(one).every(({ code }) => !taken.has(code))) parts.push(one);
  }
  return parts;
}

function repeatsCode(one: Form, parts: readonly Form[]): boolean {
  const taken = new Set(parts.flatMap((part) => part.items.map(({ code }) => code)));
  return one.items.some(({ code }) => taken.has(code));
}

function rootsOf({ items }: Form): readonly FormItem[] {
  return items.filter(({ parent }) => parent === undefined);
}

/** Every item stands in a field named on its own sheet, so that numbering may restart in each. */
function hasFields(form: Form): boolean {
  const within = new Set(form.items.map(({ parent }) => parent));
  return rootsOf(form).every(({ code, level }) => level === 'field' && within.has(code));
}

/** Codes that restart in each field take the field before them, as they do on one sheet. */
function withFieldCodes({ items }: Form): FormItem[] {
  let field = '';
  const full = (code: string): string => {
    return code === field || code.startsWith(`${field}.`) ? code : `${field}.${code}`;
  };
  return items.map((item) => {
    if (item.parent === undefined) field = item.code;
    return item.parent === undefined ? item : { ...item, code: full(item.code), parent: full(item.parent) };
  });
}

function joined(first: Form, parts: readonly Form[]): Form {
  const restarts = parts.some((part, index) => repeatsCode(part, parts.slice(0, index)));
  return {
    ...first,
    items: parts.flatMap((part) => (restarts ? withFieldCodes(part) : part.items)),
    totals: parts.flatMap(({ totals }) => totals),
  };
}
