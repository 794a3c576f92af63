import type { Message } from './language';

/** Words of the comparison with an earlier set of criteria, in *Bộ tiêu chí*. */
export const LAST_YEAR_PANE = {
  'last-year.title': { vi: 'So với năm trước', en: 'On last year' },
  'last-year.lead': {
    vi: 'Mở bảng chấm điểm hoặc phụ lục năm trước để xem tiêu chí nào đổi. Tệp chỉ được đọc.',
    en: 'Open last year’s sheet or annex to see which criteria changed. The file is only read.',
  },
  'last-year.open': { vi: 'Mở tệp năm trước…', en: 'Open last year’s file…' },
  'last-year.comparing': { vi: 'Đang so sánh…', en: 'Comparing…' },
  'last-year.summary': {
    vi: '{before} → {after}: {changed} mục thay đổi, {unchanged} mục giữ nguyên.',
    en: '{before} → {after}: {changed} changed, {unchanged} unchanged.',
  },
  'last-year.maximum': { vi: 'Điểm tối đa {before} → {after}', en: 'Maximum {before} → {after}' },
  'last-year.title-before': { vi: 'Trước đây: {title}', en: 'Before: {title}' },
  'last-year.proposed': {
    vi: 'Ghép với mục {code} trước đây vì tên giống {similarity} %; hãy xác nhận.',
    en: 'Matched with the earlier item {code}: titles agree by {similarity} %; please confirm.',
  },
  'last-year.rule-before': { vi: 'Cách tính trước đây', en: 'Rule before' },
  'last-year.rule-after': { vi: 'Cách tính năm nay', en: 'Rule now' },
} as const satisfies Record<string, Message>;
