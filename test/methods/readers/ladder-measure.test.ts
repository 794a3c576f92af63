import { describeReader, NOT_ITS_OWN } from './read-as';
import type { Row } from './read-as';

interface Said {
  readonly on: string;
  readonly top: string;
  readonly low: string;
  /** Ends of the two bands, `from =5` and `to =4` where nothing is said. */
  readonly ends?: readonly [string, string];
  readonly unit?: string;
}

const WHOLE = ['from =5', 'to =4'] as const;
const PARTS = ['from =5', 'to 5'] as const;
const RATE = ['from =90', 'to 90'] as const;

/** A better and a worse line, of the same figure. */
function read({ on, top, low, ends = WHOLE, unit }: Said): Row {
  const bands = `bands [{${low}: 0đ, ${ends[1]}}; {${top}: 2đ, ${ends[0]}}], levels []`;
  const told = `on ${on}, ${bands}${unit === undefined ? '' : `, unit ${unit}`}`;
  return [`- ${top}: 2 điểm\n- ${low}: 0 điểm`, '2', told];
}

/** The two lines speak of different things. */
const different = (top: string, low: string): Row => [`- ${top}: 2 điểm\n- ${low}: 0 điểm`, '2', NOT_ITS_OWN];

const AMOUNTS = ['triệu đồng', 'tỷ đồng', 'đồng', 'tr', 'km', 'km2', 'ha', 'm2', 'nghìn đồng', 'tấn'];
const SPANS = ['giờ', 'phút', 'giây'];
const DAYS = ['tuần', 'tháng', 'buổi'];

const UNITS: readonly Row[] = [
  // Amounts need not be whole.
  ...AMOUNTS.map((unit) =>
    read({ on: 'value', top: `Từ 5 ${unit}`, low: `Dưới 5 ${unit}`, ends: PARTS, unit }),
  ),
  ...SPANS.map((unit) =>
    read({ on: 'daysLate', top: `Trễ từ 5 ${unit}`, low: `Trễ dưới 5 ${unit}`, ends: PARTS, unit }),
  ),
  ...DAYS.map((unit) => read({ on: 'daysLate', top: `Trễ từ 5 ${unit}`, low: `Trễ dưới 5 ${unit}`, unit })),
  // "Quân" alone is no average.
  read({
    on: 'count',
    top: 'Từ 5 mô hình dân quân',
    low: 'Dưới 5 mô hình dân quân',
    unit: 'mô hình dân quân',
  }),
];

const NAMES: readonly Row[] = [
  // Up to five syllables name the thing, of more the first two.
  read({
    on: 'count',
    top: 'Từ 5 mô hình dân vận khéo',
    low: 'Dưới 5 mô hình dân vận khéo',
    unit: 'mô hình dân vận khéo',
  }),
  read({
    on: 'count',
    top: 'Từ 5 hồ sơ thủ tục hành chính',
    low: 'Dưới 5 hồ sơ thủ tục hành chính',
    unit: 'hồ sơ',
  }),
  // The number of the limit, not one before it.
  read({
    on: 'count',
    top: 'Năm 2025 có từ 5 mô hình',
    low: 'Năm 2025 có dưới 5 mô hình',
    unit: 'mô hình',
  }),
  read({ on: 'count', top: '5 mô hình trở lên', low: 'Dưới 5 mô hình', unit: 'mô hình' }),
  // As the text spells it.
  read({ on: 'count', top: 'Từ 5 hoà giải viên', low: 'Dưới 5 hoà giải viên', unit: 'hoà giải viên' }),
  read({ on: 'count', top: 'Hồ sơ trễ từ 5 hồ sơ', low: 'Hồ sơ trễ dưới 5 hồ sơ', unit: 'Hồ sơ' }),
  // Working days where one line says so, and only where days are counted.
  read({ on: 'daysLate', top: 'Chậm từ 5 ngày', low: 'Chậm dưới 5 ngày làm việc', unit: 'ngày làm việc' }),
  read({
    on: 'count',
    top: 'Từ 5 hồ sơ xử lý trong ngày làm việc',
    low: 'Dưới 5 hồ sơ xử lý trong ngày làm việc',
    unit: 'hồ sơ xử lý',
  }),
];

