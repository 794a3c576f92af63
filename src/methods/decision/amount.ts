import * as r from '../../rulebook/rational';
import type { Rational } from '../../rulebook/rational';
import type { Day } from '../answers';
import type { InputNeed } from '../method';

/**
 * A number a rule speaks of. Built once, then read four ways: worked out exactly, written as a native
 * formula, told in Vietnamese, searched for thresholds.
 */
export type Amount =
  | { readonly kind: 'fixed'; readonly value: Rational }
  | { readonly kind: 'fact'; readonly need: InputNeed }
  /** Whole days from a day to the declared date. */
  | { readonly kind: 'daysAfter'; readonly need: InputNeed; readonly day: Day }
  /** factor × over ÷ under; kept as one fraction so that a formula multiplies first and divides last. */
  | {
      readonly kind: 'product';
      readonly factor: Rational;
      readonly over: readonly Amount[];
      readonly under: readonly Amount[];
    }
  | { readonly kind: 'sum'; readonly terms: readonly Amount[] }
  /** `words` say where the limit comes from: a limit that bites is always told, never silent. */
  | {
      readonly kind: 'atMost' | 'atLeast';
      readonly of: Amount;
      readonly limit: Amount;
      readonly words: string;
    }
  | { readonly kind: 'whole'; readonly of: Amount }
  | { readonly kind: 'rounded'; readonly of: Amount; readonly decimals: number }
  /** A part already written as a formula; only the formula writer makes these. */
  | { readonly kind: 'written'; readonly formula: string };

export const NOTHING: Amount = { kind: 'fixed', value: r.ZERO };

export function fixed(value: Rational): Amount {
  return { kind: 'fixed', value };
}

export function fact(need: InputNeed): Amount {
  return { kind: 'fact', need };
}

interface Product {
  readonly factor: Rational;
  readonly over: readonly Amount[];
  readonly under: readonly Amount[];
}

function asProduct(amount: Amount): Product {
  if (amount.kind === 'fixed') return { factor: amount.value, over: [], under: [] };
  if (amount.kind === 'product') return amount;
  return { factor: r.ONE, over: [amount], under: [] };
}

function product({ factor, over, under }: Product): Amount {
  if (r.isZero(factor) || (over.length === 0 && under.length === 0)) return fixed(factor);
  if (r.equals(factor, r.ONE) && over.length === 1 && under.length === 0 && over[0]) return over[0];
  return { kind: 'product', factor, over, under };
}

/** Ensures the product with every constant gathered in front. */
export function times(...amounts: readonly Amount[]): Amount {
  const factors = amounts.map(asProduct);
  return product({
    factor: factors.map((each) => each.factor).reduce(r.multiply, r.ONE),
    over: factors.flatMap((each) => each.over),
    under: factors.flatMap((each) => each.under),
  });
}

/** Ensures the quotient; the caller guards a divisor that can be 0 (`guardDivisions`), a constant 0 is our own mistake. */
export function over(top: Amount, bottom: Amount): Amount {
  const a = asProduct(top);
  const b = asProduct(bottom);
  return product({
    factor: r.divide(a.factor, b.factor),
    over: [...a.over, ...b.under],
    under: [...a.under, ...b.over],
  });
}

/** Ensures the sum with constants added up and nothing that adds nothing. */
export function plus(...amounts: readonly Amount[]): Amount {
  const terms = amounts.flatMap((amount) => (amount.kind === 'sum' ? amount.terms : [amount]));
  const constant = terms.reduce(
    (sum, term) => (term.kind === 'fixed' ? r.add(sum, term.value) : sum),
    r.ZERO,
  );
  const varying = terms.filter((term) => term.kind !== 'fixed');
  if (varying.length === 0) return fixed(constant);
  const all = withConstant(constant, varying);
  return all.length === 1 && all[0] ? all[0] : { kind: 'sum', terms: all };
}

/** A base stands before what is added to it, a subtrahend after what it is taken from. */
function withConstant(constant: Rational, varying: readonly Amount[]): readonly Amount[] {
  if (r.isZero(constant)) return varying;
  const takenFrom = r.compare(constant, r.ZERO) < 0;
  return takenFrom ? [...varying, fixed(constant)] : [fixed(constant), ...varying];
}

export function minus(left: Amount, right: Amount): Amount {
  const taken = right.kind === 'sum' ? right.terms : [right];
  return plus(left, ...taken.map((term) => times(fixed(r.rational(-1)), term)));
}

/** Ensures that only amounts which can never fall below 0 are called so; counts were checked before. */
export function isNeverNegative(amount: Amount): boolean {
  switch (amount.kind) {
    case 'fixed':
      return r.compare(amount.value, r.ZERO) >= 0;
    case 'fact':
      return amount.need.type === 'count' || amount.need.type === 'percent';
    case 'product':
      return (
        r.compare(amount.factor, r.ZERO) >= 0 && [...amount.over, ...amount.under].every(isNeverNegative)
      );
    case 'sum':
      return amount.terms.every(isNeverNegative);
    case 'atMost':
      return isNeverNegative(amount.of) && isNeverNegative(amount.limit);
    case 'atLeast':
      return isNeverNegative(amount.of) || isNeverNegative(amount.limit);
    case 'whole':
    case 'rounded':
      return isNeverNegative(amount.of);
    default:
      return false;
  }
}

/** Ensures an amount never above the limit. */
export function atMost(of: Amount, limit: Amount, words: string): Amount {
  if (of.kind === 'fixed' && limit.kind === 'fixed' && r.compare(of.value, limit.value) <= 0) return of;
  return { kind: 'atMost', of, limit, words };
}

/** Ensures an amount never below the limit. */
export function atLeast(of: Amount, limit: Amount, words: string): Amount {
  if (of.kind === 'fixed' && limit.kind === 'fixed' && r.compare(of.value, limit.value) >= 0) return of;
  return { kind: 'atLeast', of, limit, words };
}

/** Ensures only whole units counted, the rest dropped. */
export function whole(of: Amount): Amount {
  return of.kind === 'fixed' ? fixed(r.rational(r.floor(of.value))) : { kind: 'whole', of };
}

/** Ensures the rounding the text itself asks for, or the amount as it is. */
export function rounded(of: Amount, decimals: number | undefined): Amount {
  if (decimals === undefined) return of;
  if (of.kind === 'fixed') return fixed(r.round(of.value, decimals));
  return { kind: 'rounded', of, decimals };
}

/** Ensures every divisor that is not a constant. */
export function divisors(amount: Amount): readonly Amount[] {
  if (amount.kind === 'product') return [...amount.under, ...amount.over.flatMap(divisors)];
  if (amount.kind === 'sum') return amount.terms.flatMap(divisors);
  if (amount.kind === 'atMost' || amount.kind === 'atLeast')
    return [...divisors(amount.of), ...divisors(amount.limit)];
  if (amount.kind === 'whole' || amount.kind === 'rounded') return divisors(amount.of);
  return [];
}
