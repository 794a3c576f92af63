import type { Message } from './language';

/** Words of the overview. */
export const OVERVIEW_PANE = {
  'overview.total': { vi: 'Tổng điểm', en: 'Total' },
  'overview.share': { vi: 'Chỉ số: {share}', en: 'Index: {share}' },
  'overview.undecided': {
    vi: 'đã tính được {points}; còn {undecided} điểm tối đa chưa chấm được',
    en: '{points} computed; items worth up to {undecided} cannot be scored yet',
  },
  'overview.bar': {
    vi: '{title}: {points} trên {maximum} điểm',
    en: '{title}: {points} of {maximum} points',
  },
  'overview.bar-undecided': {
    vi: '{title}: {points} trên {maximum} điểm, còn {undecided} chưa chấm được',
    en: '{title}: {points} of {maximum} points, {undecided} cannot be scored yet',
  },
  'overview.fields': { vi: 'Theo lĩnh vực', en: 'By field' },
  'overview.stakes': { vi: 'Điểm có thể mất', en: 'Points at stake' },
  'overview.top-risks': { vi: 'Nguy cơ lớn nhất', en: 'Largest risks' },
  'overview.missing': { vi: 'Còn thiếu', en: 'Still missing' },
  'overview.nothing-missing': { vi: 'Không thiếu số liệu nào.', en: 'Nothing is missing.' },
  'overview.due': {
    vi: 'Hạn gần nhất: {due} (mục {code}), còn {days} ngày.',
    en: 'Next due date: {due} (item {code}), in {days} days.',
  },
  'overview.assumed': {
    vi: 'Làm tròn 2 chữ số thập phân từng mục: quy ước của phần mềm vì bảng không nêu.',
    en: 'Rounded to 2 decimals per item: our default, since the sheet states none.',
  },
  'overview.item': { vi: '{items} mục', en: '{items} item' },
  'overview.items': { vi: '{items} mục', en: '{items} items' },
  'overview.legend': {
    vi: 'đậm: đã đạt; sọc: chưa chấm được',
    en: 'solid: reached; striped: cannot be scored yet',
  },

  'part.bonus': { vi: 'Điểm thưởng', en: 'Bonus' },
  'part.penalty': { vi: 'Điểm trừ', en: 'Penalty' },
  'stake.atStake': { vi: 'Có thể mất', en: 'At stake' },
  'stake.canBeSaved': { vi: 'trong đó còn cứu được', en: 'of which can still be saved' },
  'stake.lost': { vi: 'trong đó chắc chắn mất', en: 'of which certainly lost' },
  'stake.unknown': { vi: 'Chưa đủ căn cứ để xét nguy cơ', en: 'Not enough grounds to judge the risk' },
  'stake.awaiting': { vi: 'Chờ kết quả XHH', en: 'Awaiting survey results' },
  'missing.missingInput': { vi: 'Thiếu số liệu kê khai', en: 'Figures missing' },
  'missing.unreadable': { vi: 'Số liệu chưa đọc được chắc chắn', en: 'Figures not read for certain' },
  'missing.ruleNotUnderstood': { vi: 'Cách tính cần người xác nhận', en: 'Scoring text needs a person' },
  'missing.openPoint': { vi: 'Cách tính bỏ ngỏ trường hợp này', en: 'Case left open by the text' },
  'missing.noRule': { vi: 'Không có cách tính điểm', en: 'No scoring text' },
  'missing.notClaimed': { vi: 'Chưa tự chấm', en: 'Not self-scored' },
} as const satisfies Record<string, Message>;
