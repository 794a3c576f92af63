import { ONE, rational } from '../../src/rulebook/rational';
import { HOUSE_DEFAULTS } from '../../src/rulebook/rulebook';
import type { Rulebook, RulebookNode } from '../../src/rulebook/rulebook';
import type { Compiled } from '../../src/scoring-text/compiled';
import { compileOnce } from '../../src/review/scored-form/compile-once';
import { comparableCode } from '../../src/review/scored-form/rulebook-match';
import { scoreForm as scoreSheet } from '../../src/review/scored-form/score-form';
import { finalResult } from '../../src/scoring/final-result';
import { summarise } from '../../src/scoring/summary';
import { points } from './builders';
import { loneRow, scoreForm } from './forms';
import type { ItemParts } from './forms';

const RATE: Compiled = {
  status: 'understood',
  open: [],
  spec: { kind: 'rate', full: { kind: 'ofMaximum', share: ONE }, target: rational(100), above: 'full' },
};
const compile = (): Compiled => RATE;
const cell = { sheet: 'Biểu', cell: 'D2' };
const withText = (text: string): NonNullable<ItemParts['extra']> => ({ scoringText: { value: text, cell } });
const withDeclared = (text: string): NonNullable<ItemParts['extra']> => ({
  declared: [{ label: '', text, value: text, cell }],
});

const node = (code: string, maximum: string, children: readonly RulebookNode[] = []): RulebookNode => ({
  code,
  title: `Mục ${code}`,
  level: 'field',
  part: 'appraised',
  source: 'unit',
  maximum: points(maximum),
  citation: { document: 'Bộ tiêu chí' },
  verification: { state: 'unverified' },
  children,
  ...(children.length > 0 ? {} : { scoringText: `Tỷ lệ của mục ${code}` }),
});
const rulebook: Rulebook = {
  ...HOUSE_DEFAULTS,
  id: 'r',
  title: 'Bộ tiêu chí',
  agencyKind: 'department',
  years: [2025],
  total: points('4'),
  assumed: [],
  citation: { document: 'Bộ tiêu chí' },
  nodes: [node('1', '4', [node('1.1', '2'), node('1.2', '2')])],
};

test('a sheet is scored by its own words', () => {
  const form = scoreForm([
    { code: '1', maximum: '2', extra: { ...withText('Tỷ lệ'), ...withDeclared('1/2') } },
  ]);
  const { scorecard, items } = scoreSheet(form, { compile });
  expect(scorecard.items[0]!.rule).toMatchObject({ kind: 'scored', points: points('1') });
  expect(items[0]!.inputs.map(({ key }) => key)).toEqual(['numerator', 'denominator']);
  expect(scorecard.rulebook.assumed).toEqual(['rounding', 'tieRule', 'zeroDenominator']);
});

test('without texts and without a rulebook only the claims are added', () => {
  const { scorecard } = scoreSheet(scoreForm([{ code: '1', maximum: '2', self: '1.5' }]), { compile });
  expect(scorecard.items[0]!.rule).toMatchObject({ kind: 'cannotTell', reason: 'noRule' });
  expect(scorecard.total.self).toMatchObject({ points: points('1.5'), complete: true });
});

test('the rulebook’s text stands in where the sheet has none; I.1 and 1.1 are the same item', () => {
  const items: ItemParts[] = [
    { code: 'I', maximum: '4' },
    { code: 'I.1', parent: 'I', maximum: '2', extra: withDeclared('1/2') },
    { code: 'I.2', parent: 'I', maximum: '2', extra: withDeclared('2/2') },
  ];
  const { scorecard, problems } = scoreSheet(scoreForm(items), { compile, rulebook });
  expect(scorecard.total.rule).toMatchObject({ points: points('3'), complete: true });
  expect(problems).toEqual([]);
});

test('what sheet and rulebook disagree on is said; the sheet’s maximum is used', () => {
  const items: ItemParts[] = [
    { code: '1', maximum: '3' },
    { code: '1.1', parent: '1', maximum: '1.5', self: '1' },
    { code: '1.9', parent: '1', maximum: '1.5', self: '1' },
  ];
  const { problems, scorecard } = scoreSheet(scoreForm(items), { compile, rulebook });
  const codes = problems.map(({ code, params }) => `${code} ${params['item'] ?? params['codes']}`);
  expect(codes.filter((code) => code.startsWith('review.'))).toEqual([
    'review.items-not-on-sheet 1.2',
    'review.item-not-in-rulebook 1.9',
    'review.maximum-not-rulebook 1',
    'review.maximum-not-rulebook 1.1',
  ]);
  expect(scorecard.total.self.applicableMaximum).toBe(points('3'));
});

