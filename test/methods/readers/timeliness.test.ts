import { describeReader, NOT_ITS_OWN } from './read-as';
import type { Row } from './read-as';

const BONUS = { heading: 'ĐIỂM THƯỞNG' };

const due = (day: string, sameDay: string, year = 'assessment') => {
  const [d, m] = day.split('/');
  return `{day ${d}, month ${m}, year ${year}, sameDay ${sameDay}}`;
};
const flat = (first: string, late: string, levels = '') =>
  `due ${first}, onTime 2đ, late {kind flat, worth ${late}}, levels [${levels}]`;

const BY_15 = 'Gửi báo cáo trước ngày 15/3: 2 điểm';
const AFTER = 'Gửi báo cáo sau ngày 15/3: 1 điểm';
const NONE = 'Không gửi: 0 điểm';

const DUE: readonly Row[] = [
  [`${BY_15}\n${AFTER}\n${NONE}`, '2', flat(due('15/3', 'open'), '1đ', 'Không gửi: 0đ')],
  [`${BY_15}\nGửi báo cáo từ ngày 15/3: 1 điểm`, '2', flat(due('15/3', 'late'), '1đ')],
  [`Gửi báo cáo chậm nhất ngày 15/3: 2 điểm\n${AFTER}`, '2', flat(due('15/3', 'inTime'), '1đ')],
  [`Gửi báo cáo đến hết ngày 15/3: 2 điểm\n${AFTER}`, '2', flat(due('15/3', 'inTime'), '1đ')],
  [`Gửi báo cáo trong ngày 15/3: 2 điểm\n${AFTER}`, '2', flat(due('15/3', 'inTime'), '1đ')],
  [`${BY_15}\nCòn lại: 0 điểm`, '2', flat(due('15/3', 'open'), '0đ')],
  [`${BY_15}\nGửi chậm: 1 điểm`, '2', flat(due('15/3', 'open'), '1đ')],
  [BY_15, '2', flat(due('15/3', 'open'), '0đ'), BONUS],
  [BY_15, '2', '? uncovered-case'],
  [`${BY_15}\n${NONE}`, '2', '? uncovered-case'],
  [`${BY_15}\n${AFTER}`, '3', '? never-maximum'],
  [`Gửi báo cáo trước ngày 15/3: 0 điểm\n${AFTER}`, '1', NOT_ITS_OWN],
  // Another day, another order, another kind of line.
  [`${BY_15}\nGửi báo cáo sau ngày 20/3: 1 điểm`, '2', NOT_ITS_OWN],
  [`${BY_15}\nGửi báo cáo sau ngày 15/4: 1 điểm`, '2', NOT_ITS_OWN],
  [`${AFTER}\n${BY_15}`, '2', NOT_ITS_OWN],
  [`Gửi báo cáo ngày 15/3: 2 điểm\n${AFTER}`, '2', NOT_ITS_OWN],
  [`${BY_15}\n${AFTER}\nGửi muộn: 0 điểm`, '2', NOT_ITS_OWN],
  [`${BY_15}\n${AFTER}\nCó phụ lục: 1 điểm`, '2', NOT_ITS_OWN],
  [`${BY_15}\nGửi báo cáo sau ngày 15/3: trừ 1 điểm`, '2', NOT_ITS_OWN],
  [`${BY_15}\nGửi báo cáo sau ngày 15/3: tối đa 1 điểm`, '2', NOT_ITS_OWN],
  [`Gửi báo cáo trước ngày 15/3: trừ 2 điểm\n${AFTER}`, '2', NOT_ITS_OWN],
  ['Gửi đúng hạn: 2 điểm\nGửi chậm: 1 điểm', '2', NOT_ITS_OWN],
];

const daily = (rest: string) =>
  `due ${due('15/3', 'open')}, onTime 2đ, late {kind perDay, ${rest}}, levels []`;

const DAILY: readonly Row[] = [
  [`${BY_15}\nChậm 01 ngày trừ 0,25 điểm`, '2', daily('each 0,25đ, per 1')],
  [`${BY_15}\nCứ chậm 02 ngày trừ 0,25 điểm`, '2', daily('each 0,25đ, per 2')],
  [
    `${BY_15}\nChậm 01 ngày trừ 0,25 điểm\nĐiểm thấp nhất là 0 điểm`,
    '2',
    daily('each 0,25đ, per 1, floor 0đ'),
  ],
  [`${BY_15}\nMỗi lần gửi chậm trừ 0,25 điểm`, '2', NOT_ITS_OWN],
];

const PLAN = 'Ban hành kế hoạch';

