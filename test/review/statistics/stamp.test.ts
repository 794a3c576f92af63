import { missingParts, stampOf } from '../../../src/review/statistics/stamp';
import { isoDay } from '../../../src/sheet/dates';

const shown = (...lines: readonly string[]) => {
  const { source, from, to, taken, carriedOver } = stampOf(lines);
  const days = [from, to, taken].map((day) => (day ? isoDay(day) : '–'));
  return [source ?? '–', ...days, carriedOver ?? '–'].join(' ');
};

test.each([
  ['Nguồn: Cổng DVC', 'Cổng DVC – – – –'],
  ['(Kỳ số liệu: từ ngày 15/12/2024 đến ngày 14/12/2025)', '– 2024-12-15 2025-12-14 – –'],
  ['Số liệu tính đến ngày 30/6/2025', '– – 2025-06-30 – –'],
  ['Lũy kế đến ngày 30/6/2025', '– 2025-01-01 2025-06-30 – –'],
  ['BÁO CÁO THÁNG 6 NĂM 2025', '– 2025-06-01 2025-06-30 – –'],
  ['Báo cáo quý II năm 2025', '– 2025-04-01 2025-06-30 – –'],
  ['Báo cáo 9 tháng năm 2025', '– 2025-01-01 2025-09-30 – –'],
  ['Báo cáo 6 tháng đầu năm 2025', '– 2025-01-01 2025-06-30 – –'],
  ['Ngày xuất báo cáo: 18/12/2025 08:30', '– – – 2025-12-18 –'],
  ['Số liệu không tính hồ sơ tồn đầu kỳ', '– – – – excluded'],
  ['Đã bao gồm hồ sơ kỳ trước chuyển sang', '– – – – included'],
  ['Trường Sơn, ngày 12 tháng 01 năm 2026', '– – – – –'],
  ['BẢNG TỔNG HỢP NĂM 2025', '– – – – –'],
])('“%s” is %s', (line, expected) => {
  expect(shown(line)).toBe(expected);
});

test('lines add up, an earlier one goes before a later one', () => {
  const lines = ['Nguồn: Cổng DVC', 'Từ ngày 01/01/2025 đến ngày 30/6/2025', 'Nguồn: khác'];
  expect(shown(...lines)).toBe('Cổng DVC 2025-01-01 2025-06-30 – –');
  expect(missingParts(stampOf(lines))).toEqual(['taken', 'carriedOver']);
});
