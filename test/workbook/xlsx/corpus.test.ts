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
import { at, contentOf, gridOf, oneSheet, opened } from './builders';

/** Small files for one trait each; sheets as officials have them, made by four programs; the samples. */
const FOLDERS = [
  '../fixtures/corpus',
  '../../cases/sheets',
  '../../cases/odd-sheets',
  '../../../assets/samples',
];
const FILES: Readonly<Record<string, string>> = Object.fromEntries(
  FOLDERS.flatMap((folder) =>
    readdirSync(join(__dirname, folder))
      .filter((name) => name.endsWith('.xlsx'))
      .map((name) => [name, join(__dirname, folder, name)]),
  ),
);
const NAMES = Object.keys(FILES);

/** What openpyxl reads otherwise, or not at all: these have tests of their own below. */
const OTHERWISE: Readonly<Record<string, string>> = {
  'strict.xlsx': 'it knows only the transitional namespaces',
  'iso-dates.xlsx': 'it takes the ISO form for a moment, we for a serial number',
  'escapes.xlsx': 'it leaves _xHHHH_ as it stands',
  '15-marks-in-runs.xlsx':
    'it reads struck-out letters and raised digits like any other, test/cases/odd-sheets tells how we do',
};

function bytesOf(name: string): Uint8Array {
  return new Uint8Array(readFileSync(FILES[name] ?? name));
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
      // The judge leaves out texts without letters.
      const isNothing = cell?.value === null || cell?.value === '';
      if (!cell || (isNothing && cell.formula === undefined)) return;
      const error = isCellError(cell.value) ? cell.value.error : undefined;
      cells[cellName(r, c)] = {
        value: error ?? toMillisecond(cell),
        ...(cell.formula === undefined ? {} : { formula: cell.formula }),
        ...(error === undefined ? {} : { isError: true as const }),
        ...(cell.format === undefined ? {} : { format: cell.format }),
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

test('a cell tells where it links to outside the file, not where inside', async () => {
  const content =
    '<sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>Kế hoạch</t></is></c></row></sheetData>' +
    '<hyperlinks><hyperlink ref="A1" r:id="rId1"/><hyperlink ref="A2:B2" r:id="rId2"/><hyperlink ref="A3" location="Sheet2!A1"/></hyperlinks>';
  const relationships =
    '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">' +
    '<Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink" Target="https://a.example/kh?a=1&amp;b=2" TargetMode="External"/>' +
    '<Relationship Id="rId2" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink" Target="KH%2012.pdf" TargetMode="External"/></Relationships>';
  const grid = await gridOf(oneSheet(content, { 'xl/worksheets/_rels/sheet1.xml.rels': relationships }));
  expect(grid.links).toEqual([
    { area: { top: 0, bottom: 0, left: 0, right: 0 }, target: 'https://a.example/kh?a=1&b=2' },
    { area: { top: 1, bottom: 1, left: 0, right: 1 }, target: 'KH%2012.pdf' },
  ]);
});
