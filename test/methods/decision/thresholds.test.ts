import {
  atLeast,
  atMost,
  fact,
  minus,
  over,
  plus,
  rounded,
  times,
  whole,
} from '../../../src/methods/decision/amount';
import type { Amount } from '../../../src/methods/decision/amount';
import { all, any, ask, compare, first, give, given, refuse } from '../../../src/methods/decision/decision';
import type { Decision, Test } from '../../../src/methods/decision/decision';
import { thresholdsIn } from '../../../src/methods/decision/thresholds';
import * as r from '../../../src/rulebook/rational';
import { bottom, count, COUNT, DATE, GROUP, LEVEL, n, part, rate, RATE, top, value } from './parts';

function told(decision: Decision): string[] {
  return thresholdsIn(decision).map(({ key, part: place, at }) => {
    const where = 'n' in at ? r.toDecimal(at, 4) : `${String(at.day)}/${String(at.month)}/${String(at.year)}`;
    return `${key}${place === undefined ? '' : `.${String(place)}`} ${where}`;
  });
}

const points = (amount: Amount) => give(amount, '');
const when = (test: Test): Decision => first([{ when: test, then: points(n(1)) }], points(n(2)));
const percent = over(times(n(100), top), bottom);
const day = { year: 2025, month: 3, day: 15 };

describe('a test changes its mind where its two sides meet', () => {
  test.each<[Test, readonly string[]]>([
    [compare(count, '<', n(3)), ['count 3']],
    [compare(n(3), '<', count), ['count 3']],
    [compare(times(n(2), count), '>=', n(5)), ['count 2.5']],
    [compare(count, '<', minus(n(10), count)), ['count 5']],
    [compare(percent, '>=', n(95)), ['rate 95']],
    [compare(over(top, bottom), '>=', n('0.95')), ['rate 95']],
    [compare(fact(part(1)), '=', n(2)), ['parts.1 2']],
    [compare(n(1), '<', n(2)), []],
    [compare(count, '<', value), []],
    [compare(top, '<', n(3)), []],
    [compare(bottom, '=', n(0)), []],
    [{ kind: 'byDay', need: DATE, is: '<=', day }, ['date 15/3/2025']],
    [{ kind: 'not', of: { kind: 'isWhole', of: value } }, []],
    [{ kind: 'met', need: part(0, 'yesNo') }, []],
    [{ kind: 'level', need: LEVEL, index: 0 }, []],
    [{ kind: 'not', of: compare(count, '<', n(3)) }, ['count 3']],
    [all(compare(count, '>', n(3)), compare(count, '<', n(5))), ['count 3', 'count 5']],
    [any(compare(count, '>', n(3)), compare(count, '<', n(3))), ['count 3']],
  ])('%#: %j', (test, expected) => {
    expect(told(when(test))).toEqual(expected);
  });
});

const HUNDRED_STEPS = Array.from({ length: 100 }, (_, index) => `count ${String(index + 1)}`);

describe('points bend at limits and at every full step that still counts', () => {
  test.each<[Amount, readonly string[]]>([
    [n(3), []],
    [count, []],
    [atMost(times(n('1/2'), count), n(3), ''), ['count 6']],
    [atLeast(minus(n(5), count), n(1), ''), ['count 4']],
    [atMost(n(3), count, ''), ['count 3']],
    [rounded(atMost(count, n(3), ''), 2), ['count 3']],
    [atMost(plus(count, value), n(3), ''), []],
    [whole(over(count, n(1))), HUNDRED_STEPS],
    [times(n(2), whole(count)), HUNDRED_STEPS],
    [plus(n(2), whole(count)), HUNDRED_STEPS],
    [over(whole(count), value), HUNDRED_STEPS],
    [over(value, whole(count)), HUNDRED_STEPS],
    [whole(times(count, value)), []],
    [whole(n('1/2')), []],
    [atMost(whole(over(count, n(20))), n(3), ''), ['count 20', 'count 40', 'count 60']],
    [atMost(times(n('1/2'), whole(over(count, n(20)))), n(1), ''), ['count 20', 'count 40']],
    [atMost(plus(n(1), times(n('1/2'), whole(over(count, n(20))))), n(2), ''), ['count 20', 'count 40']],
    [atMost(times(n(2), whole(over(count, n(20)))), n(3), ''), ['count 20', 'count 40']],
    [atLeast(minus(n(2), whole(over(count, n(5)))), n(0), ''), ['count 5', 'count 10']],
    [atMost(minus(whole(over(count, n(5))), n(1)), n(1), ''), ['count 5', 'count 10']],
    [atLeast(minus(whole(count), n(0)), n(0), ''), []],
    [atMost(whole(count), value, ''), HUNDRED_STEPS],
    [atMost(plus(whole(count), value), n(3), ''), HUNDRED_STEPS],
    [atMost(plus(n(5), whole(count)), n(3), ''), []],
    // How many steps still count depends on a second figure.
    [atMost(over(whole(count), value), n(3), ''), HUNDRED_STEPS],
    [atMost(times(whole(count), value), n(3), ''), HUNDRED_STEPS],
    [atMost(n(2), n(1), ''), []],
  ])('%#: %j', (amount, expected) => {
    expect(told(points(amount))).toEqual(expected);
  });
});

