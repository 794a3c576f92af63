import { describeReader, NOT_ITS_OWN } from './read-as';
import type { Row } from './read-as';

const STEPS: readonly Row[] = [
  [
    '- Cứ tăng 1% được cộng 0,1 điểm',
    '2',
    'on value, unit %, start 0, base 0đ, step 1, direction up, each 0,1đ, sign 1, partial open, cap 100%',
  ],
  [
    '- Cứ 5 hồ sơ được cộng 0,1 điểm',
    '2',
    'on value, unit hồ sơ, start 0, base 0đ, step 5, direction up, each 0,1đ, sign 1, partial open, cap 100%',
  ],
  [
    '- Cứ đủ 1 hồ sơ được cộng 0,1 điểm',
    '2',
    'on value, unit hồ sơ, start 0, base 0đ, step 1, direction up, each 0,1đ, sign 1, partial whole, cap 100%',
  ],
  [
    '- Mỗi 1% được 0,02 điểm',
    '2',
    'on rate, start 0, base 0đ, step 1, direction up, each 0,02đ, sign 1, partial open, cap 100%',
  ],
  ['- Cứ 1% được tối đa 0,1 điểm', '2', NOT_ITS_OWN],
  ['- Mỗi hồ sơ được 0,1 điểm', '2', NOT_ITS_OWN],
  [
    '- Tăng 1 hồ sơ được 0,1 điểm',
    '2',
    'on value, unit hồ sơ, start 0, base 0đ, step 1, direction up, each 0,1đ, sign 1, partial open, cap 100%',
  ],
];

const STARTS: readonly Row[] = [
  // What is left over lies below no start.
  ['- Cứ đủ 5% tăng thêm được cộng 0,1 điểm\n- Không đạt: 0 điểm', '2', NOT_ITS_OWN],
  [
    '- Từ 95% trở lên: 2 điểm\n- Cứ giảm 1% trừ 0,1 điểm',
    '2',
    'on rate, start 95, base 2đ, below 2đ, step 1, direction down, each 0,1đ, sign -1, partial open',
  ],
  ['- Từ 95% trở lên: 2 điểm\n- Cứ giảm 1% trừ 0,1 điểm\n- Dưới 50%: 0 điểm', '2', NOT_ITS_OWN],
  [
    '- Từ 50% trở lên: 1 điểm\n- Cứ tăng 5% cộng 0,1 điểm\n- Dưới 50%: 0 điểm',
    '2',
    'on rate, start 50, base 1đ, below 0đ, step 5, direction up, each 0,1đ, sign 1, partial open, cap 100%',
  ],
  ['- Từ 50% trở lên: 1 điểm\n- Cứ tăng 5% cộng 0,1 điểm\n- Dưới 50% (100 hồ sơ): 0 điểm', '2', NOT_ITS_OWN],
  ['- Từ 50% trở lên: 1 điểm\n- Cứ tăng 5% cộng 0,1 điểm\n- Dưới 40%: 0 điểm', '2', NOT_ITS_OWN],
  ['- Từ 50% trở lên: 1 điểm\n- Cứ tăng 5% cộng 0,1 điểm\n- Không quá 50%: 0 điểm', '2', NOT_ITS_OWN],
  [
    '- Từ 50% trở lên: 1 điểm\n- Cứ tăng 5% cộng 0,1 điểm\n- Chưa đạt: 0 điểm',
    '2',
    'on rate, start 50, base 1đ, below 0đ, step 5, direction up, each 0,1đ, sign 1, partial open, cap 100%',
  ],
  ['- Từ 50% trở lên: 1 điểm\n- Cứ tăng 5% cộng 0,1 điểm\n- Đơn vị không đạt: 0 điểm', '2', NOT_ITS_OWN],
  [
    '- Từ 50% trở lên: 1 điểm\n- Cứ tăng 5% cộng 0,1 điểm\n- Còn lại: 0 điểm',
    '2',
    'on rate, start 50, base 1đ, below 0đ, step 5, direction up, each 0,1đ, sign 1, partial open, cap 100%',
  ],
  [
    '- Từ 50% trở lên: 1 điểm\n- Cứ tăng 5% cộng 0,1 điểm\n- Dưới 50%: 0 điểm\n- Không báo cáo: 0 điểm',
    '2',
    NOT_ITS_OWN,
  ],
  ['- Có kế hoạch: 1 điểm\n- Cứ tăng 5% cộng 0,1 điểm', '2', NOT_ITS_OWN],
  ['- Có kế hoạch: 1 điểm\n- Không có kế hoạch: 0 điểm\n- Cứ tăng 5% cộng 0,1 điểm', '2', NOT_ITS_OWN],
  ['- Từ 50% trở lên (100 hồ sơ): 1 điểm\n- Cứ tăng 5% cộng 0,1 điểm\n- Dưới 50%: 0 điểm', '2', NOT_ITS_OWN],
];

