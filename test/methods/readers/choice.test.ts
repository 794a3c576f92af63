import { describeReader, NOT_ITS_OWN } from './read-as';
import type { Row } from './read-as';

const YES = 'levels [Có kế hoạch: 2đ; Không có kế hoạch: 0đ], yesNo {yes 0, no 1}';
const YES_NO = 'yesNo {yes 0, no 1}';
const LATE_DOUBT = '? uncovered-case';
const BONUS = { heading: 'ĐIỂM THƯỞNG' };
const PENALTY = { heading: 'ĐIỂM TRỪ' };

const WORTHS: readonly Row[] = [
  ['- Có kế hoạch: 2 điểm\n- Không có kế hoạch: 0 điểm', '2', YES],
  [
    '- Không có kế hoạch: 0 điểm\n- Có kế hoạch: 2 điểm',
    '2',
    'levels [Không có kế hoạch: 0đ; Có kế hoạch: 2đ], yesNo {yes 1, no 0}',
  ],
  [
    '- Hoàn thành tốt: 2 điểm\n- Hoàn thành: 1 điểm\n- Không hoàn thành: 0 điểm',
    '2',
    'levels [Hoàn thành tốt: 2đ; Hoàn thành: 1đ; Không hoàn thành: 0đ]',
  ],
  ['- Hoàn thành tốt: 2 điểm\n- Hoàn thành: 1 điểm', '2', 'levels [Hoàn thành tốt: 2đ; Hoàn thành: 1đ]'],
  // A share or points taken leave the rest of the maximum; a minus sign goes below nothing.
  [
    '- Thực hiện tốt: 100% điểm tối đa\n- Thực hiện chậm: trừ 50% điểm tối đa',
    '2',
    'levels [Thực hiện tốt: 100%; Thực hiện chậm: 50%]',
  ],
  ['- Xuất sắc: 4 điểm\n- Khá: trừ 1 điểm', '4', 'levels [Xuất sắc: 4đ; Khá: 3đ]'],
  ['- Xuất sắc: 4 điểm\n- Yếu: -1 điểm', '4', 'levels [Xuất sắc: 4đ; Yếu: -1đ]'],
  ['- Khá: trừ 1 điểm\n- Yếu: trừ 2 điểm', undefined, NOT_ITS_OWN],
  // A ceiling is a level only where somebody decides under it.
  [
    '- Có mô hình mới, Hội đồng chấm: tối đa 2 điểm\n- Không có: 0 điểm',
    '2',
    'levels [Có mô hình mới: {kind judged, from 0đ, to 2đ}; Không có: 0đ], yesNo {yes 0, no 1}',
  ],
  [
    '- Chấm mô hình mới: tối đa 2 điểm\n- Không có: 0 điểm',
    '2',
    `levels [Chấm mô hình mới: {kind judged, from 0đ, to 2đ}; Không có: 0đ], ${YES_NO}`,
  ],
  [
    '- Mô hình mới do Hội đồng chấm theo phiếu: tối đa 2 điểm\n- Không có: 0 điểm',
    '2',
    `levels [Mô hình mới do Hội đồng chấm theo phiếu: {kind judged, from 0đ, to 2đ}; Không có: 0đ], ${YES_NO}`,
  ],
  [
    '- Mô hình mới: chấm tối đa 2 điểm\n- Không có: 0 điểm',
    '2',
    `levels [Mô hình mới: {kind judged, from 0đ, to 2đ}; Không có: 0đ], ${YES_NO}`,
  ],
  [
    '- Có mô hình mới, Hội đồng chấm: 2 điểm\n- Không có: 0 điểm',
    '2',
    'levels [Có mô hình mới, Hội đồng chấm: 2đ; Không có: 0đ], yesNo {yes 0, no 1}',
  ],
  ['- Có: 0 điểm\n- Không: 0 điểm', undefined, 'levels [Có: 0đ; Không: 0đ]'],
  [
    '- Có kế hoạch: được tính điểm tối đa 2 điểm\n- Không có kế hoạch: 0 điểm',
    '2',
    'levels [Có kế hoạch: 100%; Không có kế hoạch: 0đ], yesNo {yes 0, no 1}',
  ],
  // A ceiling that is the worth itself says nothing new.
  [
    '- Có kế hoạch: 2 điểm, tối đa 2 điểm\n- Không có: 0 điểm',
    '2',
    `levels [Có kế hoạch: 2đ; Không có: 0đ], ${YES_NO}`,
  ],
  ['- Có kế hoạch: 1 điểm, tối đa 2 điểm\n- Không có: 0 điểm', '2', NOT_ITS_OWN],
  ['- Có mô hình mới: tối đa 2 điểm\n- Không có: 0 điểm', '2', NOT_ITS_OWN],
  ['- Có mô hình mới: ít nhất 2 điểm\n- Không có: 0 điểm', '2', NOT_ITS_OWN],
  ['- Có kế hoạch: 2 điểm\n- Mỗi báo cáo: 1 điểm', '2', NOT_ITS_OWN],
  ['- Có kế hoạch: điểm tối đa\n- Có bản nháp: trừ 1 điểm', undefined, NOT_ITS_OWN],
  ['- Có kế hoạch: 3 điểm\n- Không có kế hoạch: 0 điểm', '2', '? above-maximum'],
];

