import * as r from '../../rulebook/rational';
import type { Rational } from '../../rulebook/rational';
import { fittingReadings, plainVietnamese } from '../numbers';
import type { NumberKind, Numeral } from '../numbers';
import { fold } from '../text/clean';
import { kindOfUnit } from '../units';

const MONEY = /\b(kinh phi|von|giai ngan|ngan sach|tien|dong|trieu|ty dong|du toan|doanh thu|thue|phi)\b/;

/** Ensures what the words around a number say it counts: money where they speak of it, else whole things. */
export function kindFor(unit: string, ...around: readonly string[]): NumberKind {
  const byUnit = kindOfUnit(unit);
  if (byUnit !== 'unknown') return byUnit;
  return around.some((text) => MONEY.test(fold(text))) ? 'amount' : 'count';
}

/** One value, or the two a reader must choose between. */
export type Resolved =
  | { readonly kind: 'value'; readonly value: Rational }
  | { readonly kind: 'ambiguous'; readonly first: string; readonly second: string };

/** Ensures the one value a numeral can have as what it counts, or both. */
export function resolve(numeral: Numeral, kind: NumberKind): Resolved {
  return oneOf(fittingReadings(numeral, { kind }).map((reading) => reading.value));
}

function oneOf(values: readonly Rational[]): Resolved {
  const [first = r.ZERO, second] = values;
  if (second === undefined) return { kind: 'value', value: first };
  return { kind: 'ambiguous', first: plainVietnamese(first), second: plainVietnamese(second) };
}

/**
 * Ensures the readings of a fraction's two numbers: where each alone is undecided, a numerator is not above its
 * denominator, and the printed rate, if any, must come out.
 */
export function resolveFraction(
  top: Numeral,
  bottom: Numeral,
  about: {
    readonly kind: NumberKind;
    readonly rate?: { readonly value: Rational; readonly decimals: number };
  },
): { readonly numerator: Resolved; readonly denominator: Resolved } {
  const pairs = fittingReadings(top, about).flatMap((a) =>
    fittingReadings(bottom, about).map((b) => [a.value, b.value] as const),
  );
  const possible = pairs.length === 1 ? pairs : pairs.filter(([a, b]) => r.compare(a, b) <= 0);
  const { rate } = about;
  const exact = possible.filter(([a, b]) => rate === undefined || agrees(a, b, rate));
  const kept = [exact, possible, pairs].find((each) => each.length > 0) ?? [];
  const tops = distinct(kept.map(([a]) => a));
  const bottoms = distinct(kept.map(([, b]) => b));
  return { numerator: oneOf(tops), denominator: oneOf(bottoms) };
}

function distinct(values: readonly Rational[]): Rational[] {
  return values.filter((value, index) => values.findIndex((other) => r.equals(other, value)) === index);
}

/** Ensures whether a fraction gives a printed rate: the difference stays under one unit of its last digit. */
export function agrees(
  numerator: Rational,
  denominator: Rational,
  rate: { readonly value: Rational; readonly decimals: number },
): boolean {
  if (r.isZero(denominator)) return false;
  const computed = r.divide(r.multiply(numerator, r.rational(100)), denominator);
  const difference = r.subtract(computed, rate.value);
  const size = r.compare(difference, r.ZERO) < 0 ? r.negate(difference) : difference;
  return r.compare(size, r.rational(1, 10 ** Math.min(rate.decimals, 10))) < 0;
}
