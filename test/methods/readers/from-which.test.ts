import { countsFromLater } from '../../../src/methods/from-which';
import { takeApart } from '../../../src/scoring-text/reading';

/** Texts whose counting begins with a later one, and texts whose numbers say something else. */
const LATER: readonly string[] = [
  '5 hồ sơ đầu tiên không tính, mỗi hồ sơ trễ hạn tiếp theo trừ 0,1 điểm',
  '5 hồ sơ đầu không bị trừ, mỗi hồ sơ trễ hạn trừ 0,1 điểm',
  'Mỗi lỗi, 5 lỗi đầu không tính, trừ 0,1 điểm',
  'Mỗi hồ sơ trễ hạn ngoài 5 hồ sơ đầu: trừ 0,1 điểm',
  'Trừ 0,1 điểm/văn bản sau 5 hồ sơ đầu',
  'Trừ 0,1 điểm/văn bản sau 5 hồ sơ trễ hạn đầu tiên',
  'Trừ 0,1 điểm/hồ sơ trễ hạn vượt quá 5 hồ sơ',
  'Trừ 0,1 điểm/văn bản vượt quá 5 văn bản đến',
  'Trừ 0,1 điểm/lỗi >5 lỗi',
  'Trừ 0,1 điểm/lỗi ngoài 5 lỗi',
  'Trừ 0,1 điểm/lỗi 6 lỗi trở lên',
  'Trừ 0,1 điểm/lỗi thứ 3 trở đi',
];
const FIRST: readonly string[] = [
  'Mỗi báo cáo 06 tháng đầu năm gửi chậm trừ 0,25 điểm',
  'Trừ 0,1 điểm/hồ sơ trễ hạn',
  'Trừ 0,1 điểm/01 lần vi phạm',
  // Each of the agencies counts: how many files are late only says which agencies.
  'Trừ 0,1 điểm/cơ quan có hồ sơ trễ hạn từ 5 hồ sơ',
  'Trừ 0,1 điểm/văn bản vượt quá 5 trang',
];

function beginsLater(text: string): boolean {
  return takeApart(text, { maximum: '2' }).reading.clauses.some(countsFromLater);
}

test.each(LATER)('%s: counting begins with a later one', (text) => {
  expect(beginsLater(text)).toBe(true);
});

test.each(FIRST)('%s: counting begins with the first', (text) => {
  expect(beginsLater(text)).toBe(false);
});
