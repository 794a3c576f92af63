import { describeReader, NOT_ITS_OWN } from './read-as';
import type { Row } from './read-as';

const BANDS = '- Từ 90% trở lên: 2 điểm\n- Dưới 90%: 1 điểm';
const SMALL = '- Từ 90% trở lên: 1 điểm\n- Dưới 90%: 0 điểm';
const GROUPS = (first: string, second: string) => `Đối với cấp sở:\n${first}\nĐối với cấp xã:\n${second}`;
const READ = 'byGroup: Đối với cấp sở = ladder, Đối với cấp xã = ladder';
const TAKES = '- Mỗi hồ sơ trễ hạn trừ 0,1 điểm';
const PENALTY = { heading: 'ĐIỂM TRỪ' };

const WHOLE = 'Đạt 100%: 2 điểm\nDưới 100%: tính điểm theo tỷ lệ';

const BY_GROUP: readonly Row[] = [
  [GROUPS(BANDS, BANDS), '2', READ],
  // The best group reaches the maximum, the other need not.
  [GROUPS(BANDS, SMALL), '2', READ],
  [GROUPS(SMALL, SMALL), '2', '? sum-or-best'],
  [GROUPS(BANDS, SMALL), '3', '? sum-or-best'],
  [GROUPS(BANDS, BANDS), '5', NOT_ITS_OWN],
  [GROUPS(BANDS, BANDS), undefined, NOT_ITS_OWN],
  [`Đối với cấp sở:\n${BANDS}`, '2', NOT_ITS_OWN],
  // What is taken has no best line.
  [GROUPS(TAKES, TAKES), '1', 'byGroup: Đối với cấp sở = deduction, Đối với cấp xã = deduction'],
  [
    GROUPS(TAKES, TAKES),
    undefined,
    'byGroup: Đối với cấp sở = deduction, Đối với cấp xã = deduction',
    PENALTY,
  ],
  [GROUPS(TAKES, BANDS), '2', 'byGroup: Đối với cấp sở = deduction, Đối với cấp xã = ladder'],
  [GROUPS(TAKES, BANDS), '5', NOT_ITS_OWN],
  [
    `a) Các sở, ngành:\n${BANDS}\nb) UBND cấp xã:\n${BANDS}`,
    '2',
    'byGroup: Các sở, ngành = ladder, UBND cấp xã = ladder',
  ],
  ...[
    ['I.', 'II.'],
    ['1.', '2.'],
    ['1.1.', '1.2.'],
    ['1.1.1.', '1.1.2.'],
  ].map(([one = '', two = '']): Row => [
    `${one} Các sở, ngành:\n${BANDS}\n${two} UBND cấp xã:\n${BANDS}`,
    '2',
    'byGroup: Các sở, ngành = ladder, UBND cấp xã = ladder',
  ]),
  [`- Các sở, ngành:\n${BANDS}\n- UBND cấp xã:\n${BANDS}`, '2', NOT_ITS_OWN],
  // A slip of typing after the heading loses nothing of its line.
  [`Đối với cấp sở:; từ 90% trở lên: 2 điểm; dưới 90%: 1 điểm\nĐối với cấp xã:\n${BANDS}`, '2', READ],
  // A share is one of the item's maximum, which a group must reach then, not only its own best.
  [GROUPS('- Từ 90% trở lên: 1 điểm\n- Dưới 90%: 25% điểm tối đa', BANDS), '2', '? never-maximum'],
  // A group with a formula alone.
  [
    `Đối với cấp tỉnh:\nĐiểm = Tỷ lệ x Điểm tối đa\n${GROUPS(BANDS, BANDS)}`,
    '2',
    'byGroup: Đối với cấp tỉnh = rate, Đối với cấp sở = ladder, Đối với cấp xã = ladder',
  ],
  // A statement of one group is none of the other's.
  [GROUPS(WHOLE, BANDS), '2', 'byGroup: Đối với cấp sở = rate, Đối với cấp xã = ladder'],
  [GROUPS(WHOLE, WHOLE), '2', 'byGroup: Đối với cấp sở = rate, Đối với cấp xã = rate'],
  // A group with nothing to earn may have lost its lines.
  [`Đối với cấp sở:\nĐối với cấp xã:\n${BANDS}`, '2', '? sum-or-best'],
  [`Kết quả đối với sở:\n${BANDS}\nKết quả đối với xã:\n${BANDS}`, '2', NOT_ITS_OWN],
  // What is taken from the item's maximum is not the best of its group.
  [
    GROUPS('- Đúng hạn: điểm tối đa\n- Chậm: trừ 1 điểm', BANDS),
    '2',
    'byGroup: Đối với cấp sở = deduction, Đối với cấp xã = ladder',
  ],
  // A group whose lines are no rule.
  [GROUPS(BANDS, '- Từ 90% trở lên: 2 điểm'), '2', '? only-best'],
  [GROUPS(BANDS, '- Mỗi hồ sơ: 2 điểm\n- Dưới 90%: 1 điểm'), '2', NOT_ITS_OWN],
];

