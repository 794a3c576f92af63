import type { Message } from './language';

/** Words of the sums of maxima, in *Bộ tiêu chí*. */
export const SUMS_PANE = {
  'sums.title': { vi: 'Cộng điểm tối đa', en: 'Sums of the maxima' },
  'sums.lead': {
    vi: 'Mỗi mục có các mục con: điểm tối đa ghi và tổng các mục con, cộng lại theo bảng đang mở.',
    en: 'Each item with items beneath it: its stated maximum and their sum, as the sheet stands now.',
  },
  'sums.again': { vi: 'Cộng lại', en: 'Add up again' },
  'sums.all-hold': { vi: 'Cả {count} tổng đều khớp.', en: 'All {count} sums hold.' },
  'sums.none': {
    vi: 'Bảng không có mục nào gồm các mục con đã ghi điểm tối đa.',
    en: 'No item has priced items beneath it.',
  },
  'sums.differ': { vi: '{wrong}/{count} tổng không khớp.', en: '{wrong} of {count} sums do not hold.' },
  'sums.whole': { vi: 'Toàn bảng', en: 'The whole table' },
  'sums.row': {
    vi: '{label}: ghi {stated}, các mục con cộng lại {sum} (chênh {difference})',
    en: '{label}: {stated} stated, its items add up to {sum} (off by {difference})',
  },
} as const satisfies Record<string, Message>;
