import { pointsToDecimal } from '../../src/rulebook/points';
import { toDecimal } from '../../src/rulebook/rational';
import { describeForm, readForms, readRegister, rulebookFromForm } from '../../src/sheet';
import { gridOf, workbookOf } from '../support/grid';
import type { TestCell } from '../support/grid';
import { figures, line, lines, readRows, words } from './views';
import quangTri from '../cases/quang-tri-2024-forms.json';

const APPRAISAL = [
  'STT',
  'Tên tiêu chí',
  'Điểm tối đa',
  'Điểm tự chấm',
  'Điểm thẩm định lần 1',
  'Giải trình',
  'Điểm thẩm định lần 2',
];
const SCORE = ['STT', 'Tiêu chí', 'Điểm tối đa', 'Điểm tự chấm'];

describe('rows beneath an item', () => {
  test('price it where its code stands in its title', () => {
    const { form } = readRows([
      ['Tiêu chí', 'Điểm tối đa', 'Điểm tự chấm'],
      ['1. Ban hành kế hoạch', 2, 2],
      ['Kế hoạch của cả năm', 2],
      ['Kế hoạch của từng quý', 1],
      ['2. Báo cáo', 3, 3],
    ]);
    expect(lines(form)).toEqual(['1 field 2 (2)', '2 field 3 (3)']);
    expect(form.items[0]?.scoringText?.value).toBe('Kế hoạch của cả năm: 2\nKế hoạch của từng quý: 1');
  });

  test('that price a band or ask for a figure are no items, also where a code is missing', () => {
    const { form, problems } = readRows([
      ['STT', 'Tiêu chí', 'Điểm tối đa', 'Điểm tự chấm'],
      ['1', 'Hồ sơ đúng hạn', 3, 2],
      ['', 'Từ 95% trở lên', 3],
      ['3', 'Kế hoạch', 1, 1],
    ]);
    expect(lines(form)).toEqual(['1 field 3 (2)', '3 field 1 (1)']);
    expect(form.items[0]?.scoringText?.value).toBe('Từ 95% trở lên: 3');
    expect(words(problems)).toEqual(['sheet.code-gap A4']);
  });

  test('do not make the next item without a code a part of it', () => {
    const { form } = readRows([
      ['STT', 'Tiêu chí', 'Điểm tối đa', 'Cách tính điểm'],
      ['1', 'Hồ sơ đúng hạn', 3, ''],
      ['', 'Từ 95% trở lên: 3 điểm'],
      ['', 'Ban hành kế hoạch', 2, 'Có: 2'],
      ['3', 'Báo cáo', 1, 'Có: 1'],
    ]);
    expect(lines(form)).toEqual(['1 field 3', '2 field 2', '3 field 1']);
  });

  test('make no heading of a number beside a bold cell without words', () => {
    const { form, problems } = readRows([
      SCORE,
      ['1', 'Ban hành', 2, 2],
      ['', { v: null, bold: true }, '', 1],
      ['2', 'Báo cáo', 3, 3],
    ]);
    expect(lines(form)).toEqual(['1 field 2 (2)', '2 field 3 (3)']);
    expect(words(problems)).toEqual(['sheet.row-unclear D3']);
  });

  test('are its scoring text where they price bands, points beside them included', () => {
    const { form, problems } = readRows([
      ['STT', 'Nội dung', 'Điểm tối đa', 'Điểm tự chấm'],
      ['1', 'Ban hành kế hoạch', 2, 2],
      ['', '- Ban hành trước 31/1', 2],
      ['', '- Sau 31/1', '0,5'],
      ['2', 'Hồ sơ đúng hạn', 3, 2],
      ['', 'Từ 95% trở lên: 3 điểm'],
      ['', 'Dưới 95%: 0 điểm'],
    ]);
    expect(form.items.map((item) => item.scoringText?.value)).toEqual([
      '- Ban hành trước 31/1: 2\n- Sau 31/1: 0,5',
      'Từ 95% trở lên: 3 điểm\nDưới 95%: 0 điểm',
    ]);
    expect(form.items.map(({ lastRow }) => lastRow)).toEqual([3, 6]);
    expect(problems).toEqual([]);
  });

  test('are joined where code and title are merged down over one band a row', () => {
    const { form } = readRows(
      [
        ['STT', 'Tiêu chí', 'Điểm tối đa', 'Thang điểm', 'Điểm'],
        ['1', 'Ban hành', 2, 'Trước 31/1', 2],
        [null, null, null, 'Sau 31/1', 1],
        [null, null, null, 'Không ban hành', 0],
      ],
      { merges: ['A2:A4', 'B2:B4', 'C2:C4'] },
    );
    expect(form.items[0]?.scoringText?.value).toBe('Trước 31/1: 2\nSau 31/1: 1\nKhông ban hành: 0');
  });

  test('that fit nothing are named, never dropped', () => {
    const { problems } = readRows([SCORE, ['1', 'Ban hành', 2, 2], ['', 'Tổng số hồ sơ', '', 53]]);
    expect(words(problems)).toEqual(['sheet.row-unclear B3', 'sheet.row-unclear D3']);
  });

  test('marked a), b) without points of their own list contents of the item', () => {
    const { form } = readRows([
      ['STT', 'Tiêu chí', 'Điểm tối đa', 'Cách tính điểm'],
      ['1', 'Chế độ báo cáo', 2, ''],
      ['a)', 'Đúng hạn: 1 điểm', '', ''],
      ['b)', 'Đủ biểu mẫu: 1 điểm', '', ''],
      ['2', 'Kế hoạch', 1, 'Có: 1'],
    ]);
    expect(lines(form)).toEqual(['1 field 2', '2 field 1']);
    expect(form.items[0]?.scoringText?.value).toBe('a) Đúng hạn: 1 điểm\nb) Đủ biểu mẫu: 1 điểm');
  });
});

