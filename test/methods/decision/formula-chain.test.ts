import { atMost, fact, over } from '../../../src/methods/decision/amount';
import type { Amount } from '../../../src/methods/decision/amount';
import { all, any, ask, compare, first, give, given } from '../../../src/methods/decision/decision';
import type { Decision, Test } from '../../../src/methods/decision/decision';
import type { InputNeed } from '../../../src/methods/method';
import {
  BOTTOM,
  bottom,
  count,
  COUNT,
  GROUP,
  LEVEL,
  n,
  part,
  RATE,
  rate,
  top,
  TOP,
  value,
  VALUE,
  written,
} from './parts';

const points = (amount: Amount) => give(amount, '');

describe('a chain asks nothing twice', () => {
  const band = (test: Test, at: number) => ({ when: test, then: points(n(at)) });
  const [high, middle] = [compare(count, '>=', n(9)), compare(count, '>=', n(5))];

  test.each<[string, Decision, string]>([
    [
      'what failed above is known below',
      first([band(high, 3), band(all(middle, compare(count, '<', n(9))), 2)], points(n(1))),
      'IF(A7>=9,3,IF(A7>=5,2,1))',
    ],
    [
      'a case that can no longer happen is left out',
      first([band(high, 3), band(all(high, middle), 2)], points(n(1))),
      'IF(A7>=9,3,1)',
    ],
    [
      'an alternative that has failed is no alternative',
      first([band(high, 3), band(any(high, compare(value, '<', n(0))), 2)], points(n(1))),
      'IF(A7>=9,3,IF(B7<0,2,1))',
    ],
    [
      'so inside several conditions',
      first([band(high, 3), band(all(middle, any(high, compare(value, '<', n(0)))), 2)], points(n(1))),
      'IF(A7>=9,3,IF(AND(A7>=5,B7<0),2,1))',
    ],
    [
      'a case of which no alternative is left stays whole',
      first([band(any(high, middle), 3), band(any(middle, high), 2)], points(n(1))),
      'IF(OR(A7>=9,A7>=5),3,IF(OR(A7>=5,A7>=9),2,1))',
    ],
    [
      'neighbours of which one is sure to hold',
      first(
        [band(middle, 3), band(compare(value, '<', n(0)), 2), band(compare(count, '<', n(5)), 2)],
        points(n(1)),
      ),
      'IF(A7>=5,3,2)',
    ],
    [
      'neighbours with one result share it',
      first([band(high, 3), band(compare(value, '<', n(0)), 3), band(middle, 2)], points(n(1))),
      'IF(OR(A7>=9,B7<0),3,IF(A7>=5,2,1))',
    ],
    [
      'the last with the result of the rest is left out',
      first([band(high, 3), band(middle, 1)], points(n(1))),
      'IF(A7>=9,3,1)',
    ],
    [
      'what always holds ends the chain',
      first([band(high, 3), band(compare(count, '<', n(9)), 2), band(middle, 7)], points(n(1))),
      'IF(A7>=9,3,2)',
    ],
    [
      'both alternatives fail together',
      first(
        [
          band(any(high, compare(value, '>', n(1))), 3),
          band(compare(value, '>', n(1)), 7),
          band(compare(value, '<=', n(1)), 2),
        ],
        points(n(1)),
      ),
      'IF(OR(A7>=9,B7>1),3,2)',
    ],
    [
      'a test inside a case knows what holds there',
      first([{ when: high, then: first([band(high, 3)], points(n(7))) }], points(n(1))),
      'IF(A7>=9,3,1)',
    ],
    [
      'equality says nothing of what is left',
      first([band(compare(count, '=', n(9)), 3), band(compare(count, '>=', n(9)), 2)], points(n(1))),
      'IF(A7=9,3,IF(A7>=9,2,1))',
    ],
    [
      'a chain within the rest goes on',
      first([band(high, 3)], first([band(middle, 2)], points(n(1)))),
      'IF(A7>=9,3,IF(A7>=5,2,1))',
    ],
    [
      'what is accepted but not asked for is left out',
      first([{ ...band(high, 3), unasked: true }, band(middle, 2)], points(n(1))),
      'IF(A7>=5,2,1)',
    ],
    ['a question shows nothing', first([band(high, 3)], ask('?')), 'IF(A7>=9,3,"")'],
  ])('%s', (_, decision, expected) => {
    expect(written(decision)).toBe(expected);
  });
});

