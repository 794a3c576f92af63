import type { Message } from './language';

/** Words of the pane's *Tính thử*. */
export const WHAT_IF_PANE = {
  'tab.whatif': { vi: 'Tính thử', en: 'What if' },
  'work.keeping-scenario': { vi: 'Đang lưu phương án…', en: 'Keeping the scenario…' },
  'said.scenario-kept': {
    vi: 'Đã lưu phương án “{name}” trong sổ tính.',
    en: 'Scenario “{name}” is kept in the workbook.',
  },
  'whatif.intro': {
    vi: 'Đổi số liệu hoặc mức để xem điểm thay đổi thế nào. Không ô nào trong bảng bị sửa.',
    en: 'Change figures or levels to see what becomes of the points. No cell of the sheet is touched.',
  },
  'whatif.now': { vi: 'Hiện nay', en: 'Now' },
  'whatif.then': { vi: 'Tính thử', en: 'Scenario' },
  'whatif.undecided': { vi: 'chưa tính được: {undecided}', en: 'not decided: {undecided}' },
  'whatif.no-ranking': {
    vi: 'Chưa biết thứ hạng: mở “Xếp hạng” và chọn tệp của các đơn vị cùng khối, thứ hạng sẽ hiện ở đây.',
    en: 'The rank is not known: rank the files of the units of the group under “Ranking” to see it here.',
  },
  'whatif.other-basis': {
    vi: 'Bảng xếp hạng đang mở dùng {ranked}, còn tính thử dùng {tried}: hãy xếp hạng lại theo {tried}.',
    en: 'The ranking rests on {ranked}, the scenario on {tried}: rank again by {tried}.',
  },
  'whatif.no-bands': {
    vi: 'Chưa có thang xếp loại nên không nêu xếp loại.',
    en: 'No classes are defined, so none is named.',
  },
  'whatif.item': { vi: 'Tiêu chí', en: 'Criterion' },
  'whatif.choose': { vi: 'Chọn tiêu chí…', en: 'Choose a criterion…' },
  'whatif.points': { vi: 'Điểm (giả định)', en: 'Points (assumed)' },
  'whatif.as-now': { vi: 'như hiện nay: {value}', en: 'as now: {value}' },
  'whatif.nothing-now': { vi: 'chưa kê khai', en: 'not declared' },
  'whatif.changes': { vi: 'Đang thay đổi', en: 'Changed' },
  'whatif.remove': { vi: 'Bỏ thay đổi mục {code}', en: 'Drop the change of {code}' },
  'whatif.clear': { vi: 'Bỏ hết', en: 'Drop all' },
  'whatif.goal': { vi: 'Muốn đạt … điểm', en: 'Points to reach' },
  'whatif.find': { vi: 'Cần làm gì?', en: 'What does it take?' },
  'whatif.bad-goal': {
    vi: 'Hãy ghi một số điểm, ví dụ 90 hoặc 87,5.',
    en: 'Please enter points, such as 90 or 87.5.',
  },
  'whatif.take': { vi: 'Đưa vào tính thử', en: 'Try this' },
  'whatif.keep': { vi: 'Lưu phương án', en: 'Keep the scenario' },
  'whatif.name': { vi: 'Tên phương án', en: 'Name' },
  'whatif.who': { vi: 'Người lập', en: 'Who' },
  'whatif.kept': { vi: 'Phương án đã lưu', en: 'Kept scenarios' },
  'whatif.open': { vi: 'Mở', en: 'Open' },
  'whatif.forget': { vi: 'Xóa “{name}”', en: 'Delete “{name}”' },
  'whatif.effort': { vi: 'Công sức của mục này', en: 'Effort of this criterion' },
  'whatif.effort-hint': { vi: '1 nếu để trống', en: '1 if left empty' },
} as const satisfies Record<string, Message>;