test('requirements and evidence in one cell are told apart', () => {
  const { form } = readRows([
    ['STT', 'Tiêu chí', 'Điểm tối đa', 'Các yêu cầu và tài liệu kiểm chứng'],
    [
      '1',
      'Kế hoạch',
      2,
      'Yêu cầu: ban hành đúng hạn. TLKC: - Kế hoạch số 12/KH-UBND\n- Báo cáo số 3/BC-UBND',
    ],
    ['2', 'Báo cáo', 2, 'Có đủ bốn kỳ báo cáo'],
  ]);
  expect(form.items[0]?.requirements?.value).toBe('ban hành đúng hạn.');
  expect(form.items[0]?.evidence.map(({ value }) => value)).toEqual([
    'Kế hoạch số 12/KH-UBND',
    'Báo cáo số 3/BC-UBND',
  ]);
  expect(form.items[1]?.requirements?.value).toBe('Có đủ bốn kỳ báo cáo');
  expect(form.items[1]?.evidence).toEqual([]);
});

test('bonus, penalty and survey items belong to their own parts, lone totals to none', () => {
  const { form } = readRows([
    APPRAISAL,
    ['I', 'Chỉ đạo', 10, 9, 8, '', 8],
    ['1', 'Kế hoạch', 10, 9, 8, 'đã gửi', 8],
    ['II', 'Tác động', 15],
    ['1', 'Đánh giá qua điều tra xã hội học', 5],
    ['2', 'Chỉ số hài lòng của người dân (SIPAS)', 5],
    ['3', 'Tổ chức khảo sát sự hài lòng của người dân', 5, 5],
    ['', 'ĐIỂM THƯỞNG', '', 2, 1],
    ['1', 'Có sáng kiến', 2, 2, 1],
    ['', 'ĐIỂM TRỪ', '', -1],
    ['1', 'Bị phê bình', -1, -1],
    ['', 'TỔNG CỘNG', 25, 15, 8, '', 8],
  ]);
  expect(form.kind).toBe('appraisal');
  expect(form.items.map(({ code, part }) => `${code} ${part}`)).toEqual([
    'I appraised',
    'I.1 appraised',
    'II appraised',
    'II.1 survey',
    'II.2 satisfactionSurvey',
    'II.3 appraised',
    'III bonus',
    'III.1 bonus',
    'IV penalty',
    'IV.1 penalty',
  ]);
  expect(form.totals.map(({ column, value }) => [column, pointsToDecimal(value.value)])).toEqual([
    ['maximum', '25'],
    ['selfScore', '15'],
    ['appraised1', '8'],
    ['appraised2', '8'],
  ]);
});

test('coded blocks of bonus and penalty stand beside the fields, whatever their numbering', () => {
  const { form, problems } = readRows([
    SCORE,
    ['I', 'Chỉ đạo', 10, 9],
    ['1', 'Kế hoạch', 10, 9],
    ['II', 'Tác động', 5, 5],
    ['1', 'Thu hút đầu tư', 5, 5],
    ['B', 'ĐIỂM THƯỞNG', 2, 1],
    ['1', 'Có sáng kiến', 2, 1],
    ['C', 'ĐIỂM TRỪ', 1, -1],
    ['1', 'Chậm báo cáo', 1, -1],
    ['', 'TỔNG CỘNG', 15, 14],
  ]);
  expect(form.items.map(({ code, part }) => `${code} ${part}`)).toEqual([
    'I appraised',
    'I.1 appraised',
    'II appraised',
    'II.1 appraised',
    'B bonus',
    'B.1 bonus',
    'C penalty',
    'C.1 penalty',
  ]);
  expect(problems).toEqual([]);
});

test('what cannot be placed is quoted by the words that stand there', () => {
  const { problems } = readRows([
    ['STT', 'Nội dung', 'Điểm tối đa', 'Điểm tự chấm', 'Ghi chú', ''],
    ['1', 'Kế hoạch', 10, 9, '', 12],
    ['', '', '', '', 'xem lại', 13],
    ['2', 'Báo cáo', 10, 9, '', 14],
  ]);
  expect(problems.map(({ code, params }) => [code, params])).toContainEqual([
    'sheet.column-unknown',
    { header: 'F' },
  ]);
});

test.each([
  [['UBND TINH A'], ['SO KHOA HOC VA CONG NGHE'], 'SO KHOA HOC VA CONG NGHE'],
  [['UBND TINH A'], ['So 12 BC-SNV'], 'UBND TINH A'],
])('a letterhead without diacritics names its agency: %s, %s', (first, second, agency) => {
  const { form } = readRows([first, second, [], SCORE, ['1', 'Kế hoạch', 10, 9]]);
  expect(form.about.agency?.value).toBe(agency);
});

test('the agency in the cell beside its label is that cell’s, not the label', () => {
  const { form } = readRows([['Cơ quan, đơn vị:', 'Trung tâm X'], [], SCORE, ['1', 'Kế hoạch', 10, 9]]);
  expect(form.about.agency).toMatchObject({ value: 'Trung tâm X', cell: { cell: 'B1' } });
});

test('agencies beside their published results are a table of results', () => {
  const { form } = readRows([
    ['KẾT QUẢ CHỈ SỐ CCHC CÁC SỞ NĂM 2024'],
    [],
    ['STT', 'Tên đơn vị', 'Chỉ số (%)'],
    [1, 'Sở Tài chính', 90.05],
    [2, 'Sở Nội vụ', '90,02'],
  ]);
  expect(form.kind).toBe('matrix');
  expect(form.agencies.map(({ name, share }) => [name.value, share && toDecimal(share.value, 2)])).toEqual([
    ['Sở Tài chính', '90.05'],
    ['Sở Nội vụ', '90.02'],
  ]);
});

