import {
  atLeast,
  atMost,
  divisors,
  isNeverNegative,
  minus,
  over,
  plus,
  rounded,
  times,
  whole,
} from '../../../src/methods/decision/amount';
import type { Amount } from '../../../src/methods/decision/amount';
import { bottom, count, n, rate, shown, top, value } from './parts';

describe('amounts gather their constants', () => {
  test.each<[Amount, string]>([
    [times(n(2), count, n('1/4')), '1/2 * count'],
    [times(n(2), n(3)), '6'],
    [times(n(0), count), '0'],
    [times(n(1), count), 'count'],
    [times(n('1/2'), n(2), count), 'count'],
    [times(count, value), '1 * count * value'],
    [times(times(n(2), count), times(n(3), value)), '6 * count * value'],
    [times(n(2), over(top, bottom)), '2 * numerator / denominator'],
    [over(count, n(4)), '1/4 * count'],
    [over(n(1), count), '1 / count'],
    [over(top, bottom), '1 * numerator / denominator'],
    [over(over(top, bottom), over(count, value)), '1 * numerator * value / denominator / count'],
    [over(times(n(6), count), n(6)), 'count'],
    [plus(n(1), count, n(2)), '(3 + count)'],
    [plus(count, n(-2)), '(count + -2)'],
    [plus(n(2), n('1/2')), '5/2'],
    [plus(count, n(0)), 'count'],
    [plus(n(1), n(-1), count, value), '(count + value)'],
    [plus(plus(n(1), count), plus(value, n(2))), '(3 + count + value)'],
    [minus(n(3), count), '(3 + -1 * count)'],
    [minus(count, n(3)), '(count + -3)'],
    [minus(n(5), plus(n(1), count)), '(4 + -1 * count)'],
    [minus(count, count), '(count + -1 * count)'],
  ])('%#: %j', (amount, expected) => {
    expect(shown(amount)).toBe(expected);
  });
});

describe('limits, whole steps and rounding are worked out where all is known', () => {
  test.each<[Amount, string]>([
    [atMost(n(2), n(3), ''), '2'],
    [atMost(n(3), n(3), ''), '3'],
    [atMost(n(4), n(3), ''), 'min[4, 3]'],
    [atMost(count, n(3), ''), 'min[count, 3]'],
    [atMost(n(2), count, ''), 'min[2, count]'],
    [atLeast(n(4), n(3), ''), '4'],
    [atLeast(n(3), n(3), ''), '3'],
    [atLeast(n(2), n(3), ''), 'max[2, 3]'],
    [atLeast(count, n(3), ''), 'max[count, 3]'],
    [atLeast(n(4), count, ''), 'max[4, count]'],
    [whole(n('7/2')), '3'],
    [whole(n('-1/2')), '-1'],
    [whole(count), 'int[count]'],
    [rounded(n('2/3'), 2), '67/100'],
    [rounded(n('2/3'), undefined), '2/3'],
    [rounded(count, 2), 'round[count, 2]'],
    [rounded(count, undefined), 'count'],
    [rounded(count, 0), 'round[count, 0]'],
  ])('%#: %j', (amount, expected) => {
    expect(shown(amount)).toBe(expected);
  });

  test('the words of a limit go with it', () => {
    expect(atMost(count, n(3), 'tối đa')).toMatchObject({ kind: 'atMost', words: 'tối đa' });
    expect(atLeast(count, n(3), 'ít nhất')).toMatchObject({ kind: 'atLeast', words: 'ít nhất' });
  });
});

describe('only what cannot fall below 0 is called so', () => {
  const low = minus(n(1), count);
  test.each<[Amount, boolean]>([
    [n(0), true],
    [n(2), true],
    [n('-1/4'), false],
    [count, true],
    [rate, true],
    [value, false],
    [times(n(2), count), true],
    [times(n(-2), count), false],
    [times(n(2), value), false],
    [times(count, value), false],
    [over(count, rate), true],
    [over(count, value), false],
    [plus(count, rate), true],
    [plus(count, value), false],
    [low, false],
    [atMost(count, n(3), ''), true],
    [atMost(count, n(-3), ''), false],
    [atMost(low, n(3), ''), false],
    [atLeast(low, n(0), ''), true],
    [atLeast(count, n(-1), ''), true],
    [atLeast(low, n(-1), ''), false],
    [whole(count), true],
    [whole(value), false],
    [rounded(count, 1), true],
    [rounded(low, 1), false],
    [{ kind: 'written', formula: 'A1' }, false],
  ])('%#: %j', (amount, expected) => {
    expect(isNeverNegative(amount)).toBe(expected);
  });
});

describe('every divisor is found, however deep', () => {
  test.each<[Amount, readonly string[]]>([
    [n(2), []],
    [count, []],
    [over(top, bottom), ['denominator']],
    [over(n(1), plus(count, value)), ['(count + value)']],
    [times(plus(over(top, bottom), n(1)), count), ['denominator']],
    [plus(over(n(1), count), over(n(2), value)), ['count', 'value']],
    [atMost(over(n(1), count), over(n(1), value), ''), ['count', 'value']],
    [atLeast(n(1), over(n(1), value), ''), ['value']],
    [whole(over(n(1), count)), ['count']],
    [rounded(over(n(1), count), 2), ['count']],
    [{ kind: 'written', formula: 'A1/B1' }, []],
  ])('%#: %j', (amount, expected) => {
    expect(divisors(amount).map(shown)).toEqual(expected);
  });
});
