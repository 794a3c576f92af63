import { describeReader, NOT_ITS_OWN } from './read-as';
import type { Row } from './read-as';

const PLAN = 'a) Ban hành kế hoạch: đúng hạn: 1 điểm; chậm: 0 điểm';
const REPORT = 'b) Gửi báo cáo: đúng hạn: 1 điểm; chậm: 0 điểm';
const PLAN_READ = '{Ban hành kế hoạch: 1đ, grades [đúng hạn: 1đ; chậm: 0đ]}';
const REPORT_READ = '{Gửi báo cáo: 1đ, grades [đúng hạn: 1đ; chậm: 0đ]}';

const RATES = '- Từ 90% trở lên: 1 điểm\n- Dưới 90%: 0,5 điểm';
const RATES_READ = 'grades [Từ 90% trở lên: 1đ; Dưới 90%: 0,5đ]';

const sum = (...parts: readonly string[]) => `mode sum, parts [${parts.join('; ')}]`;
const met = (text: string, worth = '1đ') => `${text}: ${worth}`;

/** The grades stand beside the head of their content. */
const BESIDE: readonly Row[] = [
  [`${PLAN}\n${REPORT}`, '2', sum(PLAN_READ, REPORT_READ)],
  // Roman numbers are as good as letters.
  [`${PLAN.replace('a)', 'I.')}\n${REPORT.replace('b)', 'II.')}`, '2', sum(PLAN_READ, REPORT_READ)],
  // What the contents are worth must add up to the maximum.
  [`${PLAN}\n${REPORT}`, '3', NOT_ITS_OWN],
  [`${PLAN}\n${REPORT}`, undefined, NOT_ITS_OWN],
  [PLAN, '1', NOT_ITS_OWN],
  [`Gồm các nội dung sau:\n${PLAN}\n${REPORT}`, '2', sum(PLAN_READ, REPORT_READ)],
  // What a head states is neither the best nor the sum of what stands below it.
  [
    '1. Về chỉ đạo (tối đa 3 điểm):\n- Có quyết định: 1 điểm\n- Có báo cáo: 1 điểm\n2. Về kết quả (tối đa 3 điểm):\n- Từ 95% trở lên: 3 điểm\n- Dưới 95%: 0 điểm',
    '5',
    NOT_ITS_OWN,
  ],
  // A statement on the side belongs to no content.
  [`Có 02 nội dung: 2 điểm\n${PLAN}\n${REPORT}`, '2', NOT_ITS_OWN],
  [`${PLAN}\nb) Gửi báo cáo: 1 điểm`, '2', sum(PLAN_READ, met('Gửi báo cáo'))],
  [`${PLAN}\nb) Không gửi báo cáo: 1 điểm`, '2', NOT_ITS_OWN],
  [`${PLAN}\nb) Chưa gửi báo cáo: 1 điểm`, '2', NOT_ITS_OWN],
  [`${PLAN}\nb) Các trường hợp còn lại: 1 điểm`, '2', NOT_ITS_OWN],
  [`${PLAN}\nb) Gửi báo cáo: 0 điểm`, '1', NOT_ITS_OWN],
  [`${PLAN}\nb) Gửi báo cáo chậm: trừ 1 điểm`, '2', NOT_ITS_OWN],
  [`${PLAN}\nb) Mỗi báo cáo: 1 điểm`, '2', NOT_ITS_OWN],
  [`${PLAN}\nb) Có từ 2 báo cáo: 1 điểm`, '2', NOT_ITS_OWN],
  // Agencies are no contents.
  [
    `a) Đối với sở: đúng hạn: 1 điểm; chậm: 0 điểm\nb) Đối với xã: đúng hạn: 1 điểm; chậm: 0 điểm`,
    '2',
    NOT_ITS_OWN,
  ],
  [
    `a) Ban hành kế hoạch đối với sở: đúng hạn: 1 điểm; chậm: 0 điểm\n${REPORT}`,
    '2',
    sum('{Ban hành kế hoạch đối với sở: 1đ, grades [đúng hạn: 1đ; chậm: 0đ]}', REPORT_READ),
  ],
  [
    `a) Ban hành: kế hoạch: đúng hạn: 1 điểm; chậm: 0 điểm\n${REPORT}`,
    '2',
    sum('{Ban hành: 1đ, grades [kế hoạch: đúng hạn: 1đ; chậm: 0đ]}', REPORT_READ),
  ],
  [`${PLAN}\nb) Báo cáo không sai sót: 1 điểm`, '2', sum(PLAN_READ, met('Báo cáo không sai sót'))],
  [`${PLAN}\nb) Còn lại: 1 điểm`, '2', NOT_ITS_OWN],
  [`${PLAN}\nb) Thể thức: tốt: 0 điểm; khá: 0 điểm`, '1', NOT_ITS_OWN],
  [`${PLAN}\nb) Giải thưởng: nhất: 1 điểm; nhì: 0,5 điểm\nChỉ tính điểm mức cao nhất`, '2', NOT_ITS_OWN],
  // The day is about the plan its content is named after: of which year?
  [`a) Ban hành kế hoạch: trước ngày 31/12: 1 điểm; sau ngày 31/12: 0 điểm\n${REPORT}`, '2', '? year'],
  [`a) Ban hành kế hoạch:\n- Trước ngày 31/12: 1 điểm\n- Sau ngày 31/12: 0 điểm\n${REPORT}`, '2', '? year'],
  // A grade that is no grade.
  [`a) Ban hành kế hoạch: đúng hạn: 1 điểm; mỗi lần sửa: 0,5 điểm\n${REPORT}`, '2', NOT_ITS_OWN],
  [`a) Ban hành kế hoạch: đúng hạn: 1 điểm; chậm: trừ 0,5 điểm\n${REPORT}`, '2', NOT_ITS_OWN],
  [`a) Ban hành kế hoạch: đúng hạn: 1 điểm; chậm: tối đa 0,5 điểm\n${REPORT}`, '2', NOT_ITS_OWN],
  [`a) Mô hình mới: Hội đồng chấm tối đa 1 điểm; không có: 0 điểm\n${REPORT}`, '2', NOT_ITS_OWN],
  [`a) Ban hành kế hoạch: đúng hạn: 1 điểm; chậm: -1 điểm\n${REPORT}`, '2', NOT_ITS_OWN],
  [`a) Ban hành kế hoạch (ít nhất 1 điểm): đúng hạn: 1 điểm; chậm: 0 điểm\n${REPORT}`, '2', NOT_ITS_OWN],
];

