import type { SurveyProblemCode } from '../round/survey/counts';
import type { Message } from './language';

/** Headings and words of the survey's sheets. */
export const SURVEY_LABELS = {
  'sheet.survey': { vi: 'Điều tra XHH', en: 'Survey' },
  'sheet.points': { vi: 'Điểm XHH', en: 'Survey points' },
  'survey.unit': { vi: 'Mã đơn vị', en: 'Unit code' },
  'survey.unitName': { vi: 'Tên đơn vị', en: 'Unit' },
  'survey.question': { vi: 'Câu hỏi', en: 'Question' },
  'survey.group': { vi: 'Đối tượng', en: 'Asked' },
  'survey.issued': { vi: 'Phát ra', en: 'Issued' },
  'survey.returned': { vi: 'Thu về', en: 'Returned' },
  'survey.valid': { vi: 'Hợp lệ', en: 'Valid' },
  'survey.stated': { vi: 'Tỷ lệ (%)', en: 'Share (%)' },
  'survey.everyone': { vi: 'Chung', en: 'Everyone' },
  'points.item': { vi: 'Mã mục', en: 'Item' },
  'points.title': { vi: 'Tiêu chí', en: 'Criterion' },
  'points.survey': { vi: 'Cuộc điều tra', en: 'Survey' },
  'points.share': { vi: 'Tỷ lệ đạt (%)', en: 'Share (%)' },
  'points.maximum': { vi: 'Điểm tối đa', en: 'Maximum' },
  'points.points': { vi: 'Điểm', en: 'Points' },
  'points.state': { vi: 'Kết quả', en: 'State' },
  'points.steps': { vi: 'Cách quy đổi', en: 'Conversion' },
  'points.stated': { vi: '(tỷ lệ do nguồn công bố)', en: '(share as its source states it)' },
  'points.result': {
    vi: '{share} × {maximum} điểm tối đa → {points} điểm',
    en: '{share} × maximum {maximum} → {points} points',
  },
  'state.points': { vi: 'Đã quy đổi', en: 'Converted' },
  'without.ask': { vi: 'chờ người quyết định', en: 'somebody is to decide' },
  'without.notApplicable': { vi: 'không áp dụng mục này', en: 'the item does not apply' },
  'without.groupMean': { vi: 'lấy bình quân của khối', en: 'the mean of the group' },
  'state.groupMean': { vi: 'Lấy bình quân của khối', en: 'Mean of the group' },
  'state.notApplicable': { vi: 'Không áp dụng', en: 'Not applicable' },
  'state.without': { vi: 'Chưa có kết quả điều tra', en: 'No survey result' },
  'state.tooFew': { vi: 'Chưa đủ số phiếu', en: 'Too few answers' },
  'state.incomplete': { vi: 'Thiếu câu hỏi hoặc nhóm đối tượng', en: 'A question or a group is missing' },
  'state.faulty': { vi: 'Số liệu hoặc trọng số cần rà soát', en: 'Counts or weights to be checked' },
  'state.ruleUndecided': { vi: 'Thang điểm chưa cho ra điểm', en: 'The scale gives no points' },
  'survey.name': { vi: 'Điều tra XHH', en: 'Survey' },
  'cli.results': {
    vi: '{points}/{all} mục khảo sát đã có điểm; {open} mục chưa có',
    en: '{points} of {all} survey items have points; {open} have none',
  },
  'cli.written': { vi: 'Đã ghi: {file} (trang {sheets})', en: 'Written: {file} (sheets {sheets})' },
} as const satisfies Record<string, Message>;

