import fc from 'fast-check';
import * as whole from '../../src/rulebook/whole';
import type { Whole } from '../../src/rulebook/whole';

/** Small, at the edge of what a double holds exactly, and beyond it. */
const EDGE = BigInt(Number.MAX_SAFE_INTEGER);
const numbers = fc.oneof(
  fc.bigInt({ min: -100n, max: 100n }),
  fc.bigInt({ min: EDGE - 3n, max: EDGE + 3n }),
  fc.bigInt({ min: -EDGE - 3n, max: -EDGE + 3n }),
  fc.bigInt({ min: -(10n ** 40n), max: 10n ** 40n }),
);
const positive = numbers.filter((value) => value > 0n);

/** Exact, and a plain number exactly where a plain number holds it. */
function expectExact(found: Whole, wanted: bigint): void {
  expect(BigInt(found)).toBe(wanted);
  expect(typeof found).toBe(wanted <= EDGE && wanted >= -EDGE ? 'number' : 'bigint');
}

const small = (value: bigint): Whole => whole.compact(value);

function floorOf(a: bigint, b: bigint): bigint {
  const quotient = a / b;
  return a % b !== 0n && a < 0n !== b < 0n ? quotient - 1n : quotient;
}

test('sums, products, order and sign are those of whole numbers of any size', () => {
  fc.assert(
    fc.property(numbers, numbers, (a, b) => {
      expectExact(whole.add(small(a), small(b)), a + b);
      expectExact(whole.multiply(small(a), small(b)), a * b);
      expectExact(whole.negate(small(a)), -a);
      expect(whole.compareWhole(small(a), small(b))).toBe(Number(a > b) - Number(a < b));
    }),
  );
});

test('nothing has no sign', () => {
  for (const nothing of [
    whole.negate(0),
    whole.multiply(0, -5),
    whole.divideRounded(-1, 4),
    whole.divideFloor(0, 4),
  ])
    expect(Object.is(nothing, 0)).toBe(true);
});

test('a quotient is rounded down, or to the nearest with halves away from zero', () => {
  fc.assert(
    fc.property(numbers, positive, (a, b) => {
      expect(BigInt(whole.divideFloor(small(a), small(b)))).toBe(floorOf(a, b));
      const size = a < 0n ? -a : a;
      const nearest = (2n * size + b) / (2n * b);
      expect(BigInt(whole.divideRounded(small(a), small(b)))).toBe(a < 0n ? -nearest : nearest);
    }),
  );
});

test('the greatest common divisor divides both, and what is left has none', () => {
  fc.assert(
    fc.property(numbers, positive, (a, b) => {
      const divisor = BigInt(whole.greatestCommonDivisor(small(a), small(b)));
      expect([divisor > 0n, a % divisor, b % divisor]).toEqual([true, 0n, 0n]);
      const rest = whole.greatestCommonDivisor(small(a / divisor), small(b / divisor));
      expect(BigInt(rest)).toBe(1n);
    }),
  );
});

test.each(['0', '7', '123456789012345', '1234567890123456', '9007199254740991', '9007199254740993'])(
  'the digits %s are read exactly',
  (digits) => {
    expectExact(whole.fromDigits(digits), BigInt(digits));
  },
);

test('powers of ten are exact beyond any double', () => {
  for (const exponent of [0, 1, 4, 15, 16, 22, 23, 40])
    expect(BigInt(whole.powerOfTen(exponent))).toBe(10n ** BigInt(exponent));
});

test('what is no number is refused by nobody here, but it ends', () => {
  expect(whole.greatestCommonDivisor(NaN, 10_000)).toBe(10_000);
  expect(whole.greatestCommonDivisor(10_000, NaN)).toBe(10_000);
});

test.each([
  [10n ** 20n + 1n, 3n, (10n ** 20n - 1n) / 3n],
  [-(10n ** 20n), 3n, -(10n ** 20n + 2n) / 3n],
  [9n * 10n ** 20n, 10n ** 20n, 9n],
])('%s divided by %s, rounded down, is %s', (a, b, wanted) => {
  expectExact(whole.divideFloor(small(a), small(b)), wanted);
});
