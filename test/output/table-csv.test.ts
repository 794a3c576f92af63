import { tableToCsv } from '../../src/output/table-csv';
import type { Table } from '../../src/output/table';
import { exact } from './builders';

function csvOf(cells: Table['rows'][number]['cells']): string {
  const table: Table = {
    key: 't',
    sheet: 't',
    title: 'Bảng',
    subtitles: [],
    columns: [
      { key: 'name', header: 'Tên đơn vị', format: 'text', width: 20 },
      { key: 'points', header: 'Điểm', group: 'Năm trước', format: 'points', width: 10 },
    ],
    rows: [
      { kind: 'section', cells: { name: 'Khối sở' } },
      { kind: 'data', cells },
    ],
    notes: [],
  };
  return tableToCsv(table);
}

const TEXTS: readonly [text: string, field: string][] = [
  ['=HYPERLINK("http://x";"y")', `"'=HYPERLINK(""http://x"";""y"")"`],
  ['+84 912', "'+84 912"],
  ['-cmd|calc', "'-cmd|calc"],
  ['@SUM(A1)', "'@SUM(A1)"],
  ['\t=1+1', `"'\t=1+1"`],
  ['\r=1+1', `"'\r=1+1"`],
  [' =1+1', "' =1+1"],
  ['＝1+1', "'＝1+1"],
  ['-0,25', '"-0,25"'],
  ['-5', '-5'],
  ['Sở Nội vụ', 'Sở Nội vụ'],
  ['A, "B"', '"A, ""B"""'],
];

test.each(TEXTS)('the text %j is written as %s', (text, field) => {
  expect(csvOf({ name: text }).split('\r\n').slice(1, -1).join('\r\n')).toBe(`${field},`);
});

test('numbers stay numbers, also below zero, with at least two decimals', () => {
  expect(csvOf({ name: 'A', points: { value: exact('-0.5') } })).toContain('A,-0.50\r\n');
  expect(csvOf({ name: 'A', points: { value: exact('91.651') } })).toContain('A,91.651\r\n');
});

test('the header names the group, the file says it is UTF-8, sections are left out', () => {
  const csv = csvOf({ name: 'A' });
  expect(csv.startsWith('\uFEFFTên đơn vị,Năm trước – Điểm\r\n')).toBe(true);
  expect(csv).not.toContain('Khối sở');
});
