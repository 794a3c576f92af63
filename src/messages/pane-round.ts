import type { Message } from './language';

/** Words that the tabs of a round's workbook share. */
export const ROUND_PANE = {
  'round.not-open': {
    vi: 'Phần này làm việc trên sổ tổng hợp của một đợt chấm điểm. Hãy mở sổ đó, hoặc gộp hồ sơ của các đơn vị trước.',
    en: 'This works on the workbook of a round. Open it, or gather the units’ files first.',
  },
  'round.read-again': { vi: 'Đọc lại trang tính', en: 'Read the sheets again' },
  'round.who': { vi: 'Người thực hiện (ghi vào nhật ký)', en: 'Done by (goes into the journal)' },
  'round.who-missing': {
    vi: 'Hãy ghi tên người thực hiện trước khi ghi vào sổ.',
    en: 'Say who does this before anything is written.',
  },
  'round.found': { vi: 'Cần xem lại trong sổ ({count})', en: 'To be looked at in the workbook ({count})' },
  'round.more': { vi: 'Xem thêm {count} dòng', en: 'Show {count} more' },
  'round.saved': { vi: 'Đã lưu: {file}', en: 'Saved: {file}' },
} as const satisfies Record<string, Message>;