test('the last rows Điểm thưởng, Điểm phạt, Tổng cộng are totals with their part', () => {
  const { form } = readRows([
    APPRAISAL,
    ['1', 'Kế hoạch', 10, 9, 8],
    ['', 'Điểm thưởng', '', 2, 1],
    ['', 'Điểm phạt', '', 0, 0],
    ['', 'Tổng cộng', 10, 11, 9],
  ]);
  expect(form.items).toHaveLength(1);
  expect(form.totals.map(({ label, column, part }) => [label, column, part])).toEqual([
    ['Điểm thưởng', 'selfScore', 'bonus'],
    ['Điểm thưởng', 'appraised1', 'bonus'],
    ['Điểm phạt', 'selfScore', 'penalty'],
    ['Điểm phạt', 'appraised1', 'penalty'],
    ['Tổng cộng', 'maximum', undefined],
    ['Tổng cộng', 'selfScore', undefined],
    ['Tổng cộng', 'appraised1', undefined],
  ]);
});

describe('a total is told by its words:', () => {
  test.each([
    'Tổng cộng',
    'TỔNG ĐIỂM',
    'Cộng (I + II + III)',
    'Tổng điểm 200',
    'Cộng lĩnh vực 1: Chỉ đạo điều hành',
    'Tổng số điểm',
    'Tổng cộng (A+B)',
  ])('%s is one', (label) =>
    expect(readRows([SCORE, ['1', 'Kế hoạch', 2, 1], ['', label, 2, 1]]).form.totals).toHaveLength(2),
  );
  test.each(['Tổng số hồ sơ', 'Cộng đồng doanh nghiệp được đối thoại', 'Tổng hợp báo cáo'])(
    '%s is none',
    (label) => expect(readRows([SCORE, ['1', 'Kế hoạch', 2, 1], ['2', label, 2, 1]]).form.totals).toEqual([]),
  );
});

describe('several tables', () => {
  test('on one sheet are several forms', () => {
    const { forms } = readRows([
      ['Bảng 1'],
      SCORE,
      ['1', 'A', 2, 1],
      [],
      ['Bảng 2'],
      SCORE,
      ['1', 'B', 3, 2],
    ]);
    expect(forms.map((form) => form.items.map(line))).toEqual([['1 field 2 (1)'], ['1 field 3 (2)']]);
  });

  test('side by side are several forms', () => {
    const { forms, problems } = readRows([
      [...SCORE, null, ...SCORE],
      ['1', 'A', 2, 1, null, '5', 'E', 3, 2],
      ['1.1', 'B', 2, 1, null, '5.1', 'F', 3, 2],
    ]);
    expect(forms.map((form) => form.items.map(line))).toEqual([
      ['1 field 2 (1)', '1.1 criterion 2 (1)'],
      ['5 field 3 (2)', '5.1 criterion 3 (2)'],
    ]);
    expect(problems).toEqual([]);
  });

  test('on several sheets are read in order; the state sheet and our own columns are not', () => {
    const ours = gridOf(
      [
        [...SCORE, 'Điểm tính theo thang điểm'],
        ['1', 'A', 2, 1, 1.5],
      ],
      { sheet: 'Tự chấm' },
    );
    const { forms, problems } = readForms(
      workbookOf(
        [
          ours,
          gridOf(
            [
              ['STT', 'Tiêu chí', 'Điểm tối đa'],
              ['1', 'x', 1],
            ],
            { sheet: '_cchc' },
          ),
        ],
        {
          names: [{ name: '_cchc_ketqua', refersTo: "'Tự chấm'!$E$1:$E$2" }],
        },
      ),
    );
    expect(forms.map(({ sheet, columns }) => [sheet, columns.length])).toEqual([['Tự chấm', 4]]);
    expect(problems).toEqual([]);
  });
});

test('our own columns are not read on a sheet whose name holds an apostrophe', () => {
  const ours = gridOf(
    [
      [...SCORE, 'Điểm tính theo thang điểm'],
      ['1', 'A', 2, 1, 1.5],
    ],
    { sheet: "Sở A'25" },
  );
  const names = [{ name: '_cchc_ketqua', refersTo: "'Sở A''25'!$E$1:$E$2" }];
  const { forms } = readForms(workbookOf([ours], { names }));
  expect(forms.map(({ columns }) => columns.length)).toEqual([4]);
});

test('printed pages repeat the header and the numbers under it without a trace', () => {
  const { form, problems } = readRows([
    ['BẢNG CHẤM ĐIỂM'],
    SCORE,
    ['(1)', '(2)', '(3)', '(4)'],
    ['1', 'A', 2, 2],
    ['1.1', 'B', 2, 2],
    SCORE,
    ['(1)', '(2)', '(3)', '(4)'],
    ['2', 'C', 3, 3],
    ['2.1', 'D', 3, 3],
    ['Trang 2/2'],
  ]);
  expect(form.items.map(({ code }) => code)).toEqual(['1', '1.1', '2', '2.1']);
  expect(problems).toEqual([]);
});

test('a row that numbers the columns is no item, however its brackets and sums are written', () => {
  const { form, problems } = readRows([
    [...SCORE, 'Giải trình', 'Điểm thẩm định'],
    ['(1)', '[2]', '(3))', '4', '( 5 )', '(6) = (3)\n+ (4)'],
    ['1', 'A', 3, 2, '', 1],
  ]);
  expect(lines(form)).toEqual(['1 field 3 (2)']);
  expect(words(problems)).toEqual([]);
});

