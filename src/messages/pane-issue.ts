import type { Message } from './language';

/** Words of the tab that issues a form to every unit; they come with the view. */
export const ISSUE_PANE = {
  'issue.lead': {
    vi: 'Lập cho mỗi đơn vị một biểu tự chấm riêng: chỉ mở khóa ô cần nhập, có sẵn hạn gửi và mã biểu để khi gửi về được nhận ra.',
    en: 'Makes each unit a form of its own: only cells to fill in are open, with the deadline and an id by which it is known when it returns.',
  },
  'issue.units-own': { vi: 'Đơn vị: theo sổ đang mở', en: 'Units: as in the open workbook' },
  'issue.units-none': { vi: 'Chưa có danh sách đơn vị', en: 'No register of units yet' },
  'issue.units-file': { vi: 'Danh sách đơn vị: {file}', en: 'Register of units: {file}' },
  'issue.units-choose': { vi: 'Chọn danh sách đơn vị…', en: 'Choose a register of units…' },
  'issue.rulebook': { vi: 'Bộ tiêu chí', en: 'Criteria' },
  'issue.rulebook-own': {
    vi: 'Theo danh sách đơn vị hoặc đợt chấm',
    en: 'As the register or the round says',
  },
  'issue.rulebook-open': { vi: 'Bộ tiêu chí trong sổ đang mở', en: 'The criteria in the open workbook' },
  'issue.rulebook-file': { vi: 'Trong tệp: {file}', en: 'In the file: {file}' },
  'issue.rulebook-choose': { vi: 'Bộ tiêu chí trong tệp…', en: 'Criteria in a file…' },
  'issue.year': { vi: 'Năm đánh giá', en: 'Year' },
  'issue.deadline': { vi: 'Hạn gửi', en: 'Deadline' },
  'issue.from': { vi: 'Kỳ số liệu từ', en: 'Figures from' },
  'issue.until': { vi: 'Kỳ số liệu đến', en: 'Figures until' },
  'issue.day-odd': { vi: 'Ngày ghi dạng 09/01/2026.', en: 'Write dates as 09/01/2026.' },
  'issue.year-odd': { vi: 'Năm gồm bốn chữ số.', en: 'A year has four digits.' },
  'issue.preview': { vi: 'Xem trước', en: 'Preview' },
  'issue.counted': { vi: '{count} biểu năm {year}', en: '{count} forms for {year}' },
  'issue.form': { vi: '{items} mục · {rulebook}', en: '{items} items · {rulebook}' },
  'issue.away': { vi: 'không áp dụng: {codes}', en: 'not applicable: {codes}' },
  'issue.archive': { vi: 'Lưu tất cả vào một tệp nén', en: 'Save all in one archive' },
  'issue.folder': { vi: 'Ghi vào thư mục…', en: 'Write into a folder…' },
  'issue.archive-name': { vi: 'bieu-tu-cham-{year}.zip', en: 'bieu-tu-cham-{year}.zip' },
  'issue.done': {
    vi: 'Đã phát hành {count} biểu vào {where}; từng biểu đã được đọc lại và khớp.',
    en: '{count} forms are in {where}; each was read back and compared.',
  },
  'issue.taken': {
    vi: 'Thư mục đã có {files}. Chưa ghi gì; hãy chọn thư mục khác hoặc dời các tệp này.',
    en: 'The folder already has {files}. Nothing was written; choose another folder or move these files.',
  },
  'issue.cannot-write': {
    vi: 'Không ghi được vào thư mục ({reason}); đã ghi {done}/{count} biểu. Hãy lưu vào một tệp nén.',
    en: 'The folder could not be written ({reason}); {done} of {count} forms are there. Save them in one archive instead.',
  },
  'issue.remarks': { vi: 'Lưu ý ({count})', en: 'Remarks ({count})' },
} as const satisfies Record<string, Message>;
