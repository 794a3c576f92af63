import fc from 'fast-check';
import {
  addPoints,
  fromPoints,
  formatVietnamese,
  pointsFromDecimal,
  pointsToDecimal,
  shareOf,
  toPoints,
} from '../../src/rulebook/points';
import * as r from '../../src/rulebook/rational';

const points = (text: string) => pointsFromDecimal(text)!;
const exact = (text: string) => r.parseDecimal(text)!;

describe('points are exact', () => {
  test('0,1 + 0,2 + 0,3 is 0,6', () => {
    expect(pointsToDecimal(addPoints(points('0.1'), points('0.2'), points('0.3')))).toBe('0.6');
  });

  test.each([
    ['1.005', 2, '1.01'],
    ['-0.125', 2, '-0.13'],
    ['-0.124', 2, '-0.12'],
    ['2.5', 0, '3'],
    ['-2.5', 0, '-3'],
    ['0.00005', 4, '0.0001'],
  ])('%s rounded to %d decimals is %s', (value, decimals, expected) => {
    expect(pointsToDecimal(toPoints(exact(value), decimals))).toBe(expected);
  });

  test('a maximum with more than four decimals is refused, not rounded', () => {
    expect(pointsFromDecimal('0.33333')).toBeUndefined();
    expect(pointsFromDecimal('0.3333')).toBe(3333);
  });

  test('as many as can be told exactly, and no more', () => {
    expect(pointsFromDecimal('900719925474.0991')).toBe(Number.MAX_SAFE_INTEGER);
    expect(pointsFromDecimal('-900719925474.0991')).toBe(-Number.MAX_SAFE_INTEGER);
    for (const many of ['900719925474.0992', '-900719925474.0992', '1000000000000'])
      expect(() => pointsFromDecimal(many)).toThrow(new RangeError('Points beyond any scale.'));
  });

  test('68,32 of an applicable 84 is 81,33 %', () => {
    expect(r.toDecimal(shareOf(points('68.32'), points('84'))!, 2)).toBe('81.33');
    expect(shareOf(points('1'), points('0'))).toBeUndefined();
  });

  test('sums do not depend on order', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -1_000_000, max: 1_000_000 })), (units) => {
        const all = units.map((unit) => toPoints(r.rational(unit, 10_000)));
        expect(addPoints(...all)).toBe(addPoints(...[...all].reverse()));
      }),
    );
  });
});

describe('numbers for Vietnamese readers', () => {
  test.each([
    ['82.47', undefined, '82,47'],
    ['1234567.5', 2, '1.234.567,50'],
    ['-0.5', 2, '-0,50'],
    ['100', undefined, '100'],
  ])('%s is written %s', (decimal, places, expected) => {
    expect(formatVietnamese(decimal, places)).toBe(expected);
  });
});

describe('exact fractions', () => {
  test('15-digit amounts times points keep every digit', () => {
    const amount = exact('999999999999999');
    const product = r.multiply(amount, fromPoints(points('99.9999')));
    expect(r.exactDecimal(product)).toBe('99999899999999900.0001');
  });

  test('a double read from a file is the decimal a person sees', () => {
    expect(r.exactDecimal(r.fromDouble(0.1 + 0.2)!)).toBe('0.3');
    expect(r.exactDecimal(r.fromDouble(9.38)!)).toBe('9.38');
    expect(r.exactDecimal(r.fromDouble(1e-7)!)).toBe('0.0000001');
    expect(r.exactDecimal(r.fromDouble(123456789012345)!)).toBe('123456789012345');
    expect(r.fromDouble(Number.NaN)).toBeUndefined();
  });

  test('a short decimal is read and written alike by the quick way and by its digits', () => {
    const tenThousandths = fc.integer({ min: -1_000_000_000, max: 1_000_000_000 });
    fc.assert(
      fc.property(tenThousandths, (count) => {
        const value = count / 10_000;
        const digits = r.parseDecimal(value.toFixed(4));
        expect(r.fromDouble(value)).toEqual(digits);
        expect(r.toDouble(digits!)).toBe(Number(r.toDecimal(digits!, 15)));
      }),
    );
    expect(r.toDouble(r.rational(1, 3))).toBe(0.333333333333333);
    expect(r.exactDecimal(r.fromDouble(0.00005)!)).toBe('0.00005');
  });

  test('comparing is exact where doubles are not: 29/100 × 100 is 29', () => {
    const product = r.multiply(r.rational(29, 100), r.rational(100));
    expect(r.compare(product, r.rational(29))).toBe(0);
  });

  test('a whole number read from a file keeps every digit a double has', () => {
    expect(r.fromDouble(Number.MAX_SAFE_INTEGER)).toEqual({ n: Number.MAX_SAFE_INTEGER, d: 1 });
  });

  test('comparing is exact where products of doubles are not', () => {
    // Both products are 9007199326062755 or one more: as doubles they are the same.
    const [less, more] = [r.rational(94_906_267, 94_906_266), r.rational(94_906_266, 94_906_265)];
    expect([r.compare(less, more), r.compare(more, less)]).toEqual([-1, 1]);
  });

  test('arithmetic agrees with BigInt fractions', () => {
    const whole = fc.bigInt({ min: -(10n ** 17n), max: 10n ** 17n });
    const part = fc.bigInt({ min: 1n, max: 10n ** 12n });
    fc.assert(
      fc.property(whole, part, whole, part, (an, ad, bn, bd) => {
        const sum = r.add(r.rational(an, ad), r.rational(bn, bd));
        expect(BigInt(sum.n) * ad * bd).toBe((an * bd + bn * ad) * BigInt(sum.d));
        const product = r.multiply(r.rational(an, ad), r.rational(bn, bd));
        expect(BigInt(product.n) * ad * bd).toBe(an * bn * BigInt(product.d));
        const order = Number(an * bd > bn * ad) - Number(an * bd < bn * ad);
        expect(r.compare(r.rational(an, ad), r.rational(bn, bd))).toBe(order);
      }),
    );
  });

  test('floor and ceil go the right way below zero', () => {
    expect([r.floor(exact('-1.5')), r.ceil(exact('-1.5'))]).toEqual([-2, -1]);
    expect([r.floor(exact('1.5')), r.ceil(exact('1.5'))]).toEqual([1, 2]);
  });

  test('a fraction without a denominator is refused', () => {
    expect(() => r.rational(1, 0)).toThrow(RangeError);
  });
});
