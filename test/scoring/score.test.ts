import { pointsToDecimal } from '../../src/rulebook/points';
import * as r from '../../src/rulebook/rational';
import type { ItemClaim } from '../../src/scoring/claim';
import { score } from '../../src/scoring/score';
import type { Basis, Tally } from '../../src/scoring/scorecard';
import type { ScoringPlan } from '../../src/scoring/plan';
import { declared, fraction, node, planOf, points, PROPORTIONAL, self, understood } from './builders';

const shown = ({ points: got, applicableMaximum, undecidedMaximum, complete, share }: Tally) => ({
  points: pointsToDecimal(got),
  of: pointsToDecimal(applicableMaximum),
  undecided: pointsToDecimal(undecidedMaximum),
  complete,
  share: share && r.toDecimal(share, 2),
});
const total = (plan: ScoringPlan, claims: readonly (ItemClaim | undefined)[], basis: Basis) =>
  shown(score(plan, { claims }).total[basis]);
const codes = (plan: ScoringPlan, claims: readonly (ItemClaim | undefined)[]) =>
  score(plan, { claims }).problems.map(({ code }) => code);

const two = planOf([
  node('1', {
    maximum: '3',
    children: [
      node('1.1', { maximum: '1', rule: PROPORTIONAL }),
      node('1.2', { maximum: '2', rule: PROPORTIONAL }),
    ],
  }),
]);

describe('a scorecard', () => {
  test('adds rule points and claims beside each other', () => {
    const claims = [
      { ...fraction(1, 2), self: points('1') },
      { ...fraction(2, 2), self: points('1.5') },
    ];
    expect(total(two, claims, 'rule')).toEqual({
      points: '2.5',
      of: '3',
      undecided: '0',
      complete: true,
      share: '83.33',
    });
    expect(total(two, claims, 'self').points).toBe('2.5');
  });

  test('0,1 + 0,2 + 0,3 is 0,6', () => {
    const plan = planOf(['a', 'b', 'c'].map((code) => node(code, { maximum: '1' })));
    expect(total(plan, [self('0.1'), self('0.2'), self('0.3')], 'self').points).toBe('0.6');
  });

  test('a blank is never 0: the total is incomplete and has no share', () => {
    expect(total(two, [self('1')], 'self')).toEqual({
      points: '1',
      of: '3',
      undecided: '2',
      complete: false,
      share: undefined,
    });
  });

  test('an honest 0 is complete', () => {
    expect(total(two, [self('0'), self('0')], 'self')).toMatchObject({
      points: '0',
      complete: true,
      share: '0',
    });
  });

  test('a not-applicable item leaves the denominator on every basis', () => {
    const claims: ItemClaim[] = [self('1'), { answers: {}, notApplicable: true }];
    expect(total(two, claims, 'self')).toMatchObject({ points: '1', of: '1', complete: true, share: '100' });
    expect(score(two, { claims }).items[1]!.rule.kind).toBe('notApplicable');
  });

  test('a declared “không áp dụng” leaves it too, with or without a rule', () => {
    const plan = planOf([node('1', { maximum: '1', rule: PROPORTIONAL }), node('2', { maximum: '1' })]);
    const claims = [declared({ absence: 'notApplicable' }), declared({ absence: 'notApplicable' })];
    expect(total(plan, claims, 'rule')).toMatchObject({ of: '0', complete: true, share: undefined });
  });

  test('no authority and no cases are two different zero denominators', () => {
    const outcome = (claim: ItemClaim) => score(two, { claims: [claim] }).items[0]!.rule;
    expect(outcome(declared({ absence: 'noAuthority' })).kind).toBe('notApplicable');
    expect(outcome(declared({ absence: 'noCases' }))).toMatchObject({
      kind: 'cannotTell',
      reason: 'openPoint',
    });
    expect(outcome(fraction(0, 0))).toMatchObject({ kind: 'cannotTell', reason: 'openPoint' });
  });

  test('says once how many items have no scoring text', () => {
    const plan = planOf([node('1', { maximum: '1' }), node('2', { maximum: '1' })]);
    const { problems } = score(plan, { claims: [self('1'), self('1')] });
    expect(problems).toMatchObject([{ code: 'scoring.no-rule', params: { count: 2 } }]);
  });

  test('an impossible declaration is invalid, not scored', () => {
    const { items, problems } = score(two, { claims: [fraction(3, 2)] });
    expect(items[0]!.rule.kind).toBe('invalid');
    expect(problems).toMatchObject([{ code: 'scoring.answer.above-denominator', params: { item: '1.1' } }]);
  });

  test('what could not be read is not scored by what is left of it', () => {
    const { items } = score(two, { claims: [{ ...fraction(1, 1), unreadable: true }] });
    expect(items[0]!.rule).toEqual({ kind: 'cannotTell', reason: 'unreadable' });
  });

  test('a text that needs a person gives a question, not points', () => {
    const rule = {
      status: 'needs-person' as const,
      questions: [
        {
          code: 'scoring-text.shared-bound' as const,
          text: 'Bằng 80 thì mức nào?',
          quote: 'từ 50–80',
          params: {},
          readings: [],
        },
      ],
    };
    const { items, problems } = score(planOf([node('1', { maximum: '1', rule })]), {
      claims: [fraction(1, 1)],
    });
    expect(items[0]!.rule).toMatchObject({ kind: 'cannotTell', reason: 'ruleNotUnderstood' });
    expect(problems).toMatchObject([{ code: 'scoring.rule-needs-person' }]);
  });
});

