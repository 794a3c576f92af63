import { describeReader } from './read-as';
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

const ASKED: readonly Row[] = [
  ['- Vi phạm lần 1: trừ 1 điểm\n- Vi phạm lần 2: trừ 2 điểm', '3', '? two-readings'],
  [
    'Từ hồ sơ thứ 3, mỗi hồ sơ trễ hạn trừ 0,1 điểm',
    '1',
    taken(['mỗi hồ sơ trễ hạn, each 0đ, tiers [{fromNth 3, each 0,1đ}], unit hồ sơ']),
  ],
  ['Từ 03 hồ sơ trễ hạn trở lên, mỗi hồ sơ trừ 0,1 điểm', '1', '? two-readings'],
  ['Mỗi tuần chậm trừ 0,1 điểm', '1', '? two-readings'],
  ['Mỗi tháng chậm trừ 0,1 điểm', '1', '? two-readings'],
  ['Mỗi năm chậm trừ 0,1 điểm', '1', '? two-readings'],
  ['Mỗi hồ sơ trễ hạn (không tính 02 hồ sơ đầu tiên) trừ 0,1 điểm', '1', '? two-readings'],
  ['Mỗi hồ sơ trễ hạn, miễn 02 hồ sơ đầu trừ 0,1 điểm', '1', '? two-readings'],
  ['Bị phê bình: trừ 0,5 điểm\nTổng điểm trừ không quá 1 điểm', '2', '? two-readings'],
  [
    '- Vi phạm lần 1: trừ 1 điểm\n- Bị phê bình: trừ 2 điểm',
    '3',
    taken(['Vi phạm lần 1, each 1đ, again open', 'Bị phê bình, each 2đ, again open']),
  ],
  ['- Chậm 01 ngày trừ 0,1 điểm\n- Từ ngày thứ 3 trừ 0,2 điểm/ngày', '1', '? late-days'],
  ['- Mỗi lỗi trừ 0,1 điểm\n- Bị phê bình: trừ 50% số điểm tối đa', '1', '? two-readings'],
  ['Vi phạm do Hội đồng xem xét quyết định: trừ 0,5 điểm', '1', '? decided-by-council'],
];

const TIERS: readonly Row[] = [
  [
    'Vi phạm lần đầu trừ 0,5 điểm, từ lần thứ hai trừ 1 điểm/lần',
    '3',
    taken(['Vi phạm lần đầu, each 0,5đ, tiers [{fromNth 2, each 1đ}]']),
  ],
  [
    'Vi phạm lần đầu trừ 0,5 điểm, từ lần hai trừ 1 điểm/lần',
    '3',
    taken(['Vi phạm lần đầu, each 0,5đ, tiers [{fromNth 2, each 1đ}]']),
  ],
  [
    'Chậm từ ngày thứ 3 trừ 0,2 điểm/ngày',
    '1',
    taken(['Chậm, each 0đ, tiers [{fromNth 3, each 0,2đ}], unit ngày']),
  ],
  [
    'Vi phạm lần 1 trừ 0,5 điểm, từ lần 2 trừ 1 điểm/lần',
    '3',
    taken(['Vi phạm lần 1, each 0,5đ, tiers [{fromNth 2, each 1đ}]']),
  ],
  [
    'Vi phạm lần đầu trừ 0,5 điểm, lần thứ hai trừ 1 điểm, từ lần thứ ba trừ 2 điểm/lần',
    '3',
    taken(['Vi phạm lần đầu, each 0,5đ, tiers [{fromNth 2, each 1đ}; {fromNth 3, each 2đ}]']),
  ],
  [
    'Vi phạm lần đầu trừ 0,5 điểm, lần thứ hai trừ 1 điểm, từ lần thứ tư trừ 2 điểm/lần',
    '3',
    '? two-readings two-readings',
  ],
  ['Vi phạm lần đầu trừ 0,5 điểm, từ lần thứ ba trừ 1 điểm/lần', '3', '? two-readings'],
  [
    'Vi phạm từ 3 lần trở lên trừ hết điểm',
    '3',
    taken(['Vi phạm từ 3 lần trở lên, each 0đ, tiers [{fromNth 3, each 100%}], unit lần'], {
      limits: ', floor 0đ',
    }),
  ],
  [
    `${LATE}, từ hồ sơ thứ 3 trừ 0,2 điểm/hồ sơ`,
    '1',
    taken(['Mỗi hồ sơ trễ hạn, each 0,1đ, tiers [{fromNth 3, each 0,2đ}], unit hồ sơ']),
  ],
  [`${LATE}, từ báo cáo thứ 3 trừ 0,2 điểm/báo cáo`, '1', '? two-readings'],
  [
    `${LATE}, từ hồ sơ thứ ba trừ hết điểm`,
    '1',
    taken(['Mỗi hồ sơ trễ hạn, each 0,1đ, tiers [{fromNth 3, each 100%}], unit hồ sơ'], {
      limits: ', floor 0đ',
    }),
  ],
  [
    'Mỗi hồ sơ trễ hạn trừ 0,1 điểm (chỉ tính từ hồ sơ thứ 6 trở đi)',
    '1',
    taken(['Mỗi hồ sơ trễ hạn, each 0đ, tiers [{fromNth 6, each 0,1đ}], unit hồ sơ']),
  ],
];

