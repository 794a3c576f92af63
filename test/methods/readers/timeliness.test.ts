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
  // The word "ngày" may be left out.
  [`Gửi báo cáo trước 15/3: 2 điểm\nGửi báo cáo từ 15/3: 1 điểm`, '2', flat(due('15/3', 'late'), '1đ')],
  ...['chậm nhất 15/3', 'đến 15/3', 'đến ngày 15/3', 'đến hết 15/3'].map((day): Row => [
    `Gửi báo cáo ${day}: 2 điểm\n${AFTER}`,
    '2',
    flat(due('15/3', 'inTime'), '1đ'),
  ]),
  [`Gửi báo cáo từ ngày 01/3 đến ngày 15/3: 2 điểm\nGửi chậm: 1 điểm`, '2', NOT_ITS_OWN],
  [`${BY_15}\n${AFTER}\nĐiểm thấp nhất là 0 điểm`, '2', flat(due('15/3', 'open'), '1đ')],
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
  [`${BY_15}\nMỗi ngày chậm được 0,25 điểm`, '2', NOT_ITS_OWN],
  [`${BY_15}\nChậm 01 ngày trừ 0,25 điểm, điểm tối thiểu 1 điểm`, '2', daily('each 0,25đ, per 1, floor 1đ')],
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
  ['Kế hoạch năm được ban hành trước ngày 31/12: 2 điểm\nSau ngày 31/12: 1 điểm', '2', '? year'],
  // "Trước" and "sau" of a day say nothing about a year.
  ['Gửi báo cáo năm trước ngày 31/01: 2 điểm\nGửi chậm: 1 điểm', '2', flat(due('31/1', 'open'), '1đ')],
  ['Gửi báo cáo năm trước 31/01: 2 điểm\nGửi chậm: 1 điểm', '2', flat(due('31/1', 'open'), '1đ')],
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

const BETWEEN = 'Gửi từ ngày 01/02 đến ngày 28/02';

/** A scale of three lines: until the 31st of January, until the end of February, later. */
const three = (first: string, middle = BETWEEN, last = 'Gửi sau ngày 28/02') =>
  `${first}: 2 điểm\n${middle}: 1 điểm\n${last}: 0 điểm`;
const threeRead = (first: string, middle = BETWEEN, last = 'Gửi sau ngày 28/02', levels = '') =>
  scale(due('31/1', 'inTime'), second('inTime'), [`${first}: 2đ`, `${middle}: 1đ`, `${last}: 0đ`], levels);

const UNTIL_31 = 'Gửi đến ngày 31/01';

/** The words before a day say which way the days reach. */
const WAYS: readonly Row[] = [
  ...[
    'Gửi chậm nhất ngày 31/01',
    'Gửi chậm nhất là ngày 31/01',
    'Gửi chậm nhất vào ngày 31/01',
    'Gửi muộn nhất ngày 31/01',
    'Gửi không quá ngày 31/01',
  ].map((first): Row => [three(first), '2', threeRead(first)]),
  ...[
    'Gửi từ ngày 01/02 tới ngày 28/02',
    'Gửi từ ngày 01/02 - ngày 28/02',
    'Gửi từ ngày 01/02 đến cuối ngày 28/02',
    'Gửi từ ngày 01/02 đến hết ngày 28/02',
  ].map((middle): Row => [three(UNTIL_31, middle), '2', threeRead(UNTIL_31, middle)]),
  ...['Gửi quá ngày 28/02', 'Gửi chậm quá ngày 28/02', 'Gửi chậm sau ngày 28/02'].map((last): Row => [
    three(UNTIL_31, BETWEEN, last),
    '2',
    threeRead(UNTIL_31, BETWEEN, last),
  ]),
  // A day that is only named, or that nothing may come before, is no end of a stretch.
  [
    three(UNTIL_31, BETWEEN, 'Gửi báo cáo năm sau 28/02'),
    '2',
    threeRead(UNTIL_31, BETWEEN, 'Gửi báo cáo năm sau 28/02'),
  ],
  [three('Gửi ngày 31/01'), '2', NOT_ITS_OWN],
  [three('Gửi sớm nhất ngày 31/01'), '2', NOT_ITS_OWN],
  [`${FIRST}\n${SECOND}\n${THIRD}\nCòn lại: 0 điểm\nTrường hợp khác: 0 điểm`, '2', NOT_ITS_OWN],
  [
    three(UNTIL_31, BETWEEN, 'Gửi sau ngày 28/02 hoặc  chưa gửi'),
    '2',
    threeRead(UNTIL_31, BETWEEN, 'Gửi sau ngày 28/02 hoặc chưa gửi', 'chưa gửi: 0đ'),
  ],
];

