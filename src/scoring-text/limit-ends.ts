import type { Limit, Token } from '../methods/clause';
import type { Edge } from '../methods/spec';
import { add, compare, equals, ONE } from '../rulebook/rational';
import { amountAt } from './limit-amounts';
import type { Amount } from './limit-amounts';
import { AT_MOST, LESS, UP_TO } from './limit-phrases';
import { phraseAt, textAt } from './phrases';

/** A condition and where its words end. */
export type Found = Pick<Limit, 'from' | 'to' | 'unit' | 'decimals' | 'exact' | 'end'>;

/** Ensures an end of a condition. */
export function edge(amount: Amount, inclusive: boolean): Edge {
  return { at: amount.value, inclusive };
}

/** Ensures the condition around a letter, `90% <= X < 100%`, or undefined. */
export function aroundLetter(tokens: readonly Token[], i: number): Found | undefined {
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

interface OpenEnd {
  readonly way: 'lên' | 'xuống' | 'đi';
}

const TO_WORDS = new Set(['đến', 'tới', '-', '÷', '-<']);
const OPEN_WORDS = new Set(['trở']);

function openEnd(tokens: readonly Token[], i: number): (OpenEnd & { end: number }) | undefined {
  const k = skipNoun(tokens, i, OPEN_WORDS);
  if (textAt(tokens, k) !== 'trở') return undefined;
  const direction = textAt(tokens, k + 1);
  if (direction !== 'lên' && direction !== 'xuống' && direction !== 'đi') return undefined;
  return { way: direction, end: k + 2 };
}

/** "xếp thứ 11 trở xuống" are the ranks from 11 on: a worse rank is a higher number. */
function isRank(tokens: readonly Token[], end: number, unit: string): boolean {
  return ['thứ', 'hạng'].includes(textAt(tokens, end - (unit === '' ? 2 : 3)));
}

/** Ensures both ends, or the open one, of what begins with this number: `5 trở lên`, `5 đến dưới 7`. */
export function fromNumber(tokens: readonly Token[], low: Amount, inclusive: boolean): Found | undefined {
  const open = openEnd(tokens, low.end);
  if (open) {
    const up = open.way === 'đi' || (open.way === 'lên') !== isRank(tokens, low.end, low.unit);
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

/** Ensures a condition that names only one end. */
export function side(
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

/**
 * Ensures the condition of two numbers to choose from, `1 hoặc 2 thủ tục`, or undefined. Of "1 hoặc 3 thủ tục" 2 is none,
 * and "3 giờ hoặc 4 mô hình" are two things: a stretch that nothing lies in, which is asked about.
 */
export function eitherOr(tokens: readonly Token[], low: Amount): Found | undefined {
  if (!['hoặc', 'hay'].includes(textAt(tokens, low.end))) return undefined;
  const high = amountAt(tokens, low.end + 1);
  if (!high) return undefined;
  const isOneThing = low.unit === '' || low.unit === high.unit;
  const [least, most] = compare(low.value, high.value) <= 0 ? [low, high] : [high, low];
  const isNext = isOneThing && equals(most.value, add(least.value, ONE));
  return {
    from: edge(isNext ? least : most, isNext),
    to: edge(isNext ? most : least, isNext),
    unit: high.unit,
    decimals: 0,
    exact: false,
    end: high.end,
  };
}