const LATE: readonly Row[] = [
  read({
    on: 'value',
    top: 'Không dưới 5 ngày',
    low: 'Không quá 4 ngày',
    unit: 'ngày',
    ends: ['from =5', 'to =4'],
  }),
  read({ on: 'daysLate', top: 'Từ 5 ngày chậm', low: 'Dưới 5 ngày chậm', unit: 'ngày' }),
  // One line says it for both.
  read({ on: 'daysLate', top: 'Từ 5 ngày trở lên', low: 'Chậm dưới 5 ngày', unit: 'ngày' }),
  read({ on: 'value', top: 'Chậm từ 5 ngày', low: 'Chậm dưới 5 ngày tính từ ngày ký', unit: 'ngày' }),
  read({
    on: 'value',
    top: 'Tính từ ngày ký chậm từ 5 ngày',
    low: 'Tính từ ngày ký chậm dưới 5 ngày',
    unit: 'ngày',
  }),
  read({
    on: 'value',
    top: 'Chậm từ 5 ngày kể từ thời điểm',
    low: 'Chậm dưới 5 ngày kể từ thời điểm',
    unit: 'ngày',
  }),
  // Days before the time beside days after it: two figures.
  different('Trước hạn từ 5 ngày trở lên', 'Chậm dưới 5 ngày'),
  different('Nộp sớm từ 5 ngày trở lên', 'Nộp muộn dưới 5 ngày'),
];

