import { dayBefore, daysBetween, dayWords, isDay } from '../../../src/methods/decision/days';
import { declaredFor, isDeclared } from '../../../src/methods/decision/facts';
import type { InputNeed } from '../../../src/methods/method';
import * as r from '../../../src/rulebook/rational';
import { readAnswers } from '../read-case';
import { COUNT, DATE, facts, GROUP, LEVEL, part, RATE } from './parts';

type Written = Readonly<Record<string, unknown>>;

const number = (need: InputNeed, answers: Written) => {
  const found = facts(answers).number(need);
  return found && r.toDecimal(found, 4);
};

describe('a figure under its own key, another like it, or as the only clause', () => {
  const single: InputNeed = { ...COUNT, alike: ['breaches', 'value', 'parts'] };
  const once: InputNeed = { ...single, once: true };

  test.each<[string, InputNeed, Written, string | undefined]>([
    ['its own key first', single, { count: 1, value: 2 }, '1'],
    ['then the others in their order', single, { value: 2, breaches: 3 }, '3'],
    ['never one it does not name', single, { daysLate: 2 }, undefined],
    ['nothing beside it counts', COUNT, { value: 2 }, undefined],
    ['the only clause', single, { parts: [4] }, '4'],
    ['not where clauses are not alike', COUNT, { parts: [4] }, undefined],
    ['a yes is no number', single, { parts: [true] }, undefined],
    ['nor is a no', single, { parts: [false] }, undefined],
    ['a yes is once', once, { parts: [true] }, '1'],
    ['a no is never', once, { parts: [false] }, '0'],
    ['a level is no number', single, { level: '3' }, undefined],
    ['its own clause', part(1), { parts: [4, 5] }, '5'],
    ['a clause that is not there', part(2), { parts: [4, 5] }, undefined],
    ['a no to a counted clause is none', part(0), { parts: [false] }, '0'],
    ['a yes to a counted clause is no number', part(0), { parts: [true] }, undefined],
    ['a yes counts once where more is no more', { ...part(0), once: true }, { parts: [true] }, '1'],
    ['a clause without a place', { key: 'parts', label: '', type: 'count' }, { parts: [4] }, undefined],
  ])('%s', (_, need, answers, expected) => {
    expect(number(need, answers)).toBe(expected);
  });
});

describe('words', () => {
  const choices = ['Có kế hoạch', 'Không có kế hoạch'];
  const yesNo: InputNeed = { key: 'level', label: '', type: 'level', choices, yesNo: true };

  test.each<[string, InputNeed, Written, string | undefined]>([
    ['the level', LEVEL, { level: 'Khá', group: 'Sở' }, 'Khá'],
    ['the group', GROUP, { level: 'Khá', group: 'Sở' }, 'Sở'],
    ['the level where no group is told', GROUP, { level: 'Sở' }, 'Sở'],
    ['nothing', LEVEL, {}, undefined],
    ['a plain yes', yesNo, { level: 'Có' }, choices[0]],
    ['an x', yesNo, { level: ' X ' }, choices[0]],
    ['a plain no', yesNo, { level: 'không' }, choices[1]],
    ['a ticked clause', yesNo, { parts: [true] }, choices[0]],
    ['an unticked clause', yesNo, { parts: [0] }, choices[1]],
    ['words of their own', yesNo, { level: 'Đang làm' }, 'Đang làm'],
    ['words before clauses', yesNo, { level: 'không', parts: [true] }, choices[1]],
    ['nothing said', yesNo, {}, undefined],
  ])('%s', (_, need, answers, expected) => {
    expect(facts(answers).words(need)).toBe(expected);
  });

  test('the words of a group are used up, a level beside a group is kept', () => {
    const after = (answers: Written) => facts(answers).withoutGroup();
    expect(after({ level: 'Sở' }).words(LEVEL)).toBeUndefined();
    expect(after({ level: 'Khá', group: 'Sở' }).words(LEVEL)).toBe('Khá');
    expect(after({ level: 'Khá', group: 'Sở' }).words(GROUP)).toBe('Khá');
    expect(after({ group: 'Sở' }).words(GROUP)).toBeUndefined();
    expect(after({ level: 'Sở', count: 3 }).number(COUNT)).toEqual(r.rational(3));
  });
});

test('what is declared at all', () => {
  const so = (need: InputNeed, answers: Written) => isDeclared(need, facts(answers));
  expect([so(COUNT, { count: 0 }), so(COUNT, {}), so(COUNT, { level: '3' })]).toEqual([true, false, false]);
  expect([so(LEVEL, { level: '' }), so(LEVEL, {}), so(LEVEL, { count: 1 })]).toEqual([true, false, false]);
  expect([so(DATE, { date: '1/1/2025' }), so(DATE, {}), so(DATE, { count: 1 })]).toEqual([
    true,
    false,
    false,
  ]);
  const yesNo = part(0, 'yesNo');
  expect([
    so(yesNo, { parts: [false] }),
    so(yesNo, { parts: [1] }),
    so(yesNo, { parts: [2] }),
    so(yesNo, {}),
  ]).toEqual([true, true, false, false]);
});

describe('what a sheet shows', () => {
  const shown = (need: InputNeed, answers: Written) => declaredFor(need, readAnswers(answers));

  test('levels in the words of the text, unknown ones as they were written', () => {
    expect(shown(LEVEL, { level: ' khá. ' })).toBe('Khá');
    expect(shown(LEVEL, { level: '  Rất   tốt ' })).toBe('Rất tốt');
    expect(shown({ ...LEVEL, choices: ['Rất\n tốt'] }, { level: '1' })).toBe('Rất tốt');
    expect(shown(LEVEL, {})).toBeUndefined();
    expect(shown({ key: 'level', label: '', type: 'level' }, { level: 'Khá' })).toBe('Khá');
  });

  test('numbers, days, yes and no', () => {
    expect(shown(RATE, { rate: '95.5' })).toEqual(r.rational(191, 2));
    expect(shown(DATE, { date: '15/3/2025' })).toEqual({ year: 2025, month: 3, day: 15 });
    expect(shown(part(0, 'yesNo'), { parts: [1] })).toBe(true);
    expect(shown(part(0, 'yesNo'), { parts: [0] })).toBe(false);
    expect(shown(part(0, 'yesNo'), { parts: [2] })).toBeUndefined();
  });
});

describe('days of the calendar', () => {
  const day = (text: string) => {
    const [date = 0, month = 0, year = 0] = text.split('/').map(Number);
    return { year, month, day: date };
  };

  test.each([
    ['29/2/2024', true],
    ['29/2/2025', false],
    ['31/4/2025', false],
    ['30/4/2025', true],
    ['0/4/2025', false],
    ['1/13/2025', false],
    ['1/0/2025', false],
    ['31/12/2025', true],
  ])('%s: %p', (text, expected) => {
    expect(isDay(day(text))).toBe(expected);
  });

  test('between two of them, before one, and as it is written', () => {
    expect(daysBetween(day('28/2/2024'), day('1/3/2024'))).toBe(2);
    expect(daysBetween(day('1/3/2025'), day('28/2/2025'))).toBe(-1);
    expect(daysBetween(day('31/12/2024'), day('31/12/2025'))).toBe(365);
    expect(dayBefore(day('1/3/2024'))).toEqual(day('29/2/2024'));
    expect(dayBefore(day('1/1/2025'))).toEqual(day('31/12/2024'));
    expect(dayWords(day('5/3/2025'))).toBe('05/03/2025');
    expect(dayWords(day('15/12/2025'))).toBe('15/12/2025');
  });
});
