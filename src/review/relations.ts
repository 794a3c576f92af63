import * as r from '../rulebook/rational';
import type { Rational } from '../rulebook/rational';
import type { CellRef } from '../result';

/** A declared number that takes part in relations with others. */
export interface Quantity {
  /** How sentences name it: its code, or its words. */
  readonly label: string;
  readonly value: Rational;
  readonly typed: string;
  readonly cell?: CellRef;
  /** Counted things come in whole numbers. */
  readonly isCount: boolean;
}

/** What must be true of several quantities at once. */
export type Relation =
  | { readonly kind: 'sum'; readonly total: Quantity; readonly parts: readonly Quantity[] }
  | {
      readonly kind: 'rate';
      /** In percent, as printed. */
      readonly rate: Quantity;
      readonly decimals: number;
      readonly numerator: Quantity;
      readonly denominator: readonly Quantity[];
    };

/** Ensures every quantity of a relation. */
export function membersOf(relation: Relation): readonly Quantity[] {
  if (relation.kind === 'sum') return [relation.total, ...relation.parts];
  return [relation.rate, relation.numerator, ...relation.denominator];
}

type ValueOf = (quantity: Quantity) => Rational;

/** Ensures whether a relation is true, with one quantity thought to be another value where given. */
export function holds(
  relation: Relation,
  supposed?: { readonly of: Quantity; readonly value: Rational },
): boolean {
  const valueOf: ValueOf = (quantity) => (quantity === supposed?.of ? supposed.value : quantity.value);
  if (relation.kind === 'sum') {
    return r.equals(valueOf(relation.total), sumOf(relation.parts, valueOf));
  }
  const exact = rateOf(relation.numerator, relation.denominator, valueOf);
  return exact !== undefined && isPrintedAs(exact, valueOf(relation.rate), relation.decimals);
}

/** Ensures numerator ÷ denominators in percent, or undefined for a denominator of 0. */
export function rateOf(
  numerator: Quantity,
  denominator: readonly Quantity[],
  valueOf: ValueOf = ({ value }) => value,
): Rational | undefined {
  const whole = sumOf(denominator, valueOf);
  if (r.isZero(whole)) return undefined;
  return r.divide(r.multiply(valueOf(numerator), r.rational(100)), whole);
}

/**
 * Ensures true when the exact rate prints as declared at that many decimals, rounded or cut off:
 * clerks do both, and neither is an inconsistency. A formula's own hidden digits are not printed.
 */
export function isPrintedAs(exact: Rational, declared: Rational, decimals: number): boolean {
  const printed = r.round(declared, decimals);
  if (r.equals(r.round(exact, decimals), printed)) return true;
  const scale = r.rational(10n ** BigInt(decimals));
  return r.equals(r.divide(r.rational(r.floor(r.multiply(exact, scale))), scale), printed);
}

export function sumOf(parts: readonly Quantity[], valueOf: ValueOf = ({ value }) => value): Rational {
  return parts.reduce((sum, part) => r.add(sum, valueOf(part)), r.ZERO);
}

/**
 * Ensures the one value of a quantity that makes a relation true; undefined where none
 * or more than one would do.
 */
export function solveFor(quantity: Quantity, relation: Relation): Rational | undefined {
  if (relation.kind === 'rate') return solveRate(quantity, relation);
  if (quantity === relation.total) return sumOf(relation.parts);
  const others = sumOf(relation.parts.filter((part) => part !== quantity));
  return r.subtract(relation.total.value, others);
}

function solveRate(quantity: Quantity, relation: Extract<Relation, { kind: 'rate' }>): Rational | undefined {
  const { rate, numerator, denominator, decimals } = relation;
  if (quantity === rate) {
    const exact = rateOf(numerator, denominator);
    return exact === undefined ? undefined : r.round(exact, decimals);
  }
  const near = quantity === numerator ? wantedNumerator(relation) : wantedDenominator(quantity, relation);
  if (near === undefined) return undefined;
  const centre = r.round(near, 0);
  const wholes = [-1, 0, 1].map((step) => r.add(centre, r.rational(step)));
  const fitting = wholes.filter((value) => holds(relation, { of: quantity, value }));
  return fitting.length === 1 ? fitting[0] : undefined;
}

function wantedNumerator({ rate, denominator }: Extract<Relation, { kind: 'rate' }>): Rational {
  return r.divide(r.multiply(rate.value, sumOf(denominator)), r.rational(100));
}

function wantedDenominator(
  quantity: Quantity,
  { rate, numerator, denominator }: Extract<Relation, { kind: 'rate' }>,
): Rational | undefined {
  if (r.isZero(rate.value)) return undefined;
  const whole = r.divide(r.multiply(numerator.value, r.rational(100)), rate.value);
  return r.subtract(whole, sumOf(denominator.filter((part) => part !== quantity)));
}
