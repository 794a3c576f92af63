import type { Message } from './language';

/** Words of the tab that lays exports of other systems beside what is declared. */
export const SOURCES_PANE = {
  'tab.sources': { vi: 'Nguồn số liệu', en: 'Sources' },
  'sources.lead': {
    vi: 'Mở tệp xuất từ Cổng DVC, một cửa, Biểu mẫu thống kê… để đối chiếu. Số liệu đơn vị kê khai không bị ghi đè.',
    en: 'Open an export of another system to compare. What the unit declared is never written over.',
  },
  'sources.open': { vi: 'Mở tệp xuất', en: 'Open an export' },
  'sources.comparing': { vi: 'Đang đối chiếu…', en: 'Comparing…' },
  'sources.read': { vi: '{file}, trang {sheet}.', en: '{file}, sheet {sheet}.' },
  'sources.to-confirm': { vi: 'Cần xác nhận', en: 'To confirm' },
  'sources.confirm-lead': {
    vi: 'Đánh dấu những dòng đúng rồi xác nhận; lần sau không phải chọn lại.',
    en: 'Tick the lines that are right, then confirm; next time they are known.',
  },
  'sources.confirm': { vi: 'Xác nhận các dòng đã chọn', en: 'Confirm the ticked lines' },
  'sources.column': {
    vi: 'Mục {item}, {label} ← cột “{column}” (giống {similarity} %)',
    en: 'Item {item}, {label} ← column “{column}” ({similarity} % alike)',
  },
  'sources.figures': { vi: 'So với đơn vị kê khai', en: 'Beside what is declared' },
  'sources.figure': { vi: 'Kê khai {own} · nguồn {fed}', en: 'Declared {own} · source {fed}' },
  'sources.figure-off': {
    vi: 'Kê khai {own} · nguồn {fed} · lệch {difference}',
    en: 'Declared {own} · source {fed} · off by {difference}',
  },
  'sources.blank': { vi: 'trống', en: 'blank' },
  'sources.stamp': { vi: 'Nguồn và kỳ số liệu', en: 'Source and period' },
  'sources.stamp-source': { vi: 'Nguồn', en: 'Source' },
  'sources.stamp-from': { vi: 'Từ ngày', en: 'From' },
  'sources.stamp-to': { vi: 'Đến ngày', en: 'To' },
  'sources.stamp-taken': { vi: 'Ngày lấy số liệu', en: 'Taken on' },
  'sources.stamp-carried': { vi: 'Tồn đầu kỳ', en: 'Carried over' },
  'sources.carried-unstated': { vi: 'chưa rõ', en: 'not stated' },
  'sources.carried-included': { vi: 'có tính', en: 'counted' },
  'sources.carried-excluded': { vi: 'không tính', en: 'not counted' },
  'sources.stamp-keep': { vi: 'Dùng thông tin này', en: 'Use these' },
  'sources.write': { vi: 'Ghi trang đối chiếu', en: 'Write the comparison' },
  'sources.written': {
    vi: 'Đã ghi trang đối chiếu và nhớ các cột đã xác nhận.',
    en: 'The comparison is written and the confirmed columns are remembered.',
  },
  'sources.trend': { vi: 'Xu hướng theo tháng', en: 'Trend by month' },
  'sources.trend-open': { vi: 'Chọn các tệp theo tháng', en: 'Choose the monthly files' },
  'sources.rates': { vi: 'Tỷ lệ toàn tỉnh', en: 'Rates of the province' },
  'sources.rates-open': { vi: 'Chọn tệp của các đơn vị', en: 'Choose the units’ files' },
} as const satisfies Record<string, Message>;