/** The grades stand in lines of their own. */
const BELOW: readonly Row[] = [
  [
    `a) Số hóa hồ sơ:\n${RATES}\nb) Trả hồ sơ đúng hạn:\n${RATES}`,
    '2',
    sum(`{Số hóa hồ sơ: 1đ, ${RATES_READ}}`, `{Trả hồ sơ đúng hạn: 1đ, ${RATES_READ}}`),
  ],
  [
    `a) Số hóa hồ sơ (1 điểm):\n${RATES}\nb) Trả hồ sơ đúng hạn (1 điểm):\n${RATES}`,
    '2',
    sum(`{Số hóa hồ sơ: 1đ, ${RATES_READ}}`, `{Trả hồ sơ đúng hạn: 1đ, ${RATES_READ}}`),
  ],
  // The head says less or more than its grades give.
  [`a) Số hóa hồ sơ (2 điểm):\n${RATES}\nb) Trả hồ sơ đúng hạn (1 điểm):\n${RATES}`, '3', NOT_ITS_OWN],
  [`a) Số hóa hồ sơ (2 điểm):\n${RATES}\nb) Trả hồ sơ đúng hạn (1 điểm):\n${RATES}`, '2', NOT_ITS_OWN],
  [
    `a) Thể thức:\nĐúng: 1 điểm\nSai: 0 điểm\n${REPORT}`,
    '2',
    sum('{Thể thức: 1đ, grades [Đúng: 1đ; Sai: 0đ]}', REPORT_READ),
  ],
  [
    `a) Hồ sơ:\n- Bảo đảm đủ các yêu cầu: 1 điểm\n- Thiếu một trong các yêu cầu: 0 điểm\n${REPORT}`,
    '2',
    NOT_ITS_OWN,
  ],
  // Numbers and bullets head contents where the head tells its points.
  [
    `1. Số hóa hồ sơ (1 điểm):\n${RATES}\n2. Trả hồ sơ đúng hạn (1 điểm):\n${RATES}`,
    '2',
    sum(`{Số hóa hồ sơ: 1đ, ${RATES_READ}}`, `{Trả hồ sơ đúng hạn: 1đ, ${RATES_READ}}`),
  ],
  [
    `+ Số hóa hồ sơ (1 điểm):\n${RATES}\n+ Trả hồ sơ đúng hạn (1 điểm):\n${RATES}`,
    '2',
    sum(`{Số hóa hồ sơ: 1đ, ${RATES_READ}}`, `{Trả hồ sơ đúng hạn: 1đ, ${RATES_READ}}`),
  ],
  // A list below a head: each of it is met or not.
  [
    `a) Ban hành (2 điểm):\n- Có kế hoạch: 1 điểm\n- Có báo cáo: 1 điểm\n${REPORT}`,
    '3',
    sum(met('Có kế hoạch'), met('Có báo cáo'), REPORT_READ),
  ],
  [
    `a) Ban hành:\n- Có kế hoạch: 0,5 điểm\n- Có báo cáo: 0,5 điểm\n${REPORT}`,
    '2',
    sum(met('Có kế hoạch', '0,5đ'), met('Có báo cáo', '0,5đ'), REPORT_READ),
  ],
  // A head with a colon of its own keeps its grades below.
  [
    `a) Kế hoạch: số hóa hồ sơ (1 điểm)\n${RATES}\nb) Báo cáo: số hóa hồ sơ (1 điểm)\n${RATES}`,
    '2',
    sum(`{Kế hoạch: số hóa hồ sơ: 1đ, ${RATES_READ}}`, `{Báo cáo: số hóa hồ sơ: 1đ, ${RATES_READ}}`),
  ],
  [`a) Số hóa hồ sơ (ít nhất 1 điểm):\n${RATES}\nb) Trả hồ sơ (ít nhất 1 điểm):\n${RATES}`, '2', NOT_ITS_OWN],
  // A bullet without points heads the lines below it that have another mark.
  [
    `- Số hóa hồ sơ:\n${RATES.replaceAll('- ', '+ ')}\n- Có báo cáo: 1 điểm`,
    '2',
    sum(`{Số hóa hồ sơ: 1đ, ${RATES_READ}}`, met('Có báo cáo')),
  ],
  [`- Số hóa hồ sơ:\n${RATES.replaceAll('- ', '')}\n- Có báo cáo: 1 điểm`, '2', NOT_ITS_OWN],
  [`Số hóa hồ sơ:\n${RATES.replaceAll('- ', '+ ')}\n- Có báo cáo: 1 điểm`, '2', NOT_ITS_OWN],
  // A line without any mark names no content.
  [`- Số hóa hồ sơ\nKết quả:\n${RATES.replaceAll('- ', '+ ')}\n- Có báo cáo: 1 điểm`, '2', NOT_ITS_OWN],
  // What stands above a heading is none of its grades, but the content itself.
  [
    `- Số hóa hồ sơ (1 điểm)\n* Kết quả:\n${RATES.replaceAll('- ', '+ ')}\n- Có báo cáo: 1 điểm`,
    '2',
    sum(`{Số hóa hồ sơ: 1đ, ${RATES_READ}}`, met('Có báo cáo')),
  ],
  // Bullets whose heads tell no points may as well be one scale.
  [
    `- Số hóa hồ sơ (1 điểm):\n${RATES.replaceAll('- ', '+ ')}\n${REPORT.replace('b)', '-')}`,
    '2',
    NOT_ITS_OWN,
  ],
  // One grade is no scale.
  [`a) Số hóa hồ sơ:\n- Từ 90% trở lên: 1 điểm\n${REPORT}`, '2', NOT_ITS_OWN],
  // A doubt inside one content is a doubt about the item, where the contents add up.
  [`a) Số hóa hồ sơ:\n- Từ 90% trở lên: 1 điểm\n- Dưới 80%: 0,5 điểm\n${REPORT}`, '2', '? gap'],
  [`a) Số hóa hồ sơ:\n- Từ 90% trở lên: 1 điểm\n- Dưới 80%: 0,5 điểm\n${REPORT}`, '3', NOT_ITS_OWN],
  [
    `a) Số hóa hồ sơ:\n- Từ 90% trở lên: 1 điểm\n- Dưới 80%: 0,5 điểm\nb) Có báo cáo: 1 điểm`,
    '2',
    NOT_ITS_OWN,
  ],
  // A formula has no best grade: what it can reach is not known to add up.
  [
    `a) Số hóa hồ sơ:\n- Từ 90% trở lên: 1 điểm\n- Dưới 80%: 0,5 điểm\nb) Kết quả:\n- Điểm = Tỷ lệ x 1 điểm`,
    '2',
    NOT_ITS_OWN,
  ],
];

