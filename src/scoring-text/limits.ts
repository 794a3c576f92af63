import type { Limit, Token } from '../methods/clause';
import { COUNTS, amountAt } from './limit-amounts';
import { aroundLetter, edge, eitherOr, fromNumber, side } from './limit-ends';
import type { Found } from './limit-ends';
import { AT_LEAST, AT_MOST, FROM, LESS, MORE } from './limit-phrases';
import { phraseAt, phraseBefore, textAt } from './phrases';

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
