import { readUnitTables } from '../../src/sheet';
import { gridOf, workbookOf } from '../support/grid';
import type { TestCell } from '../support/grid';
import { words } from './views';

const read = (figure: TestCell) => {
  const grid = gridOf([
    ['STT', 'Cơ quan, đơn vị', 'Tổng số hồ sơ', 'Đúng hạn'],
    [1, 'Sở Nội vụ', 400, 390],
    [2, 'Sở Tài chính', figure, 200],
    [3, 'Sở Y tế', 1300, 1290],
  ]);
  return readUnitTables(workbookOf(grid), []);
};

test('a table of units is read with its figures', () => {
  const { tables, problems } = read(210);
  expect(tables.map(({ units }) => units.length)).toEqual([3]);
  expect(words(problems)).toEqual([]);
});

test('a broken figure of a unit is told at its cell', () => {
  expect(words(read({ v: { error: '#REF!' } }).problems)).toEqual(['sheet.cell-error C3']);
});
