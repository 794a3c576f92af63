import { describeReader, NOT_ITS_OWN } from './read-as';
import type { Row } from './read-as';

const PENALTY = { heading: 'ĐIỂM TRỪ' };

interface Told {
  readonly from?: string;
  readonly limits?: string;
  readonly zeroing?: string;
}

const taken = (causes: readonly string[], { from = '100%', limits = '', zeroing = '' }: Told = {}) =>
  `from ${from}, causes [${causes.map((each) => `{${each}}`).join('; ')}]${limits}, zeroing [${zeroing}]`;

const LATE = 'Mỗi hồ sơ trễ hạn trừ 0,1 điểm';
const LATE_READ = 'Mỗi hồ sơ trễ hạn, each 0,1đ';

const CAUSES: readonly Row[] = [
  [LATE, '1', taken([LATE_READ])],
  [LATE, undefined, '? no-maximum'],
  [LATE, undefined, taken([LATE_READ], { from: '0đ' }), PENALTY],
  [LATE, '2', taken([LATE_READ], { from: '0đ', limits: ', cap 2đ' }), PENALTY],
  [LATE, '-2', taken([LATE_READ], { from: '0đ' }), PENALTY],
  // What is counted, where it is told in a word or two.
  ['Hồ sơ trễ hạn: trừ 0,1 điểm/hồ sơ', '1', taken(['Hồ sơ trễ hạn, each 0,1đ, unit hồ sơ'])],
  ['Hồ sơ trễ hạn: trừ 0,1 điểm/01 hồ sơ', '1', taken(['Hồ sơ trễ hạn, each 0,1đ, unit hồ sơ'])],
  ['Vi phạm: trừ 0,1 điểm/lần', '1', taken(['Vi phạm, each 0,1đ'])],
  ['Gửi chậm: trừ 0,1 điểm/ngày', '1', taken(['Gửi chậm, each 0,1đ, unit ngày'])],
  ['Chậm 01 ngày trừ 0,1 điểm', '1', taken(['Chậm 01 ngày, each 0,1đ, unit ngày'])],
  ['Gửi chậm: trừ 0,1 điểm/Ngày', '1', taken(['Gửi chậm, each 0,1đ, unit Ngày'])],
  ['Gửi chậm: trừ 0,1 điểm/ngày làm việc', '1', taken(['Gửi chậm, each 0,1đ, unit ngày làm việc'])],
  ['Gửi chậm: trừ 0,1 điểm/ngày làm việc chậm', '1', taken(['Gửi chậm, each 0,1đ, unit ngày làm việc'])],
  ['Hồ sơ sai: trừ 0,1 điểm/1 hồ sơ', '1', taken(['Hồ sơ sai, each 0,1đ, unit hồ sơ'])],
  ['Vi phạm lần đầu trừ 0,5 điểm', '3', taken(['Vi phạm lần đầu, each 0,5đ, again open'])],
  ['Gửi chậm: trừ 0,1 điểm/ngày chậm', '1', taken(['Gửi chậm, each 0,1đ, unit ngày'])],
  ['Hồ sơ sai: trừ 0,1 điểm/thủ tục hành chính', '1', taken(['Hồ sơ sai, each 0,1đ'])],
  ['Hồ sơ sai: trừ 0,1 điểm/bộ hồ sơ', '1', taken(['Hồ sơ sai, each 0,1đ, unit bộ hồ sơ'])],
  ['Hồ sơ sai: trừ 0,1 điểm/lượt hồ sơ', '1', taken(['Hồ sơ sai, each 0,1đ'])],
  ['Hồ sơ sai: trừ 0,1 điểm/mỗi hồ sơ', '1', taken(['Hồ sơ sai, each 0,1đ'])],
  ['Trừ 0,1 điểm/hồ sơ', '1', taken(['hồ sơ, each 0,1đ, unit hồ sơ'])],
  // How large one event was, where several lines tell it by the same measure.
  [
    '- Gián đoạn dưới 15 phút: trừ 0,1 điểm/lần\n- Gián đoạn từ 15 đến dưới 30 phút: trừ 0,2 điểm/lần',
    '1',
    taken([
      'Gián đoạn dưới 15 phút, each 0,1đ, band {to 15}',
      'Gián đoạn từ 15 đến dưới 30 phút, each 0,2đ, band {from =15, to 30}',
    ]),
  ],
  [
    '- Gián đoạn dưới 15 phút: trừ 0,1 điểm/lần\n- Sai từ 3 trang: trừ 0,2 điểm/lần',
    '1',
    taken(['Gián đoạn dưới 15 phút, each 0,1đ', 'Sai từ 3 trang, each 0,2đ']),
  ],
  [
    '- Gián đoạn dưới 15 phút: trừ 0,1 điểm/lần\n- Gián đoạn từ 15 phút: trừ 0,2 điểm/lần\n- Sai từ 3 trang: trừ 0,3 điểm/lần',
    '1',
    taken([
      'Gián đoạn dưới 15 phút, each 0,1đ, band {to 15}',
      'Gián đoạn từ 15 phút, each 0,2đ, band {from =15}',
      'Sai từ 3 trang, each 0,3đ',
    ]),
  ],
  // Once, or each time?
  ['Bị phê bình: trừ 1 điểm', '2', taken(['Bị phê bình, each 1đ, again open'])],
  [
    'Bị phê bình (chỉ trừ một lần): trừ 1 điểm',
    '2',
    taken(['Bị phê bình (chỉ trừ một lần), each 1đ, once true']),
  ],
  [
    'Bị phê bình: trừ toàn bộ số điểm',
    '2',
    taken(['Bị phê bình, each 100%, once true'], { limits: ', floor 0đ' }),
  ],
  [`- ${LATE}\n- Bị phê bình: trừ 0,5 điểm`, '1', taken([LATE_READ, 'Bị phê bình, each 0,5đ, again open'])],
  // Other kinds of lines.
  ['Có kế hoạch: 1 điểm', '1', NOT_ITS_OWN],
  [`- ${LATE}\n- Có kế hoạch: 1 điểm`, '1', NOT_ITS_OWN],
  [`- ${LATE}\n- Có sáng kiến: cộng 1 điểm`, '1', NOT_ITS_OWN],
  [`- ${LATE}\n- Đạt giải thưởng: cộng 1 điểm`, '1', NOT_ITS_OWN],
  [`- ${LATE}\n- Mỗi sáng kiến: 1 điểm`, '1', NOT_ITS_OWN],
  [`- ${LATE}\n- Bị phê bình: trừ tối đa 1 điểm`, '1', NOT_ITS_OWN],
  ['Cứ 05 hồ sơ trễ hạn trừ 0,1 điểm', '1', NOT_ITS_OWN],
  ['Cứ đủ 1 hồ sơ trễ hạn trừ 0,1 điểm', '1', NOT_ITS_OWN],
  ['Cứ giảm 1% trừ 0,1 điểm', '1', NOT_ITS_OWN],
];

