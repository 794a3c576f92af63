import { describeReader, NOT_ITS_OWN } from './read-as';
import type { Row } from './read-as';

const RATE = 'Điểm = (Số hồ sơ đúng hạn / Tổng số hồ sơ) x 2 điểm';
const NAMED = ', numerator Số hồ sơ đúng hạn, denominator Tổng số hồ sơ';

const RATES: readonly Row[] = [
  [RATE, '2', `full 2đ, target 100, above open${NAMED}`],
  [RATE, undefined, `full 2đ, target 100, above open${NAMED}`],
  [RATE, '3', '? never-maximum'],
  [`${RATE}, tối đa 2 điểm`, '2', `full 2đ, target 100, above full${NAMED}`],
  [
    `${RATE}\nĐiểm được làm tròn 02 chữ số thập phân`,
    '2',
    `full 2đ, target 100, above open${NAMED}, decimals 2`,
  ],
  [`${RATE}\nCó kế hoạch: 0 điểm`, '2', NOT_ITS_OWN],
  ['Điểm = Tỷ lệ x 2 điểm', '2', 'full 2đ, target 100, above open'],
  ['Điểm = (Tổng số hồ sơ đúng hạn / Số hồ sơ) x 2 điểm', '2', '? contradiction'],
  ['Điểm = (a / b) x 2 điểm', '2', '? no-formula'],
  ['Điểm = 0,5 x số mô hình', '2', NOT_ITS_OWN],
  ['Có kế hoạch: 2 điểm', '2', NOT_ITS_OWN],
];

const FULL = 'Đạt 100%: 2 điểm';
const SHARE = 'Dưới 100%: tính điểm theo tỷ lệ';
const OPEN = 'full 2đ, target 100, above open';

const PROPORTIONS: readonly Row[] = [
  [`${FULL}\n${SHARE}`, '2', OPEN],
  [`Từ 100% trở lên: 2 điểm\n${SHARE}`, '2', 'full 2đ, target 100, above full, aboveWhole true'],
  [`${FULL}\nCòn lại: tính điểm theo tỷ lệ`, '2', OPEN],
  [`${FULL}\nKhông đạt: chấm theo tỷ lệ`, '2', OPEN],
  [`${FULL}\n${SHARE} tương ứng`, '2', OPEN],
  [`${FULL}\n${SHARE} (làm tròn 02 chữ số thập phân)`, '2', `${OPEN}, decimals 2`],
  [`${FULL}\n${SHARE}`, '3', '? never-maximum'],
  // A lower threshold leaves two readings, and so does another share.
  [`Đạt 90%: 2 điểm\n${SHARE}`, '2', NOT_ITS_OWN],
  [`${FULL}\nDưới 90%: tính điểm theo tỷ lệ`, '2', NOT_ITS_OWN],
  [`${FULL}\nĐến 100%: tính điểm theo tỷ lệ`, '2', NOT_ITS_OWN],
  [`${FULL}\nTừ 50% đến dưới 100%: tính điểm theo tỷ lệ`, '2', NOT_ITS_OWN],
  [`${FULL}\nCó sáng kiến: tính điểm theo tỷ lệ`, '2', NOT_ITS_OWN],
  [`Trên 100%: 2 điểm\n${SHARE}`, '2', NOT_ITS_OWN],
  [`Đạt 100 hồ sơ: 2 điểm\n${SHARE}`, '2', NOT_ITS_OWN],
  [`Đạt 100%: tối đa 2 điểm\n${SHARE}`, '2', NOT_ITS_OWN],
  [`${FULL}\nDưới 50%: 0 điểm\n${SHARE}`, '2', NOT_ITS_OWN],
  [FULL, '2', NOT_ITS_OWN],
  ['Điểm được tính theo tỷ lệ hoàn thành (hoàn thành 100% được 2 điểm)', '2', OPEN],
  ['Điểm được tính theo tỷ lệ hoàn thành (hoàn thành 90% được 2 điểm)', '2', NOT_ITS_OWN],
];

const RELATIVES: readonly Row[] = [
  [
    'Điểm = (Chỉ số của đơn vị / Chỉ số của đơn vị có chỉ số cao nhất) x 2 điểm',
    '2',
    'against best, full 2đ, label Chỉ số',
  ],
  [
    'Điểm = (Chi phí của đơn vị có chi phí thấp nhất / Chi phí của đơn vị) x 2 điểm',
    '2',
    'against lowest, full 2đ, label Chi phí',
  ],
  ['Điểm = (Chỉ số của đơn vị / Chỉ số của đơn vị có chỉ số cao nhất) x 2 điểm', '3', '? never-maximum'],
  [
    'Điểm = (Chỉ số của đơn vị / Chỉ số của đơn vị có chỉ số cao nhất) x 2 điểm (làm tròn 02 chữ số thập phân)',
    '2',
    'against best, full 2đ, label Chỉ số, decimals 2',
  ],
  // Only whose figure it is, at the end, is left out of what is measured.
  [
    'Điểm = (Số hồ sơ của đơn vị nộp trực tuyến / Số hồ sơ của đơn vị có kết quả cao nhất) x 2 điểm',
    '2',
    'against best, full 2đ, label Số hồ sơ của đơn vị nộp trực tuyến',
  ],
  [
    'Điểm = (Chỉ số của đơn vị / Chỉ số của đơn vị có chỉ số cao nhất) x 2 điểm\nCó kế hoạch: 0 điểm',
    '2',
    NOT_ITS_OWN,
  ],
  [RATE, '2', NOT_ITS_OWN],
];