const INLINE_1 = '- Kế hoạch đúng hạn: 1 điểm; chậm dưới 5 ngày: 0,5 điểm; chậm từ 5 ngày trở lên: 0 điểm';
const INLINE_2 = '- Báo cáo đúng hạn: 1 điểm; chậm dưới 5 ngày: 0,5 điểm; chậm từ 5 ngày trở lên: 0 điểm';

/** A whole scale on each line. */
const ON_A_LINE: readonly Row[] = [
  [
    `${INLINE_1}\n${INLINE_2}`,
    '2',
    sum(
      '{Kế hoạch đúng hạn: 1đ, grades [Kế hoạch đúng hạn: 1đ; chậm dưới 5 ngày: 0,5đ; chậm từ 5 ngày trở lên: 0đ]}',
      '{Báo cáo đúng hạn: 1đ, grades [Báo cáo đúng hạn: 1đ; chậm dưới 5 ngày: 0,5đ; chậm từ 5 ngày trở lên: 0đ]}',
    ),
  ],
  [`${INLINE_1}\n${INLINE_2}`, '3', '? never-maximum'],
  [`a) Báo cáo tốt: 1 điểm; khá: 0,5 điểm; kém: 0 điểm\n${REPORT}`, '3', NOT_ITS_OWN],
  [`${INLINE_1}\n${REPORT.replace('b)', '-')}`, '2', NOT_ITS_OWN],
  [`${PLAN.replace('a)', '-')}\n${REPORT.replace('b)', '-')}`, '2', NOT_ITS_OWN],
  // The best grade stands first, and only once.
  [
    '- Kế hoạch chậm: 0,5 điểm; đúng hạn: 1 điểm; không có: 0 điểm\n- Báo cáo chậm: 0,5 điểm; đúng hạn: 1 điểm; không có: 0 điểm',
    '2',
    NOT_ITS_OWN,
  ],
];

describeReader('composite', {
  'contents with their grades beside them': BESIDE,
  'contents with their grades below them': BELOW,
  'a scale on each line': ON_A_LINE,
});