/** From which one on: what does not say so clearly is asked. */
const UNCLEAR: readonly Row[] = [
  [`${LATE}, từ hồ sơ thứ 1 trừ 0,2 điểm/hồ sơ`, '1', '? two-readings'],
  ['Vi phạm từ 3 đến 5 lần trừ hết điểm', '3', '? two-readings'],
  ['Vi phạm trên 3 lần trừ hết điểm', '3', '? two-readings'],
  [`${LATE}, trừ tối đa 0,5 điểm, từ hồ sơ thứ 3 trừ 0,2 điểm/hồ sơ`, '1', '? two-readings'],
  [
    `Từ hồ sơ thứ 2, mỗi hồ sơ trễ hạn trừ 0,1 điểm, từ hồ sơ thứ 5 trừ 0,2 điểm/hồ sơ`,
    '1',
    '? two-readings two-readings',
  ],
  ['Từ báo cáo thứ 3, mỗi hồ sơ trễ hạn trừ 0,1 điểm', '1', '? two-readings'],
];

const FORMULAS: readonly Row[] = [
  ['Điểm = 10 - 0,5 x số lần vi phạm', '10', taken(['số lần vi phạm, each 0,5đ'], { from: '10đ' })],
  ['Điểm = 10 - 0,5 x số lần vi phạm', '12', '? never-maximum'],
  [
    'Điểm = 10 - 0,5 x số lần vi phạm\nĐiểm thấp nhất là 0 điểm',
    '10',
    taken(['số lần vi phạm, each 0,5đ'], { from: '10đ', limits: ', floor 0đ' }),
  ],
  ['Điểm = 10 - 0,5 x số lần vi phạm\nTối đa 10 điểm', '10', '? two-readings'],
  ['Số điểm trừ = 0,02 x số hồ sơ trễ hạn', '2', taken(['số hồ sơ trễ hạn, each 0,02đ'])],
  [
    'Số điểm trừ = 0,02 x số hồ sơ trễ hạn, tối đa 1 điểm',
    '2',
    taken(['số hồ sơ trễ hạn, each 0,02đ'], { limits: ', cap 1đ' }),
  ],
  [
    'Số điểm trừ = 0,02 x số hồ sơ trễ hạn, tối đa 2 điểm',
    '2',
    taken(['số hồ sơ trễ hạn, each 0,02đ'], { limits: ', floor 0đ' }),
  ],
  ['Số điểm trừ = 0,02 x số hồ sơ trễ hạn', undefined, '? no-maximum'],
  [
    'Số điểm trừ = 0,02 x số hồ sơ trễ hạn',
    undefined,
    taken(['số hồ sơ trễ hạn, each 0,02đ'], { from: '0đ' }),
    PENALTY,
  ],
];

describeReader('deduction', {
  'what is not sure': ASKED,
  'more from the n-th on': TIERS,
  'from the n-th on, but of what': UNCLEAR,
  'a formula': FORMULAS,
});
