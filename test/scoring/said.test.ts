import { HOUSE_DEFAULTS } from '../../src/rulebook/rulebook';
import * as r from '../../src/rulebook/rational';
import type { Rational } from '../../src/rulebook/rational';
import type { ItemClaim } from '../../src/scoring/claim';
import { outcomeOn } from '../../src/scoring/outcome';
import type { ScoringNode, ScoringTerms } from '../../src/scoring/plan';
import { keyOf } from '../../src/scoring/remembered';
import { reround } from '../../src/scoring/reround';
import { score } from '../../src/scoring/score';
import { summariseOutcomes } from '../../src/scoring/summary';
import type { Compiled } from '../../src/scoring-text/compiled';
import { declared, fraction, node, planOf, points, PROPORTIONAL, self, understood } from './builders';

/** What is said and decided, in whole: outcomes, problems and tallies as they are, not only their codes. */

const CELL = { sheet: 'Chấm điểm', cell: 'C5' };

function scored(one: Partial<ScoringNode>, claim: ItemClaim, terms: Partial<ScoringTerms> = {}) {
  const plan = planOf([{ ...node('1.1', { maximum: '3' }), ...one }], terms);
  const { items, problems, total, parts } = score(plan, { claims: [claim] });
  return { item: items[0]!, problems, plan, total, parts };
}

const about = { item: '1.1', title: 'Mục 1.1' };
const ANY_ZERO = { noAuthority: 'ask', noCases: 'ask' } as const;
const FEWER_THAN_ONE: Compiled = understood({
  kind: 'ladder',
  on: 'count',
  levels: [],
  bands: [{ from: { at: r.ONE, inclusive: true }, worth: { kind: 'points', points: r.ONE }, text: 'Từ 1' }],
});

describe('a text that does not decide', () => {
  const GAP = 'Số liệu không rơi vào mức nào của thang điểm: mục này được bao nhiêu điểm?';

  test('is an open point with its question, and is said at the item', () => {
    const { item, problems } = scored({ rule: FEWER_THAN_ONE, cell: CELL }, declared({ count: r.ZERO }));
    expect(item.rule).toEqual({ kind: 'cannotTell', reason: 'openPoint', question: GAP });
    expect(problems).toEqual([
      { code: 'scoring.open-point', severity: 'warning', params: { ...about, question: GAP }, at: CELL },
    ]);
  });

  test('is silent where it decides', () => {
    const { item, problems } = scored({ rule: FEWER_THAN_ONE }, declared({ count: r.ONE }));
    expect(item.rule).toMatchObject({ kind: 'scored', points: 10_000 });
    expect(problems).toEqual([]);
  });

  test('names what is missing, and is no open point', () => {
    const { item, problems } = scored({ rule: FEWER_THAN_ONE }, declared({}));
    expect(item.rule).toMatchObject({
      kind: 'cannotTell',
      reason: 'missingInput',
      needs: [{ key: 'count', label: 'Số lượng' }],
    });
    expect(problems).toEqual([]);
  });

  test('a figure that cannot be is an error that names the item', () => {
    const { item } = scored({ rule: PROPORTIONAL }, fraction(3, 2));
    expect(item.rule).toEqual({
      kind: 'invalid',
      problem: {
        code: 'scoring.answer.above-denominator',
        severity: 'error',
        params: { ...about, numerator: '3', denominator: '2' },
      },
    });
  });
});

