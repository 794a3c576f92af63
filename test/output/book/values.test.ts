import type { Cell } from '../../../src/grid/cell-grid';
import type { BookFormat } from '../../../src/output/book/book-sheet';
import { cellValue, readValue, sameValue } from '../../../src/output/book/values';
import { rational } from '../../../src/rulebook/rational';

const DAY = { year: 2025, month: 12, day: 1 };

describe('a cell as its column keeps it', () => {
  test.each<[Cell['value'], BookFormat, unknown]>([
    [8.5, 'points', rational(17, 2)],
    ['8,5', 'points', rational(17, 2)],
    ['8.5', 'percent', rational(17, 2)],
    ['1,500', 'points', rational(3, 2)],
    ['1.500', 'whole', rational(1500)],
    [7, 'whole', rational(7)],
    ['7', 'whole', rational(7)],
    [45_992, 'date', DAY],
    ['01/12/2025', 'date', DAY],
    [' Sở Y tế ', 'text', 'Sở Y tế'],
    ['Sở Y tế'.normalize('NFD'), 'wrapped', 'Sở Y tế'],
    [1.1, 'text', '1.1'],
    [12, 'wrapped', '12'],
    [true, 'text', 'true'],
  ])('%j as %s', (value, format, read) => {
    expect(readValue({ value }, format, false)).toEqual({ kind: 'value', value: read });
  });

  test.each<[Cell | undefined, BookFormat, unknown]>([
    [undefined, 'points', { kind: 'blank' }],
    [{ value: null }, 'points', { kind: 'blank' }],
    [{ value: '  ' }, 'points', { kind: 'blank' }],
    [{ value: { error: '#N/A' } }, 'text', { kind: 'unreadable', typed: '#N/A' }],
    [{ value: 0, uncached: true, formula: 'A1+1' }, 'points', { kind: 'unreadable', typed: '=A1+1' }],
    [{ value: 0, uncached: true }, 'points', { kind: 'unreadable', typed: '=' }],
    [{ value: true }, 'points', { kind: 'unreadable', typed: 'true' }],
    [{ value: 1.5 }, 'whole', { kind: 'unreadable', typed: '1.5' }],
    [{ value: 'năm' }, 'points', { kind: 'unreadable', typed: 'năm' }],
    [{ value: 'hôm qua' }, 'date', { kind: 'unreadable', typed: 'hôm qua' }],
  ])('%j as %s is no value', (cell, format, read) => {
    expect(readValue(cell, format, false)).toEqual(read);
  });

  test('days count from another day in workbooks from 1904', () => {
    expect(readValue({ value: 44_530 }, 'date', true)).toEqual({ kind: 'value', value: DAY });
    expect(cellValue(DAY, true)).toBe(44_530);
    expect(cellValue(DAY, false)).toBe(45_992);
  });
});

test('a value as a cell holds it', () => {
  expect([undefined, 'a', rational(1, 4)].map((one) => cellValue(one, false))).toEqual([null, 'a', 0.25]);
});

test('two values are the same where they read the same', () => {
  const values = [undefined, 'a', 'b', rational(1, 2), rational(2), DAY, { ...DAY, day: 2 }];
  for (const [at, one] of values.entries())
    for (const [other, two] of values.entries()) expect(sameValue(one, two)).toBe(at === other);
  expect(sameValue(rational(1, 2), rational(2, 4))).toBe(true);
  expect(sameValue(DAY, { ...DAY })).toBe(true);
});
