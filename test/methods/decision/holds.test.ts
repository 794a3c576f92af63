import { compare } from '../../../src/methods/decision/decision';
import { holds } from '../../../src/methods/decision/holds';
import { count, DATE, facts, LEVEL, n, part } from './parts';

describe('tests on facts', () => {
  const day = { year: 2025, month: 3, day: 15 };
  const compared = (at: number) =>
    (['<', '<=', '=', '>=', '>'] as const).map((is) => holds(compare(count, is, n(3)), facts({ count: at })));
  const dated = (date: string) =>
    (['<', '<=', '=', '>=', '>'] as const).map((is) =>
      holds({ kind: 'byDay', need: DATE, is, day }, facts({ date })),
    );

  test('below, at and above', () => {
    expect(compared(2)).toEqual([true, true, false, false, false]);
    expect(compared(3)).toEqual([false, true, true, true, false]);
    expect(compared(4)).toEqual([false, false, false, true, true]);
  });

  test('days, by year, month and day', () => {
    for (const before of ['14/3/2025', '28/2/2025', '31/12/2024'])
      expect(dated(before)).toEqual([true, true, false, false, false]);
    expect(dated('15/3/2025')).toEqual([false, true, true, true, false]);
    for (const after of ['16/3/2025', '1/4/2025', '1/1/2026'])
      expect(dated(after)).toEqual([false, false, false, true, true]);
  });

  test('a fact that is not there makes no test hold', () => {
    const none = facts({});
    expect(holds(compare(count, '<', n(3)), none)).toBe(false);
    expect(holds(compare(n(3), '>', count), none)).toBe(false);
    expect(holds({ kind: 'byDay', need: DATE, is: '<=', day }, none)).toBe(false);
    expect(holds({ kind: 'isWhole', of: count }, none)).toBe(false);
    expect(holds({ kind: 'level', need: LEVEL, index: 0 }, none)).toBe(false);
    expect(holds({ kind: 'met', need: part(0, 'yesNo') }, none)).toBe(false);
    expect(holds({ kind: 'unmet', need: part(0, 'yesNo') }, none)).toBe(false);
  });

  test('whole or not, all, any, not', () => {
    const [low, high] = [compare(count, '<', n(3)), compare(count, '>', n(1))];
    const at = (test: Parameters<typeof holds>[0], answer: string | number) =>
      holds(test, facts({ count: answer }));
    expect([at({ kind: 'isWhole', of: count }, 2), at({ kind: 'isWhole', of: count }, '2.5')]).toEqual([
      true,
      false,
    ]);
    expect([0, 2, 4].map((each) => at({ kind: 'all', of: [low, high] }, each))).toEqual([false, true, false]);
    expect([0, 2, 4].map((each) => at({ kind: 'any', of: [low, high] }, each))).toEqual([true, true, true]);
    expect([0, 4].map((each) => at({ kind: 'not', of: low }, each))).toEqual([false, true]);
  });
});
