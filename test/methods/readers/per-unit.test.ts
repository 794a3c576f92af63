import { describeReader, NOT_ITS_OWN } from './read-as';
import type { Row } from './read-as';

const units = (all: readonly string[], rest = ', cap 100%') =>
  `units [${all.map((each) => `{${each}}`).join('; ')}]${rest}`;

const IDEA = 'Mỗi sáng kiến được 1 điểm';
const IDEA_READ = 'Mỗi sáng kiến, each 1đ';
const TOPIC = 'Mỗi đề tài được 0,5 điểm';
const TOPIC_READ = 'Mỗi đề tài, each 0,5đ';

const DIVIDED =
  'Cứ mỗi 20 đề tài tính bằng 1 điểm, trường hợp có số lượng trên hoặc dưới 20 thì lấy tổng số chia cho 20 để ra số điểm';

const UNITS: readonly Row[] = [
  [IDEA, '3', units([IDEA_READ])],
  [IDEA, undefined, units([IDEA_READ], '')],
  [`- ${IDEA}\n- ${TOPIC}`, '3', units([IDEA_READ, TOPIC_READ])],
  ['Cứ 01 đề tài được nghiệm thu: 1 điểm', '3', units(['đề tài được nghiệm thu, each 1đ'])],
  ['Cứ 05 đề tài: 1 điểm', '3', units(['Cứ 05 đề tài, each 1đ, per 5, partial open'])],
  [DIVIDED, '3', units(['mỗi 20 đề tài, each 1đ, per 20, partial proportional'])],
  [DIVIDED.replace('cho 20', 'cho 10'), '3', NOT_ITS_OWN],
  // None of them earns nothing anyway.
  [`- ${IDEA}\n- Không có sáng kiến: 0 điểm`, '3', units([IDEA_READ])],
  [`- ${IDEA}\n- Không có sáng kiến: 1 điểm`, '3', NOT_ITS_OWN],
  [`- ${IDEA}\n- Sáng kiến trùng lặp: 0 điểm`, '3', NOT_ITS_OWN],
  [`- ${IDEA}\n- Không có 3 sáng kiến: 0 điểm`, '3', NOT_ITS_OWN],
  ['Không có sáng kiến: 0 điểm', '3', NOT_ITS_OWN],
  // The thing itself, without the words for each of it.
  ['Cứ 1 đề tài: 1 điểm', '3', units(['đề tài, each 1đ'])],
  ['Cứ mỗi đề tài: 1 điểm', '3', units(['đề tài, each 1đ'])],
  ['Cứ 05 đề tài, mỗi đề tài đạt giải: 1 điểm', '3', units(['Cứ 05 đề tài, mỗi đề tài đạt giải, each 1đ'])],
  ['Có đề tài, cứ mỗi đề tài: 1 điểm', '3', units(['Có đề tài, cứ mỗi đề tài, each 1đ'])],
  [`${IDEA}\nĐiểm được làm tròn 01 chữ số thập phân`, '3', units([IDEA_READ], ', cap 100%, decimals 1')],
  ['1 điểm/sáng kiến', '3', units(['sáng kiến, each 1đ'])],
  [`- ${IDEA}\n- ${DIVIDED}`, '3', NOT_ITS_OWN],
  // Nobody says whether it is given or taken for what went wrong.
  ['Mỗi hồ sơ trễ hạn: 0,1 điểm', '3', '? two-readings'],
  // Other kinds of prices.
  ['Chậm 01 ngày: 1 điểm', '3', NOT_ITS_OWN],
  ['Mỗi 1% hồ sơ: 1 điểm', '3', NOT_ITS_OWN],
  ['Cứ tăng thêm 5 hồ sơ cộng 1 điểm', '3', NOT_ITS_OWN],
  [`- ${IDEA}\n- Sáng kiến thứ hai trở đi: 0,5 điểm/sáng kiến`, '3', NOT_ITS_OWN],
  ['Thứ hai trở đi: 1 điểm/sáng kiến', '3', NOT_ITS_OWN],
  ['Sáng kiến thứ hai: 1 điểm/sáng kiến', '3', NOT_ITS_OWN],
  [`- ${IDEA}\n- Có kế hoạch: 1 điểm`, '3', NOT_ITS_OWN],
  ['Mỗi hồ sơ trễ hạn trừ 1 điểm', '3', NOT_ITS_OWN],
  ['Mỗi sáng kiến tối đa 1 điểm', '3', NOT_ITS_OWN],
  ['Cứ tăng thêm 5% cộng 1 điểm', '3', NOT_ITS_OWN],
  ['Cứ đủ 5 sáng kiến: 1 điểm', '3', NOT_ITS_OWN],
  ['Sáng kiến thứ hai trở đi: 1 điểm/sáng kiến', '3', NOT_ITS_OWN],
  [`${IDEA}\nĐiểm thấp nhất là 0 điểm`, '3', NOT_ITS_OWN],
];

