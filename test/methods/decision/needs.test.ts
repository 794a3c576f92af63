import { fact } from '../../../src/methods/decision/amount';
import { all, any, ask, compare, first, give, given } from '../../../src/methods/decision/decision';
import type { Decision } from '../../../src/methods/decision/decision';
import { decide } from '../../../src/methods/decision/decide';
import { acceptedIn, askedOnly, needsIn } from '../../../src/methods/decision/needs';
import type { InputNeed } from '../../../src/methods/method';
import { formulaCovers, formulaOf } from '../../../src/methods/registry';
import type { Expression, Measure, MethodSpec } from '../../../src/methods/spec';
import { exact } from '../read-case';
import { LADDER, MANUAL, STEPS, SURVEY, THREE, YES_NO, level, points as worth, said } from '../rules';
import { count, COUNT, DATE, facts, GROUP, LEVEL, n, part, RATE, VALUE } from './parts';

const keys = (needs: readonly InputNeed[]) =>
  needs.map(({ key, part: place }) => `${key}${place === undefined ? '' : String(place)}`).join(' ');
const points = give(n(1), '');
const day = { year: 2025, month: 3, day: 15 };

describe('inputs in the order in which the rule asks, each once', () => {
  const then = first(
    [
      { when: compare(count, '<', n(0)), then: given({ needs: [RATE], then: points }) },
      { when: { kind: 'level', need: LEVEL, index: 0 }, then: points, unasked: true },
      {
        when: all({ kind: 'met', need: part(0) }, { kind: 'not', of: { kind: 'unmet', need: part(1) } }),
        then: points,
      },
      {
        when: any({ kind: 'byDay', need: DATE, is: '<', day }, { kind: 'met', need: part(2) }),
        then: points,
      },
    ],
    given({ needs: [COUNT, VALUE], then: points }),
  );
  const together: Decision = {
    kind: 'together',
    how: 'sum',
    parts: [given({ needs: [VALUE], then: points }), given({ needs: [COUNT], then: points })],
    then: () => given({ needs: [RATE], then: points }),
  };

  test.each<[string, Decision, string, string]>([
    ['none', points, '', ''],
    ['a question', ask('?'), '', ''],
    [
      'of a way and what it decides',
      given({ needs: [COUNT], then }),
      'count rate parts0 parts1 date parts2 value',
      'count rate level parts0 parts1 date parts2 value',
    ],
    [
      'of every way',
      given({ needs: [COUNT], then: points }, { needs: [RATE], then: points, unasked: true }),
      'count',
      'count rate',
    ],
    ['of parts and their sum', together, 'value count rate', 'value count rate'],
    [
      'of groups',
      { kind: 'branch', need: GROUP, branches: [given({ needs: [COUNT], then: points }), together] },
      'group count value rate',
      'group count value rate',
    ],
  ])('%s', (_, decision, asked, accepted) => {
    expect([keys(needsIn(decision)), keys(acceptedIn(decision))]).toEqual([asked, accepted]);
  });

  test('levels of one input are put together', () => {
    const more: InputNeed = { ...LEVEL, choices: ['Đạt', 'Kém'] };
    const both = given({ needs: [LEVEL], then: points }, { needs: [more], then: points });
    expect(needsIn(both)).toEqual([{ ...LEVEL, choices: ['Tốt', 'Khá', 'Đạt', 'Kém'] }]);
    const { choices: _choices, ...plain } = LEVEL;
    expect(needsIn(given({ needs: [LEVEL], then: points }, { needs: [plain], then: points }))).toEqual([
      LEVEL,
    ]);
  });
});

