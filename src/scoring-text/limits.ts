import type { Limit, Token } from '../methods/clause';
import type { Edge } from '../methods/spec';
import { rational } from '../rulebook/rational';
import type { Rational } from '../rulebook/rational';
import { phraseAt, phraseBefore, phrases, textAt } from './phrases';

const FROM = phrases('từ', 'đạt từ', 'có từ', 'từ đủ', 'từ mức', 'kể từ');
const AT_LEAST = phrases(
  'ít nhất',
  'tối thiểu',
  '>=',
  '= >',
  'không dưới',
  'không ít hơn',
  'không thấp hơn',
  'lớn hơn hoặc bằng',
  'cao hơn hoặc bằng',
  'trên hoặc bằng',
);
const MORE = phrases(
  'trên',
  '>',
  'quá',
  'hơn',
  'vượt',
  'vượt quá',
  'lớn hơn',
  'nhiều hơn',
  'cao hơn',
  'từ trên',
);
const LESS = phrases(
  'dưới',
  '<',
  '-<',
  'ít hơn',
  'nhỏ hơn',
  'thấp hơn',
  'chưa đến',
  'chưa tới',
  'chưa đạt',
  'không đạt',
  'chưa đủ',
  'không đủ',
);
const AT_MOST = phrases(
  'không quá',
  '<=',
  '= <',
  'tối đa',
  'nhiều nhất',
  'không vượt quá',
  'không hơn',
  'chưa quá',
  'chưa vượt quá',
  'nhỏ hơn hoặc bằng',
  'ít hơn hoặc bằng',
  'trong vòng',
  'trong thời hạn',
);
const UP_TO = phrases('đến', 'tới', '-', '÷', '~', '=', 'cho đến', 'và');
/** Words after which a number names a thing and does not measure it. */
const NAMING = new Set([
  'thứ',
  'độ',
  'cấp',
  'mức',
  'điều',
  'khoản',
  'số',
  'quý',
  'loại',
  'nhóm',
  'câu',
  'mục',
  'bước',
  'lục',
  'mẫu',
  'năm',
  'tháng',
  'ngày',
  'đoạn',
  'hạng',
  'chương',
  'biểu',
  'đợt',
  '/',
]);
/** "ngày thứ 4", "lần thứ 2" are no ranks; "xếp thứ 3" is. */
const ORDERED = new Set(['ngày', 'lần', 'năm', 'tháng', 'quý', 'tuần', 'giờ', 'phút', 'buổi', 'bộ', 'phân']);
const COUNTS = new Map(Object.entries({ một: 1, hai: 2, ba: 3, bốn: 4, năm: 5 }));
const COUNTED = new Set(['lần', 'lượt']);

interface Amount {
  readonly value: Rational;
  readonly decimals: number;
  readonly unit: string;
  readonly end: number;
}

/** A number with the unit right after it. */
function amountAt(tokens: readonly Token[], i: number): Amount | undefined {
  const token = tokens[i];
  if (!token) return undefined;
  const spelled = spelledCount(tokens, i);
  const value = token.value ?? spelled;
  if (!value || (token.kind !== 'number' && spelled === undefined)) return undefined;
  const next = tokens[i + 1];
  const hasUnit = next !== undefined && (next.text === '%' || next.kind === 'word') && !isGrammar(next.text);
  return {
    value,
    decimals: token.decimals ?? 0,
    unit: hasUnit ? next.text : '',
    end: i + (hasUnit ? 2 : 1),
  };
}

function spelledCount(tokens: readonly Token[], i: number): Rational | undefined {
  const count = COUNTS.get(textAt(tokens, i));
  return count !== undefined && COUNTED.has(textAt(tokens, i + 1)) ? rational(count) : undefined;
}

const GRAMMAR = new Set(
  'trở đến tới dưới trên hoặc và là thì được đạt từ trừ cộng điểm hay x quá không nhưng so'.split(' '),
);
function isGrammar(word: string): boolean {
  return GRAMMAR.has(word);
}

function edge(amount: Amount, inclusive: boolean): Edge {
  return { at: amount.value, inclusive };
}

