import type { Message } from './language';

/** Words of the tab that holds two years against each other; they come with the tab. */
export const YEARS_PANE = {
  'years.lead': {
    vi: 'So sổ tổng hợp của hai năm: chỉ số thay đổi vì tiêu chí, vì điểm tối đa, vì kết quả của đơn vị hay vì điều tra.',
    en: 'Two rounds held against each other: what moved an index – rules, maxima, the unit’s own result or the survey.',
  },
  'years.before': { vi: 'Chọn sổ năm trước…', en: 'Choose last year’s workbook…' },
  'years.after': { vi: 'Chọn sổ năm nay…', en: 'Choose this year’s workbook…' },
  'years.before-is': { vi: 'Năm trước: {file}', en: 'Before: {file}' },
  'years.after-is': { vi: 'Năm nay: {file}', en: 'Now: {file}' },
  'years.in-hand': { vi: 'sổ đang mở', en: 'the open workbook' },
  'years.none': { vi: 'chưa chọn', en: 'none chosen' },
  'years.basis': { vi: 'So sánh theo', en: 'Compare on' },
  'years.unit': { vi: 'Đơn vị', en: 'Unit' },
  'years.chart': {
    vi: '{unit}: từ {before} năm {year} lên {after} năm {next}',
    en: '{unit}: from {before} in {year} to {after} in {next}',
  },
  'years.step': { vi: 'Phần', en: 'Part' },
  'years.moved': { vi: 'Thay đổi (điểm %)', en: 'Change (points)' },
  'years.items': { vi: 'Từng mục ({count})', en: 'Item by item ({count})' },
  'years.added': { vi: 'mục mới', en: 'new item' },
  'years.dropped': { vi: 'mục đã bỏ', en: 'dropped item' },
  'years.reruled': { vi: 'đổi cách tính', en: 'scored by other rules' },
  'years.not-compared': { vi: 'Không so sánh ({count})', en: 'Not compared ({count})' },
  'years.without-survey': {
    vi: 'Một trong hai năm chưa có kết quả điều tra: chỉ so phần thẩm định.',
    en: 'One of the years has no survey: the appraised parts alone are compared.',
  },
  'years.save': { vi: 'Lưu bảng so sánh', en: 'Save the comparison' },
} as const satisfies Record<string, Message>;