const FULL = 'Đúng hạn: 1 điểm';

const BASES: readonly Row[] = [
  [`- ${FULL}\n- ${LATE}`, '1', taken([LATE_READ], { from: '1đ' })],
  [`- ${FULL}\n- ${LATE}`, '2', '? never-maximum'],
  [`- Đủ hồ sơ: 1 điểm\n- ${FULL}\n- ${LATE}`, '1', NOT_ITS_OWN],
  [`- Có đủ hồ sơ: 1 điểm\n- ${LATE}`, '1', taken([LATE_READ], { from: '1đ' })],
  // Events that leave nothing of the full score.
  [
    `- ${FULL}\n- ${LATE}\n- Không gửi: 0 điểm`,
    '1',
    taken([LATE_READ], { from: '1đ', zeroing: 'Không gửi' }),
  ],
  [`- ${LATE}\n- Để lộ bí mật: 0 điểm`, '1', taken([LATE_READ], { zeroing: 'Để lộ bí mật' })],
  [`- ${FULL}\n- Gửi chậm: trừ 0,5 điểm\n- Không gửi: 0 điểm`, '1', NOT_ITS_OWN],
  // How many there are to be, and how good, is said of the full score only.
  [
    `- Gửi đủ 4 báo cáo: 4 điểm\n- Thiếu 01 báo cáo trừ 1 điểm`,
    '4',
    taken(['Thiếu 01 báo cáo, each 1đ'], { from: '4đ' }),
  ],
  [`- 100% hồ sơ đúng hạn: 1 điểm\n- ${LATE}`, '1', taken([LATE_READ], { from: '1đ' })],
  [`- Từ 90% hồ sơ đúng hạn: 1 điểm\n- ${LATE}`, '1', NOT_ITS_OWN],
  ['- Gửi đủ 4 báo cáo: 4 điểm\n- Mỗi lỗi trừ 1 điểm', '4', taken(['Mỗi lỗi, each 1đ'], { from: '4đ' })],
  ['- Đủ cả 4 báo cáo: 4 điểm\n- Mỗi lỗi trừ 1 điểm', '4', taken(['Mỗi lỗi, each 1đ'], { from: '4đ' })],
  ['- Gửi 4 báo cáo: 4 điểm\n- Mỗi lỗi trừ 1 điểm', '4', NOT_ITS_OWN],
  ['- Gửi đủ từ 4 báo cáo trở lên: 4 điểm\n- Mỗi lỗi trừ 1 điểm', '4', NOT_ITS_OWN],
  [`- 100 hồ sơ đúng hạn: 1 điểm\n- ${LATE}`, '1', NOT_ITS_OWN],
  [`- 90% hồ sơ đúng hạn: 1 điểm\n- ${LATE}`, '1', NOT_ITS_OWN],
  // Lines that limit how many there are, and take once, are a scale.
  ['- Sai từ 1 đến 2 lỗi: trừ 0,1 điểm\n- Sai từ 3 lỗi: trừ 0,2 điểm', '1', NOT_ITS_OWN],
  [`- Sai từ 3 lỗi: trừ 0,2 điểm\n- ${LATE}`, '1', taken(['Sai từ 3 lỗi, each 0,2đ, again open', LATE_READ])],
  // From so many on nothing is left.
  [
    '- Đúng hạn: 2 điểm\n- Chậm 01 ngày trừ 0,1 điểm\n- Chậm từ 05 ngày trở lên: 0 điểm',
    '2',
    taken(['Chậm 01 ngày, each 0,1đ, tiers [{fromNth 5, each 100%}], unit ngày'], {
      from: '2đ',
      limits: ', floor 0đ',
    }),
  ],
  [
    '- Đúng hạn: 2 điểm\n- Chậm 01 ngày trừ 0,1 điểm\n- Chậm trên 05 ngày: 0 điểm',
    '2',
    taken(['Chậm 01 ngày, each 0,1đ, tiers [{fromNth 6, each 100%}], unit ngày'], {
      from: '2đ',
      limits: ', floor 0đ',
    }),
  ],
  ['- Đúng hạn: 2 điểm\n- Chậm 01 ngày trừ 0,1 điểm\n- Chậm từ 05 đến 10 ngày: 0 điểm', '2', NOT_ITS_OWN],
  ['- Đúng hạn: 2 điểm\n- Chậm 01 ngày trừ 0,1 điểm\n- Chậm từ 05 tuần trở lên: 0 điểm', '2', NOT_ITS_OWN],
  ['- Đúng hạn: 2 điểm\n- Chậm 01 ngày trừ 0,1 điểm\n- Chậm quá ngày: 0 điểm', '2', '? damaged'],
];