describe('what people typed', () => {
  test('has no steps and is not rounded, on every basis by itself', () => {
    const claim = { answers: {}, self: points('1.005'), appraised1: points('2'), appraised2: points('3') };
    const { item } = scored({}, claim);
    expect([item.self, item.appraised1, item.appraised2]).toEqual([
      { kind: 'scored', points: 10_050, unrounded: r.rational(201, 200), steps: [] },
      { kind: 'scored', points: 20_000, unrounded: r.rational(2), steps: [] },
      { kind: 'scored', points: 30_000, unrounded: r.rational(3), steps: [] },
    ]);
  });

  test('is awaited by its name', () => {
    const { item } = scored({}, declared({}));
    expect([item.rule, item.self, item.appraised1, item.appraised2]).toEqual([
      { kind: 'cannotTell', reason: 'noRule' },
      { kind: 'cannotTell', reason: 'notClaimed' },
      { kind: 'cannotTell', reason: 'awaitingAppraisal' },
      { kind: 'cannotTell', reason: 'awaitingAppraisal' },
    ]);
  });

  test.each(['survey', 'satisfactionSurvey'] as const)('is awaited from the %s itself', (source) => {
    const { item } = scored({ source }, declared({}));
    expect([item.rule, item.self, item.appraised2]).toEqual(
      Array.from({ length: 3 }, () => ({ kind: 'cannotTell', reason: 'awaitingSurvey' })),
    );
  });

  test.each([
    ['penalty', '0', []],
    ['penalty', '0.5', [['scoring.penalty-positive', 'info', { found: '0,5' }]]],
    ['penalty', '-3', []],
    ['penalty', '-3.5', [['scoring.above-maximum', 'error', { found: '-3,5', maximum: '3' }]]],
    ['appraised', '0', []],
    ['appraised', '3', []],
    ['appraised', '-0.5', [['scoring.below-zero', 'error', { found: '-0,5' }]]],
    ['appraised', '-3.5', [['scoring.below-zero', 'error', { found: '-3,5' }]]],
    ['appraised', '3.5', [['scoring.above-maximum', 'error', { found: '3,5', maximum: '3' }]]],
  ] as const)('in a row of the part %s: %s', (part, typed, wanted) => {
    const one = part === 'penalty' ? { part, maximum: points('-3') } : { part };
    const { problems } = scored(one, self(typed));
    expect(
      problems.filter(({ code }) => code !== 'scoring.no-rule' && code !== 'scoring.cap-applied'),
    ).toEqual(
      wanted.map(([code, severity, params]) => ({ code, severity, params: { ...about, ...params } })),
    );
  });
});

describe('nothing applies', () => {
  const FULL_WITHOUT = {
    ...PROPORTIONAL,
    spec: {
      kind: 'rate',
      full: { kind: 'ofMaximum', share: r.ONE },
      target: r.rational(100),
      above: 'full',
      absence: { when: 'Không phát sinh', means: 'full' },
    },
  } as Compiled;

  test('by the item’s own text first, then by what people say, then by the house', () => {
    const absence = declared({ absence: 'noCases' });
    expect(scored({ rule: FULL_WITHOUT }, absence).item.rule).toMatchObject({
      kind: 'scored',
      points: 30_000,
    });
    const said = declared({ absence: 'notApplicable' });
    expect(scored({ rule: FULL_WITHOUT }, said).item.rule).toMatchObject({ kind: 'scored', points: 30_000 });
    expect(scored({ rule: PROPORTIONAL }, said).item.rule).toEqual({ kind: 'notApplicable', steps: [] });
    const house = { zeroDenominator: { ...ANY_ZERO, noCases: 'notApplicable' } } as const;
    expect(scored({}, absence, house).item.rule).toEqual({ kind: 'notApplicable', steps: [] });
    expect(scored({}, absence, { zeroDenominator: ANY_ZERO }).item.rule).toEqual({
      kind: 'cannotTell',
      reason: 'noRule',
    });
  });

  test('by the rule, with the words it rests on', () => {
    const house = { zeroDenominator: { ...ANY_ZERO, noCases: 'notApplicable' } } as const;
    const { item } = scored({ rule: PROPORTIONAL }, declared({ absence: 'noCases' }), house);
    expect(item.rule).toEqual({
      kind: 'notApplicable',
      steps: [{ quote: 'Quy định chung của bộ tiêu chí', working: 'Không áp dụng' }],
    });
    expect(item.self).toEqual({ kind: 'notApplicable', steps: [] });
  });
});

