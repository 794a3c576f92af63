import fc from 'fast-check';
import { convertWithLibreOffice, describeWithJudge } from '../support/judges';
import type { Answers } from '../../src/methods/answers';
import { formulaCovers, formulaOf, inputsOf, scoreBy } from '../../src/methods/registry';
import * as r from '../../src/rulebook/rational';
import { caseFiles, readAnswers, readCaseFile } from '../methods/read-case';
import type { MethodCases } from '../methods/read-case';
import { addressOf, cellsFor, NOT_IN_CELLS } from '../methods/sheet';
import { understoodTexts } from '../methods/understood';
import { evaluateFormula } from './formula-evaluator';
import { workbookOf } from './formula-sheet';
import type { JudgedRow } from './formula-sheet';
import { answersLike } from './random-answers';

const SEED = 20251231;
const PER_FILE = 8;

type RuleOfItem = Pick<MethodCases, 'spec' | 'context'>;

interface Sample {
  readonly name: string;
  readonly file: RuleOfItem;
  readonly answers: Answers;
  /** Six decimals, or nothing. */
  readonly expected: string;
}

interface Judged extends JudgedRow {
  readonly about: string;
  readonly expected: string;
}

function shown(file: RuleOfItem, answers: Answers): string | undefined {
  const verdict = scoreBy(file.spec, answers, file.context);
  if (verdict.kind === 'invalid' && NOT_IN_CELLS.has(verdict.code)) return undefined;
  if (verdict.kind !== 'points') return '';
  return formulaCovers(file.spec, answers, file.context) ? r.toDecimal(verdict.points, 6) : undefined;
}

/** Answers that no formula shows (a clause said in words) or no cell can hold are left out. */
function samplesOf(name: string): readonly Sample[] {
  const file = readCaseFile(name);
  const answers = fc.sample(answersLike(file), { numRuns: PER_FILE, seed: SEED });
  return answers.flatMap((each) => {
    const expected = shown(file, each);
    return expected === undefined ? [] : [{ name, file, answers: each, expected }];
  });
}

function judgedRow({ name, file, answers, expected }: Sample, index: number): Judged {
  const row = index + 1;
  const needs = inputsOf(file.spec, file.context);
  const formula = formulaOf(file.spec, addressOf(needs, row), file.context) ?? '""';
  const cells = cellsFor(needs, answers, { turn: index, row });
  return { cells, formula, expected, about: `${name} ${JSON.stringify(cells)} ${formula}` };
}

/** The worked cases of real texts, through their compiled rules. */
function compiledSamples(): readonly Sample[] {
  return understoodTexts().flatMap(({ id, spec, scoring, cases: worked }) => {
    const file = { spec, context: scoring };
    return worked.flatMap(({ inputs }) => {
      const answers = readAnswers(inputs);
      const expected = shown(file, answers);
      return expected === undefined ? [] : [{ name: id, file, answers, expected }];
    });
  });
}

const cases = [...caseFiles().flatMap(samplesOf), ...compiledSamples()].map(judgedRow);

test('the strict evaluator gives the points of the engine for answers at and around every threshold', () => {
  expect(cases.length).toBeGreaterThan(600);
  for (const { cells, formula, expected, about } of cases) {
    const value = evaluateFormula(formula, cells);
    const told = typeof value === 'number' ? Number(value.toFixed(6)) : value;
    expect([about, told]).toEqual([about, expected === '' ? '' : Number(expected)]);
  }
});

describeWithJudge('libreoffice', 'LibreOffice', () => {
  test('gives the points of the engine from the same formulas', async () => {
    const rows = cases.map(({ cells, formula }) => ({ cells, formula: `IFERROR(ROUND(${formula},6),"")` }));
    const { judged } = await convertWithLibreOffice({ 'judged.xlsx': workbookOf(rows) }, 'csv');
    const lines = Buffer.from(judged ?? [])
      .toString('utf8')
      .split('\n');
    cases.forEach(({ expected, about }, index) => {
      const value = lines[index]?.split(',').at(-1) ?? '';
      expect([about, value === '' ? '' : Number(value)]).toEqual([
        about,
        expected === '' ? '' : Number(expected),
      ]);
    });
  }, 200_000);
});