describe('a number that cannot be is a problem and no value:', () => {
  test.each<[string, Parameters<typeof readRows>[0], string[]]>([
    [
      'a date Excel made of 9.5',
      [SCORE, ['1', 'A', { v: 45786, format: 'd-mmm' }, 1]],
      ['sheet.number-unreadable C2'],
    ],
    ['two marks', [SCORE, ['1', 'A', 10, '9..5']], ['sheet.number-unreadable D2']],
    ['a letter for a digit', [SCORE, ['1', 'A', 10, 'l,5']], ['sheet.number-unreadable D2']],
    ['thousands or decimals', [SCORE, ['1', 'A', 2000, '1.001']], ['sheet.number-ambiguous D2']],
    ['a third of a point as a maximum', [SCORE, ['1', 'A', 0.333333, 0]], ['sheet.points-too-fine C2']],
    [
      'a formula never computed',
      [SCORE, ['1', 'A', 10, { v: null, formula: 'C2', uncached: true }]],
      ['sheet.uncached D2'],
    ],
    ['an error', [SCORE, ['1', 'A', 10, { v: { error: '#REF!' } }]], ['sheet.cell-error D2']],
    ['percent for points', [SCORE, ['1', 'A', 10, '95%']], ['sheet.number-unreadable D2']],
    ['no maximum', [SCORE, ['1', 'A', null, 1], ['2', 'B', 3, 1]], ['sheet.maximum-missing C2']],
    [
      'a title never computed',
      [SCORE, ['1', { v: null, formula: 'Z1', uncached: true }, 10, 1]],
      ['sheet.uncached B2'],
    ],
  ])('%s', (_, rows, problems) => {
    expect(words(readRows(rows).problems)).toEqual(problems);
  });
});

test('a self-score finer than points are kept is rounded, and said so', () => {
  const { form, problems } = readRows([SCORE, ['1', 'A', 1, 0.333333]]);
  expect(lines(form)).toEqual(['1 field 1 (0.3333)']);
  expect(words(problems)).toEqual(['sheet.points-too-fine D2']);
});

test('cells that hold a format and nothing else are blank', () => {
  const empty = { v: null, format: '0.00' };
  const rows = (blank: TestCell) => [
    SCORE,
    ['1', 'A', 2, blank],
    [blank, blank, blank, blank],
    ['2', 'B', 3, 1],
    [blank, blank, blank, blank],
  ];
  const { form, problems } = readRows(rows(empty));
  const plain = readRows(rows(null));
  expect([lines(form), words(problems)]).toEqual([lines(plain.form), words(plain.problems)]);
  expect(lines(form)).toEqual(['1 field 2', '2 field 3 (1)']);
});

test.each(['Ghi chú:', 'Ghi chú', 'Lưu ý.'])('numbered notes under %j are no items', (heading) => {
  const { form } = readRows([
    SCORE,
    ['1', 'Ban hành kế hoạch', 2, 1],
    ['2', 'Báo cáo kết quả', 3, 1],
    [],
    ['', heading],
    ['1', 'Đơn vị tự chấm theo hướng dẫn'],
    ['2', 'Đơn vị gửi kèm tài liệu'],
  ]);
  expect(lines(form)).toEqual(['1 field 2 (1)', '2 field 3 (1)']);
});

test('only hidden rows of a table are named', () => {
  const rows = [['BẢNG CHẤM ĐIỂM'], [], SCORE, ['1', 'A', 2, 1], ['2', 'B', 3, 1]];
  const hidden = (...hiddenRows: number[]) => words(readRows(rows, { hiddenRows }).problems);
  expect(hidden(0, 1)).toEqual([]);
  expect(hidden(0, 4)).toEqual(['sheet.hidden-rows A5']);
});

test('a sheet says nothing of the agency of another sheet', () => {
  const table = [SCORE, ['1', 'A', 2, 1]];
  const { forms } = readForms(
    workbookOf([
      gridOf([['Đơn vị: Sở Tư pháp'], ...table], { sheet: 'Một' }),
      gridOf(table, { sheet: 'Hai' }),
    ]),
  );
  expect(forms.map(({ about }) => about.agency?.value)).toEqual(['Sở Tư pháp', undefined]);
});

test.each([
  ['Ban hành kế hoạch: 02 điểm', '2'],
  ['Ban hành kế hoạch: 0,5 điểm', '0.5'],
  ['Ban hành kế hoạch - 1.25 điểm.', '1.25'],
  ['Ban hành kế hoạch (tối đa 0,5 điểm)', '0.5'],
])('without a column of maxima, %s is worth %s', (title, maximum) => {
  const { form } = readRows([
    ['STT', 'Tiêu chí', 'Cách tính điểm', 'Điểm tự chấm'],
    ['1', title, 'Có kế hoạch', 0.5],
  ]);
  expect(lines(form)).toEqual([`1 field ${maximum} (0.5)`]);
});

test('maxima with three decimals are points where one of them can be nothing else', () => {
  const rows = (second: string) => [SCORE, ['1', 'A', '1,500', 1], ['2', 'B', second, 0]];
  const { form, problems } = readRows(rows('0,500'));
  expect(lines(form)).toEqual(['1 field 1.5 (1)', '2 field 0.5 (0)']);
  expect(words(problems)).toEqual([]);
  expect(words(readRows(rows('2')).problems)).toContain('sheet.number-ambiguous C2');
});

test('a range as a maximum is its upper end, and said so', () => {
  const { form, problems } = readRows([SCORE, ['1', 'A', '0÷4', 3]]);
  expect(lines(form)).toEqual(['1 field 4 (3)']);
  expect(words(problems)).toEqual(['sheet.maximum-range C2']);
});

test('a maximum that only the title states is read from there', () => {
  const { form } = readRows([
    ['STT', 'Nội dung', 'Điểm tự chấm'],
    ['1', 'Kế hoạch (tối đa 2,5 điểm)', 2],
    ['2', 'Báo cáo (3đ)', 2],
  ]);
  expect(lines(form)).toEqual(['1 field 2.5 (2)', '2 field 3 (2)']);
});

test('an item that does not apply says where, and has no score', () => {
  const { form, problems } = readRows([SCORE, ['1', 'A', 2, 'Không áp dụng'], ['2', 'B', 2, 'KAD']]);
  expect(form.items.map(({ notApplicable, selfScore }) => [notApplicable?.cell, selfScore])).toEqual([
    ['D2', undefined],
    ['D3', undefined],
  ]);
  expect(problems).toEqual([]);
});