const ALL_OR_NONE: readonly Row[] = [
  [
    '- Toàn bộ hồ sơ được số hóa: 2 điểm\n- Còn hồ sơ chưa số hóa: 0 điểm',
    '2',
    'levels [Toàn bộ hồ sơ được số hóa: 2đ; Còn hồ sơ chưa số hóa: 0đ], allOrNone {all 0, otherwise 1}, byCount {none 0, some 1}',
  ],
  [
    '- Tất cả hồ sơ đúng hạn: 2 điểm\n- Thiếu hồ sơ: 0 điểm',
    '2',
    'levels [Tất cả hồ sơ đúng hạn: 2đ; Thiếu hồ sơ: 0đ], allOrNone {all 0, otherwise 1}',
  ],
  [
    '- Các hồ sơ đều được số hóa: 2 điểm\n- Có hồ sơ quá hạn: 0 điểm',
    '2',
    'levels [Các hồ sơ đều được số hóa: 2đ; Có hồ sơ quá hạn: 0đ], allOrNone {all 0, otherwise 1}, byCount {none 0, some 1}',
  ],
  // "Trở lên": more than the whole is fine.
  [
    '- Đầy đủ hồ sơ trở lên: 2 điểm\n- Không đủ hồ sơ: 0 điểm',
    '2',
    'levels [Đầy đủ hồ sơ trở lên: 2đ; Không đủ hồ sơ: 0đ], allOrNone {all 0, otherwise 1, aboveWhole true}',
  ],
  [
    '- Tất cả hồ sơ đúng hạn: 2 điểm\n- Thiếu hồ sơ có chữ ký: 0 điểm',
    '2',
    'levels [Tất cả hồ sơ đúng hạn: 2đ; Thiếu hồ sơ có chữ ký: 0đ], allOrNone {all 0, otherwise 1}',
  ],
  // With a third level between them it is a choice of levels.
  [
    '- Toàn bộ hồ sơ được số hóa: 2 điểm\n- Còn hồ sơ chưa số hóa: 1 điểm\n- Không số hóa: 0 điểm',
    '2',
    'levels [Toàn bộ hồ sơ được số hóa: 2đ; Còn hồ sơ chưa số hóa: 1đ; Không số hóa: 0đ]',
  ],
];

const ALL_DIGITIZED = '- Toàn bộ hồ sơ được số hóa: 2 điểm';
const ALL_FIRST = 'allOrNone {all 0, otherwise 1}';

