import type { Token } from '../methods/clause';
import { divide, rational } from '../rulebook/rational';
import type { Rational } from '../rulebook/rational';
import { closing, phraseAt, phrases, textAt } from './phrases';
import { MAXIMUM } from './price-values';

/** A formula as typed: its figures are still words, letters or names. */
export type Typed =
  | { readonly op: 'number'; readonly value: Rational; readonly percent: boolean }
  | { readonly op: 'maximum' }
  | { readonly op: 'words'; readonly tokens: readonly Token[] }
  | { readonly op: '+' | '-' | '*' | '/'; readonly left: Typed; readonly right: Typed };

const TIMES = new Set(['*', 'x']);
const OVER = new Set(['/', '÷']);
const OF_THE_ITEM = phrases(
  'của mục',
  'của tiêu chí',
  'của tiêu chí này',
  'của mục này',
  'của nội dung',
  'của tiêu chí thành phần',
  'của nội dung này',
);

interface Parsed {
  readonly node: Typed;
  readonly end: number;
}

function isOperator(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i];
  if (!token) return false;
  if (token.text === '+' || TIMES.has(token.text) || OVER.has(token.text)) return true;
  return token.text === '-' && token.spaced && tokens[i + 1]?.spaced === true;
}

function sumAt(tokens: readonly Token[], i: number): Parsed | undefined {
  let left = productAt(tokens, i);
  while (left) {
    const sign = textAt(tokens, left.end);
    if (sign !== '+' && sign !== '-') return left;
    const right = productAt(tokens, left.end + 1);
    if (!right) return undefined;
    left = { node: { op: sign, left: left.node, right: right.node }, end: right.end };
  }
  return undefined;
}

function productAt(tokens: readonly Token[], i: number): Parsed | undefined {
  let left = factorAt(tokens, i);
  while (left) {
    const sign = textAt(tokens, left.end);
    const op = operatorOf(sign);
    if (!op) return left;
    const right = factorAt(tokens, left.end + 1);
    if (!right) return undefined;
    left = { node: { op, left: left.node, right: right.node }, end: right.end };
  }
  return undefined;
}

function operatorOf(sign: string): '*' | '/' | undefined {
  if (TIMES.has(sign)) return '*';
  return OVER.has(sign) ? '/' : undefined;
}

function factorAt(tokens: readonly Token[], i: number): Parsed | undefined {
  const token = tokens[i];
  if (!token) return undefined;
  if (token.text === '(') {
    const end = closing(tokens, i);
    const inner = sumAt(tokens.slice(0, end), i + 1);
    if (!inner || inner.end !== end || end === tokens.length) return undefined;
    return { node: inner.node, end: end + 1 };
  }
  if (token.kind === 'number' && token.value) return numberAt(tokens, i, token.value);
  const maximum = phraseAt(tokens, i, MAXIMUM);
  if (maximum > 0) {
    const end = i + maximum;
    return { node: { op: 'maximum' }, end: end + phraseAt(tokens, end, OF_THE_ITEM) };
  }
  return wordsAt(tokens, i);
}

function numberAt(tokens: readonly Token[], i: number, value: Rational): Parsed {
  if (textAt(tokens, i + 1) === '%') {
    return { node: { op: 'number', value: divide(value, rational(100)), percent: true }, end: i + 2 };
  }
  const end = textAt(tokens, i + 1) === 'điểm' ? i + 2 : i + 1;
  const node = { op: 'number', value, percent: false } as const;
  const stated = textAt(tokens, end) === 'tối' && textAt(tokens, end + 1) === 'đa';
  return { node, end: stated ? end + 2 : end };
}

/** The name of a figure: words up to an operator, with the numbers and bracketed notes that belong to it. */
function wordsAt(tokens: readonly Token[], i: number): Parsed | undefined {
  let end = i;
  while (end < tokens.length && !isOperator(tokens, end)) {
    const text = textAt(tokens, end);
    if (text === ')' || text === '=' || text === ';' || text === ':') break;
    end = text === '(' ? closing(tokens, end) + 1 : end + 1;
  }
  const words = tokens.slice(i, Math.min(end, tokens.length));
  if (words.some((_, k) => phraseAt(words, k, MAXIMUM) > 0)) return undefined;
  if (!words.some((token) => token.kind === 'word')) return undefined;
  return { node: { op: 'words', tokens: words }, end: Math.min(end, tokens.length) };
}

/** Ensures the formula that takes up all of these tokens, or undefined. */
export function readExpression(tokens: readonly Token[]): Typed | undefined {
  const parsed = sumAt(tokens, 0);
  return parsed && parsed.end === tokens.length ? parsed.node : undefined;
}
