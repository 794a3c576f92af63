import type { Price, Token } from '../methods/clause';
import type { Worth } from '../methods/spec';
import { ONE, ZERO, divide, negate, rational } from '../rulebook/rational';
import type { Rational } from '../rulebook/rational';
import { phraseAt, phraseBefore, phrases, textAt } from './phrases';

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
const PLUS = phrases(
  'cộng',
  'cộng thêm',
  'công thêm',
  'được cộng',
  'thưởng',
  '+',
  'được thưởng',
  'tính thêm',
);
const MINUS = phrases(
  'trừ',
  'trừ đi',
  'bị trừ',
  'trừ ngay',
  'trừ bổ sung',
  'trừ thêm',
  'bị trừ đi',
  'giảm trừ',
);
const GIVES = phrases(
  'được',
  'đạt',
  'được tính',
  'sẽ được tính',
  'đạt được',
  'tính',
  'tính bằng',
  'là',
  'chấm',
  'chấm đủ',
  'được chấm',
  'cho',
  'nhận',
  'được hưởng',
  'hưởng',
  'tương ứng',
  'tương ứng với',
  'chỉ được',
  'chỉ đạt',
  'đạt điểm',
  'được điểm',
  'nhận điểm',
  'cho điểm',
  'tính điểm',
  'chấm điểm',
  'đạt mức',
  'bằng',
  'còn',
  'thì',
  'sẽ',
  'thì được',
  'mức',
  'điểm tỷ lệ bằng',
  'đạt điểm tỷ lệ bằng',
  'nhưng',
  'toàn bộ',
  'hết',
  'ngay',
);
const AT_MOST = phrases(
  'tối đa',
  'tối đa là',
  'tối đa :',
  'không quá',
  'tối đa không quá',
  'không vượt quá',
  'tối đa không vượt quá',
  'nhiều nhất',
  'cao nhất',
  'cao nhất là',
  'không được quá',
  'không được vượt quá',
  'tối đa bằng',
  'không trừ quá',
  'không bị trừ quá',
  'không trừ vượt quá',
  'không được trừ quá',
);
const AT_LEAST = phrases(
  'tối thiểu',
  'tối thiểu là',
  'tối thiểu :',
  'ít nhất',
  'thấp nhất',
  'thấp nhất là',
  'thấp nhất :',
  'thấp nhất bằng',
  'không dưới',
);
const ASSIGNS = new Set([':', '=', '=>', '|', ',']);
const BOUNDING = new Set(['từ', 'dưới', 'trên', 'đến', 'hơn', '>=', '<=', '<', '>', 'quá', 'thang', 'tới']);
const ENDS = new Set(['', ';', '.', ',', ')', '/', ':', '|', '\n', '(', '"', '...', ']']);
const AFTER_POINTS = new Set(
  'cho mỗi đối với nếu khi vào và hoặc trên tối nhưng không từ thì trong một # - + các theo để so'.split(' '),
);
const PER_WORDS = phrases(
  'cho mỗi',
  'cho một',
  'cho từng',
  'mỗi',
  'trên mỗi',
  'với mỗi',
  'đối với mỗi',
  'đối với từng',
  'một lần',
  'trên một',
);
const UNIT_ENDS = new Set([';', '.', ',', ')', ':', '(', '|', '\n', 'nhưng', 'tối', 'nếu', '"', '=>', 'trừ']);

interface Value {
  readonly worth: Worth | undefined;
  readonly wording: Price['wording'];
  readonly end: number;
  /** A number without "điểm": a price only after a sign that assigns it. */
  readonly bare: boolean;
}

/** A price found in a run of tokens: where its words begin and end, and where its value does. */
export interface Hit {
  readonly start: number;
  readonly end: number;
  readonly value: Value;
  readonly sign: Price['sign'];
  readonly wording: Price['wording'];
  readonly assigned: boolean;
  readonly unit: { readonly size: Rational; readonly words: readonly Token[] } | undefined;
}

export function pointsOf(points: Rational): Worth {
  return { kind: 'points', points };
}

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

