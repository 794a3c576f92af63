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
  'risks.before': { vi: 'Bị giảm điểm năm trước', en: 'Reduced last year' },
  'risks.before-lead': {
    vi: 'Mở bài chấm năm trước đã được thẩm định: mục nào bị giảm điểm khi đó sẽ được nêu là nguy cơ. Tệp chỉ được đọc.',
    en: 'Open last year’s appraised sheet: items that were reduced then are named as risks. The file is only read.',
  },
  'risks.before-open': { vi: 'Mở bài chấm năm trước…', en: 'Open last year’s sheet…' },
  'risks.before-reading': { vi: 'Đang đọc bài chấm năm trước…', en: 'Reading last year’s sheet…' },
  'risks.before-used': {
    vi: 'Đang đối chiếu với “{file}”: {count} mục có kết quả thẩm định.',
    en: 'Compared with “{file}”: {count} appraised items.',
  },
  'risks.before-drop': { vi: 'Thôi đối chiếu', en: 'Compare no longer' },
  'risks.before-none': {
    vi: '“{file}” không có điểm thẩm định nào, nên không có gì để đối chiếu. Hãy chọn bài chấm đã được thẩm định.',
    en: '“{file}” has no appraised points, so there is nothing to compare. Choose a sheet that was appraised.',
  },
  'risks.before-year': {
    vi: '“{file}” ghi năm {before}, không trước năm {year} của bài đang mở. Hãy chọn bài chấm của năm trước.',
    en: '“{file}” says {before}, which is not before {year} of the open sheet. Choose last year’s sheet.',
  },
  'risks.before-agency': {
    vi: '“{file}” là bài chấm của {other}, không phải của {agency}. Nếu chỉ là đổi tên thì kết quả vẫn dùng được.',
    en: '“{file}” is the sheet of {other}, not of {agency}. If only the name changed, the result still holds.',
  },

  'review.none': { vi: 'Không có gì bất thường trong số liệu.', en: 'Nothing odd in the data.' },
  'review.correct': { vi: 'Sửa trước khi gửi', en: 'Correct before sending' },
  'review.confirm': { vi: 'Xác nhận cách hiểu', en: 'Confirm what is meant' },
  'review.compare': { vi: 'Đối chiếu lại', en: 'Compare again' },
  'review.know': { vi: 'Để biết', en: 'For information' },
} as const satisfies Record<string, Message>;
