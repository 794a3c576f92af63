import type { Price, Token } from '../methods/clause';
import { isSecondHalf } from './half-words';
import { phraseBefore, phrases, textAt, tokenAt } from './phrases';
import { rangeAt } from './price-values';
import { wordKind } from '../methods/word-kinds';

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
  'khấu trừ',
  'bị khấu trừ',
  'phạt',
  'bị phạt',
  'mất',
  'bị mất',
  'bị giảm',
);
/** "Mỗi hồ sơ trễ hạn bị trừ: 0,2 điểm": the verb stands before the sign that assigns. */
const MINUS_ASSIGNED = phrases(
  'trừ :',
  'bị trừ :',
  'trừ điểm :',
  'bị trừ điểm :',
  'điểm trừ :',
  'điểm bị trừ :',
  'số điểm trừ :',
  'số điểm bị trừ :',
  'mức trừ :',
  'mức điểm trừ :',
  'mức phạt :',
  'bị phạt :',
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
  'chỉ',
  'chỉ được',
  'chỉ được tính',
  'chỉ tính',
  'chỉ còn',
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

/** The words a lead can end with: most words before a number are none of them. */
const LEADING = wordKind(
  [AT_MOST, AT_LEAST, MINUS, MINUS_ASSIGNED, PLUS, GIVES]
    .flatMap(({ byLast }) => [...byLast.keys()])
    .concat('-'),
);

/** "không đạt: 0 điểm" names a level; its "đạt" does not lead over to the points. */
function givesBefore(tokens: readonly Token[], start: number): number {
  const length = phraseBefore(tokens, start, GIVES);
  const before = textAt(tokens, start - length - 1);
  if (isSecondHalf(tokens, start - length) || isObject(tokens, start - length)) return 0;
  const isLevel = ['không', 'chưa'].includes(before) || (length === start && hasOpposite(tokens));
  if (!isLevel) return length;
  return textAt(tokens, start - length) === 'đạt' && textAt(tokens, start - 1) === 'được' ? 1 : 0;
}

/** "Đạt được 2 điểm, không đạt được 0 điểm": beside its opposite the first word names a level as well. */
function hasOpposite(tokens: readonly Token[]): boolean {
  const first = textAt(tokens, 0);
  if (first !== 'đạt') return false;
  return tokens.some(({ text }, i) => text === first && ['không', 'chưa'].includes(textAt(tokens, i - 1)));
}

const HOW_FAR = new Set(['toàn', 'hết', 'ngay']);

/** "trừ hết 2 điểm", but "công khai toàn bộ 2 điểm": after another verb the words belong to what is done. */
function isObject(tokens: readonly Token[], start: number): boolean {
  const before = tokenAt(tokens, start - 1);
  return HOW_FAR.has(textAt(tokens, start)) && before?.kind === 'word' && !(before.kinds & LEADING);
}

function plusBefore(tokens: readonly Token[], start: number): number {
  const length = phraseBefore(tokens, start, PLUS);
  return isSecondHalf(tokens, start - length) ? 0 : length;
}

const DENIALS = new Set(['không', 'chưa']);

/** "Không bị trừ: 2 điểm", "Không có hồ sơ bị trừ: 2 điểm" name the level of those who lose nothing. */
function minusBefore(tokens: readonly Token[], start: number): number {
  const plain = phraseBefore(tokens, start, MINUS);
  if (plain > 0) return isSecondHalf(tokens, start - plain) ? 0 : plain;
  const assigned = phraseBefore(tokens, start, MINUS_ASSIGNED);
  const verb = start - assigned;
  if (isSecondHalf(tokens, verb)) return 0;
  const isDenied = DENIALS.has(textAt(tokens, verb - 1)) || DENIALS.has(textAt(tokens, 0));
  return assigned > 0 && !isDenied ? assigned : lowersBefore(tokens, start);
}

/** "Mỗi hồ sơ trễ hạn giảm 0,2 điểm": of what is counted each lowers the points; "cứ giảm 0,2 điểm" measures. */
function lowersBefore(tokens: readonly Token[], start: number): number {
  if (textAt(tokens, start - 1) !== 'giảm' || textAt(tokens, start + 1) !== 'điểm') return 0;
  if (!['', ';', '.', ',', ')'].includes(textAt(tokens, start + 2))) return 0;
  const isEach = tokens.slice(0, start - 2).some(({ text }) => text === 'mỗi' || text === 'cứ');
  return isEach ? 1 : 0;
}

/** The words that introduce a value. */
export interface Lead {
  readonly start: number;
  readonly sign: Price['sign'];
  readonly wording: 'atMost' | 'atLeast' | 'everything' | undefined;
  readonly said: boolean;
  readonly assigned: boolean;
}

/** A dash is a minus where it touches the number, or stands right after a sign that assigns. */
function isMinusSign(tokens: readonly Token[], i: number): boolean {
  const glued = tokens[i + 1]?.spaced === false;
  if (glued) return tokens[i]?.spaced === true || i === 0;
  return [':', '|', '='].includes(textAt(tokens, i - 1)) || phraseBefore(tokens, i, AT_MOST) > 0;
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

/** Ensures what the words before a value say of it, read backwards: its sign, verb and "tối đa". */
export function leadBefore(tokens: readonly Token[], i: number): Lead {
  let start = i - fromBeforeRange(tokens, i);
  let sign: Price['sign'] = 'unsaid';
  let wording: Lead['wording'];
  let said = false;
  for (;;) {
    const last = tokenAt(tokens, start - 1);
    if (!last || !(last.kinds & LEADING)) break;
    const dash = last.text;
    if (dash === '-' || dash === '+') {
      if (dash === '-' && !isMinusSign(tokens, start - 1)) break;
      sign = dash === '-' ? 'minus' : 'plus';
      start -= 1;
      said = true;
      continue;
    }
    const most = phraseBefore(tokens, start, AT_MOST);
    const least = most > 0 ? 0 : phraseBefore(tokens, start, AT_LEAST);
    const minus = most + least > 0 ? 0 : minusBefore(tokens, start);
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
