import { describeReader, NOT_ITS_OWN } from './read-as';
import type { Row } from './read-as';

const PROPORTION: readonly Row[] = [
  ['- Đạt 100%: 4 điểm\n- Dưới 100% tính điểm theo tỷ lệ', '4', 'full 4đ, target 100, above open'],
  ['- Đạt 100%: 4 điểm\n- Dưới 100% thì tính theo tỷ lệ đạt được', '4', 'full 4đ, target 100, above open'],
  ['- Đạt 100%: 4 điểm\n- Chưa đạt thì tính theo tỷ lệ tương ứng', '4', 'full 4đ, target 100, above open'],
  ['- Đạt 100%: 4 điểm\n- Còn lại tính theo tỷ lệ', '4', 'full 4đ, target 100, above open'],
  ['- Đạt 100%: 4 điểm\n- Trường hợp còn lại tính theo tỷ lệ', '4', 'full 4đ, target 100, above open'],
  ['- Đạt 100%: 4 điểm\n- Các trường hợp còn lại tính theo tỷ lệ', '4', 'full 4đ, target 100, above open'],
  ['- Đạt 100%: 4 điểm\n- Đơn vị không hoàn thành tính theo tỷ lệ', '4', 'full 4đ, target 100, above open'],
  ['- Đạt 100%: 4 điểm\n- Đơn vị khác: còn lại tính theo tỷ lệ', '4', NOT_ITS_OWN],
  ['- Đạt 100%: 4 điểm\n- Những đơn vị còn lại tính theo tỷ lệ', '4', NOT_ITS_OWN],
  ['- Đạt 100%: 4 điểm\n- Tính theo tỷ lệ', '4', NOT_ITS_OWN],
  ['- Đạt 100%: 4 điểm\n- Dưới 100% tính theo tỷ lệ dân số', '4', NOT_ITS_OWN],
  ['- Đạt 100%: 4 điểm\n- Dưới 100% tính theo tỷ lệ nhưng không quá 2 điểm', '4', NOT_ITS_OWN],
  ['- Đạt 100%: 4 điểm\n- Dưới 100% hồ sơ và dưới 5 mô hình tính theo tỷ lệ', '4', NOT_ITS_OWN],
  ['- Đạt 100%: 4 điểm\n- Dưới 100 hồ sơ tính theo tỷ lệ', '4', NOT_ITS_OWN],
  ['- Đạt 100%: 4 điểm\n- Từ 50% đến dưới 100% tính theo tỷ lệ', '4', NOT_ITS_OWN],
  ['- Đạt 100%: 4 điểm\n- Không quá 100% tính theo tỷ lệ', '4', NOT_ITS_OWN],
  ['- Đạt 100%: 4 điểm\n- Dưới 90% tính theo tỷ lệ', '4', NOT_ITS_OWN],
  ['- Đạt 100% (100 hồ sơ): 4 điểm\n- Dưới 100% tính theo tỷ lệ', '4', NOT_ITS_OWN],
  [
    '- Từ 100% trở lên: 4 điểm\n- Dưới 100% tính theo tỷ lệ',
    '4',
    'full 4đ, target 100, above full, aboveWhole true',
  ],
  ['- Từ 100% đến 120%: 4 điểm\n- Dưới 100% tính theo tỷ lệ', '4', NOT_ITS_OWN],
  ['- Trên 100%: 4 điểm\n- Dưới 100% tính theo tỷ lệ', '4', NOT_ITS_OWN],
  ['- Đạt 100 hồ sơ: 4 điểm\n- Dưới 100% tính theo tỷ lệ', '4', NOT_ITS_OWN],
  ['- Đạt (100%): 4 điểm\n- Dưới 100% tính theo tỷ lệ', '4', NOT_ITS_OWN],
  ['- Có báo cáo: 4 điểm\n- Dưới 100% tính theo tỷ lệ', '4', NOT_ITS_OWN],
  ['- Đạt 100%: trừ 4 điểm\n- Dưới 100% tính theo tỷ lệ', '4', NOT_ITS_OWN],
  ['- Đạt 100%: mỗi hồ sơ 4 điểm\n- Dưới 100% tính theo tỷ lệ', '4', NOT_ITS_OWN],
];

