import type { Terms, Token } from '../methods/clause';
import type { AbsenceMeaning, Worth } from '../methods/spec';
import { ZERO, equals, isWhole, toDouble } from '../rulebook/rational';
import { NEGATION } from '../methods/word-kinds';
import type { Rational } from '../rulebook/rational';
import { textAt, wordsOf } from './phrases';
import { pointsOf } from './price-values';
import { findPrices } from './prices';
import type { Hit } from './prices';
import * as telling from './telling-words';
import { tellingWords } from './telling-words';

const ABSENT =
  /(?:không|chưa) (?:có )?(?:phát sinh|được giao|được phân công|được xếp|áp dụng|thuộc (?:diện|đối tượng|trường hợp|phạm vi|thẩm quyền)|có thẩm quyền|có chức năng)|(?:^| )n \/ a(?: |$)|đặc thù không/;
const NOT_JUDGED = /không (?:được )?(?:chấm|tính)(?: điểm)? (?:tiêu chí|mục|nội dung|chỉ tiêu)/;
/** "Không tính điểm tiêu chí này đối với đơn vị …": for whom stands behind. */
const NOT_JUDGED_FOR =
  /^không (?:được )?(?:chấm|tính)(?: điểm)? (?:tiêu chí|mục|nội dung|chỉ tiêu)(?: này)? (?:đối với|với|cho|khi|nếu|trong trường hợp) /;
/**
 * "Nếu để lộ tài liệu mật thì không tính điểm tiêu chí này": something that happened, not nothing to count; whether
 * it costs the points or takes the item out of the maximum is not said.
 */
const EVENT = /^(?:nếu|khi|trường hợp) (?:(?!không |chưa ).)* không (?:được )?(?:chấm|tính)/;
const LEAVES_ALL = /giảm trừ (?:số )?điểm|không (?:tính|đưa) vào (?:tổng|mẫu)|trừ (?:khỏi|ra khỏi) tổng/;
/** "…: không áp dụng", "…: N/A" ends the sentence and leaves open what becomes of the points. */
const NOT_USED =
  /(?:phát sinh|được giao|được phân công|thẩm quyền|chức năng|thuộc diện|thuộc đối tượng).*(?:không áp dụng|n \/ a)(?: (?:tiêu chí|mục|nội dung|chỉ tiêu)(?: này)?)?(?: \))?$/;
const NOTHING_AROSE = /^không có [^:;]{1,40} phát sinh|^không phát sinh/;
const LEAVES =
  /giảm trừ (?:số )?(?:điểm|khỏi)|không (?:tính|đưa) vào (?:tổng|mẫu|điểm)|loại (?:khỏi|trừ|ra)|không (?:chấm điểm|chấm|đánh giá|xem xét)(?: |$)|trừ (?:khỏi|ra khỏi) tổng|trừ điểm tối đa/;
const CASE =
  /^(?:- )?(?:\* )?(?:riêng |lưu ý :? ?|ghi chú :? ?)?(?:trường hợp|nếu|đối với|các? đơn vị|đơn vị|cơ quan|khi|những|trong (?:năm|kỳ|quý))(?: |$)/;

/** Ensures what the statement says of units that have nothing to count, or undefined when it is about something else. */
export function absenceIn(
  tokens: readonly Token[],
  say: (tokens: readonly Token[]) => string,
):
  | { readonly absence: NonNullable<Terms['absence']> }
  | { readonly unsaid: true }
  | { readonly event: true }
  | undefined {
  if (!(tellingWords(tokens) & NEGATION)) return undefined;
  const words = wordsOf(tokens);
  const judgesSome = NOT_JUDGED.test(words) && (CASE.test(words) || NOT_JUDGED_FOR.test(words));
  if (judgesSome && !LEAVES_ALL.test(words)) return EVENT.test(words) ? { event: true } : { unsaid: true };
  if (NOTHING_AROSE.test(words) && /không (?:được )?(?:tính|chấm|cho) điểm/.test(words))
    return { unsaid: true };
  if (!ABSENT.test(words)) return undefined;
  if (NOT_USED.test(words) && !LEAVES_ALL.test(words) && findPrices(tokens).length === 0)
    return { unsaid: true };
  const hits = findPrices(tokens);
  const at = tokens.findIndex((token) => token.text === ':' || token.text === 'thì');
  const when = say(at > 0 ? tokens.slice(0, at) : tokens);
  if (LEAVES.test(words) && !isPricedBefore(tokens, words))
    return { absence: { when, means: 'notApplicable' } };
  const grants =
    /^(?:không|chưa) (?:có )?phát sinh/.test(words) && /(?:được|thì|vẫn) (?:tính|chấm)/.test(words);
  if (!CASE.test(words) && !grants) return undefined;
  const [only] = hits;
  if (/không (?:được )?(?:tính|chấm|cho) điểm/.test(words)) return { unsaid: true };
  if (hits.length !== 1 || !only?.value.worth || only.sign !== 'unsaid' || only.wording !== 'exact') {
    return undefined;
  }
  return absencePrice(only, say(tokens.slice(0, only.start)));
}

