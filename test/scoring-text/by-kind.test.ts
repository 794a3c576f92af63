import { doubts, said } from './rule-said';
import type { Around } from './rule-said';

const BONUS: Around = { heading: 'ĐIỂM THƯỞNG' };

describe('what a careful clerk would ask', () => {
  test.each<[string, string | undefined, string, Around?]>([
    ['Đạt 70%: 1 điểm, cứ tăng thêm 5% cộng 0,5 điểm', '2.5', 'below-start'],
    ['Cứ tăng thêm 5% cộng 0,5 điểm', '2', 'part-step'],
    ['Cứ đủ 5% tăng thêm được cộng 0,5 điểm, tối đa 3 điểm', '2', 'above-maximum'],
    ['Cứ đủ 5% tăng thêm được cộng 0,5 điểm, tối đa 1 điểm', '2', 'never-maximum'],
    ['Giảm 1% so với kế hoạch trừ 0,1 điểm', undefined, 'no-maximum'],
    ['Mỗi sáng kiến được 1 điểm, tối đa 4 điểm', '3', 'above-maximum'],
    ['Mỗi sáng kiến được 1 điểm, tối đa 4 điểm', '5', 'never-maximum'],
    ['- Mỗi sáng kiến: 1 điểm\n- Mỗi đề tài: 0,5 điểm, tối đa 1 điểm', '3', 'two-readings'],
    ['- Mỗi sáng kiến: 1 điểm\n- Mỗi đề tài: 0,5 điểm\nChỉ tính điểm mức cao nhất', '3', 'sum-or-best'],
    ['Mỗi nội dung đạt được 0,5 điểm:\n- Có kế hoạch\n- Có báo cáo', '2', 'contradiction'],
    ['Đạt từ 90% trở lên: 2 điểm', '2', 'only-best'],
    ['- Từ 90% trở lên: 2 điểm\n- Từ 50% đến dưới 80%: 1 điểm\n- Dưới 50%: 0 điểm', '2', 'gap'],
    ['- Từ 90% trở lên: 2 điểm\n- Từ 50% đến 95%: 1 điểm\n- Dưới 50%: 0 điểm', '2', 'overlap'],
    ['- Từ 90% trở lên: 3 điểm\n- Dưới 90%: 1 điểm', '2', 'above-maximum'],
    ['- Từ 90% trở lên: 1,5 điểm\n- Dưới 90%: 1 điểm', '2', 'never-maximum'],
    ['- Từ 90% trở lên: 2 điểm\n- Từ 50% đến dưới 90%: 0,5 điểm\n- Dưới 50%: 1 điểm', '2', 'order'],
    ['- Từ 90% đến 100%: 2 điểm\n- Từ 50% đến 90%: 1 điểm\n- Dưới 50%: 0 điểm', '2', 'shared-bound'],
    ['Ít hơn so với năm trước: 2 điểm', '2', 'only-best'],
    [
      '- Ít hơn so với năm trước: 3 điểm\n- Bằng so với năm trước: 1 điểm\n- Nhiều hơn so với năm trước: 0 điểm',
      '2',
      'above-maximum',
    ],
    [
      '- Bảo đảm đủ các yêu cầu về số lượng, thời hạn: 1 điểm\n- Thiếu một trong các yêu cầu: 0 điểm',
      '2',
      'never-maximum',
    ],
    ['- Nộp chậm: 1 điểm\n- Không nộp: 2 điểm', '2', 'contradiction'],
    ['- Có mô hình: cộng 1 điểm\n- Có sáng kiến: cộng 2 điểm', undefined, 'sum-or-best', BONUS],
    ['Có kế hoạch: 2 điểm', '2', 'only-best'],
    ['Có kế hoạch: 1 điểm', '2', 'never-maximum', BONUS],
    ['- Ban hành kế hoạch đúng hạn: 2 điểm\n- Không ban hành kế hoạch: 0 điểm', '2', 'uncovered-case'],
    ['- Có kế hoạch: 3 điểm\n- Không có kế hoạch: 0 điểm', '2', 'above-maximum'],
    ['- Có kế hoạch: 1 điểm\n- Không có kế hoạch: 0 điểm', '2', 'never-maximum'],
  ])('%s (%s): %s', (text, maximum, codes, around = {}) => {
    expect(doubts(text, maximum, around)).toBe(codes);
  });
});

