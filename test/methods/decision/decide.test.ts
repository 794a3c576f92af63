import { fact, over, plus } from '../../../src/methods/decision/amount';
import { answered, notNegative, onLevel, onYesNo, sound } from '../../../src/methods/decision/build';
import { ask, compare, first, give, given, refuse } from '../../../src/methods/decision/decision';
import type { Decision, Way } from '../../../src/methods/decision/decision';
import { decide } from '../../../src/methods/decision/decide';
import { holds } from '../../../src/methods/decision/holds';
import { pointsOnly } from '../../../src/methods/decision/points-only';
import type { InputNeed } from '../../../src/methods/method';
import * as r from '../../../src/rulebook/rational';
import {
  bottom,
  BOTTOM,
  count,
  COUNT,
  facts,
  GROUP,
  LEVEL,
  n,
  part,
  rate,
  RATE,
  top,
  TOP,
  VALUE,
  value,
} from './parts';

type Written = Readonly<Record<string, unknown>>;

/** The verdict in few words; and the quick points say the same wherever they say anything. */
function said(decision: Decision, answers: Written): string {
  const verdict = decide(decision, facts(answers));
  const quick = pointsOnly(decision, facts(answers));
  if (quick) expect(verdict).toMatchObject({ kind: 'points', points: quick });
  switch (verdict.kind) {
    case 'points':
      return r.toDecimal(verdict.points, 4);
    case 'needs':
      return `needs ${verdict.needs.map(({ key, part: place }) => `${key}${place === undefined ? '' : String(place)}`).join(' ')}`;
    case 'open':
      return verdict.question;
    case 'invalid':
      return verdict.code;
    case 'notApplicable':
      return 'not applicable';
  }
}

const points = (at: string | number) => give(n(at), 'Dòng');
const on = (...needs: readonly InputNeed[]): Way => ({
  needs,
  then: give(needs[0] ? fact(needs[0]) : n(0), ''),
});

describe('what is missing is told for the way that was begun', () => {
  const fraction: Way = { needs: [TOP, BOTTOM], then: give(over(top, bottom), '') };
  const level = on(LEVEL);

  test.each<[string, readonly Way[], Written, string]>([
    ['the first way that is complete', [fraction, on(RATE)], { rate: 3 }, '3'],
    ['a begun fraction', [on(RATE), fraction], { numerator: 3 }, 'needs denominator'],
    ['nothing begun: figures before a level', [level, fraction], {}, 'needs numerator denominator'],
    [
      'nothing begun: the first way that is asked',
      [{ ...on(RATE), unasked: true }, level],
      {},
      'needs level',
    ],
    ['a level where there is nothing else', [level], {}, 'needs level'],
    ['a level with a figure before a level alone', [level, on(LEVEL, COUNT)], {}, 'needs level count'],
    [
      'begun, though it is not asked for',
      [on(COUNT), { needs: [RATE, VALUE], then: points(1), unasked: true }],
      { rate: 3 },
      'needs value',
    ],
    ['no way at all', [], {}, 'needs '],
  ])('%s', (_, ways, answers, expected) => {
    expect(said(given(...ways), answers)).toBe(expected);
  });
});

describe('parts put together', () => {
  const together = (how: 'sum' | 'best', ...parts: readonly Decision[]): Decision => {
    return { kind: 'together', how, parts, then: (total) => give(total, 'Cộng') };
  };
  const asked = given(on(part(0)));
  const other = given(on(part(1)));
  const wrong = refuse('answer.negative');
  const leave: Decision = { kind: 'leave', quote: '' };
  const LEFT_OUT = 'Một phần của mục này không áp dụng: các phần còn lại được chấm thế nào?';

  test.each<[string, Decision, string]>([
    ['added up', together('sum', points(2), points('1/2')), '2.5'],
    ['the best', together('best', points(2), points('1/2')), '2'],
    ['the best of what is below nothing', together('best', points(-2), points(-1)), '-1'],
    ['none', together('sum'), '0'],
    ['something wrong comes first', together('sum', asked, ask('?'), leave, wrong), 'answer.negative'],
    [
      'then everything that is missing',
      together('sum', ask('?'), leave, asked, points(1), other),
      'needs parts0 parts1',
    ],
    ['then the first question', together('sum', leave, points(1), ask('một?'), ask('hai?')), 'một?'],
    ['then what does not apply', together('sum', points(1), leave), LEFT_OUT],
  ])('%s', (_, decision, expected) => {
    expect(said(decision, {})).toBe(expected);
  });

  const steps = (decision: Decision) => {
    const verdict = decide(decision, facts({}));
    return verdict.kind === 'points' ? verdict.steps.map(({ quote, working }) => `${quote}: ${working}`) : [];
  };

  test('every part is told, then the sum', () => {
    expect(steps(together('sum', points(2), points(-1)))).toEqual([
      'Dòng: 2 điểm',
      'Dòng: -1 điểm',
      'Cộng: Cộng 2 - 1 → 1 điểm',
    ]);
    expect(steps(together('best', points(2), points(1)))).toEqual([
      'Dòng: 2 điểm',
      'Dòng: 1 điểm',
      'Cộng: Lấy mức cao nhất trong 2; 1 → 2 điểm',
    ]);
  });

  test('a single part needs no line for its sum, unless a limit changed it', () => {
    expect(steps(together('sum', points(2)))).toEqual(['Dòng: 2 điểm']);
    const limited = (words: string): Decision => ({
      kind: 'together',
      how: 'sum',
      parts: [points(2)],
      then: (total) => give({ kind: 'atMost', of: total, limit: n(1), words }, 'Cộng'),
    });
    expect(steps(limited('không vượt quá'))).toEqual([
      'Dòng: 2 điểm',
      'Cộng: 2 điểm',
      'Cộng: 2 → không vượt quá 1 điểm → 1 điểm',
    ]);
  });

  test('what becomes of the sum may be a question', () => {
    const below: Decision = {
      kind: 'together',
      how: 'sum',
      parts: [points(-2)],
      then: (total) => first([{ when: compare(total, '<', n(0)), then: ask('âm?') }], give(total, '')),
    };
    expect(said(below, {})).toBe('âm?');
  });
});

