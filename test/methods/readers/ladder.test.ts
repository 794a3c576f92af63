import { describeReader, NOT_ITS_OWN } from './read-as';
import type { Row } from './read-as';

const BONUS = { heading: 'ĐIỂM THƯỞNG' };

const ladder = (on: string, bands: readonly string[], rest = ', levels []') =>
  `on ${on}, bands [${bands.map((each) => `{${each}}`).join('; ')}]${rest}`;

const TOP = 'Từ 90% trở lên: 2đ, from =90';
const MID = 'Từ 50% đến dưới 90%: 1đ, from =50, to 90';
const LOW = 'Dưới 50%: 0đ, to 50';
const THREE = '- Từ 90% trở lên: 2 điểm\n- Từ 50% đến dưới 90%: 1 điểm\n- Dưới 50%: 0 điểm';
const TWO = '- Từ 90% trở lên: 2 điểm\n- Từ 50% đến dưới 90%: 1 điểm';

const BANDS: readonly Row[] = [
  [THREE, '2', ladder('rate', [LOW, MID, TOP])],
  [THREE, undefined, ladder('rate', [LOW, MID, TOP])],
  [
    `${THREE}\nĐiểm được làm tròn 02 chữ số thập phân`,
    '2',
    ladder('rate', [LOW, MID, TOP], ', levels [], decimals 2'),
  ],
  [THREE, '3', '? never-maximum'],
  // The points add up to the maximum, and still only one band is reached.
  ['- Từ 90% trở lên: 1 điểm\n- Dưới 90%: 0,5 điểm', '1.5', '? never-maximum'],
  ['- Từ 90% trở lên: 1 điểm\n- Từ 20% đến 50%: 0,5 điểm', '1.5', '? gap'],
  // Contents that are added up: both may be reached.
  ['- Đạt từ 90% hồ sơ số hóa: 1 điểm\n- Đạt từ 80% hồ sơ đúng hạn: 0,5 điểm', '1.5', NOT_ITS_OWN],
  // Other lines beside the bands.
  ['Có kế hoạch: 2 điểm', '2', NOT_ITS_OWN],
  [`${TWO}\n- Có sáng kiến: 1 điểm`, '2', NOT_ITS_OWN],
  [`${THREE}\n- Mỗi sáng kiến: 1 điểm`, '2', NOT_ITS_OWN],
  [`${TWO}\n- Dưới 50%: tối đa 0,5 điểm`, '2', NOT_ITS_OWN],
  [`${TWO}\n- Dưới 50%: 0 điểm\n- Còn lại: 0 điểm\n- Các trường hợp khác: 0 điểm`, '2', NOT_ITS_OWN],
  [
    'Sở: từ 90% trở lên: 2 điểm; dưới 90%: 1 điểm\nXã: từ 80% trở lên: 2 điểm; dưới 80%: 1 điểm',
    '2',
    NOT_ITS_OWN,
  ],
  ['- Từ 5 thủ tục hoặc từ 10% trở lên: 2 điểm\n- Còn lại: 0 điểm', '2', '? two-readings'],
  ['- Từ 5 thủ tục và từ 10% trở lên: 2 điểm\n- Còn lại: 0 điểm', '2', '? two-readings'],
  ['01 mô hình: 1 điểm\nTối đa 3 điểm', '3', NOT_ITS_OWN],
];

