import { describeReader, NOT_ITS_OWN } from './read-as';
import type { Row } from './read-as';

const PENALTY = { heading: 'ĐIỂM TRỪ' };

const ladder = (on: string, bands: readonly string[], rest = ', levels []') =>
  `on ${on}, bands [${bands.map((each) => `{${each}}`).join('; ')}]${rest}`;

const FEW = '- Dưới 5 hồ sơ trễ hạn: trừ 0,5 điểm';
const MANY = '- Từ 5 hồ sơ trễ hạn trở lên: trừ 1 điểm';
const TAKEN = (sign: string) => [
  `Dưới 5 hồ sơ trễ hạn: ${sign}0,5đ, to =4`,
  `Từ 5 hồ sơ trễ hạn trở lên: ${sign}1đ, from =5`,
];
const UNIT = ', levels [], unit hồ sơ trễ hạn';

const TAKES: readonly Row[] = [
  // Whether no late file at all takes half a point is not said.
  [
    `${FEW}\n${MANY}`,
    '2',
    ladder('count', TAKEN(''), `${UNIT}, otherwise 0đ, takesOff true, open [{from =0, to =0}]`),
  ],
  [
    `${FEW}\n${MANY}`,
    undefined,
    ladder('count', TAKEN('-'), `${UNIT}, otherwise 0đ, open [{from =0, to =0}]`),
  ],
  [
    `${FEW}\n${MANY}`,
    '-2',
    ladder('count', TAKEN('-'), `${UNIT}, otherwise 0đ, open [{from =0, to =0}]`),
    PENALTY,
  ],
  [
    `- Từ 1 đến 4 hồ sơ trễ hạn: trừ 0,5 điểm\n${MANY}`,
    '2',
    ladder(
      'count',
      ['Từ 1 đến 4 hồ sơ trễ hạn: 0,5đ, from =1, to =4', TAKEN('')[1] ?? ''],
      `${UNIT}, otherwise 0đ, takesOff true`,
    ),
  ],
  [
    `- Không có hồ sơ trễ hạn: 2 điểm\n- Từ 1 đến 4 hồ sơ trễ hạn: trừ 0,5 điểm\n${MANY}`,
    '2',
    ladder(
      'count',
      [
        'Không có hồ sơ trễ hạn: 0đ, from =0, to =0',
        'Từ 1 đến 4 hồ sơ trễ hạn: 0,5đ, from =1, to =4',
        TAKEN('')[1] ?? '',
      ],
      ', levels [Không có hồ sơ trễ hạn: 2đ], unit hồ sơ trễ hạn, otherwise 0đ, takesOff true',
    ),
  ],
  // What is given beside what is taken is no scale.
  [`- Dưới 5 hồ sơ trễ hạn: 1 điểm\n${MANY}`, '2', NOT_ITS_OWN],
  ['- Thiếu 01 báo cáo: trừ 1 điểm', '2', NOT_ITS_OWN],
  ['- Vi phạm lần 1: trừ 1 điểm\n- Vi phạm lần 2: trừ 2 điểm', '2', NOT_ITS_OWN],
  // More taken for fewer.
  [
    '- Từ 90% trở lên: trừ 0,5 điểm\n- Dưới 90%: trừ 1 điểm',
    '2',
    ladder(
      'rate',
      ['Dưới 90%: 1đ, to 90', 'Từ 90% trở lên: 0,5đ, from =90'],
      ', levels [], otherwise 0đ, takesOff true',
    ),
  ],
];

const LATE_5 = '- Chậm dưới 5 ngày: 1 điểm\n- Chậm từ 5 ngày trở lên: 0 điểm';

