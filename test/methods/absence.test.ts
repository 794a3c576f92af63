import { explainAbsence } from '../../src/methods/explain-absence';
import { formulaCovers, nextStepsOf, pointsBy, raisesOf, slackOf } from '../../src/methods/registry';
import type { MethodSpec } from '../../src/methods/spec';
import { pointsFromDecimal } from '../../src/rulebook/points';
import * as r from '../../src/rulebook/rational';
import { readAnswers } from './read-case';
import { CHECKLIST, CHOICE, LADDER, RATE, THREE, points, said, sum, UNIT } from './rules';

const TWO = { maximum: pointsFromDecimal('2')! };
const NO_AUTHORITY = 'Đơn vị không có thẩm quyền ở nội dung này: không chấm, tính đủ điểm hay 0 điểm?';
const NO_CASES = 'Trong kỳ không phát sinh trường hợp nào: không chấm, tính đủ điểm hay 0 điểm?';
const NOT_APPLICABLE = 'Văn bản không nói mục không áp dụng thì không chấm, tính đủ điểm hay 0 điểm.';

const NOTHING =
  'Mẫu số bằng 0: do không có thẩm quyền hay do không phát sinh, và khi đó được bao nhiêu điểm?';

type Absence = NonNullable<MethodSpec['absence']>;
const rate = (absence: Absence): MethodSpec => ({ ...RATE, absence });

const LEFT_OUT = rate({ when: 'Không phát sinh', means: 'notApplicable' });
const FULL = rate({ when: 'Trường hợp không phát sinh hồ sơ', means: 'full' });
const ZERO = rate({ when: 'Nếu không có hồ sơ', means: 'zero' });
const HALF = rate({ when: 'Không phát sinh', means: 'full', worth: points('0.5') });
const NOT_OURS = rate({ when: 'Không có thẩm quyền', means: 'full' });
const EITHER = rate({ when: 'Không áp dụng', means: 'full' });

describe('nothing to count', () => {
  test.each<[string, MethodSpec, Readonly<Record<string, unknown>>, string]>([
    ['left out', LEFT_OUT, { absence: 'noCases' }, 'not applicable'],
    ['all points', FULL, { absence: 'noCases' }, '2'],
    ['no points', ZERO, { absence: 'noCases' }, '0'],
    ['a worth of its own', HALF, { absence: 'noCases' }, '0.5'],
    ['a whole of nothing', FULL, { numerator: 0, denominator: 0 }, '2'],
    ['a whole of nothing, for a reason not told', NOT_OURS, { numerator: 0, denominator: 0 }, NOTHING],
    // The text speaks of one reason, the answer of the other.
    ['no cases, and the text is about authority', NOT_OURS, { absence: 'noCases' }, NO_CASES],
    ['no authority, and the text is about cases', FULL, { absence: 'noAuthority' }, NO_AUTHORITY],
    ['no authority', NOT_OURS, { absence: 'noAuthority' }, '2'],
    ['a text that speaks of both', EITHER, { absence: 'noAuthority' }, '2'],
    ['a text that speaks of both, the other way', EITHER, { absence: 'noCases' }, '2'],
    ['not applicable fits any text', NOT_OURS, { absence: 'notApplicable' }, '2'],
    ['a silent text', RATE, { absence: 'notApplicable' }, NOT_APPLICABLE],
    ['a silent text, no cases', RATE, { absence: 'noCases' }, NO_CASES],
    // The text's own way of saying it, as the level.
    ['the words of the text', FULL, { level: 'Trường hợp không phát sinh hồ sơ' }, '2'],
    ['without the word before them', FULL, { level: 'Không phát sinh hồ sơ' }, '2'],
    ['with another word before them', ZERO, { level: 'Khi không có hồ sơ' }, '0'],
    ['other words', FULL, { level: 'Không có hồ sơ nào' }, 'needs numerator denominator'],
    ['no words', FULL, { level: '' }, 'needs numerator denominator'],
    // In the middle of the words they say something else.
    ['a word in the middle', FULL, { level: 'Không phát sinh nếu hồ sơ' }, 'needs numerator denominator'],
  ])('%s', (_, spec, answers, expected) => {
    expect(said(spec, answers, TWO)).toBe(expected);
  });

  test.each<[string, object, string, string]>([
    ['for no cases', { noCases: 'full', noAuthority: 'zero' }, 'noCases', '2'],
    ['for no authority', { noCases: 'full', noAuthority: 'zero' }, 'noAuthority', '0'],
    [
      'where both agree',
      { noCases: 'notApplicable', noAuthority: 'notApplicable' },
      'notApplicable',
      'not applicable',
    ],
    ['where they differ', { noCases: 'full', noAuthority: 'zero' }, 'notApplicable', NOT_APPLICABLE],
    ['which leaves it to a person', { noCases: 'ask', noAuthority: 'ask' }, 'noCases', NO_CASES],
  ])('the rulebook says it %s', (_, zeroDenominator, absence, expected) => {
    expect(said(RATE, { absence }, { ...TWO, zeroDenominator })).toBe(expected);
  });

  test('the text goes before the rulebook', () => {
    const zeroDenominator = { noCases: 'zero', noAuthority: 'zero' };
    expect(said(FULL, { absence: 'noCases' }, { ...TWO, zeroDenominator })).toBe('2');
  });

  test('nobody searches for more points, and no formula shows it', () => {
    const answers = readAnswers({ absence: 'noCases' });
    expect(pointsBy(FULL, answers, TWO)).toBeUndefined();
    expect(formulaCovers(FULL, answers, TWO)).toBe(false);
    expect([nextStepsOf, raisesOf, slackOf].map((search) => search(FULL, answers, TWO))).toEqual([
      [],
      [],
      [],
    ]);
  });

  test('a rule that says nothing of it has no line for it', () => {
    expect(explainAbsence(RATE)).toEqual([]);
  });
});