const stretch = (first: string, from: string) =>
  three(`Gửi đến ngày ${first}`, `Gửi từ ngày ${from} đến ngày 30/6`, 'Gửi sau ngày 30/6');
const nextDays = (first: string, from: string) =>
  scale(due(first, 'inTime'), `{due ${due('30/6', 'inTime')}, worth 1đ}`, [
    `Gửi đến ngày ${first}: 2đ`,
    `Gửi từ ngày ${from} đến ngày 30/6: 1đ`,
    'Gửi sau ngày 30/6: 0đ',
  ]);

/** One line begins on the day after the one before it ends. */
const NEXT_DAYS: readonly Row[] = [
  [stretch('14/3', '15/3'), '2', nextDays('14/3', '15/3')],
  [stretch('31/3', '01/4'), '2', nextDays('31/3', '01/4')],
  [stretch('31/01', '01/4'), '2', '? gap'],
  [stretch('15/01', '20/01'), '2', '? gap'],
  [
    stretch('31/01', '01/02')
      .replace('31/01', '31/01/2024')
      .replace('01/02', '01/02/2025')
      .replaceAll('30/6', '30/6/2025'),
    '2',
    '? gap',
  ],
  // A stated year says where February ends.
  [
    'Gửi đến ngày 28/02/2025: 2 điểm\nGửi từ ngày 01/3/2025 đến ngày 30/6/2025: 1 điểm\nGửi sau ngày 30/6/2025: 0 điểm',
    '2',
    scale(due('28/2', 'inTime', '2025'), `{due ${due('30/6', 'inTime', '2025')}, worth 1đ}`, [
      'Gửi đến ngày 28/02/2025: 2đ',
      'Gửi từ ngày 01/3/2025 đến ngày 30/6/2025: 1đ',
      'Gửi sau ngày 30/6/2025: 0đ',
    ]),
  ],
];

const years = (first: string, middle: string, last: string) =>
  `Gửi trước ngày ${first}: 2 điểm\nGửi từ ngày ${middle}: 1 điểm\nGửi sau ngày ${last}: 0 điểm`;

