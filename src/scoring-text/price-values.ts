import type { Price, Token } from '../methods/clause';
import type { Worth } from '../methods/spec';
import { wordKind } from '../methods/word-kinds';
import { ONE, ZERO, divide, rational } from '../rulebook/rational';
import type { Rational } from '../rulebook/rational';
import { phraseAt, phrases, textAt } from './phrases';

/** Ways to say the item's maximum. */
export const MAXIMUM = phrases(
  'điểm tối đa',
  'số điểm tối đa',
  'tổng điểm tối đa',
  'tổng số điểm tối đa',
  'điểm số tối đa',
  'mức điểm tối đa',
  'tối đa số điểm',
  'điểm chuẩn',
  'số điểm chuẩn',
  'mức điểm chuẩn',
  'mức điểm gốc',
  'điểm gốc',
  'quỹ điểm',
  'trọn số điểm',
  'toàn bộ số điểm',
  'đủ số điểm',
  'đủ điểm',
);
const SHARED = phrases('số điểm', 'điểm', 'mức điểm', 'tổng số điểm', 'tổng điểm', 'điểm của tiêu chí');
const OF_ITEM = phrases(
  'của tiêu chí',
  'của tiêu chí này',
  'của mục',
  'của mục này',
  'của nội dung',
  'của nội dung này',
  'của tiêu chí thành phần',
  'cho nội dung này',
  'cho tiêu chí này',
  'còn lại',
);
const NO_POINTS = phrases(
  'không điểm',
  'không có điểm',
  'không được điểm',
  'không tính điểm',
  'không được tính điểm',
  'không chấm điểm',
  'không được chấm điểm',
  'không cho điểm',
  'không đạt điểm',
  'không được cho điểm',
  'không có điểm nào',
);
const TAKES_ALL = phrases(
  'trừ hết',
  'trừ hết điểm',
  'trừ hết số điểm',
  'trừ toàn bộ',
  'trừ toàn bộ điểm',
  'trừ toàn bộ số điểm',
  'bị trừ hết điểm',
  'trừ hết điểm số',
  'mất toàn bộ số điểm',
);

/** What a price comes to, as its own words say it. */
export interface Value {
  readonly worth: Worth | undefined;
  readonly wording: Price['wording'];
  readonly end: number;
  /** A number without "điểm": a price only after a sign that assigns it. */
  readonly bare: boolean;
}

/** Ensures so many points as a worth. */
export function pointsOf(points: Rational): Worth {
  return { kind: 'points', points };
}

/** Ensures a share of the maximum as a worth. */
export function shareOf(share: Rational): Worth {
  return { kind: 'ofMaximum', share };
}

function ofMaximumAt(tokens: readonly Token[], i: number): number {
  let k = i;
  if (['*', 'x', 'của', 'trên'].includes(textAt(tokens, k))) k += 1;
  const whole = phraseAt(tokens, k, MAXIMUM);
  const length = whole > 0 ? whole : phraseAt(tokens, k, SHARED);
  if (length === 0) return 0;
  const after = textAt(tokens, k + length);
  if (after === '%' || after === 'phần') return 0;
  return k + length;
}

function fractionAt(tokens: readonly Token[], i: number): Value | undefined {
  const [top, bottom] = [tokens[i]?.value, tokens[i + 2]?.value];
  if (!top || textAt(tokens, i + 1) !== '/' || !bottom || bottom.n === 0) return undefined;
  const end = ofMaximumAt(tokens, i + 3);
  if (end === 0) return undefined;
  const earned = earnedAt(tokens, i, end);
  if (earned > 0) return { worth: shareOf(divide(top, bottom)), wording: 'earned', end: earned, bare: false };
  return { worth: shareOf(divide(top, bottom)), wording: 'exact', end: withItem(tokens, end), bare: false };
}

/** "50% số điểm đạt được" is a share of what was earned, not of the maximum: it changes another line's points. */
function isEarned(tokens: readonly Token[], end: number): boolean {
  return ['đạt được', 'được chấm', 'hiện có', 'đã đạt', 'đã chấm'].includes(
    `${textAt(tokens, end)} ${textAt(tokens, end + 1)}`,
  );
}

/** Where a share of what was earned ends, 0 for one of the maximum; "giảm 50% số điểm" lowers what there is. */
function earnedAt(tokens: readonly Token[], i: number, end: number): number {
  if (isEarned(tokens, end)) return end + 2;
  const ofMaximum = tokens.slice(i, end).some((_, k) => phraseAt(tokens, i + k, MAXIMUM) > 0);
  return textAt(tokens, i - 1) === 'giảm' && !ofMaximum ? end : 0;
}

