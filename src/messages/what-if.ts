import type { WhatIfProblemCode } from '../review/what-if/problems';
import type { Message } from './language';

/** What a scenario or a goal asks for that cannot be, and what is allowed instead. */
export const WHAT_IF_PROBLEMS: Readonly<Record<WhatIfProblemCode, Message>> = {
  'what-if.unknown-code': {
    vi: 'Không có mục chấm điểm {item}. Các mục gần đó: {near}.',
    en: 'There is no scored item {item}. Items near it: {near}.',
  },
  'what-if.code-twice': {
    vi: 'Mã {item} có ở nhiều mục nên không biết thay đổi mục nào. Hãy sửa mã cho khác nhau.',
    en: 'The code {item} stands at several items, so it is unclear which one is meant. Please make the codes differ.',
  },
  'what-if.unknown-input': {
    vi: 'Mục {item}: không có số liệu “{input}”. Có thể thay đổi: {allowed}.',
    en: 'Item {item}: there is no input “{input}”. These can be changed: {allowed}.',
  },
  'what-if.bad-value': {
    vi: 'Mục {item}: “{typed}” không phải giá trị dùng được của {input}. Giá trị được nhận: {allowed}.',
    en: 'Item {item}: “{typed}” is no value of {input}. Allowed: {allowed}.',
  },
  'what-if.still-missing': {
    vi: 'Mục {item}: còn thiếu {needs} nên chưa tính được điểm.',
    en: 'Item {item}: {needs} still missing, so there are no points yet.',
  },
  'what-if.not-ranked': {
    vi: 'Không thấy “{agency}” trong các tệp xếp hạng nên không tính được thay đổi thứ hạng. Hãy đưa cả tệp của đơn vị vào danh sách xếp hạng.',
    en: '“{agency}” is none of the ranked units, so its rank cannot be told. Please rank its own file as well.',
  },
  'goal.no-rule': {
    vi: 'Bảng không có cách tính điểm nào hiểu được nên không tìm được việc cần làm. Hãy chọn bộ tiêu chí của bảng.',
    en: 'No scoring text of the sheet is understood, so nothing can be searched. Please choose the criteria of the sheet.',
  },
  'goal.unknown-code': {
    vi: 'Công sức ghi cho {item}, nhưng không mục chấm điểm nào có mã đó hoặc nằm trong đó.',
    en: 'An effort is given for {item}, but no scored item has this code or stands under it.',
  },
  'goal.bad-effort': {
    vi: 'Công sức của {item} là {found}; cần một số từ 0 đến 10.000, không quá hai chữ số thập phân.',
    en: 'The effort of {item} is {found}; it must be a number from 0 to 10,000 with at most two decimals.',
  },
};
