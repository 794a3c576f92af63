import fc from 'fast-check';
import * as r from '../../src/rulebook/rational';
import { comparePoints, formatVietnamese, fromPoints, shareOf, toPoints } from '../../src/rulebook/points';
import type { Points } from '../../src/rulebook/points';
import { compact } from '../../src/rulebook/whole';

/** Judged apart from the product: fractions as pairs of BigInt, never reduced. */
const part = fc.oneof(
  fc.bigInt({ min: -1000n, max: 1000n }),
  fc.bigInt({ min: -(10n ** 24n), max: 10n ** 24n }),
);
const fraction = fc.tuple(
  part,
  part.filter((value) => value !== 0n),
);

const over = (n: bigint, d: bigint): r.Rational => r.rational(compact(n), compact(d));
const of = ([n, d]: readonly [bigint, bigint]): r.Rational => over(n, d);
const size = (value: bigint): bigint => (value < 0n ? -value : value);

function expectSame(found: r.Rational, n: bigint, d: bigint): void {
  expect(BigInt(found.n) * d).toBe(n * BigInt(found.d));
  expect(BigInt(found.d) > 0n).toBe(true);
}

test('a fraction is in lowest terms over a positive denominator, whichever sign was below', () => {
  fc.assert(
    fc.property(fraction, fc.bigInt({ min: 1n, max: 50n }), ([n, d], by) => {
      expectSame(over(n * by, d * by), n, d);
      expect(over(n * by, d * by)).toEqual(over(n, d));
      expect(over(-n, -d)).toEqual(over(n, d));
    }),
  );
});

test('sums, differences, products and quotients are exact', () => {
  fc.assert(
    fc.property(fraction, fraction, (a, b) => {
      expectSame(r.add(of(a), of(b)), a[0] * b[1] + b[0] * a[1], a[1] * b[1]);
      expectSame(r.subtract(of(a), of(b)), a[0] * b[1] - b[0] * a[1], a[1] * b[1]);
      expectSame(r.multiply(of(a), of(b)), a[0] * b[0], a[1] * b[1]);
      if (b[0] !== 0n) expectSame(r.divide(of(a), of(b)), a[0] * b[1], a[1] * b[0]);
    }),
  );
});

test('order, the lesser and the greater are those of the values', () => {
  const sign = (value: bigint): number => Number(value > 0n) - Number(value < 0n);
  fc.assert(
    fc.property(fraction, fraction, (a, b) => {
      const wanted = sign((a[0] * b[1] - b[0] * a[1]) * a[1] * b[1]);
      expect(r.compare(of(a), of(b))).toBe(wanted);
      expect(r.equals(of(a), of(b))).toBe(wanted === 0);
      expect([r.min(of(a), of(b)), r.max(of(a), of(b))]).toEqual(
        wanted <= 0 ? [of(a), of(b)] : [of(b), of(a)],
      );
      expect(r.isZero(of(a))).toBe(a[0] === 0n);
      expect(r.isWhole(of(a))).toBe(a[0] % a[1] === 0n);
    }),
  );
});

test('rounding goes to the nearest, halves away from zero, and its decimal is the same number', () => {
  fc.assert(
    fc.property(fraction, fc.nat(6), (a, places) => {
      const scale = 10n ** BigInt(places);
      const [top, bottom] = [2n * size(a[0]) * scale + size(a[1]), 2n * size(a[1])];
      const nearest = (top / bottom) * (a[0] < 0n === a[1] < 0n ? 1n : -1n);
      expectSame(r.round(of(a), places), nearest, scale);
      const text = r.toDecimal(of(a), places);
      expect(text).toMatch(/^-?\d+(\.\d*[1-9])?$/);
      expect(text).not.toBe('-0');
      expect(r.parseDecimal(text)).toEqual(r.round(of(a), places));
      const isExact = r.equals(r.round(of(a), places), of(a));
      expect(r.exactDecimal(of(a), places)).toBe(isExact ? text : undefined);
    }),
  );
});

test.each(['', '-', '.5', '5.', '1,5', '+1', '1e3', ' 1', '1 ', '--1', '0x1'])(
  '%j is no plain decimal',
  (text) => {
    expect(r.parseDecimal(text)).toBeUndefined();
  },
);

test('a double comes back as itself from the fraction a person sees behind it', () => {
  fc.assert(
    fc.property(fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e12, max: 1e12 }), (value) => {
      const seen = Number(value.toPrecision(15));
      const found = r.fromDouble(value);
      expect(found && r.toDecimal(found, 30)).toBe(r.toDecimal(r.parseDecimal(plain(seen)) ?? r.ONE, 30));
    }),
  );
  for (const none of [NaN, Infinity, -Infinity]) expect(r.fromDouble(none)).toBeUndefined();
  expect(Object.is(r.fromDouble(-0)?.n, 0)).toBe(true);
});

