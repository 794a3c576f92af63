import { parseCode, splitCodeAndTitle } from '../../src/sheet/codes/code';
import type { TestCell } from '../support/grid';
import { lines, readRows, words } from './views';

describe('a code', () => {
  test.each([
    ['I', 'I'],
    ['1.', '1'],
    ['1,', '1'],
    ['1.1,', '1.1'],
    ['1,1', '1.1'],
    ['1.1.1.', '1.1.1'],
    ['01.02', '1.2'],
    ['a)', 'a'],
    ['đ)', 'đ'],
    ['A', 'A'],
    ['II.1', 'II.1'],
    ['A.1.2', 'A.1.2'],
    ['1.1.a', '1.1.a'],
    ['1a', '1.a'],
    ['TC 1.2', '1.2'],
    ['Tiêu chí 3', '3'],
    ['(1)', '1'],
    [`1.2 ${'.'.repeat(80)}`, '1.2'],
  ])('%s is %s', (text, code) => expect(parseCode(text)?.segments.join('.')).toBe(code));

  test.each(['', '-', '+', 'Tổng', 'IIII', '1.1.1.1.1.1.1', '2025', 'Sở', '*', '1/2'])('%j is none', (text) =>
    expect(parseCode(text)).toBeUndefined(),
  );
});

describe('code and title in one cell', () => {
  test.each([
    ['1.1. Ban hành kế hoạch', '1.1', 'Ban hành kế hoạch'],
    ['I. CHỈ ĐẠO', 'I', 'CHỈ ĐẠO'],
    ['LĨNH VỰC 2: CẢI CÁCH THỂ CHẾ', '2', 'CẢI CÁCH THỂ CHẾ'],
    ['Tiêu chí 1.2 - Rà soát', '1.2', 'Rà soát'],
    ['Tiêu chí 12 - Rà soát', '12', 'Rà soát'],
    ['III - Tổ chức bộ máy', 'III', 'Tổ chức bộ máy'],
    ['III – Tổ chức bộ máy', 'III', 'Tổ chức bộ máy'],
    ['Lĩnh vực 2 – Cải cách thể chế', '2', 'Cải cách thể chế'],
    ['V: Tài chính công', 'V', 'Tài chính công'],
    ['a) Đúng hạn', 'a', 'Đúng hạn'],
    ['1,2) Rà soát', '1.2', 'Rà soát'],
  ])('%s', (text, code, title) => {
    const split = splitCodeAndTitle(text);
    expect([split?.code.segments.join('.'), split?.title]).toEqual([code, title]);
  });

  test.each([
    '2 mô hình mới',
    '0,5 điểm',
    '1.234 hồ sơ',
    '5.000 người trở lên',
    'Có kế hoạch',
    '30% trở lên',
  ])('none in %j', (text) => expect(splitCodeAndTitle(text)).toBeUndefined());
});

/** Codes as typed (title and a maximum are added) → codes as read, and what is said about them. */
const SERIES: Readonly<Record<string, readonly [readonly TestCell[], readonly string[], readonly string[]]>> =
  {
    'a number that lost its zero': [
      [1, 1.1, 1.2, 1.3, 1.4, 1.5, 1.6, 1.7, 1.8, 1.9, 1.1, 1.11],
      ['1', '1.1', '1.2', '1.3', '1.4', '1.5', '1.6', '1.7', '1.8', '1.9', '1.10', '1.11'],
      ['sheet.code-repaired A12'],
    ],
    'a number whose format kept the zero': [
      ['1', ...[1, 2, 3, 4, 5, 6, 7, 8, 9].map((last) => `1.${last}`), { v: 1.1, format: '0.00' }],
      ['1', '1.1', '1.2', '1.3', '1.4', '1.5', '1.6', '1.7', '1.8', '1.9', '1.10'],
      [],
    ],
    'a date that continues the numbering': [
      ['1', '1.1', { v: 45689, format: 'd-mmm' }, '1.3'],
      ['1', '1.1', '1.2', '1.3'],
      ['sheet.code-from-date A4'],
    ],
    'a date that is the first criterion of the second field': [
      ['I', '1.1', 'II', { v: 45659, format: 'd-mmm' }, '2.2'],
      ['I', '1.1', 'II', '2.1', '2.2'],
      ['sheet.code-from-date A5'],
    ],
    'a date written out by another program': [
      ['1', '1.1', '1-Feb'],
      ['1', '1.1', '1.2'],
      ['sheet.code-from-date A4'],
    ],
    'a date that continues nothing': [
      ['1', '1.1', { v: 45800, format: 'd-mmm' }],
      ['1', '1.1', '1.2'],
      ['sheet.code-unreadable A4'],
    ],
    'three segments as a date': [
      ['1', '1.1', { v: 36892, format: 'd/m/yyyy' }],
      ['1', '1.1', '1.1.1'],
      ['sheet.code-from-date A4'],
    ],
    'roman fields over dotted criteria': [
      ['I', '1.1', '1.1.1', 'II', '2.1'],
      ['I', '1.1', '1.1.1', 'II', '2.1'],
      [],
    ],
    'numbering that goes on through the fields': [
      ['I', '1', '2', 'II', '3', '4'],
      ['I', '1', '2', 'II', '3', '4'],
      [],
    ],
    'numbering that restarts in each field': [
      ['I', '1', '1.1', '2', 'II', '1', '1.1'],
      ['I', 'I.1', 'I.1.1', 'I.2', 'II', 'II.1', 'II.1.1'],
      [],
    ],
    'dotted numbering that restarts': [
      ['I', '1.1', '1.2', 'II', '1.1', '1.2'],
      ['I', 'I.1', 'I.2', 'II', 'II.1', 'II.2'],
      [],
    ],
    'parts over fields': [['A', 'I', '1', 'B', 'II', '2'], ['A', 'I', '1', 'B', 'II', '2'], []],
    'letters after the roman C': [
      ['A', '1', 'B', '2', 'C', '3', 'D', '4'],
      ['A', '1', 'B', '2', 'C', '3', 'D', '4'],
      [],
    ],
    'letters beneath an item': [
      ['1', '1.1', 'a)', 'b)', '1.2', 'a)'],
      ['1', '1.1', '1.1.a', '1.1.b', '1.2', '1.2.a'],
      [],
    ],
    'a code twice': [['1', '1.1', '1.1'], ['1', '1.1', '1.1#2'], ['sheet.code-duplicate A4']],
    'a code left out': [['1', '1.1', '1.3'], ['1', '1.1', '1.3'], ['sheet.code-gap A4']],
    'codes out of order': [
      ['1', '1.2', '1.1'],
      ['1', '1.2', '1.1'],
      ['sheet.code-gap A3', 'sheet.code-order A4'],
    ],
    'a code without the one above': [['1', '1.1', '3.2'], ['1', '1.1', '3.2'], ['sheet.code-orphan A4']],
    'a row from elsewhere, after which the codes go on': [
      ['1', '1.1', '9.9', '1.1.1', '1.2'],
      ['1', '1.1', '9.9', '1.1.1', '1.2'],
      ['sheet.code-orphan A4'],
    ],
    'roman numerals after a row from elsewhere': [
      ['H.1', 'I', 'II'],
      ['H.1', 'I', 'II'],
      ['sheet.code-orphan A2'],
    ],
    'a missing code in a gap': [
      ['1', '1.1', null, '1.3'],
      ['1', '1.1', '1.2', '1.3'],
      ['sheet.code-missing A4'],
    ],
  };

