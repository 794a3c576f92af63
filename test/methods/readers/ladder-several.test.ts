import { describeReader, NOT_ITS_OWN, parsedAs } from './read-as';
import type { Row } from './read-as';

const EITHER: readonly Row[] = [
  // Each line counts one thing alone: whether both count is not said, whatever the rest names.
  [
    '- Chủ trì từ 1 buổi: 2 điểm\n- Dự từ 1 buổi: 1 điểm\n- Còn lại, dưới 1 buổi chủ trì và dưới 1 buổi dự: 0 điểm',
    '2',
    NOT_ITS_OWN,
  ],
  [
    '- Có chủ trì ít nhất 3 buổi hoặc Có dự ít nhất 5 buổi: 2 điểm\n- Chủ trì từ 1 đến 2 buổi hoặc dự từ 1 đến 4 buổi: 1 điểm\n- Không tổ chức: 0 điểm',
    '2',
    'on count, parts [chủ trì; dự], bands [{Có chủ trì ít nhất 3 buổi hoặc Có dự ít nhất 5 buổi: 2đ, anyOf [[{part 0, from =3}]; [{part 1, from =5}]]}; {Chủ trì từ 1 đến 2 buổi hoặc dự từ 1 đến 4 buổi: 1đ, anyOf [[{part 0, from =1, to =2}]; [{part 1, from =1, to =4}]]}], levels [], otherwise 0đ',
  ],
  [
    '- Đã chủ trì ít nhất 3 buổi hoặc Đã dự ít nhất 5 buổi: 2 điểm\n- Chủ trì từ 1 đến 2 buổi hoặc dự từ 1 đến 4 buổi: 1 điểm\n- Không tổ chức: 0 điểm',
    '2',
    'on count, parts [chủ trì; dự], bands [{Đã chủ trì ít nhất 3 buổi hoặc Đã dự ít nhất 5 buổi: 2đ, anyOf [[{part 0, from =3}]; [{part 1, from =5}]]}; {Chủ trì từ 1 đến 2 buổi hoặc dự từ 1 đến 4 buổi: 1đ, anyOf [[{part 0, from =1, to =2}]; [{part 1, from =1, to =4}]]}], levels [], otherwise 0đ',
  ],
  [
    '- Được chủ trì ít nhất 3 buổi hoặc Được dự ít nhất 5 buổi: 2 điểm\n- Chủ trì từ 1 đến 2 buổi hoặc dự từ 1 đến 4 buổi: 1 điểm\n- Không tổ chức: 0 điểm',
    '2',
    'on count, parts [chủ trì; dự], bands [{Được chủ trì ít nhất 3 buổi hoặc Được dự ít nhất 5 buổi: 2đ, anyOf [[{part 0, from =3}]; [{part 1, from =5}]]}; {Chủ trì từ 1 đến 2 buổi hoặc dự từ 1 đến 4 buổi: 1đ, anyOf [[{part 0, from =1, to =2}]; [{part 1, from =1, to =4}]]}], levels [], otherwise 0đ',
  ],
  [
    '- Đạt chủ trì ít nhất 3 buổi hoặc Đạt dự ít nhất 5 buổi: 2 điểm\n- Chủ trì từ 1 đến 2 buổi hoặc dự từ 1 đến 4 buổi: 1 điểm\n- Không tổ chức: 0 điểm',
    '2',
    'on count, parts [chủ trì; dự], bands [{Đạt chủ trì ít nhất 3 buổi hoặc Đạt dự ít nhất 5 buổi: 2đ, anyOf [[{part 0, from =3}]; [{part 1, from =5}]]}; {Chủ trì từ 1 đến 2 buổi hoặc dự từ 1 đến 4 buổi: 1đ, anyOf [[{part 0, from =1, to =2}]; [{part 1, from =1, to =4}]]}], levels [], otherwise 0đ',
  ],
  [
    '- Chủ trì có ít nhất 3 buổi hoặc dự có ít nhất 5 buổi: 2 điểm\n- Chủ trì từ 1 đến 2 buổi hoặc dự từ 1 đến 4 buổi: 1 điểm\n- Không tổ chức: 0 điểm',
    '2',
    'on count, parts [chủ trì; dự], bands [{Chủ trì có ít nhất 3 buổi hoặc dự có ít nhất 5 buổi: 2đ, anyOf [[{part 0, from =3}]; [{part 1, from =5}]]}; {Chủ trì từ 1 đến 2 buổi hoặc dự từ 1 đến 4 buổi: 1đ, anyOf [[{part 0, from =1, to =2}]; [{part 1, from =1, to =4}]]}], levels [], otherwise 0đ',
  ],
  [
    '- Chủ trì đã được từ 3 buổi trở lên, hoặc dự đạt tối thiểu 5 buổi: 2 điểm\n- Chủ trì từ 1 đến 2 buổi hoặc dự từ 1 đến 4 buổi: 1 điểm\n- Không tổ chức: 0 điểm',
    '2',
    'on count, parts [chủ trì; dự], bands [{Chủ trì đã được từ 3 buổi trở lên, hoặc dự đạt tối thiểu 5 buổi: 2đ, anyOf [[{part 0, from =3}]; [{part 1, from =5}]]}; {Chủ trì từ 1 đến 2 buổi hoặc dự từ 1 đến 4 buổi: 1đ, anyOf [[{part 0, from =1, to =2}]; [{part 1, from =1, to =4}]]}], levels [], otherwise 0đ',
  ],
  [
    '- Chủ trì (ít nhất) 3 buổi hoặc dự (tối thiểu) 5 buổi: 2 điểm\n- Chủ trì từ 1 đến 2 buổi hoặc dự từ 1 đến 4 buổi: 1 điểm\n- Không tổ chức: 0 điểm',
    '2',
    '? two-readings',
  ],
  [
    '- Chủ trì trên 2 buổi hoặc dự trên 4 buổi: 2 điểm\n- Chủ trì trên 0 buổi đến 2 buổi hoặc dự trên 0 đến 4 buổi: 1 điểm\n- Không tổ chức: 0 điểm',
    '2',
    'on count, parts [chủ trì; dự], bands [{Chủ trì trên 2 buổi hoặc dự trên 4 buổi: 2đ, anyOf [[{part 0, from 2}]; [{part 1, from 4}]]}; {Chủ trì trên 0 buổi đến 2 buổi hoặc dự trên 0 đến 4 buổi: 1đ, anyOf [[{part 0, from 0, to =2}]; [{part 1, from 0, to =4}]]}], levels [], otherwise 0đ',
  ],
  [
    '- Chủ trì trên 2 buổi hoặc dự trên 4 buổi: 2 điểm\n- Chủ trì dưới 3 buổi hoặc dự dưới 5 buổi: 1 điểm\n- Không tổ chức: 0 điểm',
    '2',
    '? two-readings',
  ],
  [
    '- Chủ trì trên 2 buổi hoặc dự trên 4 buổi: 2 điểm\n- Chủ trì từ 1 đến dưới 2 buổi hoặc dự từ 1 đến 4 buổi: 1 điểm\n- Không tổ chức: 0 điểm',
    '2',
    '? two-readings',
  ],
  [
    '- Chủ trì trên 3 buổi hoặc dự trên 5 buổi: 2 điểm\n- Chủ trì từ 1 đến 2 buổi hoặc dự từ 1 đến 4 buổi: 1 điểm\n- Không tổ chức: 0 điểm',
    '2',
    '? two-readings',
  ],
  [
    '- Chủ trì từ 3 đến 4 buổi hoặc dự từ 5 đến 6 buổi: 2 điểm\n- Chủ trì từ 1 đến 2 buổi hoặc dự từ 1 đến 4 buổi: 1 điểm\n- Không tổ chức: 0 điểm',
    '2',
    '? two-readings',
  ],
  [
    '- Chủ trì ít nhất 3 buổi và dự ít nhất 5 buổi: 2 điểm\n- Chủ trì từ 1 đến 2 buổi hoặc dự từ 1 đến 4 buổi: 1 điểm\n- Không tổ chức: 0 điểm',
    '2',
    '? two-readings',
  ],
  [
    '- Ít nhất 3 buổi hoặc dự ít nhất 5 buổi: 2 điểm\n- Từ 1 đến 2 buổi hoặc dự từ 1 đến 4 buổi: 1 điểm\n- Không tổ chức: 0 điểm',
    '2',
    '? two-readings',
  ],
  [
    '- Chủ trì ít nhất 3 buổi hoặc dự ít nhất 5 buổi: trừ 2 điểm\n- Chủ trì từ 1 đến 2 buổi hoặc dự từ 1 đến 4 buổi: 1 điểm\n- Không tổ chức: 0 điểm',
    '2',
    '? two-readings',
  ],
  [
    '- Chủ trì ít nhất 3 buổi hoặc dự ít nhất 5 buổi: 2 điểm\n- Chủ trì từ 1 đến 2 buổi hoặc dự từ 1 đến 4 buổi: 1 điểm/buổi\n- Không tổ chức: 0 điểm',
    '2',
    NOT_ITS_OWN,
  ],
  [
    '- Chủ trì ít nhất 3 buổi hoặc dự ít nhất 5 buổi: 2 điểm\n- Chủ trì từ 1 đến 2 buổi hoặc dự từ 1 đến 4 buổi: 1 điểm\n- Không tổ chức: 0 điểm\n- Có kế hoạch: 0 điểm',
    '2',
    NOT_ITS_OWN,
  ],
  [
    '- Chủ trì ít nhất 3 buổi hoặc dự ít nhất 5 buổi: 2 điểm\n- Chủ trì từ 1 đến 2 buổi: 1 điểm\n- Có kế hoạch: 0 điểm\n- Không tổ chức: 0 điểm',
    '2',
    NOT_ITS_OWN,
  ],
  [
    '- Chủ trì ít nhất 3 buổi hoặc dự ít nhất 5 buổi: 2 điểm\n- Chủ trì từ 1 đến 2 buổi hoặc dự từ 1 đến 4 buổi: 1 điểm\n- Không dự đủ 1 buổi: 0 điểm',
    '2',
    '? two-readings',
  ],
  [
    '- Chủ trì ít nhất 70 buổi hoặc dự ít nhất 80 buổi: 2 điểm\n- Chủ trì từ 1 đến 69 buổi hoặc dự từ 1 đến 79 buổi: 1 điểm\n- Không tổ chức: 0 điểm',
    '2',
    'on count, parts [chủ trì; dự], bands [{Chủ trì ít nhất 70 buổi hoặc dự ít nhất 80 buổi: 2đ, anyOf [[{part 0, from =70}]; [{part 1, from =80}]]}; {Chủ trì từ 1 đến 69 buổi hoặc dự từ 1 đến 79 buổi: 1đ, anyOf [[{part 0, from =1, to =69}]; [{part 1, from =1, to =79}]]}], levels [], otherwise 0đ',
  ],
  ['- Chủ trì 3 buổi: 2 điểm\n- Dự 5 buổi: 1 điểm\n- Không tổ chức: 0 điểm', '2', '? gap'],
  [
    '- Chủ trì ít nhất 3 buổi hoặc dự ít nhất 5 buổi hoặc họp ít nhất 2 buổi: 2 điểm\n- Chủ trì từ 1 đến 2 buổi hoặc dự từ 1 đến 4 buổi: 1 điểm\n- Không tổ chức: 0 điểm',
    '2',
    '? two-readings',
  ],
  [
    '- Chủ trì ít nhất 3 buổi họp hoặc dự ít nhất 5 buổi họp: 2 điểm\n- Chủ trì từ 1 đến 2 buổi họp hoặc dự từ 1 đến 4 buổi họp: 1 điểm\n- Không tổ chức: 0 điểm',
    '2',
    'on count, parts [chủ trì; dự], bands [{Chủ trì ít nhất 3 buổi họp hoặc dự ít nhất 5 buổi họp: 2đ, anyOf [[{part 0, from =3}]; [{part 1, from =5}]]}; {Chủ trì từ 1 đến 2 buổi họp hoặc dự từ 1 đến 4 buổi họp: 1đ, anyOf [[{part 0, from =1, to =2}]; [{part 1, from =1, to =4}]]}], levels [], otherwise 0đ',
  ],
  [
    '- Chủ trì, ít nhất 3 buổi hoặc dự, ít nhất 5 buổi: 2 điểm\n- Chủ trì từ 1 đến 2 buổi hoặc dự từ 1 đến 4 buổi: 1 điểm\n- Không tổ chức: 0 điểm',
    '2',
    'on count, parts [chủ trì; dự], bands [{Chủ trì, ít nhất 3 buổi hoặc dự, ít nhất 5 buổi: 2đ, anyOf [[{part 0, from =3}]; [{part 1, from =5}]]}; {Chủ trì từ 1 đến 2 buổi hoặc dự từ 1 đến 4 buổi: 1đ, anyOf [[{part 0, from =1, to =2}]; [{part 1, from =1, to =4}]]}], levels [], otherwise 0đ',
  ],
  [
    '- Chủ trì ít nhất 3 buổi: 2 điểm\n- Dự ít nhất 1 buổi: 1 điểm\n- Còn lại dưới 3 buổi, dưới 1 buổi: 0 điểm',
    '2',
    '? overlap',
  ],
  [
    '- Chủ trì ít nhất 1 buổi hoặc dự ít nhất 1 buổi: 2 điểm\n- Không tổ chức: 0 điểm',
    '2',
    'on count, parts [chủ trì; dự], bands [{Chủ trì ít nhất 1 buổi hoặc dự ít nhất 1 buổi: 2đ, anyOf [[{part 0, from =1}]; [{part 1, from =1}]]}], levels [], otherwise 0đ',
  ],
  [
    '- Chủ trì ít nhất 70 buổi hoặc dự ít nhất 80 buổi: 2 điểm\n- Chủ trì từ 1 đến 65 buổi hoặc dự từ 1 đến 79 buổi: 1 điểm\n- Không tổ chức: 0 điểm',
    '2',
    '? two-readings',
  ],
  [
    '- Chủ trì ít nhất 70 buổi hoặc dự ít nhất 80 buổi: 2 điểm\n- Chủ trì từ 1 đến 69 buổi hoặc dự từ 1 đến 75 buổi: 1 điểm\n- Không tổ chức: 0 điểm',
    '2',
    '? two-readings',
  ],
];

