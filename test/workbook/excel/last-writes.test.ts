import type { Edit } from '../../../src/grid/plan';
import { lastWrites } from '../../../src/workbook/excel/last-writes';

const cells = (...written: Extract<Edit, { kind: 'cells' }>['cells']): Edit => ({
  kind: 'cells',
  sheet: 'A',
  cells: written,
});

test('a cell written twice is written once, with the last value and the style that still holds', () => {
  const plan = [
    cells({ row: 0, column: 0, value: '1.10', style: 'text' }, { row: 1, column: 0, value: 1 }),
    cells({ row: 0, column: 0, value: 0 }),
  ];
  expect(lastWrites(plan)).toEqual([
    cells({ row: 1, column: 0, value: 1 }),
    cells({ row: 0, column: 0, value: 0, style: 'text' }),
  ]);
});

test('a plan without repeats is left as it is', () => {
  const plan = [cells({ row: 0, column: 0, value: 1 }), cells({ row: 0, column: 1, value: 2 })];
  expect(lastWrites(plan)).toBe(plan);
});
