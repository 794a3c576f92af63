import type { Aim } from '../review/goal/knapsack';
import type { FixedReason } from '../review/goal/open';
import type { Message } from './language';

/** What each answer to "cần gì?" keeps smallest. */
export const AIMS: Readonly<Record<Aim, Message>> = {
  points: { vi: 'Vừa đủ điểm nhất', en: 'Closest to the goal' },
  actions: { vi: 'Ít việc nhất', en: 'Fewest things to do' },
  effort: { vi: 'Ít công sức nhất', en: 'Least effort' },
};

/** Why nothing can be done about an item any more. */
export const FIXED_REASONS: Readonly<Record<FixedReason, Message>> = {
  atMaximum: { vi: 'đã đạt điểm tối đa', en: 'has its full points' },
  yearOver: { vi: 'đã hết năm đánh giá, số liệu không đổi được nữa', en: 'the year is over' },
  happened: { vi: 'việc đã hoàn thành, ngày không đổi được nữa', en: 'has happened; its date stands' },
  appraised: { vi: 'đã có điểm thẩm định', en: 'has been appraised' },
  survey: { vi: 'điểm điều tra xã hội học', en: 'comes from a survey' },
  judged: { vi: 'điểm do hội đồng thẩm định quyết định', en: 'is decided by the council' },
  notApplicable: { vi: 'không áp dụng', en: 'does not apply' },
  ruleUnknown: { vi: 'chưa hiểu chắc cách tính điểm', en: 'its rule is not understood' },
  unclear: { vi: 'số liệu kê khai chưa rõ', en: 'its figures are unclear' },
  assumed: { vi: 'điểm được giả định', en: 'its points are assumed' },
  codeTwice: { vi: 'mã trùng với mục khác', en: 'shares its code with another item' },
  noRaise: { vi: 'không thể nâng thêm', en: 'cannot be raised any more' },
};

/** Words around scenarios and goals, in the terminal and the pane. */
export const WHAT_IF_WORDS = {
  'total.before': { vi: 'Hiện nay', en: 'Now' },
  'total.after': { vi: 'Tính thử', en: 'Scenario' },
  'total.line': {
    vi: '{when}: {points}/{maximum} điểm{share}{undecided}',
    en: '{when}: {points} of {maximum} points{share}{undecided}',
  },
  'total.share': { vi: ' ({share})', en: ' ({share})' },
  'total.undecided': {
    vi: '; còn {undecided} điểm tối đa chưa đủ căn cứ',
    en: '; items worth {undecided} cannot be decided yet',
  },
  'total.result': {
    vi: 'Kết quả kể cả điểm thưởng, điểm trừ: {before} → {after}',
    en: 'Result with bonus and penalty: {before} → {after}',
  },
  'class.line': { vi: 'Xếp loại: {before} → {after}', en: 'Class: {before} → {after}' },
  'rank.line': {
    vi: 'Thứ hạng trong {group}: {before} → {after} (trên {of} đơn vị)',
    en: 'Rank in {group}: {before} → {after} (of {of} units)',
  },
  'item.line': {
    vi: '{code} {title}: {before} → {after}{difference}',
    en: '{code} {title}: {before} → {after}{difference}',
  },
  'compare.title': { vi: 'So sánh các phương án tính thử', en: 'Scenarios side by side' },
  'compare.item': { vi: 'Mục', en: 'Item' },
  'compare.now': { vi: 'Hiện nay', en: 'Now' },
  'compare.total': { vi: 'Tổng điểm', en: 'Total' },
  'compare.class': { vi: 'Xếp loại', en: 'Class' },
  'scenario.unnamed': { vi: 'Tính thử', en: 'Scenario' },
  'scenario.kept': { vi: 'Đã lưu phương án “{name}” vào {file}', en: 'Scenario “{name}” kept in {file}' },
  'scenario.list': {
    vi: '{name} · {count} thay đổi · {who} · {when}',
    en: '{name} · {count} changes · {who} · {when}',
  },
  'goal.now': {
    vi: 'Hiện có {now} điểm, kể cả điểm thưởng và điểm trừ; muốn đạt {goal} điểm thì còn thiếu {missing} điểm.',
    en: '{now} points now, bonus and penalty included; {missing} more are needed to reach {goal}.',
  },
  'goal.undecided': {
    vi: 'Còn {undecided} điểm tối đa chưa đủ căn cứ, không được tính vào (giả định điểm bằng --set MÃ.points=…, hoặc --assume-self).',
    en: 'Items worth {undecided} cannot be decided yet and count nothing (assume them by --set CODE.points=…, or --assume-self).',
  },
  'goal.reached': {
    vi: 'Đã đạt {goal} điểm: không cần làm gì thêm.',
    en: '{goal} points are reached: nothing is needed.',
  },
  'goal.impossible': {
    vi: 'Không thể đạt {goal} điểm bằng những việc còn làm được. Cao nhất có thể đạt: {most} điểm, nếu làm tất cả các việc sau:',
    en: '{goal} points cannot be reached by anything that can still be done. The most is {most}, with all of these:',
  },
  'goal.nothing': {
    vi: 'Không thể đạt {goal} điểm: không mục nào còn nâng được. Hiện có {now} điểm.',
    en: '{goal} points cannot be reached: no item can be raised any more. There are {now} points now.',
  },
  'goal.set': {
    vi: '{aim}: {actions} việc, +{gain} điểm → {reaches} điểm',
    en: '{aim}: {actions} things to do, +{gain} points → {reaches}',
  },
  'goal.effort': { vi: '; công sức {effort}', en: '; effort {effort}' },
  'goal.raise': {
    vi: '{code} {title} ({cell}): {change} → +{gain} điểm',
    en: '{code} {title} ({cell}): {change} → +{gain} points',
  },
  'goal.or': { vi: 'hoặc {change}', en: 'or {change}' },
  'goal.fixed': { vi: 'Không nâng được nữa ({count} mục):', en: 'Cannot be raised ({count} items):' },
  'goal.year-over': {
    vi: 'Muốn biết lẽ ra cần gì trong năm (hoặc còn số liệu chưa kê khai), tính như tại một ngày trong năm: thêm --date NĂM-12-31.',
    en: 'To see what the year would have taken (or when figures were not declared yet), count as on a day of it: add --date YEAR-12-31.',
  },
  'goal.fixed-line': { vi: '{reason}: {codes}', en: '{reason}: {codes}' },
} as const satisfies Record<string, Message>;

export type WhatIfWord = keyof typeof WHAT_IF_WORDS;