describe('what is not there shows nothing', () => {
  const way = (need: InputNeed, amount: Amount) => ({ needs: [need], then: points(amount) });
  const yesNo = part(0, 'yesNo');

  test.each<[string, Decision, string | undefined]>([
    ['one figure', given(way(COUNT, count)), 'IF(COUNT(A7)<1,"",A7)'],
    [
      'two figures',
      given({ needs: [TOP, BOTTOM], then: points(over(top, bottom)) }),
      'IF(COUNT(D7,E7)<2,"",D7/E7)',
    ],
    [
      'one way or the other',
      given({ needs: [TOP, BOTTOM], then: points(over(top, bottom)) }, way(RATE, rate)),
      'IF(COUNT(D7,E7)=2,D7/E7,IF(COUNT(C7)<1,"",C7))',
    ],
    [
      'a level first',
      given(
        {
          needs: [LEVEL],
          then: first([{ when: { kind: 'level', need: LEVEL, index: 0 }, then: points(n(3)) }], ask('')),
        },
        way(COUNT, count),
      ),
      'IF(H7<>"",IF(TRIM(H7)="Tốt",3,""),IF(COUNT(A7)<1,"",A7))',
    ],
    [
      'a level and a figure',
      given({ needs: [LEVEL, COUNT], then: points(count) }, way(VALUE, value)),
      'IF(AND(COUNT(A7)=1,H7<>""),A7,IF(COUNT(B7)<1,"",B7))',
    ],
    [
      'a yes or no and a figure',
      given({ needs: [COUNT, yesNo], then: points(count) }, way(VALUE, value)),
      'IF(AND(COUNT(A7)=1,I7<>""),A7,IF(COUNT(B7)<1,"",B7))',
    ],
    [
      'words alone decide by themselves',
      given({
        needs: [yesNo],
        then: first([{ when: { kind: 'met', need: yesNo }, then: points(n(3)) }], ask('')),
      }),
      'IF(OR(N(I7)=1,I7="x",I7="có"),3,"")',
    ],
    [
      'a way that is not asked for is left out',
      given({ ...way(RATE, rate), unasked: true }, way(COUNT, count)),
      'IF(COUNT(A7)<1,"",A7)',
    ],
    [
      'a way without its cell is left out',
      given(way(part(5), count), way(COUNT, count)),
      'IF(COUNT(A7)<1,"",A7)',
    ],
    [
      'a way that gives nothing is left out',
      given({ needs: [RATE], then: ask('') }, way(COUNT, count)),
      'IF(COUNT(A7)<1,"",A7)',
    ],
    ['no way at all', given(way(part(5), count)), undefined],
    ['a question', ask('?'), undefined],
    ['what does not apply', { kind: 'leave', quote: '' }, undefined],
  ])('%s', (_, decision, expected) => {
    expect(written(decision)).toBe(expected);
  });
});

describe('parts and groups', () => {
  const figure = (index: number) => given({ needs: [part(index)], then: points(fact(part(index))) });
  const together = (how: 'sum' | 'best', parts: readonly Decision[]): Decision => ({
    kind: 'together',
    how,
    parts,
    then: (total) => points(atMost(total, n(5), '')),
  });
  const ONE = 'IF(COUNT(I7)<1,NA(),I7)';
  const TWO = 'IF(COUNT(J7)<1,NA(),J7)';

  test.each<[string, Decision, string | undefined]>([
    ['a sum', together('sum', [figure(0), figure(1)]), `IFERROR(MIN(${ONE}+${TWO},5),"")`],
    ['the best', together('best', [figure(0), figure(1)]), `IFERROR(MIN(MAX(${ONE},${TWO}),5),"")`],
    ['a single part', together('best', [figure(0)]), `IFERROR(MIN(${ONE},5),"")`],
    ['a part that cannot be written', together('sum', [figure(0), figure(5)]), undefined],
    ['a part that is a question', together('sum', [figure(0), ask('?')]), undefined],
    [
      'a sum within a sum',
      together('sum', [together('sum', [figure(0)]), figure(1)]),
      `IFERROR(MIN(MIN(${ONE},5)+${TWO},5),"")`,
    ],
    [
      'a scale for each group',
      { kind: 'branch', need: GROUP, branches: [figure(0), figure(1)] },
      'IF(TRIM(G7)="Sở",IF(COUNT(I7)<1,"",I7),IF(TRIM(G7)="Huyện",IF(COUNT(J7)<1,"",J7),""))',
    ],
    [
      'a group that is a question',
      { kind: 'branch', need: GROUP, branches: [ask('?'), figure(1)] },
      'IF(TRIM(G7)="Huyện",IF(COUNT(J7)<1,"",J7),"")',
    ],
    [
      'a group without a cell for its figure',
      { kind: 'branch', need: GROUP, branches: [figure(5), figure(1)] },
      'IF(TRIM(G7)="Huyện",IF(COUNT(J7)<1,"",J7),"")',
    ],
    ['no cell for the group', { kind: 'branch', need: part(5), branches: [figure(0)] }, undefined],
  ])('%s', (_, decision, expected) => {
    expect(written(decision)).toBe(expected);
  });

  test('a formula longer than Excel takes is not written', () => {
    const sum = (size: number): Amount => ({ kind: 'written', formula: '1'.repeat(size) });
    expect(written(points(sum(8_000)))).toHaveLength(8_000);
    expect(written(points(sum(8_001)))).toBeUndefined();
  });
});
