import type { Amount } from './amount';
import { daysBetween } from './days';
import type { Facts } from './facts';
import * as r from '../../rulebook/rational';
import type { Rational } from '../../rulebook/rational';

/** Ensures the exact value, or undefined where a fact is missing or a divisor is 0. */
export function valueOf(amount: Amount, facts: Facts): Rational | undefined {
  switch (amount.kind) {
    case 'fixed':
      return amount.value;
    case 'fact':
      return facts.number(amount.need);
    case 'daysAfter': {
      const day = facts.day(amount.need);
      return day && r.rational(daysBetween(amount.day, day));
    }
    case 'product':
      return productOf(amount, facts);
    case 'sum':
      return combine(amount.terms, facts, r.add, r.ZERO);
    case 'atMost':
    case 'atLeast': {
      const [of, limit] = [valueOf(amount.of, facts), valueOf(amount.limit, facts)];
      if (!of || !limit) return undefined;
      return amount.kind === 'atMost' ? r.min(of, limit) : r.max(of, limit);
    }
    case 'whole': {
      const of = valueOf(amount.of, facts);
      return of && r.rational(r.floor(of));
    }
    case 'rounded': {
      const of = valueOf(amount.of, facts);
      return of && r.round(of, amount.decimals);
    }
    case 'written':
      return undefined;
  }
}

function combine(
  amounts: readonly Amount[],
  facts: Facts,
  join: (a: Rational, b: Rational) => Rational,
  start: Rational,
): Rational | undefined {
  let result = start;
  for (const amount of amounts) {
    const value = valueOf(amount, facts);
    if (!value) return undefined;
    result = result === r.ONE && join === r.multiply ? value : join(result, value);
  }
  return result;
}

function productOf(amount: Extract<Amount, { kind: 'product' }>, facts: Facts): Rational | undefined {
  const top = combine(amount.over, facts, r.multiply, amount.factor);
  const bottom = combine(amount.under, facts, r.multiply, r.ONE);
  if (!top || !bottom || r.isZero(bottom)) return undefined;
  return r.divide(top, bottom);
}
