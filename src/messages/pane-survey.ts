import type { Message } from './language';

/** Words of the tab where surveys become points; they come with the tab. */
export const SURVEY_PANE = {
  'survey.lead': {
    vi: 'Nhập số phiếu từ trang tính hoặc CSV, xem điểm quy đổi trước khi ghi vào sổ.',
    en: 'Bring counts in from a sheet or CSV and look at the points before they are kept.',
  },
  'survey.choose': { vi: 'Chọn tệp kết quả điều tra…', en: 'Choose the file with the counts…' },
  'survey.preview': {
    vi: 'Xem trước “{file}”: {points}/{all} mục có điểm',
    en: 'Preview of “{file}”: {points} of {all} items have points',
  },
  'survey.replace': {
    vi: 'Thay số phiếu đã có trong sổ bằng số của tệp',
    en: 'Take the file’s counts where the workbook has others',
  },
  'survey.keep': { vi: 'Ghi vào sổ', en: 'Keep in the workbook' },
  'survey.said': { vi: 'Đã ghi kết quả điều tra vào sổ.', en: 'The survey is in the workbook.' },
  'survey.drop': { vi: 'Bỏ, không ghi', en: 'Drop it' },
  'survey.none': { vi: 'Sổ này chưa có kết quả điều tra.', en: 'The workbook has no survey yet.' },
  'survey.now': {
    vi: 'Trong sổ: {points}/{all} mục có điểm',
    en: 'In the workbook: {points} of {all} items have points',
  },
  'survey.unit': { vi: 'Đơn vị', en: 'Unit' },
  'survey.unit-option': {
    vi: '{name} – {open} mục chưa có điểm',
    en: '{name} – {open} items without points',
  },
  'survey.points': { vi: '{points}/{maximum} điểm', en: '{points} of {maximum} points' },
  'survey.sheets': {
    vi: 'phát ra {issued}, thu về {returned}, hợp lệ {valid}',
    en: '{issued} given out, {returned} back, {valid} valid',
  },
  'survey.few': { vi: 'Chưa đủ căn cứ ({count} đơn vị)', en: 'Not enough to go by ({count} units)' },
  'scheme.title': { vi: 'Cách quy đổi: {name}', en: 'How it is converted: {name}' },
  'scheme.weight': { vi: '{answer} (%)', en: '{answer} (%)' },
  'scheme.left-out': { vi: 'không tính', en: 'not counted' },
  'scheme.question': { vi: 'Câu hỏi “{question}” tính cho mục', en: 'Question “{question}” counts for' },
  'scheme.group': { vi: 'Trọng số nhóm “{group}”', en: 'Weight of “{group}”' },
  'scheme.group-none': { vi: 'trống: không tính nhóm này', en: 'blank: the group is not counted' },
  'scheme.group-name': { vi: 'Thêm nhóm được hỏi', en: 'A further group asked' },
  'scheme.group-add': { vi: 'Thêm nhóm', en: 'Add the group' },
  'scheme.pooled': {
    vi: 'Cộng gộp phiếu của mọi nhóm, không tính trọng số nhóm',
    en: 'Add up the answers of all groups, without weights',
  },
  'scheme.question-none': { vi: '(không tính cho mục này nữa)', en: '(no longer counts for it)' },
  'scheme.question-add': { vi: 'Gắn câu hỏi với một mục', en: 'Let a question count for an item' },
  'scheme.question-choose': { vi: '(chọn câu hỏi)', en: '(choose a question)' },
  'scheme.further': { vi: 'Thêm cuộc điều tra (ví dụ SIPAS)', en: 'Add a survey (SIPAS, say)' },
  'scheme.further-name': { vi: 'Tên cuộc điều tra', en: 'Name of the survey' },
  'scheme.further-question': { vi: 'Một câu hỏi của cuộc điều tra này', en: 'A question of this survey' },
  'scheme.further-add': { vi: 'Thêm cuộc điều tra', en: 'Add the survey' },
  'scheme.minimum': {
    vi: 'Số phiếu tối thiểu (trống: không nêu)',
    en: 'Fewest answers (blank: none stated)',
  },
  'scheme.without': { vi: 'Đơn vị không có kết quả', en: 'Units without a result' },
  'scheme.without-ask': { vi: 'chờ quyết định', en: 'to be decided' },
  'scheme.without-notApplicable': { vi: 'không áp dụng', en: 'not applicable' },
  'scheme.without-groupMean': { vi: 'bình quân của khối', en: 'mean of the group' },
  'scheme.bad': {
    vi: 'Ghi số không âm, ví dụ 80 hoặc 33,3.',
    en: 'Write a number from 0, such as 80 or 33.3.',
  },
  'scheme.keep': { vi: 'Quy đổi lại và ghi vào sổ', en: 'Convert again and keep' },
} as const satisfies Record<string, Message>;
