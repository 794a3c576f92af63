import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  explain,
  formulaCovers,
  formulaOf,
  inputsOf,
  METHODS,
  scoreBy,
  thresholdsOf,
} from '../../src/methods/registry';
import type { Answers } from '../../src/methods/answers';
import type { InputNeed, Verdict } from '../../src/methods/method';
import * as r from '../../src/rulebook/rational';
import { evaluateFormula } from '../oracle/formula-evaluator';
import { exact, readCases } from './read-case';
import type { Expected, MethodCases } from './read-case';
import { addressOf, cellsFor } from './sheet';

const FOLDER = join(__dirname, 'cases');
const files = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.json'))
  .sort();

function fraction(value: r.Rational): string {
  return `${String(value.n)}/${String(value.d)}`;
}

function nameOf(need: InputNeed): string {
  return need.part === undefined ? need.key : `parts.${String(need.part)}`;
}

function told(verdict: Verdict): Expected {
  switch (verdict.kind) {
    case 'points':
      return { points: fraction(verdict.points) };
    case 'needs':
      return { needs: verdict.needs.map(nameOf) };
    case 'open':
      return { open: true };
    case 'invalid':
      return { invalid: verdict.code };
    case 'notApplicable':
      return { notApplicable: true };
  }
}

function wanted(expected: Expected): Expected {
  return expected.points === undefined ? expected : { points: fraction(exact(expected.points)) };
}

/** No cell of ours can hold these: a day that is not in the calendar, an answer without a column. */
const NOT_IN_CELLS: ReadonlySet<string> = new Set(['answer.not-a-date', 'answer.too-many-parts']);

/** What the sheet's formula must show beside these answers: the same points, or nothing at all. */
function expectFormula({ spec, context }: MethodCases, answers: Answers): void {
  const needs = inputsOf(spec, context);
  const formula = formulaOf(spec, addressOf(needs), context);
  if (formula === undefined) return;
  const verdict = scoreBy(spec, answers, context);
  if (verdict.kind === 'invalid' && NOT_IN_CELLS.has(verdict.code)) return;
  const shown = evaluateFormula(formula, cellsFor(needs, answers));
  if (verdict.kind !== 'points') expect(shown).toBe('');
  else if (formulaCovers(spec, answers, context)) expect(shown).toBeCloseTo(r.toDouble(verdict.points), 9);
}

describe.each(files)('%s', (name) => {
  const file = readCases(readFileSync(join(FOLDER, name), 'utf8'));
  const { spec, context, cases } = file;

  test('lies in the folder of its kind', () => {
    expect(name.replace(/-(.)/, (_, letter: string) => letter.toUpperCase()).split('/')[0]).toBe(spec.kind);
  });

  test.each(cases)('$text', ({ answers, expected }) => {
    expect(told(scoreBy(spec, answers, context))).toEqual(wanted(expected));
    expectFormula(file, answers);
  });

  test('explains itself and every point', () => {
    const text = explain(spec, context);
    if (process.env.SHOW) {
      console.log(name, '\n' + text, '\n' + formulaOf(spec, addressOf(inputsOf(spec, context)), context));
      for (const c of cases) {
        const v = scoreBy(spec, c.answers, context);
        if (v.kind === 'points')
          console.log(c.text, JSON.stringify(v.steps.map((s) => s.quote + ' | ' + s.working)));
      }
    }
    expect(text).not.toBe('');
    for (const { answers } of cases) {
      const verdict = scoreBy(spec, answers, context);
      if (verdict.kind === 'points')
        expect(verdict.steps.every((step) => step.working.includes('điểm'))).toBe(true);
    }
    void thresholdsOf;
    void METHODS;
  });
});