test('hidden rows and columns are read and named; what a merge covers is not read and named', () => {
  const { form, problems } = readRows([SCORE, ['1', 'A', 2, 1], ['2', 'B', 3, 2], ['3', 'C', 4, 7]], {
    hiddenRows: [2],
    hiddenColumns: [3],
    merges: ['D3:D4'],
  });
  expect(lines(form)).toEqual(['1 field 2 (1)', '2 field 3 (2)', '3 field 4']);
  expect(words(problems)).toEqual([
    'sheet.value-hidden-by-merge D4',
    'sheet.hidden-rows A3',
    'sheet.hidden-columns D1',
  ]);
});

test('a number merged over several items is nobody’s', () => {
  const { form, problems } = readRows([SCORE, ['1', 'A', 2, 3], ['2', 'B', 3, null], ['3', 'C', 4, 1]], {
    merges: ['D2:D3'],
  });
  expect(lines(form)).toEqual(['1 field 2', '2 field 3', '3 field 4 (1)']);
  expect(words(problems)).toEqual(['sheet.merged-over-items D2']);
});

test('so is one over the last items, whose rows are looked at first to find where the table ends', () => {
  const { form, problems } = readRows(
    [SCORE, ['1', 'A', 2, 1], ['2', 'B', 3, null], ['3', 'C', null, null]],
    {
      merges: ['C3:C4'],
    },
  );
  expect(lines(form)).toEqual(['1 field 2 (1)', '2 field', '3 field']);
  expect(words(problems)).toContain('sheet.merged-over-items C3');
});

test('fields that each have a header of their own begin with the line above the first', () => {
  const { form } = readRows([
    ['BẢNG TỰ CHẤM ĐIỂM NĂM 2025'],
    ['I. CHỈ ĐẠO (2 điểm)'],
    SCORE,
    ['1', 'Kế hoạch', 2, 2],
    [],
    ['II. THỂ CHẾ (3 điểm)'],
    SCORE,
    ['1', 'Rà soát', 3, 2],
  ]);
  expect(lines(form)).toEqual(['I field 2', 'I.1 criterion 2 (2)', 'II field 3', 'II.1 criterion 3 (2)']);
});

test('a line PHẦN II between two prints of one table divides the print, not the tree', () => {
  const { form, problems } = readRows([
    ['PHẦN I. TỰ CHẤM'],
    SCORE,
    ['1', 'Chỉ đạo', 3, 2],
    ['1.1', 'Kế hoạch', 1, 1],
    ['PHẦN II. CÁC TIÊU CHÍ KHÁC'],
    SCORE,
    ['1.2', 'Một cửa', 2, 1],
  ]);
  expect(lines(form)).toEqual(['1 field 3 (2)', '1.1 criterion 1 (1)', '1.2 criterion 2 (1)']);
  expect(words(problems)).toEqual(['sheet.row-caption A5']);
});

test('a line PHẦN I that opens the table heads what follows', () => {
  const { form } = readRows([
    SCORE,
    ['', 'PHẦN I. CÁC TIÊU CHÍ CHUNG'],
    ['1', 'Chỉ đạo', 3, 2],
    ['2', 'Báo cáo', 2, 2],
  ]);
  expect(form.items.map(({ title, level, parent }) => [title, level, parent])).toEqual([
    ['CÁC TIÊU CHÍ CHUNG', 'field', undefined],
    ['Chỉ đạo', 'criterion', form.items[0]!.code],
    ['Báo cáo', 'criterion', form.items[0]!.code],
  ]);
});

test('bulleted rows with maxima of their own are parts of the item above', () => {
  const { form, problems } = readRows([
    SCORE,
    ['1', 'Tuyên truyền', 2, 2],
    ['-', 'Ban hành kế hoạch', 0.5, 0.5],
    ['-', 'Thực hiện', 1.5, 1.5],
    ['2', 'Báo cáo', 1, 1],
  ]);
  expect(lines(form)).toEqual([
    '1 field 2 (2)',
    '1.1 criterion 0.5 (0.5)',
    '1.2 criterion 1.5 (1.5)',
    '2 field 1 (1)',
  ]);
  expect(words(problems)).toEqual(['sheet.code-missing A3', 'sheet.code-missing A4']);
});

test('crossed-out cells of a table are named', () => {
  const { problems } = readRows([SCORE, ['1', 'A', 2, { v: 1, struck: true }], ['2', 'B', 3, 2]]);
  expect(words(problems)).toEqual(['sheet.struck-text D2']);
});