describe('a scale for each group', () => {
  const branch = (...branches: readonly Decision[]): Decision => ({ kind: 'branch', need: GROUP, branches });
  const two = branch(points(3), points(2));

  test.each<[string, Decision, Written, string]>([
    ['by the group', two, { group: 'huyện' }, '2'],
    ['by the words of a level', two, { level: 'Sở' }, '3'],
    ['an unknown group', two, { group: 'Xã' }, 'needs group'],
    ['no group, and the branches differ', two, {}, 'needs group'],
    ['no group, and they agree', branch(points(2), points(2)), {}, '2'],
    ['no group, and one cannot decide', branch(points(2), ask('?')), {}, '2'],
    ['no group, and none can decide', branch(ask('một?'), ask('hai?')), {}, 'một?'],
    ['no group, and inputs are missing', branch(ask('?'), given(on(COUNT))), {}, 'needs group count'],
    ['no branches', branch(), {}, 'needs group'],
    [
      'only the group decides',
      { kind: 'branch', need: GROUP, branches: [points(2), points(2)], groupOnly: true },
      {},
      'needs group',
    ],
    [
      'the words of the group are used up',
      branch(given(on(LEVEL)), points(2)),
      { level: 'Sở' },
      'needs level',
    ],
    [
      'a group of its own leaves the level',
      branch(onLevel(LEVEL, [points(5), points(4), points(1)]), points(2)),
      { group: 'Sở', level: 'Khá' },
      '4',
    ],
  ])('%s', (_, decision, answers, expected) => {
    expect(said(decision, answers)).toBe(expected);
  });
});

describe('answers that cannot be are refused before any rule', () => {
  test.each<[string, InputNeed, Written, string]>([
    ['a count below nothing', COUNT, { count: -1 }, 'answer.negative'],
    ['a count of none', COUNT, { count: 0 }, '9'],
    ['part of a thing', COUNT, { count: '1.5' }, 'answer.not-whole'],
    ['below nothing comes first', COUNT, { count: '-1.5' }, 'answer.negative'],
    ['a percentage may be a fraction', RATE, { rate: '1.5' }, '9'],
    ['but not below nothing', RATE, { rate: '-0.01' }, 'answer.negative'],
    ['a difference may be below nothing', VALUE, { value: -3 }, '9'],
  ])('%s', (_, need, answers, expected) => {
    expect(said(sound(need, points(9)), answers)).toBe(expected);
  });

  test('an amount of something is not below nothing', () => {
    expect(said(notNegative(VALUE, points(9)), { value: '-0.01' })).toBe('answer.negative');
    expect(said(notNegative(VALUE, points(9)), { value: 0 })).toBe('9');
  });

  test('the problem names the input and what was found', () => {
    const verdict = decide(sound(COUNT, points(9)), facts({ count: '1.5' }));
    expect(verdict).toEqual({
      kind: 'invalid',
      code: 'answer.not-whole',
      params: { label: 'Số lượng', found: '1,5' },
    });
  });
});

describe('levels and yes or no', () => {
  const levels = onLevel(LEVEL, [points(3), points(2), points(1)]);
  const yesNo = onYesNo(part(0, 'yesNo'), points(3), points(0));

  test.each<[string, Decision, Written, string]>([
    ['a level', levels, { level: 'khá' }, '2'],
    ['its number', levels, { level: '3' }, '1'],
    ['a level the text does not know', levels, { level: 'Kém' }, 'answer.unknown-level'],
    ['yes', yesNo, { parts: [true] }, '3'],
    ['one', yesNo, { parts: [1] }, '3'],
    ['no', yesNo, { parts: [false] }, '0'],
    ['none', yesNo, { parts: [0] }, '0'],
    ['two', yesNo, { parts: [2] }, 'Nội dung “Nội dung 1”: có hay không?'],
    ['nothing', yesNo, {}, 'Nội dung “Nội dung 1”: có hay không?'],
  ])('%s', (_, decision, answers, expected) => {
    expect(said(decision, answers)).toBe(expected);
  });

  test('the levels there are are told', () => {
    const verdict = decide(levels, facts({ level: 'Kém' }));
    expect(verdict).toMatchObject({ params: { label: 'Mức', choices: 'Tốt | Khá | Đạt' } });
  });

  test('all clauses answered', () => {
    const both = answered([part(0, 'yesNo'), part(1, 'yesNo')]);
    const so = (...parts: readonly unknown[]) => holds(both, facts({ parts }));
    expect([so(true, false), so(0, 1), so(true), so(true, 2), so()]).toEqual([
      true,
      true,
      false,
      false,
      false,
    ]);
  });
});

test('points that cannot be worked out are a question', () => {
  const QUESTION = 'Số liệu không cho phép tính theo công thức của mục này.';
  expect(said(give(over(n(1), count), ''), { count: 0 })).toBe(QUESTION);
  expect(said(give(plus(count, value), ''), { count: 1 })).toBe(QUESTION);
  expect(said(give(plus(rate, value), ''), { rate: 1, value: 2 })).toBe('3');
});