const LIMITS: readonly Row[] = [
  [
    '- Từ 50% trở lên: 1 điểm\n- Cứ tăng 5% cộng 0,1 điểm, tối đa 2 điểm\n- Dưới 50%: 0 điểm',
    '2',
    'on rate, start 50, base 1đ, below 0đ, step 5, direction up, each 0,1đ, sign 1, partial open, cap 2đ',
  ],
  [
    '- Từ 50% trở lên: 1 điểm\n- Cứ tăng 5% cộng 0,1 điểm, tối đa 3 điểm\n- Dưới 50%: 0 điểm',
    '2',
    '? above-maximum',
  ],
  [
    '- Từ 50% trở lên: 1 điểm\n- Cứ tăng 5% cộng 0,1 điểm, tối đa 1 điểm\n- Dưới 50%: 0 điểm',
    '2',
    '? never-maximum',
  ],
  [
    '- Cứ tăng 1% cộng 0,1 điểm, tối đa 2 điểm',
    '2',
    'on value, unit %, start 0, base 0đ, step 1, direction up, each 0,1đ, sign 1, partial open, cap 2đ',
  ],
  [
    '- Đạt 100%: 1 điểm\n- Cứ tăng 5% cộng 0,1 điểm\n- Dưới 100%: 0 điểm',
    '2',
    'on rate, aboveWhole true, start 100, base 1đ, below 0đ, step 5, direction up, each 0,1đ, sign 1, partial open, cap 100%',
  ],
];

const COUNTED: readonly Row[] = [
  [
    '- Đạt 100 hồ sơ: 1 điểm\n- Cứ tăng 5 hồ sơ cộng 0,1 điểm\n- Dưới 100 hồ sơ: 0 điểm',
    '2',
    'on count, unit hồ sơ, start 100, base 1đ, below 0đ, step 5, direction up, each 0,1đ, sign 1, partial open, cap 100%',
  ],
  ['- Thiếu 1 báo cáo trừ 0,25 điểm', '2', NOT_ITS_OWN],
  [
    '- Cứ 2 báo cáo thiếu trừ 0,25 điểm',
    '2',
    'on value, unit báo cáo thiếu, start 0, base 100%, step 2, direction up, each 0,25đ, sign -1, partial open',
  ],
  ['- Cứ 1 báo cáo còn thiếu trừ 0,25 điểm', '2', NOT_ITS_OWN],
  ['- Cứ giảm 1 báo cáo thiếu trừ 0,25 điểm', '2', NOT_ITS_OWN],
  [
    '- Giảm 1% trừ 0,1 điểm',
    '2',
    'on value, unit %, start 0, base 100%, step 1, direction up, away giảm, each 0,1đ, sign -1, partial open',
  ],
  [
    '- Cứ đủ 5 hồ sơ được 0,5 điểm',
    '2',
    'on value, unit hồ sơ, start 0, base 0đ, step 5, direction up, each 0,5đ, sign 1, partial whole, cap 100%',
  ],
  [
    '- Từ 10 hồ sơ trở lên: 1 điểm\n- Cứ tăng 5 hồ sơ cộng 0,5 điểm\n- Dưới 10 hồ sơ: 0 điểm',
    '2',
    'on count, unit hồ sơ, start 10, base 1đ, below 0đ, step 5, direction up, each 0,5đ, sign 1, partial open, cap 100%',
  ],
  [
    '- Cứ chậm 2 ngày trừ 0,5 điểm',
    '2',
    'on value, unit ngày, start 0, base 100%, step 2, direction up, away chậm, each 0,5đ, sign -1, partial open',
  ],
  ['- Cứ chậm 1 ngày trừ 0,5 điểm', '2', NOT_ITS_OWN],
  ['- Cứ 5% được 0,1 điểm', '2', '? part-step'],
];

describeReader('steps', {
  'a step by itself': STEPS,
  'where the steps begin and what lies below': STARTS,
  'where they end': LIMITS,
  'what is counted': COUNTED,
});
