import { toDecimal } from '../../src/rulebook/rational';
import { fittingReadings, formatDecimals, isPercentFormat, parseNumeral } from '../../src/sheet/numbers';
import type { NumberKind } from '../../src/sheet/numbers';
import { kindOfUnit } from '../../src/sheet/units';

const read = (text: string, kind: NumberKind = 'unknown', atMost?: number) => {
  const numeral = parseNumeral(text);
  if (numeral === undefined) return undefined;
  const bound = atMost === undefined ? {} : { atMost: { n: atMost, d: 1 } };
  return fittingReadings(numeral, { kind, ...bound }).map((one) => toDecimal(one.value, 6));
};

describe('a numeral', () => {
  test.each([
    ['9,38', ['9.38']],
    ['9.38', ['9.38']],
    ['52.414', ['52.414', '52414']],
    ['52,414', ['52.414', '52414']],
    ['99,69%', ['99.69']],
    ['85 %', ['85']],
    ['1.234.567,5', ['1234567.5']],
    ['1,234,567.5', ['1234567.5']],
    ['1.234.567', ['1234567']],
    ['1 234', ['1234']],
    ['1 234 567,25', ['1234567.25']],
    ['０,５', ['0.5']],
    ['0,125', ['0.125']],
    ['1234,567', ['1234.567']],
    ['-0,25', ['-0.25']],
    ['−1', ['-1']],
    ['02 điểm', ['2']],
    ['5đ', ['5']],
    ['52.414 hồ sơ', ['52.414', '52414']],
    ['91\u00a0651', ['91651']],
    ['007', ['7']],
  ])('%s has the readings %j', (text, readings) => expect(read(text)).toEqual(readings));

  test.each([
    '',
    'l00',
    'O,5',
    '9..5',
    '1.23.4',
    '12.34.567',
    '1,2,3',
    '9.',
    '(5)',
    '12/5',
    '1.1.1.',
    'mười',
    '5-6',
    '1,234.567.8',
  ])('%j is none', (text) => expect(read(text)).toBeUndefined());
});

describe('what it stands for decides', () => {
  test.each<[string, NumberKind, number | undefined, string[]]>([
    ['52,414', 'count', undefined, ['52414']],
    ['52.414', 'count', undefined, ['52414']],
    ['99,690', 'percent', undefined, ['99.69']],
    ['1,250', 'points', 3, ['1.25']],
    ['1,250', 'points', undefined, ['1.25', '1250']],
    ['1.001', 'points', 1, ['1.001', '1001']],
    ['12.345', 'amount', undefined, ['12345']],
    ['12,345', 'amount', undefined, ['12.345', '12345']],
  ])('%s as %s at most %s', (text, kind, atMost, readings) =>
    expect(read(text, kind, atMost)).toEqual(readings),
  );
});

describe('a unit announces', () => {
  test.each([
    ['Hồ sơ', 'count'],
    ['Văn bản', 'count'],
    ['Người', 'count'],
    ['%', 'percent'],
    ['Tỷ lệ %', 'percent'],
    ['Tỷ lệ (%)', 'percent'],
    ['triệu đồng', 'amount'],
    ['Tỷ đồng', 'amount'],
    ['đồng', 'count'],
    ['điểm', 'points'],
    ['', 'unknown'],
  ])('%s → %s', (unit, kind) => expect(kindOfUnit(unit)).toBe(kind));
});

test('a number format says its decimals and whether it shows percent', () => {
  expect(formatDecimals('0.00%')).toBe(2);
  expect(formatDecimals('#,##0.0##;(#,##0)')).toBe(3);
  expect(formatDecimals('General')).toBeUndefined();
  expect(formatDecimals('"0.00"@')).toBeUndefined();
  expect(isPercentFormat('0%')).toBe(true);
  expect(isPercentFormat('0" %"')).toBe(false);
});
