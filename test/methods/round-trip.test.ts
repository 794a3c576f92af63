import { compile } from '../../src/scoring-text/compile';
import type { Verdict } from '../../src/methods/method';
import { explain, formulaCovers, formulaOf, inputsOf, scoreBy } from '../../src/methods/registry';
import { pointsFromDecimal } from '../../src/rulebook/points';
import * as r from '../../src/rulebook/rational';
import { evaluateFormula } from '../oracle/formula-evaluator';
import { CASE_FILES, textCases } from '../scoring-text/cases';
import { readAnswers } from './read-case';
import { addressOf, cellsFor } from './sheet';

const YEAR = 2025;

const understood = CASE_FILES.flatMap(textCases).flatMap((text) => {
  const { max, name, heading, siblings } = text;
  const context = {
    name,
    ...(max === null ? {} : { maximum: String(max) }),
    ...(heading ? { heading } : {}),
    ...(siblings ? { siblings } : {}),
  };
  const compiled = compile(text.text, context);
  if (compiled.status !== 'understood') return [];
  const maximum = max === null ? undefined : pointsFromDecimal(String(max));
  const scoring = { assessmentYear: YEAR, ...(maximum === undefined ? {} : { maximum }) };
  return [{ ...text, context, scoring, spec: compiled.spec }];
});

/** Their own words cannot be said in lines again: what is counted hides in a level; a line takes 0 points off. */
const TOLD_ONLY: ReadonlySet<string> = new Set(['I-042', 'real-deduction-10']);

function told(verdict: Verdict): string {
  return verdict.kind === 'points' ? r.toDecimal(verdict.points, 12) : verdict.kind;
}

test.each(understood)(
  '$id: the formula shows the points of every worked case',
  ({ spec, scoring, cases }) => {
    const needs = inputsOf(spec, scoring);
    const formula = formulaOf(spec, addressOf(needs), scoring) ?? '""';
    for (const { inputs } of cases) {
      const answers = readAnswers(inputs);
      const verdict = scoreBy(spec, answers, scoring);
      if (verdict.kind !== 'points' || !formulaCovers(spec, answers, scoring)) continue;
      expect(evaluateFormula(formula, cellsFor(needs, answers))).toBeCloseTo(r.toDouble(verdict.points), 9);
    }
  },
);

test.each(understood.filter(({ id }) => !TOLD_ONLY.has(id)))(
  '$id: the explanation, compiled again, is the same rule',
  ({ spec, scoring, context, cases }) => {
    const again = compile(explain(spec, scoring), context);
    if (again.status !== 'understood') throw new Error(explain(spec, scoring));
    for (const { inputs } of cases) {
      const answers = readAnswers(inputs);
      expect(told(scoreBy(again.spec, answers, scoring))).toBe(told(scoreBy(spec, answers, scoring)));
    }
  },
);