const FIGURES: readonly Row[] = [
  // The words of the limits themselves do not tell that both lines speak of one thing.
  different('Cán bộ xã lớn hơn 90%', 'Cán sự phường lớn hơn 50%'),
  different('Cán bộ xã vượt 90%', 'Cán sự phường vượt 50%'),
  // What is shared by two in five of the words is the same thing; the counted noun and small words do not count.
  read({
    on: 'rate',
    top: 'Từ 90% cán bộ tham gia tập huấn',
    low: 'Dưới 90% cán bộ nộp bài thi',
    ends: RATE,
  }),
  different('Từ 90% cán bộ tham gia tập huấn', 'Dưới 90% cán sự nộp bài thi'),
  different('Từ 5 hồ sơ chứng thực mới', 'Dưới 5 hồ sơ giao nhận trễ'),
  different('Cán bộ dự tập huấn từ 5 người', 'Hồ sơ giao nhận trễ dưới 5 người'),
  different('Từ 5 hồ sơ chứng thực mới (tối thiểu 2 ngày)', 'Dưới 5 hồ sơ giao nhận trễ (tối thiểu 2 ngày)'),
  different('Tỷ lệ của các hồ sơ chứng thực từ 90%', 'Tỷ lệ của các cán bộ tập huấn dưới 90%'),
  // Two words tell too little to keep lines apart.
  read({ on: 'rate', top: 'Từ 90% hồ sơ', low: 'Dưới 90% văn bản', ends: RATE }),
  // A number without a unit beside numbers of different things.
  ['- Từ 5 mô hình: 2 điểm\n- Từ 3 sáng kiến: 1 điểm\n- Dưới 3: 0 điểm', '2', NOT_ITS_OWN],
  ['- Từ 90% trở lên: 2 điểm\n- Từ 5 hồ sơ: 1 điểm\n- Dưới 5: 0 điểm', '2', NOT_ITS_OWN],
  ['Có 02 nội dung: (1) công khai dự toán: 1 điểm; (2) công khai quyết toán: 1 điểm.', '2', NOT_ITS_OWN],
  // A second number beside the one that decides.
  read({ on: 'rate', top: 'Từ 90 trở lên trong 10 hồ sơ', low: 'Dưới 90%', ends: RATE }),
  read({
    on: 'rate',
    top: 'Báo cáo tốt (từ 90%) (trên 10)',
    low: 'Báo cáo yếu (dưới 90%) (trên 10)',
    ends: RATE,
  }),
  // Two figures decide: few files with a high rate are in neither line. What all lines say alike is no second figure.
  ...[
    ['Từ 10 hồ sơ, đạt từ 90%', 'Dưới 10 hồ sơ, đạt dưới 90%'],
    ['Từ 10 hồ sơ, đạt từ 90%', 'Từ 5 hồ sơ, đạt dưới 90%'],
    ['(Từ 100 hồ sơ) đạt từ 90%', '(Từ 50 hồ sơ) đạt dưới 90%'],
    ['Từ 10 xã từ 90%', 'Dưới 10 xã dưới 90%'],
  ].map(([top, low]): Row => [`- ${top}: 2 điểm\n- ${low}: 0 điểm`, '2', '? two-readings']),
  read({
    on: 'rate',
    top: 'Người dân từ 14 tuổi đạt từ 90%',
    low: 'Người dân từ 14 tuổi đạt dưới 90%',
    ends: RATE,
  }),
  read({
    on: 'rate',
    top: 'Có 10 xã đạt từ 90%',
    low: 'Có 5 xã đạt dưới 90%',
    ends: RATE,
  }),
  // The number of a level is not what is counted.
  read({ on: 'count', top: 'Mức 1 từ 5 hồ sơ', low: 'Mức 2 dưới 5 hồ sơ', unit: 'hồ sơ' }),
  // A share is no number of things; so many of three are.
  ...['1/2', '2/3', '8/10'].map((share): Row => [
    `- Từ ${share} số phòng trở lên: 2 điểm\n- Dưới ${share} số phòng: 0 điểm`,
    '2',
    '? two-readings',
  ]),
  ...['Năm 2025 từ 1/2 số phòng trở lên', '1/2 số phòng trở lên', 'Từ 1/2 số phòng trong 5 ngày'].map(
    (top): Row => [`- ${top}: 2 điểm\n- Còn lại: 0 điểm`, '2', '? two-readings'],
  ),
  read({ on: 'count', top: 'Từ 5 văn bản số hóa', low: 'Dưới 5 văn bản số hóa', unit: 'văn bản số hóa' }),
  [
    '- Từ 5-10 số báo: 2 điểm\n- Dưới 5 số báo: 0 điểm',
    '2',
    'on count, bands [{Dưới 5 số báo: 0đ, to =4}; {Từ 5-10 số báo: 2đ, from =5, to =10}], levels [], unit số báo, open [{from 10}]',
  ],
  ['- Từ 1/2 tổng số phòng: 2 điểm\n- Dưới 1/2 tổng số phòng: 0 điểm', '2', '? two-readings'],
  ['- Từ 8/10 tiêu chí: 2 điểm\n- Dưới 8/10 tiêu chí: 0 điểm', '2', NOT_ITS_OWN],
  [
    '- Đạt 3/3 tiêu chí: 2 điểm\n- Đạt 2/3 tiêu chí: 1 điểm\n- Còn lại: 0 điểm',
    '2',
    'on count, bands [{Đạt 2/3 tiêu chí: 1đ, from =2, to =2}; {Đạt 3/3 tiêu chí: 2đ, from =3, to =3}], levels [], otherwise 0đ, open [{from 3}]',
  ],
  ['- Có từ 5 ngày (100 hồ sơ): 2 điểm', '2', NOT_ITS_OWN],
  ['- Từ 5 hồ sơ trở lên (tối thiểu 3 hồ sơ trực tuyến): 2 điểm\n- Còn lại: 0 điểm', '2', '? two-readings'],
  // 90 % itself is in both.
  ['- Từ 90% trở lên: 2 điểm\n- Trên 90%: 1 điểm', '2', '? overlap'],
  // A rate beyond 100 in one band alone.
  [
    '- Từ 80% đến 120%: 2 điểm\n- Dưới 80%: 0 điểm',
    '2',
    'on rate, bands [{Dưới 80%: 0đ, to 80}; {Từ 80% đến 120%: 2đ, from =80, to =120}], levels [], aboveWhole true, open [{from 120}]',
  ],
];

describeReader('ladder', {
  'what need not be whole, and time': UNITS,
  'how the counted thing is called': NAMES,
  'days late and days since': LATE,
  'the one figure of all lines': FIGURES,
});
