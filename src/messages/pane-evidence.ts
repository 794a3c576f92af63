import type { Message } from './language';

/** Words of the tabs on evidence and due dates. */
export const EVIDENCE_PANE = {
  'tab.evidence': { vi: 'Tài liệu kiểm chứng', en: 'Evidence' },
  'tab.deadlines': { vi: 'Thời hạn', en: 'Deadlines' },
  'evidence.none': {
    vi: 'Bảng này không ghi tài liệu kiểm chứng, và không mục nào cần.',
    en: 'This sheet cites no evidence, and no item owes any.',
  },
  'evidence.complete': { vi: 'Các mục đủ TLKC ({count})', en: 'Complete ({count})' },
  'evidence.folder': { vi: 'Chọn thư mục tài liệu', en: 'Choose the folder of files' },
  'evidence.folder-chosen': {
    vi: 'Thư mục có {count} tệp; tìm thấy {found} tài liệu, {uncited} tệp không mục nào ghi đến.',
    en: '{count} files in the folder; {found} documents found, {uncited} files that no item cites.',
  },
  'evidence.write': { vi: 'Ghi sổ tài liệu và danh mục để nộp', en: 'Write the register and the list' },
  'evidence.written': {
    vi: 'Đã ghi {added} tài liệu mới; xem trang {sheets}.',
    en: '{added} new documents written; see {sheets}.',
  },
  'deadlines.none': {
    vi: 'Chưa có hạn nào. Đặt các mốc của đợt chấm ở dưới.',
    en: 'Nothing is due yet. Set the dates of the round below.',
  },
  'deadlines.dates': { vi: 'Các mốc của đợt chấm', en: 'Dates of a round' },
  'deadlines.lead': {
    vi: 'Mỗi đợt có mốc riêng; ghi tên khác để thêm đợt.',
    en: 'Each round has its own dates; another name adds a round.',
  },
  'deadlines.name': { vi: 'Tên đợt', en: 'Name of the round' },
  'deadlines.keep': { vi: 'Lưu mốc thời gian', en: 'Keep these dates' },
  'deadlines.kept': {
    vi: 'Đã lưu mốc của “{name}” trong tệp.',
    en: 'The dates of “{name}” are kept in the workbook.',
  },
  'holidays.title': { vi: 'Ngày nghỉ thêm', en: 'Further days off' },
  'holidays.lead': {
    vi: 'Cuối tuần và ngày lễ dương lịch đã được trừ. Ghi thêm nghỉ Tết, Giỗ Tổ Hùng Vương, ngày hoán đổi.',
    en: 'Weekends and holidays of the solar calendar count already. Add those of the lunar year and swapped days.',
  },
  'holidays.date': { vi: 'Ngày nghỉ', en: 'Day off' },
  'holidays.name': { vi: 'Tên ngày nghỉ', en: 'Name of the day' },
  'holidays.add': { vi: 'Thêm ngày nghỉ', en: 'Add the day' },
  'holidays.remove': { vi: 'Bỏ', en: 'Remove' },
  'holidays.remove-day': { vi: 'Bỏ ngày nghỉ {day}', en: 'Remove the day off {day}' },
  'holidays.kept': { vi: 'Đã lưu ngày nghỉ trong tệp.', en: 'The days off are kept in the workbook.' },
} as const satisfies Record<string, Message>;