/** "Dưới 50%: 0 điểm, đơn vị không được giao thì …": a line of the scale stands before the words on absence. */
function isPricedBefore(tokens: readonly Token[], words: string): boolean {
  const [first] = findPrices(tokens);
  const at = ABSENT.exec(words)?.index ?? 0;
  return first?.wording === 'exact' && first.end <= words.slice(0, at).split(' ').length - 1;
}

/** Ensures whether a bracket says by itself what becomes of units that have nothing to count. */
export function isAbsence(inside: readonly Token[]): boolean {
  if (!(tellingWords(inside) & NEGATION) || !CASE.test(wordsOf(inside))) return false;
  return absenceIn(inside, () => '') !== undefined;
}

function absencePrice(hit: Hit, when: string) {
  const worth = hit.value.worth as Worth;
  const isZero = worth.kind === 'points' && worth.points.n === 0;
  const means: AbsenceMeaning = isZero ? 'zero' : 'full';
  return { absence: { when, means, ...(isZero ? {} : { worth }) } };
}

const ROUNDING =
  /(?:làm tròn|lấy (?:đến|tròn|tới)?|được làm tròn) ?(?:đến |tới |lấy |số )?# (?:chữ số|số lẻ|số thập phân|con số)(?: (?:lẻ|thập phân|phần thập phân|sau dấu phẩy|sau dấu thập phân|ở phần thập phân))*/;
const UNTIL_NOTHING =
  /,? ?(?:nhưng |và )?(?:bị )?trừ (?:cho )?(?:đến|tới|đến khi|cho đến khi|đến mức)(?: khi)? (?:hết|bằng #|còn #|#) ?(?:số )?(?:điểm)?(?: (?:của|tối đa).*)?(?= \)|$)|,? ?(?:cho )?(?:đến|tới)(?: khi)? hết (?:số )?điểm(?: (?:của|tối đa).*)?(?= \)|$)/;
/** ", không tính điểm âm" at the end of a priced line. */
const NEVER_NEGATIVE =
  /,? ?(?:nhưng |và )?(?:không|chưa) (?:bị |tính |chấm |để |có )?(?:điểm )?âm(?: điểm)?(?= \)|$)/;
const BY_DIVIDING = /,? ?trường hợp .*chia cho # .*$/;

/** Cuts the stretch of tokens a pattern matches out of a statement, with the comma before it. */
function cutOut(
  tokens: readonly Token[],
  pattern: RegExp,
): { rest: readonly Token[]; cut: readonly Token[] } | undefined {
  const words = wordsOf(tokens);
  const match = pattern.exec(words);
  if (!match || match[0] === '') return undefined;
  const spaces = (text: string) => text.split(' ').length - 1;
  let start = spaces(words.slice(0, match.index));
  const end = start + spaces(match[0].trim()) + 1 + (match[0].startsWith(' ') ? 1 : 0);
  if (match[0].startsWith(' ')) start += 1;
  const from = textAt(tokens, start - 1) === ',' ? start - 1 : start;
  const bracketed = textAt(tokens, from - 1) === '(' && textAt(tokens, end) === ')';
  const rest = bracketed
    ? [...tokens.slice(0, from - 1), ...tokens.slice(end + 1)]
    : [...tokens.slice(0, from), ...tokens.slice(end)];
  return { rest, cut: tokens.slice(start, end) };
}

/** Where taking ends, told at the end of a priced line: "trừ đến hết điểm", "trừ cho đến 0 điểm", "không tính điểm âm". */
function endingOf(tokens: readonly Token[], said: number): ReturnType<typeof cutOut> {
  const takesUntil = (said & telling.UNTIL) !== 0 && (said & telling.EXCEPTION) !== 0;
  const found = takesUntil ? cutOut(tokens, UNTIL_NOTHING) : undefined;
  if (found) return found;
  const priced = (said & telling.BELOW_ZERO) !== 0 && findPrices(tokens).length > 0;
  return priced ? cutOut(tokens, NEVER_NEGATIVE) : undefined;
}