describe('a series of codes is read:', () => {
  test.each(Object.entries(SERIES))('%s', (_, [typed, codes, problems]) => {
    const rows = typed.map((code, index) => [code, `Nội dung thứ ${index + 1}`, 5, 'Thực hiện đầy đủ']);
    const { form, problems: said } = readRows([
      ['STT', 'Tiêu chí', 'Điểm tối đa', 'Cách tính điểm'],
      ...rows,
    ]);
    expect(form.items.map(({ code }) => code)).toEqual(codes);
    expect(words(said)).toEqual(problems);
  });
});

test('the letter I after the letter H stands beside it, not beneath', () => {
  const { form, problems } = readRows([
    ['STT', 'Tiêu chí', 'Điểm tối đa'],
    ...['A', 'B', 'C', 'D', 'Đ', 'E', 'G', 'H', 'I', 'K'].map((code) => [code, 'Nội dung', 1]),
  ]);
  expect(form.items.map(({ code, parent }) => [code, parent])).toEqual(
    ['A', 'B', 'C', 'D', 'Đ', 'E', 'G', 'H', 'I', 'K'].map((code) => [code, undefined]),
  );
  expect(words(problems)).toEqual([]);
});

test('a code twice and a code from elsewhere are told with the code and the row', () => {
  const { problems } = readRows([
    ['STT', 'Tiêu chí', 'Điểm tối đa'],
    ...['1', '1.1', '1.1', '9.9'].map((code) => [code, 'Nội dung', 1]),
  ]);
  expect(problems.map(({ code, params }) => [code, params])).toEqual([
    ['sheet.code-duplicate', { code: '1.1', row: 3, given: '1.1#2' }],
    ['sheet.code-orphan', { code: '9.9' }],
  ]);
});

test('a repaired code keeps what was typed', () => {
  const typed = ['1', ...[1, 2, 3, 4, 5, 6, 7, 8, 9].map((last) => `1.${last}`), '1.1'];
  const { form } = readRows([
    ['STT', 'Tiêu chí', 'Điểm tối đa'],
    ...typed.map((code) => [code, 'Nội dung', 1]),
  ]);
  expect(form.items.at(-1)).toMatchObject({ code: '1.10', typedCode: '1.1', parent: '1' });
});

test('fields without a code take the number their criteria count under', () => {
  const { form, problems } = readRows([
    ['TT', 'Tiêu chí', 'Điểm chuẩn', 'Tự chấm'],
    ['', 'CẢI CÁCH THỂ CHẾ', 5, ''],
    ['1.1', 'Ban hành', 2, 2],
    ['1.2', 'Rà soát', 3, 3],
    ['', 'CẢI CÁCH THỦ TỤC', 4, ''],
    ['2.1', 'Đúng hạn', 4, 4],
  ]);
  expect(lines(form)).toEqual([
    '1 field 5',
    '1.1 criterion 2 (2)',
    '1.2 criterion 3 (3)',
    '2 field 4',
    '2.1 criterion 4 (4)',
  ]);
  expect(words(problems)).toEqual(['sheet.code-missing A2', 'sheet.code-missing A5']);
});

test('a table without codes is a tree by its indents', () => {
  const { form, problems } = readRows([
    ['Nội dung', 'Điểm chuẩn', 'Tự chấm'],
    ['CÔNG TÁC CHỈ ĐẠO', 5, 4],
    ['     Kế hoạch', 2, 2],
    ['     Báo cáo', 3, 2],
    ['CẢI CÁCH THỂ CHẾ', 4, 4],
    ['     Rà soát', 4, 4],
  ]);
  expect(lines(form)).toEqual([
    '1 field 5 (4)',
    '1.1 criterion 2 (2)',
    '1.2 criterion 3 (2)',
    '2 field 4 (4)',
    '2.1 criterion 4 (4)',
  ]);
  expect(words(problems)).toEqual(['sheet.codes-generated A2']);
});
