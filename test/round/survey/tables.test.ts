import type { WorkbookContent } from '../../../src/grid/cell-grid';
import { readSurveyTables } from '../../../src/output/round/survey/read-table';
import { rational } from '../../../src/rulebook/rational';
import { gridOf, type TestCell } from '../../support/grid';

function tablesOf(
  rows: readonly (readonly TestCell[])[],
  known: readonly string[] = [],
  merges: string[] = [],
) {
  const content: WorkbookContent = {
    sheets: [gridOf(rows, { sheet: 'XHH', merges })],
    names: [],
    structureProtected: false,
    date1904: false,
  };
  return readSurveyTables(content, known);
}

const HEAD = [
  'STT',
  'Đơn vị',
  'Câu hỏi',
  'Mã mục',
  'Đối tượng',
  'Phát ra',
  'Thu về',
  'Hợp lệ',
  'Tốt (100%)',
  'Khá',
  'Tỷ lệ (%)',
];

test('every column of a table of counts', () => {
  const [table] = tablesOf([
    ['KẾT QUẢ KHẢO SÁT'],
    HEAD,
    [
      1,
      'Sở Nội vụ',
      'Phục vụ',
      '3.4. Chất lượng phục vụ',
      'Người dân',
      60,
      55,
      50,
      40,
      '10',
      { v: 0.9, format: '0%' },
    ],
  ]);
  expect(table?.problems).toEqual([]);
  expect(table?.answers).toEqual([{ answer: 'Tốt', weight: rational(1) }, { answer: 'Khá' }]);
  expect(table?.rows).toEqual([
    {
      unitWords: 'Sở Nội vụ',
      question: 'Phục vụ',
      item: '3.4',
      group: 'Người dân',
      issued: rational(60),
      returned: rational(55),
      valid: rational(50),
      stated: rational(90),
      answers: new Map([
        ['Tốt', rational(40)],
        ['Khá', rational(10)],
      ]),
      cells: {
        unit: { sheet: 'XHH', cell: 'B3' },
        question: { sheet: 'XHH', cell: 'C3' },
        issued: { sheet: 'XHH', cell: 'F3' },
        returned: { sheet: 'XHH', cell: 'G3' },
        valid: { sheet: 'XHH', cell: 'H3' },
        stated: { sheet: 'XHH', cell: 'K3' },
      },
      answerCells: new Map([
        ['Tốt', { sheet: 'XHH', cell: 'I3' }],
        ['Khá', { sheet: 'XHH', cell: 'J3' }],
      ]),
    },
  ]);
});

test('a row of what answers are worth is none of counts, nor are totals and blank rows', () => {
  const [table] = tablesOf([
    ['Mã đơn vị', 'Câu hỏi', 'Hợp lệ', 'Tốt', 'Khá', 'Vừa', 'Kém'],
    ['Trọng số', null, null, 1, '80%', 50, 0.2],
    ['S1', 'Phục vụ', 10, 4, 3, 2, 1],
    [],
    ['Tổng cộng', 'Phục vụ', 10, 4, 3, 2, 1],
  ]);
  expect(table?.answers).toEqual([
    { answer: 'Tốt', weight: rational(1) },
    { answer: 'Khá', weight: rational(4, 5) },
    { answer: 'Vừa', weight: rational(1, 2) },
    { answer: 'Kém', weight: rational(1, 5) },
  ]);
  expect(table?.rows.map(({ unitWords }) => unitWords)).toEqual(['S1']);
});

test.each([
  ['mục 3.4', '3.4'],
  ['Tiêu chí 3.4.', '3.4'],
  ['TC 12', '12'],
  ['III.2', 'III.2'],
  ['3.4#2 Phục vụ', '3.4#2'],
  ['Chất lượng', ''],
])('“%s” names the item “%s”', (typed, item) => {
  const [table] = tablesOf([
    ['Đơn vị', 'Tiêu chí', 'Hợp lệ', 'Tốt'],
    ['A', typed, 5, 5],
  ]);
  expect(table?.rows[0]).toMatchObject({ item, question: item });
});

test('two rows of headings: the lower one says what a column holds, a merged one speaks for all it covers', () => {
  const [table] = tablesOf(
    [
      ['Đơn vị', 'Câu hỏi', 'Số phiếu', null, 'Mức độ'],
      [null, null, 'Phát ra', 'Hợp lệ', 'Tốt'],
      ['A', 'Phục vụ', 7, 5, 5],
    ],
    [],
    ['A1:A2', 'B1:B2', 'C1:D1'],
  );
  expect(table?.rows).toMatchObject([{ unitWords: 'A', issued: rational(7), valid: rational(5) }]);
  expect(table?.answers).toEqual([{ answer: 'Tốt' }]);
});

test('columns of words are no answers, and with known answers only those are', () => {
  const rows = [
    ['Đơn vị', 'Câu hỏi', 'Hợp lệ', 'Người tổng hợp', 'Tốt', 'Khác'],
    ['A', 'Phục vụ', 5, 'Nguyễn Văn An', 5, 1],
  ];
  expect(tablesOf(rows)[0]?.answers.map(({ answer }) => answer)).toEqual(['Tốt', 'Khác']);
  expect(tablesOf(rows, [' tốt '])[0]?.answers.map(({ answer }) => answer)).toEqual(['Tốt']);
});

test('a count that cannot be read is told at its cell and breaks its row', () => {
  const [table] = tablesOf([
    ['Đơn vị', 'Câu hỏi', 'Hợp lệ', 'Tốt'],
    ['A', 'Phục vụ', 'mười phiếu', 5],
  ]);
  expect(table?.problems).toMatchObject([
    {
      code: 'survey.unreadable-count',
      severity: 'error',
      params: { typed: 'mười phiếu' },
      at: { cell: 'C2' },
    },
  ]);
  expect(table?.rows).toMatchObject([{ isBroken: true }]);
});

test('a group’s weight, a unit’s code before its name, a question by its item', () => {
  const [table] = tablesOf([
    ['Mã đơn vị', 'Tên đơn vị', 'Mã mục', 'Nhóm', 'Trọng số nhóm', 'Thu về', 'Tốt', 'Ghi chú'],
    ['S1', 'Sở Nội vụ', '3.4', 'Người dân', 0.6, 9, 9, 'đủ'],
    [null, 'Sở Y tế', '3.4', 'Người dân', 0.6, 9, 9, null],
  ]);
  expect(table?.rows).toMatchObject([
    { unitWords: 'S1', question: '3.4', item: '3.4', group: 'Người dân', groupWeight: rational(3, 5) },
    { unitWords: 'Sở Y tế' },
  ]);
});

test.each([
  ['no unit', ['Câu hỏi', 'Hợp lệ', 'Tốt']],
  ['no question', ['Đơn vị', 'Hợp lệ', 'Tốt']],
  ['neither counts nor a share', ['Đơn vị', 'Câu hỏi', 'Tốt']],
])('a table with %s is none of a survey', (_, head) => {
  expect(tablesOf([head, ['a', 'b', 3]])).toEqual([]);
});
