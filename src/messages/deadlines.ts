import type { DueState } from '../review/deadlines/time-left';
import type { DeadlineProblemCode, RoundStep } from '../review/deadlines/round-dates';
import { fill } from './language';
import type { Language, Message } from './language';

export const DEADLINE_PROBLEMS: Readonly<Record<DeadlineProblemCode, Message>> = {
  'deadline.settings-unreadable': {
    vi: 'Không đọc được mốc thời gian của đợt chấm. Cần một đối tượng JSON có “rounds” (tên và các ngày dạng 2025-12-31) hoặc “holidays”.',
    en: 'The dates of the round cannot be read. Give a JSON object with “rounds” (a name and dates such as 2025-12-31) or “holidays”.',
  },
  'deadline.date-unreadable': {
    vi: 'Mốc “{key}” ghi “{found}” không phải một ngày có trên lịch nên bỏ qua. Hãy ghi dạng 2025-12-31 hoặc 31/12/2025.',
    en: '“{key}” says “{found}”, which is no day of the calendar, and is left out. Write 2025-12-31 or 31/12/2025.',
  },
  'deadline.order': {
    vi: 'Đợt “{round}”: mốc thứ {step} ({date}) đứng trước mốc thứ {before} ({beforeDate}). Hãy xem lại thứ tự các ngày.',
    en: 'Round “{round}”: date {step} ({date}) comes before date {before} ({beforeDate}). Please look at the order of the dates.',
  },
  'deadline.no-dates': {
    vi: 'Chưa đặt các mốc của đợt chấm và bảng không nêu hạn nào. Hãy đặt mốc ở mục Thời hạn.',
    en: 'No dates of a round are set and the sheet names no due date. Set them under Deadlines.',
  },
};

/** The five dates of a round in the clerks’ words. */
export const ROUND_STEP_WORDS: Readonly<Record<RoundStep, Message>> = {
  selfOpens: { vi: 'Mở tự chấm điểm', en: 'Self-scoring opens' },
  selfCloses: { vi: 'Kết thúc tự chấm điểm', en: 'Self-scoring closes' },
  appraisal1Closes: { vi: 'Kết thúc thẩm định lần 1', en: 'Appraisal 1 closes' },
  explanationCloses: { vi: 'Kết thúc giải trình', en: 'Explanation closes' },
  appraisal2Closes: { vi: 'Kết thúc thẩm định lần 2', en: 'Appraisal 2 closes' },
};

const STATES: Readonly<Record<DueState['kind'], Message & { readonly sign: string }>> = {
  overdue: { vi: 'Quá hạn {days} ngày', en: 'Overdue by {days} days', sign: '✖' },
  today: { vi: 'Đến hạn hôm nay', en: 'Due today', sign: '▲' },
  soon: { vi: 'Sắp đến hạn (còn {days} ngày)', en: 'Due soon ({days} days left)', sign: '!' },
  left: { vi: 'Còn {days} ngày', en: '{days} days left', sign: '·' },
  done: { vi: 'Đã xong', en: 'Done', sign: '✓' },
  passed: { vi: 'Đã qua', en: 'Passed', sign: '–' },
};

/** Ensures the label of a due date with its sign, which never depends on colour. */
export function dueLabel(
  state: DueState,
  language: Language,
): { readonly sign: string; readonly words: string } {
  const message = STATES[state.kind];
  const params = 'days' in state ? { days: state.days } : {};
  return { sign: message.sign, words: fill(message, params, language) };
}

/** Words of the list of due dates. */
export const DEADLINE_LABELS = {
  'round.unnamed': { vi: 'Đợt chấm điểm', en: 'Round' },
  'round.open': { vi: 'còn {open} mục', en: '{open} items open' },
  points: { vi: '{points} điểm', en: '{points} points' },
  'working-days': { vi: '{days} ngày làm việc', en: '{days} working days' },
  'day-off': { vi: 'ngày nghỉ, làm xong chậm nhất {day}', en: 'a day off, finish by {day}' },
  responsible: { vi: 'phụ trách: {who}', en: 'responsible: {who}' },
  day: { vi: '{weekday}, {day}', en: '{weekday}, {day}' },
  'from.rule': { vi: 'theo cách tính điểm', en: 'by the rule' },
  'from.text': { vi: 'nêu trong nội dung', en: 'named in the text' },
  'from.column': { vi: 'theo cột thời hạn', en: 'by the due date column' },
} as const satisfies Record<string, Message>;

export const WEEKDAYS: readonly Message[] = [
  { vi: 'Chủ nhật', en: 'Sunday' },
  { vi: 'Thứ hai', en: 'Monday' },
  { vi: 'Thứ ba', en: 'Tuesday' },
  { vi: 'Thứ tư', en: 'Wednesday' },
  { vi: 'Thứ năm', en: 'Thursday' },
  { vi: 'Thứ sáu', en: 'Friday' },
  { vi: 'Thứ bảy', en: 'Saturday' },
];
