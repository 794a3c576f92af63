import { describeReader, NOT_ITS_OWN } from './read-as';
import type { Row } from './read-as';

const TWO = '- Có kế hoạch: 1 điểm\n- Có báo cáo: 1 điểm';
const TWO_READ = 'mode sum, parts [Có kế hoạch: 1đ; Có báo cáo: 1đ]';
const ASKED = 'Bảo đảm đủ các yêu cầu về số lượng, thời hạn';
const LACKS = 'Thiếu một trong các yêu cầu';

const all = (contents: string, otherwise = '0đ') =>
  `mode all, parts [${contents.replace(/;|$/g, ': 0đ$&')}], full 2đ, otherwise ${otherwise}`;

const SUM: readonly Row[] = [
  [TWO, '2', TWO_READ],
  [TWO, undefined, NOT_ITS_OWN],
  [TWO, '3', NOT_ITS_OWN],
  [`${TWO}\n- Không có kế hoạch, báo cáo: 0 điểm`, '2', TWO_READ],
  [`${TWO}\n- Các trường hợp còn lại: 0 điểm`, '2', TWO_READ],
  [`${TWO}\n- Đơn vị chưa triển khai: 0 điểm`, '2', TWO_READ],
  [`${TWO}\n- Có 01 nội dung chưa triển khai: 0 điểm`, '2', TWO_READ],
  [`${TWO}\n- Báo cáo chậm: 0 điểm`, '2', NOT_ITS_OWN],
  ['- Có kế hoạch: 2 điểm\n- Không có kế hoạch: 0 điểm', '2', NOT_ITS_OWN],
  ['- Không có kế hoạch: 0 điểm\n- Không có báo cáo: 0 điểm', '2', NOT_ITS_OWN],
  ['- Có kế hoạch: 50% điểm tối đa\n- Có báo cáo: 50% điểm tối đa', undefined, NOT_ITS_OWN],
  [
    '- Có kế hoạch: 50% điểm tối đa\n- Có báo cáo: 50% điểm tối đa',
    '2',
    'mode sum, parts [Có kế hoạch: 50%; Có báo cáo: 50%]',
  ],
  ['- Có kế hoạch: 1 điểm\n- Mỗi sáng kiến: 1 điểm', '2', NOT_ITS_OWN],
  ['- Có kế hoạch: 1 điểm\n- Thiếu báo cáo: trừ 1 điểm', '2', NOT_ITS_OWN],
  ['- Có kế hoạch: 1 điểm\n- Có báo cáo: tối đa 1 điểm', '2', NOT_ITS_OWN],
  ['Có kế hoạch: 2 điểm', '2', NOT_ITS_OWN],
];

const BEST = 'Chỉ tính điểm mức cao nhất';
const PRIZES = `- Đạt giải nhất: 2 điểm\n- Đạt giải nhì: 1 điểm\n${BEST}`;
const PRIZES_READ = 'mode best, parts [Đạt giải nhất: 2đ; Đạt giải nhì: 1đ]';
const GOOD = 'Có ít nhất 01 đề tài loại tốt: 2 điểm';

const BEST_ONLY: readonly Row[] = [
  [PRIZES, '2', PRIZES_READ],
  [PRIZES, undefined, PRIZES_READ],
  [PRIZES, '3', NOT_ITS_OWN],
  [`- Đạt giải nhất: 2 điểm\n- Không đạt giải: 0 điểm\n${BEST}`, '2', NOT_ITS_OWN],
  [`- Đạt giải nhất: 100% điểm tối đa\n- Đạt giải nhì: 50% điểm tối đa\n${BEST}`, undefined, NOT_ITS_OWN],
  ['- Đạt giải nhất: 2 điểm\n- Đạt giải nhì: 1 điểm', '2', NOT_ITS_OWN],
  // The same number of better and of lesser things: both may be there, and the better counts.
  [
    `- ${GOOD}\n- Có ít nhất 01 đề tài loại khá: 1 điểm`,
    '2',
    'mode best, parts [Có ít nhất 01 đề tài loại tốt: 2đ; Có ít nhất 01 đề tài loại khá: 1đ]',
  ],
  [`- ${GOOD}\n- Có ít nhất 01 đề tài loại khá: 1 điểm`, undefined, NOT_ITS_OWN],
  [`- ${GOOD}\n- Có ít nhất 02 đề tài loại khá: 1 điểm`, '2', NOT_ITS_OWN],
  [`- ${GOOD}\n- Có đề tài loại khá: 1 điểm`, '2', NOT_ITS_OWN],
  [`- Có đề tài loại tốt: 2 điểm\n- Có ít nhất 01 đề tài loại khá: 1 điểm`, '2', NOT_ITS_OWN],
  [`- ${GOOD.replace(':', ', có 02 bài báo:')}\n- Có ít nhất 01 đề tài loại khá: 1 điểm`, '2', NOT_ITS_OWN],
  [`Đạt giải nhất: 2 điểm\n${BEST}`, '2', NOT_ITS_OWN],
  [`- ${GOOD}\n- Có từ 01 đến 03 đề tài loại khá: 1 điểm`, '2', NOT_ITS_OWN],
  ['- Có từ 01 đến 03 đề tài loại tốt: 2 điểm\n- Có ít nhất 01 đề tài loại khá: 1 điểm', '2', NOT_ITS_OWN],
  [`- ${GOOD}\n- Có dưới 05 đề tài loại khá: 1 điểm`, '2', NOT_ITS_OWN],
  ['- Có dưới 05 đề tài loại tốt: 2 điểm\n- Có ít nhất 01 đề tài loại khá: 1 điểm', '2', NOT_ITS_OWN],
  ['- Có dưới 05 đề tài loại tốt: 2 điểm\n- Có dưới 05 đề tài loại khá: 1 điểm', '2', NOT_ITS_OWN],
];