const COMPARED: readonly Row[] = [
  // Nothing is compared but what the others leave over.
  ['- Còn lại so với năm trước: 1 điểm', '2', NOT_ITS_OWN],
  [
    '- So với năm trước số vụ ít hơn: 2 điểm\n- So với năm trước số vụ bằng: 1 điểm\n- So với năm trước số vụ nhiều hơn: 0 điểm',
    '2',
    'on value, bands [{So với năm trước số vụ ít hơn: 2đ, to 0}; {So với năm trước số vụ bằng: 1đ, from =0, to =0}; {So với năm trước số vụ nhiều hơn: 0đ, from 0}], levels []',
  ],
  [
    '- Ít hơn 5 vụ so với năm trước: 2 điểm\n- Bằng so với năm trước: 1 điểm\n- Nhiều hơn so với năm trước: 0 điểm',
    '2',
    NOT_ITS_OWN,
  ],
  ['- Ít hơn so với năm trước: cộng 2 điểm\n- Bằng so với năm trước: 1 điểm', '2', '? only-best'],
  [
    '- Ít hơn so với năm trước: cộng 2 điểm\n- Bằng so với năm trước: cộng 1 điểm',
    '2',
    'on value, bands [{Ít hơn so với năm trước: 2đ, to 0}; {Bằng so với năm trước: 1đ, from =0, to =0}], levels [], otherwise 0đ',
  ],
  [
    '- Ít hơn so với năm trước: 2 điểm\n- Nhiều hơn so với năm trước: 0 điểm\n- Còn lại: 0 điểm\n- Trường hợp khác: 0 điểm',
    '2',
    NOT_ITS_OWN,
  ],
  ['- Bằng so với năm trước: 2 điểm\n- Nhiều hơn so với năm trước: 1 điểm', '2', '? only-best'],
  ['- Nhiều hơn so với năm trước: 2 điểm\n- Bằng so với năm trước: 1 điểm', '2', '? only-best'],
  [
    '- Số vụ thấp hơn: 2 điểm\n- Còn lại: 0 điểm',
    '2',
    'on value, bands [{Số vụ thấp hơn: 2đ, to 0}], levels [], otherwise 0đ',
  ],
  [
    '- Ít hơn so với năm trước: 2 điểm\n- Bằng so với năm trước: 1 điểm\n- Còn lại: 0 điểm',
    '2',
    'on value, bands [{Ít hơn so với năm trước: 2đ, to 0}; {Bằng so với năm trước: 1đ, from =0, to =0}], levels [], otherwise 0đ',
  ],
];

