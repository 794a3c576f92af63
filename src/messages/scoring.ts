import type { ScoringProblemCode } from '../scoring/problems';
import type { Message } from './language';

/** What scoring notices: what, where, why it matters, what to do. */
export const SCORING_PROBLEMS: Readonly<Record<ScoringProblemCode, Message>> = {
  'scoring.above-maximum': {
    vi: 'Mục {item}: điểm ghi {found} cao hơn điểm tối đa {maximum}. Điểm được giữ nguyên như đã ghi; hãy kiểm tra lại điểm này và điểm tối đa.',
    en: 'Item {item}: the score typed, {found}, is above the maximum {maximum}. It is left as typed; please check both figures.',
  },
  'scoring.beyond-any-scale': {
    vi: 'Tính theo thang điểm được {found} điểm, lớn hơn mọi thang điểm có thể có. Số liệu kê khai thừa nhiều chữ số; hãy đối chiếu và sửa.',
    en: 'The scale gives {found} points, more than any scale has. A declared figure has digits too many; compare and correct it.',
  },
  'scoring.below-zero': {
    vi: 'Mục {item}: điểm ghi {found} nhỏ hơn 0 trong khi đây không phải điểm trừ. Hãy kiểm tra lại dấu của điểm.',
    en: 'Item {item}: the score typed, {found}, is below 0 though this is not a penalty. Please check its sign.',
  },
  'scoring.rule-above-maximum': {
    vi: 'Mục {item}: tính theo thang điểm được {found}, cao hơn điểm tối đa {maximum}. Hãy xem lại số liệu kê khai và thang điểm.',
    en: 'Item {item}: its scale gives {found}, above the maximum {maximum}. Please check the declared figures and the scale.',
  },
  'scoring.rule-below-zero': {
    vi: 'Mục {item}: tính theo thang điểm được {found}, nhỏ hơn 0 mà thang điểm không nói có để điểm âm hay không. Cần người quyết định.',
    en: 'Item {item}: its scale gives {found}, below 0, and does not say whether that stands. A person has to decide.',
  },
  'scoring.claimed-on-not-applicable': {
    vi: 'Mục {item} không áp dụng với đơn vị này nhưng vẫn ghi điểm {found}. Hãy chọn một: bỏ điểm, hoặc kê khai lại số liệu.',
    en: 'Item {item} does not apply to this unit yet has a score of {found}. Keep one: remove the score, or declare its figures again.',
  },
  'scoring.penalty-positive': {
    vi: 'Mục {item} là điểm trừ, ghi {found}: được hiểu là trừ {found} điểm.',
    en: 'Item {item} is a penalty and reads {found}: taken as {found} points off.',
  },
  'scoring.cap-applied': {
    vi: 'Nhóm {item} “{title}”: cộng lại vượt mức tối đa {maximum} của nhóm nên chỉ tính {maximum}.',
    en: 'Group {item} “{title}”: its items add up to more than the group’s cap of {maximum}, so {maximum} counts.',
  },
  'scoring.answer.negative': {
    vi: 'Mục {item}: số liệu kê khai nhỏ hơn 0. Hãy kiểm tra lại số liệu rồi chấm lại.',
    en: 'Item {item}: a declared figure is below 0. Please check it and score again.',
  },
  'scoring.answer.not-whole': {
    vi: 'Mục {item}: số lượng kê khai phải là số nguyên. Hãy kiểm tra dấu phẩy, dấu chấm trong số liệu.',
    en: 'Item {item}: a declared count must be whole. Please check commas and points in the figure.',
  },
  'scoring.answer.above-denominator': {
    vi: 'Mục {item}: tử số lớn hơn mẫu số nên không tính được tỷ lệ. Hãy kiểm tra lại hai số liệu này.',
    en: 'Item {item}: the numerator is above the denominator, so no rate can be told. Please check both figures.',
  },
  'scoring.answer.unknown-level': {
    vi: 'Mục {item}: mức kê khai không có trong thang điểm. Hãy ghi đúng một mức như thang điểm viết.',
    en: 'Item {item}: the declared level is not one of the scale’s. Please give one in the words of the scale.',
  },
  'scoring.answer.too-many-parts': {
    vi: 'Mục {item}: kê khai nhiều nội dung hơn số nội dung được tính điểm. Hãy đối chiếu lại với thang điểm.',
    en: 'Item {item}: more contents are declared than the scale prices. Please compare with the scale.',
  },
  'scoring.answer.outside-range': {
    vi: 'Mục {item}: số liệu kê khai nằm ngoài khoảng mà thang điểm cho phép. Hãy kiểm tra lại số liệu.',
    en: 'Item {item}: the declared figure is outside the range the scale allows. Please check it.',
  },
  'scoring.answer.not-a-date': {
    vi: 'Mục {item}: ngày kê khai không có trong lịch. Hãy ghi lại theo dạng ngày/tháng/năm.',
    en: 'Item {item}: the declared date does not exist. Please give it as day/month/year.',
  },
  'scoring.rule-needs-person': {
    vi: 'Mục {item}: chưa hiểu chắc thang điểm. {question} (“{quote}”) Hãy xác nhận cách hiểu ở Bộ tiêu chí.',
    en: 'Item {item}: the scale is not understood for certain. {question} (“{quote}”) Please confirm its reading.',
  },
  'scoring.not-a-rule': {
    vi: 'Mục {item}: phần cách tính điểm không phải là quy tắc chấm nên chỉ đọc điểm đã ghi. {reason}',
    en: 'Item {item}: the scoring text is not a rule, so only typed scores are read. {reason}',
  },
  'scoring.no-rule': {
    vi: 'Có {count} mục không có cách tính điểm: chưa tính được điểm theo thang điểm, chỉ đọc và cộng điểm đã ghi. Hãy chỉ rõ bộ tiêu chí.',
    en: '{count} items have no scoring text: rule points cannot be told, typed scores are only read and added. Please name a rulebook.',
  },
  'scoring.open-point': {
    vi: 'Mục {item}: thang điểm không nói rõ trường hợp này. {question} Hãy xác nhận trước khi tính điểm.',
    en: 'Item {item}: the scale does not settle this case. {question} Please decide before it is scored.',
  },
};
