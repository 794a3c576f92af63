import type { Message } from './language';

/** What can stand in the way of sending the forms out. */
export const ISSUE_PROBLEMS = {
  'issue.no-year': {
    vi: 'Chưa biết phát hành biểu cho năm nào: bộ tiêu chí dùng cho nhiều năm hoặc không ghi năm. Hãy nêu năm của đợt chấm.',
    en: 'It is not known for which year to issue the forms: the criteria are for several years or name none. Name the year of the round.',
  },
  'issue.nobody': {
    vi: 'Không có đơn vị nào để gửi biểu trong năm {year}. Hãy rà soát danh sách đơn vị và thời gian tồn tại của từng đơn vị.',
    en: 'No unit is to receive a form in {year}. Look at the register and when each unit exists.',
  },
  'issue.unclear-rule': {
    vi: 'Mục {code} “{title}”: chưa hiểu cách tính điểm nên biểu chỉ có ô ghi số liệu tự do, không có ô nhập riêng. Hãy xác nhận cách hiểu trong Bộ tiêu chí rồi phát hành lại nếu cần.',
    en: 'Item {code} “{title}”: its rule is not understood, so the form has one free cell instead of typed ones. Confirm the reading of the criteria and issue again if needed.',
  },
  'issue.unknown-item': {
    vi: 'Đơn vị “{unit}” ghi không áp dụng mục {code}, nhưng bộ tiêu chí “{rulebook}” không có mục này nên không đánh dấu được trên biểu. Hãy sửa mã trong danh sách đơn vị.',
    en: 'The unit “{unit}” lists {code} as not applicable, but the criteria “{rulebook}” have no such item, so the form cannot mark it. Correct the code in the register.',
  },
  'issue.group-open': {
    vi: 'Mục {code} có thang điểm theo nhóm đơn vị nhưng chưa rõ “{unit}” thuộc nhóm nào ({choices}); biểu để đơn vị chọn.',
    en: 'Item {code} has a scale per group, and which of them “{unit}” belongs to is not known ({choices}); the form lets the unit choose.',
  },
  'issue.differs': {
    vi: 'Biểu của “{unit}” đọc lại không khớp với nội dung đã soạn ({reason}) nên không được ghi ra. Hãy thử lại; nếu vẫn vậy, hãy báo người quản trị.',
    en: 'The form of “{unit}”, read back, is not what was laid out ({reason}), and is not written. Try again; if it stays so, tell the administrator.',
  },
} as const satisfies Record<string, Message>;

export type IssueProblemCode = keyof typeof ISSUE_PROBLEMS;

