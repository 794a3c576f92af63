import {
  amountText,
  dividedText,
  isNothing,
  limitsText,
  line,
  numberText,
  pointsOf,
  roundingText,
  unitText,
  withUnit,
} from '../../src/methods/explain-worth';
import type { Expression, Worth } from '../../src/methods/spec';
import { pointsFromDecimal } from '../../src/rulebook/points';
import * as r from '../../src/rulebook/rational';
import { exact } from './read-case';

const points = (at: string | number): Worth => ({ kind: 'points', points: exact(at) });
const share = (of: string | number): Worth => ({ kind: 'ofMaximum', share: exact(of) });
const number = (at: string | number): Expression => ({ op: 'number', value: exact(at) });
const input = (key: Extract<Expression, { op: 'input' }>['key']): Expression => ({ op: 'input', key });
const sum = (op: '+' | '-' | '*' | '/', left: Expression, right: Expression): Expression => ({
  op,
  left,
  right,
});
const edge = (at: string | number, inclusive = true) => ({ at: exact(at), inclusive });
const THREE = { maximum: pointsFromDecimal('3')! };

describe('a worth in words', () => {
  const formula = (expression: Expression): Worth => ({ kind: 'formula', expression });
  const rate = input('rate');

  test.each<[Worth, string]>([
    [points('1.5'), '1,5 điểm'],
    [points(0), '0 điểm'],
    [points('1/3'), '1/3 điểm'],
    [points('1234.5'), '1.234,5 điểm'],
    [share(1), 'Điểm tối đa'],
    [share(0), '0 điểm'],
    [share('1/2'), '50% điểm tối đa'],
    [share('1/3'), '1/3*Điểm tối đa'],
    [share('1/8'), '1/8*Điểm tối đa'],
    [formula(sum('*', rate, number(8))), 'Điểm = Tỷ lệ x 8'],
    [formula(sum('*', sum('/', rate, number('0.9')), number(8))), 'Điểm = (Tỷ lệ/90%) x 8'],
    [
      formula(sum('*', sum('/', input('numerator'), input('denominator')), { op: 'maximum' })),
      'Điểm = (a/b) x Điểm tối đa',
    ],
    [formula(sum('/', input('count'), number(5))), 'Điểm = (n/5)'],
    [formula(sum('*', input('value'), number(2))), 'Điểm = n x 2'],
    [formula(sum('+', { op: 'part', index: 0 }, { op: 'part', index: 1 })), 'Điểm = (1) + (2)'],
    [formula(sum('-', number(5), sum('-', number(3), input('count')))), 'Điểm = 5 - (3 - n)'],
    [formula(sum('+', number(5), sum('-', number(3), input('count')))), 'Điểm = 5 + 3 - n'],
    [formula(sum('-', sum('+', number(5), number(3)), input('count'))), 'Điểm = 5 + 3 - n'],
    [formula(sum('*', sum('+', number(5), input('count')), number(2))), 'Điểm = (5 + n) x 2'],
    [
      formula(sum('/', sum('-', number(5), input('count')), sum('+', number(2), rate))),
      'Điểm = ((5 - n)/(2 + Tỷ lệ))',
    ],
    [{ kind: 'judged', from: points(0), to: points(2) }, 'do Hội đồng chấm, tối đa 2 điểm'],
    [{ kind: 'judged', from: share(0), to: share(1) }, 'do Hội đồng chấm, tối đa Điểm tối đa'],
    [{ kind: 'judged', from: points('0.5'), to: points(2) }, 'do Hội đồng chấm từ 0,5 đến 2 điểm'],
  ])('%#: %j', (worth, expected) => {
    expect(amountText(worth)).toBe(expected);
  });

  test('nothing is known as nothing', () => {
    expect([points(0), share(0), points('0.1'), share('0.1')].map(isNothing)).toEqual([
      true,
      true,
      false,
      false,
    ]);
    expect(isNothing({ kind: 'judged', from: points(0), to: points(0) })).toBe(false);
  });

  test('what it comes to', () => {
    const told = (worth: Worth, context = THREE) => {
      const found = pointsOf(worth, context);
      return found && r.toDecimal(found, 4);
    };
    expect([
      told(points(2)),
      told(share('1/2')),
      told({ kind: 'judged', from: points(0), to: points(1) }),
    ]).toEqual(['2', '1.5', undefined]);
    expect(pointsOf(share(1), {})).toBeUndefined();
    expect(pointsOf(points(1), {})).toEqual(r.ONE);
  });
});

describe('limits in the most regular words', () => {
  test.each<[Parameters<typeof limitsText>[0], string | undefined, string]>([
    [{ from: edge(95), to: edge(100, false) }, '%', 'Từ 95% đến dưới 100%'],
    [{ from: edge(3), to: edge(5, false) }, 'mô hình', 'Từ 3 đến dưới 5 mô hình'],
    [{ from: edge(3, false), to: edge(5) }, undefined, 'Trên 3 đến 5'],
    [{ from: edge(3), to: edge(3) }, 'cuộc', 'Đạt 3 cuộc'],
    [{ from: edge(3), to: edge(3) }, '%', 'Đạt 3%'],
    [{ from: edge(3, false), to: edge(3) }, undefined, 'Trên 3 đến 3'],
    [{ from: edge(3), to: edge(3, false) }, undefined, 'Từ 3 đến dưới 3'],
    [{ from: edge(3), to: edge(4) }, undefined, 'Từ 3 đến 4'],
    [{ from: edge(3) }, 'cuộc', 'Từ 3 cuộc trở lên'],
    [{ from: edge(3, false) }, 'cuộc', 'Trên 3 cuộc'],
    [{ to: edge(3) }, '%', 'Từ 3% trở xuống'],
    [{ to: edge(3, false) }, '%', 'Dưới 3%'],
    [{}, '%', 'Mọi trường hợp'],
  ])('%j %s', (limits, unit, expected) => {
    expect(limitsText(limits, unit)).toBe(expected);
  });

  test('a number with its unit, and the unit of a scale', () => {
    expect([withUnit(exact('2.5'), '%'), withUnit(exact(3), 'cuộc'), withUnit(exact(3), undefined)]).toEqual([
      '2,5%',
      '3 cuộc',
      '3',
    ]);
    expect([unitText('rate', 'x'), unitText('count', 'cuộc'), unitText('count', undefined)]).toEqual([
      '%',
      'cuộc',
      undefined,
    ]);
    expect([unitText('daysLate', undefined), unitText('daysLate', 'tuần')]).toEqual(['ngày', 'tuần']);
    expect([numberText(exact('1000')), numberText(exact('0.000001')), numberText(exact('1/7'))]).toEqual([
      '1.000',
      '0,000001',
      '1/7',
    ]);
  });
});

test('rounding, lines and divisions', () => {
  expect(roundingText(undefined)).toEqual([]);
  expect(roundingText(2)).toEqual(['(làm tròn 02 chữ số thập phân)']);
  expect(line('  Có   kế hoạch ', points(1))).toBe('- Có kế hoạch: 1 điểm');
  expect(line('Có (theo mẫu', points(1))).toBe('- Có (theo mẫu): 1 điểm');
  expect(line('Có (theo mẫu)', points(1))).toBe('- Có (theo mẫu): 1 điểm');
  expect(line('b) Có', points(1))).toBe('- b) Có: 1 điểm');
  expect(dividedText('5 hồ sơ', '5', '1 điểm')).toBe(
    'Cứ mỗi 5 hồ sơ tính bằng 1 điểm, trường hợp có số lượng trên hoặc dưới 5 thì lấy tổng số chia cho 5 để ra số điểm',
  );
});
