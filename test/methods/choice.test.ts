import type { MethodSpec } from '../../src/methods/spec';
import { CHOICE, YES_NO, level, said } from './rules';

describe('one level out of several', () => {
  const ticks = (...parts: readonly boolean[]) => said(CHOICE, { parts });
  test('one tick per line, exactly one of them', () => {
    const ONE = 'Chỉ được chọn một mức, nhưng không mức nào hoặc nhiều mức được chọn: mức nào là đúng?';
    expect([ticks(true, false), ticks(false, true), ticks(true, true), ticks(false, false)]).toEqual([
      '2',
      '1',
      ONE,
      ONE,
    ]);
    expect(said(CHOICE, { parts: [true] })).toBe('needs parts1');
  });

  test('a single level is named, not ticked', () => {
    const single: MethodSpec = { ...CHOICE, levels: [level('Tốt', 2)] };
    expect(said(single, { level: 'tốt' })).toBe('2');
    expect(said(single, { parts: [true] })).toBe('answer.too-many-parts 1, 0');
  });

  test('a third level beside a yes and no', () => {
    const three: MethodSpec = {
      ...YES_NO,
      levels: [level('Có', 2), level('Không', 0), level('Đang làm', 1)],
    };
    expect(['x', 'không', 'đang làm'].map((each) => said(three, { level: each }))).toEqual(['2', '0', '1']);
    expect(said(three, { parts: [true] })).toBe('2');
  });

  test('none or some', () => {
    const byCount: MethodSpec = { ...CHOICE, byCount: { none: 0, some: 1 } };
    expect([0, 1, 7].map((count) => said(byCount, { count }))).toEqual(['2', '1', '1']);
    expect(said(byCount, { count: -1 })).toBe('answer.negative Số trường hợp chưa đạt, -1');
    expect(said(byCount, { count: '0.5' })).toBe('answer.not-whole Số trường hợp chưa đạt, 0,5');
  });

  test('all of them or not', () => {
    const all: MethodSpec = { ...CHOICE, allOrNone: { all: 0, otherwise: 1 } };
    expect(said(all, { numerator: 5, denominator: 5 })).toBe('2');
    expect(said(all, { numerator: 4, denominator: 5 })).toBe('1');
    expect(said(all, { numerator: 6, denominator: 5 })).toBe('answer.above-denominator 6, 5');
    expect(said(all, { rate: 100 })).toBe('2');
    expect(said(all, { rate: '99.99' })).toBe('1');
    expect(said(all, { value: 100 })).toMatch(/^needs/);
    expect(
      said(
        { ...all, allOrNone: { all: 0, otherwise: 1, aboveWhole: true } },
        { numerator: 6, denominator: 5 },
      ),
    ).toBe('2');
  });
});
