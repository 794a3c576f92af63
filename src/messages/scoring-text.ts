import type { DoubtCode } from '../methods/doubt';
import type { NotARule } from '../scoring-text/not-a-rule';
import { QUESTIONS } from '../scoring-text/questions';
import type { Message } from './language';

/** The questions in English; the Vietnamese ones are the compiler's own, so that there is one source. */
export const QUESTIONS_IN_ENGLISH: Readonly<Record<DoubtCode, string>> = {
  'scoring-text.truncated': 'The text breaks off at “{quote}”: copy the whole rule from the annex.',
  'scoring-text.damaged': 'Digits or cells are missing near “{quote}”: paste the text again from the annex.',
  'scoring-text.doubtful-digit': '“{quote}” has a letter where a digit belongs: what is the right number?',
  'scoring-text.doubtful-number': 'Is the sign in “{quote}” a decimal sign or does it group thousands?',
  'scoring-text.no-maximum': '“{quote}” counts from the maximum, but the item states none: what is it?',
  'scoring-text.no-points': '“{quote}” names no points: how many does meeting it earn?',
  'scoring-text.unread': '“{quote}” belongs to no price: did it lose its points, or is it a remark?',
  'scoring-text.two-readings': '“{quote}” can be read in more than one way: which one holds?',
  'scoring-text.gap': 'Nothing is priced for {values} (“{quote}”): how many points does it earn?',
  'scoring-text.overlap': 'Two lines overlap at {values} (“{quote}”): which one holds?',
  'scoring-text.shared-bound': '{values} lies in both lines of “{quote}”: which one holds?',
  'scoring-text.only-best': 'Only “{quote}” is priced: what does {values} earn: nothing, a share, a step?',
  'scoring-text.above-maximum': '“{quote}” is above the item’s maximum: which of the two is wrong?',
  'scoring-text.never-maximum':
    'The best line “{quote}” is not the item’s maximum: is a line missing, or are lines added up?',
  'scoring-text.order': 'The lines of “{quote}” neither rise nor fall: is one of them a slip?',
  'scoring-text.contradiction': 'Two statements of “{quote}” contradict each other: which one holds?',
  'scoring-text.range': '“{quote}” is a range of points: who decides, and when is it low or high?',
  'scoring-text.vague': '“{quote}” gives no amount: how much is taken in each case?',
  'scoring-text.at-least': '“{quote}” is only the least that is taken: who decides how much, and up to what?',
  'scoring-text.plus-and-minus':
    'Points are both added and taken (“{quote}”): may the result go below 0, and when does the maximum apply?',
  'scoring-text.part-step': '“{quote}”: is a part of a step dropped or counted in proportion?',
  'scoring-text.below-start': '“{quote}”: what is earned below that?',
  'scoring-text.uncovered-case':
    'Some cases fall into no line of “{quote}”, e.g. done in part or late: what do they earn?',
  'scoring-text.sum-or-best': 'Are the contents of “{quote}” added up, or does only the best count?',
  'scoring-text.decided-by-council':
    '“{quote}”: taken once a year or each time, and may the council take less?',
  'scoring-text.absence': '“{quote}”: does the item leave the maximum, earn everything, or earn nothing?',
  'scoring-text.year': '“{quote}”: a day of which year?',
  'scoring-text.late-days':
    '“{quote}”: is this added to what was taken for the first days, or counted from the first?',
  'scoring-text.no-formula': 'The formula in “{quote}” is not clear: which figure is each of its letters?',
  'scoring-text.relative': '“{quote}” needs the figures of all agencies and a formula: which one?',
};

function inBoth(code: DoubtCode): Message {
  return { vi: QUESTIONS[code], en: QUESTIONS_IN_ENGLISH[code] };
}

/** The question behind every doubt about a scoring text. */
export const SCORING_TEXT_QUESTIONS = Object.fromEntries(
  (Object.keys(QUESTIONS_IN_ENGLISH) as DoubtCode[]).map((code) => [code, inBoth(code)]),
) as Readonly<Record<DoubtCode, Message>>;

/** Why a text is no rule. */
export const NOT_A_RULE: Readonly<Record<NotARule, Message>> = {
  'scoring-text.group-heading': {
    vi: 'Đây là tiêu đề của một nhóm kèm mức trần của cả nhóm, không phải cách tính điểm của một mục.',
    en: 'This is the heading of a group with its ceiling, not the rule of an item.',
  },
  'scoring-text.above-items': {
    vi: 'Đây là quy tắc xếp loại, xếp hạng theo tổng điểm, đứng trên các mục; không cho điểm cho mục nào.',
    en: 'This ranks or classifies by totals; it stands above the items and gives none of them points.',
  },
  'scoring-text.prices-nothing': {
    vi: 'Văn bản không nêu mức điểm nào: đây là ghi chú, tài liệu kiểm chứng hoặc hệ quả khác, không phải cách tính điểm.',
    en: 'The text prices nothing: it is a note, a list of evidence or another consequence, not a rule.',
  },
};
