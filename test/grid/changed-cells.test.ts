import type { Cell, WorkbookContent } from '../../src/grid/cell-grid';
import { changedCells } from '../../src/grid/changed-cells';
import { gridOf, workbookOf } from '../support/grid';

const CELL: Cell = {
  value: 5,
  formula: 'A1',
  format: '0.00',
  font: 'Arial',
  indent: 1,
};

const book = (cell: Partial<Cell> | undefined, more: Partial<WorkbookContent> = {}): WorkbookContent => ({
  ...workbookOf([gridOf([['x', cell === undefined ? null : { v: null, ...CELL, ...cell }]])]),
  ...more,
});

test('a value that changed is told with its place, before and after', () => {
  expect(changedCells(book({}), book({ value: 6 }))).toEqual([
    { sheet: 'Sheet1', row: 0, column: 1, before: CELL, after: { ...CELL, value: 6 } },
  ]);
  expect(changedCells(book({}), book({}))).toEqual([]);
});

const BESIDES: readonly Partial<Cell>[] = [
  { formula: 'A2' },
  { format: '0' },
  { font: 'Symbol' },
  { bold: true },
  { struck: true },
  { indent: 2 },
  { locked: false },
  { uncached: true },
];

test.each(BESIDES.map((more) => [more] as const))(
  'a cell that changed in %j besides is no change of a value alone',
  (more) => {
    expect(changedCells(book({}), book({ value: 6, ...more }))).toBeUndefined();
    expect(changedCells(book({}), book(more))).toBeUndefined();
  },
);

test('a cell that came or went is none either', () => {
  expect(changedCells(book({}), book(undefined))).toBeUndefined();
  expect(changedCells(book(undefined), book({}))).toBeUndefined();
});

test('errors are the same by their name', () => {
  const error = (name: '#N/A' | '#REF!'): Partial<Cell> => ({ value: { error: name } });
  expect(changedCells(book(error('#N/A')), book(error('#N/A')))).toEqual([]);
  expect(changedCells(book(error('#N/A')), book(error('#REF!')))).toHaveLength(1);
  expect(changedCells(book(error('#N/A')), book({ value: null }))).toHaveLength(1);
});

test('a name, a hidden row, a merge or another sheet is more than a value', () => {
  const names = [{ name: 'a', refersTo: 'b' }];
  expect(changedCells(book({}), book({ value: 6 }, { names }))).toBeUndefined();
  const grid = (more: object) => workbookOf([gridOf([['x', 1]], more)]);
  expect(changedCells(grid({}), grid({ hiddenRows: [1] }))).toBeUndefined();
  expect(changedCells(grid({ hiddenColumns: [1] }), grid({ hiddenColumns: [2] }))).toBeUndefined();
  expect(changedCells(grid({}), grid({ merges: ['A1:B1'] }))).toBeUndefined();
  expect(changedCells(grid({}), grid({ sheet: 'Khác' }))).toBeUndefined();
  expect(changedCells(grid({}), workbookOf([gridOf([['x', 1], ['y']])]))).toBeUndefined();
  expect(changedCells(grid({}), workbookOf([gridOf([['x', 1]]), gridOf([])]))).toBeUndefined();
  expect(changedCells(grid({ hiddenRows: [1] }), grid({ hiddenRows: [1] }))).toEqual([]);
});
