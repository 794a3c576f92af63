import type { Token } from '../methods/clause';
import { rational } from '../rulebook/rational';
import type { Rational } from '../rulebook/rational';
import { textAt } from './phrases';

/** Counts told in words: "hai lần". */
export const COUNTS = new Map(Object.entries({ một: 1, hai: 2, ba: 3, bốn: 4, năm: 5 }));
const COUNTED = new Set(['lần', 'lượt']);

/** A number with its unit, and where it ends. */
export interface Amount {
  readonly value: Rational;
  readonly decimals: number;
  readonly unit: string;
  readonly end: number;
}

/** Ensures the number at a token with the unit right after it, or undefined. */
export function amountAt(tokens: readonly Token[], i: number): Amount | undefined {
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