/** Ensures a statement without its remarks on rounding and part-steps, and what those say. */
export function takeRounding(tokens: readonly Token[]): { rest: readonly Token[]; terms: Partial<Terms> } {
  let terms: Partial<Terms> = {};
  let rest = tokens;
  const said = tellingWords(tokens);
  const rounding = said & telling.ROUNDING ? cutOut(rest, ROUNDING) : undefined;
  if (rounding) {
    const decimals = rounding.cut.find((token) => token.kind === 'number')?.value;
    if (decimals && isWhole(decimals)) {
      terms = { decimals: toDouble(decimals) };
      rest = rounding.rest;
    }
  }
  const ending = endingOf(rest, said);
  if (ending) {
    const least = ending.cut.find((token) => token.kind === 'number')?.value;
    terms = { ...terms, floor: pointsOf(least ?? ZERO) };
    rest = ending.rest;
  }
  const dividing = said & telling.DIVISION ? cutOut(rest, BY_DIVIDING) : undefined;
  const divisor = dividing?.cut.find(
    (token, i) => token.kind === 'number' && textAt(dividing.cut, i - 1) === 'cho',
  );
  if (!dividing || !divisor?.value) return { rest, terms };
  return { rest: dividing.rest, terms: { ...terms, proportional: divisor.value } };
}

/** Ensures whether a remark on rounding is left that could not be taken out. */
export function saysRounded(tokens: readonly Token[]): boolean {
  if (!(tellingWords(tokens) & telling.ROUNDING)) return false;
  return tokens.some((token, i) => token.text === 'tròn' && ['làm', 'lấy'].includes(textAt(tokens, i - 1)));
}