/** Which words say that all of it is meant, and which that some is missing. */
const WORDS_OF_ALL: readonly Row[] = [
  ['- Đầy đủ: 2 điểm\n- Thiếu hồ sơ: 0 điểm', '2', `levels [Đầy đủ: 2đ; Thiếu hồ sơ: 0đ], ${ALL_FIRST}`],
  [
    '- Đều được số hóa: 2 điểm\n- Thiếu hồ sơ: 0 điểm',
    '2',
    `levels [Đều được số hóa: 2đ; Thiếu hồ sơ: 0đ], ${ALL_FIRST}`,
  ],
  [
    '- Hồ sơ đều đạt: 2 điểm\n- Thiếu hồ sơ: 0 điểm',
    '2',
    `levels [Hồ sơ đều đạt: 2đ; Thiếu hồ sơ: 0đ], ${ALL_FIRST}`,
  ],
  [
    `${ALL_DIGITIZED}\n- Thiếu: 0 điểm`,
    '2',
    `levels [Toàn bộ hồ sơ được số hóa: 2đ; Thiếu: 0đ], ${ALL_FIRST}`,
  ],
  [
    `${ALL_DIGITIZED}\n- Nếu còn: 0 điểm`,
    '2',
    `levels [Toàn bộ hồ sơ được số hóa: 2đ; Nếu còn: 0đ], ${ALL_FIRST}, byCount {none 0, some 1}`,
  ],
  [
    `${ALL_DIGITIZED}\n- Vẫn còn hồ sơ giấy: 0 điểm`,
    '2',
    `levels [Toàn bộ hồ sơ được số hóa: 2đ; Vẫn còn hồ sơ giấy: 0đ], ${ALL_FIRST}, byCount {none 0, some 1}`,
  ],
  // The words stand at the beginning of what is asked for: elsewhere they say how well it was done.
  [
    '- Thực hiện đầy đủ: 2 điểm\n- Không đầy đủ: 0 điểm',
    '2',
    `levels [Thực hiện đầy đủ: 2đ; Không đầy đủ: 0đ], ${YES_NO}`,
  ],
  [
    `${ALL_DIGITIZED}\n- Số hóa còn hạn chế: 0 điểm`,
    '2',
    `levels [Toàn bộ hồ sơ được số hóa: 2đ; Số hóa còn hạn chế: 0đ], ${YES_NO}`,
  ],
  [
    `${ALL_DIGITIZED}\n- Số hóa có nơi làm chậm: 0 điểm`,
    '2',
    `levels [Toàn bộ hồ sơ được số hóa: 2đ; Số hóa có nơi làm chậm: 0đ], ${YES_NO}`,
  ],
  // Offices "from the district up" are not more than all of them.
  [
    '- Tất cả cơ quan cấp huyện trở lên gửi đủ: 2 điểm\n- Thiếu báo cáo: 0 điểm',
    '2',
    `levels [Tất cả cơ quan cấp huyện trở lên gửi đủ: 2đ; Thiếu báo cáo: 0đ], ${ALL_FIRST}`,
  ],
];

const TWO_PLANS = '- Ban hành kế hoạch năm, kế hoạch quý của đơn vị: 2 điểm';
const TWO_LEFT_OUT = '- Đã ban hành kế hoạch năm, đã gửi báo cáo năm: 2 điểm';
const yesNo = (yes: string, no: string) => `levels [${yes}: 2đ; ${no}: 0đ], ${YES_NO}`;

/** Words of saying yes or no do not count when one level is compared with the other: the other is then all that is left. */
const TURNED_ROUND: readonly Row[] = [
  ...[
    'Chưa ban hành kế hoạch',
    'Không có kế hoạch',
    'Không được ban hành kế hoạch',
    'Chưa đã ban hành kế hoạch',
    'Không còn kế hoạch',
    'Không bị ban hành kế hoạch',
    'Không để ban hành kế hoạch',
    'Nếu không ban hành kế hoạch',
    'Trường hợp không ban hành kế hoạch',
    'Không ban hành "kế hoạch"',
  ].map((no): Row => [
    `${TWO_PLANS}\n- ${no}: 0 điểm`,
    '2',
    yesNo('Ban hành kế hoạch năm, kế hoạch quý của đơn vị', no),
  ]),
  // Whichever of the two says less.
  [
    `${TWO_LEFT_OUT}\n- Không ban hành kế hoạch năm và không gửi báo cáo năm của đơn vị: 0 điểm`,
    '2',
    yesNo(
      'Đã ban hành kế hoạch năm, đã gửi báo cáo năm',
      'Không ban hành kế hoạch năm và không gửi báo cáo năm của đơn vị',
    ),
  ],
  [
    '- Ban hành kế hoạch năm, kế hoạch quý: 2 điểm\n- Không ban hành kế hoạch năm lẫn quý nào: 0 điểm',
    '2',
    yesNo('Ban hành kế hoạch năm, kế hoạch quý', 'Không ban hành kế hoạch năm lẫn quý nào'),
  ],
  [`${TWO_PLANS}\n- Không ban hành quy chế: 0 điểm`, '2', LATE_DOUBT],
];

