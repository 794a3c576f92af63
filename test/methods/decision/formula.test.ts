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
import { all, any, compare, first, give } from '../../../src/methods/decision/decision';
import type { Test } from '../../../src/methods/decision/decision';
import { bottom, count, DATE, LEVEL, n, part, top, value, written } from './parts';

const points = (amount: Amount) => give(amount, '');

describe('an amount', () => {
  test.each<[Amount, string]>([
    [n('3/2'), '1.5'],
    [n('1/3'), '1/3'],
    [n('-1/4'), '-0.25'],
    [count, 'A7'],
    [{ kind: 'fact', need: part(5) }, 'NA()'],
    [times(n(2), count), '2*A7'],
    [times(n(-2), count), '-2*A7'],
    [times(n(-1), count), '-A7'],
    [times(count, value), 'A7*B7'],
    [times(n('1/3'), count), 'A7/3'],
    [times(n('2/3'), count), '2*A7/3'],
    [over(n(2), count), '2/A7'],
    [over(n(1), count), '1/A7'],
    [over(top, bottom), 'D7/E7'],
    [over(top, times(bottom, count)), 'D7/(E7*A7)'],
    [over(times(n('1/3'), top), bottom), 'D7/(3*E7)'],
    [times(n(2), plus(count, value)), '2*(A7+B7)'],
    [over(count, plus(n(1), value)), 'A7/(1+B7)'],
    [plus(n(3), count), '3+A7'],
    [minus(n(3), times(n(2), count)), '3-2*A7'],
    [minus(count, n(3)), 'A7-3'],
    [atMost(count, n(3), ''), 'MIN(A7,3)'],
    [atLeast(minus(n(3), count), n(0), ''), 'MAX(3-A7,0)'],
    [rounded(over(top, bottom), 2), 'ROUND(D7/E7,2)'],
    [whole(count), 'INT(A7)'],
    [whole(over(count, n(20))), 'INT(A7/20)'],
    [whole(over(count, n('1/20'))), 'INT(ROUND(20*A7,9))'],
    [whole(over(value, n('3/10'))), 'INT(ROUND(10*B7/3,9))'],
    [whole(over(top, bottom)), 'INT(ROUND(D7/E7,9))'],
    [whole(over(plus(count, value), n(5))), 'INT(ROUND((A7+B7)/5,9))'],
    [whole(over(times(count, plus(count, value)), n(5))), 'INT(ROUND(A7*(A7+B7)/5,9))'],
    [times(n(2), { kind: 'written', formula: 'A7+B7' }), '2*(A7+B7)'],
    [whole(plus(count, n(1))), 'INT(ROUND(1+A7,9))'],
    [{ kind: 'daysAfter', need: DATE, day: { year: 2025, month: 3, day: 15 } }, '(INT(F7)-DATE(2025,3,15))'],
  ])('%#: %j', (amount, expected) => {
    expect(written(points(amount))).toBe(expected);
  });
});

describe('a test', () => {
  const percent = over(times(n(100), top), bottom);
  const said = (test: Test) =>
    written(first([{ when: test, then: points(n(1)) }], points(n(2))))?.slice(3, -5);

  test.each<[Test, string]>([
    [compare(count, '<', n(3)), 'A7<3'],
    [compare(n(3), '>=', count), '3>=A7'],
    [compare(count, '=', value), 'A7=B7'],
    [compare(percent, '>=', n(95)), 'ROUND(100*D7-95*E7,6)>=0'],
    [compare(over(top, bottom), '<', n('0.955')), 'ROUND(1000*D7-955*E7,6)<0'],
    [compare(percent, '<', n('1/3')), 'ROUND(300*D7-E7,6)<0'],
    [compare(percent, '>', n(0)), 'D7>0'],
    [compare(times(n(-2), count), '<', n(0)), 'ROUND(-2*A7+0,6)<0'],
    [compare(percent, '>', n(-1)), 'ROUND(100*D7+E7,6)>0'],
    [compare(times(n(2), count), '<', n(3)), 'ROUND(2*A7-3,6)<0'],
    [compare(plus(count, value), '<', n(3)), 'ROUND(A7+B7-3,6)<0'],
    [compare(plus(count, value), '<', times(n(2), top)), 'ROUND(A7+B7-(2*D7),6)<0'],
    [compare(plus(count, value), '<', n(0)), 'ROUND(A7+B7,6)<0'],
    [compare(count, '<', plus(value, n(3))), 'ROUND(A7-(3+B7),6)<0'],
    [{ kind: 'isWhole', of: count }, 'A7=INT(A7)'],
    [{ kind: 'isWhole', of: over(count, n(5)) }, 'A7/5=INT(A7/5)'],
    [{ kind: 'not', of: { kind: 'isWhole', of: count } }, 'A7<>INT(A7)'],
    [{ kind: 'not', of: compare(count, '<', n(3)) }, 'NOT(A7<3)'],
    [{ kind: 'met', need: part(0, 'yesNo') }, 'OR(N(I7)=1,I7="x",I7="có")'],
    [{ kind: 'unmet', need: part(0, 'yesNo') }, 'AND(I7<>"",OR(I7=0,I7=FALSE,I7="không"))'],
    [{ kind: 'level', need: LEVEL, index: 1 }, 'TRIM(H7)="Khá"'],
    [{ kind: 'level', need: { ...LEVEL, choices: [' Nói  “A" \n'] }, index: 0 }, 'TRIM(H7)="Nói “A"""'],
    [
      { kind: 'level', need: { ...LEVEL, choices: ['a'.repeat(250)] }, index: 0 },
      `TRIM(H7)="${'a'.repeat(250)}"`,
    ],
    [
      { kind: 'level', need: { ...LEVEL, choices: [`${'a'.repeat(250)}b`] }, index: 0 },
      `TRIM(H7)=("${'a'.repeat(250)}"&"b")`,
    ],
    [
      { kind: 'byDay', need: DATE, is: '<=', day: { year: 2025, month: 12, day: 1 } },
      'INT(F7)<=DATE(2025,12,1)',
    ],
    [any(compare(count, '<', n(3)), compare(value, '>', n(5))), 'OR(A7<3,B7>5)'],
    [all(compare(count, '<', n(3)), compare(value, '>', n(5))), 'AND(A7<3,B7>5)'],
  ])('%#: %j', (test, expected) => {
    expect(said(test)).toBe(expected);
  });
});
