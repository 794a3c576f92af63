import { WORKFLOW_LABELS } from '../messages/workflows';
import { fill, type Language } from '../messages/language';
import {
  compareUnderDraft,
  formUnderDraft,
  type UnitUnderDraft,
} from '../review/rulebook-changes/under-draft';
import type { Compile } from '../review/scored-form/compile-once';
import { scoreForm } from '../review/scored-form/score-form';
import { checkRulebook } from '../rulebook/check';
import type { Rulebook } from '../rulebook/rulebook';
import { failed, ok, problem, type Problem, type Result } from '../result';
import type { Question } from '../scoring-text/compiled';
import { chooseForm } from './choose-form';
import { confirmedReadingsOf } from './confirmed-readings';
import type { AgencyFile, FiledProblem } from './rank-agencies';
import { readWorkbook } from './read-workbook';
import { rulebookRules, type RuleOfItem } from './rulebook-rules';
import { rememberingCompiler } from './score-workbook';

/** A question the criteria leave open, with a wording that would settle it. */
export interface DraftQuestion {
  readonly code: string;
  readonly title: string;
  /** `question`: a rule with two readings; `open`: an input the rule does not decide; `no-rule`: nothing to score by. */
  readonly kind: 'question' | 'open' | 'no-rule';
  readonly text: string;
  readonly quote?: string;
  readonly readings: Question['readings'];
  readonly proposal: string;
}

/** One unit's file of last year under the draft. */
export interface DraftUnit {
  readonly agency: string;
  readonly file: string;
  readonly result: UnitUnderDraft;
}

export interface CheckedDraft {
  readonly rules: readonly RuleOfItem[];
  readonly questions: readonly DraftQuestion[];
  /** Of sums, codes and whatever else a set of criteria must have. */
  readonly problems: readonly Problem[];
}

/** Ensures everything to settle before a set of criteria is issued: questions, sums that do not add up, items without a rule. */
export function checkDraft(draft: Rulebook, language: Language): CheckedDraft {
  const { rules } = rulebookRules(draft);
  const questions = rules.flatMap((rule) => questionsOf(rule, language));
  return { rules, questions, problems: checkRulebook(draft) };
}

function questionsOf(rule: RuleOfItem, language: Language): DraftQuestion[] {
  const { code, title, view } = rule;
  const say = (label: keyof typeof WORKFLOW_LABELS, params = {}) =>
    fill(WORKFLOW_LABELS[label], params, language);
  if (view === undefined || view.status === 'not-a-rule') {
    const text = view?.reason ?? say('draft.no-text');
    return [{ code, title, kind: 'no-rule', text, readings: [], proposal: say('draft.write-rule') }];
  }
  const asked = view.questions.map(({ text, quote, readings, proposal }): DraftQuestion => {
    const known = { code, title, kind: 'question', text, quote, readings } as const;
    return { ...known, proposal: proposal ?? say('draft.reword', { quote, reading: readingOf(readings) }) };
  });
  const open = view.open.map(({ where, question }): DraftQuestion => {
    const proposal = say('draft.settle', { where });
    return { code, title, kind: 'open', text: question, quote: where, readings: [], proposal };
  });
  return [...asked, ...open];
}

function readingOf(readings: Question['readings']): string {
  return readings.map(({ reading }) => `“${reading}”`).join(' / ') || '“…”';
}

export interface UnitsRequest {
  readonly draft: Rulebook;
  /** Last year's own set of criteria, for sheets that carry no scoring texts. */
  readonly before?: Rulebook;
  readonly files: readonly AgencyFile[];
}

/** Ensures last year's units scored under the draft, each beside its own points; lists of units are passed over, files that cannot be read are named. */
export async function unitsUnderDraft(request: UnitsRequest): Promise<Result<readonly DraftUnit[]>> {
  const compile = rememberingCompiler();
  const units: DraftUnit[] = [];
  const problems: FiledProblem[] = [];
  for (const file of request.files) {
    const unit = await unitUnderDraft(file, request, compile);
    problems.push(...unit.problems.map((each) => ({ ...each, file: file.file })));
    if (unit.ok && unit.value !== undefined) units.push(unit.value);
    if (!unit.ok)
      problems.push({ ...problem('workflow.unit-left-out', 'error', { file: file.file }), file: file.file });
  }
  return ok(
    units.sort((a, b) => b.result.compared.difference - a.result.compared.difference),
    problems,
  );
}

async function unitUnderDraft(
  { file, port }: AgencyFile,
  { draft, before }: UnitsRequest,
  compile: Compile,
): Promise<Result<DraftUnit | undefined>> {
  if (!port.ok) return port;
  const read = await readWorkbook(port.value);
  if (!read.ok) return read;
  const { forms } = read.value;
  if (forms.length > 0 && forms.every(({ kind }) => kind === 'register' || kind === 'matrix'))
    return ok(undefined);
  const chosen = chooseForm(forms);
  if (!chosen.ok) return failed(...read.problems, ...chosen.problems);
  const { form } = chosen.value;
  const confirmed = confirmedReadingsOf(read.value.state);
  const own = scoreForm(form, { compile, confirmed, ...(before === undefined ? {} : { rulebook: before }) });
  const drafted = scoreForm(formUnderDraft(form, draft), { compile, confirmed, rulebook: draft });
  const agency = form.about.agency?.value ?? file.replace(/^.*[\\/]|\.[^.]*$/g, '');
  const result = compareUnderDraft(own, drafted);
  const isOther = result.compared.items * 2 < own.scorecard.items.length;
  const other = isOther
    ? [problem('workflow.unit-other-set', 'warning', { agency, items: result.compared.items })]
    : [];
  const unreadable = read.problems.filter(({ severity }) => severity === 'error');
  return ok({ agency, file, result }, [...unreadable, ...other]);
}
