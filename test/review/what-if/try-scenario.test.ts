import { compareScenarios } from '../../../src/review/what-if/compare';
import { rankMove } from '../../../src/review/what-if/rank-move';
import { scenarioFrom } from '../../../src/review/what-if/scenario';
import { tryScenario } from '../../../src/review/what-if/try-scenario';
import { RANKING_DEFAULTS } from '../../../src/review/ranking/rank';
import type { Outcome } from '../../../src/scoring/scorecard';
import { pointsToDecimal } from '../../../src/rulebook/points';
import { rational } from '../../../src/rulebook/rational';
import { percent } from '../builders';
import { declaredForm, TEXTS } from '../compiled-form';
import type { DeclaredRow } from '../compiled-form';

const ROWS: readonly DeclaredRow[] = [
  { code: '1.1', maximum: '1', text: TEXTS.onTime, declared: '84/100' },
  { code: '1.2', maximum: '1', text: TEXTS.level, declared: 'Không ban hành kế hoạch' },
  {
    code: '1.3',
    maximum: '1',
    text: TEXTS.checklist,
    declared: 'Có kế hoạch: có; Có báo cáo: không; Có kiểm tra: không',
  },
  { code: '1.4', maximum: '1', text: TEXTS.dated },
  { code: '2', maximum: '6', self: '3' },
];
const form = declaredForm(ROWS);

function tried(...sets: readonly string[]) {
  const changes = sets.map((set) => {
    const [, code = '', input = '', value = ''] = /^([\d.]+)\.(\p{L}+(?:\.\d)?)=(.*)$/u.exec(set) ?? [];
    return { code, input, value };
  });
  return tryScenario(form, { name: 'Thử', changes });
}

const shown = (outcome: Outcome) =>
  outcome.kind === 'scored' ? pointsToDecimal(outcome.points) : outcome.kind;
const afterOf = (...sets: readonly string[]) => tried(...sets).items.map(({ after }) => shown(after));

describe('an answer that would be another', () => {
  test('changes its item and every total, and nothing of the form', () => {
    const before = JSON.stringify(form.scorecard);
    const result = tried('1.1.numerator=98', '1.2.level=Ban hành kế hoạch');
    expect(
      result.items.map(({ before: was, after, difference }) => [shown(was), shown(after), difference]),
    ).toEqual([
      ['0', '1', 10_000],
      ['0', '1', 10_000],
    ]);
    expect(pointsToDecimal(result.before.summary.total.points)).toBe('0.5');
    expect(pointsToDecimal(result.after.summary.total.points)).toBe('2.5');
    expect(JSON.stringify(form.scorecard)).toBe(before);
  });

  test.each([
    ['1.1.rate=97,5', '0.5'],
    ['1.1.rate=98', '1'],
    ['1.1.tyle=98%', '1'],
    ['1.1.numerator=98', '1'],
    ['1.2.level=có', '1'],
    ['1.2.muc=1', '1'],
    ['1.3.part.2=có', '0.75'],
    ['1.3.part.1=không', '0'],
    ['1.4.date=16/12/2025', '0'],
    ['1.4.ngay=2025-12-14', '1'],
    ['1.2.absence=không áp dụng', 'notApplicable'],
    ['2.points=4,5', '4.5'],
  ])('%s gives %s', (set, points) => {
    expect(tried(set).problems).toEqual([]);
    expect(afterOf(set)).toEqual([points]);
  });

  test('a new rate replaces the old fraction, a new fraction the old rate', () => {
    expect(afterOf('1.1.rate=90', '1.1.numerator=98')).toEqual(['1']);
    expect(afterOf('1.1.numerator=45', '1.1.denominator=50')).toEqual(['0.5']);
  });

  test('a level said now stands, whatever figures were declared', () => {
    const text = `${TEXTS.onTime}\n- Không ban hành kế hoạch: 0 điểm`;
    const both = declaredForm([{ code: '1', maximum: '1', text, declared: '99/100' }]);
    const level = { code: '1', input: 'level', value: 'Không ban hành kế hoạch' };
    const { items } = tryScenario(both, { name: '', changes: [level] });
    expect(items.map(({ before, after }) => [shown(before), shown(after)])).toEqual([['1', '0']]);
  });

  test('an item without an understood rule takes points, and only what it can have', () => {
    expect(tried('2.points=7').problems.map(({ code, params }) => [code, params['allowed']])).toEqual([
      ['what-if.bad-value', '0 – 6'],
    ]);
    expect(tried('2.numerator=7').problems.map(({ code, params }) => [code, params['allowed']])).toEqual([
      ['what-if.unknown-input', 'points'],
    ]);
  });
});

