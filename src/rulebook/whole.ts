/**
 * Whole numbers that never lose a digit: safe integers while they last, BigInt beyond.
 * Points times amounts in đồng exceed 2^53, and a lost digit would decide a band.
 */
export type Whole = number | bigint;

const MAX = BigInt(Number.MAX_SAFE_INTEGER);

/** Ensures the cheap form: a BigInt within the safe range comes back as a number. */
export function compact(value: bigint): Whole {
  return value <= MAX && value >= -MAX ? Number(value) : value;
}

export function add(a: Whole, b: Whole): Whole {
  if (typeof a === 'number' && typeof b === 'number') {
    const sum = a + b;
    if (Number.isSafeInteger(sum)) return sum;
  }
  return compact(BigInt(a) + BigInt(b));
}

export function multiply(a: Whole, b: Whole): Whole {
  if (typeof a === 'number' && typeof b === 'number') {
    const product = a * b;
    if (Number.isSafeInteger(product)) return product === 0 ? 0 : product;
  }
  return compact(BigInt(a) * BigInt(b));
}

export function negate(a: Whole): Whole {
  if (a === 0) return 0;
  return typeof a === 'number' ? -a : compact(-a);
}

/** Ensures -1, 0 or 1. Numbers and BigInts compare exactly with each other in JavaScript. */
export function compareWhole(a: Whole, b: Whole): -1 | 0 | 1 {
  if (a < b) return -1;
  return a > b ? 1 : 0;
}

/** Ensures the value of decimal digits; up to fifteen of them are always a safe integer. */
export function fromDigits(digits: string): Whole {
  return digits.length <= 15 ? Number(digits) : compact(BigInt(digits));
}

/** Ensures ten to a power; those that points and percentages need are at hand. */
export function powerOfTen(exponent: number): Whole {
  return POWERS[exponent] ?? 10n ** BigInt(exponent);
}

const POWERS: readonly number[] = Array.from({ length: 16 }, (_, exponent) => 10 ** exponent);

/** Ensures the quotient by a denominator above zero, rounded to the nearest whole, halves away from zero (as Excel's ROUND). */
export function divideRounded(a: Whole, b: Whole): Whole {
  if (typeof a === 'number' && typeof b === 'number') return divideRoundedSmall(a, b);
  const size = BigInt(a < 0 ? negate(a) : a);
  const d = BigInt(b);
  const rounded = (2n * size + d) / (2n * d);
  return compact(a < 0 ? -rounded : rounded);
}

/** Remainders of safe integers are exact, and so is the division of what they leave. */
function divideRoundedSmall(a: number, b: number): number {
  const rest = a % b;
  const quotient = (a - rest) / b;
  const isUp = Math.abs(rest) >= b - Math.abs(rest);
  if (!isUp) return quotient;
  return a < 0 ? quotient - 1 : quotient + 1;
}

/** Ensures the quotient by a denominator above zero, rounded down (towards minus infinity). */
export function divideFloor(a: Whole, b: Whole): Whole {
  if (typeof a === 'number' && typeof b === 'number') {
    const rest = a % b;
    const quotient = (a - rest) / b;
    return rest < 0 ? quotient - 1 : quotient;
  }
  const rest = BigInt(a) % BigInt(b);
  const quotient = BigInt(a) / BigInt(b);
  return compact(rest < 0n ? quotient - 1n : quotient);
}

export function greatestCommonDivisor(a: Whole, b: Whole): Whole {
  if (typeof a === 'number' && typeof b === 'number') {
    let [x, y] = [Math.abs(a), Math.abs(b)];
    // Not `!== 0`: what is no number has to end too.
    while (y > 0) [x, y] = [y, x % y];
    return x;
  }
  let [x, y] = [BigInt(a), BigInt(b)];
  if (x < 0n) x = -x;
  if (y < 0n) y = -y;
  while (y > 0n) [x, y] = [y, x % y];
  return compact(x);
}