describe('odd points are flagged, never changed', () => {
  test('above the maximum', () => {
    const claims = [self('1.5'), self('2')];
    expect(codes(two, claims)).toEqual(['scoring.above-maximum']);
    expect(total(two, claims, 'self').points).toBe('3.5');
  });

  test('below 0', () => {
    expect(codes(two, [self('-1'), self('2')])).toEqual(['scoring.below-zero']);
  });

  test('claimed where nothing applies', () => {
    expect(codes(two, [{ ...self('1'), notApplicable: true }, self('2')])).toEqual([
      'scoring.claimed-on-not-applicable',
    ]);
  });
});

describe('rounding', () => {
  const thirds = (applies: 'perItem' | 'totalOnly') =>
    planOf(
      ['1', '2', '3'].map((code) => node(code, { maximum: '1', rule: PROPORTIONAL })),
      { rounding: { decimals: 2, applies } },
    );
  const claims = [fraction(1, 3), fraction(1, 3), fraction(1, 3)];

  test('per item: three thirds are 0,99', () => {
    expect(total(thirds('perItem'), claims, 'rule').points).toBe('0.99');
  });

  test('only the total: three thirds are 1', () => {
    expect(total(thirds('totalOnly'), claims, 'rule').points).toBe('1');
  });

  test('halves go away from zero: 1,005 is 1,01', () => {
    const plan = planOf([node('1', { maximum: '2', rule: PROPORTIONAL })]);
    expect(total(plan, [declared({ rate: r.parseDecimal('50.25')! })], 'rule').points).toBe('1.01');
  });
});

describe('parts outside the appraisal', () => {
  const plan = planOf([
    node('I', { maximum: '10', children: [node('1', { maximum: '10' })] }),
    node('II', { maximum: '5', part: 'survey', children: [node('2', { maximum: '5', part: 'survey' })] }),
    node('T', {
      maximum: '2',
      part: 'bonus',
      children: [node('T1', { maximum: '2', part: 'bonus' }), node('T2', { maximum: '2', part: 'bonus' })],
    }),
    node('P', { maximum: '-3', part: 'penalty', children: [node('P1', { part: 'penalty' })] }),
  ]);

  test('a survey item waits for its result; the appraised part is complete without it', () => {
    const card = score(plan, { claims: [self('8')] });
    expect(card.items[1]!.self).toEqual({ kind: 'cannotTell', reason: 'awaitingSurvey' });
    expect(shown(card.total.self)).toMatchObject({ points: '8', of: '15', undecided: '5', complete: false });
    expect(shown(card.parts.appraised!.self)).toMatchObject({
      points: '8',
      of: '10',
      complete: true,
      share: '80',
    });
  });

  test('bonus and penalty stand outside the total and stop at their caps', () => {
    const claims = [self('8'), self('4'), self('2'), self('1.5'), self('5')];
    const card = score(plan, { claims });
    expect(shown(card.total.self)).toMatchObject({ points: '12', of: '15', share: '80' });
    expect(pointsToDecimal(card.parts.bonus!.self.points)).toBe('2');
    expect(pointsToDecimal(card.parts.penalty!.self.points)).toBe('-3');
    expect(card.problems.map(({ code }) => code)).toEqual(
      expect.arrayContaining(['scoring.cap-applied', 'scoring.penalty-positive']),
    );
  });

  test('a bonus inside a field does not count towards the field', () => {
    const mixed = planOf([
      node('I', {
        maximum: '10',
        children: [node('1', { maximum: '10' }), node('T', { maximum: '1', part: 'bonus' })],
      }),
    ]);
    const card = score(mixed, { claims: [self('9'), self('1')] });
    expect(shown(card.nodes[0]!.byBasis.self)).toMatchObject({ points: '9', of: '10' });
    expect(pointsToDecimal(card.parts.bonus!.self.points)).toBe('1');
  });

  test('points given by the surveyors are the survey’s result', () => {
    const card = score(plan, { claims: [undefined, { answers: {}, appraised1: points('4') }] });
    expect(card.items[1]!.rule).toMatchObject({ kind: 'scored', points: points('4') });
  });
});

test('a judged item waits for the appraisal whatever is declared', () => {
  const worth = (text: string) => ({ kind: 'points' as const, points: r.parseDecimal(text)! });
  const rule = understood({ kind: 'judged', from: worth('0'), to: worth('2'), levels: [] });
  const { items } = score(planOf([node('1', { maximum: '2', rule })]), { claims: [self('2')] });
  expect(items[0]!.rule).toEqual({ kind: 'cannotTell', reason: 'awaitingAppraisal' });
});