const UNCOVERED: readonly Row[] = [
  // A day is a deadline with and without the word "ngày".
  ['- Gửi báo cáo trước 15/3: 2 điểm\n- Không gửi: 0 điểm', '2', LATE_DOUBT],
  [
    '- Gửi báo cáo trước ngày 15/3: 2 điểm\n- Gửi sau 15/3: 0 điểm',
    '2',
    yesNo('Gửi báo cáo trước ngày 15/3', 'Gửi sau 15/3'),
  ],
  // Two words are no second thing that is asked for, three are.
  [
    '- Trang phục gọn gàng, lịch sự: 2 điểm\n- Mặc áo phông: 0 điểm',
    '2',
    yesNo('Trang phục gọn gàng, lịch sự', 'Mặc áo phông'),
  ],
  ['- Gửi báo cáo quý, báo cáo năm: 2 điểm\n- Gửi báo cáo quý: 0 điểm', '2', LATE_DOUBT],
  ['- Ban hành kế hoạch đúng hạn: 2 điểm\n- Không ban hành: 0 điểm', '2', LATE_DOUBT],
  [
    '- Ban hành kế hoạch đúng hạn: 2 điểm\n- Ban hành chậm: 0 điểm',
    '2',
    'levels [Ban hành kế hoạch đúng hạn: 2đ; Ban hành chậm: 0đ], yesNo {yes 0, no 1}',
  ],
  [
    '- Ban hành kế hoạch đúng hạn: 2 điểm\n- Không ban hành hoặc ban hành chậm: 0 điểm',
    '2',
    'levels [Ban hành kế hoạch đúng hạn: 2đ; Không ban hành hoặc ban hành chậm: 0đ], yesNo {yes 0, no 1}',
  ],
  [
    '- Ban hành kế hoạch đúng hạn: 2 điểm\n- Còn lại: 0 điểm',
    '2',
    'levels [Ban hành kế hoạch đúng hạn: 2đ; Còn lại: 0đ], yesNo {yes 0, no 1}',
  ],
  ['- Ban hành kế hoạch đúng hạn: 2 điểm\n- Không đáp ứng yêu cầu: 0 điểm', '2', LATE_DOUBT],
  // Of two kinds of plans one may be there.
  [
    '- Ban hành kế hoạch năm, kế hoạch quý của đơn vị: 2 điểm\n- Không ban hành kế hoạch: 0 điểm',
    '2',
    'levels [Ban hành kế hoạch năm, kế hoạch quý của đơn vị: 2đ; Không ban hành kế hoạch: 0đ], yesNo {yes 0, no 1}',
  ],
  [
    '- Ban hành kế hoạch năm, kế hoạch quý của đơn vị: 2 điểm\n- Không: 0 điểm',
    '2',
    'levels [Ban hành kế hoạch năm, kế hoạch quý của đơn vị: 2đ; Không: 0đ], yesNo {yes 0, no 1}',
  ],
  [
    '- Ban hành kế hoạch năm, kế hoạch quý của đơn vị: 2 điểm\n- Không tổ chức hội nghị: 0 điểm',
    '2',
    LATE_DOUBT,
  ],
  [
    '- Ban hành kế hoạch năm, kế hoạch quý của đơn vị: 2 điểm\n- Ban hành kế hoạch năm: 0 điểm',
    '2',
    LATE_DOUBT,
  ],
  // Two things are asked for; nothing is said of a unit that did one of them.
  ['- Đã xây dựng kế hoạch và đã gửi báo cáo: 2 điểm\n- Không xây dựng kế hoạch: 0 điểm', '2', LATE_DOUBT],
  [
    '- Đã xây dựng kế hoạch và đã gửi báo cáo: 2 điểm\n- Không xây dựng kế hoạch hoặc không gửi báo cáo: 0 điểm',
    '2',
    'levels [Đã xây dựng kế hoạch và đã gửi báo cáo: 2đ; Không xây dựng kế hoạch hoặc không gửi báo cáo: 0đ], yesNo {yes 0, no 1}',
  ],
  [
    '- Đã xây dựng kế hoạch và đã gửi báo cáo: 2 điểm\n- Không đáp ứng các điều trên: 0 điểm',
    '2',
    'levels [Đã xây dựng kế hoạch và đã gửi báo cáo: 2đ; Không đáp ứng các điều trên: 0đ], yesNo {yes 0, no 1}',
  ],
  // A third level may cover it.
  [
    '- Ban hành kế hoạch đúng hạn: 2 điểm\n- Ban hành chậm: 1 điểm\n- Không ban hành: 0 điểm',
    '2',
    'levels [Ban hành kế hoạch đúng hạn: 2đ; Ban hành chậm: 1đ; Không ban hành: 0đ]',
  ],
];

