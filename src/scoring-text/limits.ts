import type { Limit, Token } from '../methods/clause';
import { FIGURE, wordKind } from '../methods/word-kinds';
import { COUNTS, amountAt } from './limit-amounts';
import { aroundLetter, edge, eitherOr, fromNumber, side } from './limit-ends';
import type { Found } from './limit-ends';
import { AT_LEAST, AT_MOST, FROM, LESS, MORE } from './limit-phrases';
import { phraseAt, phraseBefore, textAt } from './phrases';
import { tellingWords } from './telling-words';

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

function limitAt(tokens: readonly Token[], i: number): Found | undefined {
  const { kinds } = tokens[i] as Token;
  const around = kinds & START ? undefined : aroundLetter(tokens, i);
  if (around) return around;
  return kinds & START ? leadingAt(tokens, i) : plainAt(tokens, i, 0);
}

/** What begins with a word that says which side is meant: "trên 5", "ít nhất 3", "từ 2". */
function leadingAt(tokens: readonly Token[], i: number): Found | undefined {
  const more = phraseAt(tokens, i, MORE);
  if (more > 0) return oneSided(tokens, i + more, { lower: true, inclusive: false });
  const least = phraseAt(tokens, i, AT_LEAST);
  if (least > 0) return oneSided(tokens, i + least, { lower: true, inclusive: true });
  const less = phraseAt(tokens, i, LESS);
  if (less > 0) return oneSided(tokens, i + less, { lower: false, inclusive: false });
  const most = phraseAt(tokens, i, AT_MOST);
  if (most > 0) return oneSided(tokens, i + most, { lower: false, inclusive: true });
  return plainAt(tokens, i, phraseAt(tokens, i, FROM));
}

/** What begins with a number, or with "từ" of so many tokens and one. */
function plainAt(tokens: readonly Token[], i: number, from: number): Found | undefined {
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
const START = wordKind([FROM, AT_LEAST, MORE, LESS, AT_MOST].flatMap((known) => [...known.byFirst.keys()]));
const COUNT = wordKind(COUNTS.keys());

function limitOf({ from, to, unit, decimals, exact, end }: Found, start: number, aside: boolean): Limit {
  return { from, to, unit, decimals, aside, exact, start, end };
}

/** Ensures every numeric condition in a run of tokens, in order; numbers that only name things are left out. */
export function findLimits(tokens: readonly Token[]): Limit[] {
  const limits: Limit[] = [];
  if (!(tellingWords(tokens) & (FIGURE | COUNT))) return limits;
  let depth = 0;
  let i = 0;
  while (i < tokens.length) {
    const { text, kinds } = tokens[i] as Token;
    if (text === '(') depth += 1;
    if (text === ')') depth -= 1;
    const found = kinds & (FIGURE | START | COUNT) ? limitAt(tokens, i) : undefined;
    if (!found || (kinds & FIGURE && names(tokens, i))) {
      i += 1;
      continue;
    }
    limits.push(limitOf(found, i, depth > 0));
    i = found.end;
  }
  return limits;
}