const LIMITS: readonly Row[] = [
  [`${LATE}, trừ tối đa 0,5 điểm`, '1', taken([LATE_READ], { limits: ', cap 0,5đ' })],
  [`${LATE}, trừ tối đa 1 điểm`, '1', taken([LATE_READ], { limits: ', floor 0đ' })],
  [`${LATE}, trừ tối đa 2 điểm`, '1', taken([LATE_READ], { limits: ', floor 0đ' })],
  [`${LATE}\nTổng điểm trừ không quá 0,5 điểm`, '1', taken([LATE_READ], { limits: ', cap 0,5đ' })],
  [`${LATE}\nTối đa 1 điểm`, '1', taken([LATE_READ])],
  [
    `${LATE}\nTổng điểm trừ không quá 3 điểm`,
    undefined,
    taken([LATE_READ], { from: '0đ', limits: ', cap 3đ' }),
    PENALTY,
  ],
  [`${LATE}\nĐiểm thấp nhất là 0 điểm`, '1', taken([LATE_READ], { limits: ', floor 0đ' })],
  // Each line has a ceiling of its own, or all together.
  [
    `- ${LATE}, trừ tối đa 0,5 điểm\n- Mỗi lỗi trừ 0,2 điểm, trừ tối đa 0,4 điểm`,
    '1',
    taken([`${LATE_READ}, cap 0,5đ`, 'Mỗi lỗi, each 0,2đ, cap 0,4đ']),
  ],
  [
    `- ${LATE}\n- Mỗi lỗi trừ 0,2 điểm, trừ tối đa 0,4 điểm`,
    '1',
    taken([LATE_READ, 'Mỗi lỗi, each 0,2đ, cap 0,4đ']),
  ],
  [
    `- ${LATE}\n- Mỗi lỗi trừ 0,2 điểm, trừ tối đa 1 điểm`,
    '1',
    taken([LATE_READ, 'Mỗi lỗi, each 0,2đ'], { limits: ', floor 0đ' }),
  ],
  [`${LATE}\nMỗi lỗi trừ 0,2 điểm, trừ tối đa 0,4 điểm`, '1', '? two-readings'],
  // On one line the last ceiling is that of all; another is of nobody knows which.
  [
    'Mỗi lỗi trừ 0,1 điểm; mỗi sai sót trừ 0,2 điểm, trừ tối đa 0,5 điểm',
    '1',
    taken(['Mỗi lỗi, each 0,1đ', 'mỗi sai sót, each 0,2đ'], { limits: ', cap 0,5đ' }),
  ],
  ['Mỗi lỗi trừ 0,1 điểm, trừ tối đa 0,5 điểm; mỗi sai sót trừ 0,2 điểm', '1', NOT_ITS_OWN],
  [
    'Mỗi lỗi trừ 0,1 điểm, trừ tối đa 0,5 điểm; mỗi sai sót trừ 0,2 điểm; mỗi thiếu sót trừ 0,1 điểm, trừ tối đa 0,3 điểm',
    '1',
    NOT_ITS_OWN,
  ],
  [`${LATE}\nTối đa 0,5 điểm`, '1', NOT_ITS_OWN],
  [`- ${LATE}\nMỗi lỗi trừ 0,2 điểm, trừ tối đa 0,4 điểm`, '1', '? two-readings'],
  // A ceiling without "mỗi": once, or each time up to it?
  ['Bị phê bình: trừ 0,5 điểm, trừ tối đa 1 điểm', '2', '? two-readings'],
  ['Bị phê bình: trừ 0,5 điểm\nĐiểm thấp nhất là 0 điểm', '2', '? two-readings'],
  // One breach takes more than there is.
  ['Mỗi hồ sơ trễ hạn trừ 2 điểm', '1', '? above-maximum'],
  ['Mỗi hồ sơ trễ hạn trừ 1 điểm', '1', taken(['Mỗi hồ sơ trễ hạn, each 1đ'])],
];

