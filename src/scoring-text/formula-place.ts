import type { Token } from '../methods/clause';
import { isPoints, untilNote } from './definitions';
import { readExpression } from './expression';
import type { Typed } from './expression';
import { phraseAt, textAt, wordsOf } from './phrases';
import { MAXIMUM } from './price-values';
import { OPERATOR, tellingWords } from './telling-words';
import { equals, rational } from '../rulebook/rational';

const HUNDRED = rational(100);

/** Where a formula stands in a statement: the condition before it, the expression itself. */
export interface FormulaPlace {
  readonly condition: readonly Token[];
  readonly expression: readonly Token[];
  readonly rest: readonly Token[];
  /** "Số điểm trừ = …": what is taken, not what is earned. */
  readonly takes: boolean;
}

function lastIndex(tokens: readonly Token[], until: number, found: (token: Token) => boolean): number {
  for (let i = until; i >= 0; i -= 1) if (tokens[i] && found(tokens[i] as Token)) return i;
  return -1;
}

/** `… : Điểm = …`: where the words "điểm …" before the sign of equality begin, or -1. */
function pointsName(tokens: readonly Token[], equals: number): number {
  const colon = lastIndex(tokens, equals - 1, (token) => token.text === ':' || token.text === 'thì');
  for (const start of [colon + 1, 0]) {
    if (isPoints(tokens.slice(start, equals))) return start;
  }
  const phrase = wordsOf(tokens.slice(colon + 1, equals));
  return /(?:^| )(?:số )?điểm (?:được tính|được xác định|tính|đạt được)$/.test(phrase) ? colon + 1 : -1;
}

function split(tokens: readonly Token[], condition: number, expression: number): FormulaPlace {
  const whole = untilNote(tokens.slice(expression));
  return {
    condition: tokens.slice(0, condition),
    expression: whole,
    rest: tokens.slice(expression + whole.length),
    takes: tokens.slice(condition, expression).some(({ text }) => text === 'trừ'),
  };
}

/** "Số điểm đạt được bằng tỷ lệ … nhân với 2 điểm": the word stands for the sign between points and a rate. */
function isEqualityWord(tokens: readonly Token[], i: number): boolean {
  if (textAt(tokens, i) !== 'bằng' || textAt(tokens, i + 1) !== 'tỷ' || textAt(tokens, i + 2) !== 'lệ')
    return false;
  return isPoints(tokens.slice(0, i)) && tokens.slice(i).some(({ text }) => text === '*' || text === 'x');
}

function byEquality(tokens: readonly Token[]): FormulaPlace | undefined {
  const equalsAt = tokens.findIndex((token, i) => token.text === '=' || isEqualityWord(tokens, i));
  if (equalsAt < 0) return undefined;
  if (equalsAt === 0 && tokens.some((token) => token.text === ':')) return undefined;
  if (equalsAt === 0) return split(tokens, 0, 1);
  const name = pointsName(tokens, equalsAt);
  if (name >= 0) return split(tokens, name, equalsAt + 1);
  const expression = untilNote(tokens.slice(equalsAt + 1));
  return mentionsMaximum(expression) && readExpression(expression)
    ? split(tokens, 0, equalsAt + 1)
    : undefined;
}

function byWord(tokens: readonly Token[]): FormulaPlace | undefined {
  const at = tokens.findIndex((token, i) => token.text === 'công' && textAt(tokens, i + 1) === 'thức');
  if (at < 0) return undefined;
  let start = at + 2;
  while (['sau', 'như', ':', 'tính', 'là', 'điểm', '='].includes(textAt(tokens, start))) start += 1;
  const colon = lastIndex(tokens, at - 1, (token) => token.text === ':' || token.text === 'thì');
  const condition = colon >= 0 ? colon : 0;
  return start < tokens.length ? split(tokens, condition, start) : undefined;
}

/** `Tỷ lệ % x điểm tối đa` without a sign of equality. */
function byProduct(tokens: readonly Token[]): FormulaPlace | undefined {
  const colon = lastIndex(tokens, tokens.length - 1, (token) => token.text === ':');
  const expression = untilNote(tokens.slice(colon + 1));
  const product = readExpression(expression);
  const isRate = textAt(expression, 0) === 'tỷ' && textAt(expression, 1) === 'lệ';
  if (!product || product.op !== '*' || isPlainShare(product)) return undefined;
  if (!isRate && !isCounted(expression) && !isQuotient(expression) && !mentionsMaximum(expression))
    return undefined;
  return split(tokens, Math.max(colon, 0), colon + 1);
}

/** "Số sáng kiến × 0,5 điểm": so many points for each of a counted thing. */
function isCounted(expression: readonly Token[]): boolean {
  return textAt(expression, 0) === 'số' && expression.at(-1)?.text === 'điểm';
}

/** A part over its whole times points, "Số … / tổng số … × 10"; times 100 it is only the rate in percent. */
function isQuotient(expression: readonly Token[]): boolean {
  const last = expression.at(-1);
  if (textAt(expression, 0) !== 'số' || (last?.value && equals(last.value, HUNDRED))) return false;
  return expression.some(({ text }, i) => text === '/' && textAt(expression, i + 1) === 'tổng');
}

function mentionsMaximum(tokens: readonly Token[]): boolean {
  return tokens.some((_, i) => phraseAt(tokens, i, MAXIMUM) > 0);
}

/** `1/2 * điểm tối đa`, `50% x điểm tối đa` price a level: no figure is declared. */
function isPlainShare(node: Typed): boolean {
  if (node.op === 'words') return false;
  if (node.op === 'number' || node.op === 'maximum') return true;
  return isPlainShare(node.left) && isPlainShare(node.right);
}

/** Ensures where a statement holds a formula for points, or undefined when it holds none. */
export function formulaIn(tokens: readonly Token[]): FormulaPlace | undefined {
  if (!(tellingWords(tokens) & OPERATOR)) return undefined;
  const place = byEquality(tokens) ?? byWord(tokens) ?? byProduct(tokens);
  if (!place || place.expression.length === 0) return undefined;
  const typed = readExpression(place.expression);
  if (typed && isPlainShare(typed)) return undefined;
  return place;
}