test('the title block names agency, year, decisions and rulebook', () => {
  const { form } = readRows([
    ['UBND TỈNH QUẢNG TRỊ', null, null, 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
    ['SỞ NỘI VỤ', null, null, 'Độc lập - Tự do - Hạnh phúc'],
    ['BẢNG TỰ CHẤM ĐIỂM CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM 2025'],
    ['(Kèm theo Quyết định số 12/QĐ-UBND ngày 3/1/2024 và Quyết định số 876/QĐ-BNV)'],
    ['Bộ tiêu chí: tap-huan-so'],
    SCORE,
    ['1', 'A', 2, 1],
  ]);
  expect(form.about).toMatchObject({
    agency: { value: 'SỞ NỘI VỤ', cell: { cell: 'A2' } },
    year: { value: 2025 },
    rulebookId: { value: 'tap-huan-so', cell: { cell: 'A5' } },
  });
  expect(form.about.decisions.map(({ value }) => value)).toEqual(['12/QĐ-UBND', '876/QĐ-BNV']);
});

describe('statistics forms', () => {
  const rows = quangTri.forms.flatMap((form) => [
    [form.title],
    ['STT', 'Chỉ tiêu thống kê', 'Đơn vị tính', 'Số liệu', 'Ghi chú'],
    ...form.rows,
    [],
  ]);

  test('keep a figure whose row has no code', () => {
    const { form } = readRows([
      ['STT', 'Chỉ tiêu thống kê', 'Đơn vị tính', 'Số liệu', 'Ghi chú'],
      ['3.1.', 'Tổng số hồ sơ đã giải quyết', 'Hồ sơ', '52.414'],
      ['', 'Tổng số hồ sơ giải quyết của cả ba cấp', 'Hồ sơ', '140.061'],
      ['3.2.', 'Số hồ sơ giải quyết đúng hạn', 'Hồ sơ', '52.249'],
    ]);
    expect(form.statistics.map(({ code, row }) => [code, row])).toEqual([
      ['3.1', 1],
      ['', 2],
      ['3.2', 3],
    ]);
    expect(figures(form)).toEqual(['52414', '140061', '52249']);
  });

  test('of Quảng Trị are read number by number as printed', () => {
    const { forms, problems } = readRows(rows);
    expect(forms.map(({ kind, about }) => [kind, about.title])).toEqual(
      quangTri.forms.map(({ title }) => ['statistics', title]),
    );
    expect(forms.map((form) => form.statistics.map(({ code }) => code))).toEqual(
      quangTri.forms.map((form) => form.rows.map(([code]) => code!.replace(/[.,]$/, ''))),
    );
    const none = undefined;
    expect(figures(forms[0]!)).toEqual([
      '17',
      '55.17',
      '29',
      '16',
      none,
      none,
      none,
      none,
      none,
      none,
      none,
      '97',
      '58',
      '0',
      '0',
      '0',
      '0',
    ]);
    expect(figures(forms[1]!)).toEqual([
      '81',
      '262',
      '1877',
      '1465',
      '261',
      '151',
      none,
      '99.69',
      '52414',
      '52249',
      '98.57',
      '10099',
      '9751',
      '99.97',
      '77881',
      '77857',
      '100',
      '77',
      '77',
    ]);
    expect(forms[1]!.statistics[7]).toMatchObject({ code: '3.1', unit: '%', isPercent: true, decimals: 2 });
    expect(problems).toEqual([]);
  });

  test('decide a figure without a unit by the rate it makes, and ask where nothing decides', () => {
    const header = ['STT', 'Chỉ tiêu thống kê', 'Đơn vị tính', 'Số liệu'];
    const decided = readRows([
      header,
      ['1', 'Tỷ lệ đúng hạn', '%', '80,00%'],
      ['1.1', 'Tổng số', '', '1.234'],
      ['1.2', 'Đúng hạn', '', '987,2'],
    ]);
    expect(figures(decided.form)).toEqual(['80', '1234', '987.2']);
    const byBoth = readRows([
      header,
      ['1', 'Tỷ lệ giải ngân', '%', '33,33%'],
      ['1.1', 'Kế hoạch vốn', '', '1.500'],
      ['1.2', 'Đã giải ngân', '', '500,000'],
    ]);
    expect(figures(byBoth.form)).toEqual(['33.33', '1500', '500']);
    const open = readRows([header, ['1', 'Vốn đã giải ngân', 'triệu đồng', '52,414']]);
    expect(figures(open.form)).toEqual([undefined]);
    expect(words(open.problems)).toEqual(['sheet.number-ambiguous D2']);
  });

  test('ask about a count that Excel holds with decimals', () => {
    const { form, problems } = readRows([
      ['STT', 'Chỉ tiêu thống kê', 'Đơn vị tính', 'Số liệu'],
      ['1', 'Hồ sơ', 'Hồ sơ', 52.414],
    ]);
    expect(figures(form)).toEqual([undefined]);
    expect(words(problems)).toEqual(['sheet.count-not-whole D2']);
  });

  test('read a real percent cell as percent', () => {
    const { form } = readRows([
      ['STT', 'Chỉ tiêu thống kê', 'Đơn vị tính', 'Số liệu'],
      ['1', 'Tỷ lệ', '%', { v: 0.9969, format: '0.00%' }],
    ]);
    expect(figures(form)).toEqual(['99.69']);
  });
});

test('a register lists agencies once, with group, rulebook, exceptions and last year', () => {
  const content = workbookOf(
    gridOf([
      ['DANH SÁCH ĐƠN VỊ'],
      ['TT', 'Tên đơn vị', 'Khối', 'Bộ tiêu chí', 'Không áp dụng', 'Kết quả năm trước'],
      [1, 'Sở Tư pháp', 'Sở', 'tap-huan-so', '1.2; 3.1.4', 85.41],
      [2, 'Sở Y tế', 'Sở', 'tap-huan-so', 'chưa rõ', '85,02%'],
      [3, 'SỞ TƯ PHÁP', 'Sở', 'tap-huan-so', 'Không', ''],
    ]),
  );
  const { agencies, problems } = readRegister(content);
  expect(
    agencies.map((each) => [
      each.name.value,
      each.group?.value,
      each.notApplicable.map(({ value }) => value),
    ]),
  ).toEqual([
    ['Sở Tư pháp', 'Sở', ['1.2', '3.1.4']],
    ['Sở Y tế', 'Sở', []],
    ['SỞ TƯ PHÁP', 'Sở', []],
  ]);
  expect(agencies.map(({ lastYear }) => lastYear && toDecimal(lastYear.value, 4))).toEqual([
    '85.41',
    '85.02',
    undefined,
  ]);
  expect(words(problems)).toEqual(['sheet.register-unclear E4', 'sheet.register-duplicate B5']);
});

test('a wide matrix gives shares, ranks and every figure under its full header, group by group', () => {
  const { form } = readRows(
    [
      ['TT', 'Cơ quan, đơn vị', 'Chỉ đạo điều hành', null, null, 'Chỉ số (%)', 'Xếp hạng'],
      [null, null, 'Đánh giá qua ĐTXHH', 'Thẩm định', 'Tổng điểm', null, null],
      ['I', 'KHỐI SỞ, NGÀNH'],
      [1, 'Sở Nội vụ', '1,2', '8,123', '9,323', '91,651', 1],
      ['', 'Trung bình', 1, 8, 9, 90],
    ],
    { merges: ['A1:A2', 'B1:B2', 'C1:E1', 'F1:F2', 'G1:G2'] },
  );
  expect(form.kind).toBe('matrix');
  expect(form.agencies).toHaveLength(1);
  const [agency] = form.agencies;
  expect([
    agency?.group?.value,
    agency?.share && toDecimal(agency.share.value, 4),
    agency?.rank && toDecimal(agency.rank.value, 0),
  ]).toEqual(['KHỐI SỞ, NGÀNH', '91.651', '1']);
  expect(agency?.figures.map(({ header, value }) => [header, toDecimal(value.value, 4)])).toEqual([
    ['Chỉ đạo điều hành / Đánh giá qua ĐTXHH', '1.2'],
    ['Chỉ đạo điều hành / Thẩm định', '8.123'],
    ['Chỉ đạo điều hành / Tổng điểm', '9.323'],
  ]);
});

const ANNEX = [
  ['BỘ TIÊU CHÍ XÁC ĐỊNH CHỈ SỐ CCHC NĂM 2026'],
  ['(Kèm theo Quyết định số 45/QĐ-UBND)'],
  ['STT', 'Lĩnh vực/Tiêu chí', 'Điểm tối đa', 'Cách tính điểm', 'Tài liệu kiểm chứng'],
  ['1', 'Chỉ đạo', 5],
  ['1.1', 'Kế hoạch', 2, 'Có: 2\nKhông: 0', 'Kế hoạch năm'],
  ['1.2', 'Kiểm tra', 3, 'Tỷ lệ x điểm tối đa'],
  ['2', 'Tác động', 10],
  ['2.1', 'Đánh giá qua điều tra xã hội học', 10],
  ['', 'Điểm thưởng'],
  ['1', 'Sáng kiến', 2, 'Mỗi sáng kiến 1 điểm'],
];

test.each<[string, readonly TestCell[][], string]>([
  ['as printed, also where the fields add up to less', [['', 'Tổng cộng', 20]], '20'],
  ['of its fields where only a total of bonus is printed', [['', 'Tổng điểm thưởng', 30]], '15'],
])('the total of an annex is %s', (_, under, total) => {
  const { form } = readRows([...ANNEX, ...under]);
  const rulebook = rulebookFromForm(form, { id: 'tinh-2026', agencyKind: 'department' });
  expect(form.totals).toHaveLength(1);
  expect(pointsToDecimal(rulebook.total)).toBe(total);
});

test('an annex becomes a rulebook that cites its own cells and assumes nothing silently', () => {
  const rulebook = rulebookFromForm(readRows(ANNEX).form, { id: 'tinh-2026', agencyKind: 'department' });
  expect(rulebook).toMatchObject({
    id: 'tinh-2026',
    years: [2026],
    rounding: { decimals: 2, applies: 'perItem' },
    tieRule: '1-1-3',
    assumed: ['rounding', 'tieRule', 'zeroDenominator'],
    citation: { document: '45/QĐ-UBND', place: 'Sheet1' },
  });
  expect(pointsToDecimal(rulebook.total)).toBe('15');
  expect(rulebook.nodes.map(({ code, part }) => [code, part])).toEqual([
    ['1', 'appraised'],
    ['2', 'appraised'],
    ['3', 'bonus'],
  ]);
  expect(rulebook.nodes[0]?.children[0]).toMatchObject({
    code: '1.1',
    scoringText: 'Có: 2\nKhông: 0',
    evidence: ['Kế hoạch năm'],
    citation: { document: '45/QĐ-UBND', place: 'Sheet1!D5' },
    verification: { state: 'unverified' },
  });
  expect(rulebook.nodes[1]?.children[0]).toMatchObject({ part: 'survey', source: 'survey' });
});

test('a form is described before anything is computed', () => {
  const { form, problems } = readRows(ANNEX);
  const described = describeForm(form, problems);
  expect(described.header.map(({ column, role }) => `${column} ${role}`)).toEqual([
    'A code',
    'B title',
    'C maximum',
    'D scoringText',
    'E evidence',
  ]);
  expect(described.counts).toMatchObject({ fields: 3, criteria: 4, subCriteria: 0, scored: 4 });
  expect(Object.entries(described.maxima).map(([level, sum]) => [level, pointsToDecimal(sum)])).toEqual([
    ['field', '15'],
    ['criterion', '15'],
    ['scored', '15'],
  ]);
  expect(words(described.problems)).toEqual(['sheet.code-missing A9']);
});

test('a workbook without a table says so', () => {
  expect(
    words(readForms(workbookOf(gridOf([['Kính gửi: Sở Nội vụ'], ['Nội dung: báo cáo']]))).problems),
  ).toEqual(['sheet.no-table']);
});

test('titles in columns of their own, one for each level, are a tree', () => {
  const { form, problems } = readRows(
    [
      ['STT', 'Lĩnh vực', 'Tiêu chí', 'Tiêu chí thành phần', 'Điểm tối đa', 'Tự chấm'],
      ['1', 'I. Chỉ đạo', '1. Kế hoạch', 'Ban hành kế hoạch', 2, 1],
      ['2', null, null, 'Thực hiện kế hoạch', 3, 2],
      ['3', null, '2. Kiểm tra', 'Số đơn vị được thanh tra', 1, 1],
      ['4', 'II. Thể chế', '1. Rà soát', 'Rà soát văn bản', 4, 4],
      ['5', null, null, 'Công bố danh mục', 1, 1],
    ],
    { merges: ['B2:B4', 'C2:C3', 'B5:B6', 'C5:C6'] },
  );
  expect(
    form.items.map(({ title, parent, maximum }) => [
      title,
      parent,
      maximum && pointsToDecimal(maximum.value),
    ]),
  ).toEqual([
    ['Chỉ đạo', undefined, undefined],
    ['Kế hoạch', 'I', undefined],
    ['Ban hành kế hoạch', 'I.1', '2'],
    ['Thực hiện kế hoạch', 'I.1', '3'],
    ['Kiểm tra', 'I', undefined],
    ['Số đơn vị được thanh tra', 'I.2', '1'],
    ['Thể chế', undefined, undefined],
    ['Rà soát', 'II', undefined],
    ['Rà soát văn bản', 'II.1', '4'],
    ['Công bố danh mục', 'II.1', '1'],
  ]);
  expect(problems).toEqual([]);
});

test('roman criteria in a column of their own stand under numbered fields', () => {
  const { form } = readRows([
    ['STT', 'Lĩnh vực', 'Tiêu chí', 'Tiêu chí thành phần', 'Điểm tối đa'],
    ['1', '1. Chỉ đạo', 'I. Kế hoạch', 'Ban hành kế hoạch', 2],
    ['2', null, null, 'Thực hiện kế hoạch', 3],
  ]);
  expect(form.items.map(({ title, level }) => [title, level])).toEqual([
    ['Chỉ đạo', 'field'],
    ['Kế hoạch', 'criterion'],
    ['Ban hành kế hoạch', 'subCriterion'],
    ['Thực hiện kế hoạch', 'subCriterion'],
  ]);
});

test('a group column without codes heads the items beside it', () => {
  const { form } = readRows([
    ['STT', 'Nhóm tiêu chí', 'Tiêu chí cụ thể', 'Điểm tối đa'],
    ['1', 'Chỉ đạo điều hành', 'Kế hoạch', 2],
    ['2', null, 'Báo cáo', 3],
    ['3', 'Thể chế', 'Rà soát', 4],
    ['4', null, 'Công bố', 1],
  ]);
  expect(form.items.map(({ title, parent, level }) => [title, parent, level])).toEqual([
    ['Chỉ đạo điều hành', undefined, 'field'],
    ['Kế hoạch', form.items[0]!.code, 'criterion'],
    ['Báo cáo', form.items[0]!.code, 'criterion'],
    ['Thể chế', undefined, 'field'],
    ['Rà soát', form.items[3]!.code, 'criterion'],
    ['Công bố', form.items[3]!.code, 'criterion'],
  ]);
});

describe('codes in a column without a header of its own are found', () => {
  test('left of the titles', () => {
    const { form } = readRows([
      [null, 'Tiêu chí', 'Điểm tối đa'],
      ['1', 'A', 2],
      ['1.1', 'B', 2],
    ]);
    expect(form.items.map(({ code }) => code)).toEqual(['1', '1.1']);
  });
  test('under one header merged over codes and titles', () => {
    const { form } = readRows(
      [
        ['Tiêu chí', null, 'Điểm tối đa'],
        ['1', 'A', 2],
        ['1.1', 'B', 2],
      ],
      { merges: ['A1:B1'] },
    );
    expect(form.items.map(({ code, title }) => [code, title])).toEqual([
      ['1', 'A'],
      ['1.1', 'B'],
    ]);
  });
});

test('a header of three rows with numbers under it is one header', () => {
  const { form, problems } = readRows(
    [
      ['STT', 'Tiêu chí', 'ĐIỂM', null, null, null, 'Ghi chú'],
      [null, null, 'Tối đa', 'Tự chấm', 'Thẩm định', null, null],
      [null, null, null, null, 'Lần 1', 'Lần 2', null],
      ['(1)', '(2)', '(3)', '(4)', '(5)', '(6)', '(7)'],
      ['1', 'Kế hoạch', 2, 1.5, 1.25, 1, ''],
    ],
    { merges: ['A1:A3', 'B1:B3', 'C1:F1', 'C2:C3', 'D2:D3', 'E2:F2', 'G1:G3'] },
  );
  expect(form.columns.map(({ role }) => role)).toEqual([
    'code',
    'title',
    'maximum',
    'selfScore',
    'appraised1',
    'appraised2',
    'note',
  ]);
  expect(lines(form)).toEqual(['1 field 2 (1.5)']);
  expect(problems).toEqual([]);
});

describe('what stands under a table', () => {
  test('is the signatures, wherever their names stand', () => {
    const { form, problems } = readRows([
      SCORE,
      ['1', 'Kế hoạch', 2, 1],
      ['', 'Tổng cộng', 2, 1],
      [],
      ['', '', '', 'Đông Hà, ngày 15 tháng 01 năm 2026'],
      ['NGƯỜI LẬP BIỂU', '', '', 'GIÁM ĐỐC'],
      [],
      ['', 'Nguyễn Văn An', '', 'Trần Thị Bình'],
    ]);
    expect(lines(form)).toEqual(['1 field 2 (1)']);
    expect(problems).toEqual([]);
  });

  test('still belongs to it where a title below an empty row begins with its code', () => {
    const { form } = readRows([
      ['Tiêu chí', 'Điểm tối đa', 'Cách tính điểm'],
      ['1. Kế hoạch', 2, 'Có: 2'],
      [],
      ['2. Báo cáo'],
    ]);
    expect(form.items.map(({ code, title }) => [code, title])).toEqual([
      ['1', 'Kế hoạch'],
      ['2', 'Báo cáo'],
    ]);
  });

  test('still belongs to it where it is a scoring text below an empty row', () => {
    const { form } = readRows([
      ['STT', 'Tiêu chí', 'Điểm tối đa', 'Cách tính điểm'],
      ['1', 'Kế hoạch', 2, 'Có: 2'],
      [],
      [null, null, null, 'Không: 0'],
    ]);
    expect(form.items[0]?.scoringText?.value).toBe('Có: 2\nKhông: 0');
  });
});

test('words that say nobody scored yet are no score and no problem', () => {
  const { form, problems } = readRows([
    [...SCORE, 'Ghi chú'],
    ['1', 'Tính kịp thời của văn bản', 2, 'Không tự chấm', 'Điều tra XHH'],
    ['2', 'Tính khả thi của văn bản', 3, 'Chờ kết quả XHH', ''],
  ]);
  expect(form.items.map(({ part, selfScore }) => [part, selfScore])).toEqual([
    ['survey', undefined],
    ['appraised', undefined],
  ]);
  expect(problems).toEqual([]);
});
