import type { InvalidCode } from '../methods/method';
import type { Message } from './language';

/** What cannot be in a declared answer: what was found, why it cannot be, what to do. */
export const METHODS_PROBLEMS: Readonly<Record<InvalidCode, Message>> = {
  'answer.negative': {
    vi: '“{label}” ghi {found}: số liệu này không thể nhỏ hơn 0. Hãy kiểm tra lại rồi chấm lại.',
    en: '“{label}” reads {found}: this figure cannot be below 0. Please check it and score again.',
  },
  'answer.not-whole': {
    vi: '“{label}” ghi {found}: đây là số đếm nên phải là số nguyên. Hãy kiểm tra dấu phẩy, dấu chấm.',
    en: '“{label}” reads {found}: this is a count and must be whole. Please check commas and points.',
  },
  'answer.above-denominator': {
    vi: 'Tử số {numerator} lớn hơn mẫu số {denominator}: phần không thể lớn hơn toàn bộ. Hãy kiểm tra lại cả hai số liệu.',
    en: 'The numerator {numerator} is above the denominator {denominator}: a part cannot exceed the whole. Please check both figures.',
  },
  'answer.unknown-level': {
    vi: '“{label}”: mức đã ghi không có trong thang điểm. Hãy ghi đúng một trong các mức: {choices}.',
    en: '“{label}”: the level given is not in the scale. Please give exactly one of: {choices}.',
  },
  'answer.too-many-parts': {
    vi: 'Kê khai {found} nội dung trong khi thang điểm chỉ có {expected} nội dung. Hãy đối chiếu lại từng nội dung.',
    en: '{found} contents are declared but the scale has only {expected}. Please compare them one by one.',
  },
  'answer.outside-range': {
    vi: '“{label}” ghi {found}, ngoài khoảng từ {from} đến {to}. Hãy kiểm tra lại số liệu.',
    en: '“{label}” reads {found}, outside {from} to {to}. Please check the figure.',
  },
  'answer.not-a-date': {
    vi: 'Ngày {found} không có trong lịch. Hãy ghi lại theo dạng ngày/tháng/năm.',
    en: '{found} is not a day of the calendar. Please give it as day/month/year.',
  },
};