type Found = Pick<Limit, 'from' | 'to' | 'unit' | 'decimals' | 'exact' | 'end'>;

/** `90% <= X < 100%` */
function aroundLetter(tokens: readonly Token[], i: number): Found | undefined {
  const low = amountAt(tokens, i);
  if (!low) return undefined;
  const first = textAt(tokens, low.end);
  if (first !== '<' && first !== '<=') return undefined;
  let k = low.end + 1;
  while (tokens[k]?.kind === 'word' && k < low.end + 6) k += 1;
  const second = textAt(tokens, k);
  const high = amountAt(tokens, k + 1);
  if (k === low.end + 1 || !high || (second !== '<' && second !== '<=')) return undefined;
  return {
    from: edge(low, first === '<='),
    to: edge(high, second === '<='),
    unit: high.unit || low.unit,
    decimals: Math.max(low.decimals, high.decimals),
    exact: false,
    end: high.end,
  };
}

/** The upper end of `… đến dưới 30%`, `- 5`, `đến 4,49`. */
function upperEnd(tokens: readonly Token[], i: number): { amount: Amount; inclusive: boolean } | undefined {
  const link = phraseAt(tokens, i, UP_TO);
  const below = phraseAt(tokens, i + link, LESS);
  if (below > 0) return withAmount(amountAt(tokens, i + link + below), false);
  const most = phraseAt(tokens, i + link, AT_MOST);
  if (most > 0) return withAmount(amountAt(tokens, i + link + most), true);
  if (link === 0 || textAt(tokens, i) === 'và') return undefined;
  return withAmount(amountAt(tokens, i + link), true);
}

function withAmount(amount: Amount | undefined, inclusive: boolean) {
  return amount && { amount, inclusive };
}

/** Nouns may stand between a number and "đến", e.g. "từ 3 lần đến 5 lần"; at most a few. */
function skipNoun(tokens: readonly Token[], i: number, until: ReadonlySet<string>): number {
  for (let k = i; k < Math.min(tokens.length, i + 9); k += 1) {
    const token = tokens[k];
    if (!token) return i;
    if (until.has(token.text)) return k;
    if (token.kind !== 'word' && token.text !== ',' && token.text !== '/' && token.text !== '%') return i;
  }
  return i;
}

const TO_WORDS = new Set(['đến', 'tới', '-', '÷', '-<']);
const OPEN_WORDS = new Set(['trở']);

function openEnd(tokens: readonly Token[], i: number): { up: boolean; end: number } | undefined {
  const k = skipNoun(tokens, i, OPEN_WORDS);
  if (textAt(tokens, k) !== 'trở') return undefined;
  const direction = textAt(tokens, k + 1);
  if (direction !== 'lên' && direction !== 'xuống' && direction !== 'đi') return undefined;
  return { up: direction !== 'xuống', end: k + 2 };
}

/** "xếp thứ 11 trở xuống" are the ranks from 11 on: a worse rank is a higher number. */
function isRank(tokens: readonly Token[], end: number, unit: string): boolean {
  return ['thứ', 'hạng'].includes(textAt(tokens, end - (unit === '' ? 2 : 3)));
}

function fromNumber(tokens: readonly Token[], low: Amount, inclusive: boolean): Found | undefined {
  const open = openEnd(tokens, low.end);
  if (open) {
    const up = open.up !== isRank(tokens, low.end, low.unit);
    return side(low, { lower: up, inclusive: up ? inclusive : true, end: open.end });
  }
  const afterNoun = skipNoun(tokens, low.end, TO_WORDS);
  const high = upperEnd(tokens, low.end) ?? upperEnd(tokens, afterNoun);
  if (!high) return undefined;
  return {
    from: edge(low, inclusive),
    to: edge(high.amount, high.inclusive),
    unit: high.amount.unit || low.unit,
    decimals: Math.max(low.decimals, high.amount.decimals),
    exact: false,
    end: high.amount.end,
  };
}

