import type { Per, Token } from '../methods/clause';
import { ONE } from '../rulebook/rational';
import { textAt, wordsOf } from './phrases';
import type { Hit } from './prices';

const BEFORE_EACH = new Set([
  ...['', ',', '(', ':', 'thì', 'với', 'cho', 'nếu', '-', 'và', 'cứ', ';', '.', '"', 'tính'],
  ...['chậm', 'trễ', 'muộn', 'quá', 'thiếu', 'sai', 'vắng', 'thêm', 'giảm', 'tăng', 'vượt', 'hạn'],
]);
const UP = /(?:^| )(?:thêm|tăng|vượt|cao hơn|nhiều hơn)(?: |$)/;
const DOWN = /(?:^| )(?:giảm|thấp hơn|thiếu|hụt|chưa đạt|không đạt)(?: |$)/;
const LATE = /(?:^| )(?:chậm|trễ|muộn|quá hạn)(?: |$)/;
const TIME = new Set(['ngày', 'tuần', 'tháng', 'quý', 'giờ', 'phút', 'giây', 'năm', 'buổi']);
/** "chậm 01 ngày trừ 0,5": one of a thing that is measured from somewhere is a unit even without "mỗi". */
const ONE_OF = new Set([
  'giảm',
  'chậm',
  'trễ',
  'muộn',
  'thiếu',
  'sai',
  'tăng',
  'thừa',
  'vắng',
  'hụt',
  'thêm',
]);

function direction(words: string, unit: string): Per['direction'] {
  if (UP.test(words)) return 'up';
  if (LATE.test(words) && TIME.has(unit)) return 'late';
  return DOWN.test(words) ? 'down' : undefined;
}

const WHOLE_ONLY = /(?:^| )đủ(?: |$)/;

/** Words between "cứ/mỗi" and the size of a step; a noun there means that things are counted. */
const SIZE_LEADS = new Set(
  'thêm tăng vượt quá giảm cắt chậm trễ muộn thiếu đủ mức tỷ lệ được đạt lên xuống hụt thấp cao hơn so một'.split(
    ' ',
  ),
);

function directionOf(per: {
  words: string;
  unit: string;
  condition: string;
  sized: boolean;
}): Per['direction'] {
  const first = per.unit.split(' ')[0] ?? '';
  if (TIME.has(first)) return direction(per.condition, first);
  if (per.sized) return direction(per.words, per.unit);
  return /(?:^| )(?:thêm|tiếp theo|kế tiếp|tiếp)$/.test(per.words) ? 'up' : undefined;
}

/** Ensures whether "cứ 5 hồ sơ …" begins here; "căn cứ" is another word. */
export function opensStep(tokens: readonly Token[], i: number): boolean {
  return textAt(tokens, i) === 'cứ' && textAt(tokens, i - 1) !== 'căn';
}

function eachStart(tokens: readonly Token[]): number {
  for (let i = tokens.length - 1; i >= 0; i -= 1) {
    const text = textAt(tokens, i);
    if (opensStep(tokens, i)) return i;
    if (text === 'mỗi' && BEFORE_EACH.has(textAt(tokens, i - 1))) return i;
  }
  return -1;
}

/** "Cứ hoàn thành 10%": a verb of two syllables may stand before a step of percents. */
const LONGEST_VERB = 2;

function perOf(tokens: readonly Token[], condition: string, isStep = false): Per | undefined {
  const words = wordsOf(tokens);
  const at = tokens.findIndex((token) => token.kind === 'number');
  const isSize =
    at >= 0 &&
    (tokens.slice(0, at).every(({ text }) => SIZE_LEADS.has(text) || text === 'hạn') ||
      ((textAt(tokens, at + 1) === '%' || isStep) && at < 7 && SIZE_LEADS.has(textAt(tokens, at - 1))) ||
      (textAt(tokens, at + 1) === '%' && isStep && at <= LONGEST_VERB));
  const size = isSize ? tokens[at]?.value : undefined;
  const unit = size ? textAt(tokens, at + 1) : textAt(tokens, 0);
  const way = directionOf({ words, unit, condition, sized: size !== undefined });
  return {
    size: size ?? ONE,
    unit: size ? unit : words,
    direction: way,
    wholeOnly: WHOLE_ONLY.test(words.split('#')[0] ?? ''),
  };
}

/** "Mỗi hồ sơ … 0,1 điểm/ngày": two units, and which of them is counted is not said. */
export function hasTwoUnits(condition: readonly Token[], hit: Hit): boolean {
  const isGeneric = ['lần', 'lượt', 'trường'].includes(hit.unit?.words[0]?.text ?? '');
  const start = hit.unit && !isGeneric ? eachStart(condition) : -1;
  if (start < 0) return false;
  const first = condition
    .slice(start + 1)
    .find((token) => token.kind === 'word' && !['mỗi', 'một'].includes(token.text));
  return first !== undefined && first.text !== hit.unit?.words[0]?.text;
}

/** Ensures what one price is given for, told before it ("mỗi …", "cứ 2 %") or after ("/lần", "cho mỗi …"). */
export function perFor(condition: readonly Token[], hit: Hit, price: readonly Token[]): Per | undefined {
  if (hit.unit) {
    const { size, words } = hit.unit;
    if (words.length > 1 && words[0]?.text === '%') {
      const told = wordsOf(words);
      return { size, unit: '%', direction: direction(told, '%'), wholeOnly: WHOLE_ONLY.test(told) };
    }
    const unit = wordsOf(words);
    const late = TIME.has(words[0]?.text ?? '') && LATE.test(`${wordsOf(condition)} ${unit}`);
    return { size, unit, direction: late ? 'late' : undefined, wholeOnly: false };
  }
  const start = isFrequency(condition) ? -1 : eachStart(condition);
  if (start >= 0) {
    let rest = condition.slice(start + 1);
    while (['mỗi', 'một', 'cứ'].includes(textAt(rest, 0))) rest = rest.slice(1);
    const isStep = textAt(condition, start) === 'cứ' && textAt(condition, start + 1) !== 'mỗi';
    return perOf(rest, wordsOf(condition), isStep);
  }
  const inStep = textAt(price, 0) === 'tương' && textAt(price, 1) === 'ứng';
  return oneOf(condition) ?? (inStep ? perOf(condition, wordsOf(condition)) : undefined);
}

/** "Mỗi quý họp ít nhất 01 lần" says how often something is done, not what is paid for each. */
function isFrequency(condition: readonly Token[]): boolean {
  const [each, time] = condition;
  if (each?.text !== 'mỗi' || !['quý', 'tháng', 'tuần', 'năm'].includes(time?.text ?? '')) return false;
  const words = wordsOf(condition);
  return /(?:ít nhất|tối thiểu|từ) # (?:lần|cuộc|buổi|kỳ|lượt)/.test(words);
}

function oneOf(condition: readonly Token[]): Per | undefined {
  const at = condition.findIndex((token) => token.kind === 'number');
  const number = condition[at];
  if (!number?.value || number.value.n !== 1 || number.value.d !== 1) return undefined;
  const lead = textAt(condition, at - 1) === 'hạn' ? textAt(condition, at - 2) : textAt(condition, at - 1);
  if (!ONE_OF.has(lead) || condition.slice(at + 1).some((token) => token.kind === 'number')) {
    return undefined;
  }
  const unit = textAt(condition, at + 1);
  return { size: ONE, unit, direction: direction(wordsOf(condition), unit), wholeOnly: false };
}
