import { compare, ZERO } from '../../rulebook/rational';
import type { Clause, Doubt, Parsed, Reading } from '../clause';
import { doubt, rule } from '../clause';
import {
  ALL_POINTS,
  isAdding,
  isElse,
  isNone,
  isTaking,
  isZeroWorth,
  leftAfter,
  maximumOf,
  negative,
  NO_POINTS,
  pointsOf,
  quoteOf,
  topDoubts,
  worthOf,
} from '../roles';
import { IN_TIME } from '../ladder/lines';
import { measureOf } from '../ladder/measure';
import { isModifier } from './modifier';
import type { ChoiceSpec, Level, Worth } from '../spec';
import { own } from '../own-words';

const ALL =
  /^(?:trường hợp |nếu |khi |có )?(?:toàn bộ|tất cả|mọi|# %|đủ|đầy đủ|bảo đảm đủ|đảm bảo đủ)(?: |$)|(?:^| )đều (?:được|có|đã|đạt)(?: |$)/;
const SOME =
  /^(?:trường hợp |nếu |khi )?(?:(?:vẫn )?còn|thiếu|chưa đủ|không đủ|chưa đầy đủ|không đầy đủ)(?: |$)|^(?:trường hợp |nếu |khi )?có .*(?:chưa|không|quá hạn|chậm|trễ|muộn)/;
const MORE_IS_FINE = /trở lên$/;
/** Verbs of someone who decides, where the text names a ceiling or a range only. */
export const JUDGES = /(?:^| )(?:chấm|quyết định|xem xét|cho điểm)(?: |,|$)/;
const JUDGED_BY = /(?:[:,]| do) [^:;,]+(?:quyết định|chấm|đánh giá|xem xét|cho điểm)$/i;

/** Ensures the level's worth: a ceiling someone decides under, a share left after a deduction, or plain points. */
function levelWorth(clause: Clause, reading: Reading): Worth | undefined {
  const { price } = clause;
  if (!price?.worth) return undefined;
  if (price.wording === 'atMost') {
    return JUDGES.test(`${clause.words} ${price.quote.toLowerCase()}`)
      ? { kind: 'judged', from: NO_POINTS, to: price.worth }
      : undefined;
  }
  if (price.wording !== 'exact') return undefined;
  if (price.sign !== 'minus') return price.worth;
  if (price.quote.startsWith('-')) return negative(price.worth);
  return leftAfter(price.worth, reading.setting);
}

function levelOf(clause: Clause, reading: Reading): Level | undefined {
  const worth = levelWorth(clause, reading);
  if (!worth) return undefined;
  return { text: worth.kind === 'judged' ? clause.label.replace(JUDGED_BY, '') : clause.label, worth };
}

const NEGATIONS = new Set(['không', 'chưa', 'có', 'được', 'đã', 'còn', 'bị', 'để', 'nếu', 'trường', 'hợp']);

function content(words: string): string[] {
  return words.split(' ').filter((word) => !NEGATIONS.has(word) && !/^[,:;.()#"]$/.test(word));
}

/** "Có X" beside "Không X": the second is the first turned round. */
function isComplement(first: Clause, second: Clause): boolean {
  const turned = /(?:^| )(?:không|chưa)(?: |$)/;
  if (turned.test(first.words) === turned.test(second.words)) return false;
  const [a, b] = [content(first.words), content(second.words)];
  const [shorter, longer] = a.length <= b.length ? [a, b] : [b, a];
  return shorter.every((word) => longer.includes(word));
}

const DEADLINE =
  /đúng (?:thời )?(?:hạn|gian|tiến độ|kỳ)|kịp thời|trước (?:ngày )?@|đúng thời gian|theo thời hạn|chậm nhất/;
const LATE =
  /không đúng|chưa đúng|không kịp|chậm|muộn|trễ|quá hạn|sau (?:ngày )?@|không bảo đảm|không đảm bảo|hoặc/;

/** "… và đã gửi báo cáo": two things are asked for, of which a complement may deny only one. */
const JOINS_TWO = / (?:và|;) (?:đã|có|được) /;

function pieces(words: string, between: RegExp): string[] {
  return words.split(between).filter((piece) => piece.split(' ').length >= 3);
}

/** A case that neither of two levels covers: all asked for but one thing missing, or done but late. */
function uncovered(best: Clause, other: Clause): boolean {
  if (isElse(other)) return false;
  if (DEADLINE.test(best.words) && !LATE.test(other.words) && !DEADLINE.test(other.words)) return true;
  if (/thiếu một trong|một trong (?:các|những)|không đáp ứng/.test(other.words)) return false;
  if (isComplement(best, other) && !JOINS_TWO.test(best.words)) return false;
  const asked = pieces(best.words, / (?:,|và|;) /).length;
  const lacking = other.words.split(/ (?:hoặc|hay) /).length;
  const listed = isNone(other) ? pieces(other.words, / , /).length : 1;
  return Math.max(lacking, listed) < asked;
}

function uncoveredDoubt(best: Clause, other: Clause): Doubt {
  return {
    code: 'scoring-text.uncovered-case',
    quote: `${best.text} / ${other.text}`,
    readings: [best, other].map((clause) => ({
      reading: clause.label,
      example: own('reading.part'),
      points: quoteOf(clause),
    })),
  };
}

function pair(clauses: readonly Clause[], levels: readonly Level[]): Partial<ChoiceSpec> {
  const [first, second] = clauses;
  if (!first || !second || clauses.length !== 2) return {};
  if (ALL.test(first.words) && SOME.test(second.words)) {
    const aboveWhole = MORE_IS_FINE.test(first.words);
    return {
      allOrNone: { all: 0, otherwise: 1, ...(aboveWhole ? { aboveWhole } : {}) },
      ...(/^(?:trường hợp |nếu )?(?:vẫn )?(?:có|còn)(?: |$)/.test(second.words)
        ? { byCount: { none: 0, some: 1 } }
        : {}),
    };
  }
  const [yes, no] = levels.map((level) => isZeroWorth(level.worth));
  if (yes === false && no === true) return { yesNo: { yes: 0, no: 1 } };
  if (yes === true && no === false) return { yesNo: { yes: 1, no: 0 } };
  return {};
}

/** "a) Kế hoạch: …; chậm: 0 điểm; b) Báo cáo: …; chậm: 0 điểm": two levels of one name belong to two scales. */
function areTwice(levels: readonly Level[]): boolean {
  const names = levels.map(({ text }) => text.toLowerCase());
  return new Set(names).size < names.length;
}

function choiceOf(clauses: readonly Clause[], reading: Reading): Parsed {
  const levels = clauses.flatMap((clause) => levelOf(clause, reading) ?? []);
  if (levels.length !== clauses.length) return undefined;
  const [best, other] = clauses;
  const doubts = topDoubts(
    levels.map((level) => level.worth),
    reading,
  );
  const extra = pair(clauses, levels);
  const isFixed = levels.every((level) => level.worth.kind !== 'judged');
  if (best && other && clauses.length === 2 && isFixed && !extra.allOrNone && uncovered(best, other)) {
    doubts.push(uncoveredDoubt(best, other));
  }
  if (areTwice(levels)) doubts.push({ code: 'scoring-text.sum-or-best', quote: reading.text });
  if (doubts.length > 0) return doubt(...doubts);
  return rule({ kind: 'choice', levels, ...extra });
}

/** One single line: met or not met; only where the rest is 0 by itself is that a rule. */
function single(clause: Clause, reading: Reading): Parsed {
  const level = levelOf(clause, reading);
  if (!level || level.worth.kind === 'judged') return undefined;
  const { range } = reading.terms;
  const fromNothing = range !== undefined && compare(range.from, ZERO) === 0;
  const top = topDoubts([level.worth], reading);
  if (top.length > 0) return doubt(...top);
  if (isZeroWorth(level.worth)) return undefined;
  if (reading.setting.bonus || reading.setting.penalty || fromNothing || isAdding(clause)) {
    return rule({ kind: 'choice', levels: [level], yesNo: { yes: 0, no: 'nothing' } });
  }
  return doubt({
    code: 'scoring-text.only-best',
    quote: clause.text,
    params: { values: own('limit.unmet', { label: clause.label }) },
    readings: [
      { reading: own('reading.nothing'), example: own('reading.unmet'), points: '0' },
      { reading: own('reading.by-degree'), example: own('reading.half'), points: '?' },
    ],
  });
}

/** "Không để lộ … (nếu để lộ: 0 điểm)": the description earns the maximum, the event loses it. */
function unlessEvent(clause: Clause, reading: Reading): Parsed {
  const [wanted, ...more] = reading.unpriced;
  if (!wanted || more.length > 0 || !isZeroWorth(worthOf(clause)) || clause.price?.per) return undefined;
  if (
    !/^(?:nếu|trường hợp|khi|để) /.test(clause.words) ||
    /(?:^| )(?:điểm|trừ|cộng)(?: |$)/.test(wanted.words)
  ) {
    return undefined;
  }
  const levels = [
    { text: wanted.text, worth: ALL_POINTS },
    { text: clause.label, worth: NO_POINTS },
  ];
  const top = topDoubts([ALL_POINTS], reading);
  return top.length > 0 ? doubt(...top) : rule({ kind: 'choice', levels, byCount: { none: 0, some: 1 } });
}

/** Ensures a choice from lines that each name a level and its worth. */
export function parseChoice(reading: Reading): Parsed {
  const { clauses, setting } = reading;
  const [first] = clauses;
  if (
    !first ||
    clauses.some(
      (clause) =>
        clause.formula ||
        clause.price?.per ||
        (clause.price?.cap?.kind === 'points' && !sameTop(clause, reading)),
    )
  )
    return undefined;
  if (clauses.some((clause) => clause.label === '')) return undefined;
  if (clauses.length === 1) return unlessEvent(first, reading) ?? single(first, reading);
  const limited = clauses.filter((clause) => clause.limits.length > 0);
  if (limited.length > 1 && measureOf(limited)) return undefined;
  const modifier = clauses.find((clause, i) => isModifier(clause, clauses.slice(0, i)));
  if (modifier) return doubt({ code: 'scoring-text.two-readings', quote: modifier.text });
  if (faultEarnsMost(clauses, reading))
    return doubt({ code: 'scoring-text.contradiction', quote: reading.text });
  const taken = takenBesideGiven(clauses, reading);
  if (taken) return doubt({ code: 'scoring-text.two-readings', quote: taken.text });
  if (limitsDisagree(clauses))
    return doubt({
      code: 'scoring-text.gap',
      quote: reading.text,
      params: { values: own('reading.has-value') },
    });
  const positive = clauses.filter((clause) => {
    const points = pointsOf(worthOf(clause), setting);
    return points !== undefined && compare(points, ZERO) > 0;
  });
  if (reading.terms.bestOnly && positive.length > 1) return undefined;
  const isAdded = positive.every(isAdding);
  if (!setting.maximum && positive.length > 1 && isAdded)
    return doubt({ code: 'scoring-text.sum-or-best', quote: reading.text });
  return choiceOf(clauses, reading);
}

/** "Gửi chậm: 0,5 điểm; không gửi: trừ 1 điểm", "có: cộng …; không: trừ …": what is taken may go below nothing. */
function takenBesideGiven(clauses: readonly Clause[], { setting }: Reading): Clause | undefined {
  const maximum = maximumOf(setting);
  const isPart = clauses.some(({ price }) => {
    const points = price?.sign === 'minus' ? undefined : pointsOf(price?.worth, setting);
    return points !== undefined && compare(points, ZERO) > 0 && maximum && compare(points, maximum) < 0;
  });
  const isTaken = ({ price }: Clause) => price?.sign === 'minus' && !price.quote.startsWith('-');
  return isPart || clauses.some(isAdding) ? clauses.find(isTaken) : undefined;
}

const FAULT = /(?:^| )(?:chậm|muộn|trễ|thiếu)(?: |$)/;

/** "Nộp chậm: 1 điểm; không nộp: 2 điểm": the worse fault cannot earn more; "không chậm" is no fault. */
function faultEarnsMost(clauses: readonly Clause[], { setting }: Reading): boolean {
  const late = clauses.find((clause) => FAULT.test(clause.words) && !isNone(clause));
  const none = clauses.find(
    (clause) =>
      isNone(clause) && !FAULT.test(clause.words) && !isTaking(clause) && clause.words.split(' ').length <= 4,
  );
  const [some, most] = [pointsOf(worthOf(late), setting), pointsOf(worthOf(none), setting)];
  return clauses.length === 2 && some !== undefined && most !== undefined && compare(most, some) > 0;
}

/** Lines that all limit a number, but never the same: bands that no ladder could be made of. */
function limitsDisagree(clauses: readonly Clause[]): boolean {
  const told = clauses.filter((clause) => !isElse(clause) && !isNone(clause));
  const lines = told.filter((clause) => clause.limits.length > 0 || !IN_TIME.test(clause.words));
  const limits = lines.map((clause) => clause.limits.find((limit) => !limit.aside));
  if (limits.some((limit) => limit === undefined)) return false;
  return new Set(limits.map((limit) => `${limit?.from?.at.n}|${limit?.to?.at.n}|${limit?.unit}`)).size > 1;
}

/** "được tính điểm tối đa 40 điểm": the number only repeats the maximum. */
function sameTop(clause: Clause, reading: Reading): boolean {
  const [worth, cap] = [
    pointsOf(worthOf(clause), reading.setting),
    pointsOf(clause.price?.cap, reading.setting),
  ];
  return worth !== undefined && cap !== undefined && compare(worth, cap) === 0;
}
