import { describeReader, NOT_ITS_OWN } from './read-as';
import type { Row } from './read-as';

const ladder = (on: string, bands: readonly string[], rest = ', levels []') =>
  `on ${on}, bands [${bands.map((each) => `{${each}}`).join('; ')}]${rest}`;

/** Two bands of one figure, told with these words after the number. */
const two = (words: string) => `- Từ 5${words}: 2 điểm\n- Dưới 5${words}: 0 điểm`;
const inWhole = (words: string) => [`Dưới 5${words}: 0đ, to =4`, `Từ 5${words}: 2đ, from =5`];
const inParts = (words: string) => [`Dưới 5${words}: 0đ, to 5`, `Từ 5${words}: 2đ, from =5`];
const unit = (words: string) => `, levels [], unit ${words}`;

const UNITS: readonly Row[] = [
  [two(' mô hình'), '2', ladder('count', inWhole(' mô hình'), unit('mô hình'))],
  [
    two(' mô hình mới được công nhận'),
    '2',
    ladder('count', inWhole(' mô hình mới được công nhận'), unit('mô hình mới')),
  ],
  [two(' tỷ đồng'), '2', ladder('value', inParts(' tỷ đồng'), unit('tỷ đồng'))],
  [two(' ngày'), '2', ladder('value', inWhole(' ngày'), unit('ngày'))],
  [two(' giờ'), '2', ladder('value', inParts(' giờ'), unit('giờ'))],
  [two('%'), '2', ladder('rate', inParts('%'))],
  [
    '- Chậm từ 5 ngày: 0 điểm\n- Chậm dưới 5 ngày: 2 điểm',
    '2',
    ladder('daysLate', ['Chậm dưới 5 ngày: 2đ, to =4', 'Chậm từ 5 ngày: 0đ, from =5'], unit('ngày')),
  ],
  // Days since an event are no days late, however late that is called.
  [
    '- Chậm không quá 45 ngày tính từ ngày ký: 2 điểm\n- Chậm trên 45 ngày tính từ ngày ký: 0 điểm',
    '2',
    ladder(
      'value',
      [
        'Chậm không quá 45 ngày tính từ ngày ký: 2đ, to =45',
        'Chậm trên 45 ngày tính từ ngày ký: 0đ, from =46',
      ],
      unit('ngày'),
    ),
  ],
  // An average need not be whole.
  [
    '- Trung bình từ 5 hồ sơ: 2 điểm\n- Trung bình dưới 5 hồ sơ: 0 điểm',
    '2',
    ladder(
      'value',
      ['Trung bình dưới 5 hồ sơ: 0đ, to 5', 'Trung bình từ 5 hồ sơ: 2đ, from =5'],
      unit('hồ sơ'),
    ),
  ],
  [
    '- Bình quân chậm từ 5 ngày: 0 điểm\n- Bình quân chậm dưới 5 ngày: 2 điểm',
    '2',
    ladder(
      'daysLate',
      ['Bình quân chậm dưới 5 ngày: 2đ, to 5', 'Bình quân chậm từ 5 ngày: 0đ, from =5'],
      unit('ngày trung bình'),
    ),
  ],
  // Digits after the sign: an amount.
  [
    '- Từ 4,5 sáng kiến: 2 điểm\n- Dưới 4,5 sáng kiến: 0 điểm',
    '2',
    ladder('value', ['Dưới 4,5 sáng kiến: 0đ, to 4,5', 'Từ 4,5 sáng kiến: 2đ, from =4,5'], unit('sáng kiến')),
  ],
  // A plan may be exceeded.
  [
    '- Từ 100% trở lên: 2 điểm\n- Dưới 100%: 0 điểm',
    '2',
    ladder(
      'rate',
      ['Dưới 100%: 0đ, to 100', 'Từ 100% trở lên: 2đ, from =100'],
      ', levels [], aboveWhole true',
    ),
  ],
  [
    '- Trên 120%: 2 điểm\n- Từ 100% đến 120%: 1 điểm\n- Dưới 100%: 0 điểm',
    '2',
    ladder(
      'rate',
      ['Dưới 100%: 0đ, to 100', 'Từ 100% đến 120%: 1đ, from =100, to =120', 'Trên 120%: 2đ, from 120'],
      ', levels [], aboveWhole true',
    ),
  ],
  [
    '- Đạt 100%: 2 điểm\n- Dưới 100%: 0 điểm',
    '2',
    ladder('rate', ['Dưới 100%: 0đ, to 100', 'Đạt 100%: 2đ, from =100, to =100']),
  ],
];