const CEILINGS: readonly Row[] = [
  [`${IDEA}, tối đa 3 điểm`, '3', units([IDEA_READ], ', cap 3đ')],
  [`${IDEA}, tối đa 4 điểm`, '3', '? above-maximum'],
  [`${IDEA}, tối đa 2 điểm`, '3', '? never-maximum'],
  [`${IDEA}, tối đa 2 điểm`, undefined, units([IDEA_READ], ', cap 2đ')],
  [`- ${IDEA}\n- ${TOPIC}\nTối đa 3 điểm`, '3', units([IDEA_READ, TOPIC_READ], ', cap 3đ')],
  [`- ${IDEA}\n- ${TOPIC}, tối đa 3 điểm`, '3', units([IDEA_READ, TOPIC_READ], ', cap 3đ')],
  [`- ${IDEA}\n- ${TOPIC}, tối đa 1 điểm`, '3', '? two-readings'],
  [`- ${IDEA}, tối đa 3 điểm\n- ${TOPIC}`, '3', NOT_ITS_OWN],
  [`- ${IDEA}, tối đa 2 điểm\n- ${TOPIC}, tối đa 1 điểm`, '3', NOT_ITS_OWN],
  [`- ${IDEA}\n- ${TOPIC}\nChỉ tính điểm mức cao nhất`, '3', '? sum-or-best'],
  // Where the words before the points only tell how many count, the thing behind them names what is counted.
  ['Không quá 3 đề tài: 1 điểm/đề tài', '3', units(['đề tài, each 1đ'], ', cap 3đ')],
  // "01 sáng kiến" is each of them only under a ceiling.
  [
    '01 sáng kiến: 2 điểm; 01 đề tài: 1 điểm; tối đa 5 điểm',
    '5',
    units(['01 sáng kiến, each 2đ', '01 đề tài, each 1đ'], ', cap 5đ'),
  ],
  ['01 sáng kiến: 2 điểm; 01 đề tài: 1 điểm', '5', NOT_ITS_OWN],
  [
    '- 01 sáng kiến: 2 điểm\n- 01 đề tài: 1 điểm, tối đa 5 điểm',
    '5',
    units(['01 sáng kiến, each 2đ', '01 đề tài, each 1đ'], ', cap 5đ'),
  ],
  ['01 sáng kiến và 02 đề tài: 2 điểm; 01 đề tài: 1 điểm; tối đa 5 điểm', '5', NOT_ITS_OWN],
  // The ceiling of all stands on the last of three lines.
  [
    `- ${IDEA}\n- ${TOPIC}\n- Mỗi giải được 1 điểm, tối đa 3 điểm`,
    '3',
    units([IDEA_READ, TOPIC_READ, 'Mỗi giải, each 1đ'], ', cap 3đ'),
  ],
  [`- ${IDEA}\n- ${TOPIC}, tối đa 3 điểm\n- Mỗi giải được 1 điểm`, '3', NOT_ITS_OWN],
  [`${IDEA}\nChỉ tính điểm mức cao nhất`, '3', units([IDEA_READ])],
  ['02 sáng kiến: 2 điểm; 01 đề tài: 1 điểm; tối đa 5 điểm', '5', NOT_ITS_OWN],
  ['01% sáng kiến: 2 điểm; 01 đề tài: 1 điểm; tối đa 5 điểm', '5', NOT_ITS_OWN],
];

const FORMULAS: readonly Row[] = [
  ['Điểm = 0,5 x số lượng mô hình', '3', units(['mô hình, each 0,5đ'])],
  ['Điểm = 0,5 x số mô hình, tối đa 3 điểm', '3', units(['mô hình, each 0,5đ'], ', cap 3đ')],
  ['Điểm = 0,5 x số mô hình, tối đa 4 điểm', '3', '? above-maximum'],
  [
    'Điểm = 0,5 x số mô hình\nĐiểm được làm tròn 01 chữ số thập phân',
    '3',
    units(['mô hình, each 0,5đ'], ', cap 100%, decimals 1'),
  ],
  ['Điểm = 0,5 x số mô hình\nĐiểm thấp nhất là 0 điểm', '3', NOT_ITS_OWN],
  ['Từ 3 mô hình: Điểm = 0,5 x số mô hình', '3', NOT_ITS_OWN],
  ['Điểm = 0,5 x tổng số mô hình', '3', NOT_ITS_OWN],
  ['Điểm = 0,5 x số mô hình, tối đa 3 điểm\nTối đa 2 điểm', '3', NOT_ITS_OWN],
  ['- Điểm = 0,5 x số mô hình\n- Có kế hoạch: 1 điểm', '3', NOT_ITS_OWN],
];

describeReader('perUnit', {
  'points for each of something': UNITS,
  'a ceiling': CEILINGS,
  'a formula': FORMULAS,
});