const YEARS: readonly Row[] = [
  // When the year's plan is due, the day may be in the year before.
  [`${PLAN} trước ngày 31/12: 2 điểm\nSau ngày 31/12: 1 điểm`, '2', '? year'],
  [
    `${PLAN} trước ngày 31/12 năm trước: 2 điểm\nSau ngày 31/12: 1 điểm`,
    '2',
    flat(due('31/12', 'open', 'before'), '1đ'),
  ],
  [
    `${PLAN} trước ngày 31/12 năm đánh giá: 2 điểm\nSau ngày 31/12: 1 điểm`,
    '2',
    flat(due('31/12', 'open'), '1đ'),
  ],
  [
    `${PLAN} trước ngày 15/01 năm sau: 2 điểm\nSau ngày 15/01: 1 điểm`,
    '2',
    flat(due('15/1', 'open', 'after'), '1đ'),
  ],
  [
    `${PLAN} trước ngày 31/12/2024: 2 điểm\nSau ngày 31/12/2024: 1 điểm`,
    '2',
    flat(due('31/12', 'open', '2024'), '1đ'),
  ],
  [`Gửi báo cáo trước ngày 31/12: 2 điểm\nSau ngày 31/12: 1 điểm`, '2', flat(due('31/12', 'open'), '1đ')],
];

const FIRST = 'Gửi trước ngày 31/01: 2 điểm';
const SECOND = 'Gửi từ ngày 31/01 đến ngày 28/02: 1 điểm';
const THIRD = 'Gửi sau ngày 28/02: 0 điểm';

const scale = (first: string, second: string, lines: readonly string[], levels = '') =>
  `due ${first}, onTime 2đ, late {kind laterDays, days [${second}], otherwise 0đ, lines [${lines.join('; ')}]}, levels [${levels}]`;
const LINES = ['Gửi trước ngày 31/01: 2đ', 'Gửi từ ngày 31/01 đến ngày 28/02: 1đ', 'Gửi sau ngày 28/02: 0đ'];
const second = (sameDay: string) => `{due ${due('28/2', sameDay)}, worth 1đ}`;

const CALENDAR: readonly Row[] = [
  [`${FIRST}\n${SECOND}\n${THIRD}`, '2', scale(due('31/1', 'late'), second('inTime'), LINES)],
  [
    `${FIRST}\n${SECOND}\n${THIRD} \nKhông gửi: 0 điểm`,
    '2',
    scale(due('31/1', 'late'), second('inTime'), LINES, 'Không gửi: 0đ'),
  ],
  [
    `${FIRST}\n${SECOND}\nGửi sau ngày 28/02 hoặc không gửi: 0 điểm`,
    '2',
    scale(
      due('31/1', 'late'),
      second('inTime'),
      [...LINES.slice(0, 2), 'Gửi sau ngày 28/02 hoặc không gửi: 0đ'],
      'không gửi: 0đ',
    ),
  ],
  [
    `${FIRST}\n${SECOND}\nCòn lại: 0 điểm`,
    '2',
    scale(due('31/1', 'late'), second('inTime'), [...LINES.slice(0, 2), 'Còn lại: 0đ']),
  ],
  [`${FIRST}\n${SECOND}`, '2', '? uncovered-case'],
  // The days between two lines, or a day in both.
  [`Gửi đến ngày 31/01: 2 điểm\n${SECOND}\n${THIRD}`, '2', '? shared-bound'],
  [`${FIRST}\n${SECOND.replace('từ ngày 31/01', 'từ ngày 05/02')}\n${THIRD}`, '2', '? gap'],
  [`${FIRST}\n${SECOND.replace('từ ngày 31/01', 'từ ngày 15/01')}\n${THIRD}`, '2', '? overlap'],
  [
    `Gửi đến ngày 31/01: 2 điểm\n${SECOND.replace('từ ngày 31/01', 'từ ngày 01/02')}\n${THIRD}`,
    '2',
    scale(due('31/1', 'inTime'), second('inTime'), [
      'Gửi đến ngày 31/01: 2đ',
      'Gửi từ ngày 01/02 đến ngày 28/02: 1đ',
      'Gửi sau ngày 28/02: 0đ',
    ]),
  ],
  // Where February ends only a stated year tells.
  [`${FIRST}\n${SECOND}\nGửi từ ngày 01/3: 0 điểm`, '2', '? gap'],
  // Later must not be worth more, and the first must be the maximum.
  [`${FIRST}\n${SECOND.replace('1 điểm', '3 điểm')}\n${THIRD}`, '2', '? order'],
  [`${FIRST}\n${SECOND}\n${THIRD}`, '3', '? never-maximum'],
  [`${FIRST}\n${SECOND}\n${THIRD}\nCó phụ lục: 1 điểm`, '2', NOT_ITS_OWN],
  [`${FIRST}\n${SECOND}\nGửi sau ngày 28/02: trừ 1 điểm`, '2', NOT_ITS_OWN],
  [`${FIRST}\n${SECOND}\n${THIRD}\nCòn lại: 0 điểm`, '2', '? uncovered-case'],
];

describeReader('timeliness', {
  'a due day': DUE,
  'a price for each day late': DAILY,
  'the year of a day': YEARS,
  'days of the calendar': CALENDAR,
});
