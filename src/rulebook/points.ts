import * as r from './rational';
import type { Rational } from './rational';
import { compareWhole, divideRounded, multiply } from './whole';

declare const pointsBrand: unique symbol;

/**
 * Points in whole ten-thousandths, so that sums and ties are exact: 0.1 + 0.2 + 0.3 is 0.6.
 * A bare number is refused wherever points are meant.
 */
export type Points = number & { readonly [pointsBrand]: true };

const UNIT = 10_000;

export const NO_POINTS = 0 as Points;

/** Ensures points from an exact value, rounded to `decimals` (at most 4), halves away from zero. */
export function toPoints(value: Rational, decimals = 4): Points {
  if (value.d === 1 && Number.isSafeInteger(Number(value.n) * UNIT))
    return (Number(value.n) * UNIT) as Points;
  const rounded = decimals === 4 ? value : r.round(value, decimals);
  const units = divideRounded(multiply(rounded.n, UNIT), rounded.d);
  if (typeof units !== 'number') throw new RangeError('Points beyond any scale.');
  return units as Points;
}

/** Ensures points only when the value has at most four decimals: a maximum such as 0,33333 is a question. */
export function exactPoints(value: Rational): Points | undefined {
  const points = toPoints(value);
  return r.equals(fromPoints(points), value) ? points : undefined;
}

/** Points of a round repeat: more different ones than these are rare, and then all are forgotten. */
const FRACTIONS = 4096;
const fractions = new Map<Points, Rational>();

/** Ensures the exact value of points. */
export function fromPoints(points: Points): Rational {
  const known = fractions.get(points);
  if (known !== undefined) return known;
  if (fractions.size >= FRACTIONS) fractions.clear();
  const value = r.rational(points, UNIT);
  fractions.set(points, value);
  return value;
}

export function addPoints(...all: readonly Points[]): Points {
  return all.reduce<number>((sum, points) => sum + points, 0) as Points;
}

export function subtractPoints(a: Points, b: Points): Points {
  return (a - b) as Points;
}

export function comparePoints(a: Points, b: Points): -1 | 0 | 1 {
  return compareWhole(a, b);
}

/** Ensures a decimal string with a point and no trailing zeros: `82.47`. */
export function pointsToDecimal(points: Points): string {
  return r.toDecimal(fromPoints(points), 4);
}

/** Ensures points from a decimal string with a point and at most four decimals, or undefined. */
export function pointsFromDecimal(text: string): Points | undefined {
  const value = r.parseDecimal(text);
  return value === undefined ? undefined : exactPoints(value);
}

/** Ensures `points ÷ maximum × 100` as an exact fraction, or undefined for a maximum of 0. */
export function shareOf(points: Points, maximum: Points): Rational | undefined {
  return maximum === 0 ? undefined : r.rational(points * 100, maximum);
}

/** Ensures a number as Vietnamese readers expect it: decimal comma, points grouping thousands. */
export function formatVietnamese(decimal: string, fixedPlaces?: number): string {
  const sign = decimal.startsWith('-') ? '-' : '';
  const [integer = '0', fraction = ''] = decimal.replace('-', '').split('.');
  const grouped = integer.replace(/\B(?=(\d{3})+$)/g, '.');
  const places =
    fixedPlaces === undefined ? fraction : fraction.padEnd(fixedPlaces, '0').slice(0, fixedPlaces);
  return places === '' ? `${sign}${grouped}` : `${sign}${grouped},${places}`;
}