const LINE_1 = 'Sở, ngành: từ 10 đến 40 mô hình: 1 điểm, trên 40 mô hình: 2 điểm, dưới 10 mô hình: 0 điểm';
const LINE_2 = 'UBND cấp xã: từ 5 đến 20 mô hình: 1 điểm, trên 20 mô hình: 2 điểm, dưới 5 mô hình: 0 điểm';

const GROUP_ON_A_LINE: readonly Row[] = [
  [`${LINE_1}\n${LINE_2}`, '2', 'byGroup: Sở, ngành = ladder, UBND cấp xã = ladder'],
  [LINE_1, '2', NOT_ITS_OWN],
  [`${LINE_1}\nUBND cấp xã: từ 5 mô hình: 2 điểm`, '2', NOT_ITS_OWN],
  [
    `${LINE_1}\nTừ 5 đến 20 mô hình: 1 điểm, trên 20 mô hình: 2 điểm, dưới 5 mô hình: 0 điểm`,
    '2',
    NOT_ITS_OWN,
  ],
  [`${LINE_1}\nUBND cấp xã: tốt: 2 điểm; khá: 1 điểm`, '2', NOT_ITS_OWN],
  [`${LINE_1}\n${LINE_2}\nBáo cáo kèm theo`, '2', NOT_ITS_OWN],
  [
    `${LINE_1}\nUBND cấp xã: từ 5 đến 20 mô hình: 1 điểm, cấp huyện: trên 20 mô hình: 2 điểm, dưới 5 mô hình: 0 điểm`,
    '2',
    NOT_ITS_OWN,
  ],
  // A third group within the line of the second.
  [
    'Sở, ngành: từ 90% trở lên: 2 điểm; dưới 90%: 1 điểm\nUBND cấp xã: từ 80% trở lên: 2 điểm; xã miền núi: từ 70% đến dưới 80%: 1 điểm; dưới 70%: 0 điểm',
    '2',
    NOT_ITS_OWN,
  ],
];

const GRADE_1 = 'Trang phục (4 điểm): Tốt: 4 điểm; Khá: 3 điểm';
const GRADE_2 = 'Tác phong (6 điểm): Tốt: 6 điểm; Khá: 4 điểm';
const GRADED_READ =
  'mode sum, parts [{Trang phục: 4đ, grades [Tốt: 4đ; Khá: 3đ]}; {Tác phong: 6đ, grades [Tốt: 6đ; Khá: 4đ]}]';

const GRADED: readonly Row[] = [
  [`${GRADE_1}\n${GRADE_2}`, '10', GRADED_READ],
  [`${GRADE_1}\n${GRADE_2}`, '12', NOT_ITS_OWN],
  [`${GRADE_1}\n${GRADE_2}`, undefined, NOT_ITS_OWN],
  [GRADE_1, '4', NOT_ITS_OWN],
  [`${GRADE_1}; Đạt: 2 điểm; Yếu: 1 điểm; Kém: 0 điểm`, '4', NOT_ITS_OWN],
  // The head must say what its best grade gives.
  [`${GRADE_1}\nTác phong (6 điểm): Tốt: 5 điểm; Khá: 4 điểm`, '10', NOT_ITS_OWN],
  [`${GRADE_1}\nTác phong (6 điểm): Tốt: 6 điểm`, '10', NOT_ITS_OWN],
  [`${GRADE_1}\nTác phong (6 điểm): Tốt: 6 điểm; Vi phạm: trừ 4 điểm`, '10', NOT_ITS_OWN],
  [`${GRADE_1}\nTác phong (6 điểm): Tốt: 6 điểm; Mỗi lỗi: 1 điểm`, '10', NOT_ITS_OWN],
  [`${GRADE_1}\nTác phong (6 điểm): Tốt: 6 điểm; Khá: tối đa 4 điểm`, '10', NOT_ITS_OWN],
  // Shares of a maximum that nobody told.
  [`${GRADE_1}\nTác phong (6 điểm): Tốt: điểm tối đa; Khá: 50% điểm tối đa`, undefined, NOT_ITS_OWN],
];

