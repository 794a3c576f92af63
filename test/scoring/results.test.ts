import { HOUSE_DEFAULTS, type Rounding, type Rulebook, type RulebookNode } from '../../src/rulebook/rulebook';
import { parseRulebook } from '../../src/rulebook/parse';
import { pointsToDecimal } from '../../src/rulebook/points';
import * as r from '../../src/rulebook/rational';
import type { ItemClaim } from '../../src/scoring/claim';
import { finalResult } from '../../src/scoring/final-result';
import { planScoring, termsOf } from '../../src/scoring/plan';
import { keyOf } from '../../src/scoring/remembered';
import { reround } from '../../src/scoring/reround';
import { score } from '../../src/scoring/score';
import { scoreSummary, summarise, type ScoreSummary } from '../../src/scoring/summary';
import { declared, node, planOf, points, self, understood } from './builders';

const rulebook = (rescaleTo?: string) => ({
  id: 'test',
  title: '',
  verified: false,
  ...(rescaleTo === undefined ? {} : { rescaleTo: points(rescaleTo) }),
});

/** 8 points appraised, 2 of a survey, a bonus and a penalty outside the scale. */
function summary(claims: readonly (ItemClaim | undefined)[], rescaleTo?: string): ScoreSummary {
  const nodes = [
    node('1', { maximum: '8' }),
    node('2', { maximum: '2', part: 'survey' }),
    node('3', { maximum: '1', part: 'bonus' }),
    node('4', { maximum: '-1', part: 'penalty' }),
  ];
  const plan = planScoring(nodes, { ...HOUSE_DEFAULTS, rulebook: rulebook(rescaleTo) });
  return scoreSummary(plan, { claims }, 'self');
}

const FULL = [self('6'), self('1'), self('0.5'), self('-0.25')];

function shown({
  points: given,
  applicableMaximum,
  undecidedMaximum,
  complete,
  index,
}: ReturnType<typeof finalResult>) {
  const figures = [given, applicableMaximum, undecidedMaximum].map(pointsToDecimal);
  return [...figures, complete, index && r.toDecimal(index, 4)];
}

describe('the result of one agency', () => {
  test.each([
    ['everything', undefined, ['7.25', '10', '0', true, '70.25']],
    ['withoutSurvey', undefined, ['6.25', '8', '0', true, '75.25']],
    ['withoutSurvey', '100', ['75.25', '100', '0', true, '75.25']],
    ['everything', '100', ['7.25', '10', '0', true, '70.25']],
  ] as const)('of %s, rescaled to %p', (covers, rescaleTo, wanted) => {
    expect(shown(finalResult(summary(FULL, rescaleTo), covers))).toEqual(wanted);
  });

  test('a bonus nobody claimed adds nothing; what is open stays open and has no index', () => {
    expect(shown(finalResult(summary([self('6'), self('1')]), 'everything')).slice(0, 2)).toEqual([
      '7',
      '10',
    ]);
    const open = finalResult(summary([undefined, self('1')]), 'withoutSurvey');
    expect(shown(open)).toEqual(['0', '8', '8', false, undefined]);
    expect(open).not.toHaveProperty('index');
  });

  test('where nothing applies there is nothing to rescale', () => {
    const nothing = [{ answers: {}, notApplicable: true }, self('1')];
    expect(shown(finalResult(summary(nothing, '100'), 'withoutSurvey')).slice(0, 2)).toEqual(['0', '100']);
  });

  test('without bonus, penalty and survey there is only the scale', () => {
    const plan = planOf([node('1', { maximum: '8' })]);
    const alone = scoreSummary(plan, { agency: 'Sở A', claims: [self('6')] }, 'self');
    expect(alone.agency).toBe('Sở A');
    expect(shown(finalResult(alone, 'everything'))).toEqual(['6', '8', '0', true, '75']);
  });
});

describe('figures for many agencies', () => {
  test('fields are those beneath headings, each with its maximum where it has one', () => {
    const field = { ...node('1', { maximum: '2' }), level: 'field' as const };
    const bare = { ...node('2', {}), level: 'field' as const };
    const heading = { ...node('A', { children: [field, bare] }), title: 'Phần A' };
    const plan = planScoring([heading], { ...HOUSE_DEFAULTS, rulebook: rulebook('100') });
    const short = scoreSummary(plan, { claims: [self('1'), self('1')] }, 'self');
    expect(short.agency).toBe('');
    expect(short.rescaleTo).toBe(points('100'));
    expect(short.fields.map(({ code }) => code)).toEqual(['1', '2']);
    expect(short.fields[0]?.maximum).toBe(points('2'));
    expect(short.fields[1]).not.toHaveProperty('maximum');
    expect(summarise(score(plan, { claims: [self('1'), self('1')] }), 'self')).toEqual(short);
    const plain = scoreSummary(planOf([field]), { claims: [] }, 'self');
    expect(plain).not.toHaveProperty('rescaleTo');
    expect(summarise(score(planOf([field]), { claims: [] }), 'self')).not.toHaveProperty('rescaleTo');
  });
});