const ALL: readonly Row[] = [
  [`- ${ASKED}: 2 điểm\n- ${LACKS}: 0 điểm`, '2', all(ASKED)],
  [`- ${ASKED}: 2 điểm\n- ${LACKS}: 0 điểm`, undefined, all(ASKED)],
  [`- ${ASKED}: 2 điểm\n- ${LACKS}: 0 điểm`, '3', NOT_ITS_OWN],
  ['- Bảo đảm đủ các yêu cầu: 0 điểm\n- Thiếu một trong các yêu cầu: 0 điểm', undefined, NOT_ITS_OWN],
  [`- ${ASKED}: 2 điểm\n- ${LACKS}: 0 điểm\n- Không báo cáo: 0 điểm`, '2', NOT_ITS_OWN],
  [`- Có báo cáo về số lượng, thời hạn: 2 điểm\n- ${LACKS}: 0 điểm`, '2', NOT_ITS_OWN],
  [`- ${ASKED}: 2 điểm\n- Không báo cáo: 0 điểm`, '2', NOT_ITS_OWN],
  [`- ${ASKED}: 2 điểm\n- Trường hợp chưa đáp ứng một trong các yêu cầu: 1 điểm`, '2', all(ASKED, '1đ')],
  [`- ${ASKED}: 2 điểm\n- Không đáp ứng 01 trong các yêu cầu: 0 điểm`, '2', all(ASKED)],
  [
    '- Đáp ứng yêu cầu về số lượng, thời hạn: 2 điểm\n- Không đáp ứng một trong các yêu cầu: 0 điểm',
    '2',
    all('Đáp ứng yêu cầu về số lượng, thời hạn'),
  ],
  [`- ${ASKED}: 2 điểm\n- Hồ sơ thiếu một trong các yêu cầu: 0 điểm`, '2', NOT_ITS_OWN],
  [`- Hồ sơ đầy đủ: 2 điểm\n- ${LACKS}: 0 điểm`, '2', all('Hồ sơ đầy đủ')],
  [
    `- Bảo đảm đủ các yêu cầu: 2 điểm\n- Thiếu một trong các Yêu cầu về số lượng, thời hạn: 0 điểm`,
    '2',
    all('số lượng; thời hạn'),
  ],
  [
    `- Bảo đảm đủ các yêu cầu: 2 điểm\n- ${LACKS} về số lượng (năm), thời hạn (quý): 0 điểm`,
    '2',
    all('số lượng (năm); thời hạn (quý)'),
  ],
  [
    `- Bảo đảm đủ các yêu cầu (số lượng), thời hạn: 2 điểm\n- ${LACKS}: 0 điểm`,
    '2',
    all('(số lượng); thời hạn'),
  ],
  // What is missing is named in the line on it, which is what will be ticked.
  [
    `- Bảo đảm đủ các yêu cầu: 2 điểm\n- ${LACKS} về số lượng, thời hạn: 0 điểm`,
    '2',
    all('số lượng; thời hạn'),
  ],
  [
    `- Bảo đảm đủ các yêu cầu: 2 điểm\n- ${LACKS} sau: số lượng; thời hạn, nội dung: 0 điểm`,
    '2',
    all('số lượng; thời hạn, nội dung'),
  ],
  [
    `- Bảo đảm đủ các yêu cầu (số lượng, thời hạn và nội dung): 2 điểm\n- ${LACKS} trên: 0 điểm`,
    '2',
    all('số lượng; thời hạn; nội dung'),
  ],
  [
    `- Bảo đảm đủ các yêu cầu (số lượng; thời hạn;): 2 điểm\n- ${LACKS}: 0 điểm`,
    '2',
    all('số lượng; thời hạn'),
  ],
  // One thing alone is no list.
  [`- Bảo đảm đủ các yêu cầu: 2 điểm\n- ${LACKS} về thời hạn: 0 điểm`, '2', all('Bảo đảm đủ các yêu cầu')],
  [
    `- Bảo đảm đủ các yêu cầu (thời hạn): 2 điểm\n- ${LACKS}: 0 điểm`,
    '2',
    all('Bảo đảm đủ các yêu cầu (thời hạn)'),
  ],
  [
    `+ Có kế hoạch\n+ Có báo cáo\n- Đáp ứng tất cả các yêu cầu trên: 2 điểm\n- ${LACKS} trên: 0 điểm`,
    '2',
    all('Đáp ứng tất cả các yêu cầu trên'),
  ],
  // A list has marks, and more than one thing.
  [
    `- Đáp ứng tất cả các yêu cầu sau: 2 điểm\nCó kế hoạch\nCó báo cáo\n- ${LACKS} trên: 0 điểm`,
    '2',
    all('Đáp ứng tất cả các yêu cầu sau'),
  ],
  [
    `- Đáp ứng tất cả các yêu cầu sau: 2 điểm\n+ Có kế hoạch\n- ${LACKS} trên: 0 điểm`,
    '2',
    all('Đáp ứng tất cả các yêu cầu sau'),
  ],
  // Nothing is listed anywhere: the whole requirement is one question.
  [
    `- Bảo đảm đủ hồ sơ theo quy định: 2 điểm\n- ${LACKS}: 0 điểm`,
    '2',
    all('Bảo đảm đủ hồ sơ theo quy định'),
  ],
  [
    `- Đáp ứng tất cả các yêu cầu sau: 2 điểm\n+ Có kế hoạch\n+ Có báo cáo\n- ${LACKS} trên: 0 điểm`,
    '2',
    all('Có kế hoạch; Có báo cáo'),
  ],
];