const LEVELS = '- Hoàn thành xuất sắc: 5 điểm\n- Hoàn thành tốt: 4 điểm\n- Hoàn thành: 3 điểm';
const LATE = '- Mỗi hồ sơ trễ hạn trừ 0,5 điểm';
const CHOSEN = 'Mức được chọn = choice, Trừ = deduction';

const LEVEL_THEN_TAKEN: readonly Row[] = [
  [`${LEVELS}\n${LATE}`, '5', `sum: ${CHOSEN}`],
  [`${LEVELS}\n${LATE}\nĐiểm thấp nhất là 0 điểm`, '5', `sum (floor 0đ): ${CHOSEN}`],
  // What is taken stands after the levels.
  [`${LATE}\n${LEVELS}`, '5', NOT_ITS_OWN],
  [`- Hoàn thành xuất sắc: 5 điểm\n${LATE}\n- Hoàn thành tốt: 4 điểm`, '5', NOT_ITS_OWN],
  // One level is what there is to lose; so is one beside a line without points.
  [`- Hoàn thành: 5 điểm\n${LATE}`, '5', NOT_ITS_OWN],
  [`- Hoàn thành: 5 điểm\n- Không hoàn thành: 0 điểm\n${LATE}`, '5', NOT_ITS_OWN],
  [`${LEVELS}\n- Gửi chậm: trừ 1 điểm\n${LATE}`, '5', NOT_ITS_OWN],
  [`- Hoàn thành tốt: 5 điểm\n- Hoàn thành: 3 điểm\n${LATE}`, '5', `sum: ${CHOSEN}`],
  [`${LEVELS}\n- Mỗi sáng kiến: 1 điểm\n${LATE}`, '5', NOT_ITS_OWN],
  [LEVELS, '5', NOT_ITS_OWN],
  // Nobody reaches the maximum.
  [`${LEVELS}\n${LATE}`, '6', '? never-maximum'],
  // The levels are another kind of rule.
  [`- Từ 90% trở lên: 5 điểm\n- Dưới 90%: 3 điểm\n${LATE}`, '5', NOT_ITS_OWN],
];

const MET = '- Có kế hoạch: 1 điểm';
const CAPPED = '- Mỗi sáng kiến được 0,5 điểm, tối đa 2 điểm';
const CAPPED_READ = 'sum: Có kế hoạch = choice, Mỗi sáng kiến = perUnit';