const BEST = /(?:^| )(?:chỉ|lấy|tính|cộng|chấm|hưởng|áp dụng|xét)(?: [^,;:. ]+){0,8} cao nhất(?: |$)/;
const NOT_TWICE =
  /không (?:được )?(?:cộng|tính|chấm)(?: điểm)? (?:cùng lúc|đồng thời|trùng|dồn|gộp|hai lần|# lần|nhiều)/;
const EACH = /^(?:mỗi|một|cùng một|cùng #|nếu một|# )/;
const NOT_NEGATIVE = /không (?:bị )?âm(?: |$)|(?:trừ )?(?:đến|cho đến|tới)(?: khi)? hết (?:số )?điểm(?: |$)/;
const REMARK_STARTS = new Set('* ghi lưu chú căn yêu tlkc tài minh nguồn'.split(' '));
const EXEMPT_STARTS = new Set(['trừ', 'ngoại', 'loại']);
const BELOW_NOTHING = /(?:không|chưa) (?:bị |tính |chấm |để |có )?(?:điểm )?âm(?: |$)/;
const EXEMPT =
  /không (?:bị )?(?:trừ|tính trừ|tính là vi phạm)|^(?:trừ|ngoại trừ|loại trừ) (?:các )?trường hợp|không (?:tính|kể|bao gồm)(?! điểm)/;
/** "(Thiếu nội dung nào không chấm điểm nội dung đó)": each content stands for itself, as its own line says. */
const ONLY_WHAT_IS_MET =
  /^\(? ?(?:nếu )?(?:thiếu|không (?:có|đạt|thực hiện)|chưa (?:có|đạt|thực hiện)) (.{2,20}) nào (?:thì )?không (?:được )?(?:tính|chấm|cho) điểm \1 (?:đó|ấy|này)(?: \))?$/;
const REMARK =
  /^(?:\* )?(?:ghi chú|lưu ý|chú ý|chú thích|căn cứ|yêu cầu|tlkc|tài liệu kiểm chứng|tài liệu minh chứng|minh chứng|nguồn)(?: |:|$)/;

/** "Căn cứ mức độ hoàn thành để cho điểm" says how points are given, without saying how many. */
const GIVES_POINTS = /^căn cứ .* (?:để|mà|sẽ) (?:cho|chấm|trừ|cộng|tính) điểm(?: |$)/;

const BEYOND_THE_PLAN =
  /^(?:nếu |trường hợp |khi |đơn vị )*(?:(?:[^ ,:;#]+ ){0,6}?vượt(?: quá| mức)?|trên) (?:kế hoạch|chỉ tiêu|mục tiêu|# %)(?: (?:được )?(?:giao|đề ra))? (?:thì |cũng |vẫn |chỉ |được )*(?:tính|chấm|cho)(?: bằng| là)? (?:số )?(?:điểm tối đa|tối đa(?: là| bằng)? # điểm)$/;

/** Ensures whether a statement beside a formula says that more than the plan earns no more than the maximum. */
export function stopsAtMaximum(tokens: readonly Token[], maximum: Rational | undefined): boolean {
  if (!(tellingWords(tokens) & telling.MAXIMUM_NAME) || !BEYOND_THE_PLAN.test(wordsOf(tokens))) return false;
  const stated = tokens.find((_, i) => textAt(tokens, i + 1) === 'điểm')?.value;
  return stated === undefined || (maximum !== undefined && equals(stated, maximum));
}

const STATES_MAXIMUM =
  /^(?:mỗi |tổng |từng )?[^:]{0,60}(?:điểm (?:gốc|tối đa|chuẩn|số tối đa)|thang điểm)(?: (?:của|cho) [^:]{0,60})?(?: (?:là|:|=))? # (?:điểm)?$/;

/** Ensures the number of "điểm tối đa là 4 điểm", a statement on the maximum itself. */
export function statedMaximum(tokens: readonly Token[]): Rational | undefined {
  if (!(tellingWords(tokens) & telling.MAXIMUM_NAME)) return undefined;
  const words = wordsOf(tokens).replace(/^\( | \)$/g, '');
  if (!STATES_MAXIMUM.test(`${words}${words.endsWith('#') ? ' ' : ''}`)) return undefined;
  const numbers = tokens.filter((token) => token.kind === 'number');
  return numbers.length === 1 ? numbers[0]?.value : undefined;
}

/** Ensures whether the statement only lists evidence or is a note ("Tài liệu kiểm chứng: …"). */
export function isEvidence(tokens: readonly Token[]): boolean {
  return REMARK_STARTS.has(textAt(tokens, 0)) && REMARK.test(wordsOf(tokens));
}

/** "Đạt nhiều giải chỉ tính giải cao nhất: …": how many tokens of a preamble say that only the best counts. */
export function bestPreamble(tokens: readonly Token[]): number {
  if (!(tellingWords(tokens) & telling.SUPERLATIVE)) return 0;
  const colon = tokens.findIndex((token) => token.text === ':');
  if (colon <= 0 || !BEST.test(wordsOf(tokens.slice(0, colon)))) return 0;
  return findPrices(tokens.slice(0, colon)).length === 0 ? colon + 1 : 0;
}

/** "Không trừ …", "trừ trường hợp …" without a number: what is left out, nothing that is priced. */
function isExempt(tokens: readonly Token[], said: number): boolean {
  if (!(said & NEGATION) && !(said & telling.EXCEPTION && EXEMPT_STARTS.has(textAt(tokens, 0)))) return false;
  if (!EXEMPT.test(wordsOf(tokens))) return false;
  const limited = tokens.some((token) => token.kind === 'number' || token.text === 'thứ');
  return !limited && findPrices(tokens).length === 0;
}

/** "Mỗi lần trừ 1 điểm cho đến khi hết điểm" takes points: where that ends is only its tail. */
function takesSome(tokens: readonly Token[]): boolean {
  return findPrices(tokens).some((hit) => hit.wording === 'exact' && hit.sign === 'minus');
}

/** Ensures what a statement without a price of its own adds to the rule, or undefined when it is not understood. */
export function remarkIn(tokens: readonly Token[]): Partial<Terms> | undefined {
  const said = tellingWords(tokens);
  const first = textAt(tokens, 0);
  if (!(said & telling.REMARKED) && !REMARK_STARTS.has(first) && !EXEMPT_STARTS.has(first)) return undefined;
  const words = wordsOf(tokens);
  if (said & telling.SUPERLATIVE && BEST.test(words)) {
    if (findPrices(tokens).length > 0) return undefined;
    return EACH.test(words) ? {} : { bestOnly: true };
  }
  if (said & NEGATION && NOT_TWICE.test(words))
    return /(?:một|mỗi|cùng) /.test(words) ? {} : { bestOnly: true };
  if (said & telling.BELOW_ZERO && BELOW_NOTHING.test(words)) return { floor: pointsOf(ZERO) };
  if (said & (telling.BELOW_ZERO | telling.EXHAUSTED) && NOT_NEGATIVE.test(words) && !takesSome(tokens))
    return { floor: pointsOf(ZERO) };
  if (isExempt(tokens, said) || (said & NEGATION && ONLY_WHAT_IS_MET.test(words))) return {};
  if (isEvidence(tokens) && !GIVES_POINTS.test(words) && findPrices(tokens).length === 0) return {};
  return said & telling.DECISION && words.includes('quyết định cách') ? {} : undefined;
}
