import { explain, inputsOf, pointsBy } from '../../src/methods/registry';
import type { MethodSpec } from '../../src/methods/spec';
import { pointsFromDecimal } from '../../src/rulebook/points';
import * as r from '../../src/rulebook/rational';
import { exact, readAnswers } from './read-case';
import {
  CHECKLIST,
  CHOICE,
  JUDGED,
  LADDER,
  RATE,
  STEPS,
  TAKES,
  THREE,
  UNIT,
  UNITS,
  YES_NO,
  level,
  points,
  said,
  sum,
} from './rules';

describe('several rules of one item', () => {
  const BELOW = 'Cộng các phần được số điểm âm: văn bản không nói có điểm âm hay không.';
  const unitLessBreach = sum(UNIT, TAKES);

  test.each<[string, MethodSpec, Readonly<Record<string, unknown>>, string]>([
    ['figures by their keys', unitLessBreach, { count: 3, breaches: 1 }, '2'],
    ['figures as parts', unitLessBreach, { parts: [3, 1] }, '2'],
    ['one is missing: no figure counts for two rules', unitLessBreach, { count: 3 }, 'needs breaches'],
    ['a figure under another name could be either', unitLessBreach, { value: 3 }, 'needs count breaches'],
    ['a mark is no rate', sum(RATE, JUDGED), { value: 2 }, 'needs numerator denominator'],
    ['a rate is no mark', sum(RATE, JUDGED), { rate: 80 }, 'needs value'],
    ['a count is no mark', sum(UNIT, JUDGED), { count: 2 }, 'needs value'],
    [
      'a single figure may come under another name',
      sum(CHECKLIST, UNIT),
      { parts: [true, true, true], value: 2 },
      '3',
    ],
    ['below nothing without a floor', unitLessBreach, { count: 0, breaches: 1 }, BELOW],
    ['at nothing', unitLessBreach, { count: 1, breaches: 1 }, '0'],
    [
      'a floor',
      { ...unitLessBreach, combine: { kind: 'sum', floor: points(0) } },
      { count: 0, breaches: 1 },
      '0',
    ],
    [
      'a cap',
      { ...unitLessBreach, combine: { kind: 'sum', cap: points(2) } },
      { count: 9, breaches: 0 },
      '2',
    ],
    [
      'rounded as the text says',
      { ...sum(RATE, UNIT), decimals: 1 },
      { numerator: 1, denominator: 3, count: 1 },
      '1.7',
    ],
    ['levels answered with their points', sum(CHOICE, CHOICE), { parts: [2, 1] }, '3'],
    [
      'points of no level',
      sum(CHOICE, CHOICE),
      { parts: [2, 3] },
      'answer.unknown-level Tốt / Khá, Tốt / Khá',
    ],
    ['a yes or no among them', sum(YES_NO, UNIT), { parts: [true, 1] }, '3'],
    ['a no among them', sum(YES_NO, UNIT), { parts: [false, 1] }, '1'],
    ['a yes or no after a count', sum(UNIT, YES_NO), { parts: [1, true] }, '3'],
    ['a no after a count', sum(UNIT, YES_NO), { parts: [1, false] }, '1'],
    ['too many answers', sum(YES_NO, UNIT), { parts: [false, 1, 2] }, 'answer.too-many-parts 3, 2'],
  ])('%s', (_, spec, answers, expected) => {
    expect(said(spec, answers)).toBe(expected);
  });

  test('without a maximum, or for a penalty, a sum below nothing is what it is', () => {
    expect(said(unitLessBreach, { count: 0, breaches: 1 }, {})).toBe('-1');
    expect(said(unitLessBreach, { count: 0, breaches: 1 }, { maximum: pointsFromDecimal('0') })).toBe('-1');
    expect(said(sum(UNIT, { ...STEPS, sign: -1 }), { count: 0, value: 1 })).toMatch(/\?$|^-1$/);
  });
});

