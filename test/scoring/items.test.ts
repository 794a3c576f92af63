import { HOUSE_DEFAULTS } from '../../src/rulebook/rulebook';
import type { Points } from '../../src/rulebook/points';
import * as r from '../../src/rulebook/rational';
import type { CellRef } from '../../src/result';
import type { ItemClaim } from '../../src/scoring/claim';
import { outcomeOn } from '../../src/scoring/outcome';
import { planScoring, type ScoringNode } from '../../src/scoring/plan';
import { score } from '../../src/scoring/score';
import type { Outcome } from '../../src/scoring/scorecard';
import type { Compiled } from '../../src/scoring-text/compiled';
import { declared, node, number, planOf, points, self, understood } from './builders';

/** One item alone: what each basis gives and everything that is said about it, with its place. */

const ITEM: CellRef = { sheet: 'Chấm điểm', cell: 'C5' };
const TYPED: CellRef = { sheet: 'Chấm điểm', cell: 'F5' };

/** So many points for every unit, with no upper end and none below. */
const perUnit = (each: string): Compiled =>
  understood({
    kind: 'perUnit',
    units: [{ text: 'sáng kiến', each: { kind: 'points', points: number(each) } }],
  });
/** One level, whatever the maximum of the item. */
const level = (worth: string): Compiled =>
  understood({
    kind: 'choice',
    levels: [{ text: 'Có', worth: { kind: 'points', points: number(worth) } }],
  });
const CHOSEN = declared({ level: 'Có' });
const MANUAL = understood({ kind: 'manual', reason: 'Hội đồng chấm' });
const QUESTION = 'Thế nào là kịp thời?';
const needsPerson = (...questions: readonly string[]): Compiled => ({
  status: 'needs-person',
  questions: questions.map((text) => ({ text, quote: 'kịp thời' })) as never,
});

function told(outcome: Outcome): string {
  if (outcome.kind === 'scored') return String(outcome.points / 10_000);
  if (outcome.kind === 'cannotTell') return [outcome.reason, outcome.question].filter(Boolean).join(': ');
  return outcome.kind === 'invalid' ? outcome.problem.code : outcome.kind;
}

function scored(one: Partial<ScoringNode>, claim: ItemClaim) {
  const plan = planOf([{ ...node('1.1', { maximum: '3' }), cell: ITEM, ...one }]);
  const card = score(plan, { claims: [claim] });
  const [item] = card.items;
  if (item === undefined) throw new Error('no item');
  return { item, problems: card.problems, plan, nodes: card.nodes };
}

const count = (n: number): ItemClaim => declared({ count: r.rational(n) });
const about = { item: '1.1', title: 'Mục 1.1' };

describe('what a rule gives an item', () => {
  test.each<[string, Partial<ScoringNode>, ItemClaim, string]>([
    ['points', { rule: perUnit('0.5') }, count(3), '1.5'],
    ['nothing declared is not 0', { rule: perUnit('0.5') }, declared({}), 'missingInput'],
    [
      'an unreadable answer is none',
      { rule: perUnit('0.5') },
      { ...count(3), unreadable: true },
      'unreadable',
    ],
    [
      'not applicable goes before all',
      { rule: perUnit('0.5') },
      { ...count(3), notApplicable: true, unreadable: true },
      'notApplicable',
    ],
    [
      'a text nobody has read yet',
      { rule: needsPerson(QUESTION) },
      declared({}),
      `ruleNotUnderstood: ${QUESTION}`,
    ],
    ['a text without a question of its own', { rule: needsPerson() }, declared({}), 'ruleNotUnderstood'],
    [
      'a text that is no rule',
      { rule: { status: 'not-a-rule', reason: 'scoring-text.group-heading' } },
      declared({}),
      'noRule',
    ],
    ['no text', {}, declared({}), 'noRule'],
    ['points only a council gives', { rule: MANUAL }, declared({}), 'awaitingAppraisal'],
    ['a survey that is not there yet', { part: 'survey' }, declared({}), 'awaitingSurvey'],
    ['a survey by its source', { source: 'satisfactionSurvey' }, declared({}), 'awaitingSurvey'],
    ['a survey another office has scored', { part: 'survey' }, { answers: {}, appraised1: points('2') }, '2'],
    [
      'a survey appraised again',
      { part: 'satisfactionSurvey' },
      { answers: {}, appraised1: points('2'), appraised2: points('1') },
      '1',
    ],
    [
      'an item of a unit is not scored by its appraisal',
      {},
      { answers: {}, appraised1: points('2') },
      'noRule',
    ],
    [
      'no authority to do it, and the house takes it out',
      {},
      declared({ absence: 'noAuthority' }),
      'notApplicable',
    ],
    ['nothing arose, and the house asks', {}, declared({ absence: 'noCases' }), 'noRule'],
    [
      'a figure no scale has',
      { rule: perUnit('0.5'), maximum: undefined as never },
      count(2_000_000_002),
      'scoring.beyond-any-scale',
    ],
    [
      'as much as a scale may have',
      { rule: perUnit('0.5'), maximum: undefined as never },
      count(2_000_000_000),
      '1000000000',
    ],
    [
      'as many digits, but a point for two',
      { rule: perUnit('0.5'), maximum: undefined as never },
      count(1_500_000_001),
      '750000000.5',
    ],
  ])('%s', (_name, one, claim, wanted) => {
    const { item, plan } = scored(one, claim);
    expect(told(item.rule)).toBe(wanted);
    // The short way of a ranking says the same, also from what it remembers.
    for (const _time of [1, 2])
      expect(told(outcomeOn('rule', plan.items[0]!, claim, plan.terms))).toBe(wanted);
  });
});

