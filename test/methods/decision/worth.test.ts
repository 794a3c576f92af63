import { atLeast, atMost, minus, plus, times } from '../../../src/methods/decision/amount';
import type { Amount } from '../../../src/methods/decision/amount';
import { buildOf } from '../../../src/methods/as-method';
import { decide } from '../../../src/methods/decision/decide';
import { give } from '../../../src/methods/decision/decision';
import { amountOf, inside, limited, outcome, withinMaximum } from '../../../src/methods/decision/worth';
import type { ManualSpec, Worth } from '../../../src/methods/spec';
import { pointsFromDecimal } from '../../../src/rulebook/points';
import * as r from '../../../src/rulebook/rational';
import { exact } from '../read-case';
import { bottom, count, facts, n, rate, shown, top, value } from './parts';

const MANUAL: ManualSpec = { kind: 'manual', reason: '' };
const build = (maximum?: string) => {
  const points = maximum === undefined ? undefined : pointsFromDecimal(maximum);
  return buildOf(MANUAL, points === undefined ? {} : { maximum: points });
};

const points = (at: string): Worth => ({ kind: 'points', points: exact(at) });
const share = (of: string): Worth => ({ kind: 'ofMaximum', share: exact(of) });

describe('an item never earns more than its maximum, and needs no second limit where it cannot', () => {
  const held = (amount: Amount, maximum?: string, upTo?: string) => {
    const decision = withinMaximum(
      give(amount, '', upTo === undefined ? undefined : exact(upTo)),
      build(maximum),
    );
    return decision.kind === 'give' ? shown(decision.points) : '';
  };

  test.each<[Amount, string]>([
    [n(3), '3'],
    [n(4), 'min[4, 3]'],
    [count, 'min[count, 3]'],
    [times(n(-1), count), '-1 * count'],
    [times(n(-1), value), 'min[-1 * value, 3]'],
    [times(n(2), count), 'min[2 * count, 3]'],
    [minus(n(3), count), '(3 + -1 * count)'],
    [minus(n(4), count), 'min[(4 + -1 * count), 3]'],
    [minus(n(3), value), 'min[(3 + -1 * value), 3]'],
    [minus(n(-1), count), '(-1 * count + -1)'],
    [plus(n(2), count), 'min[(2 + count), 3]'],
    [plus(times(n(-1), count), times(n(-1), rate)), '(-1 * count + -1 * rate)'],
    [times(n(-1), times(count, value)), 'min[-1 * count * value, 3]'],
    [minus(atMost(count, n(3), ''), n(1)), '(min[count, 3] + -1)'],
    [plus(atMost(count, n(2), ''), atMost(value, n(2), '')), 'min[(min[count, 2] + min[value, 2]), 3]'],
    [atMost(count, n(3), ''), 'min[count, 3]'],
    [atMost(count, n(4), ''), 'min[min[count, 4], 3]'],
    [atMost(times(n(-1), count), n(4), ''), 'min[-1 * count, 4]'],
    [atLeast(minus(n(3), count), n(0), ''), 'max[(3 + -1 * count), 0]'],
    [atLeast(minus(n(4), count), n(0), ''), 'min[max[(4 + -1 * count), 0], 3]'],
    [atLeast(minus(n(3), count), n(4), ''), 'min[max[(3 + -1 * count), 4], 3]'],
  ])('%#: %j', (amount, expected) => {
    expect(held(amount, '3')).toBe(expected);
  });

  test('what is known to stay below it', () => {
    expect(held(count, '3', '3')).toBe('count');
    expect(held(count, '3', '3.01')).toBe('min[count, 3]');
  });

  test('without a maximum, with one of 0 or below, nothing is cut off', () => {
    expect([held(n(9)), held(n(9), '0'), held(n(9), '-5')]).toEqual(['9', '9', '9']);
  });

  test('the limit says whose it is', () => {
    const decision = withinMaximum(give(count, ''), build('3'));
    expect(decision).toMatchObject({ points: { words: 'không vượt quá điểm tối đa' } });
  });
});

describe('what a worth comes to', () => {
  const told = (worth: Worth, maximum?: string) => {
    const amount = amountOf(worth, build(maximum), { rate, count, numerator: top, parts: [value, count] });
    return amount && shown(amount);
  };
  const formula = (expression: Extract<Worth, { kind: 'formula' }>['expression']): Worth => ({
    kind: 'formula',
    expression,
  });
  const number = (at: string) => ({ op: 'number' as const, value: exact(at) });

  test.each<[Worth, string | undefined, string | undefined]>([
    [points('1.5'), undefined, '3/2'],
    [share('1/2'), '3', '3/2'],
    [share('1/2'), undefined, undefined],
    [{ kind: 'judged', from: points('0'), to: points('1') }, '3', undefined],
    [formula(number('2')), '3', '2'],
    [formula({ op: 'maximum' }), '3', '3'],
    [formula({ op: 'maximum' }), undefined, undefined],
    [formula({ op: 'part', index: 1 }), '3', 'count'],
    [formula({ op: 'part', index: 2 }), '3', undefined],
    [formula({ op: 'input', key: 'rate' }), '3', '1/100 * rate'],
    [formula({ op: 'input', key: 'numerator' }), '3', 'numerator'],
    [formula({ op: 'input', key: 'denominator' }), '3', undefined],
    [formula({ op: '+', left: number('1'), right: { op: 'input', key: 'count' } }), '3', '(1 + count)'],
    [formula({ op: '-', left: number('1'), right: { op: 'input', key: 'count' } }), '3', '(1 + -1 * count)'],
    [formula({ op: '*', left: number('2'), right: { op: 'input', key: 'count' } }), '3', '2 * count'],
    [formula({ op: '/', left: { op: 'input', key: 'count' }, right: number('2') }), '3', '1/2 * count'],
    [formula({ op: '+', left: number('1'), right: { op: 'input', key: 'value' } }), '3', undefined],
    [formula({ op: '+', left: { op: 'input', key: 'value' }, right: number('1') }), '3', undefined],
  ])('%#: %j of %s', (worth, maximum, expected) => {
    expect(told(worth, maximum)).toBe(expected);
  });
});

