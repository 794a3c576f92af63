import { formulaCovers, formulaOf, inputsOf, scoreBy } from '../../src/methods/registry';
import * as r from '../../src/rulebook/rational';
import { evaluateFormula } from '../oracle/formula-evaluator';
import type { TextCase } from '../scoring-text/cases';
import { readAnswers } from './read-case';
import { addressOf, cellsFor } from './sheet';
import type { understood } from './understood';

/** Expects the rule's Excel formula to give the engine's points in every worked case it covers. */
export function expectWorkedFormula(
  { spec, scoring }: NonNullable<ReturnType<typeof understood>>,
  { cases }: Pick<TextCase, 'cases'>,
): void {
  const needs = inputsOf(spec, scoring);
  const formula = formulaOf(spec, addressOf(needs), scoring) ?? '""';
  for (const { inputs } of cases) {
    const answers = readAnswers(inputs);
    const verdict = scoreBy(spec, answers, scoring);
    if (verdict.kind !== 'points' || !formulaCovers(spec, answers, scoring)) continue;
    expect(evaluateFormula(formula, cellsFor(needs, answers))).toBeCloseTo(r.toDouble(verdict.points), 9);
  }
}