const COUNTED: readonly Row[] = [
  // Whatever time it is told in, and nothing but that, even where more is said.
  ...['tuần', 'tháng', 'quý', 'giờ', 'phút', 'buổi', 'năm'].map((time): Row => [
    `Không trực: trừ 0,1 điểm/${time} vắng`,
    '1',
    taken([`Không trực, each 0,1đ, unit ${time}`]),
  ]),
  ['Không trực: trừ 0,1 điểm/tuần có ngày làm việc', '1', taken(['Không trực, each 0,1đ, unit tuần'])],
  ['Hồ sơ sai: trừ 0,1 điểm / hồ sơ', '1', taken(['Hồ sơ sai, each 0,1đ, unit hồ sơ'])],
  ['Hồ sơ sai: trừ 0,1 điểm/ 01 hồ sơ', '1', taken(['Hồ sơ sai, each 0,1đ, unit hồ sơ'])],
  ['Hồ sơ sai: trừ 0,1 điểm/phiếu một mặt', '1', taken(['Hồ sơ sai, each 0,1đ, unit phiếu một mặt'])],
  // What is no plain noun is not counted in.
  ['Hồ sơ sai: trừ 0,1 điểm/tổ 1 người', '1', taken(['Hồ sơ sai, each 0,1đ'])],
  // How large an event was is told by limits with a measure, not by exact numbers.
  [
    '- Sai 3 lỗi: trừ 0,1 điểm/lần\n- Sai 5 lỗi: trừ 0,2 điểm/lần',
    '1',
    taken(['Sai 3 lỗi, each 0,1đ', 'Sai 5 lỗi, each 0,2đ']),
  ],
  [
    '- Sai từ 3 trở lên: trừ 0,1 điểm/lần\n- Thiếu từ 5 trở lên: trừ 0,2 điểm/lần',
    '1',
    taken(['Sai từ 3 trở lên, each 0,1đ', 'Thiếu từ 5 trở lên, each 0,2đ']),
  ],
  [
    '- Sai 3 lỗi: trừ 0,1 điểm/lần\n- Sai từ 5 lỗi: trừ 0,2 điểm/lần',
    '1',
    taken(['Sai 3 lỗi, each 0,1đ', 'Sai từ 5 lỗi, each 0,2đ']),
  ],
  ['Trừ 0,1 điểm', '1', taken(['Trừ 0,1 điểm, each 0,1đ, again open'])],
];