function percentAt(tokens: readonly Token[], i: number): Value | undefined {
  const number = tokens[i]?.value;
  if (!number || textAt(tokens, i + 1) !== '%') return undefined;
  const share = shareOf(divide(number, rational(100)));
  const end = ofMaximumAt(tokens, i + 2);
  if (end === 0) return { worth: share, wording: 'exact', end: i + 2, bare: true };
  const earned = earnedAt(tokens, i, end);
  if (earned > 0) return { worth: share, wording: 'earned', end: earned, bare: false };
  return { worth: share, wording: 'exact', end: withItem(tokens, end), bare: false };
}

function withItem(tokens: readonly Token[], end: number): number {
  return end + phraseAt(tokens, end, OF_ITEM);
}

const RANGE_LINKS = new Set(['-', 'đến', '÷', 'tới', '~']);

/** Ensures the range of points that begins at a token ("0 - 8 điểm"), or undefined. */
export function rangeAt(tokens: readonly Token[], i: number): Value | undefined {
  const [low, high] = [tokens[i]?.value, tokens[i + 2]?.value];
  if (!low || !high || !RANGE_LINKS.has(textAt(tokens, i + 1)) || textAt(tokens, i + 3) !== 'điểm')
    return undefined;
  const worth: Worth = { kind: 'judged', from: pointsOf(low), to: pointsOf(high) };
  return { worth, wording: 'range', end: i + 4, bare: false };
}

function numberAt(tokens: readonly Token[], i: number): Value | undefined {
  const number = tokens[i]?.value;
  if (!number) return undefined;
  const hasUnit = textAt(tokens, i + 1) === 'điểm' && !['%', 'phần'].includes(textAt(tokens, i + 2));
  if (hasUnit && textAt(tokens, i + 2) === 'tối' && textAt(tokens, i + 3) === 'đa') {
    return undefined;
  }
  return { worth: pointsOf(number), wording: 'exact', end: i + (hasUnit ? 2 : 1), bare: !hasUnit };
}

/** "điểm tối đa", possibly with its number: "điểm tối đa (là) 40 điểm". */
function maximumAt(tokens: readonly Token[], i: number): Value | undefined {
  const length = phraseAt(tokens, i, MAXIMUM);
  if (length === 0) return undefined;
  const end = withItem(tokens, i + length);
  return { worth: shareOf(ONE), wording: 'exact', end, bare: false };
}

function wordsAt(tokens: readonly Token[], i: number): Value | undefined {
  const none = phraseAt(tokens, i, NO_POINTS);
  if (none > 0 && textAt(tokens, i + none) === 'âm') return undefined;
  if (none > 0) return { worth: pointsOf(ZERO), wording: 'exact', end: i + none, bare: false };
  const all = phraseAt(tokens, i, TAKES_ALL);
  if (all > 0 && tokens[i + all]?.kind !== 'number') {
    return { worth: shareOf(ONE), wording: 'everything', end: withItem(tokens, i + all), bare: false };
  }
  const half = textAt(tokens, i) === 'một' ? 1 : 0;
  if (textAt(tokens, i + half) === 'nửa') {
    const end = ofMaximumAt(tokens, i + half + 1);
    const worth = shareOf(rational(1, 2));
    const earned = end > 0 ? earnedAt(tokens, i, end) : 0;
    if (earned > 0) return { worth, wording: 'earned', end: earned, bare: false };
    if (end > 0) return { worth, wording: 'exact', end, bare: false };
  }
  return vagueAt(tokens, i);
}

const VAGUE = phrases(
  'trừ điểm',
  'trừ điểm tương ứng',
  'trừ điểm theo mức độ',
  'trừ dần',
  'trừ tương ứng',
  'tùy theo mức độ',
  'tuỳ theo mức độ',
  'tùy mức độ',
  'tuỳ mức độ',
  'theo mức độ',
  'điểm tương ứng',
  'chấm điểm tương ứng',
);

function vagueAt(tokens: readonly Token[], i: number): Value | undefined {
  const length = phraseAt(tokens, i, VAGUE);
  if (length === 0 || ['không', 'bị'].includes(textAt(tokens, i - 1))) return undefined;
  if (textAt(tokens, i + length) === 'theo' && textAt(tokens, i + length + 1) === 'các') return undefined;
  return { worth: undefined, wording: 'vague', end: i + length, bare: false };
}

/** The words a worth can begin with: most words are none of them and need no further look. */
const OPENING = wordKind(
  [MAXIMUM, NO_POINTS, TAKES_ALL, VAGUE].flatMap(({ byFirst }) => [...byFirst.keys()]).concat('một', 'nửa'),
);

/** Ensures the worth that begins at a token, or undefined: points, a share, a range, "trừ hết", or no figure at all. */
export function valueAt(tokens: readonly Token[], i: number): Value | undefined {
  const token = tokens[i];
  if (token?.kind === 'number') {
    return rangeAt(tokens, i) ?? fractionAt(tokens, i) ?? percentAt(tokens, i) ?? numberAt(tokens, i);
  }
  if (token?.kind !== 'word' || !(token.kinds & OPENING)) return undefined;
  return maximumAt(tokens, i) ?? wordsAt(tokens, i);
}