test('who is absent is told as a case, once', () => {
  const absence = { when: 'Đơn vị thuộc trường hợp đặc thù', means: 'full' } as const;
  expect(explainAbsence({ ...RATE, absence })).toEqual([
    '- Trường hợp đơn vị thuộc trường hợp đặc thù thì được tính Điểm tối đa',
  ]);
});

describe('the points without their steps', () => {
  const quick = (spec: MethodSpec, answers: Readonly<Record<string, unknown>>) => {
    const found = pointsBy(spec, readAnswers(answers), THREE);
    return found && r.toDecimal(found, 4);
  };

  test.each<[string, MethodSpec, Readonly<Record<string, unknown>>, string | undefined]>([
    ['a rate', RATE, { numerator: 1, denominator: 2 }, '1'],
    ['a scale', LADDER, { count: 7 }, '2'],
    ['contents', CHECKLIST, { parts: [true, true, false] }, '2'],
    ['several rules', sum(CHECKLIST, UNIT), { parts: [true, true, false], count: 1 }, '3'],
    ['more answers than clauses', CHECKLIST, { parts: [true, true, false, true] }, undefined],
    ['an answer to no clause', RATE, { numerator: 1, denominator: 2, parts: [true] }, undefined],
    ['nothing declared', CHECKLIST, {}, undefined],
    ['nothing to count', RATE, { numerator: 1, denominator: 2, absence: 'noCases' }, undefined],
    ['no such day', RATE, { numerator: 1, denominator: 2, date: '31/2/2025' }, undefined],
  ])('%s', (_, spec, answers, expected) => {
    expect(quick(spec, answers)).toBe(expected);
  });
});

describe('whether the formula shows these points', () => {
  test.each<[string, MethodSpec, Readonly<Record<string, unknown>>, boolean]>([
    ['its own inputs', CHOICE, { level: 'Tốt' }, true],
    // One tick per line is understood, but the formula reads the level.
    ['ticks', CHOICE, { parts: [true, false] }, false],
    ['a figure under another name', UNIT, { value: 2 }, true],
    ['nothing declared', UNIT, {}, false],
    ['nothing to count', CHOICE, { level: 'Tốt', absence: 'noCases' }, false],
  ])('%s', (_, spec, answers, expected) => {
    expect(formulaCovers(spec, readAnswers(answers), THREE)).toBe(expected);
  });
});
