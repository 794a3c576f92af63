import { provinceRates } from '../../../src/review/statistics/province-rates';
import { trendOf } from '../../../src/review/statistics/trend';
import { rational } from '../../../src/rulebook/rational';

const on = (month: number) => ({ year: 2025, month, day: 1 });
const PERIOD = { start: on(1), end: { year: 2025, month: 12, day: 31 } };

test('figures of one item are told apart by their input, and without one by their words', () => {
  const figure = (value: number, more: object) => ({
    item: '3.1',
    title: 'Đúng hạn',
    label: 'Số hồ sơ',
    value: rational(value),
    ...more,
  });
  const figures = (n: number) => [
    figure(n, { input: 'numerator' }),
    figure(2 * n, { input: 'denominator' }),
    figure(3 * n, {}),
    figure(4 * n, { label: 'Số khác' }),
    // The same input under other words is the same figure.
    figure(5 * n, { item: '3.2', input: 'rate', label: `Tỷ lệ ${String(n)}` }),
  ];
  const { series } = trendOf(
    [
      { file: 'a', on: on(2), figures: figures(1) },
      { file: 'b', on: on(3), figures: figures(10) },
    ],
    PERIOD,
  );
  expect(series.map(({ points }) => points.map(({ value }) => value))).toEqual(
    [1, 2, 3, 4, 5].map((n) => [rational(n), rational(10 * n)]),
  );
});

test('a unit that cannot be counted is told once, with what it is', () => {
  const of = (agency: string, numerator?: number, denominator?: number) => ({
    agency,
    fact: 'Đúng hạn',
    ...(numerator === undefined ? {} : { numerator: rational(numerator) }),
    ...(denominator === undefined ? {} : { denominator: rational(denominator) }),
  });
  const { rates, problems } = provinceRates([
    of('A', 1, 2),
    of('B', 3, 2),
    of('C', 1),
    of('D', 1, 1),
    of(' d ', 1, 1),
    of('E', 0, 0),
  ]);
  expect(problems.map(({ code, severity, params }) => [code, severity, params])).toEqual([
    ['statistics.unit-invalid', 'error', { agency: 'B', fact: 'Đúng hạn', numerator: '3', denominator: '2' }],
    ['statistics.unit-incomplete', 'warning', { agency: 'C', fact: 'Đúng hạn' }],
    ['statistics.unit-twice', 'error', { agency: 'D', file: 'Đúng hạn' }],
  ]);
  expect(rates[0]?.units.map(({ agency }) => agency)).toEqual(['A']);
  expect(provinceRates([of('A', 1, 2)])).toMatchObject({
    rates: [],
    problems: [{ code: 'statistics.no-rate' }],
  });
});
