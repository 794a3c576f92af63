import type { WorkbookContent } from '../../src/grid/cell-grid';
import { checkWorkbook } from '../../src/workflows/check-workbook';
import { DocxWorkbook } from '../../src/workbook/docx';
import { gridOf, workbookOf, type TestCell } from '../support/grid';

/** Any port that only gives cells will do. */
async function codesOf(content: WorkbookContent): Promise<string[]> {
  const checked = await checkWorkbook(new DocxWorkbook(content));
  return checked.problems.map(({ code }) => code);
}

const HEADER = ['STT', 'Tiêu chí', 'Điểm tối đa', 'Số liệu kê khai', 'Điểm tự chấm'];
/** 2948/QĐ-BNV gives a province 8 fields and 100 points. */
const ROWS: readonly (readonly TestCell[])[] = [
  HEADER,
  ['I', 'Công tác chỉ đạo, điều hành', 2],
  ['1.1', 'Ban hành kế hoạch', 2, 'Có', 2],
  ['', 'Tổng cộng', 2, '', 2],
];

function sheetWith(...title: readonly string[]): WorkbookContent {
  return workbookOf(gridOf([...title.map((line) => [line]), ...ROWS]));
}

describe('a workbook is compared with the decision it cites', () => {
  const CITED = '(Theo Quyết định số 2948/QĐ-BNV ngày 28/12/2017 của Bộ trưởng Bộ Nội vụ)';
  const TITLE = 'BẢNG TỰ CHẤM ĐIỂM CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM 2018';

  test.each([
    ['the province’s own sheet', ['UBND TỈNH TRƯỜNG SƠN', TITLE, CITED]],
    ['a city’s own sheet', ['ỦY BAN NHÂN DÂN THÀNH PHỐ TRƯỜNG SƠN', TITLE, CITED]],
    ['a set titled for provinces', ['BỘ TIÊU CHÍ XÁC ĐỊNH CHỈ SỐ CCHC CẤP TỈNH NĂM 2018', CITED]],
  ])('%s: what differs is named', async (_name, title) => {
    expect(await codesOf(sheetWith(...title))).toContain('framework.field-count');
  });

  test.each([
    ['a department, whose set is the province’s own', ['UBND TỈNH TRƯỜNG SƠN', 'SỞ TÀI CHÍNH', TITLE, CITED]],
    ['departments called “cấp tỉnh”', ['BỘ TIÊU CHÍ CỦA CÁC SỞ, NGÀNH CẤP TỈNH NĂM 2018', CITED]],
    ['a commune', ['UBND XÃ HÒA BÌNH', TITLE, CITED]],
    ['a one-stop office', ['BỘ PHẬN MỘT CỬA', TITLE, CITED]],
    ['another level than the decision has', ['BỘ XÂY DỰNG', TITLE, CITED]],
    ['a province that cites nothing', ['UBND TỈNH TRƯỜNG SƠN', TITLE]],
    [
      'a province that cites its own decision',
      ['UBND TỈNH TRƯỜNG SƠN', TITLE, '(Theo Quyết định số 2948/QĐ-UBND)'],
    ],
  ])('%s: nothing is compared', async (_name, title) => {
    const codes = await codesOf(sheetWith(...title));
    expect(codes.filter((code) => code.startsWith('framework.'))).toEqual([]);
  });
});

test('declared cells that show an error or were never computed are listed', async () => {
  const rows: readonly (readonly TestCell[])[] = [
    ['SỞ TÀI CHÍNH'],
    HEADER,
    ['1', 'Hồ sơ đúng hạn', 1, { v: { error: '#DIV/0!' } }, 1],
    ['2', 'Nhiệm vụ đúng hạn', 1, { formula: 'B9/B10', uncached: true }, 1],
    ['3', 'Báo cáo', 1, 'Có', 1],
  ];
  const checked = await checkWorkbook(new DocxWorkbook(workbookOf(gridOf(rows))));
  const found = checked.problems.map(({ code, at }) => [code, at?.cell]);
  expect(found).toEqual(
    expect.arrayContaining([
      ['sheet.cell-error', 'D3'],
      ['sheet.uncached', 'D4'],
    ]),
  );
  expect(found.filter(([, cell]) => cell === 'D5')).toEqual([]);
});