const ONE_LINE: readonly Row[] = [
  ['Có kế hoạch: 2 điểm', '2', '? only-best'],
  ['Có kế hoạch: 2 điểm', '2', 'levels [Có kế hoạch: 2đ], yesNo {yes 0, no nothing}', BONUS],
  ['Có vi phạm: -2 điểm', '2', '? never-maximum', PENALTY],
  ['Có kế hoạch: cộng 2 điểm', '2', 'levels [Có kế hoạch: 2đ], yesNo {yes 0, no nothing}'],
  ['Có kế hoạch: 1 điểm', '2', '? never-maximum'],
  ['Có kế hoạch: 0 điểm', undefined, NOT_ITS_OWN],
  ['Hội đồng chấm sáng kiến: tối đa 2 điểm', '2', NOT_ITS_OWN],
  [
    'Không để lộ bí mật (nếu để lộ: 0 điểm)',
    '2',
    'levels [Không để lộ bí mật: 100%; nếu để lộ: 0đ], byCount {none 0, some 1}',
  ],
  ['Không để lộ bí mật (nếu để lộ: 0 điểm)', undefined, '? no-maximum'],
  ['Có kế hoạch: 2 điểm\n\n0 - 2', '2', 'levels [Có kế hoạch: 2đ], yesNo {yes 0, no nothing}'],
  ['Có kế hoạch: 2 điểm\n\n1 - 2', '2', '? only-best'],
  ['Không để lộ bí mật (bị phát hiện: 0 điểm)', '2', '? never-maximum'],
  ['Không bị trừ lương (nếu bị trừ lương: 0 điểm)', '2', '? never-maximum'],
  ['Không bị hạ điểm (nếu bị hạ: 0 điểm)', '2', '? never-maximum'],
  ['Cộng tác viên đủ (nếu thiếu: 0 điểm)', '2', '? never-maximum'],
  ['Không để lộ bí mật (nếu để lộ: 1 điểm)', '2', '? never-maximum'],
  ['Không để lộ bí mật (lộ bí mật: 0 điểm)', '2', '? never-maximum'],
  ['Không để lộ bí mật (nếu để lộ: 0 điểm)\nThực hiện nghiêm túc', '2', '? never-maximum'],
  ['Thực hiện nghiêm túc\nLộ bí mật nếu để xảy ra: 0 điểm', '2', '? never-maximum'],
  ['Cộng tác viên đủ\nNếu thiếu: 0 điểm', '2', '? never-maximum'],
];

const TAKEN = '- Gửi chậm: 0,5 điểm\n- Không gửi: trừ 1 điểm';

const EQUAL = '- Làm sớm: 2 điểm\n- Làm đúng hạn: 2 điểm';
const GIVEN = '- Có kế hoạch: 2 điểm\n- Không có: 0 điểm';
const GIVEN_READ = 'Có kế hoạch: 2đ; Không có: 0đ';