const DAYS: readonly Row[] = [
  [
    '- Chậm 01 trừ 0,5 điểm\n- Chậm 02 ngày trừ 1 điểm\n- Chậm từ 03 ngày trở lên trừ 2 điểm',
    '2',
    NOT_ITS_OWN,
  ],
  // A second figure beside the days, or no word of what the last figure counts.
  [
    '- Chậm 01 ngày trừ 0,5 điểm\n- Chậm 02 ngày (5 hồ sơ) trừ 1 điểm\n- Chậm từ 03 ngày trở lên trừ 2 điểm',
    '2',
    NOT_ITS_OWN,
  ],
  ['Chậm 01 ngày trừ 0,5 điểm, chậm từ 03 ngày (5 hồ sơ) trở lên: 0 điểm', '2', NOT_ITS_OWN],
  ['Chậm 01 ngày trừ 0,5 điểm, chậm từ 05 trở lên: 0 điểm', '2', NOT_ITS_OWN],
  [
    'Chậm 01 ngày trừ 0,5 điểm, chậm từ 04 ngày trở lên: 0 điểm',
    '2',
    'on daysLate, bands [{Chậm 0 ngày: 2đ, from =0, to =0}; {Chậm 1 ngày: 1,5đ, from =1, to =1}; {Chậm 2 ngày: 1đ, from =2, to =2}; {Chậm 3 ngày: 0,5đ, from =3, to =3}; {chậm từ 04 ngày trở lên: 0đ, from =4}], levels [], unit ngày',
  ],
  [
    'Chậm 01 ngày trừ 0,5 điểm, chậm từ 05 ngày trở lên: 0 điểm',
    '2',
    'on daysLate, bands [{Chậm 0 ngày: 2đ, from =0, to =0}; {Chậm 1 ngày: 1,5đ, from =1, to =1}; {Chậm 2 ngày: 1đ, from =2, to =2}; {Chậm 3 ngày: 0,5đ, from =3, to =3}; {Chậm 4 ngày: 0đ, from =4, to =4}; {chậm từ 05 ngày trở lên: 0đ, from =5}], levels [], unit ngày',
  ],
  ['Chậm 01 tuần trừ 0,5 điểm, chậm từ 03 ngày trở lên: 0 điểm', '2', NOT_ITS_OWN],
  ['Cứ chậm 01 ngày trừ 0,5 điểm, chậm từ 03 ngày trở lên: 0 điểm', '2', NOT_ITS_OWN],
  ['Chậm 01 ngày trừ 0,5 điểm/ngày, chậm từ 03 ngày trở lên: 0 điểm', '2', NOT_ITS_OWN],
  ['Chậm 01 ngày trừ 0,5 điểm, chậm từ 03 ngày trở lên: 0 điểm, không báo cáo: 0 điểm', '2', NOT_ITS_OWN],
  ['Chậm 01 ngày trừ 0,5 điểm, chậm từ 03 hồ sơ trở lên: 0 điểm', '2', NOT_ITS_OWN],
  [
    '- Chậm 01 ngày trừ 0,5 điểm mỗi\n- Chậm 02 ngày trừ 1 điểm\n- Chậm từ 03 ngày trở lên trừ 2 điểm',
    '2',
    NOT_ITS_OWN,
  ],
];

