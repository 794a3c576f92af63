import type { AppraisalProblemCode } from '../round/appraisal/problems';
import type { Language, Message } from './language';
import { ROUND_LABELS } from './round';

export const APPRAISAL_PROBLEMS: Readonly<Record<AppraisalProblemCode, Message>> = {
  'appraisal.unknown-unit': {
    vi: 'Không có đơn vị “{unit}” trong trang Đơn vị. Hãy ghi đúng mã đơn vị.',
    en: 'There is no unit “{unit}” in the units’ sheet. Please give its code.',
  },
  'appraisal.unknown-item': {
    vi: '{unit} không có mục {item} trong bộ tiêu chí hoặc trong trang Thẩm định.',
    en: '{unit} has no item {item} in its criteria or in the appraisal sheet.',
  },
  'appraisal.locked': {
    vi: '{unit} đã chốt điểm nên mục {item} được giữ nguyên. Muốn sửa, hãy mở lại đơn vị này kèm lý do.',
    en: 'The points of {unit} are fixed, so item {item} stays as it is. To change it, open the unit again with a reason.',
  },
  'appraisal.survey-item': {
    vi: 'Mục {item} lấy điểm từ điều tra xã hội học, không thẩm định bằng tay. Hãy nhập kết quả khảo sát.',
    en: 'Item {item} gets its points from a survey and is not appraised by hand. Import the survey instead.',
  },
  'appraisal.above-maximum': {
    vi: '{unit}, mục {item}: {points} điểm vượt điểm tối đa {maximum}. Hãy ghi lại điểm.',
    en: '{unit}, item {item}: {points} points are above the maximum of {maximum}. Please give other points.',
  },
  'appraisal.below-zero': {
    vi: '{unit}, mục {item}: điểm thẩm định {points} nhỏ hơn 0. Hãy ghi lại điểm.',
    en: '{unit}, item {item}: {points} points are below 0. Please give other points.',
  },
  'appraisal.not-a-level': {
    vi: '{unit}, mục {item}: thang điểm chỉ có các mức {values}; {points} nằm ngoài các mức này. Có phải Hội đồng thống nhất như vậy?',
    en: '{unit}, item {item}: the scale gives {values} only; {points} is none of them. Was it decided so?',
  },
  'appraisal.no-self': {
    vi: '{unit} không tự chấm mục {item} (ô trống không phải là 0), nên không có điểm để đồng ý hay điều chỉnh giảm.',
    en: '{unit} gave no self-score for item {item} (blank is not 0): there is nothing to accept or lower.',
  },
  'appraisal.no-reason': {
    vi: '{unit}, mục {item}: còn thiếu lý do. Hãy ghi ý kiến hoặc chọn trong trang Mẫu ý kiến.',
    en: '{unit}, item {item}: the reason is missing. Write an opinion, or take one from the phrases.',
  },
  'appraisal.not-lower': {
    vi: '{unit}, mục {item}: {points} không thấp hơn điểm tự chấm {self}, nên không phải điều chỉnh giảm.',
    en: '{unit}, item {item}: {points} is not below the self-score of {self}: this does not lower it.',
  },
  'appraisal.not-higher': {
    vi: '{unit}, mục {item}: {points} không cao hơn điểm tự chấm {self}, nên không phải điều chỉnh tăng.',
    en: '{unit}, item {item}: {points} is not above the self-score of {self}: this does not raise it.',
  },
  'appraisal.own-hand': {
    vi: '“{who}” chính là {unit}: đơn vị không tự thẩm định mục {item} của mình.',
    en: '“{who}” is {unit} itself: a unit does not appraise its own item {item}.',
  },
  'appraisal.own-item': {
    vi: '{unit} là cơ quan thẩm định mục {item} của các đơn vị khác nên không tự thẩm định mục này. Hãy cử người thẩm định thứ hai.',
    en: '{unit} appraises item {item} for the others and cannot do so for itself. Name a second appraiser.',
  },
  'appraisal.not-second': {
    vi: 'Mục {item} của {unit} do “{second}” thẩm định thay; người thực hiện đang ghi là “{who}”.',
    en: 'Item {item} of {unit} is appraised by “{second}” instead; this was done by “{who}”.',
  },
  'appraisal.second-is-unit': {
    vi: '“{name}” chính là {unit} nên không thể là người thẩm định thứ hai của mục {item}.',
    en: '“{name}” is {unit} itself and cannot be the second appraiser of item {item}.',
  },
  'appraisal.no-ground': {
    vi: '{unit}, mục {item}: chưa có căn cứ để đồng ý hàng loạt: điểm theo thang điểm dựa trên số liệu của chính đơn vị và chưa ai mở TLKC.',
    en: '{unit}, item {item}: no ground to accept it together with others: the scale rests on the unit’s own figures and nobody opened the evidence.',
  },
  'appraisal.no-evidence': {
    vi: '{unit} không ghi TLKC nào ở mục {item} nên không có gì để mở.',
    en: '{unit} names no evidence for item {item}: there is nothing to open.',
  },
  'appraisal.unasked': {
    vi: '{unit} giải trình mục {item} dù mục này không có đề nghị giải trình hay điều chỉnh. Nội dung vẫn được ghi lại.',
    en: '{unit} explains item {item}, which was neither asked about nor changed. It is kept all the same.',
  },
  'appraisal.too-long': {
    vi: '{unit}, mục {item}: nội dung dài quá một ô bảng tính (32.767 ký tự). Hãy rút gọn.',
    en: '{unit}, item {item}: the text is longer than a cell holds (32,767 characters). Please shorten it.',
  },
  'appraisal.round-order': {
    vi: '{unit}, mục {item} chưa thẩm định lần 1 nên chưa thẩm định lần 2 được.',
    en: '{unit}, item {item} was not appraised in round 1, so round 2 has to wait.',
  },
  'appraisal.state-order': {
    vi: '{unit} đang ở trạng thái {from}, không chuyển thẳng sang {to} được.',
    en: '{unit} is {from} and cannot become {to} straight away.',
  },
  'appraisal.reopen-reason': {
    vi: '{unit} đã chốt điểm. Mở lại cần ghi lý do.',
    en: 'The points of {unit} are fixed. Opening them again needs a reason.',
  },
  'appraisal.lock-unresolved': {
    vi: 'Chưa chốt được điểm của {unit}: còn {count} mục chưa xong ({items}).',
    en: 'The points of {unit} cannot be fixed: {count} items are still open ({items}).',
  },
  'appraisal.no-change': {
    vi: '{unit}, mục {item}: đã đúng như vậy từ trước, không có gì thay đổi.',
    en: '{unit}, item {item}: it says so already; nothing changes.',
  },
  'appraisal.journal-chain': {
    vi: 'Nhật ký số {number} ghi giá trị trước là “{found}”, nhưng dòng trước đó để lại “{left}”: có dòng đã bị sửa hoặc xóa.',
    en: 'Journal number {number} says it found “{found}”, but the entry before left “{left}”: an entry was changed or removed.',
  },
  'appraisal.journal-value': {
    vi: 'Nhật ký số {number} ghi “{value}”, không phải giá trị của nội dung này. Không dựng lại được từ dòng đó.',
    en: 'Journal number {number} says “{value}”, which is no value of that kind. Nothing can be rebuilt from it.',
  },
  'appraisal.row-gone': {
    vi: 'Trang Thẩm định không còn dòng mục {item} của {unit}, dù nhật ký (số {number}) có ghi. Hãy khôi phục dòng này hoặc tổng hợp lại hồ sơ.',
    en: 'The appraisal sheet has no row of item {item} of {unit} any more, though the journal (number {number}) speaks of it. Restore the row, or gather again.',
  },
  'appraisal.locked-changed': {
    vi: '{unit} đã chốt điểm nhưng ô này (mục {item}, {field}) đã đổi từ “{before}” thành “{now}”. Hãy trả lại giá trị đã chốt, hoặc mở lại đơn vị kèm lý do.',
    en: 'The points of {unit} are fixed, but this cell (item {item}, {field}) went from “{before}” to “{now}”. Put it back, or open the unit again with a reason.',
  },
  'appraisal.lock-broken': {
    vi: 'Dấu chốt điểm của {unit} lưu trong tệp không khớp nhật ký. Hãy đối chiếu với bản đã ký.',
    en: 'The lock kept for {unit} does not fit the journal. Compare with the signed copy.',
  },
  'appraisal.same-facts': {
    vi: 'Mục {item}: cùng được {rule} điểm theo thang điểm nhưng điểm thẩm định khác nhau ({units}). Có cần thống nhất cách xử lý?',
    en: 'Item {item}: the scale gives {rule} to each, but they were appraised differently ({units}). Should they be treated alike?',
  },
  'appraisal.near-appraiser': {
    vi: 'Cơ quan thẩm định “{name}” (mục {item}) có phải là “{near}” trong trang Đơn vị? Nếu phải, hãy ghi đúng tên để đơn vị không tự thẩm định.',
    en: 'Is the appraiser “{name}” (item {item}) “{near}” of the units’ sheet? If so write the name alike, so that the unit does not appraise itself.',
  },
  'appraisal.bad-json': {
    vi: '“{file}” không phải tệp JSON đọc được, nên chưa thực hiện thao tác nào.',
    en: '“{file}” is not readable JSON; nothing was done.',
  },
  'appraisal.bad-operation': {
    vi: 'Thao tác thứ {number}: “{key}” thiếu hoặc không dùng được ({found}).',
    en: 'Operation {number}: “{key}” is missing or unusable ({found}).',
  },
  'appraisal.not-sent-by-us': {
    vi: '“{file}” không còn dấu nhận biết của biểu đã gửi nên chưa ghép. Hãy dùng đúng tệp đã gửi, hoặc nhập tay.',
    en: '“{file}” has lost the mark of the form that was sent and is not merged. Use the file that was sent, or enter it by hand.',
  },
  'appraisal.other-round': {
    vi: '“{file}” thuộc đợt chấm năm {found}, sổ này là năm {year}. Chưa ghép.',
    en: '“{file}” belongs to the round of {found}; this one is of {year}. It is not merged.',
  },
  'appraisal.merge-conflict': {
    vi: '{unit}, mục {item}, {field}: khi gửi là “{sent}”, tệp gửi về ghi “{returned}”, nay sổ ghi “{now}”. Giữ nguyên sổ; hãy chọn một.',
    en: '{unit}, item {item}, {field}: it was “{sent}” when sent, the file says “{returned}”, the round says “{now}” by now. The round stays; please choose one.',
  },
  'appraisal.merge-emptied': {
    vi: '{unit}, mục {item}, {field}: tệp gửi về để trống ô trước đây là “{sent}”. Giữ nguyên; trống không phải là 0.',
    en: '{unit}, item {item}, {field}: the file leaves blank what was “{sent}”. It stays; blank is not 0.',
  },
  'appraisal.merge-row-gone': {
    vi: '“{file}” không còn dòng mục {item} của “{unit}” như khi gửi, nên dòng này chưa ghép.',
    en: '“{file}” has no row of item {item} of “{unit}” any more; that row is not merged.',
  },
  'appraisal.no-items-of-lead': {
    vi: 'Trang Phân công thẩm định không giao mục nào cho “{lead}”.',
    en: 'The assignment sheet gives no item to “{lead}”.',
  },
  'appraisal.no-leads': {
    vi: 'Trang Phân công thẩm định chưa giao mục nào cho cơ quan nào, nên chưa có biểu ngang để xuất. Ghi tên cơ quan vào cột Cơ quan thẩm định rồi làm lại.',
    en: 'The assignment sheet gives no item to any agency, so there is no form to write. Name the agencies there first.',
  },
  'appraisal.no-such-number': {
    vi: 'Nhật ký chỉ có đến số {last}; không có số {number}.',
    en: 'The journal goes up to number {last}; there is no number {number}.',
  },
  'appraisal.not-written': {
    vi: 'Đọc lại tệp vừa ghi thì mục {item} của {unit} không đúng như đã thẩm định ({field}: “{found}”, phải là “{expected}”). Chưa lưu tệp.',
    en: 'Read back, item {item} of {unit} is not as decided ({field}: “{found}” instead of “{expected}”). Nothing was saved.',
  },
  'appraisal.cell-locked': {
    vi: 'Ô {cell} của trang “{sheet}” bị khóa nên chưa ghi được. Chưa lưu tệp; hãy mở khóa trang rồi chạy lại.',
    en: 'Cell {cell} of sheet “{sheet}” is locked and could not be written. Nothing was saved; unprotect the sheet and run again.',
  },
  'appraisal.file-changed': {
    vi: '“{file}” đã được người khác lưu trong lúc này nên không ghi đè. Hãy chạy lại lệnh.',
    en: '“{file}” was saved by somebody else meanwhile and is not written over. Run the command again.',
  },
};

/** Ensures the blanks of a sentence in words: `points1` is a column's heading, `locked` a unit's state. */
export function appraisalWords(
  params: Readonly<Record<string, string | number>>,
  language: Language,
): Readonly<Record<string, string | number>> {
  const labels: Readonly<Record<string, Message>> = ROUND_LABELS;
  const word = (prefixes: readonly string[], key: string): Record<string, string> => {
    const value = params[key];
    const label = prefixes
      .map((prefix) => labels[`${prefix}.${String(value)}`])
      .find((one) => one !== undefined);
    return value === undefined || label === undefined ? {} : { [key]: label[language] };
  };
  return {
    ...params,
    ...word(['field', 'line'], 'field'),
    ...word(['state'], 'from'),
    ...word(['state'], 'to'),
  };
}