const MODIFIERS: readonly Row[] = [
  [`${GIVEN}\n- Nếu có sáng kiến: cộng 1 điểm`, '2', '? two-readings'],
  ['- Nếu có kế hoạch: 2 điểm\n- Không có: 0 điểm\n- Nếu có sáng kiến: cộng 1 điểm', '2', '? two-readings'],
  ['- Tốt: 2 điểm\n- Khá: 1 điểm\n- Có sáng kiến: cộng 1 điểm', '2', '? two-readings'],
  ['- Có mô hình: 1 điểm\n- Có sáng kiến: cộng 2 điểm', undefined, '? two-readings'],
  [`${GIVEN}\n- Có sáng kiến: thưởng 1 điểm`, '2', '? two-readings'],
  [`${GIVEN}\n- Gửi chậm: trừ 1 điểm`, '2', '? two-readings'],
  [`${EQUAL}\n- Nếu làm chậm: trừ 1 điểm`, '2', '? two-readings'],
  ['- Có mô hình nếu được giao: 2 điểm\n- Có sáng kiến: cộng 1 điểm', '2', '? two-readings'],
  ['- Nếu có mô hình: 2 điểm\n- Nếu có sáng kiến: cộng 1 điểm', '2', '? two-readings'],
  [`${EQUAL}\n- Ngoài ra: trừ 1 điểm`, '2', '? two-readings'],
  [
    `${EQUAL}\n- Làm kém nếu không có lý do: trừ 1 điểm`,
    '2',
    'levels [Làm sớm: 2đ; Làm đúng hạn: 2đ; Làm kém nếu không có lý do: 1đ]',
  ],
  [`${GIVEN}\n- Bị phê bình: 1/2 số điểm`, '2', '? two-readings'],
  [`${EQUAL}\n- Làm chậm: trừ 1 điểm`, '2', 'levels [Làm sớm: 2đ; Làm đúng hạn: 2đ; Làm chậm: 1đ]'],
  ['- Làm đúng hạn: 2 điểm\n- Nếu làm chậm: trừ 1 điểm', '2', 'levels [Làm đúng hạn: 2đ; Nếu làm chậm: 1đ]'],
  [`${GIVEN}\n- Bị phê bình: 50% số điểm`, '2', '? two-readings'],
  [`${GIVEN}\n- Gửi muộn: 50% số điểm tối đa`, '2', `levels [${GIVEN_READ}; Gửi muộn: 50%]`],
  ['- Làm sớm: 2 điểm\n- Bị phê bình: 50% số điểm', '2', 'levels [Làm sớm: 2đ; Bị phê bình: 50%]'],
  [`${GIVEN}\n- Nếu gửi muộn: 1 điểm`, '2', '? two-readings'],
  [`${GIVEN}\n- Gửi muộn: 1 điểm`, '2', `levels [${GIVEN_READ}; Gửi muộn: 1đ]`],
  [`${GIVEN}\n- Nếu gửi muộn: 0 điểm`, '2', `levels [${GIVEN_READ}; Nếu gửi muộn: 0đ]`],
  [`${GIVEN}\n- Trường hợp khác: 1 điểm`, '2', `levels [${GIVEN_READ}; Trường hợp khác: 1đ]`],
];

const FIGURES: readonly Row[] = [
  ['- Có 3 mô hình: 2 điểm\n- Có 5 sáng kiến: 1 điểm', '2', '? gap'],
  [
    '- Có 3 mô hình: 2 điểm\n- Có sáng kiến: 1 điểm\n- Gửi đúng hạn: 0 điểm',
    '2',
    'levels [Có 3 mô hình: 2đ; Có sáng kiến: 1đ; Gửi đúng hạn: 0đ]',
  ],
  ['01 sáng kiến: 2 điểm; 01 đề tài: 1 điểm', '2', '? gap'],
  ['- Gửi đúng hạn 3 báo cáo: 2 điểm\n- Gửi đúng hạn 5 bản tin: 1 điểm', '2', '? gap'],
  [
    '- Có ít nhất 01 đề tài tốt: 2 điểm\n- Có ít nhất 01 đề tài khá: 1 điểm',
    '2',
    'levels [Có ít nhất 01 đề tài tốt: 2đ; Có ít nhất 01 đề tài khá: 1đ]',
  ],
  ['- Có 3 mô hình: 2 điểm\n- Có sáng kiến: 1 điểm', '2', 'levels [Có 3 mô hình: 2đ; Có sáng kiến: 1đ]'],
  [
    '- Có 3 mô hình: 2 điểm\n- Không có mô hình: 0 điểm',
    '2',
    'levels [Có 3 mô hình: 2đ; Không có mô hình: 0đ], yesNo {yes 0, no 1}',
  ],
  ['- Từ 90%: 2 điểm\n- Dưới 90%: 1 điểm', '2', NOT_ITS_OWN],
  ['- Đúng hạn: 2 điểm\n- Chậm 5 ngày: 1 điểm\n- Sai 3 lỗi: 0 điểm', '2', '? gap'],
  [
    '- Có 3 mô hình: 2 điểm\n- Không có 01 sáng kiến nào: 0 điểm',
    '2',
    'levels [Có 3 mô hình: 2đ; Không có 01 sáng kiến nào: 0đ], yesNo {yes 0, no 1}',
  ],
  ['- Điểm = 0,5 x số mô hình\n- Không có: 0 điểm', '2', NOT_ITS_OWN],
  ['- 2 điểm\n- Không có: 0 điểm', '2', NOT_ITS_OWN],
];