describe('what cannot be is told with what is allowed, and changes nothing', () => {
  test.each([
    ['9.9.numerator=1', 'what-if.unknown-code', 'near'],
    ['1.numerator=1', 'what-if.unknown-code', 'near'],
    ['1.1.level=Tốt', 'what-if.unknown-input', 'allowed'],
    ['1.2.level=Rất tốt', 'what-if.bad-value', 'allowed'],
    ['1.4.date=31/02/2025', 'what-if.bad-value', 'allowed'],
    ['1.1.numerator=nhiều', 'what-if.bad-value', 'allowed'],
    ['1.3.part.4=có', 'what-if.unknown-input', 'allowed'],
  ])('%s', (set, code, blank) => {
    const { items, problems, before, after } = tried(set);
    expect([items, problems.map((each) => each.code)]).toEqual([[], [code]]);
    expect(problems[0]!.params[blank]).not.toBe('');
    expect(after.summary).toEqual(before.summary);
  });

  test('names the codes nearby', () => {
    expect(tried('1.9.rate=5').problems[0]!.params['near']).toBe('1.1, 1.2, 1.3, 1.4');
  });

  test('figures that cannot be right are the engine’s own problem at the item’s cell', () => {
    const { problems, items } = tried('1.1.numerator=120');
    expect(problems.map(({ code, at }) => [code, at?.cell])).toEqual([
      ['scoring.answer.above-denominator', 'A1'],
    ]);
    expect(shown(items[0]!.after)).toBe('invalid');
  });
});

test('classes and ranks move with the totals', () => {
  const whole = declaredForm(ROWS.slice(0, 2));
  const bands = [
    { label: 'Tốt', from: percent('80') },
    { label: 'Khá', from: percent('50') },
  ];
  const scenario = { name: '', changes: [{ code: '1.1', input: 'numerator', value: '98' }] };
  const { before, after } = tryScenario(whole, scenario, { bands });
  expect([before.classification, after.classification]).toEqual([undefined, 'Khá']);
  const other = declaredForm([{ ...ROWS[0]!, declared: '92/100' }, ROWS[1]!]);
  const theirs = tryScenario(other, { name: '', changes: [] }).before.summary;
  const units = [
    { agency: 'Sở A', group: 'Khối sở', summary: before.summary },
    { agency: 'Sở B', group: 'Khối sở', summary: theirs },
    { agency: 'Xã C', group: 'Khối xã', summary: theirs },
  ];
  const summaries = { before: before.summary, after: after.summary };
  const move = rankMove(units, RANKING_DEFAULTS, { agency: 'SỞ  A', ...summaries });
  expect([move?.group, move?.of, move?.from?.rank, move?.to?.rank]).toEqual(['Khối sở', 2, 2, 1]);
  expect(move?.to?.index).toEqual(rational(50));
  expect(rankMove(units, RANKING_DEFAULTS, { agency: 'Sở D', ...summaries })).toBeUndefined();
});

test('scenarios stand side by side, an item each of them changes a row', () => {
  const change = (code: string, input: string, value: string) => ({ code, input, value });
  const { rows, tried: each } = compareScenarios(form, [
    { name: 'Một', changes: [change('1.2', 'level', '1')] },
    { name: 'Hai', changes: [change('1.1', 'rate', '98'), change('1.2', 'level', '2')] },
  ]);
  expect(
    rows.map(({ item, now, in: outcomes }) => [item.score.code, shown(now), ...outcomes.map(shown)]),
  ).toEqual([
    ['1.1', '0', '0', '1'],
    ['1.2', '0', '1', '0'],
  ]);
  expect(each.map(({ after }) => pointsToDecimal(after.everything.points))).toEqual(['1.5', '1.5']);
});

test('only a name with changes of three texts each is a scenario', () => {
  const good = { name: 'Một', changes: [{ code: '1', input: 'rate', value: '98' }] };
  expect(scenarioFrom(JSON.parse(JSON.stringify(good)))).toEqual(good);
  for (const bad of [null, 'x', {}, { name: 'x' }, { name: 'x', changes: [{ code: 1 }] }]) {
    expect(scenarioFrom(bad)).toBeUndefined();
  }
});