const OTHER_LINE = 'Mỗi lỗi trừ 0,2 điểm';
const OTHER_READ = 'Mỗi lỗi, each 0,2đ';
const THIRD_LINE = 'Mỗi thiếu sót trừ 0,1 điểm';
const THIRD_READ = 'Mỗi thiếu sót, each 0,1đ';

const GROWING: readonly Row[] = [
  [
    'Lần đầu trừ 0,5 điểm, từ lần thứ hai trừ 1 điểm/lần',
    '5',
    taken(['Lần đầu, each 0,5đ, tiers [{fromNth 2, each 1đ}]']),
  ],
  ['- Vi phạm lần 1: trừ 1 điểm\n- Từ lần 2: trừ 2 điểm', '5', NOT_ITS_OWN],
  ['- Lần 1: trừ 1 điểm\n- Lần 2: trừ 2 điểm', '5', '? two-readings'],
  // "0 điểm" may as well be what is taken, where no line tells the full score.
  ['Mỗi lỗi trừ 0,5 điểm; từ 5 lỗi trở lên: 0 điểm', '2', NOT_ITS_OWN],
  ['- Vi phạm lần 1: trừ 1 điểm\n- Vi phạm lần 2 thêm: trừ 2 điểm', '5', NOT_ITS_OWN],
  [
    '- Vi phạm lần 1: trừ 1 điểm/lần\n- Vi phạm lần 2: trừ 2 điểm/lần',
    '5',
    taken(['Vi phạm lần 1, each 1đ, tiers [{fromNth 2, each 2đ}]']),
  ],
  // The third line is about something else.
  [
    '- Vi phạm lần đầu: trừ 1 điểm\n- Vi phạm lần thứ hai: trừ 2 điểm\n- Sai 3 lỗi: trừ 3 điểm',
    '9',
    '? two-readings',
  ],
  // From the n-th one on, of the very thing that is counted.
  [
    'Hồ sơ trễ hạn (chỉ tính từ hồ sơ thứ 6 trở đi) của năm: trừ 0,1 điểm/hồ sơ',
    '1',
    taken(['Hồ sơ trễ hạn của năm, each 0đ, tiers [{fromNth 6, each 0,1đ}], unit hồ sơ']),
  ],
  [
    'Hồ sơ trễ hạn (chỉ tính từ hồ sơ thứ 10 trở đi): trừ 0,1 điểm/hồ sơ',
    '1',
    taken(['Hồ sơ trễ hạn, each 0đ, tiers [{fromNth 10, each 0,1đ}], unit hồ sơ']),
  ],
  // A "mỗi" within the words is one of them.
  [
    'Hồ sơ mỗi loại (từ hồ sơ loại thứ 3) trừ 1 điểm/hồ sơ',
    '10',
    taken(['Hồ sơ mỗi loại, each 0đ, tiers [{fromNth 3, each 1đ}], unit hồ sơ']),
  ],
  ['Hồ sơ trễ hạn, từ hồ sơ thứ 6: trừ 0,1 điểm/hộp', '1', '? two-readings'],
  ['Thứ hai trở đi trừ 0,1 điểm/hồ sơ', '1', '? two-readings'],
  [
    '- Thiếu 01 báo cáo: trừ 1 điểm/báo cáo\n- Từ báo cáo thứ 3: trừ 2 điểm/báo cáo',
    '5',
    taken(['Thiếu 01 báo cáo, each 1đ, tiers [{fromNth 3, each 2đ}], unit báo cáo']),
  ],
  ['- Thiếu 02 báo cáo: trừ 1 điểm/báo cáo\n- Từ báo cáo thứ 3: trừ 2 điểm/báo cáo', '5', '? two-readings'],
  [
    '- Thiếu từ 01 báo cáo: trừ 1 điểm/báo cáo\n- Từ báo cáo thứ 3: trừ 2 điểm/báo cáo',
    '5',
    '? two-readings two-readings',
  ],
  [
    '- Vi phạm: trừ 1 điểm/lần\n- Từ lần thứ 3: trừ 2 điểm/lần',
    '5',
    taken(['Vi phạm, each 1đ, tiers [{fromNth 3, each 2đ}]']),
  ],
  [
    '- Hồ sơ sai: trừ 0,1 điểm/hồ sơ\n- Từ hồ sơ thứ 3: trừ 0,2 điểm/hồ sơ\n- Từ hồ sơ thứ 6: trừ 0,5 điểm/hồ sơ',
    '5',
    '? two-readings two-readings',
  ],
  ['- Hồ sơ sai: trừ 0,1 điểm/hồ sơ\n- Từ hồ sơ thứ 3: trừ 1 điểm', '5', '? two-readings'],
  // From so many on nothing is left: of one thing, and of whole ones.
  ['Vi phạm từ 3 lần trở lên và sai từ 2 lỗi trở lên trừ hết điểm', '2', '? two-readings'],
  ['Từ 3 trở lên trừ hết điểm', '2', taken(['Từ 3 trở lên, each 100%, once true'], { limits: ', floor 0đ' })],
  ['Chậm từ 1,5 lần trở lên trừ hết điểm', '2', '? two-readings'],
];