describe('where only full steps are decided', () => {
  const steps = over(count, n(5));
  const stepped = (then: Decision) => told(first([{ when: { kind: 'isWhole', of: steps }, then }], ask('')));

  test('they are told until the points reach their limit', () => {
    expect(stepped(points(atMost(over(count, n(5)), n(3), '')))).toEqual(['count 5', 'count 10', 'count 15']);
    expect(stepped(points(atLeast(minus(n(2), over(count, n(5))), n(0), '')))).toEqual([
      'count 5',
      'count 10',
    ]);
  });

  test('all of them without a limit, or where the limit is no line of the same figure', () => {
    expect(stepped(points(over(count, n(5))))).toHaveLength(100);
    expect(stepped(points(atMost(times(count, value), n(3), '')))).toHaveLength(100);
    expect(stepped(points(atMost(count, times(value, value), '')))).toHaveLength(100);
    expect(stepped(points(atMost(n(2), n(1), '')))).toHaveLength(100);
  });

  test('none where the steps give no points', () => {
    expect(stepped(ask('?'))).toEqual([]);
  });
});

describe('a whole decision', () => {
  const edge = (at: number) => when(compare(count, '<', n(at)));
  test.each<[string, Decision, readonly string[]]>([
    ['a question has none', ask(''), []],
    [
      'what refuses an answer is none',
      first([{ when: compare(count, '<', n(0)), then: refuse('answer.negative') }], edge(3)),
      ['count 3'],
    ],
    [
      'asked ways only',
      given(
        { needs: [COUNT], then: edge(3) },
        { needs: [RATE], then: when(compare(rate, '<', n(9))), unasked: true },
      ),
      ['count 3'],
    ],
    [
      'each way',
      given({ needs: [COUNT], then: edge(3) }, { needs: [RATE], then: when(compare(rate, '<', n(9))) }),
      ['count 3', 'rate 9'],
    ],
    ['every branch', { kind: 'branch', need: GROUP, branches: [edge(3), edge(4)] }, ['count 3', 'count 4']],
    [
      'a part of one and a whole number',
      { kind: 'branch', need: GROUP, branches: [when(compare(count, '<', n('1/11'))), edge(11)] },
      ['count 0.0909', 'count 11'],
    ],
    [
      'each day, and each clause',
      {
        kind: 'branch',
        need: GROUP,
        branches: [
          when({ kind: 'byDay', need: DATE, is: '<=', day }),
          when({ kind: 'byDay', need: DATE, is: '<=', day: { ...day, day: 16 } }),
          when(compare(fact(part(0)), '<', n(3))),
          when(compare(fact(part(1)), '<', n(3))),
          when(compare(fact(part(2)), '<', n(3))),
        ],
      },
      ['date 15/3/2025', 'date 16/3/2025', 'parts.0 3', 'parts.1 3', 'parts.2 3'],
    ],
    ['each once', { kind: 'branch', need: GROUP, branches: [edge(3), edge(3)] }, ['count 3']],
    [
      'parts and what becomes of their sum',
      { kind: 'together', how: 'sum', parts: [edge(3), edge(4)], then: () => edge(5) },
      ['count 3', 'count 4', 'count 5'],
    ],
    [
      'inside a case and after it',
      first([{ when: compare(count, '<', n(3)), then: edge(1) }], edge(7)),
      ['count 3', 'count 1', 'count 7'],
    ],
  ])('%s', (_, decision, expected) => {
    expect(told(decision)).toEqual(expected);
  });
});