const FIGURES: readonly Row[] = [
  // A second figure beside the one that decides.
  ['- Từ 90% hồ sơ (tối thiểu 10 hồ sơ): 2 điểm\n- Dưới 90% hồ sơ: 0 điểm', '2', '? two-readings'],
  // Different things.
  ['- Từ 90% hồ sơ số hóa kết quả: 2 điểm\n- Dưới 90% cán bộ học tập nghị quyết: 0 điểm', '2', NOT_ITS_OWN],
  ['- Từ 5 mô hình: 2 điểm\n- Dưới 5 sáng kiến: 0 điểm', '2', NOT_ITS_OWN],
  ['- Từ 5 mô hình: 2 điểm\n- Dưới 90%: 0 điểm', '2', NOT_ITS_OWN],
  ['- Từ 5 mô hình loại tốt: 2 điểm\n- Từ 5 mô hình loại khá: 1 điểm', '2', NOT_ITS_OWN],
  // A line may leave the unit out.
  [
    '- Từ 90% trở lên: 2 điểm\n- Dưới 90: 0 điểm',
    '2',
    ladder('rate', ['Dưới 90: 0đ, to 90', 'Từ 90% trở lên: 2đ, from =90']),
  ],
  [
    '- Từ 5 mô hình trở lên: 2 điểm\n- Dưới 5: 0 điểm',
    '2',
    ladder('count', ['Dưới 5: 0đ, to =4', 'Từ 5 mô hình trở lên: 2đ, from =5'], unit('mô hình')),
  ],
];

const REQUIRED = ' và có báo cáo đầy đủ';

const REQUIREMENTS: readonly Row[] = [
  [
    `- Từ 90% trở lên${REQUIRED}: 2 điểm\n- Từ 50% đến dưới 90%${REQUIRED}: 1 điểm\n- Còn lại: 0 điểm`,
    '2',
    ladder(
      'rate',
      [`Từ 50% đến dưới 90%${REQUIRED}: 1đ, from =50, to 90`, `Từ 90% trở lên${REQUIRED}: 2đ, from =90`],
      ', levels [], otherwise 0đ, requires {parts [có báo cáo đầy đủ], otherwise 0đ}',
    ),
  ],
  // Only one band has it: what of the others?
  [
    `- Từ 90% trở lên${REQUIRED}: 2 điểm\n- Từ 50% đến dưới 90%: 1 điểm\n- Còn lại: 0 điểm`,
    '2',
    '? two-readings',
  ],
  [
    `- Từ 90% trở lên: 2 điểm\n- Từ 50% đến dưới 90%${REQUIRED}: 1 điểm\n- Còn lại: 0 điểm`,
    '2',
    '? two-readings',
  ],
  // Not a condition, only a longer name of the thing.
  [
    '- Từ 90% hồ sơ và thủ tục liên thông: 2 điểm\n- Dưới 90% hồ sơ: 0 điểm',
    '2',
    ladder('rate', ['Dưới 90% hồ sơ: 0đ, to 90', 'Từ 90% hồ sơ và thủ tục liên thông: 2đ, from =90']),
  ],
  [
    `- Từ 90% trở lên${REQUIRED}: 2 điểm\n- Còn lại: 0 điểm`,
    '2',
    ladder(
      'rate',
      [`Từ 90% trở lên${REQUIRED}: 2đ, from =90`],
      ', levels [], otherwise 0đ, requires {parts [có báo cáo đầy đủ], otherwise 0đ}',
    ),
  ],
  // A condition after a comma or in brackets.
  ['- Từ 90% trở lên, có báo cáo: 2 điểm\n- Dưới 90%: 0 điểm', '2', '? two-readings'],
  ['- Từ 90% trở lên (có báo cáo kèm theo): 2 điểm\n- Dưới 90%: 0 điểm', '2', '? two-readings'],
  ['- Từ 90% trở lên (nếu có báo cáo): 2 điểm\n- Dưới 90%: 0 điểm', '2', '? two-readings'],
  [
    '- Từ 90% trở lên (không tính hồ sơ rút): 2 điểm\n- Dưới 90%: 0 điểm',
    '2',
    ladder('rate', ['Dưới 90%: 0đ, to 90', 'Từ 90% trở lên (không tính hồ sơ rút): 2đ, from =90']),
  ],
  [
    '- Từ 90% trở lên, làm tròn lên: 2 điểm\n- Dưới 90%: 0 điểm',
    '2',
    ladder('rate', ['Dưới 90%: 0đ, to 90', 'Từ 90% trở lên, làm tròn lên: 2đ, from =90']),
  ],
  // After "hoặc" the rest names a level of its own.
  [
    '- Từ 90% trở lên: 2 điểm\n- Còn lại hoặc không báo cáo: 0 điểm',
    '2',
    ladder('rate', ['Từ 90% trở lên: 2đ, from =90'], ', levels [không báo cáo: 0đ], otherwise 0đ'),
  ],
];