const DAYS: readonly Row[] = [
  [
    `- Đúng hạn: 2 điểm\n${LATE_5}`,
    '2',
    ladder(
      'daysLate',
      [
        'Đúng hạn: 2đ, from =0, to =0',
        'Chậm dưới 5 ngày: 1đ, from =1, to =4',
        'Chậm từ 5 ngày trở lên: 0đ, from =5',
      ],
      ', levels [], unit ngày',
    ),
  ],
  [
    LATE_5.replace('1 điểm', '2 điểm'),
    '2',
    ladder(
      'daysLate',
      ['Chậm dưới 5 ngày: 2đ, to =4', 'Chậm từ 5 ngày trở lên: 0đ, from =5'],
      ', levels [], unit ngày',
    ),
  ],
  [`- Đúng hạn: 2 điểm\n- Trước hạn: 2 điểm\n${LATE_5}`, '2', NOT_ITS_OWN],
  [`- Đủ mẫu: 2 điểm\n${LATE_5}`, '2', NOT_ITS_OWN],
  ['- Đúng hạn: 2 điểm\n- Chậm dưới 5 ngày: 1 điểm', '2', NOT_ITS_OWN],
  [
    '- Đúng hạn: 2 điểm\n- Chậm dưới 5 ngày làm việc: 1 điểm\n- Chậm từ 5 ngày làm việc trở lên: 0 điểm',
    '2',
    ladder(
      'daysLate',
      [
        'Đúng hạn: 2đ, from =0, to =0',
        'Chậm dưới 5 ngày làm việc: 1đ, from =1, to =4',
        'Chậm từ 5 ngày làm việc trở lên: 0đ, from =5',
      ],
      ', levels [], unit ngày làm việc',
    ),
  ],
  // A few days late take something that is not said.
  [
    '- Chậm từ 6 đến 10 ngày: trừ 0,5 điểm\n- Chậm trên 10 ngày: trừ 1 điểm',
    '2',
    ladder(
      'daysLate',
      ['Chậm từ 6 đến 10 ngày: 0,5đ, from =6, to =10', 'Chậm trên 10 ngày: 1đ, from =11'],
      ', levels [], unit ngày, otherwise 0đ, takesOff true, open [{from 0, to 6}]',
    ),
  ],
  [
    '- Chậm từ 6 đến 10 ngày: trừ 0,5 điểm\n- Chậm trên 10 ngày: trừ 1 điểm\n- Còn lại: trừ 0 điểm',
    '2',
    ladder(
      'daysLate',
      ['Chậm từ 6 đến 10 ngày: 0,5đ, from =6, to =10', 'Chậm trên 10 ngày: 1đ, from =11'],
      ', levels [], unit ngày, otherwise 0đ, takesOff true',
    ),
  ],
  [
    '- Chậm từ 1 đến 10 ngày: trừ 0,5 điểm\n- Chậm trên 10 ngày: trừ 1 điểm',
    '2',
    ladder(
      'daysLate',
      ['Chậm từ 1 đến 10 ngày: 0,5đ, from =1, to =10', 'Chậm trên 10 ngày: 1đ, from =11'],
      ', levels [], unit ngày, otherwise 0đ, takesOff true',
    ),
  ],
  // Only upper ends: each begins where the one before it ends.
  [
    '- Chậm không quá 5 ngày: 1 điểm\n- Chậm không quá 10 ngày: 0,5 điểm\n- Còn lại: 0 điểm',
    '1',
    ladder(
      'daysLate',
      ['Chậm không quá 5 ngày: 1đ, to =5', 'Chậm không quá 10 ngày: 0,5đ, from =6, to =10'],
      ', levels [], unit ngày, otherwise 0đ',
    ),
  ],
];

const DAILY = 'Chậm 01 ngày trừ 0,5 điểm';

const DAY_BY_DAY: readonly Row[] = [
  [
    `${DAILY}, chậm từ 03 ngày trở lên: 0 điểm`,
    '2',
    ladder(
      'daysLate',
      [
        'Chậm 0 ngày: 2đ, from =0, to =0',
        'Chậm 1 ngày: 1,5đ, from =1, to =1',
        'Chậm 2 ngày: 1đ, from =2, to =2',
        'chậm từ 03 ngày trở lên: 0đ, from =3',
      ],
      ', levels [], unit ngày',
    ),
  ],
  [`${DAILY}, chậm từ 03 ngày trở lên: 0 điểm`, undefined, NOT_ITS_OWN],
  [`${DAILY}, chậm từ 06 ngày trở lên: 0 điểm`, '2', NOT_ITS_OWN],
  [`${DAILY}, chậm từ 40 ngày trở lên: 0 điểm`, '40', NOT_ITS_OWN],
  [`${DAILY}, chậm từ 03 ngày trở lên: 1 điểm`, '2', NOT_ITS_OWN],
  [`${DAILY}, chậm trên 03 ngày: 0 điểm`, '2', NOT_ITS_OWN],
  [`${DAILY}, chậm từ 03 đến 05 ngày: 0 điểm`, '2', NOT_ITS_OWN],
  [`${DAILY}, chậm từ 03 tuần trở lên: 0 điểm`, '2', NOT_ITS_OWN],
  [`Mỗi ngày chậm trừ 0,5 điểm, chậm từ 03 ngày trở lên: 0 điểm`, '2', NOT_ITS_OWN],
  [`${DAILY}, trừ tối đa 1 điểm; chậm từ 03 ngày trở lên: 0 điểm`, '2', NOT_ITS_OWN],
  [DAILY, '2', NOT_ITS_OWN],
  // The second day has a price of its own: the first is no price for each.
  [
    '- Chậm 01 ngày trừ 0,5 điểm\n- Chậm 02 ngày trừ 1 điểm\n- Chậm từ 03 ngày trở lên trừ 2 điểm',
    '2',
    ladder(
      'daysLate',
      [
        'Chậm 01 ngày: 0,5đ, from =1, to =1',
        'Chậm 02 ngày: 1đ, from =2, to =2',
        'Chậm từ 03 ngày trở lên: 2đ, from =3',
      ],
      ', levels [], unit ngày, otherwise 0đ, takesOff true',
    ),
  ],
];

describeReader('ladder', {
  'bands that take points': TAKES,
  'days late': DAYS,
  'one day late after the other': DAY_BY_DAY,
});
