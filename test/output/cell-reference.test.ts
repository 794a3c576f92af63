import { formulaFor, rangesOf } from '../../src/output/cell-reference';
import { gridOf } from '../support/grid';
import { exact } from './builders';

describe('rows of one column as a formula names them', () => {
  test.each<readonly [rows: readonly number[], others: readonly number[], ranges: string]>([
    [[8], [], 'H9'],
    [[8, 9, 10], [], 'H9:H11'],
    [[10, 8], [], 'H9:H11'],
    [[8, 9, 10, 14], [12], 'H9:H11,H15'],
    [[8, 14], [12], 'H9,H15'],
    [[8, 14], [8, 14], 'H9:H15'],
    [[], [], ''],
  ])('%j passing over no row of %j: %s', (rows, others, ranges) => {
    expect(rangesOf(rows, new Set(others), 7)).toBe(ranges);
  });
});

describe('a person’s cell in a formula', () => {
  const grid = gridOf([[12, 0.125, '12', { v: 3, uncached: true }, null]]);
  const of = (cell: string, value: string) =>
    formulaFor(grid, { sheet: grid.sheet, cell }, exact(value), cell);

  test.each([
    ['A1', '12', 'A1'],
    ['B1', '12.5', 'ROUND(B1*100,10)'],
    ['A1', '-12', '-A1'],
    ['A1', '13', undefined],
    ['C1', '12', undefined],
    ['E1', '12', undefined],
    ['Z9', '12', undefined],
  ])('%s that shall give %s: %s', (cell, value, formula) => {
    expect(of(cell, value)).toBe(formula);
  });
});
