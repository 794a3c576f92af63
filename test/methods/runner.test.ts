import type { Answers } from '../../src/methods/answers';
import type { InputNeed, Verdict } from '../../src/methods/method';
import { explain, formulaCovers, formulaOf, inputsOf, pointsBy, scoreBy } from '../../src/methods/registry';
import * as r from '../../src/rulebook/rational';
import { evaluateFormula } from '../oracle/formula-evaluator';
import { caseFiles, exact, readCaseFile } from './read-case';
import type { Expected, MethodCases } from './read-case';
import { addressOf, cellsFor, NOT_IN_CELLS } from './sheet';
import { expectMonotone, expectThresholds } from './properties';

const files = caseFiles();

/** Functions that Excel 2016 and LibreOffice both have under these very names. */
const FUNCTIONS = /^(IF|IFERROR|AND|OR|NOT|COUNT|MIN|MAX|ROUND|INT|TRIM|N|NA|DATE)$/;

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

/** What the sheet's formula must show beside these answers: the same points, or nothing at all. */
function expectFormula({ spec, context }: MethodCases, answers: Answers): void {
  const needs = inputsOf(spec, context);
  const formula = formulaOf(spec, addressOf(needs), context) ?? '""';
  const verdict = scoreBy(spec, answers, context);
  if (verdict.kind === 'invalid' && NOT_IN_CELLS.has(verdict.code)) return;
  for (const turn of [0, 1, 2, 3]) {
    const shown = evaluateFormula(formula, cellsFor(needs, answers, { turn }));
    if (verdict.kind !== 'points') expect(shown).toBe('');
    else if (formulaCovers(spec, answers, context)) expect(shown).toBeCloseTo(r.toDouble(verdict.points), 9);
  }
}

/** Ensures every way of leaving out one declared answer. */
function lackingOne(answers: Answers): { left: Answers; without: string }[] {
  const keys = Object.keys(answers) as (keyof Answers)[];
  const fewer = keys.map((key) => {
    const rest: Record<string, unknown> = { ...answers };
    Reflect.deleteProperty(rest, key);
    return { left: rest as Answers, without: key };
  });
  const shorter = answers.parts?.slice(0, -1);
  return shorter?.length ? [...fewer, { left: { ...answers, parts: shorter }, without: 'parts' }] : fewer;
}

describe.each(files)('%s', (name) => {
  const file = readCaseFile(name);
  const { spec, context, cases, optional } = file;

  test('lies in the folder of its kind', () => {
    const folder = name.split('/')[0] ?? '';
    expect(folder.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase())).toBe(spec.kind);
  });

  test.each(cases)('$text', ({ answers, expected }) => {
    const verdict = scoreBy(spec, answers, context);
    expect(told(verdict)).toEqual(wanted(expected));
    expectFormula(file, answers);
    const quick = pointsBy(spec, answers, context);
    if (quick) expect(verdict).toMatchObject({ kind: 'points', points: quick });
  });

  test('explains itself, and every point in arithmetic', () => {
    expect(explain(spec, context)).not.toBe('');
    for (const { answers } of cases) {
      const verdict = scoreBy(spec, answers, context);
      if (verdict.kind !== 'points') continue;
      expect(verdict.steps.length).toBeGreaterThan(0);
      for (const step of verdict.steps) expect(step.working).toMatch(/\d điểm/);
    }
  });

  test('asks for everything it needs', () => {
    for (const { answers, expected } of cases) {
      if (expected.points === undefined) continue;
      const incomplete = lackingOne(answers).filter(({ without }) => !optional.includes(without));
      for (const { left } of incomplete) expect(scoreBy(spec, left, context).kind).not.toBe('points');
    }
  });

  test('writes a formula of plain functions, short enough for Excel', () => {
    const formula = formulaOf(spec, addressOf(inputsOf(spec, context)), context) ?? '';
    const withoutTexts = formula.replace(/"[^"]*"/g, '');
    for (const [, called = ''] of withoutTexts.matchAll(/([A-Z]+)\(/g)) expect(called).toMatch(FUNCTIONS);
    expect(formula.length).toBeLessThan(8192);
  });

  test('changes at its thresholds and nowhere between', () => {
    expectThresholds(file);
  });

  test('is monotone where the file says so', () => {
    expectMonotone(file);
  });
});

test('every kind has its cases', () => {
  const folders = new Set(files.map((name) => name.split('/')[0]));
  expect([...folders].sort()).toEqual(
    ['checklist', 'choice', 'composite', 'deduction', 'judged', 'ladder', 'manual'].concat([
      'per-unit',
      'rate',
      'relative',
      'share',
      'steps',
      'survey',
      'timeliness',
    ]),
  );
});