export const SURVEY_PROBLEMS = {
  'survey.settings-unreadable': {
    vi: 'Không đọc được thiết lập điều tra trong {file} (ở {place}). Hãy sửa chỗ này rồi làm lại.',
    en: 'The survey settings in {file} cannot be read (at {place}). Correct it and try again.',
  },
  'survey.no-table': {
    vi: 'Không thấy bảng số phiếu trong {file}: cần các cột đơn vị, câu hỏi (hoặc mã mục) và số phiếu thu về, hợp lệ hoặc tỷ lệ.',
    en: 'No table of counts in {file}: it needs columns for the unit, the question (or item) and the returned or valid questionnaires or a share.',
  },
  'survey.unreadable-count': {
    vi: 'Ô ghi “{typed}”, không phải một con số, nên dòng này chưa được quy đổi.',
    en: 'The cell says “{typed}”, which is no number; this row is not converted.',
  },
  'survey.unknown-unit': {
    vi: 'Không có đơn vị “{unit}” trong danh sách đơn vị; dòng này chưa được dùng.',
    en: 'The register has no unit “{unit}”; this row is not used.',
  },
  'survey.unit-proposed': {
    vi: 'Không có đơn vị “{unit}” trong danh sách; có phải “{near}”? Nếu đúng, hãy ghi tên này vào cột Tên gọi khác của đơn vị. Dòng này chưa được dùng.',
    en: 'The register has no unit “{unit}”; is it “{near}”? If so, add the name to its other spellings. This row is not used.',
  },
  'survey.row-twice': {
    vi: 'Đơn vị {unit}, câu hỏi “{question}”, đối tượng “{group}” có hai dòng số liệu; chưa dòng nào được dùng. Hãy giữ lại một dòng.',
    en: 'Unit {unit}, question “{question}”, asked of “{group}”, stands on two rows; neither is used. Keep one.',
  },
  'survey.negative': {
    vi: 'Số phiếu của {unit} (câu hỏi “{question}”) nhỏ hơn 0. Hãy rà soát lại.',
    en: 'A count of {unit} (question “{question}”) is below 0. Please check it.',
  },
  'survey.above': {
    vi: 'Đơn vị {unit}, câu hỏi “{question}”: {found} phiếu, nhiều hơn {most} phiếu của bước trước (hợp lệ ≤ thu về ≤ phát ra). Hãy rà soát lại.',
    en: 'Unit {unit}, question “{question}”: {found} is more than {most} of the step before (valid ≤ returned ≤ issued). Please check.',
  },
  'survey.not-adding-up': {
    vi: 'Đơn vị {unit}, câu hỏi “{question}”: các câu trả lời cộng lại là {sum}, khác {valid} phiếu. Dòng này chưa được quy đổi.',
    en: 'Unit {unit}, question “{question}”: the answers add up to {sum}, not {valid}. This row is not converted.',
  },
  'survey.blank-answer': {
    vi: 'Đơn vị {unit}, câu hỏi “{question}”: cột “{answer}” để trống; ô trống không được coi là 0. Nếu không ai chọn, hãy ghi 0.',
    en: 'Unit {unit}, question “{question}”: “{answer}” is blank, and a blank is not 0. If nobody chose it, type 0.',
  },
  'survey.no-denominator': {
    vi: 'Đơn vị {unit}, câu hỏi “{question}”: thiếu số phiếu để làm mẫu số nên chưa quy đổi được.',
    en: 'Unit {unit}, question “{question}”: the number of questionnaires to divide by is missing.',
  },
  'survey.stated-differs': {
    vi: 'Đơn vị {unit}, câu hỏi “{question}”: bảng ghi {stated}% nhưng số phiếu cho ra {ours}%. Điểm tính theo số phiếu.',
    en: 'Unit {unit}, question “{question}”: the table says {stated}%, the counts give {ours}%. The counts are used.',
  },
  'survey.stated-range': {
    vi: 'Đơn vị {unit}, câu hỏi “{question}”: tỷ lệ {found}% nằm ngoài 0–100%.',
    en: 'Unit {unit}, question “{question}”: {found}% is outside 0–100%.',
  },
  'survey.weight-missing': {
    vi: '{survey}: chưa có trọng số quy đổi của câu trả lời {answers}. Hãy nêu trong thiết lập, trong tiêu đề cột (ví dụ “Tốt (80%)”) hoặc dòng Trọng số.',
    en: '{survey}: nothing says what {answers} is worth. State it in the settings, in the heading (“Tốt (80%)”) or in a row of weights.',
  },
  'survey.weight-differs': {
    vi: '{survey}: câu trả lời “{answer}” được quy đổi {stated}% theo thiết lập, nhưng nơi khác (mục {item}) ghi {rule}%. Điểm tính theo thiết lập.',
    en: '{survey}: “{answer}” counts {stated}% by the settings, elsewhere (item {item}) {rule}%. The settings are used.',
  },
  'survey.unmapped-question': {
    vi: 'Câu hỏi “{question}” chưa được gắn với tiêu chí nào nên chưa được dùng.',
    en: 'The question “{question}” is mapped to no item; it is not used.',
  },
  'survey.not-a-survey-item': {
    vi: '{survey}: câu hỏi “{question}” gắn với mục {item}, không phải mục chấm bằng điều tra; không ghi điểm vào mục này.',
    en: '{survey}: “{question}” is mapped to item {item}, which no survey decides; nothing is written there.',
  },
  'survey.unknown-item': {
    vi: '{survey}: câu hỏi “{question}” gắn với mục {item}, không có trong bộ tiêu chí.',
    en: '{survey}: “{question}” is mapped to item {item}, which the criteria do not have.',
  },
  'survey.item-without-question': {
    vi: 'Mục {item} ({title}) chấm bằng điều tra nhưng chưa có câu hỏi nào; mục này tiếp tục chờ kết quả.',
    en: 'Item {item} ({title}) is decided by a survey but no question is mapped to it; it keeps waiting.',
  },
  'survey.group-weights-missing': {
    vi: 'Đơn vị {unit}, câu hỏi “{question}” hỏi nhiều nhóm đối tượng nhưng chưa có trọng số của từng nhóm (hoặc quy định cộng gộp).',
    en: 'Unit {unit}: “{question}” was asked of several groups, and nothing states their weights (or that they are pooled).',
  },
  'survey.unknown-group': {
    vi: 'Đơn vị {unit}, câu hỏi “{question}”: nhóm đối tượng “{group}” không có trong thiết lập.',
    en: 'Unit {unit}, “{question}”: the settings have no group “{group}”.',
  },
  'survey.no-minimum': {
    vi: '{survey}: chưa nêu số phiếu tối thiểu; mọi đơn vị có phiếu hợp lệ đều được quy đổi.',
    en: '{survey}: no smallest number of answers is stated; every unit with valid answers is converted.',
  },
  'survey.too-few': {
    vi: '{unit}, mục {item}: chỉ có {found} phiếu, ít hơn mức tối thiểu {minimum}; chưa có điểm.',
    en: '{unit}, item {item}: only {found} answers, fewer than {minimum}; it has no points.',
  },
  'survey.unit-without': {
    vi: '{unit}, mục {item}: không có kết quả {survey}; theo quy định đã chọn: {withoutRule}.',
    en: '{unit}, item {item}: no result of {survey}; as was settled: {withoutRule}.',
  },
  'survey.incomplete': {
    vi: '{unit}, mục {item}: thiếu câu hỏi hoặc nhóm đối tượng nên chưa có điểm.',
    en: '{unit}, item {item}: a question or a group is missing, so it has no points.',
  },
  'survey.rule-undecided': {
    vi: '{unit}, mục {item}: thang điểm của mục không cho ra điểm với tỷ lệ này; cần người xác nhận.',
    en: '{unit}, item {item}: the item’s own scale gives no points for this share; a person has to decide.',
  },
  'survey.typed-differs': {
    vi: '{unit}, mục {item}: trang Thẩm định ghi {typed} điểm, điều tra cho ra {survey} điểm. Điểm đã ghi được giữ.',
    en: '{unit}, item {item}: {typed} was typed, the survey gives {survey}. What was typed stands.',
  },
  'survey.sheet-differs': {
    vi: 'Ô này ghi {before}, tệp nhập ghi {after}. Ô được giữ nguyên, trừ khi chọn thay bằng số của tệp nhập.',
    en: 'The cell says {before}, the import says {after}. It is left as it is unless the import’s figures are chosen.',
  },
  'survey.sheet-lacks': {
    vi: 'Trang “{sheet}” chưa có cột “{answers}” nên chưa ghi được số phiếu. Hãy thêm cột với tiêu đề này rồi làm lại.',
    en: 'The sheet “{sheet}” has no column “{answers}”, so its counts cannot be kept. Add the heading and try again.',
  },
} as const satisfies Record<SurveyProblemCode, Message>;
