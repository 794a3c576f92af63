import { compile } from '../../src/scoring-text/compile';
import type { Verdict } from '../../src/methods/method';
import { explain, formulaCovers, formulaOf, inputsOf, scoreBy } from '../../src/methods/registry';
import * as r from '../../src/rulebook/rational';
import { evaluateFormula } from '../oracle/formula-evaluator';
import { readAnswers } from './read-case';
import { addressOf, cellsFor } from './sheet';
import { understoodTexts } from './understood';

const understood = understoodTexts();

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
