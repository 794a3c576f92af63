import type { Token } from '../methods/clause';

/** Kinds of words without which remarks of a kind cannot be there, one bit each. */
export const NEGATION = 1;
export const SUPERLATIVE = 2;
export const BELOW_ZERO = 4;
export const UNTIL = 8;
export const MAXIMUM_NAME = 16;
export const EXCEPTION = 32;
export const OPERATOR = 64;
export const ROUNDING = 128;
export const DIVISION = 256;
export const DECISION = 512;

/** What a remark without a price of its own has at least one of, unless it says in front that it is one. */
export const REMARKED = SUPERLATIVE | NEGATION | BELOW_ZERO | UNTIL | EXCEPTION | DECISION;

const BITS: ReadonlyMap<string, number> = new Map(
  (
    [
      [NEGATION, 'không chưa đặc n'],
      [SUPERLATIVE, 'nhất'],
      [BELOW_ZERO, 'âm'],
      [UNTIL, 'hết đến tới'],
      [MAXIMUM_NAME, 'gốc tối chuẩn thang'],
      [EXCEPTION, 'trừ'],
      [OPERATOR, '= * x / thức'],
      [ROUNDING, 'tròn lấy'],
      [DIVISION, 'chia'],
      [DECISION, 'quyết'],
    ] as const
  ).flatMap(([bit, words]) => words.split(' ').map((word) => [word, bit] as const)),
);

/**
 * Ensures which kinds of telling words a statement has, so that only the remarks it can hold are looked for:
 * most statements hold none, and a pattern that cannot match costs as much as one that can.
 */
export function tellingWords(tokens: readonly Token[]): number {
  let bits = 0;
  for (const token of tokens) bits |= BITS.get(token.text) ?? 0;
  return bits;
}