describe('what an agency claims', () => {
  test.each<[string, Partial<ScoringNode>, ItemClaim, string]>([
    ['as typed', {}, self('1.25'), '1.25'],
    ['nothing typed', {}, declared({}), 'notClaimed'],
    ['a positive number in a penalty is taken off', { part: 'penalty' }, self('2'), '-2'],
    ['a penalty typed as it is', { part: 'penalty' }, self('-2'), '-2'],
    ['no penalty', { part: 'penalty' }, self('0'), '0'],
    ['nothing to claim where nothing applies', {}, declared({ absence: 'notApplicable' }), 'notApplicable'],
    ['a survey nobody claims', { part: 'survey' }, declared({}), 'awaitingSurvey'],
  ])('%s', (_name, one, claim, wanted) => {
    const { item, plan } = scored(one, claim);
    expect(told(item.self)).toBe(wanted);
    expect(told(outcomeOn('self', plan.items[0]!, claim, plan.terms))).toBe(wanted);
  });

  test('what is not claimed waits for its appraisal', () => {
    const { item } = scored({}, self('1'));
    expect([told(item.appraised1), told(item.appraised2)]).toEqual([
      'awaitingAppraisal',
      'awaitingAppraisal',
    ]);
  });
});

describe('what is said about an item', () => {
  test.each<[string, Partial<ScoringNode>, ItemClaim, object[]]>([
    ['nothing', { rule: perUnit('0.5') }, { ...count(2), self: points('1') }, []],
    [
      'a claim above the maximum, at its own cell',
      { rule: perUnit('0.5') },
      { ...count(2), self: points('3.5'), cells: { self: TYPED } },
      [
        {
          code: 'scoring.above-maximum',
          severity: 'error',
          params: { ...about, found: '3,5', maximum: '3' },
          at: TYPED,
        },
      ],
    ],
    [
      'a second appraisal above the maximum, at its own cell',
      { rule: perUnit('0.5') },
      { ...count(2), appraised2: points('3.5'), cells: { appraised2: TYPED } },
      [
        {
          code: 'scoring.above-maximum',
          severity: 'error',
          params: { ...about, found: '3,5', maximum: '3' },
          at: TYPED,
        },
      ],
    ],
    [
      'a claim on what does not apply, at the item where the claim has no cell',
      { rule: perUnit('0.5') },
      { answers: {}, notApplicable: true, self: points('1') },
      [
        {
          code: 'scoring.claimed-on-not-applicable',
          severity: 'warning',
          params: { ...about, found: '1' },
          at: ITEM,
        },
      ],
    ],
    [
      'a survey scored above its maximum, as typed and as counted',
      { part: 'survey' },
      { answers: {}, appraised1: points('3.5'), cells: { appraised1: TYPED } },
      [
        {
          code: 'scoring.above-maximum',
          severity: 'error',
          params: { ...about, found: '3,5', maximum: '3' },
          at: TYPED,
        },
        {
          code: 'scoring.rule-above-maximum',
          severity: 'error',
          params: { ...about, found: '3,5', maximum: '3' },
          at: ITEM,
        },
      ],
    ],
    ['a level above the maximum gives the maximum', { rule: level('3.5') }, CHOSEN, []],
    ['a rule that gives exactly the maximum', { rule: level('3') }, CHOSEN, []],
    [
      'a rule without a maximum to exceed',
      { rule: perUnit('0.5'), maximum: undefined as never },
      count(60),
      [],
    ],
    [
      'a rule that takes points from an item',
      { rule: level('-0.5') },
      CHOSEN,
      [{ code: 'scoring.rule-below-zero', severity: 'error', params: { ...about, found: '-0,5' }, at: ITEM }],
    ],
    ['a rule that gives 0', { rule: level('0') }, CHOSEN, []],
    ['a penalty is below 0 by its nature', { rule: perUnit('-0.5'), part: 'penalty' }, count(1), []],
    [
      'a figure no scale has',
      { rule: perUnit('0.5'), maximum: undefined as never },
      count(2_000_000_002),
      [
        {
          code: 'scoring.beyond-any-scale',
          severity: 'error',
          params: { ...about, found: '1.000.000.001' },
          at: ITEM,
        },
      ],
    ],
    [
      'a text that needs a person, with the question and the words it is about',
      { rule: needsPerson(QUESTION, 'Khác?') },
      declared({}),
      [
        {
          code: 'scoring.rule-needs-person',
          severity: 'warning',
          params: { ...about, question: QUESTION, quote: 'kịp thời' },
          at: ITEM,
        },
      ],
    ],
    [
      'a text that needs a person and has no question',
      { rule: needsPerson() },
      declared({}),
      [
        {
          code: 'scoring.rule-needs-person',
          severity: 'warning',
          params: { ...about, question: '', quote: '' },
          at: ITEM,
        },
      ],
    ],
    [
      'a text that is no rule, with the reason',
      { rule: { status: 'not-a-rule', reason: 'scoring-text.group-heading' } },
      declared({}),
      [
        {
          code: 'scoring.not-a-rule',
          severity: 'warning',
          params: { ...about, reason: 'scoring-text.group-heading' },
          at: ITEM,
        },
      ],
    ],
    [
      'a penalty typed as a positive number',
      { part: 'penalty', maximum: points('-3') },
      self('2'),
      [
        { code: 'scoring.penalty-positive', severity: 'info', params: { ...about, found: '2' }, at: ITEM },
        { code: 'scoring.no-rule', severity: 'warning', params: { count: 1, item: '1.1' }, at: ITEM },
      ],
    ],
    [
      'points below zero outside a penalty',
      { rule: level('1') },
      { ...CHOSEN, self: points('-1') },
      [{ code: 'scoring.below-zero', severity: 'error', params: { ...about, found: '-1' }, at: ITEM }],
    ],
    [
      'what stands beside a survey is no scoring text',
      { rule: needsPerson(QUESTION), part: 'survey' },
      declared({}),
      [],
    ],
    ['a survey that is awaited needs no text', { part: 'survey' }, declared({}), []],
    ['an answer nobody can read, in an item without a text', {}, { answers: {}, unreadable: true }, []],
    [
      'no text at all, once with the number of items',
      {},
      declared({}),
      [{ code: 'scoring.no-rule', severity: 'warning', params: { count: 1, item: '1.1' }, at: ITEM }],
    ],
  ])('%s', (_name, one, claim, wanted) => {
    expect(scored(one, claim).problems).toEqual(wanted);
  });
});

