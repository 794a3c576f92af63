import type { ColumnRole } from '../../src/sheet';
import { readForms } from '../../src/sheet';
import { gridOf, workbookOf } from '../support/grid';
import type { GridOptions, TestCell } from '../support/grid';

interface HeaderCase {
  readonly rows: readonly (readonly TestCell[])[];
  readonly options?: GridOptions;
  readonly roles: readonly ColumnRole[];
  readonly problems?: readonly string[];
}

/** Two rows of body under a header, one number in every points column, so that contents can settle what words do not. */
const HEADERS: Readonly<Record<string, HeaderCase>> = {
  'DTI annex': {
    rows: [
      [
        'STT',
        'Chỉ số/Chỉ số thành phần',
        'Điểm tối đa',
        'Cách xác định và tính điểm',
        'Tài liệu kiểm chứng',
        'Nguồn thu thập dữ liệu',
        'Đơn vị phối hợp xác minh số liệu',
      ],
      ['1', 'Nhận thức số', 10, 'a/b', 'Văn bản', 'Báo cáo', 'Sở KH&CN'],
    ],
    roles: ['code', 'title', 'maximum', 'scoringText', 'evidence', 'source', 'supporting'],
  },
  'grouped header, glued words, index row': {
    rows: [
      ['STT', 'Chỉsố/Chỉsốthànhphần', 'QUY CHUẨN ĐÁNH GIÁ', null, 'TỰ ĐÁNH GIÁ', null],
      [null, null, 'Điểmtốiđa', 'Cáchxácđịnhvàtínhđiểm', 'Điểm tự chấm', 'Giải trình kết quả'],
      ['a', 'b', 'c', 'd', 'e', 'f'],
      ['1', 'Nhận thức số', 10, 'a/b', 8, 'đã làm'],
    ],
    options: { merges: ['A1:A2', 'B1:B2', 'C1:D1', 'E1:F1'] },
    roles: ['code', 'title', 'maximum', 'scoringText', 'selfScore', 'explanation'],
  },
  'scoring text before the maximum': {
    rows: [
      ['TT', 'Tiêu chí', 'Cách tính điểm', 'Điểm tối đa', 'Ghi chú'],
      ['1', 'Kế hoạch', 'Có: 2', 2, ''],
    ],
    roles: ['code', 'title', 'scoringText', 'maximum', 'note'],
  },
  'declare and self-score': {
    rows: [
      [
        'STT',
        'Tiêu chí, tiêu chí thành phần',
        'Điểm tối đa',
        'Số liệu kê khai',
        'Cách tính điểm',
        'Các yêu cầu và tài liệu kiểm chứng',
        'Điểm tự đánh giá',
      ],
      ['1', 'Kế hoạch', 2, '1/2', 'tỷ lệ', 'KH', 1],
    ],
    roles: ['code', 'title', 'maximum', 'inputs', 'scoringText', 'requirements', 'selfScore'],
  },
  'three points columns': {
    rows: [
      ['STT', 'Lĩnh vực/Tiêu chí/Tiêu chí thành phần', 'Điểm chuẩn', 'Điểm tự chấm', 'Điểm thẩm định'],
      ['1', 'Kế hoạch', 2, 1, 1],
    ],
    roles: ['code', 'title', 'maximum', 'selfScore', 'appraised1'],
  },
  'scale with points beside': {
    rows: [
      ['STT', 'TIÊU CHÍ', 'Thang điểm', 'Điểm', 'Điểm tối đa', 'Tham mưu, thực hiện'],
      ['1', 'Kế hoạch', 'Có', 2, 2, 'VP'],
      [null, null, 'Không', 0],
    ],
    roles: ['code', 'title', 'scoringText', 'bandPoints', 'maximum', 'lead'],
  },
  'detail and target columns': {
    rows: [
      [
        'TT',
        'Tên tiêu chí',
        'Nội dung tiêu chí',
        'Chỉ tiêu chung',
        'Điểm chuẩn',
        'Điểm tự chấm',
        'Điểm phúc tra',
        'Ghi chú',
      ],
      ['1', 'Kế hoạch', 'Ban hành', '100%', 2, 1, 1, ''],
    ],
    roles: ['code', 'title', 'ignored', 'ignored', 'maximum', 'selfScore', 'appraised1', 'note'],
    problems: ['sheet.column-unknown', 'sheet.column-unknown'],
  },
  'inputs under one heading': {
    rows: [
      [
        'Tiêu chí, chỉ tiêu',
        'Nội dung',
        'Điểm số tối đa',
        'Căn cứ chấm điểm',
        null,
        'Điểm số tự chấm',
        'Chữ ký của công chức phụ trách',
      ],
      [null, null, null, 'Số liệu thực hiện (1)', 'Tỷ lệ đạt được (2)', null, null],
      ['1', 'Hồ sơ đúng hạn', 2, 97, '97%', 1, ''],
      ['2', 'Hồ sơ trực tuyến', 2, 97, '97%', 1, ''],
    ],
    options: { merges: ['A1:A2', 'B1:B2', 'C1:C2', 'D1:E1', 'F1:F2', 'G1:G2'] },
    roles: ['code', 'title', 'maximum', 'inputs', 'inputs', 'selfScore', 'ignored'],
  },
  'points given by nobody named': {
    rows: [
      ['STT', 'Các chỉ số đánh giá việc giải quyết TTHC', 'Điểm tối đa', 'Điểm đánh giá', 'Ghi chú'],
      ['1', 'Đúng hạn', 20, 18, ''],
    ],
    roles: ['code', 'title', 'maximum', 'selfScore', 'note'],
    problems: ['sheet.column-assumed'],
  },
  'maximum with its total': {
    rows: [
      ['Số TT', 'Nội dung các tiêu chuẩn, tiêu chí', 'Điểm chuẩn (100 điểm)', 'Điểm chấm'],
      ['1', 'Kế hoạch', 20, 18],
    ],
    roles: ['code', 'title', 'maximum', 'selfScore'],
    problems: ['sheet.column-assumed'],
  },
  'upper case and a superior': {
    rows: [
      ['Số TT', 'TIÊU CHUẨN ĐÁNH GIÁ', 'Điểm tối đa', 'Cơ sở tự chấm', 'Cấp trên chấm'],
      ['1', 'Kế hoạch', 20, 18, 17],
    ],
    roles: ['code', 'title', 'maximum', 'selfScore', 'appraised1'],
  },
  'VNI encoding': {
    rows: [
      [
        'STT',
        'NOÄI DUNG TIEÂU CHUAÅN ÑÔN VÒ VAÊN HOÙA',
        'ÑIEÅM TOÁI ÑA',
        'ÑIEÅM ÑÔN VÒ ÑAÏT ÑÖÔÏC',
        'GHI CHUÙ',
      ],
      ['1', 'Keá hoaïch', 20, 18, ''],
    ],
    options: { font: 'VNI-Times' },
    roles: ['code', 'title', 'maximum', 'selfScore', 'note'],
    problems: ['sheet.legacy-text'],
  },
  'no maximum at all': {
    rows: [
      ['STT', 'Nội dung', 'Điểm đạt', 'Điểm tự đánh giá'],
      ['1', 'Kế hoạch', 2, 1],
    ],
    roles: ['code', 'title', 'ignored', 'selfScore'],
    problems: ['sheet.column-unknown', 'sheet.no-maximum-column'],
  },
  'two superiors': {
    rows: [
      [
        'TT',
        'Nội dung đánh giá',
        'Điểm tối đa',
        'Tồn tại',
        'Điểm cá nhân tự chấm',
        'Trưởng phòng/ban (và tương đương) đánh giá',
        'Cấp có thẩm quyền đánh giá',
      ],
      ['1', 'Kế hoạch', 20, '', 18, 17, 16],
    ],
    roles: ['code', 'title', 'maximum', 'ignored', 'selfScore', 'appraised1', 'appraised2'],
  },
  'no code column': {
    rows: [
      ['Nội dung đánh giá', 'Điểm tối đa', 'Tự đánh giá', 'GVCN đ/giá', 'Ghi chú'],
      ['1. Kế hoạch', 20, 18, 17, ''],
    ],
    roles: ['title', 'maximum', 'selfScore', 'appraised1', 'note'],
  },
  'levels and their points': {
    rows: [
      ['STT', 'Tiêu chí', 'Điểm tối đa', 'Điểm thành phần', 'Mức độ', 'Ghi chú, minh chứng'],
      ['1', 'Kế hoạch', 2, 2, 'Có', ''],
      [null, null, null, 0, 'Không', ''],
    ],
    roles: ['code', 'title', 'maximum', 'bandPoints', 'scoringText', 'evidence'],
  },
  'maximum only': {
    rows: [
      ['STT', 'NỘI DUNG', 'ĐIỂM CHUẨN', 'GHI CHÚ'],
      ['1', 'Kế hoạch', 20, ''],
    ],
    roles: ['code', 'title', 'maximum', 'note'],
  },
  'two title columns': {
    rows: [
      [
        'STT',
        'Nhóm tiêu chí',
        'Tiêu chí cụ thể',
        'Điểm tối đa',
        'Tự chấm',
        'Cụm chấm',
        'Điểm duyệt',
        'Nhận xét',
      ],
      ['1', 'Chỉ đạo', 'Kế hoạch', 2, 1, 1, 1, ''],
      ['2', null, 'Báo cáo', 2, 1, 1, 1, ''],
    ],
    roles: ['code', 'heading', 'title', 'maximum', 'selfScore', 'appraised1', 'appraised2', 'appraiserNote'],
    problems: ['sheet.code-missing'],
  },
  'points reached': {
    rows: [
      ['TT', 'Nội dung đánh giá', 'Điểm chuẩn', 'Điểm đạt'],
      ['1', 'Kế hoạch', 20, 18],
    ],
    roles: ['code', 'title', 'maximum', 'selfScore'],
    problems: ['sheet.column-assumed'],
  },
  'words broken over two rows': {
    rows: [
      ['TT', 'NỘI DUNG', 'ĐIỂM', 'ĐIỂM'],
      [null, null, 'tối đa', 'tự chấm'],
      ['1', 'Kế hoạch', 20, 18],
    ],
    roles: ['code', 'title', 'maximum', 'selfScore'],
  },
  'a union scoring': {
    rows: [
      ['TT', 'NỘI DUNG TIÊU CHUẨN', 'Điểmchuẩn', 'Tự chấm', 'Tổ CĐ chấm', 'Giải trình'],
      ['1', 'Kế hoạch', 20, 18, 17, ''],
    ],
    roles: ['code', 'title', 'maximum', 'selfScore', 'appraised1', 'explanation'],
  },
  'a scale of numbers': {
    rows: [
      ['TT', 'TIÊU CHÍ ĐÁNH GIÁ', 'Thang điểm', 'Chi ủy, Bí thư chi bộ chấm', 'Cấp ủy viên cấp trên chấm'],
      ['1', 'Kế hoạch', 20, 18, 17],
    ],
    roles: ['code', 'title', 'maximum', 'selfScore', 'appraised1'],
    problems: ['sheet.column-assumed'],
  },
  'who scores, without saying for whom': {
    rows: [
      ['STT', 'Tiêu chí', 'Điểm tối đa', 'Sở chấm', 'Tổ công tác chấm'],
      ['1', 'Kế hoạch', 2, 2, 1],
    ],
    roles: ['code', 'title', 'maximum', 'selfScore', 'appraised1'],
    problems: ['sheet.column-assumed'],
  },
  'abbreviations with points': {
    rows: [
      ['Số TT', 'T.chí', 'Đ.tối đa', 'Đ.T.chấm', 'T.định L1', 'T.định L2', 'Min.chứng'],
      ['1', 'Kế hoạch', 2, 2, 1, 1, 'QĐ 12'],
    ],
    roles: ['code', 'title', 'maximum', 'selfScore', 'appraised1', 'appraised2', 'evidence'],
  },
  'two years side by side: the later is filled in': {
    rows: [
      ['STT', 'Tiêu chí', 'Điểm tối đa', 'Điểm tự chấm năm 2024', 'Điểm tự chấm năm 2025'],
      ['1', 'Kế hoạch', 2, 1, 2],
    ],
    roles: ['code', 'title', 'maximum', 'ignored', 'selfScore'],
    problems: ['sheet.column-duplicate'],
  },
  'rows counted beside titles with codes of their own': {
    rows: [
      ['TT', 'Nội dung', 'Điểm chuẩn', 'Tự chấm'],
      [1, 'I. CHỈ ĐẠO', 3, 3],
      [2, '1.1. Kế hoạch', 1, 1],
      [3, '1.2. Báo cáo', 2, 2],
      [4, 'II. THỂ CHẾ', 2, 2],
      [5, '2.1. Rà soát', 2, 2],
    ],
    roles: ['ignored', 'title', 'maximum', 'selfScore'],
  },
  'reached and claimed': {
    rows: [
      ['STT', 'Tên tiêu chí', 'Điểm tối đa', 'Điểm đạt', 'Tự đánh giá', 'Liên kết', 'Ghi chú'],
      ['1', 'Kế hoạch', 20, 18, 17, 'http://x', ''],
    ],
    roles: ['code', 'title', 'maximum', 'ignored', 'selfScore', 'evidence', 'note'],
    problems: ['sheet.column-unknown'],
  },
  'classes of towns': {
    rows: [
      ['TT', 'Tiêu chí, tiêu chuẩn', 'Đơn vị', 'Loại II', 'Loại III', 'Điểm'],
      ['1', 'Mật độ', 'người/km2', '1.800', '1.400', 2],
    ],
    roles: ['code', 'title', 'unit', 'ignored', 'ignored', 'maximum'],
    problems: ['sheet.column-assumed', 'sheet.column-unknown', 'sheet.column-unknown'],
  },
  'key figures': {
    rows: [
      [
        'STT',
        'NỘI DUNG',
        'DIỄN GIẢI',
        'KPIs YÊU CẦU',
        'CÁCH TÍNH',
        'ĐIỂM CHUẨN',
        'KPIs ĐẠT',
        'ĐIỂM',
        'GHI CHÚ',
      ],
      ['1', 'Kế hoạch', '', '100%', 'tỷ lệ', 20, '90%', 18, ''],
    ],
    roles: [
      'code',
      'title',
      'ignored',
      'requirements',
      'scoringText',
      'maximum',
      'inputs',
      'selfScore',
      'note',
    ],
    problems: ['sheet.column-assumed'],
  },
  'method and threshold': {
    rows: [
      ['TT', 'TÊN CHỈ TIÊU', 'YÊU CẦU', 'PHƯƠNG PHÁP', 'NGƯỠNG', 'TỶ TRỌNG', 'ĐIỂM ĐẠT', 'GHI CHÚ'],
      ['1', 'Kế hoạch', 'có', 'đếm', '3', '20%', 18, ''],
    ],
    roles: ['code', 'title', 'requirements', 'scoringText', 'scoringText', 'ignored', 'selfScore', 'note'],
    problems: ['sheet.column-assumed', 'sheet.column-unknown', 'sheet.no-maximum-column'],
  },
  'without diacritics': {
    rows: [
      [
        'STT',
        'Tieu chi',
        'Diem toi da',
        'Diem tu cham',
        'Diem tham dinh lan 1',
        'Giai trinh',
        'Diem tham dinh lan 2',
        'Ghi chu',
      ],
      ['1', 'Ke hoach', 2, 1, 1, '', 1, ''],
    ],
    roles: ['code', 'title', 'maximum', 'selfScore', 'appraised1', 'explanation', 'appraised2', 'note'],
  },
  'rounds under one heading': {
    rows: [
      ['STT', 'Tên tiêu chí', 'Điểm', null, 'Điểm thẩm định', null, 'Ghi chú', null],
      [null, null, 'Tối đa', 'Tự chấm', 'Lần 1', 'Lần 2', 'của đơn vị', 'của thẩm định'],
      ['(1)', '(2)', '(3)', '(4)', '(5)', '(6)', '(7)', '(8)'],
      ['1', 'Kế hoạch', 2, 1, 1, 2, '', ''],
    ],
    options: { merges: ['A1:A2', 'B1:B2', 'C1:D1', 'E1:F1', 'G1:H1'] },
    roles: ['code', 'title', 'maximum', 'selfScore', 'appraised1', 'appraised2', 'note', 'appraiserNote'],
  },
  'statistics form': {
    rows: [
      ['STT', 'Chỉ tiêu thống kê', 'Đơn vị tính', 'Số liệu', 'Ghi chú'],
      [null, null, null, 'Năm 2024', null],
      ['1,', 'Số văn bản', 'Văn bản', '17', ''],
    ],
    options: { merges: ['A1:A2', 'B1:B2', 'C1:C2', 'E1:E2'] },
    roles: ['code', 'title', 'unit', 'figure', 'note'],
  },
  'two columns of figures under different words': {
    rows: [
      ['STT', 'Chỉ tiêu thống kê', 'Đơn vị tính', 'Số liệu', 'Giá trị'],
      ['1', 'Số văn bản', 'Văn bản', '17', '18'],
    ],
    roles: ['code', 'title', 'unit', 'figure', 'ignored'],
    problems: ['sheet.column-duplicate'],
  },
  'marks left of the numbers': {
    rows: [
      [null, 'STT', 'Tiêu chí', 'Điểm tối đa'],
      ['x', '1', 'Kế hoạch', 2],
    ],
    roles: ['code', 'title', 'maximum'],
  },
  'an aside within a word': {
    rows: [
      ['STT', 'Tiêu chí', 'Điểm (số) tối đa'],
      ['1', 'Kế hoạch', 2],
    ],
    roles: ['code', 'title', 'maximum'],
  },
  register: {
    rows: [
      ['TT', 'Tên đơn vị', 'Khối', 'Bộ tiêu chí', 'Không áp dụng', 'Kết quả năm trước'],
      ['1', 'Sở Tư pháp', 'Sở', 'tap-huan', '1.2', '85,41'],
    ],
    roles: ['code', 'agency', 'group', 'rulebook', 'notApplicable', 'lastYear'],
  },
};

describe('a header is understood by its words:', () => {
  test.each(Object.entries(HEADERS))('%s', (_, { rows, options, roles, problems }) => {
    const read = readForms(workbookOf(gridOf(rows, options)));
    expect(read.forms[0]?.columns.map(({ role }) => role)).toEqual(roles);
    expect([...new Set(read.problems.map(({ code }) => code))].sort()).toEqual([...new Set(problems)].sort());
  });
});

test('numbers beside numbers are no table of criteria', () => {
  const rows = [
    ['STT', 'Điểm tối đa'],
    ['1', 2],
    ['2', 3],
  ];
  const { forms, problems } = readForms(workbookOf(gridOf(rows)));
  expect([forms, problems.map(({ code }) => code)]).toEqual([[], ['sheet.no-table']]);
});
