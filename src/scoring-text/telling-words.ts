import type { Token } from '../methods/clause';
import { NEGATION } from '../methods/word-kinds';
import * as kinds from '../methods/word-kinds';

export const SUPERLATIVE = kinds.wordKind('nhất');
export const BELOW_ZERO = kinds.wordKind('âm');
export const UNTIL = kinds.wordKind('hết đến tới');
export const EXHAUSTED = kinds.wordKind('hết');
export const MAXIMUM_NAME = kinds.wordKind('gốc tối chuẩn thang');
export const EXCEPTION = kinds.wordKind('trừ');
export const OPERATOR = kinds.wordKind('= * x / thức');
export const ROUNDING = kinds.wordKind('tròn lấy');
export const DIVISION = kinds.wordKind('chia');
export const DECISION = kinds.wordKind('quyết');

/** What a remark without a price of its own has at least one of, unless it says in front that it is one. */
export const REMARKED = SUPERLATIVE | NEGATION | BELOW_ZERO | EXHAUSTED | DECISION;

/**
 * Ensures which kinds of telling words a statement has, so that only the remarks it can hold are looked for:
 * most statements hold none, and a pattern that cannot match costs as much as one that can.
 */
export function tellingWords(tokens: readonly Token[]): number {
  let found = 0;
  for (let i = 0; i < tokens.length; i += 1) found |= tokens[i]?.kinds ?? 0;
  return found;
}