function rangeAt(tokens: readonly Token[], i: number): Value | undefined {
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

function valueAt(tokens: readonly Token[], i: number): Value | undefined {
  if (tokens[i]?.kind === 'number') {
    return rangeAt(tokens, i) ?? fractionAt(tokens, i) ?? percentAt(tokens, i) ?? numberAt(tokens, i);
  }
  if (tokens[i]?.kind !== 'word') return undefined;
  return maximumAt(tokens, i) ?? wordsAt(tokens, i);
}

/** "không đạt: 0 điểm" names a level; its "đạt" does not lead over to the points. */
function givesBefore(tokens: readonly Token[], start: number): number {
  const length = phraseBefore(tokens, start, GIVES);
  const before = textAt(tokens, start - length - 1);
  if (COMPOUNDS.get(textAt(tokens, start - length))?.has(before)) return 0;
  return ['không', 'chưa'].includes(before) ? 0 : length;
}

/** "công nhận", "khen thưởng": words whose second half alone would lead over to the points. */
const COMPOUNDS: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['nhận', new Set(['công', 'ghi', 'tiếp', 'xác', 'chứng', 'thừa', 'chấp', 'nhìn', 'đón', 'thu'])],
  ['thưởng', new Set(['khen', 'phần', 'tiền', 'giải'])],
  ['hưởng', new Set(['ảnh', 'thụ'])],
  ['đạt', new Set(['truyền', 'diễn', 'quán', 'thành'])],
]);

function plusBefore(tokens: readonly Token[], start: number): number {
  const length = phraseBefore(tokens, start, PLUS);
  const before = textAt(tokens, start - length - 1);
  return COMPOUNDS.get(textAt(tokens, start - length))?.has(before) ? 0 : length;
}

interface Lead {
  readonly start: number;
  readonly sign: Price['sign'];
  readonly wording: 'atMost' | 'atLeast' | 'everything' | undefined;
  readonly said: boolean;
  readonly assigned: boolean;
}

/** A dash is a minus where it touches the number, or stands right after a sign that assigns. */
function isMinusSign(tokens: readonly Token[], i: number): boolean {
  const glued = tokens[i + 1]?.spaced === false;
  return glued ? tokens[i]?.spaced === true || i === 0 : [':', '|', '='].includes(textAt(tokens, i - 1));
}

/** "cho điểm từ 0 - 10 điểm": someone chooses in the range. */
function fromBeforeRange(tokens: readonly Token[], i: number): number {
  const isRange = tokens[i]?.kind === 'number' && rangeAt(tokens, i) !== undefined;
  const verb = textAt(tokens, i - 2);
  return isRange &&
    textAt(tokens, i - 1) === 'từ' &&
    ['điểm', 'chấm', 'cho', ':', 'trừ', 'cộng', 'thưởng', 'phạt'].includes(verb)
    ? 1
    : 0;
}

/** Reads backwards over the words that introduce a value: its sign, verb and "tối đa". */
function leadBefore(tokens: readonly Token[], i: number): Lead {
  let start = i - fromBeforeRange(tokens, i);
  let sign: Price['sign'] = 'unsaid';
  let wording: Lead['wording'];
  let said = false;
  for (;;) {
    const dash = textAt(tokens, start - 1);
    if (dash === '-' || dash === '+') {
      if (dash === '-' && !isMinusSign(tokens, start - 1)) break;
      sign = dash === '-' ? 'minus' : 'plus';
      start -= 1;
      said = true;
      continue;
    }
    const most = phraseBefore(tokens, start, AT_MOST);
    const least = most > 0 ? 0 : phraseBefore(tokens, start, AT_LEAST);
    const minus = most + least > 0 ? 0 : phraseBefore(tokens, start, MINUS);
    const plus = most + least + minus > 0 ? 0 : plusBefore(tokens, start);
    const gives = most + least + minus + plus > 0 ? 0 : givesBefore(tokens, start);
    if (most > 0) wording ??= 'atMost';
    if (most > 0 && tokens.slice(start - most, start).some((token) => token.text === 'trừ')) sign = 'minus';
    if (least > 0) wording ??= 'atLeast';
    if (minus > 0 && sign === 'unsaid') sign = 'minus';
    if (
      minus > 0 &&
      tokens.slice(start - minus, i).some((token) => token.text === 'bộ' || token.text === 'hết')
    ) {
      wording ??= 'everything';
    }
    if (plus > 0 && sign === 'unsaid') sign = 'plus';
    const length = most + least + minus + plus + gives;
    if (length === 0) break;
    start -= length;
    said = true;
  }
  const assigned = ASSIGNS.has(textAt(tokens, start - 1));
  return { start, sign, wording, said, assigned };
}

/** "điểm tối đa" speaks of the maximum itself; "5 điểm trở lên" and "từ 5 điểm" are conditions. */
function isPrice(tokens: readonly Token[], value: Value, lead: Lead): boolean {
  const before = textAt(tokens, lead.start - 1);
  const after = textAt(tokens, value.end);
  if (value.wording === 'vague' || value.wording === 'earned') return true;
  if (after === 'trở' || after === '<' || after === '<=') return false;
  if (value.bare) return isBarePrice(tokens, value, { lead, before, after });
  if (!lead.said && BOUNDING.has(before)) return false;
  if (lead.said || lead.assigned || lead.start === 0 || before === '(') return true;
  return ENDS.has(after) || AFTER_POINTS.has(after);
}