const CAPPED_PARTS: readonly Row[] = [
  [`${MET}\n${CAPPED}`, '3', CAPPED_READ],
  [`${MET}\n${CAPPED}`, '4', NOT_ITS_OWN],
  [`${MET}\n${CAPPED}`, undefined, NOT_ITS_OWN],
  [CAPPED, '2', NOT_ITS_OWN],
  // Without a ceiling of its own on one of them they are plain contents.
  [`${MET}\n- Có báo cáo: 1 điểm`, '2', NOT_ITS_OWN],
  // Under headings of their own, too: they are no scales of two groups.
  [`1. Kế hoạch:\n${MET}\n2. Sáng kiến:\n${CAPPED}`, '3', CAPPED_READ],
  [
    `${CAPPED}\n- Mỗi đề tài được 0,5 điểm, tối đa 1 điểm`,
    '3',
    'sum: Mỗi sáng kiến = perUnit, Mỗi đề tài = perUnit',
  ],
  [`${CAPPED}\n- Mỗi đề tài được 1 điểm`, '3', NOT_ITS_OWN],
  [`${MET}\n- Mỗi sáng kiến được 2 điểm`, '3', NOT_ITS_OWN],
  [`${MET}; không có kế hoạch: 0 điểm\n${CAPPED}`, '3', CAPPED_READ],
  [`${MET}; không có kế hoạch: 1 điểm\n${CAPPED}`, '3', NOT_ITS_OWN],
  [`${MET}\n- Mỗi 1% hồ sơ được 0,5 điểm, tối đa 2 điểm`, '3', NOT_ITS_OWN],
  [`${MET}; không có kế hoạch: tối đa 0 điểm\n${CAPPED}`, '3', NOT_ITS_OWN],
  [`- Mỗi kế hoạch được 0,5 điểm, tối đa 1 điểm; không có kế hoạch: 0 điểm\n${CAPPED}`, '3', NOT_ITS_OWN],
  [`- 1 điểm\n${CAPPED}`, '3', 'sum: 1 điểm = choice, Mỗi sáng kiến = perUnit'],
  [`- Không có kế hoạch: 0 điểm\n${MET}\n${CAPPED}`, '3', NOT_ITS_OWN],
  // In a line of its own "không có" may be about the whole item.
  [`${MET}\n- Không có: 0 điểm\n${CAPPED}`, '3', NOT_ITS_OWN],
  [`${MET}; kế hoạch chậm: 0 điểm\n${CAPPED}`, '3', NOT_ITS_OWN],
  [`- Có 02 kế hoạch: 1 điểm\n${CAPPED}`, '3', NOT_ITS_OWN],
  [`- Thiếu kế hoạch: trừ 1 điểm\n${CAPPED}`, '3', NOT_ITS_OWN],
  [`- Có kế hoạch: tối đa 1 điểm\n${CAPPED}`, '3', NOT_ITS_OWN],
  [`${MET}\n- Cứ tăng 5% được 0,5 điểm, tối đa 2 điểm`, '3', NOT_ITS_OWN],
  [
    `${MET}\n- Cứ 02 sáng kiến được 0,5 điểm, tối đa 2 điểm`,
    '3',
    'sum: Có kế hoạch = choice, Cứ 02 sáng kiến = perUnit',
  ],
];

const HALF = 'Nếu gửi báo cáo chậm thì chỉ được tính 50% số điểm đạt được';
const KEEPS = (factor: string) =>
  `override (events [{Nếu gửi báo cáo chậm, factor ${factor}}]): Điểm đạt được = ladder`;

const EVENTS: readonly Row[] = [
  [`${BANDS}\n${HALF}`, '2', KEEPS('0,5')],
  [`${BANDS}\nNếu gửi báo cáo chậm thì trừ 30% số điểm đạt được`, '2', KEEPS('0,7')],
  [`${BANDS}\nNếu gửi báo cáo chậm thì trừ 100% số điểm đạt được`, '2', '? two-readings'],
  [`${BANDS}\nChỉ được tính 50% số điểm đạt được`, '2', '? two-readings'],
  [HALF, '2', NOT_ITS_OWN],
  [`${BANDS}\n${HALF}\nNếu thiếu phụ lục thì chỉ được tính 70% số điểm đạt được`, '2', '? two-readings'],
  [`${BANDS}\nNếu gửi báo cáo chậm thì chỉ được tính 100% số điểm đạt được`, '2', '? two-readings'],
  [`${BANDS}\nNếu gửi chậm từ 5 ngày thì chỉ được tính 50% số điểm đạt được`, '2', '? two-readings'],
  [`${LATE}\n${HALF}`, '2', '? two-readings'],
  [`- Từ 90% trở lên: 2 điểm\n${HALF}`, '2', '? only-best'],
  [`- Từ 90% trở lên: 2 điểm\n- Mỗi hồ sơ: 1 điểm\n${HALF}`, '2', NOT_ITS_OWN],
];

describeReader('composite', {
  'a scale for each group': BY_GROUP,
  'a group on each line': GROUP_ON_A_LINE,
  'graded contents': GRADED,
  'a level, then what is taken': LEVEL_THEN_TAKEN,
  'parts with ceilings of their own': CAPPED_PARTS,
  'an event that leaves a share': EVENTS,
});
