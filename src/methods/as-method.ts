import { whenAbsent } from './absence';
import type { Build } from './decision/build';
import { decide } from './decision/decide';
import type { Decision } from './decision/decision';
import { ask } from './decision/decision';
import { factsOf } from './decision/facts';
import { writeFormula } from './decision/formula';
import { acceptedIn, askedOnly, needsIn } from './decision/needs';
import { pointsOnly } from './decision/points-only';
import { rememberDecisions } from './decision/remember';
import { thresholdsIn } from './decision/thresholds';
import { withinMaximum } from './decision/worth';
import type { InputNeed, Method, ScoringContext, Verdict } from './method';
import { pacedSteps } from './next/paced';
import { furtherCases, nextSteps, raises, slackOf } from './next/steps';
import type { Rule } from './next/steps';
import type { MethodSpec } from './spec';
import * as r from '../rulebook/rational';

/** What a kind of rule brings along; the rest is read from its decision. */
interface MethodParts<Spec> {
  decide(spec: Spec, build: Build): Decision;
  explain(spec: Spec, context: ScoringContext): string;
  parse: Method<Spec>['parse'];
}

/** Ensures what a rule has to know of its item and its answers before it can be decided. */
export function buildOf(spec: MethodSpec, context: ScoringContext, partsDeclared?: number): Build {
  const start: Build = {
    context,
    nothingToCount: ask(''),
    firstPart: 0,
    figureIsPart: false,
    alone: true,
    onlyFigure: true,
    ...(partsDeclared === undefined ? {} : { partsDeclared }),
  };
  return { ...start, nothingToCount: whenAbsent(spec, undefined, start) };
}

/** The clause a need can come as; -1 where it never does. */
function placeOf({ alike, part, yesNo }: InputNeed): number {
  return yesNo || alike?.includes('parts') ? 0 : (part ?? -1);
}

/** More answers than the text has clauses: one of them belongs to nothing. */
function tooMany(declared: number, decision: Decision): Verdict | undefined {
  const places = acceptedIn(decision).map((need) => placeOf(need));
  const known = Math.max(-1, ...places) + 1;
  if (declared <= known) return undefined;
  return {
    kind: 'invalid',
    code: 'answer.too-many-parts',
    params: { found: String(declared), expected: String(known) },
  };
}

/** Searching a whole form asks each rule many times: what it needs and where it changes its mind is read once. */
const searched = new WeakMap<Decision, Rule>();

/** The same rule as a search for better and worse answers sees it. */
function ruleOf(decision: Decision): Rule {
  const known = searched.get(decision);
  if (known) return known;
  const rule: Rule = {
    pointsOf: (answers) => pointsOnly(decision, factsOf(answers)),
    canBe: (answers) => decide(decision, factsOf(answers)).kind !== 'invalid',
    needs: acceptedIn(decision),
    thresholds: thresholdsIn(decision),
  };
  searched.set(decision, rule);
  return rule;
}

/** Ensures one object that knows all about a way of scoring, every view read from one decision. */
export function asMethod<Spec extends MethodSpec>(parts: MethodParts<Spec>): Method<Spec> {
  const decisionOf = rememberDecisions((spec: Spec, context, declared) => {
    const build = buildOf(spec, context, declared);
    return withinMaximum(parts.decide(spec, build), build);
  });
  return {
    ...parts,
    inputs: (spec, context) => needsIn(decisionOf(spec, context)),
    score: (spec, answers, context) => {
      const declared = answers.parts?.length;
      const decision = decisionOf(spec, context, declared);
      return tooMany(declared ?? 0, decision) ?? decide(decision, factsOf(answers));
    },
    points: (spec, answers, context) => {
      const declared = answers.parts?.length;
      const decision = decisionOf(spec, context, declared);
      if (declared !== undefined && tooMany(declared, decision)) return undefined;
      return pointsOnly(decision, factsOf(answers));
    },
    formulaCovers: (spec, answers, context) => {
      const facts = factsOf(answers);
      const full = decide(decisionOf(spec, context, answers.parts?.length), facts);
      const shown = decide(askedOnly(decisionOf(spec, context)), facts);
      return full.kind === 'points' && shown.kind === 'points' && r.equals(full.points, shown.points);
    },
    formula: (spec, cells, context) => writeFormula(decisionOf(spec, context), cells),
    thresholds: (spec, context) => thresholdsIn(decisionOf(spec, context)),
    nextSteps: (spec, answers, context) =>
      nextSteps(ruleOf(decisionOf(spec, context, answers.parts?.length)), answers),
    raises: (spec, answers, context) =>
      raises(ruleOf(decisionOf(spec, context, answers.parts?.length)), answers),
    further: (spec, answers, { points, context }) =>
      furtherCases(ruleOf(decisionOf(spec, context, answers.parts?.length)), answers, points),
    paced: (spec, answers, { cases, context }) =>
      pacedSteps(ruleOf(decisionOf(spec, context, answers.parts?.length)), answers, cases),
    slack: (spec, answers, context) =>
      slackOf(ruleOf(decisionOf(spec, context, answers.parts?.length)), answers),
  };
}