describe('what a clause gives', () => {
  const said = (worth: Worth, answers: Readonly<Record<string, unknown>>, maximum?: string) => {
    const figures = { count, numerator: top, denominator: bottom };
    const verdict = decide(outcome(worth, 'Dòng', build(maximum), figures), facts(answers));
    switch (verdict.kind) {
      case 'points':
        return r.toDecimal(verdict.points, 4);
      case 'open':
        return verdict.question;
      case 'invalid':
        return [verdict.code, verdict.params];
      default:
        return verdict.kind;
    }
  };
  const judged: Worth = { kind: 'judged', from: points('1'), to: share('1') };
  const divided: Worth = {
    kind: 'formula',
    expression: {
      op: '/',
      left: { op: 'input', key: 'numerator' },
      right: { op: 'input', key: 'denominator' },
    },
  };
  const NO_MAXIMUM = 'Mục này không ghi điểm tối đa: điểm được tính theo bao nhiêu?';

  test('its points, a question without the maximum it speaks of', () => {
    expect(said(share('1/2'), {}, '3')).toBe('1.5');
    expect(said(share('1/2'), {})).toBe(NO_MAXIMUM);
  });

  test("someone's mark inside its range, both ends included", () => {
    expect(['1', '2', '3'].map((value) => said(judged, { value }, '3'))).toEqual(['1', '2', '3']);
    expect(said(judged, { count: 2 }, '3')).toBe('2');
    const outside = { label: 'Điểm do người có thẩm quyền chấm', from: '1', to: '3' };
    expect(said(judged, { value: '0.99' }, '3')).toEqual([
      'answer.outside-range',
      { ...outside, found: '0,99' },
    ]);
    expect(said(judged, { value: '3.01' }, '3')).toEqual([
      'answer.outside-range',
      { ...outside, found: '3,01' },
    ]);
    expect(said(judged, {}, '3')).toBe('needs');
    expect(said(judged, { value: 2 })).toBe(NO_MAXIMUM);
    expect(said({ kind: 'judged', from: share('1/2'), to: points('2') }, { value: 2 })).toBe(NO_MAXIMUM);
  });

  test('a formula, and a question where it would divide by 0 or lacks its figure', () => {
    expect(said(divided, { numerator: 3, denominator: 4 })).toBe('0.75');
    expect(said(divided, { numerator: 3, denominator: 0 })).toMatch(/^Mẫu số bằng 0/);
    const lacking: Worth = { kind: 'formula', expression: { op: 'input', key: 'value' } };
    expect(said(lacking, { value: 3 })).toBe(
      'Công thức cần một số liệu khác với số đã kê khai: cần kê khai đủ số liệu của công thức.',
    );
  });
});

test('the edges of a band are tests, one where only one value is meant', () => {
  const edge = (at: number, inclusive: boolean) => ({ at: exact(at), inclusive });
  const told = (limits: Parameters<typeof inside>[1]) =>
    inside(count, limits).map((each) =>
      each.kind === 'compare' ? `${each.is}${shown(each.right)}` : each.kind,
    );
  expect(told({})).toEqual([]);
  expect(told({ from: edge(3, true) })).toEqual(['>=3']);
  expect(told({ from: edge(3, false) })).toEqual(['>3']);
  expect(told({ to: edge(5, true) })).toEqual(['<=5']);
  expect(told({ to: edge(5, false) })).toEqual(['<5']);
  expect(told({ from: edge(3, true), to: edge(5, false) })).toEqual(['>=3', '<5']);
  expect(told({ from: edge(3, true), to: edge(3, true) })).toEqual(['=3']);
  expect(told({ from: edge(3, true), to: edge(4, true) })).toEqual(['>=3', '<=4']);
  expect(told({ from: edge(3, false), to: edge(3, true) })).toEqual(['>3', '<=3']);
  expect(told({ from: edge(3, true), to: edge(3, false) })).toEqual(['>=3', '<3']);
});

test('cap first, then floor, then rounding', () => {
  const told = (limits: Parameters<typeof limited>[1]) => shown(limited(count, limits));
  expect(told({})).toBe('count');
  expect(told({ cap: n(3) })).toBe('min[count, 3]');
  expect(told({ floor: n(0) })).toBe('max[count, 0]');
  expect(told({ cap: n(3), floor: n(0), decimals: 2 })).toBe('round[max[min[count, 3], 0], 2]');
  expect(limited(count, { cap: n(3) })).toMatchObject({ words: 'tối đa' });
  expect(limited(count, { floor: n(0) })).toMatchObject({ words: 'không thấp hơn' });
});