/** The words of the form; a form goes to officials and is in Vietnamese. */
export const ISSUE_LABELS = {
  'sheet.form': { vi: 'Biểu tự chấm', en: 'Self-scoring form' },
  title: {
    vi: 'BIỂU TỰ ĐÁNH GIÁ, CHẤM ĐIỂM CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM {year}',
    en: 'FORM FOR SELF-SCORING THE ADMINISTRATIVE REFORM INDEX {year}',
  },
  criteria: { vi: '({title}; {document})', en: '({title}; {document})' },
  unit: { vi: 'Đơn vị: {name}', en: 'Unit: {name}' },
  period: { vi: 'Kỳ số liệu: từ {from} đến {until}', en: 'Figures from {from} to {until}' },
  deadline: { vi: 'Hạn gửi: {day}', en: 'To be sent by {day}' },
  hint: {
    vi: 'Chỉ nhập vào các ô nền vàng nhạt; ô khác được khóa để không sửa nhầm (khóa không đặt mật khẩu). Chưa có số liệu thì để trống: ô trống khác với số 0. Không thêm, xóa, đổi mã các dòng.',
    en: 'Type only into the pale yellow cells; the others are protected against slips (without a password). Leave blank what is not known: blank is not 0. Do not add, delete or renumber rows.',
  },
  version: { vi: 'Mã bản: ', en: 'Version code: ' },
  total: {
    vi: ' – Tổng điểm tự chấm (chưa gồm điểm thưởng, điểm trừ): ',
    en: ' – Self-scored total (without bonus and penalty): ',
  },
  'total.none': { vi: 'chưa chấm', en: 'not scored yet' },
  footer: { vi: '{name} – Biểu tự chấm CCHC {year}', en: '{name} – self-scoring form {year}' },
  code: { vi: 'STT', en: 'No.' },
  name: { vi: 'Tiêu chí, tiêu chí thành phần', en: 'Criterion' },
  maximum: { vi: 'Điểm tối đa', en: 'Maximum' },
  inputs: { vi: 'Số liệu kê khai', en: 'Declared figures' },
  measure: { vi: 'Đơn vị tính', en: 'Measured in' },
  scoring: { vi: 'Cách tính điểm', en: 'How points are given' },
  requirements: { vi: 'Yêu cầu về tài liệu', en: 'Documents required' },
  self: { vi: 'Điểm tự đánh giá', en: 'Self-score' },
  evidence: { vi: 'Tài liệu kiểm chứng', en: 'Evidence' },
  note: { vi: 'Giải trình, ghi chú của đơn vị', en: 'Explanation and notes of the unit' },
  points: { vi: 'Điểm tính theo thang điểm', en: 'Points by the scale' },
  'row-code': { vi: 'Mã dòng', en: 'Row code' },
  'not-applicable': { vi: 'Không áp dụng', en: 'Not applicable' },
  'why.not-applicable': {
    vi: 'Đặc thù: không áp dụng đối với đơn vị theo danh sách đơn vị',
    en: 'Not applicable to the unit by the register',
  },
  'by.leadAgency': { vi: 'Do cơ quan chủ trì chấm', en: 'Scored by the lead agency' },
  'by.statistics': { vi: 'Tính từ số liệu thống kê chung', en: 'From common statistics' },
  'by.survey': { vi: 'Chờ kết quả điều tra XHH', en: 'From the survey' },
  'by.satisfactionSurvey': { vi: 'Chờ kết quả đo lường hài lòng', en: 'From the satisfaction survey' },
  yes: { vi: 'Có', en: 'Yes' },
  no: { vi: 'Không', en: 'No' },
  'absence.noCases': { vi: 'Không phát sinh', en: 'No cases' },
  'absence.noAuthority': { vi: 'Không có thẩm quyền', en: 'No authority' },
  'ask.absence': {
    vi: 'Chỉ chọn khi không có gì để đếm: không phát sinh, không có thẩm quyền hoặc không áp dụng. Có số liệu thì để trống ô này và nhập ở các dòng dưới.',
    en: 'Choose only where there is nothing to count. Otherwise leave this blank and type below.',
  },
  'ask.words': { vi: 'Ghi số liệu, kết quả thực hiện của mục này.', en: 'Write the figures of this item.' },
  'ask.count': {
    vi: 'Nhập số nguyên, từ 0 trở lên. Chưa có số liệu thì để trống.',
    en: 'A whole number from 0. Leave blank what is not known.',
  },
  'ask.amount': {
    vi: 'Nhập số, từ 0 trở lên. Chưa có số liệu thì để trống.',
    en: 'A number from 0. Leave blank what is not known.',
  },
  'ask.percent': {
    vi: 'Nhập số phần trăm, ví dụ 95,5 (không gõ dấu %).',
    en: 'A percentage such as 95.5, without the sign.',
  },
  'ask.date': { vi: 'Nhập ngày/tháng/năm, ví dụ 15/12/{year}.', en: 'A date, such as 15/12/{year}.' },
  'ask.choice': { vi: 'Chọn một mức trong danh sách.', en: 'Choose from the list.' },
  'ask.self': { vi: 'Nhập số điểm từ {from} đến {to}.', en: 'Points from {from} to {to}.' },
  'ask.self-open': { vi: 'Nhập số điểm tự đánh giá.', en: 'The points claimed.' },
  'refuse.count': {
    vi: 'Ô này chỉ nhận số nguyên từ 0 trở lên. Hãy nhập lại, hoặc để trống nếu chưa có số liệu.',
    en: 'Only a whole number from 0 fits here. Type again, or leave it blank.',
  },
  'refuse.amount': {
    vi: 'Ô này chỉ nhận số từ 0 trở lên. Hãy nhập lại (không kèm chữ), hoặc để trống nếu chưa có số liệu.',
    en: 'Only a number from 0 fits here, without words. Type again, or leave it blank.',
  },
  'refuse.percent': {
    vi: 'Ô này chỉ nhận số phần trăm từ 0 trở lên, ví dụ 95,5.',
    en: 'Only a percentage from 0 fits here, such as 95.5.',
  },
  'refuse.date': {
    vi: 'Ô này chỉ nhận ngày, ví dụ 15/12/{year}. Hãy gõ ngày/tháng/năm.',
    en: 'Only a date fits here, such as 15/12/{year}.',
  },
  'refuse.choice': {
    vi: 'Hãy chọn một giá trị trong danh sách của ô.',
    en: 'Choose one of the values listed.',
  },
  'refuse.self': {
    vi: 'Điểm tự đánh giá của mục này phải là số từ {from} đến {to}.',
    en: 'The self-score must be a number from {from} to {to}.',
  },
  'refuse.self-open': {
    vi: 'Điểm tự đánh giá phải là số.',
    en: 'The self-score must be a number.',
  },
  prepared: { vi: 'NGƯỜI LẬP BIỂU', en: 'PREPARED BY' },
  head: { vi: 'THỦ TRƯỞNG ĐƠN VỊ', en: 'HEAD OF THE UNIT' },
  'folders.made': {
    vi: 'Đã tạo {count} thư mục TLKC của {units} đơn vị trong {folder}; thư mục đã có được giữ nguyên.',
    en: '{count} evidence folders of {units} units were made in {folder}; those there already stay as they are.',
  },
  'folders.whole': {
    vi: 'Mọi thư mục TLKC đều đúng mã và có tệp.',
    en: 'Every evidence folder has its code and holds files.',
  },
  'folders.none': { vi: '{name}: chưa có thư mục TLKC', en: '{name}: no evidence folder' },
  'folders.missing': { vi: 'thiếu thư mục của mục {all}', en: 'no folder for {all}' },
  'folders.empty': { vi: 'thư mục chưa có tệp: {all}', en: 'folders without files: {all}' },
  'folders.doubled': { vi: 'nhiều thư mục cho một mục: {all}', en: 'several folders for {all}' },
  'folders.unknown': {
    vi: 'tên thư mục không bắt đầu bằng mã mục phải nộp TLKC: {all}',
    en: 'folders that begin with no code asked for: {all}',
  },
  'folders.loose': { vi: 'tệp để ngoài thư mục mục: {all}', en: 'files outside any folder: {all}' },
  'cli.sent': {
    vi: 'Đã phát hành {count} biểu năm {year} vào {folder}; mỗi tệp đã được đọc lại và đối chiếu.',
    en: '{count} forms for {year} were issued to {folder}; each was read back and compared.',
  },
  'cli.file': { vi: '{file} – {unit}{away}', en: '{file} – {unit}{away}' },
  'cli.away': { vi: ' (không áp dụng: {codes})', en: ' (not applicable: {codes})' },
} as const satisfies Record<string, Message>;

export type IssueLabel = keyof typeof ISSUE_LABELS;
