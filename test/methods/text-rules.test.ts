import fc from 'fast-check';
import type { Answers } from '../../src/methods/answers';
import { formulaCovers, formulaOf, inputsOf, pointsBy, scoreBy } from '../../src/methods/registry';
import * as r from '../../src/rulebook/rational';
import { evaluateFormula } from '../oracle/formula-evaluator';
import { answersLike } from '../oracle/random-answers';
import { CASE_FILES, HELD_OUT_SETS, ruleTexts } from '../scoring-text/cases';
import type { TextCase } from '../scoring-text/cases';
import { readAnswers } from './read-case';
import type { MethodCases } from './read-case';
import { addressOf, cellsFor } from './sheet';
import {
  expectExactSlack,
  expectFewestOfCases,
  expectNothingToSpare,
  expectSufficientSteps,
  expectWorthyRaises,
} from './steps-hold';
import { ruleOf } from './understood';

/** Every view of a rule must tell the same, whatever text it came from: these are all the texts there are. */
const texts = ruleTexts([...CASE_FILES, ...HELD_OUT_SETS]).filter(({ cases }) => cases.length > 0);

interface Rule extends Pick<MethodCases, 'spec' | 'context'> {
  readonly cases: readonly { readonly answers: Answers }[];
}

function read(text: TextCase): Rule {
  const { spec, scoring: context } = ruleOf(text);
  return { spec, context, cases: text.cases.map(({ inputs }) => ({ answers: readAnswers(inputs) })) };
}

function drawn(rule: Rule, numRuns: number): readonly Answers[] {
  return fc.sample(answersLike(rule), { numRuns, seed: 5 });
}

test.each(texts)('$id: the formula shows the points, or nothing', (text) => {
  const rule = read(text);
  const { spec, context } = rule;
  const needs = inputsOf(spec, context);
  const formula = formulaOf(spec, addressOf(needs), context) ?? '""';
  for (const answers of drawn(rule, 8)) {
    const verdict = scoreBy(spec, answers, context);
    const shown = evaluateFormula(formula, cellsFor(needs, answers));
    if (verdict.kind !== 'points') expect(shown).toBe('');
    else if (formulaCovers(spec, answers, context)) expect(shown).toBeCloseTo(r.toDouble(verdict.points), 9);
    const quick = pointsBy(spec, answers, context);
    if (quick) expect(verdict).toMatchObject({ kind: 'points', points: quick });
  }
});

test.each(texts)('$id: next steps suffice, slack is exact', (text) => {
  const rule = read(text);
  for (const answers of drawn(rule, 2)) {
    expectSufficientSteps(rule, answers);
    expectNothingToSpare(rule, answers);
    expectExactSlack(rule, answers);
  }
});

test.each(texts)('$id: raises are worth their points, of further cases none is too many', (text) => {
  const rule = read(text);
  for (const answers of drawn(rule, 1)) {
    expectWorthyRaises(rule, answers);
    expectFewestOfCases(rule, answers, 7);
  }
});