const EACH = 'Mỗi nội dung đạt được 1 điểm:';
const LISTED = '- Có kế hoạch\n- Có báo cáo';

const EACH_CONTENT: readonly Row[] = [
  [`${EACH}\n${LISTED}`, '2', TWO_READ],
  [`${EACH}\n${LISTED}`, undefined, NOT_ITS_OWN],
  [`${EACH}\n${LISTED}`, '3', '? contradiction'],
  [`${EACH}\n- Có kế hoạch`, '1', NOT_ITS_OWN],
  [`${EACH}\nCó kế hoạch\nCó báo cáo`, '2', NOT_ITS_OWN],
  [`${EACH}\n- Có kế hoạch\nCó báo cáo`, '2', NOT_ITS_OWN],
  [`${LISTED}\n${EACH}`, '2', NOT_ITS_OWN],
  [`Có kế hoạch: 1 điểm\n${LISTED}`, '2', NOT_ITS_OWN],
  [`${EACH}\n${LISTED}\n- Không có nội dung nào: 0 điểm`, '2', NOT_ITS_OWN],
  [`Thực hiện đầy đủ các nội dung sau (mỗi nội dung 1 điểm):\n${LISTED}`, '2', TWO_READ],
  [`Sau đây (mỗi nội dung 1 điểm):\n${LISTED}`, '2', TWO_READ],
  // What stands beside the price is a content of its own, or something else.
  // What the line says besides bears on its list.
  [`Mỗi nội dung 1 điểm. Trường hợp chậm:\n${LISTED}`, '2', NOT_ITS_OWN],
  [`Các nội dung sau (mỗi nội dung 1 điểm): chỉ tính nội dung đúng hạn\n${LISTED}`, '2', NOT_ITS_OWN],
  [`Sau khi nghiệm thu (mỗi nội dung 1 điểm):\n${LISTED}`, '2', NOT_ITS_OWN],
  [`- Thực hiện tốt (mỗi nội dung 1 điểm):\n${LISTED}`, '2', NOT_ITS_OWN],
  [`Thực hiện các nội dung sau\n${EACH}\n${LISTED}`, '2', NOT_ITS_OWN],
  [`Với mỗi nội dung đạt được 1 điểm:\n${LISTED}`, '2', NOT_ITS_OWN],
  [
    `Mỗi nội dung được 50% điểm tối đa:\n${LISTED}`,
    '2',
    'mode sum, parts [Có kế hoạch: 50%; Có báo cáo: 50%]',
  ],
  [`Mỗi nội dung được 50% điểm tối đa:\n${LISTED}`, undefined, NOT_ITS_OWN],
];

describeReader('checklist', {
  'contents that are added up': SUM,
  'the best of several': BEST_ONLY,
  'all or a part': ALL,
  'the same for each content': EACH_CONTENT,
});