describe('what many agencies give alike', () => {
  const count = (n: Rational) => ({ count: n });

  test.each([
    [{}, undefined],
    [{ level: 'Tốt' }, 'Tốt'],
    [{ level: 'Tốt', count: r.ONE }, undefined],
    [{ rate: r.ONE }, undefined],
    [count(r.rational(1, 2)), undefined],
    [count(r.rational(10_001)), undefined],
    [count(r.rational(-10_001)), undefined],
    [count(r.rational(10_000)), 40_000],
    [count(r.ZERO), 0],
    [{ breaches: r.ZERO }, 1],
    [{ daysLate: r.ZERO }, 2],
    [{ value: r.ZERO }, 3],
    [{ value: r.ONE }, 7],
  ])('%j has the key %s', (answers, key) => {
    expect(keyOf(answers)).toBe(key);
  });

  test('is worked out once, and only what is alike', () => {
    const { plan } = scored({ rule: FEWER_THAN_ONE }, declared({}));
    const [item] = plan.items;
    const rule = (claim: ItemClaim) => outcomeOn('rule', item!, claim, plan.terms);
    const first = rule(declared({ count: r.ONE }));
    expect(rule(declared({ count: r.ONE }))).toBe(first);
    expect(item!.remembered.size).toBe(1);
    expect(rule({ ...declared({ count: r.ONE }), notApplicable: true })).toEqual({
      kind: 'notApplicable',
      steps: [],
    });
    expect(rule({ ...declared({ count: r.ONE }), unreadable: true })).toEqual({
      kind: 'cannotTell',
      reason: 'unreadable',
    });
  });
});

