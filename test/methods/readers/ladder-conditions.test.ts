import { describeReader } from './read-as';
import type { Row } from './read-as';

const TOP = 'Từ 90% trở lên';
const rest = '- Còn lại: 0 điểm';
const read = (text: string, more = '') =>
  `on rate, bands [{${text}: 2đ, from =90}], levels [], otherwise 0đ${more}`;

/** One band with these words after its figure: they are one more thing to answer. */
const required = (words: string): Row => {
  const band = `${TOP} và ${words}`;
  return [`- ${band}: 2 điểm\n${rest}`, '2', read(band, `, requires {parts [${words}], otherwise 0đ}`)];
};

/** What is earned where the words after the figure do not hold is not said: a person is asked. */
const asked = (words: string): Row => [`- ${TOP}${words}: 2 điểm\n${rest}`, '2', '? two-readings'];

/** The words after the figure are no condition. */
const plain = (words: string): Row => [`- ${TOP}${words}: 2 điểm\n${rest}`, '2', read(`${TOP}${words}`)];

const CONDITIONS: readonly Row[] = [
  ...[
    'có báo cáo đầy đủ',
    'được phê duyệt',
    'đã nộp báo cáo',
    'không có sai phạm',
    'phải có báo cáo',
    'bảo đảm chất lượng',
    'đảm bảo chất lượng',
    'đủ hồ sơ lưu',
    'đúng quy định hiện hành',
    'kèm báo cáo năm',
    'kịp thời',
    'đạt chất lượng tốt',
    'chưa có sai phạm',
    'hoàn thành báo cáo',
    'thực hiện báo cáo',
    'triển khai kế hoạch',
    'ban hành kế hoạch',
    'gửi báo cáo năm',
    // A number of its own, or a bracket behind it, makes it no less a condition.
    'có 02 văn bản báo cáo',
    'có báo cáo (tối thiểu 10 hồ sơ)',
  ].map(required),
  // A longer name of the thing, one word alone, and words that belong to a bracket.
  ...[' và thủ tục liên thông', ' và tốt', ' (10 hồ sơ và có báo cáo năm)'].map(plain),
  [`- ${TOP} (tối thiểu 10 hồ sơ) và có báo cáo: 2 điểm\n${rest}`, '2', '? two-readings'],
  [
    `- ${TOP} và  có báo cáo: 2 điểm\n${rest}`,
    '2',
    read(`${TOP} và có báo cáo`, ', requires {parts [có báo cáo], otherwise 0đ}'),
  ],
];

const EVERY_BAND: readonly Row[] = [
  // What every band repeats is required, whatever word it begins with, but not one word alone.
  [
    `- ${TOP} và công khai kết quả: 2 điểm\n- Từ 50% đến dưới 90% và công khai kết quả: 1 điểm\n${rest}`,
    '2',
    `on rate, bands [{Từ 50% đến dưới 90% và công khai kết quả: 1đ, from =50, to 90}; {${TOP} và công khai kết quả: 2đ, from =90}], levels [], otherwise 0đ, requires {parts [công khai kết quả], otherwise 0đ}`,
  ],
  [
    `- Từ 90% đúng và đủ: 2 điểm\n- Từ 50% đến dưới 90% đúng và đủ: 1 điểm\n${rest}`,
    '2',
    'on rate, bands [{Từ 50% đến dưới 90% đúng và đủ: 1đ, from =50, to 90}; {Từ 90% đúng và đủ: 2đ, from =90}], levels [], otherwise 0đ',
  ],
  // Nobody says what is earned without the report.
  [`- ${TOP} và có báo cáo: 2 điểm\n- Dưới 90% và có báo cáo: 0 điểm`, '2', '? two-readings'],
  [
    '- Từ 90% hồ sơ và thủ tục liên thông: 2 điểm\n- Dưới 90% hồ sơ và thủ tục liên thông: 0 điểm',
    '2',
    'on rate, bands [{Dưới 90% hồ sơ và thủ tục liên thông: 0đ, to 90}; {Từ 90% hồ sơ và thủ tục liên thông: 2đ, from =90}], levels []',
  ],
];

const ASIDES: readonly Row[] = [
  ...[
    ', có báo cáo',
    ', không sai phạm',
    ', chưa sai phạm',
    ', kèm báo cáo',
    ', nhưng chậm báo cáo',
    ', trong đó có báo cáo',
    ' (có báo cáo)',
    ' (không sai phạm)',
    ' (không)',
    ' (trong đó có báo cáo)',
    ' (nếu phát sinh)',
    ' (khi có báo cáo)',
    ' (kèm báo cáo)',
    ' (phải có báo cáo)',
    ' (phải tính hồ sơ rút)',
    ' (chỉ tính hồ sơ mới)',
    ' (và có báo cáo)',
    // A bound or a number of something else.
    ' (ít nhất 100 hồ sơ)',
    ' (trên 100 hồ sơ)',
    ' (dưới 100 hồ sơ)',
    ', 2 mô hình',
    ' với 100 người',
    ' cùng 100 người',
  ].map(asked),
  // What is counted is told, or where it applies.
  ...[
    ' (không tính hồ sơ rút)',
    ' (không kể hồ sơ rút)',
    ' (không bao gồm hồ sơ rút)',
    ', nếu phát sinh',
  ].map(plain),
  // A mark and a count decide together: who has one without the other is on no line.
  [
    '- Đạt từ 8 trở lên, từ 3 hồ sơ trở lên: 2 điểm\n- Đạt dưới 8, dưới 3 hồ sơ: 0 điểm',
    '2',
    '? two-readings',
  ],
  // Before the figure stands what it is the figure of.
  ...['Tỷ lệ hồ sơ (có chữ ký số) từ 90% trở lên', 'Tỷ lệ hồ sơ, có chữ ký số, từ 90% trở lên'].map(
    (band): Row => [`- ${band}: 2 điểm\n${rest}`, '2', read(band)],
  ),
];

const LEVELS: readonly Row[] = ['Còn lại hoặc không báo cáo', 'Còn lại HOẶC không báo cáo'].map(
  (line): Row => [
    `- ${TOP}: 2 điểm\n- ${line}: 0 điểm`,
    '2',
    `on rate, bands [{${TOP}: 2đ, from =90}], levels [không báo cáo: 0đ], otherwise 0đ`,
  ],
);

describeReader('ladder', {
  'a condition after “và”': CONDITIONS,
  'a condition of every band': EVERY_BAND,
  'what stands after a comma or in brackets': ASIDES,
  'a level beside what is left': LEVELS,
});
