import {
  atLeast,
  atMost,
  minus,
  over,
  plus,
  rounded,
  times,
  whole,
} from '../../../src/methods/decision/amount';
import type { Amount } from '../../../src/methods/decision/amount';
import { amountWords, limitWords, measuredWords } from '../../../src/methods/decision/words';
import { bottom, count, DATE, facts, n, rate, top, value } from './parts';

const ANSWERS = { count: 5, value: '2.5', rate: '92.456', numerator: 9, denominator: 12, date: '5/3/2025' };
const day = { year: 2025, month: 3, day: 1 };

describe('points are told with their arithmetic', () => {
  test.each<[Amount, string]>([
    [n('1.25'), '1,25 điểm'],
    [count, '5 điểm'],
    [times(n(2), count), '2 × 5 = 10 điểm'],
    [times(n('-0.5'), count), '-0,5 × 5 = -2,5 điểm'],
    [over(times(n(8), top), bottom), '8 × 9 / 12 = 6 điểm'],
    [over(top, bottom), '9 / 12 = 0,75 điểm'],
    [over(n(1), bottom), '1 / 12 = 0,0833 điểm'],
    [times(n(2), plus(count, value)), '2 × (5 + 2,5) = 15 điểm'],
    [over(count, plus(value, n(1))), '5 / (1 + 2,5) = 1,4286 điểm'],
    [minus(n(10), count), '10 - 5 = 5 điểm'],
    [minus(n(10), times(n(2), count)), '10 - 2 × 5 = 0 điểm'],
    [minus(count, n(3)), '5 - 3 = 2 điểm'],
    [minus(times(n(-1), count), n(1)), '-5 - 1 = -6 điểm'],
    [plus(count, value), '5 + 2,5 = 7,5 điểm'],
    [whole(value), 'phần nguyên của (2,5) = 2 điểm'],
    [plus(n(1), atMost(count, n(3), '')), '1 + nhỏ nhất của (5; 3) = 4 điểm'],
    [plus(n(1), atLeast(count, n(7), '')), '1 + lớn nhất của (5; 7) = 8 điểm'],
    [atMost(times(n(2), count), n(6), 'tối đa'), '2 × 5 = 10 điểm'],
    [atLeast(atMost(times(n(2), count), n(6), ''), n(0), ''), '2 × 5 = 10 điểm'],
    [rounded(over(top, n(7)), 2), '0,1429 × 9 = 1,29 điểm (làm tròn 2 chữ số)'],
    [over(n(1), minus(count, n(5))), '1 / (5 - 5) = ? điểm'],
    [{ kind: 'daysAfter', need: DATE, day }, '4 ngày = 4 điểm'],
  ])('%#: %j', (amount, expected) => {
    expect(amountWords(amount, facts(ANSWERS))).toBe(expected);
  });

  test('a figure that was not declared is told by its name', () => {
    expect(amountWords(times(n(2), count), facts({}))).toBe('2 × Số lượng = ? điểm');
    expect(amountWords({ kind: 'daysAfter', need: DATE, day }, facts({}))).toBe('Ngày = ? điểm');
  });
});

describe('a limit is told when it bites, the inner one first', () => {
  const low = minus(n(2), count);
  test.each<[Amount, readonly string[]]>([
    [count, []],
    [atMost(count, n(5), 'tối đa'), []],
    [atMost(count, n(3), 'tối đa'), ['5 → tối đa 3 điểm → 3 điểm']],
    [atLeast(count, n(5), 'ít nhất'), []],
    [atLeast(low, n(0), 'ít nhất'), ['-3 → ít nhất 0 điểm → 0 điểm']],
    [
      atMost(atMost(count, n(4), 'tối đa'), n(3), 'không vượt quá'),
      ['5 → tối đa 4 điểm → 4 điểm', '4 → không vượt quá 3 điểm → 3 điểm'],
    ],
    [atLeast(atMost(count, n(4), 'tối đa'), n(0), 'ít nhất'), ['5 → tối đa 4 điểm → 4 điểm']],
    [rounded(atMost(count, n(3), 'tối đa'), 2), ['5 → tối đa 3 điểm → 3 điểm']],
    [atMost(over(n(1), minus(count, n(5))), n(3), 'tối đa'), []],
    [atMost(count, over(n(1), minus(count, n(5))), 'tối đa'), []],
    [plus(n(1), atMost(count, n(3), 'tối đa')), []],
  ])('%#: %j', (amount, expected) => {
    expect(limitWords(amount, facts(ANSWERS))).toEqual(expected);
  });
});

describe('what was looked at', () => {
  const percent = over(times(n(100), top), bottom);
  const said = (amount: Amount, unit?: string, answers: Readonly<Record<string, unknown>> = ANSWERS) =>
    measuredWords({ amount, ...(unit === undefined ? {} : { unit }) }, facts(answers));

  test('a figure with its unit, a percentage with two decimals, a fraction with both its figures', () => {
    expect(said(count)).toBe('5');
    expect(said(count, 'mô hình')).toBe('5 mô hình');
    expect(said(rate, '%')).toBe('92,46 %');
    expect(said(percent, '%')).toBe('9 / 12 = 75 %');
    expect(said(times(n(2), count), '%')).toBe('10 %');
  });

  test('a day', () => {
    expect(said({ kind: 'fact', need: DATE })).toBe('05/03/2025');
    expect(said({ kind: 'fact', need: DATE }, undefined, {})).toBe('');
  });

  test('nothing where it cannot be worked out', () => {
    expect(said(percent, '%', { numerator: 3, denominator: 0 })).toBe('');
    expect(said(count, 'mô hình', {})).toBe('');
  });

  test.each([
    [19_999, 20_000, '99,99 %'],
    [20_001, 20_000, '100,01 %'],
    [89_999, 100_000, '89,99 %'],
    [90_001, 100_000, '90,01 %'],
    [2, 3, '66,67 %'],
    [95_499, 100_000, '95,49 %'],
    [95_501, 100_000, '95,51 %'],
    [3, 4, '75 %'],
    [95_444, 100_000, '95,44 %'],
  ])('%i of %i is not told as an edge of a band it does not reach', (numerator, denominator, expected) => {
    expect(said(percent, '%', { numerator, denominator }).split(' = ')[1]).toBe(expected);
  });
});