describe('what a formula can show: nothing that is accepted but not asked for', () => {
  const kind = (decision: Decision, answers: Readonly<Record<string, unknown>>) =>
    decide(askedOnly(decision), facts(answers)).kind;
  const unasked = given({ needs: [COUNT], then: points }, { needs: [RATE], then: points, unasked: true });
  const level = first(
    [{ when: { kind: 'level', need: LEVEL, index: 0 }, then: points, unasked: true }],
    ask('?'),
  );

  test.each<[string, Decision, Readonly<Record<string, unknown>>, string]>([
    ['a way', unasked, { rate: 1 }, 'needs'],
    ['the way beside it', unasked, { count: 1 }, 'points'],
    ['inside a way', given({ needs: [COUNT], then: unasked }), { count: 1, rate: 1 }, 'points'],
    ['inside a way only', given({ needs: [VALUE], then: unasked }), { value: 1, rate: 1 }, 'needs'],
    ['a case', level, { level: 'Tốt' }, 'open'],
    [
      'inside a case',
      first([{ when: compare(count, '>', n(0)), then: unasked }], points),
      { count: 1, rate: 1 },
      'points',
    ],
    [
      'inside the rest',
      first([{ when: compare(count, '>', n(0)), then: points }], unasked),
      { rate: 1 },
      'needs',
    ],
    [
      'a part',
      { kind: 'together', how: 'sum', parts: [unasked], then: (total) => give(total, '') },
      { rate: 1 },
      'needs',
    ],
    ['the sum', { kind: 'together', how: 'sum', parts: [points], then: () => unasked }, { rate: 1 }, 'needs'],
    ['a branch', { kind: 'branch', need: GROUP, branches: [unasked] }, { group: 'Sở', rate: 1 }, 'needs'],
    ['branches that agree', { kind: 'branch', need: GROUP, branches: [points, points] }, {}, 'needs'],
    ['plain points', give(fact(COUNT), ''), { count: 1 }, 'points'],
  ])('%s', (_, decision, answers, expected) => {
    expect(kind(decision, answers)).toBe(expected);
  });
});

describe('what is asked where a figure or its words may tell the band', () => {
  const [NONE, FEW] = ['Không có sáng kiến', 'Có 01 sáng kiến'];
  const bands = [{ from: { at: exact(1), inclusive: true }, worth: worth(1), text: FEW }];
  const spec: MethodSpec = { ...LADDER, bands, levels: [level(NONE, 0)] };
  const cell = ({ key }: InputNeed) => (key === 'level' ? 'A7' : 'B7');

  test('the words of a band are accepted, but a formula looks for those of a level alone', () => {
    expect([NONE, FEW].map((each) => said(spec, { level: each }))).toEqual(['0', '1']);
    expect(formulaOf(spec, cell, THREE)).toBe(
      `IF(A7<>"",IF(TRIM(A7)="${NONE}",0,""),IF(COUNT(B7)<1,"",IF(OR(B7<0,B7<>INT(B7)),"",IF(B7>=1,1,""))))`,
    );
    expect([NONE, FEW].map((each) => formulaCovers(spec, { level: each }, THREE))).toEqual([true, false]);
  });

  test('a yes or no is asked once', () => {
    expect(formulaOf(YES_NO, cell, THREE)).toBe('IF(TRIM(A7)="Có",2,IF(TRIM(A7)="Không",0,""))');
  });
});

test.each<[string, MethodSpec, Readonly<Record<string, unknown>>, object, string]>([
  ['points that somebody types are asked for without a maximum, too', MANUAL, {}, {}, 'needs value'],
  [
    'a survey of fewer than nobody',
    SURVEY,
    { parts: [1], denominator: -1 },
    THREE,
    'answer.negative Tổng, -1',
  ],
  [
    'steps on a rate that cannot be',
    { ...STEPS, on: 'rate' },
    { rate: 101 },
    THREE,
    'answer.outside-range Tỷ lệ, 101, 0, 100',
  ],
])('%s', (_, spec, answers, context, expected) => {
  expect(said(spec, answers, context)).toBe(expected);
});

describe('a formula of a band reads the figures of its rule, and no others', () => {
  const input = (key: Extract<Expression, { op: 'input' }>['key']): Expression => ({ op: 'input', key });
  const band = (on: Measure, expression: Expression): MethodSpec => ({
    ...LADDER,
    on,
    bands: [{ from: { at: exact(1), inclusive: true }, worth: { kind: 'formula', expression }, text: '' }],
  });
  const fraction: Expression = { op: '/', left: input('numerator'), right: input('denominator') };

  test.each<[string, MethodSpec, Readonly<Record<string, unknown>>, RegExp]>([
    ['a count', band('count', input('count')), { count: 2 }, /^2$/],
    ['the same as a value', band('count', input('value')), { count: 2 }, /^2$/],
    ['both sides of a rate', band('rate', fraction), { numerator: 1, denominator: 2 }, /^0\.5$/],
    ['which a rate alone does not tell', band('rate', fraction), { rate: 50 }, /[^\d.]/],
    ['a rate is no count', band('rate', input('count')), { rate: 2 }, /[^\d.]/],
    ['a count is no rate', band('count', input('rate')), { count: 2 }, /[^\d.]/],
  ])('%s', (_, spec, answers, expected) => {
    expect(said(spec, answers)).toMatch(expected);
  });
});
