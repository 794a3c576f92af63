import type { StepCode, WordedChange, WordedStep } from '../review/risks/risk';
import { fill } from './language';
import type { Language, Message } from './language';
import { toldBlanks } from './own-words';

/** What to do, one change each; a next step joins them. */
const STEPS: Readonly<Record<StepCode, Message>> = {
  more: { vi: 'cần thêm {by} “{label}” (đủ {to})', en: '{by} more “{label}” ({to} in all)' },
  fewer: { vi: 'bớt {by} “{label}” (còn {to})', en: '{by} fewer “{label}” ({to} left)' },
  moreCases: { vi: 'cần thêm {by} trường hợp đạt (đủ {to})', en: '{by} more good cases ({to} in all)' },
  moreOfPart: { vi: 'tăng tử số thêm {by} (đạt {to})', en: 'raise the numerator by {by} (to {to})' },
  morePercent: { vi: 'tăng {by} điểm phần trăm (đạt {to} %)', en: '{by} percentage points more ({to} %)' },
  fewerPercent: { vi: 'giảm {by} điểm phần trăm (còn {to} %)', en: '{by} percentage points less ({to} %)' },
  reach: { vi: 'đạt {to} “{label}”', en: 'reach {to} “{label}”' },
  reachPercent: { vi: 'đạt {to} % “{label}”', en: 'reach {to} % “{label}”' },
  goodCases: {
    vi: 'nếu tổng số còn tăng: thêm {by} trường hợp mới, tất cả đều đạt',
    en: 'if the whole still grows: {by} further cases, every one of them good',
  },
  badCases: {
    vi: 'thêm {by} trường hợp mới, không trường hợp nào tính vào “{label}”',
    en: '{by} further cases, none of them counted under “{label}”',
  },
  ofCases: {
    vi: 'theo tiến độ hiện nay đến hết kỳ còn khoảng {of} trường hợp: cần ít nhất {by} trường hợp đạt',
    en: 'at the present pace about {of} further cases come until the period ends: at least {by} must be good',
  },
  notAtPace: {
    vi: 'theo tiến độ hiện nay đến hết kỳ còn khoảng {of} trường hợp: dù tất cả đều đạt cũng chưa lên được mức cao hơn',
    en: 'at the present pace about {of} further cases come until the period ends: even if all are good, no higher level is reached',
  },
  level: { vi: 'đạt mức “{to}”', en: 'reach “{to}”' },
  meet: { vi: 'thực hiện “{label}”', en: 'do “{label}”' },
  date: { vi: 'hoàn thành chậm nhất ngày {by}', en: 'finish by {by}' },
};

const GAIN: Message = { vi: '{changes} → +{gain} điểm', en: '{changes} → +{gain} points' };

/** Ensures what to do, without a sentence around it: `cần thêm 14 trường hợp đạt (đủ 90)`. */
export function changeWords({ code, params }: WordedChange, language: Language): string {
  return fill(STEPS[code], toldBlanks(params, language), language);
}

/** Ensures a next step as a sentence with what it earns. */
export function stepSentence({ changes, gain }: WordedStep, language: Language): string {
  const told = changes.map((change) => changeWords(change, language)).join('; ');
  const sentence = gain === undefined ? told : fill(GAIN, { changes: told, gain }, language);
  return `${sentence.charAt(0).toLocaleUpperCase('vi')}${sentence.slice(1)}.`;
}
