import type { Message } from './language';

/** What a custom function says beside `#N/A`, and what it answers in words. */
export const FUNCTION_LABELS = {
  'figures.code': { vi: 'đang tính', en: 'in this formula' },
  'figures.no-rule': {
    vi: 'Chưa có cách tính điểm. Hãy đưa vào ô chứa nguyên văn cách tính điểm của tiêu chí.',
    en: 'There is no scoring text. Give the cell that holds the criterion’s scoring text.',
  },
  'figures.too-many': {
    vi: 'Có {count} số liệu nhưng cách tính điểm này chỉ cần: {needs}. Hãy đưa đúng các số liệu đó, theo thứ tự này.',
    en: 'There are {count} figures, but this scoring text only needs: {needs}. Give these, in this order.',
  },
  'figures.share-or-percent': {
    vi: '{value} là {value} % hay {percent} %? Hãy đưa dạng chữ có dấu %, ví dụ “{percent}%”, hoặc đưa tử số và mẫu số.',
    en: 'Is {value} meant as {value} % or {percent} %? Give a text with its sign, e.g. “{percent}%”, or numerator and denominator.',
  },
  'figures.best': {
    vi: 'Đã đạt điểm tối đa ({points} điểm).',
    en: 'The maximum is reached ({points} points).',
  },
  'figures.no-step': {
    vi: 'Đang được {points} điểm; không có thay đổi nào của các số liệu này làm tăng điểm.',
    en: '{points} points; no change of these figures earns more.',
  },
  'figures.no-maximum': {
    vi: 'Đang được {points} điểm; chưa có điểm tối đa nên không nói được còn thiếu bao nhiêu.',
    en: '{points} points; without a maximum nobody can tell how much is left.',
  },
  'figures.not-applicable': {
    vi: 'Tiêu chí này không áp dụng: không tính điểm và không tính vào điểm tối đa.',
    en: 'This item does not apply: it has no points and leaves the maximum.',
  },
  'figures.bad-maximum': {
    vi: '“{typed}” không phải là điểm tối đa. Hãy đưa một số như 2 hoặc 0,75, hoặc để trống nếu tiêu chí không có điểm tối đa.',
    en: '“{typed}” is no maximum. Give a number such as 2 or 0.75, or leave it blank where the item has none.',
  },
  'figures.zero-or-blank': {
    vi: 'Có một ô bằng 0 hoặc để trống: Excel đưa vào công thức như nhau, nên chưa biết là số 0 hay chưa kê khai. Hãy thêm &"" sau ô đó, ví dụ F5&"".',
    en: 'A cell is 0 or blank: Excel hands both over alike, so it is not known whether nothing was declared. Add &"" after the cell, e.g. F5&"".',
  },
  'figures.cell-error': {
    vi: 'Một ô đưa vào công thức đang báo lỗi hoặc không phải số, chữ. Hãy sửa ô đó trước.',
    en: 'A cell given to the formula holds an error, or neither a number nor a text. Correct that cell first.',
  },
} as const satisfies Record<string, Message>;