/** A year told once for two days is that of both, where they then stand in order. */
const YEARS_OF_STRETCHES: readonly Row[] = [
  ...['05/12 đến ngày 15/12/2025', '05/12/2025 đến ngày 15/12'].map((middle): Row => [
    years('05/12/2025', middle, '15/12/2025'),
    '2',
    scale(due('5/12', 'late', '2025'), `{due ${due('15/12', 'inTime', '2025')}, worth 1đ}`, [
      'Gửi trước ngày 05/12/2025: 2đ',
      `Gửi từ ngày ${middle}: 1đ`,
      'Gửi sau ngày 15/12/2025: 0đ',
    ]),
  ]),
  [years('01/12/2025', '05/12 đến ngày 05/12/2025', '05/12/2025'), '2', '? gap'],
  // From December into January: the year stands for January alone.
  [years('20/12/2024', '20/12 đến ngày 10/01/2025', '10/01/2025'), '2', '? year'],
  [years('20/12/2024', '20/12 đến ngày 10/12/2025', '10/12/2025'), '2', '? year'],
  [
    'Gửi đến ngày 20/12/2024: 2 điểm\nGửi từ ngày 05/01/2025 đến ngày 30/6/2025: 1 điểm\nGửi sau ngày 30/6/2025: 0 điểm',
    '2',
    '? gap',
  ],
  // "… hằng năm" and "sau ngày …" below it are no "năm sau".
  [
    `Gửi hằng năm trước ngày 31/01: 2 điểm\n${SECOND} hằng năm\n${THIRD}`.replace(
      ': 1 điểm hằng năm',
      ' hằng năm: 1 điểm',
    ),
    '2',
    scale(due('31/1', 'late'), second('inTime'), [
      'Gửi hằng năm trước ngày 31/01: 2đ',
      'Gửi từ ngày 31/01 đến ngày 28/02 hằng năm: 1đ',
      'Gửi sau ngày 28/02: 0đ',
    ]),
  ],
  // Years told for both, a year apart.
  [
    years('05/01/2024', '05/01/2024 đến ngày 10/01/2025', '10/01/2025'),
    '2',
    scale(due('5/1', 'late', '2024'), `{due ${due('10/1', 'inTime', '2025')}, worth 1đ}`, [
      'Gửi trước ngày 05/01/2024: 2đ',
      'Gửi từ ngày 05/01/2024 đến ngày 10/01/2025: 1đ',
      'Gửi sau ngày 10/01/2025: 0đ',
    ]),
  ],
  // Some days with a year and some without.
  [years('31/01', '31/01/2025 đến ngày 28/02/2025', '28/02/2025'), '2', '? year'],
  // When the year's plan is issued, the days may be in the year before.
  [years('31/01', '31/01 đến ngày 28/02', '28/02').replaceAll('Gửi', 'Ban hành kế hoạch'), '2', '? year'],
  [
    years('31/01', '31/01 đến ngày 28/02', '28/02').replaceAll('Gửi', 'Kế hoạch năm được ban hành'),
    '2',
    '? year',
  ],
];

/** What the lines are worth may stay the same, but never rise. */
const WORTHS: readonly Row[] = [
  [
    'Gửi trước ngày 31/01: 2 điểm\nGửi từ ngày 31/01 đến ngày 28/02: 2 điểm\nGửi sau ngày 28/02: 0 điểm',
    '2',
    scale(due('31/1', 'late'), `{due ${due('28/2', 'inTime')}, worth 2đ}`, [
      'Gửi trước ngày 31/01: 2đ',
      'Gửi từ ngày 31/01 đến ngày 28/02: 2đ',
      'Gửi sau ngày 28/02: 0đ',
    ]),
  ],
  ['Gửi trước ngày 31/01: 2 điểm\nGửi đến ngày 31/01: 1 điểm\nGửi sau ngày 31/01: 0 điểm', '2', '? year'],
];

/** "Trước ngày 15/3 và 15/12" names two days; a number beside the day counts something else. */
const SECOND_DAYS: readonly Row[] = [
  ...[' và 15/12', ' hoặc 15/12', ', 15/12'].map((more): Row => [
    `Gửi báo cáo trước ngày 15/3${more}: 2 điểm\nGửi chậm: 1 điểm`,
    '2',
    '? two-readings',
  ]),
  ...[
    'Gửi 02 báo cáo và 03 phụ lục trước ngày 15/3',
    'Gửi báo cáo trước ngày 15/3 kèm 02 phụ lục',
    'Gửi báo cáo trước ngày 15/3 và có phụ lục',
  ].map((line): Row => [`${line}: 2 điểm\nGửi chậm: 1 điểm`, '2', flat(due('15/3', 'open'), '1đ')]),
];

describeReader('timeliness', {
  'a due day': DUE,
  'a price for each day late': DAILY,
  'the year of a day': YEARS,
  'days of the calendar': CALENDAR,
  'which way days reach': WAYS,
  'one day after another': NEXT_DAYS,
  'the years of a stretch of days': YEARS_OF_STRETCHES,
  'what later days are worth': WORTHS,
  'a second day': SECOND_DAYS,
});