/** Without an exponent; what is below the thirtieth decimal is left out on both sides. */
function plain(value: number): string {
  const [mantissa = '', exponent = '0'] = String(value).split('e');
  const shift = Number(exponent);
  const [whole = '', rest = ''] = mantissa.replace('-', '').split('.');
  const digits = shift < 0 ? '0'.repeat(-shift) + whole + rest : whole + rest.padEnd(shift, '0');
  const point = shift < 0 ? whole.length : whole.length + shift;
  const text = `${digits.slice(0, point)}.${digits.slice(point) || '0'}`;
  return mantissa.startsWith('-') ? `-${text}` : text;
}

test('the double is that of the decimal, to fifteen places where it does not end', () => {
  for (const [n, d, wanted] of [
    [1n, 3n, 0.333333333333333],
    [2n, 8n, 0.25],
    [-7n, 2n, -3.5],
    [10n ** 20n + 1n, 4n, 2.5e19],
    [1n, 7n * 10n ** 9n, 1.42857e-10],
  ] as const)
    expect(r.toDouble(r.rational(n, d))).toBe(wanted);
});

describe('points', () => {
  test.each([
    ['1.00005', 4, 10_001],
    ['-1.00005', 4, -10_001],
    ['1.005', 2, 10_100],
    ['1.0049', 2, 10_000],
    ['7', 0, 70_000],
    ['6.5', 0, 70_000],
  ])('%s to %d decimals are %d ten-thousandths', (text, decimals, units) => {
    expect(toPoints(r.parseDecimal(text)!, decimals)).toBe(units);
  });

  test('beyond any scale is our own mistake', () => {
    expect(() => toPoints(r.rational(10n ** 30n))).toThrow(RangeError);
    expect(() => toPoints(r.rational(10n ** 30n, 7n))).toThrow(RangeError);
    expect(toPoints(r.rational(9_007_199_254_740_991n, 10_000n))).toBe(Number.MAX_SAFE_INTEGER);
  });

  test('order and shares are exact, and nothing is a share of nothing', () => {
    const [low, high] = [3000 as Points, 3001 as Points];
    expect([comparePoints(low, high), comparePoints(high, low), comparePoints(low, low)]).toEqual([-1, 1, 0]);
    expect(shareOf(low, high)).toEqual(r.rational(300_000, 3001));
    expect(shareOf(low, 0 as Points)).toBeUndefined();
    expect(fromPoints(low)).toEqual(r.rational(3, 10));
  });

  test.each([
    ['1234567.5', 2, '1.234.567,50'],
    ['-1234.567', 2, '-1.234,56'],
    ['-0.5', undefined, '-0,5'],
    ['999', 0, '999'],
    ['1000', undefined, '1.000'],
  ])('%s with %p places reads %s', (decimal, places, wanted) => {
    expect(formatVietnamese(decimal, places)).toBe(wanted);
  });
});

test('our own mistakes are told in words', () => {
  expect(() => r.rational(1, 0)).toThrow('A fraction needs a denominator other than 0.');
  expect(() => r.rational(1n, 0n)).toThrow('A fraction needs a denominator other than 0.');
});

test('of two equal values any is the least and the greatest, of two others only one', () => {
  const [half, third] = [r.rational(1, 2), r.rational(1, 3)];
  expect([r.min(half, third), r.min(third, half), r.max(half, third), r.max(third, half)]).toEqual([
    third,
    third,
    half,
    half,
  ]);
});

test.each([
  [0.1 + 0.2, '0.3'],
  [-0.1 - 0.2, '-0.3'],
  [1e21, '1000000000000000000000'],
  [1.5e-7, '0.00000015'],
  [-2.5e-7, '-0.00000025'],
  [123456789.123456, '123456789.123456'],
  [0, '0'],
  [-0, '0'],
])('the double %p is the decimal %s', (value, decimal) => {
  expect(r.toDecimal(r.fromDouble(value)!, 20)).toBe(decimal);
});

test('a minus zero is no other zero', () => {
  expect(Object.is(r.fromDouble(-0)?.n, 0)).toBe(true);
  expect(Object.is(r.rational(0, -5).n, 0)).toBe(true);
  expect(r.toDecimal(r.rational(-1, 1000), 2)).toBe('0');
});
