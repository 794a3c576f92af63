import type { Message } from './language';

/** What the command line says of an appraisal. */
export const APPRAISE_WORDS = {
  unit: {
    vi: '{unit} – {state}: còn {open}/{items} mục',
    en: '{unit} – {state}: {open} of {items} items open',
  },
  next: {
    vi: '{unit} · {item} {title}',
    en: '{unit} · {item} {title}',
  },
  'next.points': {
    vi: '  tối đa {maximum} · tự chấm {self} · theo thang điểm {rule} · chênh lệch {difference}',
    en: '  maximum {maximum} · self {self} · by the scale {rule} · difference {difference}',
  },
  'next.note': { vi: '  {label}: {text}', en: '  {label}: {text}' },
  'next.left': { vi: 'Còn {count} mục chưa xong.', en: '{count} items are still open.' },
  'next.none': { vi: 'Không còn mục nào chưa xong.', en: 'Nothing is open.' },
  phrases: { vi: 'Mẫu ý kiến dùng được:', en: 'Phrases for the opinion:' },
  phrase: { vi: '  {code}. {words}', en: '  {code}. {words}' },
  change: {
    vi: '{number}. {unit} · {item} · {field}: “{before}” → “{after}”',
    en: '{number}. {unit} · {item} · {field}: “{before}” → “{after}”',
  },
  changes: { vi: '{count} thay đổi được ghi vào nhật ký.', en: '{count} changes go into the journal.' },
  typed: {
    vi: '{count} thay đổi ghi trực tiếp trên trang tính được đưa vào nhật ký.',
    en: '{count} changes typed in the sheet itself go into the journal.',
  },
  preview: {
    vi: 'Mới xem trước, chưa lưu. Thêm --out TỆP hoặc --in-place để lưu.',
    en: 'A preview: nothing is saved. Add --out FILE or --in-place to save.',
  },
  written: { vi: 'Đã lưu {file}', en: 'Saved {file}' },
  'bulk.accepted': {
    vi: 'Đồng ý hàng loạt được {count} mục:',
    en: '{count} items can be accepted together:',
  },
  'bulk.one': {
    vi: '  {unit} · {item}: {self} điểm ({ground})',
    en: '  {unit} · {item}: {self} points ({ground})',
  },
  'bulk.left': { vi: 'Để lại {count} mục:', en: '{count} items are left out:' },
  'bulk.reason': { vi: '  {unit} · {item}: {why}', en: '  {unit} · {item}: {why}' },
  'ground.independent': { vi: 'nguồn độc lập khớp', en: 'an independent source agrees' },
  'ground.evidenceOpened': { vi: 'đã mở TLKC', en: 'the evidence was opened' },
  row: {
    vi: '  {unit}: tự chấm {self}, theo thang điểm {rule}, thẩm định {appraised}',
    en: '  {unit}: self {self}, by the scale {rule}, appraised {appraised}',
  },
  criterion: { vi: '{item} {title} – {count} đơn vị', en: '{item} {title} – {count} units' },
  horizontal: { vi: 'Đã ghi biểu ngang của {lead}: {file}', en: 'Form of {lead} written: {file}' },
  horizontals: {
    vi: 'Đã ghi {count} biểu ngang vào {folder}',
    en: '{count} forms of lead agencies written to {folder}',
  },
  packs: {
    vi: 'Đã ghi {count} phiếu giải trình vào {folder}',
    en: '{count} explanation forms written to {folder}',
  },
  pack: { vi: '  {unit}: {questions} mục – {file}', en: '  {unit}: {questions} items – {file}' },
  state: {
    vi: 'Trạng thái sau nhật ký số {number} ({count} dòng có điểm thẩm định)',
    en: 'As it stood after journal number {number} ({count} lines with appraised points)',
  },
  'reason.undecided': { vi: 'chưa thẩm định', en: 'not decided' },
  'reason.awaitingExplanation': { vi: 'chờ giải trình', en: 'awaiting explanation' },
  'reason.explained': { vi: 'đã giải trình, chờ thẩm định lần 2', en: 'explained, awaiting round 2' },
  'reason.noPoints': { vi: 'đã kết luận nhưng chưa có điểm', en: 'decided without points' },
  'reason.noReason': { vi: 'giảm điểm chưa ghi lý do', en: 'lowered without a reason' },
  'reason.aboveMaximum': { vi: 'vượt điểm tối đa', en: 'above the maximum' },
  'reason.noSecondAppraiser': { vi: 'cần người thẩm định thứ hai', en: 'needs a second appraiser' },
} as const satisfies Record<string, Message>;