function isBarePrice(
  tokens: readonly Token[],
  value: Value,
  { lead, before, after }: { lead: Lead; before: string; after: string },
): boolean {
  if (isRatedAt(tokens, value.end)) return true;
  const ends =
    ['', ';', '.', ',', ')', '\n', '(', '|', '"'].includes(after) || after === '-' || after === '+';
  if (!ends) return false;
  if (before === ':' || before === '=' || before === '=>' || before === '|') return true;
  const isMinus = textAt(tokens, lead.start) === '-' && lead.sign === 'minus' && lead.start > 0;
  if (isMinus) return after === '';
  if (textAt(tokens, value.end - 1) === '%') return false;
  if (lead.wording === 'atMost' && lead.start > 0 && [',', '(', ''].includes(before)) return true;
  const verb = textAt(tokens, value.end - 2);
  if (verb === 'điểm') return lead.said;
  return after !== ',' && ['được', 'trừ', 'cộng', 'bằng'].includes(verb);
}

/** "đạt điểm tỷ lệ bằng 50%": a share of the maximum. */
function isRatedAt(tokens: readonly Token[], end: number): boolean {
  return ['điểm', 'tỷ', 'lệ', 'bằng', '#', '%'].every((word, k) => textAt(tokens, end - 6 + k) === word);
}

function unitAfter(tokens: readonly Token[], end: number): Pick<Hit, 'unit' | 'end'> {
  let k = end;
  if (textAt(tokens, k) === '/') k += 1;
  else if (phraseAt(tokens, k, PER_WORDS) === 0) return { unit: undefined, end };
  const isOnce = textAt(tokens, k) === 'một' && textAt(tokens, k + 1) === 'lần';
  if (!isOnce) k += phraseAt(tokens, k, PER_WORDS);
  if (['một', 'mỗi', 'từng'].includes(textAt(tokens, k))) k += 1;
  const size = tokens[k]?.kind === 'number' ? tokens[k]?.value : undefined;
  if (size) k += 1;
  let stop = k;
  while (stop < tokens.length && !UNIT_ENDS.has(textAt(tokens, stop))) stop += 1;
  if (stop === k) return { unit: undefined, end };
  return { unit: { size: size ?? ONE, words: tokens.slice(k, stop) }, end: stop };
}

/** Ensures every price in a run of tokens, in order, each with its sign, its "tối đa" and its "/lần". */
export function findPrices(tokens: readonly Token[]): readonly Hit[] {
  const known = found.get(tokens);
  if (known) return known;
  const hits = tokens.some((token) => token.kind === 'number' || token.text === 'điểm') ? scan(tokens) : [];
  found.set(tokens, hits);
  return hits;
}

/** "tối đa trừ hết số điểm" is a ceiling, not a deduction of its own. */
function wordingOf(value: Value, lead: Lead): Price['wording'] {
  if (value.wording === 'exact') return lead.wording ?? 'exact';
  return value.wording === 'everything' && lead.wording === 'atMost' ? 'atMost' : value.wording;
}

/** The same run of tokens is asked for its prices at several steps of the reading. */
const found = new WeakMap<readonly Token[], readonly Hit[]>();

function scan(tokens: readonly Token[]): readonly Hit[] {
  const hits: Hit[] = [];
  let i = 0;
  while (i < tokens.length) {
    const value = valueAt(tokens, i);
    const lead = value && leadBefore(tokens, i);
    if (!value || !lead || !isPrice(tokens, value, lead)) {
      i += value && !value.bare ? value.end - i : 1;
      continue;
    }
    const { unit, end } = unitAfter(tokens, value.end);
    const lowers = value.wording === 'earned' && textAt(tokens, lead.start - 1) === 'giảm';
    const takes = lowers || value.wording === 'everything' || value.wording === 'vague';
    hits.push({
      start: Math.max(lowers ? lead.start - 1 : lead.start, hits.at(-1)?.end ?? 0),
      end,
      value,
      sign: takes ? 'minus' : lead.sign,
      wording: wordingOf(value, lead),
      assigned: lead.assigned,
      unit,
    });
    i = Math.max(end, i + 1);
  }
  return hits;
}

/** Ensures the worth with its sign turned. */
export function negated(worth: Worth): Worth {
  if (worth.kind === 'points') return pointsOf(negate(worth.points));
  if (worth.kind === 'ofMaximum') return shareOf(negate(worth.share));
  return worth;
}