describeReader('ladder', {
  'either of two counts': EITHER,
  'less, as much or more': COMPARED,
  'a price per day up to the day when nothing is left': DAYS,
});

test.each([
  [31, 32],
  [32, 0],
])('a price per day up to day %d: %d bands', (last, bands) => {
  const text = `Chậm 01 ngày trừ 0,1 điểm, chậm từ ${last} ngày trở lên: 0 điểm`;
  const parsed = parsedAs('ladder', text, { maximum: '4' });
  const spec = parsed?.kind === 'rule' ? parsed.spec : undefined;
  expect(spec?.kind === 'ladder' ? spec.bands.length : 0).toBe(bands);
});

test.each([
  [12, 12],
  // Longer than people write: every pair of counts would be tried on every limit.
  [13, 0],
])('either of two counts on %d lines: %d bands', (lines, bands) => {
  const all = Array.from({ length: lines }, (_, i) => lines - i);
  const text = all.map((n) => `Chủ trì ít nhất ${n} buổi hoặc dự ít nhất ${n} buổi: ${n} điểm`).join('\n');
  const parsed = parsedAs('ladder', `${text}\nKhông tổ chức: 0 điểm`, { maximum: String(lines) });
  const spec = parsed?.kind === 'rule' ? parsed.spec : undefined;
  expect(spec?.kind === 'ladder' ? spec.bands.length : 0).toBe(bands);
});
