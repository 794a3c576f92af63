import { atMost, fact, minus, over, plus, times, whole } from '../../../src/methods/decision/amount';
import type { Amount } from '../../../src/methods/decision/amount';
import { lineOf, solve, valueAt } from '../../../src/methods/decision/linear';
import * as r from '../../../src/rulebook/rational';
import { exact } from '../read-case';
import { bottom, count, n, part, rate, shown, top, value } from './parts';

const HUNDREDTH = n('1/100');

function told(amount: Amount): string | undefined {
  const line = lineOf(amount);
  if (!line) return undefined;
  const { base, slope, figure } = line;
  const on = figure && ('percent' in figure ? 'percent' : shown(fact(figure.need)));
  return `${r.toDecimal(base, 4)} + ${r.toDecimal(slope, 4)} ${on ?? '-'}`;
}

test.each<[Amount, string | undefined]>([
  [n('3/2'), '1.5 + 0 -'],
  [count, '0 + 1 count'],
  [times(n('1/2'), count), '0 + 0.5 count'],
  [minus(n(5), times(n(2), count)), '5 + -2 count'],
  [times(n(3), plus(n(1), count)), '3 + 3 count'],
  [plus(count, count), '0 + 2 count'],
  [plus(count, value), undefined],
  [plus(fact(part(0)), fact(part(0))), '0 + 2 parts.0'],
  [plus(fact(part(0)), fact(part(1))), undefined],
  [times(count, value), undefined],
  [over(n(1), count), undefined],
  [over(count, value), undefined],
  [over(times(n(100), top), bottom), '0 + 1 percent'],
  [over(top, bottom), '0 + 0.01 percent'],
  [over(times(n(4), top), bottom), '0 + 0.04 percent'],
  [over(bottom, top), undefined],
  [over(top, count), undefined],
  [over(count, bottom), undefined],
  [over(times(top, count), bottom), undefined],
  [over(top, times(bottom, bottom)), undefined],
  [over(top, plus(bottom, n(1))), undefined],
  [plus(over(top, bottom), HUNDREDTH), '0.01 + 0.01 percent'],
  [plus(over(top, bottom), over(top, bottom)), '0 + 0.02 percent'],
  [plus(over(top, bottom), rate), undefined],
  [plus(rate, over(top, bottom)), undefined],
  [atMost(count, n(3), ''), undefined],
  [plus(n(1), whole(count)), undefined],
  [times(n(2), whole(count)), undefined],
])('%#: %j lies on a line, or on none', (amount, expected) => {
  expect(told(amount)).toBe(expected);
});

test('a line is solved for its figure and read at one', () => {
  const line = lineOf(minus(n(5), times(n(2), count)))!;
  expect(solve(line, exact(1))).toEqual(exact(2));
  expect(valueAt(line, exact('1/2'))).toEqual(exact(4));
  expect(solve(lineOf(n(5))!, exact(5))).toBeUndefined();
  expect(valueAt(lineOf(n(5))!, exact(7))).toEqual(exact(5));
});