describe('sums', () => {
  const group = (part: 'bonus' | 'penalty', maximum: string | undefined, ...most: readonly string[]) =>
    node('B', {
      part,
      ...(maximum === undefined ? {} : { maximum }),
      children: most.map((each, at) => node(`B${at}`, { part, maximum: each })),
    });

  test('a penalty is counted by its size, capped below, and said once', () => {
    const plan = planOf([group('penalty', '-2', '-2', '-2')]);
    const card = score(plan, { claims: [self('-1.5'), self('-1.5')] });
    expect(card.total.self).toMatchObject({ points: 0 });
    expect(card.parts.penalty?.self).toMatchObject({ points: -20_000, applicableMaximum: 20_000 });
    expect(card.problems.filter(({ code }) => code === 'scoring.cap-applied')).toEqual([
      { code: 'scoring.cap-applied', severity: 'info', params: { item: 'B', title: 'Mục B', maximum: '-2' } },
    ]);
  });

  test('exactly the cap is no cut', () => {
    const plan = planOf([group('bonus', '3', '2', '2')]);
    const card = score(plan, { claims: [self('1'), self('2')] });
    expect(card.problems.map(({ code }) => code)).not.toContain('scoring.cap-applied');
    expect(card.parts.bonus?.self).toMatchObject({ points: 30_000, applicableMaximum: 30_000 });
  });

  test('a cap is as exact as it is stated, and caps hidden digits as well', () => {
    const fine = planOf([group('bonus', '0.3333', '1', '1')], {
      rounding: { decimals: 2, applies: 'perItem' },
    });
    const capped = score(fine, { claims: [self('1'), self('1')] });
    expect(capped.parts.bonus?.self.points).toBe(3333);
    expect(capped.nodes[0]?.byBasis.self.points).toBe(3333);
    const whole = planOf([group('bonus', '3', '2', '2')], {
      rounding: { decimals: 2, applies: 'totalOnly' },
    });
    expect(score(whole, { claims: [self('2'), self('2')] }).parts.bonus?.self.points).toBe(30_000);
  });

  test('rounded at the total alone, hidden digits reach a cap', () => {
    // Twice 1.004: no more than the cap of 2, although each is 1 when it is rounded.
    const each = node('B1', { part: 'bonus', maximum: '10', rule: PROPORTIONAL });
    const bonus = node('B', { part: 'bonus', maximum: '2', children: [each, { ...each, code: 'B2' }] });
    const plan = planOf([bonus]);
    const card = score(plan, { claims: [fraction(1004, 10_000), fraction(1004, 10_000)] });
    const rounding = { decimals: 2, applies: 'totalOnly' } as const;
    expect(reround(plan, card, 'rule', rounding).parts.bonus?.points).toBe(20_000);
  });

  test('without a maximum anywhere no share is told, with one on the heading it is', () => {
    const open = planOf([node('A', { children: [node('A1', {}), node('A2', { maximum: '2' })] })]);
    const claims = [self('1'), self('1')];
    expect(score(open, { claims }).total.self).toEqual({
      points: 20_000,
      applicableMaximum: 20_000,
      undecidedMaximum: 0,
      complete: true,
    });
    const bonus = planOf([
      node('B', {
        part: 'bonus',
        maximum: '4',
        children: [node('B1', { part: 'bonus' }), node('B2', { part: 'bonus' })],
      }),
    ]);
    expect(score(bonus, { claims }).parts.bonus?.self).toMatchObject({ share: r.rational(50) });
  });

  test('hidden digits are kept to the total where only it is rounded', () => {
    const thirds = ['1', '2', '3'].map((code) => node(code, { maximum: '1', rule: PROPORTIONAL }));
    const claims = [fraction(1, 3), fraction(1, 3), fraction(1, 3)];
    const totalOnly = { decimals: 2, applies: 'totalOnly' } as const;
    const whole = score(planOf(thirds, { rounding: totalOnly }), { claims });
    expect(whole.total.rule.points).toBe(10_000);
    expect(whole.items[0]?.rule).toMatchObject({ points: 3333, unrounded: r.rational(1, 3) });
    const plan = planOf(thirds);
    const each = score(plan, { claims });
    expect(each.total.rule.points).toBe(9900);
    expect(each.items[0]?.rule).toMatchObject({ points: 3300, unrounded: r.rational(1, 3) });
    expect(reround(plan, each, 'rule', totalOnly).total.points).toBe(10_000);
    expect(reround(plan, each, 'rule', HOUSE_DEFAULTS.rounding).total.points).toBe(9900);
    expect(reround(plan, each, 'rule', { decimals: 0, applies: 'perItem' }).total.points).toBe(0);
  });

  test('what was typed is not rounded again', () => {
    const plan = planOf([node('1', { maximum: '1' })]);
    const card = score(plan, { claims: [self('0.3333')] });
    const summary = reround(plan, card, 'self', { decimals: 1, applies: 'perItem' });
    expect(summary.total.points).toBe(3333);
    expect(summary).toMatchObject({ agency: '', basis: 'self' });
  });

  test('an agency’s own name stays with its summary', () => {
    const plan = planOf([node('1', { maximum: '1' })]);
    const card = score(plan, { claims: [self('1')], agency: 'Sở A' });
    const outcomes = card.items.map((item) => item.self);
    expect(summariseOutcomes(plan, outcomes, { agency: 'Sở A', basis: 'self' })).toEqual(
      reround(plan, card, 'self', plan.terms.rounding),
    );
  });

  test('who asks for the sums of all nodes is told each, and the fields stay the fields', () => {
    const plan = planOf([
      node('1', { children: [node('1.1', { maximum: '1' }), node('1.2', { maximum: '2' })] }),
    ]);
    const card = score(plan, { claims: [self('1'), self('0.5')] });
    const outcomes = card.items.map((item) => item.self);
    const told: [string, number][] = [];
    const onTally: Parameters<typeof summariseOutcomes>[2]['onTally'] = ({ node: { code } }, { points }) => {
      told.push([code, points]);
    };
    const of = { agency: '', basis: 'self' } as const;
    const { fields } = summariseOutcomes(plan, outcomes, { ...of, onTally });
    expect(Object.fromEntries(told)).toEqual({ '1': 15_000, '1.1': 10_000, '1.2': 5_000 });
    expect(fields.map(({ code }) => code)).toEqual(['1']);
    expect(fields).toEqual(summariseOutcomes(plan, outcomes, of).fields);
  });
});