describe('an event beside a rule', () => {
  const events = [
    { text: 'Bị phê bình', factor: exact('1/2') },
    { text: 'Bị kỷ luật', factor: r.ZERO },
  ];
  const override = (main: MethodSpec): MethodSpec => ({
    kind: 'composite',
    combine: { kind: 'override', events },
    parts: [{ label: '', spec: main }],
  });

  const NAMED: MethodSpec = { ...LADDER, levels: [level('Không tổ chức', 0)] };

  test.each<[string, MethodSpec, Readonly<Record<string, unknown>>, string]>([
    ['nothing happened', override(RATE), { rate: 80 }, '1.6'],
    ['it leaves half', override(RATE), { rate: 80, level: 'bị phê bình' }, '0.8'],
    ['half of nothing declared', override(RATE), { level: 'Bị phê bình' }, 'needs numerator denominator'],
    ['it leaves nothing, whatever the figure', override(RATE), { level: 'Bị kỷ luật' }, '0'],
    [
      'an unknown event',
      override(RATE),
      { rate: 80, level: 'Khen' },
      'answer.unknown-level Sự việc làm giảm điểm, Bị phê bình | Bị kỷ luật',
    ],
    ['ticked', override(RATE), { rate: 80, parts: [true, false] }, '0.8'],
    ['ticked beside a level', override(CHOICE), { level: 'Tốt', parts: [true, false] }, '1'],
    ['nothing ticked beside a level', override(CHOICE), { level: 'Tốt', parts: [false, false] }, '2'],
    ['the second ticked', override(CHOICE), { level: 'Tốt', parts: [false, true] }, '0'],
    // Words name a level of the rule, where it has any: an event is ticked.
    ['a level of the rule', override(NAMED), { level: 'Không tổ chức' }, '0'],
    ['its figure, and an event', override(NAMED), { count: 7, parts: [true, false] }, '1'],
    ['ticked after the contents', override(CHECKLIST), { parts: [true, true, false, true, false] }, '1'],
    [
      'no rule at all',
      { kind: 'composite', combine: { kind: 'override', events }, parts: [] },
      {},
      'Quy tắc không có phần tính điểm.',
    ],
  ])('%s', (_, spec, answers, expected) => {
    expect(said(spec, answers)).toBe(expected);
  });

  test('what is asked for, and how it is told', () => {
    const keys = (spec: MethodSpec) =>
      inputsOf(spec, THREE).map(
        ({ key, part, label }) => `${key}${part === undefined ? '' : String(part)} ${label}`,
      );
    expect(keys(override(RATE))[0]).toBe('level Sự việc làm giảm điểm');
    expect(keys(override(CHOICE))).toEqual(['parts0 Bị phê bình', 'level Mức đạt', 'parts1 Bị kỷ luật']);
    expect(explain(override(RATE), THREE).split('\n')).toEqual([
      'Điểm = Tỷ lệ x 2 điểm',
      '- Bị phê bình: chỉ được tính 50% số điểm đạt được',
      '- Bị kỷ luật: 0 điểm',
    ]);
    const third: MethodSpec = {
      kind: 'composite',
      combine: { kind: 'override', events: [{ text: 'Chậm', factor: exact('1/3') }] },
      parts: [{ label: '', spec: RATE }],
    };
    expect(explain(third, THREE)).toContain('- Chậm: chỉ được tính 1/3 số điểm đạt được');
  });
});

describe('a rule for each group of agencies', () => {
  const groups: MethodSpec = { ...sum(UNIT, { ...UNIT, cap: points(2) }), combine: { kind: 'byGroup' } };

  test.each<[string, Readonly<Record<string, unknown>>, string]>([
    ['the first', { group: 'Phần 1', count: 1 }, '1'],
    ['never above the maximum', { group: 'Phần 1', count: 9 }, '3'],
    ['a ceiling of its own', { group: 'Phần 2', count: 9 }, '2'],
  ])('%s', (_, answers, expected) => {
    expect(said(groups, answers)).toBe(expected);
    // Thousands of agencies are ranked by the points alone.
    const quick = pointsBy(groups, readAnswers(answers), THREE);
    expect(quick && r.toDecimal(quick, 4)).toBe(expected);
  });
});

describe('several rules in lines', () => {
  test('single clauses need no letters', () => {
    const plain = {
      ...sum(UNIT, { ...YES_NO, levels: [level('Có đầu mối', 1)], yesNo: { yes: 0, no: 'nothing' } }),
      decimals: 2,
    } as MethodSpec;
    expect(explain(plain, THREE).split('\n')).toEqual([
      '- Mỗi sáng kiến được 1 điểm',
      '- Có đầu mối: 1 điểm',
      '(làm tròn 02 chữ số thập phân)',
    ]);
    const capped = sum({ ...UNIT, cap: points(2) } as MethodSpec, UNIT);
    expect(
      explain({ ...capped, combine: { kind: 'sum', cap: points(3), floor: points(0) } }, THREE).split('\n'),
    ).toEqual([
      '- Mỗi sáng kiến được 1 điểm, tối đa 2 điểm',
      '- Mỗi sáng kiến được 1 điểm',
      'Tối đa 3 điểm',
      'Thấp nhất: 0 điểm',
    ]);
  });

  test('rules of several lines have letters, and their sum is said', () => {
    expect(explain(sum(RATE, UNITS), THREE).split('\n')).toEqual([
      'a) Phần 1:',
      'Điểm = Tỷ lệ x 2 điểm',
      'b) Phần 2:',
      '- A: 1 điểm/lần',
      '- B: 2 điểm/lần',
      'Điểm của tiêu chí là tổng điểm các phần',
    ]);
    const groups: MethodSpec = { ...sum(RATE, UNIT), combine: { kind: 'byGroup' } };
    expect(explain(groups, THREE).split('\n')).toEqual([
      'a) Phần 1:',
      'Điểm = Tỷ lệ x 2 điểm',
      'b) Phần 2:',
      '- Mỗi sáng kiến được 1 điểm',
    ]);
  });

  test('a level, then what is taken off it', () => {
    expect(
      explain({ ...sum(CHOICE, TAKES), combine: { kind: 'sum', floor: points(0) } }, THREE).split('\n'),
    ).toEqual([
      'Chọn 01 mức ban đầu:',
      '- 2 điểm: Tốt',
      '- 1 điểm: Khá',
      'Trừ bổ sung:',
      '- Gửi chậm: trừ 1 điểm/lần',
      'Thấp nhất: 0 điểm',
    ]);
    expect(explain(sum(CHOICE, TAKES, UNIT), THREE)).toMatch(/^a\) Phần 1:/);
    expect(explain(sum(TAKES, CHOICE), THREE)).toMatch(/^a\) Phần 1:/);
  });
});
