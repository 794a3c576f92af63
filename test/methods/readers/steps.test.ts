import { describeReader, NOT_ITS_OWN } from './read-as';
import type { Row } from './read-as';

const BONUS = { heading: 'ĐIỂM THƯỞNG' };
const PENALTY = { heading: 'ĐIỂM TRỪ' };

/** `start`, `base`, `below`, `step` and what follows, as a rule of steps lists them. */
const steps = (on: string, from: string, rest: string) => `on ${on}, start ${from}, step ${rest}`;

const START = 'Đạt 70%: 1 điểm';
const UP = 'cứ tăng thêm 5% cộng 0,5 điểm';
const RISING = '5, direction up, each 0,5đ, sign 1, partial';

const RISES: readonly Row[] = [
  [
    `${START}, dưới 70%: 0 điểm, ${UP}`,
    '2.5',
    steps('rate', '70, base 1đ, below 0đ', `${RISING} open, cap 100%`),
  ],
  [
    `${START}, còn lại: 0 điểm, ${UP}`,
    '2.5',
    steps('rate', '70, base 1đ, below 0đ', `${RISING} open, cap 100%`),
  ],
  [
    `${START}, không đạt: 0 điểm, ${UP}`,
    '2.5',
    steps('rate', '70, base 1đ, below 0đ', `${RISING} open, cap 100%`),
  ],
  [`${START}, ${UP}`, '2.5', '? below-start'],
  [`${START}, ${UP}`, '2.5', steps('rate', '70, base 1đ, below 0đ', `${RISING} open, cap 100%`), BONUS],
  [`${START}, dưới 70%: 0 điểm, ${UP}`, undefined, steps('rate', '70, base 1đ, below 0đ', `${RISING} open`)],
  [
    `${START}, dưới 70%: 0 điểm, ${UP.replace('thêm', 'thêm đủ')}`,
    '2.5',
    steps('rate', '70, base 1đ, below 0đ', `${RISING} whole, cap 100%`),
  ],
  // What lies below is said of another place, or up to and with the start.
  [`${START}, dưới 60%: 0 điểm, ${UP}`, '2.5', NOT_ITS_OWN],
  [`${START}, đến 70%: 0 điểm, ${UP}`, '2.5', NOT_ITS_OWN],
  [`${START}, từ 60% đến dưới 70%: 0 điểm, ${UP}`, '2.5', NOT_ITS_OWN],
  [`${START}, dưới 70%: 0 điểm, không có: 0 điểm, ${UP}`, '2.5', NOT_ITS_OWN],
  [`Đạt chỉ tiêu: 1 điểm, ${UP}`, '2.5', NOT_ITS_OWN],
  [`${START}, dưới 70%: tối đa 1 điểm, ${UP}`, '2.5', NOT_ITS_OWN],
  [`${START}, dưới 70%: 0 điểm, ${UP}, ${UP.replace('5%', '10%')}`, '2.5', NOT_ITS_OWN],
];

const WHOLE = 'Cứ đủ 5% tăng thêm được cộng 0,5 điểm';

const DIVIDED =
  'Cứ mỗi 20 đề tài tính bằng 1 điểm, trường hợp có số lượng trên hoặc dưới 20 thì lấy tổng số chia cho 20 để ra số điểm';

const CEILINGS: readonly Row[] = [
  [
    `${WHOLE}, tối đa 2 điểm`,
    '2',
    steps('value', '0, base 0đ', `${RISING} whole, cap 2đ`).replace('on value', 'on value, unit %'),
  ],
  [`${WHOLE}, tối đa 3 điểm`, '2', '? above-maximum'],
  [`${WHOLE}, tối đa 1 điểm`, '2', '? never-maximum'],
  ['Cứ tăng thêm 5% cộng 0,5 điểm', '2', '? part-step'],
  // A single per cent need not be whole: its parts are an open point.
  [
    'Cứ tăng thêm 1% cộng 0,5 điểm',
    '2',
    steps('value', '0, base 0đ', '1, direction up, each 0,5đ, sign 1, partial open, cap 100%').replace(
      'on value',
      'on value, unit %',
    ),
  ],
  [
    DIVIDED,
    '3',
    'on value, unit đề tài, start 0, base 0đ, step 20, direction up, each 1đ, sign 1, partial proportional, cap 100%',
  ],
  [DIVIDED.replace('cho 20', 'cho 10'), '3', '? contradiction'],
  ['Mỗi sáng kiến: 1 điểm', '2', NOT_ITS_OWN],
  ['Có kế hoạch: 1 điểm', '2', NOT_ITS_OWN],
];

const DOWN = 'cứ giảm 1% trừ 0,1 điểm';
const FALLING = '1, direction down, each 0,1đ, sign -1, partial open';

const FALLS: readonly Row[] = [
  [`Đạt 100%: 2 điểm, ${DOWN}`, '2', `on rate, aboveWhole true, start 100, base 2đ, step ${FALLING}`],
  [`Từ 95% trở lên: 2 điểm, ${DOWN}`, '2', steps('rate', '95, base 2đ, below 2đ', FALLING)],
  [`Đạt 95%: 2 điểm, ${DOWN}`, '2', steps('rate', '95, base 2đ', FALLING)],
  [`Đạt 95%: 2 điểm, ${DOWN}, trừ tối đa 1 điểm`, '2', steps('rate', '95, base 2đ', `${FALLING}, floor 1đ`)],
  [
    `Đạt 95%: 2 điểm, ${DOWN}\nĐiểm thấp nhất là 0 điểm`,
    '2',
    steps('rate', '95, base 2đ', `${FALLING}, floor 0đ`),
  ],
  // The figure is the decrease itself.
  [
    'Giảm 1% trừ 0,1 điểm',
    '1',
    'on value, unit %, start 0, base 100%, step 1, direction up, away giảm, each 0,1đ, sign -1, partial open',
  ],
  ['Giảm 1% trừ 0,1 điểm', undefined, '? no-maximum'],
  [
    'Giảm 1% trừ 0,1 điểm',
    undefined,
    'on value, unit %, start 0, base 0đ, step 1, direction up, away giảm, each 0,1đ, sign -1, partial open',
    PENALTY,
  ],
  ['Cứ giảm 1%: 0,1 điểm', '1', NOT_ITS_OWN],
  // Less than what: the rate itself, or how much it lacks?
  ['Không đạt 100%: mỗi 1% thiếu trừ 0,1 điểm', '1', '? two-readings'],
  ['Thiếu 01 báo cáo trừ 0,25 điểm', '1', NOT_ITS_OWN],
  // Which of them count is told, by days or by a rate: the counting begins with the first all the same.
  [
    'Cứ 02 hồ sơ trễ hạn từ 10 ngày trở lên trừ 0,5 điểm',
    '2',
    'on value, unit hồ sơ trễ hạn, start 0, base 100%, step 2, direction up, each 0,5đ, sign -1, partial open',
  ],
  [
    'Cứ 02 cuộc họp (có mặt dưới 50%) trừ 0,5 điểm',
    '2',
    'on value, unit cuộc họp, start 0, base 100%, step 2, direction up, each 0,5đ, sign -1, partial open',
  ],
];

describeReader('steps', {
  'steps upwards from a start': RISES,
  'where they end': CEILINGS,
  'steps that take points': FALLS,
});