test('a register excuses an agency from an item or from a whole criterion', () => {
  const items: ItemParts[] = [
    { code: '1', maximum: '4' },
    { code: '1.1', parent: '1', maximum: '2', self: '2' },
    { code: '1.2', parent: '1', maximum: '2' },
    { code: '2', maximum: '2' },
    { code: '2.1', parent: '2', maximum: '2' },
  ];
  const { scorecard } = scoreSheet(scoreForm(items), { compile, notApplicable: ['1.2', '2'] });
  expect(scorecard.total.self).toMatchObject({ applicableMaximum: points('2'), complete: true });
});

test('a confirmed reading holds for its own words and maximum only', () => {
  const confirmed = [
    {
      text: 'Khó  hiểu',
      maximum: '2',
      spec: RATE.status === 'understood' ? RATE.spec : undefined!,
      by: 'A',
      on: '2025-12-01',
    },
  ];
  const unclear = (): Compiled => ({ status: 'needs-person', questions: [] });
  const rule = (text: string, maximum: string) => {
    const form = scoreForm([{ code: '1', maximum, extra: { ...withText(text), ...withDeclared('1/2') } }]);
    const { rule: outcome, verification } = scoreSheet(form, { compile: unclear, confirmed }).scorecard
      .items[0]!;
    return [outcome.kind, verification.state];
  };
  expect(rule('Khó hiểu', '2')).toEqual(['scored', 'verified']);
  expect(rule('Khó hiểu', '3')).toEqual(['cannotTell', 'unverified']);
  expect(rule('Khó hiểu lắm', '2')).toEqual(['cannotTell', 'unverified']);
});

test('rows that only describe an item are not scored items', () => {
  const items: ItemParts[] = [
    { code: '1', maximum: '2', self: '1' },
    { code: 'a', parent: '1' },
    { code: 'b', parent: '1' },
  ];
  const { scorecard } = scoreSheet(scoreForm(items), { compile });
  expect(scorecard.items.map(({ code }) => code)).toEqual(['1']);
});

test('a hundred units with one form compile each text once', () => {
  let compiled = 0;
  const remembered = compileOnce((text) => {
    compiled += text.length > 0 ? 1 : 0;
    return RATE;
  });
  const form = scoreForm([{ code: '1', maximum: '2', extra: withText('Tỷ lệ') }]);
  for (let unit = 0; unit < 100; unit++) scoreSheet(form, { compile: remembered });
  expect(compiled).toBe(1);
});

test.each([
  ['I.', '1'],
  ['IV.2.', '4.2'],
  ['1.1,', '1.1'],
  ['1.1.10', '1.1.10'],
])('%s is compared as %s', (code, expected) => {
  expect(comparableCode(code)).toBe(expected);
});

describe('lone rows of bonus and penalty points', () => {
  const rows = [loneRow('bonus', 'selfScore', '1'), loneRow('penalty', 'selfScore', '0.25')];
  const resultOf = (items: readonly ItemParts[]) => {
    const { scorecard } = scoreSheet(scoreForm(items, rows), { compile });
    return finalResult(summarise(scorecard, 'self'), 'everything');
  };

  test('count outside the scale', () => {
    expect(resultOf([{ code: '1', maximum: '2', self: '1.5' }])).toMatchObject({
      points: points('2.25'),
      applicableMaximum: points('2'),
      complete: true,
    });
  });

  test('are the totals of bonus items where there are any', () => {
    const bonus: ItemParts = { code: 'T', maximum: '2', part: 'bonus', self: '1' };
    const { points: all } = resultOf([{ code: '1', maximum: '2', self: '1.5' }, bonus]);
    expect(all).toBe(points('2.25'));
  });
});

test('a score typed where the declared facts say that nothing applies is questioned', () => {
  const form = scoreForm([
    { code: '1', maximum: '2', self: '2', extra: { ...withText('Tỷ lệ'), ...withDeclared('Không áp dụng') } },
  ]);
  const { problems } = scoreSheet(form, { compile });
  expect(problems.map(({ code }) => code)).toEqual(['scoring.claimed-on-not-applicable']);
});

test('a declaration with an error in it is not scored by what else it says', () => {
  const declared = ['15/20', '16/20'].map((text) => ({ label: '', text, value: text, cell }));
  const form = scoreForm([{ code: '1', maximum: '2', self: '2', extra: { ...withText('Tỷ lệ'), declared } }]);
  const { items, problems } = scoreSheet(form, { compile });
  expect(problems.map(({ code }) => code)).toEqual(['sheet.declared-conflict']);
  expect(items[0]?.score.rule).toMatchObject({ kind: 'cannotTell', reason: 'unreadable' });
});

test('figures that cannot be right are told with their item', () => {
  const form = scoreForm([
    { code: '1', maximum: '2', extra: { ...withText('Tỷ lệ'), ...withDeclared('21/20') } },
  ]);
  const { rule } = scoreSheet(form, { compile }).scorecard.items[0]!;
  expect(rule).toMatchObject({ kind: 'invalid', problem: { params: { item: '1', title: 'Mục 1' } } });
});
