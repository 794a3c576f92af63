import type { Message } from './language';

/** Words of the tab where a round's result is put together and declared; they come with the tab. */
export const RESULT_PANE = {
  'result.basis': { vi: 'Tính trên', en: 'Counted on' },
  'result.stage-now': {
    vi: 'Bản gần nhất: lần {number}, {stage}',
    en: 'Latest version: no. {number}, {stage}',
  },
  'result.stage-none': { vi: 'Chưa ghi nhận bản kết quả nào.', en: 'No result has been declared yet.' },
  'result.open': {
    vi: 'Còn {items} mục chưa kết luận, {petitions} kiến nghị chưa trả lời.',
    en: '{items} items are open, {petitions} petitions unanswered.',
  },
  'result.row': { vi: '{index}{class}', en: '{index}{class}' },
  'result.class': { vi: ' · {label}', en: ' · {label}' },
  'result.range': { vi: 'có thể từ hạng {best} đến {worst}', en: 'may end from rank {best} to {worst}' },
  'result.overtakes': {
    vi: 'thêm {points} điểm thì đứng trước {before}',
    en: '{points} more points put it before {before}',
  },
  'result.unstable': { vi: 'hạng còn đổi theo mục {items}', en: 'the rank still turns on {items}' },
  'result.apart': { vi: 'Chưa xếp hạng ({count})', en: 'Not ranked ({count})' },
  'result.notes': { vi: 'Cách xếp hạng', en: 'How it is ranked' },
  'result.tables': { vi: 'Thêm bảng kết quả vào sổ', en: 'Add the tables to the workbook' },
  'result.tables-said': { vi: 'Đã thêm bảng kết quả vào sổ.', en: 'The tables are in the workbook.' },
  'result.public': { vi: 'Lưu bản công khai', en: 'Save the public version' },

  'declare.title': { vi: 'Ghi nhận kết quả', en: 'Declare the result' },
  'declare.stage': { vi: 'Giai đoạn', en: 'Stage' },
  'declare.why': { vi: 'Lý do (cần có khi đính chính)', en: 'Reason (needed for a correction)' },
  'declare.do': { vi: 'Ghi nhận', en: 'Declare' },
  'declare.obstacles': { vi: 'Chưa ghi nhận được:', en: 'Not yet possible:' },
  'declare.said': { vi: 'Đã ghi nhận kết quả: {stage}.', en: 'Declared: {stage}.' },
  'declare.versions': { vi: 'Các bản đã ghi nhận ({count})', en: 'Versions declared ({count})' },
  'declare.version': {
    vi: 'Lần {number}: {stage} · {who} · {when}',
    en: 'No. {number}: {stage} · {who} · {when}',
  },
  'corrections.title': { vi: 'Khác bản gần nhất ({count})', en: 'Other than the latest version ({count})' },
  'corrections.line': {
    vi: 'hạng {before} → {after} · {indexBefore} → {indexAfter}',
    en: 'rank {before} → {after} · {indexBefore} → {indexAfter}',
  },

  'ledger.title': { vi: 'Sổ điểm thưởng, điểm trừ ({count})', en: 'Bonus and penalty points ({count})' },
  'ledger.sum': {
    vi: 'mục {item}: ghi {listed}, tính {counted} điểm',
    en: 'item {item}: {listed} listed, {counted} count',
  },
  'ledger.event-line': { vi: '{number}. {event} ({points} điểm)', en: '{number}. {event} ({points} points)' },
  'ledger.none': { vi: 'Chưa có sự việc nào.', en: 'No event yet.' },
  'ledger.add': { vi: 'Thêm sự việc', en: 'Add an event' },
  'ledger.event': { vi: 'Sự việc', en: 'Event' },
  'ledger.document': { vi: 'Văn bản làm căn cứ', en: 'Document' },
  'ledger.date': { vi: 'Ngày của văn bản', en: 'Date of the document' },
  'ledger.units': { vi: 'Đơn vị (cách nhau bằng dấu chấm phẩy)', en: 'Units (apart by semicolons)' },
  'ledger.item': { vi: 'Mục thưởng, trừ', en: 'Bonus or penalty item' },
  'ledger.points': { vi: 'Số điểm', en: 'Points' },
  'ledger.keep': { vi: 'Ghi vào sổ', en: 'Write it down' },
  'ledger.said': { vi: 'Đã ghi sự việc vào sổ điểm thưởng, điểm trừ.', en: 'The event is in the ledger.' },
  'ledger.no-items': {
    vi: 'Bộ tiêu chí của đợt này không có mục điểm thưởng, điểm trừ.',
    en: 'The criteria have no bonus or penalty items.',
  },

  'petitions.title': { vi: 'Kiến nghị ({open} chưa trả lời)', en: 'Petitions ({open} unanswered)' },
  'petitions.none': { vi: 'Chưa có kiến nghị nào.', en: 'No petition yet.' },
  'petitions.answered': { vi: 'Đã trả lời: {answer}', en: 'Answered: {answer}' },
  'petitions.answer': {
    vi: 'Kết quả giải quyết của kiến nghị số {number}',
    en: 'Answer to petition no. {number}',
  },
  'petitions.answer-keep': { vi: 'Ghi kết quả', en: 'Write the answer' },
  'petitions.add': { vi: 'Ghi kiến nghị mới', en: 'Log a petition' },
  'petitions.unit': { vi: 'Đơn vị', en: 'Unit' },
  'petitions.item': { vi: 'Mã mục (nếu có)', en: 'Item (if any)' },
  'petitions.content': { vi: 'Nội dung kiến nghị', en: 'What is asked' },
  'petitions.keep': { vi: 'Ghi kiến nghị', en: 'Log it' },
  'petitions.said': { vi: 'Đã ghi vào trang Kiến nghị.', en: 'It is on the sheet of petitions.' },
} as const satisfies Record<string, Message>;
