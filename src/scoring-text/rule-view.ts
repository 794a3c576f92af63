import type { InputNeed, ScoringContext, Verdict } from '../methods/method';
import { explain, formulaOf, scoreBy } from '../methods/registry';
import type { MethodSpec, OpenPoint } from '../methods/spec';
import { exactPoints } from '../rulebook/points';
import { exactDecimal, parseDecimal, toDecimal } from '../rulebook/rational';
import { answersFromJson } from './answers-from-json';
import { compile } from './compile';
import type { CompileContext, Compiled } from './compiled';
import type { NotARule } from './not-a-rule';

/** One line of `rule --jsonl`: a text with its surroundings and inputs to try. */
export interface RuleLine {
  readonly id?: string;
  readonly text: string;
  /** Decimal string or number; absent or null where the annex gives none. */
  readonly max?: string | number | null;
  readonly name?: string | null;
  readonly heading?: string | null;
  readonly siblings?: readonly string[] | null;
  readonly cases?: readonly { readonly inputs: unknown }[];
}

/** What one set of inputs comes to. */
export type RuleResult =
  | { readonly points: string }
  | { readonly needs: readonly string[] }
  | { readonly notApplicable: true }
  | { readonly question: string }
  | { readonly invalid: string; readonly params: Readonly<Record<string, string>> };

/** What a scoring text was understood to be, as the command line prints it. */
export interface RuleView {
  readonly id?: string;
  readonly status: Compiled['status'];
  readonly method: string | null;
  readonly explanation: string | null;
  readonly formula: string | null;
  readonly question: string | null;
  readonly questions: Extract<Compiled, { status: 'needs-person' }>['questions'];
  readonly reason: NotARule | null;
  readonly open: readonly OpenPoint[];
  readonly results: readonly RuleResult[];
}

function decimalOf(max: RuleLine['max']): string | undefined {
  if (max === undefined || max === null || max === '') return undefined;
  return typeof max === 'number' ? String(max) : max.trim().replace(',', '.');
}

function contextOf(line: RuleLine): CompileContext {
  const maximum = decimalOf(line.max);
  return {
    ...(maximum === undefined ? {} : { maximum }),
    ...(line.name ? { name: line.name } : {}),
    ...(line.heading ? { heading: line.heading } : {}),
    ...(line.siblings ? { siblings: line.siblings } : {}),
  };
}

/** Ensures what scoring needs of the item: its maximum, exact to four decimals. */
function scoringContext(context: CompileContext): ScoringContext {
  const value = context.maximum === undefined ? undefined : parseDecimal(context.maximum);
  const maximum = value && exactPoints(value);
  return maximum === undefined ? {} : { maximum };
}

function resultOf(verdict: Verdict): RuleResult {
  switch (verdict.kind) {
    case 'points':
      return { points: exactDecimal(verdict.points) ?? toDecimal(verdict.points, 12) };
    case 'notApplicable':
      return { notApplicable: true };
    case 'needs':
      return { needs: verdict.needs.map((need) => need.label) };
    case 'open':
      return { question: verdict.question };
    case 'invalid':
      return { invalid: verdict.code, params: verdict.params };
  }
}

function tried(spec: MethodSpec, inputs: unknown, context: ScoringContext): RuleResult {
  const read = answersFromJson(inputs);
  if (!read.ok) return { needs: read.refused.map((each) => `${each.key}: ${each.found}`) };
  return resultOf(scoreBy(spec, read.answers, context));
}

/** The inputs of a rule in a row, from A2 on: how the formula reads when they stand there. */
function cellOf(need: InputNeed): string {
  return need.part === undefined ? need.key : `${need.key}_${need.part + 1}`;
}

function understood(
  line: RuleLine,
  compiled: Extract<Compiled, { status: 'understood' }>,
  context: ScoringContext,
): RuleView {
  const { spec, open } = compiled;
  return {
    ...(line.id === undefined ? {} : { id: line.id }),
    status: 'understood',
    method: spec.kind,
    explanation: explain(spec, context),
    formula: formulaOf(spec, cellOf, context) ?? null,
    question: null,
    questions: [],
    reason: null,
    open,
    results: (line.cases ?? []).map(({ inputs }) => tried(spec, inputs, context)),
  };
}

/** Ensures the rule of one text with what scoring it needs; undefined where none was understood. */
export function ruleOfLine(
  line: RuleLine,
): { readonly spec: MethodSpec; readonly context: ScoringContext } | undefined {
  const context = contextOf(line);
  const compiled = compile(line.text, context);
  if (compiled.status !== 'understood') return undefined;
  return { spec: compiled.spec, context: scoringContext(context) };
}

/** Ensures the status, the rule or the question of one text, and what each set of inputs comes to. */
export function ruleView(line: RuleLine): RuleView {
  const context = contextOf(line);
  const compiled = compile(line.text, context);
  if (compiled.status === 'understood') return understood(line, compiled, scoringContext(context));
  const questions = compiled.status === 'needs-person' ? compiled.questions : [];
  const asked = questions.map((question) => question.text);
  return {
    ...(line.id === undefined ? {} : { id: line.id }),
    status: compiled.status,
    method: null,
    explanation: null,
    formula: null,
    question: asked[0] ?? null,
    questions,
    reason: compiled.status === 'not-a-rule' ? compiled.reason : null,
    open: [],
    results: (line.cases ?? []).map(() => ({ needs: asked })),
  };
}
