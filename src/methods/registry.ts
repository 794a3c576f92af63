import { saysAbsent, whenAbsent } from './absence';
import type { Answers } from './answers';
import { buildOf } from './as-method';
import { checklist } from './checklist';
import { choice } from './choice';
import { compositeOf } from './composite';
import type { Build } from './decision/build';
import { decide } from './decision/decide';
import { dayWords, isDay } from './decision/days';
import type { Decision } from './decision/decision';
import { factsOf } from './decision/facts';
import { deduction } from './deduction';
import { explainAbsence } from './explain-absence';
import { judged } from './judged';
import { ladder } from './ladder';
import { manual } from './manual';
import type { FormulaCells, InputNeed, Method, ScoringContext, Threshold, Verdict } from './method';
import type { FurtherCases, NextStep, Slack, WantedPoints } from './next/next-step';
import { perRule } from './per-rule';
import { perUnit } from './per-unit';
import { rate } from './rate';
import { relative } from './relative';
import type { Rational } from '../rulebook/rational';
import { share } from './share';
import type { MethodKind, MethodSpec } from './spec';
import { steps } from './steps';
import { survey } from './survey';
import { timeliness } from './timeliness';

type MethodOf<K extends MethodKind> = Method<Extract<MethodSpec, { kind: K }>>;

/** Every way of scoring, by kind. */
export const METHODS: { readonly [K in MethodKind]: MethodOf<K> } = {
  rate,
  ladder,
  choice,
  checklist,
  perUnit,
  steps,
  deduction,
  timeliness,
  share,
  relative,
  survey,
  judged,
  manual,
  composite: compositeOf(decideBy, explainRule),
};

/** The registry's types tie each kind to its own spec; one narrowing here spares every caller theirs. */
function methodOf(spec: MethodSpec): Method<MethodSpec> {
  return METHODS[spec.kind] as Method<MethodSpec>;
}

function decideBy(spec: MethodSpec, build: Build): Decision {
  return methodOf(spec).decide(spec, build);
}

function explainRule(spec: MethodSpec, context: ScoringContext): string {
  return methodOf(spec).explain(spec, context);
}

/** Ensures what a rule says to some answers, an absent subject included. */
export function scoreBy(spec: MethodSpec, answers: Answers, context: ScoringContext): Verdict {
  if (answers.date && !isDay(answers.date))
    return { kind: 'invalid', code: 'answer.not-a-date', params: { found: dayWords(answers.date) } };
  const why = saysAbsent(spec, answers.level) ? 'notApplicable' : answers.absence;
  if (why === undefined) return methodOf(spec).score(spec, answers, context);
  return decide(whenAbsent(spec, why, buildOf(spec, context)), factsOf(answers));
}

/** Ensures the points `scoreBy` gives, without its steps; undefined where only the full verdict will do. */
export function pointsBy(spec: MethodSpec, answers: Answers, context: ScoringContext): Rational | undefined {
  if (answers.date && !isDay(answers.date)) return undefined;
  if (isAbsent(spec, answers)) return undefined;
  return methodOf(spec).points(spec, answers, context);
}

/** Ensures the inputs to collect for a rule, in the order of its text. */
export const inputsOf = perRule((spec, context): readonly InputNeed[] => {
  return methodOf(spec).inputs(spec, context);
});

/** Ensures the rule in Vietnamese, such that compiling it gives the same rule again. */
export function explain(spec: MethodSpec, context: ScoringContext): string {
  return [explainRule(spec, context), ...explainAbsence(spec)].join('\n');
}

/** Ensures the rule as a native formula over the cells of its inputs, or undefined where they do not suffice. */
export function formulaOf(
  spec: MethodSpec,
  cells: FormulaCells,
  context: ScoringContext,
): string | undefined {
  return methodOf(spec).formula(spec, cells, context);
}

/** Ensures whether the formula shows these answers' points; where it cannot, the value itself is written. */
export function formulaCovers(spec: MethodSpec, answers: Answers, context: ScoringContext): boolean {
  if (isAbsent(spec, answers)) return false;
  return methodOf(spec).formulaCovers(spec, answers, context);
}

/** Ensures every value of an input where the rule changes its mind. */
export const thresholdsOf = perRule((spec, context): readonly Threshold[] => {
  return methodOf(spec).thresholds(spec, context);
});

/** Ensures the smallest changes that earn more; none where nothing can, or where nothing is scored yet. */
export function nextStepsOf(
  spec: MethodSpec,
  answers: Answers,
  context: ScoringContext,
): readonly NextStep[] {
  return isAbsent(spec, answers) ? [] : methodOf(spec).nextSteps(spec, answers, context);
}

/** Ensures every raise each answer can bring, the smallest change for each further number of points. */
export function raisesOf(spec: MethodSpec, answers: Answers, context: ScoringContext): readonly NextStep[] {
  return isAbsent(spec, answers) ? [] : methodOf(spec).raises(spec, answers, context);
}

/** Ensures the fewest further cases, every one of them good, that earn at least so many points; undefined where none do. */
export function furtherCasesOf(
  spec: MethodSpec,
  answers: Answers,
  wanted: WantedPoints,
): NextStep | undefined {
  return isAbsent(spec, answers) ? undefined : methodOf(spec).further(spec, answers, wanted);
}

/** Ensures how many of so many further cases must be good for each further number of points a fraction can earn. */
export function pacedStepsOf(spec: MethodSpec, answers: Answers, further: FurtherCases): readonly NextStep[] {
  return isAbsent(spec, answers) ? [] : methodOf(spec).paced(spec, answers, further);
}

/** Ensures how far each answer may get worse before it costs points; none where it cannot cost any. */
export function slackOf(spec: MethodSpec, answers: Answers, context: ScoringContext): readonly Slack[] {
  return isAbsent(spec, answers) ? [] : methodOf(spec).slack(spec, answers, context);
}

function isAbsent(spec: MethodSpec, answers: Answers): boolean {
  return answers.absence !== undefined || saysAbsent(spec, answers.level);
}