const ENDS: readonly Row[] = [
  // What lies below the lowest band.
  [TWO, '2', ladder('rate', [MID, TOP], ', levels [], open [{from =0, to 50}]')],
  [`${TWO}\n- Còn lại: 0 điểm`, '2', ladder('rate', [MID, TOP], ', levels [], otherwise 0đ')],
  [`${TWO}\n- Không đạt: 0 điểm`, '2', ladder('rate', [MID, TOP], ', levels [], otherwise 0đ')],
  [TWO.replaceAll(': ', ': cộng '), '2', ladder('rate', [MID, TOP], ', levels [], otherwise 0đ')],
  [TWO, '2', ladder('rate', [MID, TOP], ', levels [], otherwise 0đ'), BONUS],
  ['Từ 90% trở lên: 2 điểm', '2', '? only-best'],
  ['- Từ 90% trở lên: 2 điểm\n- Còn lại: 0 điểm', '2', ladder('rate', [TOP], ', levels [], otherwise 0đ')],
  // What lies above the highest.
  ['- Từ 50% đến 90%: 2 điểm\n- Dưới 50%: 0 điểm', '2', '? gap'],
  ['- Dưới 5 hồ sơ trễ hạn: 2 điểm', '2', '? only-best'],
  [
    '- Từ 3 đến 5 mô hình: 2 điểm\n- Dưới 3 mô hình: 1 điểm',
    '2',
    ladder(
      'count',
      ['Dưới 3 mô hình: 1đ, to =2', 'Từ 3 đến 5 mô hình: 2đ, from =3, to =5'],
      ', levels [], unit mô hình, open [{from 5}]',
    ),
  ],
  [
    '- Dưới 5 hồ sơ trễ hạn: 2 điểm\n- Từ 5 đến 10 hồ sơ trễ hạn: 1 điểm\n- Còn lại: 0 điểm',
    '2',
    ladder(
      'count',
      ['Dưới 5 hồ sơ trễ hạn: 2đ, to =4', 'Từ 5 đến 10 hồ sơ trễ hạn: 1đ, from =5, to =10'],
      ', levels [], unit hồ sơ trễ hạn, otherwise 0đ',
    ),
  ],
  // Between the bands.
  ['- Từ 90% trở lên: 2 điểm\n- Từ 50% đến dưới 80%: 1 điểm\n- Dưới 50%: 0 điểm', '2', '? gap'],
  [
    '- Từ 90% trở lên: 2 điểm\n- Từ 50% đến dưới 80%: 1 điểm\n- Còn lại: 0 điểm',
    '2',
    ladder('rate', ['Từ 50% đến dưới 80%: 1đ, from =50, to 80', TOP], ', levels [], otherwise 0đ'),
  ],
  ['- Từ 90% trở lên: 2 điểm\n- Từ 50% đến 95%: 1 điểm\n- Dưới 50%: 0 điểm', '2', '? overlap'],
  ['- Từ 90% trở lên: 2 điểm\n- Từ 50% đến 90%: 1 điểm\n- Dưới 50%: 0 điểm', '2', '? shared-bound'],
  [
    '- Từ 90% trở lên: 2 điểm\n- Từ 50% đến 90%: 2 điểm\n- Dưới 50%: 0 điểm',
    '2',
    ladder('rate', [LOW, 'Từ 50% đến 90%: 2đ, from =50, to =90', TOP]),
  ],
  ['- Từ 90% trở lên: 2 điểm\n- Từ 50% đến dưới 90%: 0,5 điểm\n- Dưới 50%: 1 điểm', '2', '? order'],
  // More digits than the text writes fall between the bands.
  [
    '- Từ 3,6 điểm đánh giá trở lên: 2 điểm\n- Từ 3,2 đến 3,5 điểm đánh giá: 1 điểm\n- Dưới 3,2 điểm đánh giá: 0 điểm',
    '2',
    ladder(
      'value',
      [
        'Dưới 3,2 điểm đánh giá: 0đ, to 3,2',
        'Từ 3,2 đến 3,5 điểm đánh giá: 1đ, from =3,2, to =3,5',
        'Từ 3,6 điểm đánh giá trở lên: 2đ, from =3,6',
      ],
      ', levels [], open [{from 3,5, to 3,6}]',
    ),
  ],
  // At the very end of neither: above 90 and below 90.
  [
    '- Trên 90%: 2 điểm\n- Dưới 90%: 1 điểm',
    '2',
    ladder(
      'rate',
      ['Dưới 90%: 1đ, to 90', 'Trên 90%: 2đ, from 90'],
      ', levels [], open [{from =90, to =90}]',
    ),
  ],
];

const NONE = 'Không có mô hình';

const NOTHING: readonly Row[] = [
  [
    `- Từ 3 mô hình trở lên: 2 điểm\n- Từ 1 đến 2 mô hình: 1 điểm\n- ${NONE}: 0 điểm`,
    '2',
    ladder(
      'count',
      [
        `${NONE}: 0đ, from =0, to =0`,
        'Từ 1 đến 2 mô hình: 1đ, from =1, to =2',
        'Từ 3 mô hình trở lên: 2đ, from =3',
      ],
      `, levels [${NONE}: 0đ], unit mô hình`,
    ),
  ],
  [`- Từ 4 mô hình trở lên: 2 điểm\n- Từ 2 đến 3 mô hình: 1 điểm\n- ${NONE}: 0 điểm`, '2', '? gap'],
  [
    `- Từ 4 mô hình trở lên: 2 điểm\n- Từ 2 đến 3 mô hình: 1 điểm\n- ${NONE}: 0 điểm\n- Còn lại: 0,5 điểm`,
    '2',
    ladder(
      'count',
      ['Từ 2 đến 3 mô hình: 1đ, from =2, to =3', 'Từ 4 mô hình trở lên: 2đ, from =4'],
      `, levels [${NONE}: 0đ], unit mô hình, otherwise 0,5đ`,
    ),
  ],
  // The lowest band holds none too, and says something else of it.
  [
    `- Từ 3 mô hình trở lên: 2 điểm\n- Dưới 3 mô hình: 1 điểm\n- ${NONE}: 0 điểm`,
    '2',
    ladder(
      'count',
      ['Dưới 3 mô hình: 1đ, to =2', 'Từ 3 mô hình trở lên: 2đ, from =3'],
      `, levels [${NONE}: 0đ], unit mô hình, open [{from =0, to =0}]`,
    ),
  ],
  [
    `- Từ 3 mô hình trở lên: 2 điểm\n- Dưới 3 mô hình: 0 điểm\n- ${NONE}: 0 điểm`,
    '2',
    ladder(
      'count',
      ['Dưới 3 mô hình: 0đ, to =2', 'Từ 3 mô hình trở lên: 2đ, from =3'],
      `, levels [${NONE}: 0đ], unit mô hình`,
    ),
  ],
];

describeReader('ladder', {
  'bands of one figure': BANDS,
  'what the bands leave over': ENDS,
  'nothing done': NOTHING,
});