describe('rounded otherwise', () => {
  const third = understood({
    kind: 'rate',
    full: { kind: 'points', points: r.ONE },
    target: r.rational(300),
    above: 'full',
  });
  const claim: ItemClaim = {
    ...declared({ numerator: r.rational(100), denominator: r.rational(100) }),
    self: points('0.3333'),
  };
  const plan = planOf(['1', '2', '3'].map((code) => node(code, { maximum: '1', rule: third })));
  const card = score(plan, { claims: [claim, claim, claim] });
  const total = (basis: 'rule' | 'self', rounding: Rounding): string =>
    pointsToDecimal(reround(plan, card, basis, rounding).total.points);

  test('computed points have digits to show, typed ones have not', () => {
    expect(total('rule', { decimals: 1, applies: 'perItem' })).toBe('0.9');
    expect(total('rule', { decimals: 2, applies: 'perItem' })).toBe('0.99');
    expect(total('rule', { decimals: 2, applies: 'totalOnly' })).toBe('1');
    expect(total('self', { decimals: 1, applies: 'perItem' })).toBe('0.9999');
  });

  test('what is open stays open, and the agency keeps its name', () => {
    const named = score(plan, { agency: 'Sở A', claims: [claim] });
    const again = reround(plan, named, 'rule', { decimals: 1, applies: 'perItem' });
    expect(again).toMatchObject({
      agency: 'Sở A',
      total: { complete: false, undecidedMaximum: points('2') },
    });
    expect(reround(plan, card, 'rule', { decimals: 1, applies: 'perItem' }).agency).toBe('');
  });
});

test('only one level or one small whole number is remembered, each apart from the others', () => {
  const whole = (n: number | bigint) => ({ n, d: 1 }) as r.Rational;
  const keys = [
    keyOf({ level: 'Có' }),
    ...(['count', 'breaches', 'daysLate', 'value'] as const).flatMap((key) =>
      [0, 1, 4, -1, 10_000, -10_000].map((n) => keyOf({ [key]: whole(n) })),
    ),
  ];
  expect(keys).not.toContain(undefined);
  expect(new Set(keys).size).toBe(keys.length);
  for (const answers of [
    {},
    { count: whole(1), value: whole(1) },
    { count: whole(10_001) },
    { count: whole(-10_001) },
    { count: r.rational(1, 2) },
    { count: whole(1n) },
    { numerator: whole(1) },
    { parts: [true] },
  ])
    expect(keyOf(answers)).toBeUndefined();
});

describe('the terms of a rulebook', () => {
  const VERIFIED = { state: 'verified', by: 'A', on: '2025-01-10', source: 'Công báo' } as const;
  const item = (code: string, verification: RulebookNode['verification']) => ({
    code,
    title: code,
    maximum: '1',
    citation: { document: 'X' },
    verification,
  });
  const read = (more: object, ...states: RulebookNode['verification'][]): Rulebook => {
    const children = states.map((state, at) => item(`1.${String(at + 1)}`, state));
    const parsed = parseRulebook({
      schema: 'cchc.rulebook/1',
      id: 'a',
      title: 'A',
      agencyKind: 'department',
      years: [2025],
      total: '2',
      citation: { document: 'X' },
      nodes: [{ code: '1', title: 'Một', children }],
      ...more,
    });
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
    return parsed.value;
  };

  test('it is verified only when every item is', () => {
    expect(termsOf(read({}, VERIFIED, VERIFIED)).rulebook.verified).toBe(true);
    expect(termsOf(read({}, VERIFIED, { state: 'unverified' })).rulebook.verified).toBe(false);
    const [first, second] = [item('1', VERIFIED), item('2', { state: 'unverified' })];
    expect(termsOf(read({ nodes: [first, second] })).rulebook.verified).toBe(false);
  });

  test('what is not stated is not there', () => {
    const bare = termsOf(read({}, VERIFIED));
    expect(bare).not.toHaveProperty('assessmentYear');
    for (const key of ['label', 'rescaleTo']) expect(bare.rulebook).not.toHaveProperty(key);
    const full = termsOf(read({ label: 'Nhãn', rescaleTo: '100' }, VERIFIED), 2025);
    expect(full).toMatchObject({
      assessmentYear: 2025,
      rulebook: { id: 'a', title: 'A', label: 'Nhãn', rescaleTo: points('100') },
    });
    expect(planScoring([node('1', { maximum: '1' })], full).items[0]?.context).toEqual({
      zeroDenominator: full.zeroDenominator,
      maximum: points('1'),
      assessmentYear: 2025,
    });
    expect(planOf([node('1', {})]).items[0]?.context).toStrictEqual({
      zeroDenominator: full.zeroDenominator,
    });
  });
});