const BRACKETS: readonly Row[] = [
  [
    'Điểm được tính theo tỷ lệ hoàn thành (hoàn thành 100% được 4 điểm)',
    '4',
    'full 4đ, target 100, above open',
  ],
  ['Điểm tính theo tỷ lệ hoàn thành (hoàn thành 100% được 4 điểm)', '4', 'full 4đ, target 100, above open'],
  ['Điểm được tính theo tỷ lệ (100% được 4 điểm)', '4', 'full 4đ, target 100, above open'],
  ['Số điểm được tính theo tỷ lệ hoàn thành (đủ 100% được 4 điểm)', '4', 'full 4đ, target 100, above open'],
  ['Chấm điểm được tính theo tỷ lệ hoàn thành (hoàn thành 100% được 4 điểm)', '4', NOT_ITS_OWN],
  ['Điểm được tính theo tỷ lệ hoàn thành (hoàn thành 100% kế hoạch được 4 điểm)', '4', NOT_ITS_OWN],
  ['Điểm được tính theo tỷ lệ hoàn thành (hoàn thành 90% được 4 điểm)', '4', NOT_ITS_OWN],
  ['Điểm được tính theo tỷ lệ hoàn thành (hoàn thành 100% trừ 4 điểm)', '4', NOT_ITS_OWN],
  ['Điểm được tính theo tỷ lệ hoàn thành (hoàn thành 100% được tối đa 4 điểm)', '4', NOT_ITS_OWN],
  ['Điểm được tính theo tỷ lệ hoàn thành (hoàn thành 100% được 4 điểm)\nCó báo cáo', '4', NOT_ITS_OWN],
  ['- Đạt 100%: 4 điểm\n- Dưới 100% tính theo tỷ lệ\n- Có báo cáo', '4', NOT_ITS_OWN],
  ['- Đạt 100%: 4 điểm\n- Có báo cáo: 1 điểm\n- Dưới 100% tính theo tỷ lệ', '4', NOT_ITS_OWN],
];

const FORMULAS: readonly Row[] = [
  ['Điểm = Tỷ lệ x 2', '2', 'full 2đ, target 100, above open'],
  ['Điểm = Tỷ lệ x 2\n- Có báo cáo: 1 điểm', '2', NOT_ITS_OWN],
  ['Điểm = Tỷ lệ x 2', undefined, 'full 2đ, target 100, above open'],
  ['Điểm = Tỷ lệ x 1', undefined, '? no-maximum'],
  ['Điểm = Tỷ lệ x điểm tối đa', undefined, '? no-maximum'],
  ['Điểm = (a / b) x 2', '2', '? no-formula'],
  ['Điểm = (a / tổng số hồ sơ) x 2', '2', '? no-formula'],
  ['Điểm = (số hồ sơ / b) x 2', '2', '? no-formula'],
  ['Điểm = (tổng số hồ sơ / số hồ sơ đúng hạn) x 2', '2', '? contradiction'],
  [
    'Điểm = (số tổng hồ sơ / số hồ sơ đúng hạn) x 2',
    '2',
    'full 2đ, target 100, above open, numerator số tổng hồ sơ, denominator số hồ sơ đúng hạn',
  ],
  ['Điểm = (tổng số hồ sơ / số tổng hợp) x 2', '2', '? contradiction'],
  [
    'Điểm = (số đúng hạn / tổng số hồ sơ) x 2',
    '2',
    'full 2đ, target 100, above open, numerator số đúng hạn, denominator tổng số hồ sơ',
  ],
  [
    'Điểm = (tổng số đúng hạn / tổng số hồ sơ) x 2',
    '2',
    'full 2đ, target 100, above open, numerator tổng số đúng hạn, denominator tổng số hồ sơ',
  ],
  ['Điểm = Tỷ lệ x 2\nTối đa 2 điểm', '2', 'full 2đ, target 100, above full'],
  ['Điểm = Tỷ lệ x 2, tối đa 2 điểm', '2', 'full 2đ, target 100, above full'],
  ['Điểm = Tỷ lệ / 80% x 2', '2', 'full 2đ, target 80, above open, aboveWhole false'],
  ['Điểm = Tỷ lệ / 80% x 2, tối đa 2 điểm', '2', 'full 2đ, target 80, above full, aboveWhole false'],
  [
    'Điểm = Tỷ lệ x 2\nVượt kế hoạch thì tính bằng điểm tối đa',
    '2',
    'full 2đ, target 100, above full, aboveWhole true',
  ],
  ['Từ 50% trở lên: Điểm = Tỷ lệ x 2', '2', NOT_ITS_OWN],
  ['Điểm = Tỷ lệ x 2\nĐiểm = Tỷ lệ x 1', '2', NOT_ITS_OWN],
  ['Điểm = Tỷ lệ x 0', '2', NOT_ITS_OWN],
];

describeReader('rate', {
  'what is less than the whole earns its share': PROPORTION,
  'what the whole earns in brackets': BRACKETS,
  'a formula with a rate': FORMULAS,
});

const WEIGHED = 'Điểm = (b/a) x 1 + (c/a) x 0,5';
const LETTERS = 'Trong đó: a là tổng số DVC; b là số DVC toàn trình; c là số DVC một phần';

describeReader('survey', {
  'one formula alone': [
    [
      `${WEIGHED}\n${LETTERS}`,
      '1',
      'parts [{số DVC toàn trình, weight 1}; {số DVC một phần, weight 0,5}], total tổng số DVC, full 1đ',
    ],
    [`${WEIGHED}\nĐiểm = (c/a) x 1 + (b/a) x 0,5\n${LETTERS}`, '1', NOT_ITS_OWN],
  ],
});