/** From how many on, without a word on which one is the first that takes. */
const COUNTING_FROM: readonly Row[] = [
  ['Vi phạm từ 3 lần: trừ 1 điểm/lần', '2', '? two-readings'],
  ['Vi phạm từ 3 lần, mỗi lần trừ 1 điểm', '2', '? two-readings'],
  ['Mỗi hồ sơ trễ từ 3 hồ sơ trừ 0,1 điểm', '2', '? two-readings'],
  ['Mỗi lần tái phạm từ 2 lần trở lên trừ 0,5 điểm', '2', '? two-readings'],
  ['Sai từ 3 trở lên: trừ 0,1 điểm', '2', taken(['Sai từ 3 trở lên, each 0,1đ, again open'])],
  [
    'Chậm quá 5 ngày: trừ toàn bộ số điểm',
    '2',
    taken(['Chậm quá 5 ngày, each 100%, once true'], { limits: ', floor 0đ' }),
  ],
  [
    'Vi phạm 01 lần: trừ toàn bộ số điểm',
    '2',
    taken(['Vi phạm 01 lần, each 100%, once true'], { limits: ', floor 0đ' }),
  ],
  // A part of a quarter is not priced.
  ['Chậm 01 quý trừ 0,1 điểm', '2', '? two-readings'],
  ['Chậm 01 tuần trừ 0,1 điểm', '2', '? two-readings'],
  ['Chậm 01 tháng trừ 0,1 điểm', '2', '? two-readings'],
  ['Chậm 01 năm trừ 0,1 điểm', '2', '? two-readings'],
  // A floor does not say that a single line takes several times where another one does.
  [
    `- Bị phê bình: trừ 0,5 điểm\n- ${LATE}\nĐiểm thấp nhất là 0 điểm`,
    '2',
    taken(['Bị phê bình, each 0,5đ, again open', LATE_READ], { limits: ', floor 0đ' }),
  ],
  [
    'Bị phê bình: trừ toàn bộ số điểm\nĐiểm thấp nhất là 0 điểm',
    '2',
    taken(['Bị phê bình, each 100%, once true'], { limits: ', floor 0đ' }),
  ],
  ['Bị phê bình: trừ 50% số điểm', '2', taken(['Bị phê bình, each 50%, again open'])],
];

