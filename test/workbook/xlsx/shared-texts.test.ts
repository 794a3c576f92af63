import { writeWorkbook, type NewSheet } from '../../../src/workbook/xlsx';
import { openPackage } from '../../../src/workbook/xlsx/open';
import { at, gridOf } from './builders';

const TITLE = 'Mức độ hoàn thành kế hoạch cải cách hành chính năm';
const ODD = ' hai  khoảng trắng\nvà <một> dòng & dấu _x0041_';

function sheetOf(name: string, texts: readonly string[]): NewSheet {
  const cells = texts.map((value, row) => ({ row, column: 0, value }));
  return { kind: 'addSheet', sheet: name, cells, layout: {} };
}

function written(...sheets: NewSheet[]): Uint8Array {
  const bytes = writeWorkbook(sheets);
  if (!bytes.ok) throw new Error(bytes.problems.map(({ code }) => code).join(', '));
  return bytes.value;
}

function partOf(bytes: Uint8Array, name: string): string {
  const pack = openPackage(bytes);
  const text = pack.ok ? pack.value.text(name) : pack;
  return text.ok ? text.value : '';
}

test('a text that stands in many cells is written once, and every cell reads it back', async () => {
  const bytes = written(sheetOf('A', [TITLE, ODD, TITLE]), sheetOf('B', ['', TITLE]));
  const texts = partOf(bytes, 'xl/sharedStrings.xml');
  expect(texts.split(TITLE)).toHaveLength(2);
  expect(texts).toContain(' count="5" uniqueCount="3"');
  expect(partOf(bytes, 'xl/worksheets/sheet2.xml')).not.toContain(TITLE);
  const grid = await gridOf(bytes);
  expect(['A1', 'A2', 'A3'].map((cell) => at(grid, cell)?.value)).toEqual([TITLE, ODD, TITLE]);
});

test('a workbook without a text has an empty list of them', async () => {
  const bytes = written({
    kind: 'addSheet',
    sheet: 'A',
    cells: [{ row: 0, column: 0, value: 0.5 }],
    layout: {},
  });
  expect(partOf(bytes, 'xl/sharedStrings.xml')).toContain('count="0" uniqueCount="0"></sst>');
  expect(at(await gridOf(bytes), 'A1')?.value).toBe(0.5);
});
