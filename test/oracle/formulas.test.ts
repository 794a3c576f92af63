import { describeWithJudge } from '../support/judges';
import { drawCases, judgeByLibreOffice, judgeStrictly } from './judge';
import type { Difference } from './judge';
import { judgedRules } from './rules';
import { variedRules } from './varied-rules';

/** A part of `npm run oracle`, the same on every machine. */
const PER_METHOD = 250;
const SEED = 20_251_231;

const rules = [...judgedRules(), ...variedRules(10, SEED)];
const cases = drawCases(rules, { perMethod: PER_METHOD, seed: SEED });

function told({ judged, judge, found }: Difference): string {
  const values = JSON.stringify(judged.values);
  return `${judged.rule.id} ${values}: ${judge} shows “${found}”, the engine “${judged.expected}”`;
}

test('every method has its cases, half of all at the edge of a threshold', () => {
  const kinds = new Set(rules.map(({ spec }) => spec.kind));
  expect(kinds.size).toBe(14);
  for (const kind of kinds) {
    const own = cases.filter(({ rule }) => rule.spec.kind === kind);
    expect([kind, own.length >= PER_METHOD]).toEqual([kind, true]);
  }
  expect(cases.filter(({ isNearEdge }) => isNearEdge).length).toBeGreaterThanOrEqual(cases.length / 2);
});

test('every item of the shipped rulebooks is judged', () => {
  const judged = new Set(cases.map(({ rule }) => rule.id));
  const shipped = rules.filter(({ from }) => from.startsWith('training-'));
  expect(shipped.filter(({ id }) => !judged.has(id)).map(({ id }) => id)).toEqual([]);
});

test('plain doubles give the points of the engine from the formulas the product writes', () => {
  expect(judgeStrictly(cases).map(told)).toEqual([]);
});

test('a formula that is off by a hundredth is found', () => {
  const wrong = cases.slice(0, 50).map((judged) => ({
    ...judged,
    formulaAt: (row: number) => `IFERROR(${judged.formulaAt(row)}+0.01,"")`,
  }));
  const scored = wrong.filter(({ expected }) => expected !== '');
  expect(judgeStrictly(wrong)).toHaveLength(scored.length);
});

describeWithJudge('libreoffice', 'LibreOffice', () => {
  test('gives the points of the engine from the same formulas', async () => {
    expect((await judgeByLibreOffice(cases)).map(told)).toEqual([]);
  }, 200_000);
});