const ASKED: readonly Row[] = [
  // A worse fault cannot earn more.
  ['- Nộp chậm: 1 điểm\n- Không nộp: 2 điểm', '2', '? contradiction'],
  ['- Nộp chậm: 1 điểm\n- Không nộp báo cáo: 2 điểm', '2', '? contradiction'],
  ['- Không nộp: 2 điểm\n- Nộp chậm: 1 điểm', '2', '? contradiction'],
  [
    '- Không phạm lỗi: 2 điểm\n- Phạm lỗi: 0 điểm',
    '2',
    'levels [Không phạm lỗi: 2đ; Phạm lỗi: 0đ], yesNo {yes 0, no 1}',
  ],
  ['- Nộp chậm: 2 điểm\n- Không nộp: 1 điểm', '2', 'levels [Nộp chậm: 2đ; Không nộp: 1đ]'],
  [
    '- Nộp sớm: 2 điểm\n- Nộp chậm: 1 điểm\n- Không phải nộp: 2 điểm',
    '2',
    'levels [Nộp sớm: 2đ; Nộp chậm: 1đ; Không phải nộp: 2đ]',
  ],
  ['- Chậm nộp: 1 điểm\n- Không nộp: 2 điểm', '2', '? contradiction'],
  [
    '- Gửi chậm: 0 điểm\n- Không gửi chậm: 2 điểm',
    '2',
    'levels [Gửi chậm: 0đ; Không gửi chậm: 2đ], yesNo {yes 1, no 0}',
  ],
  ['- Nộp chậm: 2 điểm\n- Không nộp: 2 điểm', '2', 'levels [Nộp chậm: 2đ; Không nộp: 2đ]'],
  // What is taken beside what is given: from nothing, or from the maximum?
  [TAKEN, '2', '? two-readings'],
  ['- Gửi đúng hạn: cộng 2 điểm\n- Không gửi: trừ 1 điểm', '2', '? two-readings'],
  [
    '- Gửi chậm: 0,5 điểm\n- Gửi đúng hạn: 2 điểm\n- Không gửi: -1 điểm',
    '2',
    'levels [Gửi chậm: 0,5đ; Gửi đúng hạn: 2đ; Không gửi: -1đ]',
  ],
  // Points for several things without a maximum: added up, or one of them?
  ['- Có mô hình: cộng 1 điểm\n- Có sáng kiến: cộng 2 điểm', undefined, '? sum-or-best'],
  [
    '- Có mô hình: cộng 1 điểm\n- Không có mô hình: 0 điểm',
    undefined,
    'levels [Có mô hình: 1đ; Không có mô hình: 0đ], yesNo {yes 0, no 1}',
  ],
  [
    '- Có mô hình: cộng 1 điểm\n- Không có mô hình: cộng 0 điểm',
    undefined,
    'levels [Có mô hình: 1đ; Không có mô hình: 0đ], yesNo {yes 0, no 1}',
  ],
  [
    '- Có mô hình: cộng 2 điểm\n- Có sáng kiến: 1 điểm',
    undefined,
    'levels [Có mô hình: 2đ; Có sáng kiến: 1đ]',
  ],
  [
    '- Có giải: 2 điểm\n- Không có giải: 0 điểm\nChỉ tính điểm mức cao nhất',
    '2',
    'levels [Có giải: 2đ; Không có giải: 0đ], yesNo {yes 0, no 1}',
  ],
  [
    '- Nộp chậm: 1 điểm\n- Không để xảy ra sai sót nào: 2 điểm',
    '2',
    'levels [Nộp chậm: 1đ; Không để xảy ra sai sót nào: 2đ]',
  ],
  ['- Đạt giải nhất: 2 điểm\n- Đạt giải nhì: 1 điểm\nChỉ tính điểm mức cao nhất', '2', NOT_ITS_OWN],
  // Two lines of one name are no levels of one scale; two bands of one figure are a ladder, with a level beside them.
  ['- Có kế hoạch: 2 điểm\n- Có kế hoạch: 1 điểm\n- Không: 0 điểm', '2', '? sum-or-best'],
  [
    '- Ban hành kế hoạch đúng hạn: 2 điểm\n- Thực hiện từ 90% trở lên: 1 điểm\n- Thực hiện dưới 90%: 0,5 điểm',
    '2',
    NOT_ITS_OWN,
  ],
];

describeReader('choice', {
  'what a level is worth': WORTHS,
  'all of them, or not': ALL_OR_NONE,
  'which words say all or some': WORDS_OF_ALL,
  'a level that is the other turned round': TURNED_ROUND,
  'two levels that leave a case out': UNCOVERED,
  'one line': ONE_LINE,
  'a line about another line': MODIFIERS,
  'figures that make no scale': FIGURES,
  'what is not sure': ASKED,
});
