import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { areaName, cellName } from '../../../src/grid/address';
import { isCellError, type Cell, type CellGrid } from '../../../src/grid/cell-grid';
import {
  describeWithJudge,
  readWithOpenpyxl,
  type OpenpyxlCell,
  type OpenpyxlSheet,
} from '../../support/judges';
import { at, contentOf, gridOf, opened } from './builders';

const FOLDER = join(__dirname, '../fixtures/corpus');
const NAMES = readdirSync(FOLDER).filter((name) => name.endsWith('.xlsx'));

/** What openpyxl reads otherwise, or not at all: these have tests of their own below. */
const OTHERWISE: Readonly<Record<string, string>> = {
  'strict.xlsx': 'it knows only the transitional namespaces',
  'iso-dates.xlsx': 'it takes the ISO form for a moment, we for a serial number',
  'escapes.xlsx': 'it leaves _xHHHH_ as it stands',
};

function bytesOf(name: string): Uint8Array {
  return new Uint8Array(readFileSync(join(FOLDER, name)));
}

/** Moments pass through hours and seconds in the judge, so their last digits differ. */
function toMillisecond({ value, format = '' }: Cell): OpenpyxlCell['value'] {
  if (typeof value === 'number' && /[yhs]/i.test(format)) return Number(value.toFixed(8));
  return isCellError(value) ? value.error : value;
}

/** Our reading in the judge's form. */
function asJudged(grid: CellGrid): OpenpyxlSheet {
  const cells: Record<string, OpenpyxlCell> = {};
  grid.rows.forEach((row, r) =>
    row?.forEach((cell, c) => {
      if (!cell || (cell.value === null && cell.formula === undefined)) return;
      const error = isCellError(cell.value) ? cell.value.error : undefined;
      cells[cellName(r, c)] = {
        value: error ?? toMillisecond(cell),
        ...(cell.formula === undefined ? {} : { formula: cell.formula }),
        ...(error === undefined ? {} : { isError: true as const }),
      };
    }),
  );
  return { name: grid.sheet, state: grid.visibility, merges: grid.merges.map(areaName).sort(), cells };
}

describeWithJudge('openpyxl', 'workbooks of other programs, cell by cell', () => {
  let judged: Awaited<ReturnType<typeof readWithOpenpyxl>>;

  beforeAll(async () => {
    judged = await readWithOpenpyxl(Object.fromEntries(NAMES.map((name) => [name, bytesOf(name)])));
  }, 60_000);

  test.each(NAMES.filter((name) => !(name in OTHERWISE)))('%s reads as openpyxl reads it', async (name) => {
    const content = await contentOf(opened(bytesOf(name)));
    expect(content.sheets.map(asJudged)).toEqual(judged[name]);
  });
});

test('a Strict file reads like any other', async () => {
  const grid = await gridOf(bytesOf('strict.xlsx'));
  expect(['A1', 'B1', 'C1'].map((name) => at(grid, name)?.value)).toEqual(['Một', 2.5, true]);
  expect(grid.merges).toHaveLength(1);
});

test('dates in ISO form become serial numbers with a date format', async () => {
  const grid = await gridOf(bytesOf('iso-dates.xlsx'));
  expect(at(grid, 'A1')).toEqual({ value: 46_022, format: 'yyyy-mm-dd' });
  expect(at(grid, 'B1')?.value).toBe(46_022.5);
  expect(at(grid, 'C1')?.value).toBe(59);
});

test('escapes are resolved once', async () => {
  const grid = await gridOf(bytesOf('escapes.xlsx'));
  expect(at(grid, 'A1')?.value).toBe('a\r\nb');
  expect(at(grid, 'B1')?.value).toBe('_x0041_');
});

test('formats, fonts, notes, hidden rows and columns come with the cells', async () => {
  const grid = await gridOf(bytesOf('openpyxl.xlsx'));
  expect(at(grid, 'B2')).toMatchObject({ font: '.VnTime', bold: true });
  expect(at(grid, 'C2')?.format).toBe('#,##0.00 "điểm"');
  expect(at(grid, 'B3')?.indent).toBe(2);
  expect(at(grid, 'C3')?.locked).toBe(false);
  expect(at(grid, 'A2')).toEqual({ value: '1.10' });
  expect(at(grid, 'F4')).toEqual({ value: null, formula: 'C2/C3', uncached: true });
  expect(grid.notes).toEqual([{ row: 1, column: 1, text: 'Ghi chú' }]);
  expect([...grid.hiddenRows]).toEqual([2]);
  expect([...grid.hiddenColumns]).toEqual([4]);
});