const FORMULAS: readonly Row[] = [
  [
    'Điểm = Tỷ lệ x 2; nếu dưới 50%: 0 điểm',
    '2',
    ladder('rate', [
      'nếu dưới 50%: 0đ, to 50',
      'Từ 50% trở lên: {kind formula, expression {op *, left {op input, key rate}, right {op number, value 2}}}, from =50',
    ]),
  ],
  ['Điểm = Tỷ lệ x 2; nếu dưới 50%: 1 điểm', '2', NOT_ITS_OWN],
  ['Điểm = Tỷ lệ x 2; nếu từ 50% đến 60%: 0 điểm', '2', NOT_ITS_OWN],
  ['Điểm = Tỷ lệ x 2; nếu dưới 5 hồ sơ: 0 điểm', '2', NOT_ITS_OWN],
  ['Điểm = Tỷ lệ x 2', '2', NOT_ITS_OWN],
];

const AGAINST = ' so với năm trước';
const LESS = `Ít hơn${AGAINST}`;
const SAME = `Bằng${AGAINST}`;
const MORE = `Nhiều hơn${AGAINST}`;

const COMPARED: readonly Row[] = [
  [
    `- ${LESS}: 2 điểm\n- ${SAME}: 1 điểm\n- ${MORE}: 0 điểm`,
    '2',
    ladder('value', [`${LESS}: 2đ, to 0`, `${SAME}: 1đ, from =0, to =0`, `${MORE}: 0đ, from 0`]),
  ],
  [
    `- ${LESS}: 2 điểm\n- Còn lại: 0 điểm`,
    '2',
    ladder('value', [`${LESS}: 2đ, to 0`], ', levels [], otherwise 0đ'),
  ],
  [`- ${LESS}: cộng 2 điểm`, '2', ladder('value', [`${LESS}: 2đ, to 0`], ', levels [], otherwise 0đ')],
  [`- ${LESS}: 2 điểm`, '2', '? only-best'],
  [`- ${LESS}: 2 điểm\n- ${SAME}: 1 điểm`, '2', '? only-best'],
  [`- ${LESS}: 2 điểm\n- ${MORE}: 0 điểm`, '2', NOT_ITS_OWN],
  [`- ${LESS}: 3 điểm\n- ${SAME}: 1 điểm\n- ${MORE}: 0 điểm`, '2', '? above-maximum'],
  [`- ${LESS}: 2 điểm\n- ${SAME} hoặc nhiều hơn: 1 điểm\n- Còn lại: 0 điểm`, '2', NOT_ITS_OWN],
  [`- ${LESS}: 2 điểm\n- Bằng nhau: 1 điểm\n- Còn lại: 0 điểm`, '2', NOT_ITS_OWN],
  [`- ${LESS}: 2 điểm\n- ${MORE}: trừ 1 điểm\n- Còn lại: 0 điểm`, '2', NOT_ITS_OWN],
  [`- ${LESS}: tối đa 2 điểm\n- Còn lại: 0 điểm`, '2', NOT_ITS_OWN],
  [`- ${LESS}: 2 điểm\n- Còn lại: 0 điểm\n- Trường hợp khác: 0 điểm`, '2', NOT_ITS_OWN],
];

