import { pointsToDecimal } from '../../src/rulebook/points';
import { readForms } from '../../src/sheet';
import { gridOf, workbookOf } from '../support/grid';

const SELF_SCORE = [
  ['SỞ TƯ PHÁP'],
  ['BẢNG TỰ CHẤM ĐIỂM CHỈ SỐ CCHC NĂM 2025'],
  ['(Kèm theo Quyết định số 876/QĐ-BNV)'],
  [
    'STT',
    'Tiêu chí, tiêu chí thành phần',
    'Điểm tối đa',
    'Số liệu kê khai',
    'Cách tính điểm',
    'Điểm tự đánh giá',
  ],
  ['I', 'CÔNG TÁC CHỈ ĐẠO', 3],
  ['1.1', 'Ban hành kế hoạch', 1, '15/1/2025', 'Trước 31/1: 1; sau: 0', 1],
  ['1.2', 'Mức độ hoàn thành', 2, '', 'Tỷ lệ x điểm tối đa', '1,10'],
  ['', 'Tổng số nhiệm vụ', '', 29],
  ['', 'Số nhiệm vụ đã hoàn thành', '', 16],
  ['', 'Tổng cộng', 3, '', '', '2,1'],
  [],
  ['', 'NGƯỜI LẬP BIỂU', '', '', '', 'GIÁM ĐỐC'],
];

test('a self-score sheet gives its items, input rows, totals and title block', () => {
  const { forms, problems } = readForms(workbookOf(gridOf(SELF_SCORE)));
  const [form] = forms;
  expect(problems).toEqual([]);
  expect(form?.kind).toBe('selfScore');
  expect(form?.about.agency?.value).toBe('SỞ TƯ PHÁP');
  expect(form?.about.year?.value).toBe(2025);
  expect(form?.about.decisions.map((each) => each.value)).toEqual(['876/QĐ-BNV']);
  expect(form?.items.map((item) => [item.code, item.level, item.parent])).toEqual([
    ['I', 'field', undefined],
    ['1.1', 'criterion', 'I'],
    ['1.2', 'criterion', 'I'],
  ]);
  expect(form?.items[2]?.declared.map((line) => [line.label, line.value])).toEqual([
    ['Tổng số nhiệm vụ', 29],
    ['Số nhiệm vụ đã hoàn thành', 16],
  ]);
  expect(form?.items[2]?.selfScore && pointsToDecimal(form.items[2].selfScore.value)).toBe('1.1');
  expect(form?.totals.map((total) => [total.column, pointsToDecimal(total.value.value)])).toEqual([
    ['maximum', '3'],
    ['selfScore', '2.1'],
  ]);
});