describe('what a text decides, and what it leaves open', () => {
  test.each<[string, string | undefined, Readonly<Record<string, unknown>>, string, Around?]>([
    ['Đạt 70%: 1 điểm, dưới 70%: 0 điểm, cứ tăng thêm 5% cộng 0,5 điểm', '2.5', { rate: 80 }, '2'],
    ['Đạt 70%: 1 điểm, dưới 70%: 0 điểm, cứ tăng thêm 5% cộng 0,5 điểm', '2.5', { rate: 69 }, '0'],
    ['Đạt 70%: 1 điểm, dưới 70%: 0 điểm, cứ tăng thêm 5% cộng 0,5 điểm', '2.5', { rate: 72 }, '?'],
    ['Đạt 70%: 1 điểm, dưới 70%: 0 điểm, cứ tăng thêm 5% cộng 0,5 điểm', '2.5', { rate: 95 }, '2.5'],
    ['Cứ đủ 5% tăng thêm được cộng 0,5 điểm, tối đa 2 điểm', '2', { value: '9.9' }, '0.5'],
    ['Giảm 1% so với kế hoạch trừ 0,1 điểm', '1', { value: 3 }, '0.7'],
    ['Điểm = 0,5 x số lượng mô hình', '3', { count: 4 }, '2'],
    ['Điểm = 0,5 x số lượng mô hình', '3', { count: 9 }, '3'],
    ['01 sáng kiến: 2 điểm; 01 đề tài: 1 điểm; tối đa 5 điểm', '5', { parts: [1, 2] }, '4'],
    ['01 sáng kiến: 2 điểm; 01 đề tài: 1 điểm; tối đa 5 điểm', '5', { parts: [3, 2] }, '5'],
    ['Mỗi nội dung đạt được 0,5 điểm:\n- Có kế hoạch\n- Có báo cáo', '1', { parts: [true, false] }, '0.5'],
    ['- Có kế hoạch: 1 điểm\n- Có báo cáo: 1 điểm', '2', { parts: [true, true] }, '2'],
    [
      '- Ít hơn so với năm trước: 2 điểm\n- Bằng so với năm trước: 1 điểm\n- Nhiều hơn so với năm trước: 0 điểm',
      '2',
      { value: -1 },
      '2',
    ],
    [
      '- Ít hơn so với năm trước: 2 điểm\n- Bằng so với năm trước: 1 điểm\n- Nhiều hơn so với năm trước: 0 điểm',
      '2',
      { value: 0 },
      '1',
    ],
    [
      '- Ít hơn so với năm trước: 2 điểm\n- Bằng so với năm trước: 1 điểm\n- Nhiều hơn so với năm trước: 0 điểm',
      '2',
      { value: 1 },
      '0',
    ],
    ['- Ít hơn so với năm trước: 2 điểm\n- Các trường hợp còn lại: 0 điểm', '2', { value: 0 }, '0'],
    ['Ít hơn so với năm trước: cộng 2 điểm', '2', { value: 1 }, '0', BONUS],
    ['Có kế hoạch: 2 điểm', '2', { level: 'không' }, '0', BONUS],
    ['Có kế hoạch: 2 điểm', '2', { level: 'có' }, '2', BONUS],
    ['Không để lộ bí mật nhà nước (nếu để lộ: 0 điểm)', '2', { count: 0 }, '2'],
    ['Không để lộ bí mật nhà nước (nếu để lộ: 0 điểm)', '2', { count: 1 }, '0'],
    [
      '- Toàn bộ hồ sơ được số hóa: 2 điểm\n- Còn hồ sơ chưa số hóa: 0 điểm',
      '2',
      { numerator: 5, denominator: 5 },
      '2',
    ],
    [
      '- Toàn bộ hồ sơ được số hóa: 2 điểm\n- Còn hồ sơ chưa số hóa: 0 điểm',
      '2',
      { numerator: 4, denominator: 5 },
      '0',
    ],
    ['- Toàn bộ hồ sơ được số hóa: 2 điểm\n- Còn hồ sơ chưa số hóa: 0 điểm', '2', { count: 3 }, '0'],
    [
      '- Bảo đảm đủ các yêu cầu về số lượng, thời hạn: 2 điểm\n- Thiếu một trong các yêu cầu: 1 điểm',
      '2',
      { parts: [true, true] },
      '2',
    ],
    [
      '- Bảo đảm đủ các yêu cầu về số lượng, thời hạn: 2 điểm\n- Thiếu một trong các yêu cầu: 1 điểm',
      '2',
      { parts: [true, false] },
      '1',
    ],
    ['Mỗi hồ sơ trễ hạn trừ 0,1 điểm', '1', { breaches: 3 }, '0.7'],
    ['Mỗi hồ sơ trễ hạn trừ 0,1 điểm', '1', { breaches: 10 }, '0'],
    ['Mỗi hồ sơ trễ hạn trừ 0,1 điểm', '1', { breaches: 11 }, '?'],
    ['Mỗi hồ sơ trễ hạn trừ 0,1 điểm, trừ tối đa 0,5 điểm', '1', { breaches: 9 }, '0.5'],
    ['Vi phạm lần đầu trừ 0,5 điểm, từ lần thứ hai trừ 1 điểm/lần', '3', { breaches: 3 }, '0.5'],
    [
      'Ban hành trước ngày 15/3: 2 điểm\nBan hành sau ngày 15/3: 1 điểm\nKhông ban hành: 0 điểm',
      '2',
      { date: '14/3/2025' },
      '2',
    ],
    [
      'Ban hành trước ngày 15/3: 2 điểm\nBan hành sau ngày 15/3: 1 điểm\nKhông ban hành: 0 điểm',
      '2',
      { date: '15/3/2025' },
      '?',
    ],
    [
      'Ban hành trước ngày 15/3: 2 điểm\nBan hành sau ngày 15/3: 1 điểm\nKhông ban hành: 0 điểm',
      '2',
      { date: '16/3/2025' },
      '1',
    ],
    [
      'Ban hành chậm nhất ngày 15/3: 2 điểm\nBan hành sau ngày 15/3: 1 điểm\nKhông ban hành: 0 điểm',
      '2',
      { date: '15/3/2025' },
      '2',
    ],
    [
      'Ban hành chậm nhất ngày 15/3: 2 điểm\nBan hành sau ngày 15/3: 1 điểm\nKhông ban hành: 0 điểm',
      '2',
      { level: 'không ban hành' },
      '0',
    ],
    ['Ban hành đúng hạn (ngày 15/3): 2 điểm\nChậm 01 ngày trừ 0,25 điểm', '2', { daysLate: 2 }, '1.5'],
    ['- Từ 90% trở lên: 2 điểm\n- Còn lại: 0 điểm', '2', { rate: '89.99' }, '0'],
    [
      '- Từ 3 mô hình trở lên: 2 điểm\n- 1 đến 2 mô hình: 1 điểm\n- Không có mô hình: 0 điểm',
      '2',
      { count: 0 },
      '0',
    ],
    [
      '- Từ 3 mô hình trở lên: 2 điểm\n- 1 đến 2 mô hình: 1 điểm\n- Không có mô hình: 0 điểm',
      '2',
      { count: 2 },
      '1',
    ],
    ['Điểm = Tỷ lệ x 2; nếu dưới 50%: 0 điểm', '2', { rate: 49 }, '0'],
    ['Điểm = Tỷ lệ x 2; nếu dưới 50%: 0 điểm', '2', { rate: 50 }, '1'],
    ['Chậm 01 ngày trừ 0,25 điểm, chậm từ 05 ngày trở lên: 0 điểm', '2', { daysLate: 4 }, '1'],
    ['Chậm 01 ngày trừ 0,25 điểm, chậm từ 05 ngày trở lên: 0 điểm', '2', { daysLate: 5 }, '0'],
    [
      '- Đúng hạn: 2 điểm\n- Chậm dưới 5 ngày: 1 điểm\n- Chậm từ 5 ngày trở lên: 0 điểm',
      '2',
      { daysLate: 0 },
      '2',
    ],
    [
      '- Đúng hạn: 2 điểm\n- Chậm dưới 5 ngày: 1 điểm\n- Chậm từ 5 ngày trở lên: 0 điểm',
      '2',
      { daysLate: 4 },
      '1',
    ],
  ])('%s (%s), %j: %s', (text, maximum, inputs, expected, around = {}) => {
    expect(said(text, maximum, inputs, around)).toBe(expected);
  });
});