const MARK = 'Chấm theo thang điểm 5, điểm chấm được x 8';

const MARKS: readonly Row[] = [
  [MARK, '40', 'scale 5, factor 8đ'],
  [MARK, '30', '? contradiction'],
  ['Chấm theo thang 5, điểm chấm được nhân với 8', '40', 'scale 5, factor 8đ'],
  [MARK, undefined, '? no-maximum'],
  [`${MARK}\nCó kế hoạch: 1 điểm`, '40', NOT_ITS_OWN],
  [`${MARK}\nGửi kèm báo cáo`, '40', NOT_ITS_OWN],
  [`${MARK} x 2`, '80', NOT_ITS_OWN],
  ['Chấm theo thang điểm 5', '40', NOT_ITS_OWN],
];

const PLEASED = 'Điểm = (Số phiếu rất hài lòng x 1 + Số phiếu hài lòng x 0,5) / Tổng số phiếu x 2 điểm';
const PLEASED_READ =
  'parts [{Số phiếu rất hài lòng, weight 1}; {Số phiếu hài lòng, weight 0,5}], total Tổng số phiếu, full 2đ';

const SURVEYS: readonly Row[] = [
  [PLEASED, '2', PLEASED_READ],
  [PLEASED, '3', '? never-maximum'],
  [PLEASED, undefined, '? no-maximum'],
  [`${PLEASED} (làm tròn 02 chữ số thập phân)`, '2', `${PLEASED_READ}, decimals 2`],
  // Lines beside the formula only name what it gives anyway.
  [
    `${PLEASED}\nTất cả rất hài lòng: 2 điểm\nTất cả hài lòng: 1 điểm\nKhông hài lòng: 0 điểm`,
    '2',
    PLEASED_READ,
  ],
  [`${PLEASED}\nTất cả hài lòng: 1,5 điểm`, '2', '? contradiction'],
  [`${PLEASED}\nMỗi phiếu khống trừ 1 điểm`, '2', '? contradiction'],
  [`${PLEASED}\nCó phiếu khống: trừ 1 điểm`, '2', '? contradiction'],
  [RATE, '2', NOT_ITS_OWN],
];

const COUNCIL = 'Do Hội đồng thẩm định chấm, tối đa 5 điểm';

const JUDGED: readonly Row[] = [
  [COUNCIL, '5', 'from 0đ, to 5đ, levels []'],
  [COUNCIL, '6', '? never-maximum'],
  ['Hội đồng xem xét, cho điểm từ 0 - 5 điểm', '5', 'from 0đ, to 5đ, levels []'],
  ['Hội đồng xem xét, cho điểm từ 0 - 5 điểm', '4', '? above-maximum'],
  ['Có nhiều đổi mới\n\n0 - 5', '5', 'from 0đ, to 5đ, levels []'],
  ['Có nhiều đổi mới\n\n0 - 5', '6', '? never-maximum'],
  // A ceiling nobody decides under.
  ['Có nhiều đổi mới: tối đa 5 điểm', '5', NOT_ITS_OWN],
  ['Vi phạm do Hội đồng chấm: trừ tối đa 5 điểm', '5', NOT_ITS_OWN],
  ['Mỗi mô hình do Hội đồng chấm tối đa 5 điểm', '5', NOT_ITS_OWN],
  ['Vi phạm: Hội đồng xem xét trừ tối đa 5 điểm', '5', NOT_ITS_OWN],
  // A price of its own beside the column of points.
  ['Có nhiều đổi mới: 5 điểm\n\n0 - 5', '5', NOT_ITS_OWN],
  [`${COUNCIL}\nKhông có mô hình: 0 điểm`, '5', NOT_ITS_OWN],
  ['Hội đồng chấm sáng kiến: 5 điểm', '5', NOT_ITS_OWN],
];

describeReader('rate', { 'a formula of a rate': RATES, 'the same share of the points': PROPORTIONS });
describeReader('relative', { 'held against the best': RELATIVES });
describeReader('share', { 'a mark on another scale': MARKS });
describeReader('survey', { 'answers with weights': SURVEYS });
describeReader('judged', { 'points that somebody decides': JUDGED });