/** A condition that names only one end. */
function side(
  { value, unit, decimals }: Amount,
  { lower, inclusive, end }: { lower: boolean; inclusive: boolean; end: number },
): Found {
  const at: Edge = { at: value, inclusive };
  return {
    from: lower ? at : undefined,
    to: lower ? undefined : at,
    unit,
    decimals,
    exact: false,
    end,
  };
}

/** `1 hoặc 2 thủ tục` */
function eitherOr(tokens: readonly Token[], low: Amount): Found | undefined {
  if (!['hoặc', 'hay'].includes(textAt(tokens, low.end))) return undefined;
  const high = amountAt(tokens, low.end + 1);
  if (!high) return undefined;
  return {
    from: edge(low, true),
    to: edge(high, true),
    unit: high.unit,
    decimals: 0,
    exact: false,
    end: high.end,
  };
}

function limitAt(tokens: readonly Token[], i: number): Found | undefined {
  const around = aroundLetter(tokens, i);
  if (around) return around;
  const more = phraseAt(tokens, i, MORE);
  if (more > 0) return oneSided(tokens, i + more, { lower: true, inclusive: false });
  const least = phraseAt(tokens, i, AT_LEAST);
  if (least > 0) return oneSided(tokens, i + least, { lower: true, inclusive: true });
  const less = phraseAt(tokens, i, LESS);
  if (less > 0) return oneSided(tokens, i + less, { lower: false, inclusive: false });
  const most = phraseAt(tokens, i, AT_MOST);
  if (most > 0) return oneSided(tokens, i + most, { lower: false, inclusive: true });
  const from = phraseAt(tokens, i, FROM);
  const low = amountAt(tokens, i + from);
  if (!low) return undefined;
  const both = fromNumber(tokens, low, true);
  if (both) return both;
  if (from > 0) return side(low, { lower: true, inclusive: true, end: low.end });
  const either = eitherOr(tokens, low);
  if (either) return either;
  return {
    from: edge(low, true),
    to: edge(low, true),
    unit: low.unit,
    decimals: low.decimals,
    end: low.end,
    exact: true,
  };
}

function oneSided(
  tokens: readonly Token[],
  i: number,
  { lower, inclusive }: { lower: boolean; inclusive: boolean },
): Found | undefined {
  const amount = amountAt(tokens, i);
  if (!amount) return undefined;
  if (lower) {
    const both = fromNumber(tokens, amount, inclusive);
    if (both) return both;
  }
  return side(amount, { lower, inclusive, end: amount.end });
}

function names(tokens: readonly Token[], i: number): boolean {
  const before = textAt(tokens, i - 1);
  if (!NAMING.has(before)) return false;
  if (before === 'thứ' || before === 'hạng') return ORDERED.has(textAt(tokens, i - 2));
  return phraseBefore(tokens, i, AT_LEAST) === 0;
}

/** Words a condition can begin with, besides a number. */
const STARTS = new Set([FROM, AT_LEAST, MORE, LESS, AT_MOST].flatMap((known) => [...known.byFirst.keys()]));

function mayStart(token: Token): boolean {
  return token.kind === 'number' || STARTS.has(token.text) || COUNTS.has(token.text);
}

function limitOf({ from, to, unit, decimals, exact, end }: Found, start: number, aside: boolean): Limit {
  return { from, to, unit, decimals, aside, exact, start, end };
}

/** Ensures every numeric condition in a run of tokens, in order; numbers that only name things are left out. */
export function findLimits(tokens: readonly Token[]): Limit[] {
  const limits: Limit[] = [];
  if (!tokens.some((token) => token.kind === 'number' || COUNTS.has(token.text))) return limits;
  let depth = 0;
  let i = 0;
  while (i < tokens.length) {
    const text = textAt(tokens, i);
    if (text === '(') depth += 1;
    if (text === ')') depth -= 1;
    const found = mayStart(tokens[i] as Token) ? limitAt(tokens, i) : undefined;
    if (!found || (tokens[i]?.kind === 'number' && names(tokens, i))) {
      i += 1;
      continue;
    }
    limits.push(limitOf(found, i, depth > 0));
    i = found.end;
  }
  return limits;
}
