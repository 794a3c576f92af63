import { writeWorkbook, type NewSheet } from '../../../src/workbook/xlsx';
import { openPackage } from '../../../src/workbook/xlsx/open';
import { WORKSHEET_ORDER } from '../../../src/workbook/xlsx/patch/element-order';
import { parseXml } from '../../../src/workbook/xlsx/xml/tree';
import {
  convertWithLibreOffice,
  describeWithJudge,
  readWithOpenpyxl,
  recalculateWithLibreOffice,
} from '../../support/judges';
import { at, contentOf, gridOf, opened } from './builders';

const RANKING: NewSheet = {
  kind: 'addSheet',
  sheet: 'Xếp hạng',
  cells: [
    { row: 0, column: 0, value: 'BẢNG XẾP HẠNG', style: 'title' },
    ...['Xếp hạng', 'Tên đơn vị', 'Điểm', 'Tỷ lệ (%)', 'Ngày'].map((value, column) => ({
      row: 2,
      column,
      value,
      style: 'header' as const,
    })),
    { row: 3, column: 0, value: 1, formula: 'RANK(C4,$C$4:$C$5)', style: 'centred' },
    { row: 3, column: 1, value: 'Sở Nội vụ & <đơn vị> "A"', style: 'wrapped' },
    { row: 3, column: 2, value: 91.651, style: 'points' },
    { row: 3, column: 3, value: 98.57, style: 'percent' },
    { row: 3, column: 4, value: 46_022, style: 'date' },
    { row: 4, column: 0, value: 2, formula: 'RANK(C5,$C$4:$C$5)', style: 'centred' },
    { row: 4, column: 1, value: 'Sở Tài chính', style: 'text' },
    { row: 4, column: 2, value: 85, style: 'points' },
    { row: 5, column: 1, value: 'Cộng', style: 'total' },
    { row: 5, column: 2, value: 176.651, formula: 'SUM(C4:C5)', style: 'totalPoints' },
    { row: 7, column: 3, value: 'GIÁM ĐỐC', style: 'signature' },
  ],
  layout: {
    columnWidths: [10, 40, 12, 12, 14],
    rowHeights: { 2: 32 },
    merges: [{ top: 0, left: 0, bottom: 0, right: 4 }],
    freeze: { rows: 3, columns: 2 },
    landscape: true,
    printTitleRows: { first: 2, last: 2 },
    footer: 'Sở Nội vụ & đối tác',
    autoFilter: { top: 2, left: 0, bottom: 4, right: 4 },
    validations: [
      { areas: [{ top: 3, left: 1, bottom: 4, right: 1 }], choices: { refersTo: "'Danh mục'!$A$1:$A$2" } },
      { areas: [{ top: 7, left: 0, bottom: 7, right: 0 }], choices: ['Có', 'Không'] },
    ],
    protect: { unlocked: [{ top: 3, left: 2, bottom: 6, right: 2 }] },
  },
};
const LISTS: NewSheet = {
  kind: 'addSheet',
  sheet: 'Danh mục',
  cells: [
    { row: 0, column: 0, value: 'a' },
    { row: 1, column: 0, value: 'b' },
  ],
  layout: { hidden: 'hidden' },
};

function written(...sheets: readonly NewSheet[]): Uint8Array {
  const result = writeWorkbook(
    sheets,
    [{ name: 'KetQua', refersTo: "'Xếp hạng'!$C$4:$C$5", hidden: false }],
    {
      title: 'Xếp hạng 2025',
      creator: 'Sở Nội vụ',
      created: '2026-01-15T08:00:00Z',
    },
  );
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.value;
}

test('what was written reads back', async () => {
  const content = await contentOf(opened(written(RANKING, LISTS)));
  const [grid, lists] = content.sheets;
  expect(at(grid!, 'B4')?.value).toBe('Sở Nội vụ & <đơn vị> "A"');
  expect(at(grid!, 'C4')).toMatchObject({ value: 91.651, format: '0.00##', locked: false });
  expect(at(grid!, 'C6')).toMatchObject({ value: 176.651, formula: 'SUM(C4:C5)' });
  expect(at(grid!, 'E4')).toMatchObject({ value: 46_022, format: 'dd/mm/yyyy' });
  expect(grid).toMatchObject({ isProtected: true, merges: [{ top: 0, left: 0, bottom: 0, right: 4 }] });
  expect(lists?.visibility).toBe('hidden');
  expect(content.names.map(({ name }) => name)).toEqual([
    '_xlnm.Print_Titles',
    '_xlnm._FilterDatabase',
    'KetQua',
  ]);
});

test('the same sheets give the same bytes', () => {
  expect(written(RANKING, LISTS)).toEqual(written(RANKING, LISTS));
});

test('elements stand in the order of the schema', () => {
  const pack = openPackage(written(RANKING, LISTS));
  const text = pack.ok ? pack.value.text('xl/worksheets/sheet1.xml') : pack;
  const tree = text.ok ? parseXml(text.value) : undefined;
  const ranks = tree?.ok ? tree.root.children.map(({ name }) => WORKSHEET_ORDER.indexOf(name as 'cols')) : [];
  expect(ranks).toHaveLength(14);
  expect(ranks).toEqual([...ranks].sort((a, b) => a - b));
  expect(ranks).not.toContain(-1);
});

test.each([
  ['no sheet', [], 'workbook.no-sheet'],
  ['only hidden sheets', [LISTS], 'workbook.no-sheet'],
  ['two sheets of one name', [RANKING, { ...LISTS, sheet: 'XẾP HẠNG' }], 'workbook.sheet-exists'],
  ['a bad name', [{ ...RANKING, sheet: 'a/b' }], 'workbook.sheet-name'],
  [
    'choices with commas',
    [{ ...RANKING, layout: { validations: [{ areas: [], choices: ['0,5', '1'] }] } }],
    'workbook.choices',
  ],
  [
    'a figure that is none',
    [{ ...RANKING, cells: [{ row: 0, column: 0, value: NaN }] }],
    'workbook.not-finite',
  ],
])('%s: refused with the reason', (_name, sheets: readonly NewSheet[], code) => {
  const result = writeWorkbook(sheets);
  expect(result.ok).toBe(false);
  expect(result.problems.map((one) => one.code)).toContain(code);
});

describeWithJudge('openpyxl', 'a new workbook in openpyxl', () => {
  test('shows its cells, formulas and hidden sheet', async () => {
    const read = await readWithOpenpyxl({ 'moi.xlsx': written(RANKING, LISTS) });
    expect(read['moi.xlsx']).toMatchObject([
      { name: 'Xếp hạng', merges: ['A1:E1'], cells: { A4: { value: 1, formula: 'RANK(C4,$C$4:$C$5)' } } },
      { name: 'Danh mục', state: 'hidden' },
    ]);
  }, 60_000);
});

describeWithJudge('libreoffice', 'a new workbook in LibreOffice', () => {
  test('opens, and its own figures agree', async () => {
    const { moi } = await recalculateWithLibreOffice({ 'moi.xlsx': written(RANKING, LISTS) });
    const grid = await gridOf(moi!);
    expect(at(grid, 'C6')?.value).toBe(176.651);
    expect(at(grid, 'A5')?.value).toBe(2);
  }, 180_000);

  test('prints', async () => {
    const { moi } = await convertWithLibreOffice({ 'moi.xlsx': written(RANKING, LISTS) }, 'pdf');
    expect(Buffer.from(moi!).subarray(0, 4).toString()).toBe('%PDF');
  }, 180_000);
});