const HELD = 'Chủ trì ít nhất 3 buổi hoặc dự ít nhất 5 buổi: 2 điểm';
const FEWER = 'Chủ trì từ 1 đến 2 buổi hoặc dự từ 1 đến 4 buổi: 1 điểm';
const NEITHER = 'Không tổ chức: 0 điểm';

const BOTH = [
  'on count, parts [chủ trì; dự]',
  'bands [{Chủ trì ít nhất 3 buổi hoặc dự ít nhất 5 buổi: 2đ, anyOf [[{part 0, from =3}]; [{part 1, from =5}]]}; {Chủ trì từ 1 đến 2 buổi hoặc dự từ 1 đến 4 buổi: 1đ, anyOf [[{part 0, from =1, to =2}]; [{part 1, from =1, to =4}]]}]',
  'levels []',
  'otherwise 0đ',
].join(', ');

const PARTS: readonly Row[] = [
  [`- ${HELD}\n- ${FEWER}\n- ${NEITHER}`, '2', BOTH],
  [`- ${HELD}\n- ${FEWER}\n- Còn lại: 0 điểm`, '2', BOTH],
  // Every pair of counts must fall in some line, and fewer must earn less: otherwise it is not said which one decides.
  [`- ${HELD}\n- ${FEWER}`, '2', '? two-readings'],
  [`- ${HELD}\n- ${NEITHER}`, '2', '? two-readings'],
  [`- ${HELD}\n- ${FEWER}\n- Không tổ chức: 0,5 điểm`, '2', '? two-readings'],
  [`- ${HELD}\n- ${FEWER}\n- ${NEITHER}\n- Còn lại: 0 điểm`, '2', '? two-readings'],
  [`- ${HELD}\n- ${FEWER.replace('từ 1 đến 2', '1')}\n- ${NEITHER}`, '2', '? two-readings'],
  [`- ${HELD}\n- ${FEWER.replace('từ 1 đến 4', 'từ 2 đến 4')}\n- ${NEITHER}`, '2', '? two-readings'],
  [`- ${HELD}\n- ${FEWER.replace(': 1', ': 2')}\n- ${NEITHER}`, '2', '? two-readings'],
  [`- ${HELD}\n- ${FEWER}\n- ${NEITHER}`, '3', '? two-readings'],
  [`- ${HELD}\n- ${FEWER.replace('dự', 'họp')}\n- ${NEITHER}`, '2', '? two-readings'],
  [
    `- ${HELD}\n- Chủ trì từ 1 đến 2 buổi: 1 điểm\n- Dự từ 1 đến 4 buổi: 0,5 điểm\n- ${NEITHER}`,
    '2',
    BOTH.replace(
      /\{Chủ trì từ 1.*4\}\]\]\}/,
      '{Chủ trì từ 1 đến 2 buổi: 1đ, anyOf [[{part 0, from =1, to =2}]]}; {Dự từ 1 đến 4 buổi: 0,5đ, anyOf [[{part 1, from =1, to =4}]]}',
    ),
  ],
];

describeReader('ladder', {
  'what is counted': UNITS,
  'the figure that decides': FIGURES,
  'a condition beside the figure': REQUIREMENTS,
  'a formula from somewhere on': FORMULAS,
  'more or less than before': COMPARED,
  'either of two counts': PARTS,
});