const MORE_LINES: readonly Row[] = [
  // Two things that nothing is left of, and figures that are bands of a scale.
  [
    '- Đúng hạn: 2 điểm\n- Chậm 01 ngày trừ 0,1 điểm\n- Chậm từ 05 ngày trở lên, sai từ 3 lỗi: 0 điểm',
    '2',
    NOT_ITS_OWN,
  ],
  [
    '- Đúng hạn: 2 điểm\n- Chậm 01 ngày trừ 0,1 điểm\n- Sai 01 lỗi trừ 0,1 điểm\n- Chậm từ 05 ngày trở lên: 0 điểm',
    '2',
    NOT_ITS_OWN,
  ],
  [
    '- Đúng hạn: 2 điểm\n- Chậm 01 ngày trừ 0,1 điểm\n- Chậm từ 05 ngày trở lên: 0 điểm\n- Không gửi: 0 điểm',
    '2',
    NOT_ITS_OWN,
  ],
  ...['từ', 'trên', 'hơn'].map((bound): Row => [
    `- Đúng hạn: 2 điểm\n- Chậm 01 ngày trừ 0,1 điểm\n- Chậm ${bound} ngày: 0 điểm`,
    '2',
    '? damaged',
  ]),
  ['- Đủ 4 báo cáo và 2 kế hoạch: 4 điểm\n- Mỗi lỗi trừ 1 điểm', '4', NOT_ITS_OWN],
  ['- Đủ 4 báo cáo trở lên: 4 điểm\n- Mỗi lỗi trừ 1 điểm', '4', NOT_ITS_OWN],
  ['- 4 báo cáo: 4 điểm\n- Thiếu 01 báo cáo trừ 1 điểm\n- Mỗi lỗi trừ 0,1 điểm', '4', NOT_ITS_OWN],
  [
    '- 4 báo cáo: 4 điểm\n- Mỗi báo cáo thiếu: trừ 1 điểm',
    '4',
    taken(['Mỗi báo cáo thiếu, each 1đ'], { from: '4đ' }),
  ],
  [`- ${LATE}\n- Cứ 05 lỗi trừ 0,1 điểm`, '1', NOT_ITS_OWN],
  [
    '- Bị phê bình: trừ 1 điểm\n- Để lộ bí mật: 0 điểm',
    '2',
    taken(['Bị phê bình, each 1đ, again open'], { zeroing: 'Để lộ bí mật' }),
  ],
  [
    `- ${FULL}\n- Gửi chậm: trừ 0,5 điểm\n- Gửi sai: trừ 0,2 điểm\n- Không gửi: 0 điểm`,
    '1',
    taken(['Gửi chậm, each 0,5đ, again open', 'Gửi sai, each 0,2đ, again open'], {
      from: '1đ',
      zeroing: 'Không gửi',
    }),
  ],
  // Ceilings and floors where there are three lines, or none.
  [
    `${LATE}, trừ tối đa 0,5 điểm\n${OTHER_LINE}, trừ tối đa 0,4 điểm`,
    '1',
    taken([`${LATE_READ}, cap 0,5đ`, `${OTHER_READ}, cap 0,4đ`]),
  ],
  [`${LATE}\n${OTHER_LINE}`, '1', taken([LATE_READ, OTHER_READ])],
  [
    `- ${LATE}\n- ${OTHER_LINE}\n- ${THIRD_LINE}, trừ tối đa 1 điểm`,
    '1',
    taken([LATE_READ, OTHER_READ, THIRD_READ], { limits: ', floor 0đ' }),
  ],
  [`${LATE}; ${OTHER_LINE}, trừ tối đa 0,5 điểm; ${THIRD_LINE}`, '1', NOT_ITS_OWN],
  [`${LATE}, điểm tối thiểu 0,5 điểm`, '1', taken([LATE_READ], { limits: ', floor 0,5đ' })],
];

const FORMULAS: readonly Row[] = [
  ['Điểm = 10 - 0,5 x số lần vi phạm', '10', taken(['số lần vi phạm, each 0,5đ'], { from: '10đ' })],
  [`- Điểm = 10 - 0,5 x số lần vi phạm\n- ${LATE}`, '10', NOT_ITS_OWN],
  // Below the limit the formula says nothing.
  ['Từ 5 hồ sơ trở lên: Điểm = 10 - 0,5 x số hồ sơ trễ hạn', '10', NOT_ITS_OWN],
  [
    'Số điểm trừ = 0,02 x số hồ sơ trễ hạn, tối đa 2 điểm\nTổng điểm trừ không quá 1 điểm',
    '5',
    '? two-readings',
  ],
];

describeReader('deduction', {
  'lines that take points': CAUSES,
  'what there is to lose': BASES,
  'where taking ends': LIMITS,
  'what is counted': COUNTED,
  'prices that grow': GROWING,
  'counting that begins somewhere': COUNTING_FROM,
  'several lines': MORE_LINES,
  'a formula': FORMULAS,
});
