import { LOOKS } from './looks';
import { AS_NUMBER, ROWS } from './messy-rows';
import type { MessyRow } from './messy-rows';
import { Page } from './page';
import type { Look, SampleCell, SampleSheet } from './xlsx/model';

const HEADERS = [
  'TT',
  'Nội dung tiêu chí',
  'Điểm chuẩn',
  'Số liệu\nkê khai',
  'Thang điểm',
  'Tài liệu kiểm chứng',
  'Tự chấm',
  'Ghi chú',
];
const WIDTHS = [7, 38, 9, 26, 46, 36, 9, 18];

/** A half-filled sheet as it comes back from a busy office. */
export function messySheet(): SampleSheet {
  const page = new Page('Sheet1', WIDTHS);
  page.addSpans([
    { from: 0, to: 1, text: 'UBND tỉnh Trường Sơn', look: LOOKS.letterhead },
    { from: 4, to: 7, text: 'CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM', look: LOOKS.letterheadBold },
  ]);
  page.addSpans([
    { from: 0, to: 1, text: 'Sở Văn hóa, Thể thao và Du lịch', look: LOOKS.letterheadBold },
    { from: 4, to: 7, text: 'Độc lập - Tự do - Hạnh phúc', look: LOOKS.motto },
  ]);
  page.addSpans(
    [{ from: 0, to: 7, text: 'BIỂU TỰ CHẤM ĐIỂM CẢI CÁCH HÀNH CHÍNH NĂM 2025', look: LOOKS.title }],
    24,
  );
  page.blank(2);
  addHeader(page);
  page.add(HEADERS.map((_, index): SampleCell => ({ value: `(${index + 1})`, look: LOOKS.columnNumber })));
  for (const row of ROWS) addRow(page, row);
  addTotal(page);
  // One document stands for two criteria, as clerks merge it.
  page.merge('F15:F16');
  page.blank();
  page.addSpans([{ from: 4, to: 7, text: 'Trường Sơn, ngày    tháng 01 năm 2026', look: LOOKS.place }]);
  page.addSpans([
    { from: 0, to: 1, text: 'Người lập', look: LOOKS.signature },
    { from: 4, to: 7, text: 'KT. GIÁM ĐỐC', look: LOOKS.signature },
  ]);
  return page.finish();
}

function addHeader(page: Page): void {
  page.add(
    HEADERS.map((value): SampleCell => ({ value, look: LOOKS.header })),
    38,
  );
}

function addRow(page: Page, row: MessyRow): void {
  if (row.kind === 'header') addHeader(page);
  else page.add(cellsOf(row));
}

/** Row numbers (from 1): the table's first row stands under the head, the header and the column numbers. */
const FIRST_ROW = 8;

function cellsOf(row: MessyRow): SampleCell[] {
  const isStrong = row.kind === 'field' || row.kind === 'subtotal';
  const dress = (look: Look): Look => (isStrong ? { ...look, bold: true } : look);
  const codeLook = row.codeLook ?? (typeof row.code === 'number' ? AS_NUMBER : LOOKS.code);
  const maximum: SampleCell = { value: row.maximum ?? null, look: dress(LOOKS.maximum) };
  return [
    { value: row.code ?? null, look: dress(codeLook) },
    { value: row.title, look: dress(row.titleLook ?? LOOKS.text) },
    row.kind === 'subtotal' ? { ...maximum, ...summed(row, 'maximum') } : maximum,
    { value: row.declared ?? null, look: row.declaredLook ?? LOOKS.declared },
    { value: row.text ?? null, look: LOOKS.small },
    { value: row.evidence ?? null, look: LOOKS.small },
    { value: row.self ?? null, ...(isStrong ? summed(row, 'self') : {}), look: dress(LOOKS.points) },
    { value: row.note ?? null, look: LOOKS.small },
  ];
}

/** A sum as Excel computes it: texts that look like numbers are left out, which is how such totals go wrong. */
function summed(total: MessyRow, column: 'maximum' | 'self'): { value: number; formula: string } {
  const { first, last } = rowsOfField(total);
  const figures = ROWS.slice(first, last + 1).map((row) => row[column]);
  const name = column === 'maximum' ? 'C' : 'G';
  return {
    value: addUp(figures.flatMap((figure) => (typeof figure === 'number' ? figure : []))),
    formula: `SUM(${name}${FIRST_ROW + first}:${name}${FIRST_ROW + last})`,
  };
}

/** Positions in ROWS of a field's items, asked for by its heading or by its subtotal. */
function rowsOfField(total: MessyRow): { first: number; last: number } {
  const at = ROWS.indexOf(total);
  const ends = (row: MessyRow): boolean =>
    row.kind === 'field' || row.kind === 'subtotal' || row.kind === 'header';
  if (total.kind === 'subtotal') {
    const heading = ROWS.map(({ kind }) => kind).lastIndexOf('field', at);
    return { first: heading + 1, last: at - 1 };
  }
  const end = ROWS.findIndex((row, index) => index > at && ends(row));
  return { first: at + 1, last: (end < 0 ? ROWS.length : end) - 1 };
}

function addUp(figures: readonly number[]): number {
  return figures.reduce((sum, figure) => sum + Math.round(figure * 10_000), 0) / 10_000;
}

function addTotal(page: Page): void {
  const fields = ROWS.filter(({ kind }) => kind === 'field');
  const sumOf = (column: string) =>
    fields.map((field) => `${column}${FIRST_ROW + ROWS.indexOf(field)}`).join('+');
  const maximum = addUp(fields.map((field) => Number(field.maximum)));
  const self = addUp(fields.map((field) => summed(field, 'self').value));
  const look: Look = { ...LOOKS.text, bold: true };
  const row = page.add([
    { value: 'Tổng cộng', look: { ...look, across: 'center' } },
    { value: null, look },
    { value: maximum, formula: sumOf('C'), look: { ...LOOKS.maximum, bold: true } },
    { value: null, look },
    { value: null, look },
    { value: null, look },
    { value: self, formula: sumOf('G'), look: { ...LOOKS.points, bold: true } },
    { value: null, look },
  ]);
  page.merge(`A${row}:B${row}`);
}
