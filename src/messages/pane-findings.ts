import type { Message } from './language';

/** Words of the points at risk and of the review. */
export const FINDINGS_PANE = {
  'risks.none': { vi: 'Không có tiêu chí nào có nguy cơ mất điểm.', en: 'No item is at risk.' },
  'risks.why': { vi: 'Vì sao', en: 'Why' },
  'risks.todo': { vi: 'Làm gì', en: 'What to do' },
  'risks.all': { vi: 'Tất cả ({count})', en: 'All ({count})' },
  'risks.filter': { vi: 'Lọc theo mức nguy cơ', en: 'Filter by risk level' },
  'risks.of': { vi: '−{atStake} / {maximum}', en: '−{atStake} / {maximum}' },
  'risks.points': {
    vi: 'có thể mất {atStake} trên {maximum} điểm',
    en: '{atStake} of {maximum} points at stake',
  },

  'review.none': { vi: 'Không có gì bất thường trong số liệu.', en: 'Nothing odd in the data.' },
  'review.correct': { vi: 'Sửa trước khi gửi', en: 'Correct before sending' },
  'review.confirm': { vi: 'Xác nhận cách hiểu', en: 'Confirm what is meant' },
  'review.compare': { vi: 'Đối chiếu lại', en: 'Compare again' },
  'review.know': { vi: 'Để biết', en: 'For information' },
} as const satisfies Record<string, Message>;
