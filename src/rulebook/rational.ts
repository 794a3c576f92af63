import * as whole from './whole';
import type { Whole } from './whole';

/** An exact fraction: lowest terms, denominator above zero. Never a float. */
export interface Rational {
  readonly n: Whole;
  readonly d: Whole;
}

export const ZERO: Rational = { n: 0, d: 1 };
export const ONE: Rational = { n: 1, d: 1 };

/** Ensures lowest terms and a positive denominator; a zero denominator is our own mistake and throws. */
export function rational(n: Whole, d: Whole = 1): Rational {
  if (d === 0 || d === 0n) throw new RangeError('A fraction needs a denominator other than 0.');
  const sign = d < 0 ? -1 : 1;
  const divisor = whole.greatestCommonDivisor(n, d);
  if (divisor === 1) return sign === 1 ? { n, d } : { n: whole.negate(n), d: whole.negate(d) };
  return { n: exactQuotient(n, divisor, sign), d: exactQuotient(d, divisor, sign) };
}

function exactQuotient(a: Whole, b: Whole, sign: number): Whole {
  if (typeof a === 'number' && typeof b === 'number') return a === 0 ? 0 : (a / b) * sign;
  return whole.compact((BigInt(a) / BigInt(b)) * BigInt(sign));
}

/** Ensures the exact value of a plain decimal such as `-12.375` (a point, no grouping), or undefined. */
export function parseDecimal(text: string): Rational | undefined {
  const match = /^(-?)(\d+)(?:\.(\d+))?$/.exec(text);
  if (!match) return undefined;
  const fraction = match[3] ?? '';
  const digits = whole.fromDigits(`${match[2] ?? ''}${fraction}`);
  const value = rational(digits, whole.powerOfTen(fraction.length));
  return match[1] === '-' ? negate(value) : value;
}

/**
 * Ensures the decimal a person sees behind a spreadsheet's double: Excel keeps 15 significant digits,
 * so 0.1+0.2 read from a file (0.30000000000000004) is 0.3.
 */
export function fromDouble(value: number): Rational | undefined {
  if (!Number.isFinite(value)) return undefined;
  if (Number.isSafeInteger(value)) return { n: value === 0 ? 0 : value, d: 1 };
  const scaled = Math.round(value * 10_000);
  // The double nearest to a short decimal shows that decimal: points and rates, nearly always.
  if (scaled / 10_000 === value && Math.abs(scaled) < 1e14) return rational(scaled, 10_000);
  const [mantissa = '', exponent = '0'] = value.toPrecision(15).split('e');
  const base = parseDecimal(mantissa);
  if (!base) return undefined;
  const shift = Number(exponent);
  const power = whole.powerOfTen(Math.abs(shift));
  return shift < 0 ? divide(base, rational(power)) : multiply(base, rational(power));
}

export function add(a: Rational, b: Rational): Rational {
  if (a.d === 1 && b.d === 1) return { n: whole.add(a.n, b.n), d: 1 };
  return rational(whole.add(whole.multiply(a.n, b.d), whole.multiply(b.n, a.d)), whole.multiply(a.d, b.d));
}

export function negate(a: Rational): Rational {
  return { n: whole.negate(a.n), d: a.d };
}

export function subtract(a: Rational, b: Rational): Rational {
  return add(a, negate(b));
}

export function multiply(a: Rational, b: Rational): Rational {
  if (a.d === 1 && b.d === 1) return { n: whole.multiply(a.n, b.n), d: 1 };
  return rational(whole.multiply(a.n, b.n), whole.multiply(a.d, b.d));
}

/** Ensures the exact quotient; dividing by zero is our own mistake and throws. */
export function divide(a: Rational, b: Rational): Rational {
  return rational(whole.multiply(a.n, b.d), whole.multiply(a.d, b.n));
}

/** Ensures -1, 0 or 1 by cross-multiplication. */
export function compare(a: Rational, b: Rational): -1 | 0 | 1 {
  if (a.d === b.d) return order(a.n, b.n);
  const [left, right] = [Number(a.n) * Number(b.d), Number(b.n) * Number(a.d)];
  if (Number.isSafeInteger(left) && Number.isSafeInteger(right)) return order(left, right);
  return order(whole.multiply(a.n, b.d), whole.multiply(b.n, a.d));
}

/** Numbers and BigInts compare exactly with each other in JavaScript. */
function order(a: Whole, b: Whole): -1 | 0 | 1 {
  if (a < b) return -1;
  return a > b ? 1 : 0;
}

export function equals(a: Rational, b: Rational): boolean {
  return compare(a, b) === 0;
}

export function isZero(a: Rational): boolean {
  return a.n === 0 || a.n === 0n;
}

export function min(a: Rational, b: Rational): Rational {
  return compare(a, b) <= 0 ? a : b;
}

export function max(a: Rational, b: Rational): Rational {
  return compare(a, b) >= 0 ? a : b;
}

export function isWhole(a: Rational): boolean {
  return a.d === 1 || a.d === 1n;
}

/** Ensures the greatest whole number not above the value. */
export function floor(a: Rational): Whole {
  return whole.divideFloor(a.n, a.d);
}

/** Ensures the smallest whole number not below the value. */
export function ceil(a: Rational): Whole {
  return whole.negate(whole.divideFloor(whole.negate(a.n), a.d));
}

/** Ensures the value rounded to `decimals` places, halves away from zero (as Excel's ROUND). */
export function round(a: Rational, decimals: number): Rational {
  const scale = whole.powerOfTen(decimals);
  return rational(whole.divideRounded(whole.multiply(a.n, scale), a.d), scale);
}

/** Ensures the exact decimal with a point, or undefined when it does not end (1/3) within `places`. */
export function exactDecimal(a: Rational, places = 12): string | undefined {
  const rounded = round(a, places);
  return equals(rounded, a) ? toDecimal(a, places) : undefined;
}

/** Ensures a decimal with a point, rounded to at most `places`, without trailing zeros. */
export function toDecimal(a: Rational, places: number): string {
  if (a.d === 1) return String(a.n);
  const scaled = whole.divideRounded(whole.multiply(a.n, whole.powerOfTen(places)), a.d);
  const digits = (scaled < 0 ? whole.negate(scaled) : scaled).toString().padStart(places + 1, '0');
  const integer = digits.slice(0, digits.length - places);
  const fraction = places === 0 ? '' : digits.slice(-places).replace(/0+$/, '');
  const sign = scaled < 0 ? '-' : '';
  return fraction === '' ? `${sign}${integer}` : `${sign}${integer}.${fraction}`;
}

/** Ensures the double of the value to 15 decimals, for charts and cached cell values only: never for a decision. */
export function toDouble(a: Rational): number {
  // Such a fraction ends within 15 decimals, and dividing gives the double nearest to it.
  if (typeof a.n === 'number' && typeof a.d === 'number' && 1e15 % a.d === 0) return a.n / a.d;
  return Number(toDecimal(a, 15));
}
