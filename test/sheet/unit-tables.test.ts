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

test('a table of units whose names stand in the first column is read', () => {
  const { tables } = readUnitTables(
    workbookOf(
      gridOf([
        ['Cơ quan, đơn vị', 'Tổng số hồ sơ', 'Đúng hạn'],
        ['Sở Nội vụ', 400, 390],
        ['Sở Y tế', 1300, 1290],
      ]),
    ),
    [],
  );
  expect(tables.map(({ units }) => units.map(({ name }) => name.value))).toEqual([['Sở Nội vụ', 'Sở Y tế']]);
});

test('a figure is a formula’s only where a formula stands', () => {
  const { tables } = read({ v: 210, formula: 'D3+10' });
  const figures = tables[0]!.units.map((unit) => [...unit.figures.values()].map((each) => each.isFormula));
  expect(figures).toEqual([
    [false, false],
    [true, false],
    [false, false],
  ]);
});
