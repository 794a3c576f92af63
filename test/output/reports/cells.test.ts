import { isNumber } from '../../../src/output/table';
import { number, percentOf, summed, sumOfRows, twoDigits } from '../../../src/output/reports/official/cells';
import { rational } from '../../../src/rulebook/rational';
import { pts } from '../pages/rounds';

const formula = () => 'SUM(A1:A2)';

test('a number has the sum of others as its formula only where it is their sum', () => {
  const of = (value: number, parts: readonly number[]): string | undefined => {
    const made = summed(
      number(rational(value)),
      parts.map((one) => number(rational(one))),
      formula,
    );
    return isNumber(made) ? made.formula?.({} as never) : undefined;
  };
  expect(of(5, [2, 3])).toBe('SUM(A1:A2)');
  expect(of(4, [2, 3])).toBeUndefined();
  expect(of(0, [])).toBeUndefined();
  expect(of(0, [0])).toBe('SUM(A1:A2)');
  expect(summed('Chưa có', [number(rational(1))], formula)).toBe('Chưa có');
});

test('words among the parts count for nothing, and a format or tone stays', () => {
  const value = { ...number(rational(2)), format: 'whole', tone: 'safe' } as const;
  const made = summed(value, ['Không áp dụng', undefined, number(rational(2))], formula);
  expect(made).toMatchObject({ value: rational(2), format: 'whole', tone: 'safe' });
  expect(made).toHaveProperty('formula');
});

test('neighbouring rows are summed as ranges', () => {
  const at = { cell: (column: string, row: number) => `${column}${String(row + 1)}` } as never;
  expect(sumOfRows('B', [0, 1, 2, 4, 6, 7])(at)).toBe('ROUND(SUM(B1:B3,B5,B7:B8),4)');
  expect(sumOfRows('B', [3])(at)).toBe('ROUND(SUM(B4),4)');
});

test('a share of nothing is none', () => {
  expect(percentOf(pts('3'), pts('4'), 1)).toEqual(rational(75));
  expect(percentOf(pts('1'), pts('3'), 1)).toEqual(rational(333, 10));
  expect(percentOf(pts('0'), pts('0'), 1)).toBeUndefined();
  expect([0, 9, 10, 123].map(twoDigits)).toEqual(['00', '09', '10', '123']);
});