test('a card carries what is known of an item, and no more', () => {
  const { item, nodes } = scored({ rule: MANUAL }, self('1'));
  expect(nodes).toMatchObject([{ code: '1.1', maximum: points('3'), cell: ITEM, item }]);
  expect(item).toMatchObject({ index: 0, code: '1.1', maximum: points('3'), compiled: MANUAL, cell: ITEM });
  const bare = score(planOf([node('1', {})]), { claims: [] });
  expect(Object.keys(bare.items[0]!)).not.toEqual(expect.arrayContaining(['maximum']));
  for (const key of ['maximum', 'cell', 'compiled']) expect(bare.items[0]).not.toHaveProperty(key);
  for (const key of ['maximum', 'cell']) expect(bare.nodes[0]).not.toHaveProperty(key);
  const group = score(planOf([node('1', { children: [node('1.1', {})] })]), { claims: [] });
  expect(group.nodes[0]).not.toHaveProperty('item');
  expect(bare).not.toHaveProperty('agency');
  expect(score(planOf([node('1', {})]), { agency: 'Sở A', claims: [] }).agency).toBe('Sở A');
});

test('items without a text are counted once, at the first of them', () => {
  const other: CellRef = { sheet: 'Chấm điểm', cell: 'C6' };
  const nodes = [
    { ...node('1', { maximum: '1', rule: MANUAL }), cell: ITEM },
    { ...node('2', { maximum: '1' }), cell: other },
    node('3', { maximum: '1' }),
  ];
  const { problems } = score(planOf(nodes), { claims: [] });
  expect(problems).toEqual([
    { code: 'scoring.no-rule', severity: 'warning', params: { count: 2, item: '2' }, at: other },
  ]);
});

test('points are rounded at each item only where the round says so', () => {
  const rule = understood({
    kind: 'rate',
    full: { kind: 'points', points: r.ONE },
    target: r.rational(300),
    above: 'full',
  });
  const claim = declared({ numerator: r.rational(100), denominator: r.rational(100) });
  const pointsWhere = (applies: 'perItem' | 'totalOnly'): Points | undefined => {
    const rounding = { ...HOUSE_DEFAULTS.rounding, decimals: 2, applies };
    const plan = planScoring([node('1', { maximum: '1', rule })], {
      rulebook: { id: 'test', title: '', verified: false },
      ...HOUSE_DEFAULTS,
      rounding,
    });
    const outcome = score(plan, { claims: [claim] }).items[0]?.rule;
    return outcome?.kind === 'scored' ? outcome.points : undefined;
  };
  expect([pointsWhere('perItem'), pointsWhere('totalOnly')]).toEqual([points('0.33'), points('0.3333')]);
});
