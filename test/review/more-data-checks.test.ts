import { cellName } from '../../src/grid/address';
import type { Cell, CellGrid } from '../../src/grid/cell-grid';
import { checkData } from '../../src/review/checks/check-data';
import { pooledRate } from '../../src/review/pooled-rate';
import { rational, toDecimal } from '../../src/rulebook/rational';
import type { Form } from '../../src/sheet/form';
import type { PrintedRow } from './forms';
import { scoreForm, statisticsForm, totalRow } from './forms';

const named = (problems: readonly { code: string; params: Readonly<Record<string, unknown>> }[]) =>
  problems.map(({ code, params }) => `${code} ${String(params['item'] ?? params['items'] ?? '')}`.trim());

describe('a figure 10, 100 or 1000 times off', () => {
  const rate = (declared: string, numerator: string, denominator: string) =>
    statisticsForm([
      ['1.', 'Tỷ lệ hồ sơ giải quyết đúng hạn', '%', declared],
      ['1.1.', 'Tổng số hồ sơ đã giải quyết', 'Hồ sơ', denominator],
      ['1.2.', 'Số hồ sơ giải quyết đúng hạn', 'Hồ sơ', numerator],
    ]);

  test('a fraction typed for a percentage is named', () => {
    const [slip] = checkData({ forms: [rate('0,9857', '9955', '10099')] });
    expect(slip).toMatchObject({
      code: 'review.scale-slip',
      params: { slipItem: '1', factor: 100, likely: '98,57', rate: '98,57 %' },
    });
  });

  test('nothing is named where two figures could be off', () => {
    const problems = checkData({ forms: [rate('9,9', '99', '100')] });
    expect(named(problems)).toEqual(['review.rate-differs 1']);
  });

  test('a true rate is silent', () => {
    expect(checkData({ forms: [rate('98,57', '9955', '10099')] })).toEqual([]);
  });
});

describe('the same fact on two sheets', () => {
  const sheet = (name: string, ...figures: readonly [string, string, string]): Form => {
    const form = statisticsForm([
      ['1.', 'Số văn bản ban hành', 'Văn bản', figures[0]],
      ['2.', 'Số cuộc kiểm tra', 'Cuộc', figures[1]],
      ['3.', 'Số lớp tập huấn', 'Lớp', figures[2]],
    ]);
    const moved = form.statistics.map((row) =>
      row.figure ? { ...row, figure: { ...row.figure, cell: { ...row.figure.cell, sheet: name } } } : row,
    );
    return { ...form, sheet: name, statistics: moved };
  };

  test('with two values is shown with both places', () => {
    const problems = checkData({ forms: [sheet('Biểu 1', '17', '4', '2'), sheet('Biểu 2', '17', '5', '2')] });
    expect(problems).toMatchObject([
      { code: 'review.same-fact-differs', params: { found: '5', other: 'Biểu 1!D2', otherFound: '4' } },
    ]);
  });

  test('with one value, or in two periods, is silent', () => {
    expect(checkData({ forms: [sheet('Biểu 1', '17', '4', '2'), sheet('Biểu 2', '17', '4', '2')] })).toEqual(
      [],
    );
    expect(checkData({ forms: [sheet('Quý I', '17', '4', '2'), sheet('Quý II', '21', '6', '2')] })).toEqual(
      [],
    );
  });
});

describe('against last year', () => {
  const year = (...figures: readonly string[]) =>
    statisticsForm(
      figures.map((figure, n): PrintedRow => [`${n + 1}.`, `Số việc loại ${n + 1}`, 'Việc', figure]),
    );
  const check = (now: readonly string[], before: readonly string[]) =>
    named(checkData({ forms: [year(...now)], lastYear: [year(...before)] }));

  test('large figures pasted unchanged are asked about', () => {
    expect(check(['120', '345', '678'], ['120', '345', '678'])).toEqual(['review.unchanged 1, 2, 3']);
    expect(check(['120', '345', '701'], ['120', '345', '678'])).toEqual([]);
    expect(check(['1', '2', '3'], ['1', '2', '3'])).toEqual([]);
  });

  test('ten times more or less is asked about, growth is not', () => {
    expect(check(['1250'], ['124'])).toEqual(['review.times-ten 1']);
    expect(check(['124'], ['12400'])).toEqual(['review.times-ten 1']);
    expect(check(['500'], ['124'])).toEqual([]);
    expect(check(['900'], ['100'])).toEqual(['review.times-ten 1']);
    expect(check(['899'], ['100'])).toEqual([]);
    expect(check(['1100'], ['100'])).toEqual(['review.times-ten 1']);
    expect(check(['1101'], ['100'])).toEqual([]);
  });
});

describe('formulas', () => {
  const grid = (rows: readonly (readonly (Cell | undefined)[])[]): CellGrid => ({
    sheet: 'Biểu',
    rows,
    rowCount: rows.length,
    columnCount: 3,
    merges: [],
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
    visibility: 'visible',
    isProtected: false,
  });
  const filled = (row: number): Cell => ({ value: 1, formula: `${cellName(row, 0)}/${cellName(row, 1)}` });

  const tableInC: Form = {
    ...scoreForm([]),
    columns: [{ role: 'figure', index: 2, header: 'Số liệu' }],
    firstRow: 0,
    lastRow: 2,
  };

  test('a number typed between two formulas of one pattern is asked about', () => {
    const problems = checkData({
      forms: [tableInC],
      grids: [
        grid([
          [undefined, undefined, filled(0)],
          [undefined, undefined, { value: 0.5 }],
          [undefined, undefined, filled(2)],
        ]),
      ],
    });
    expect(problems).toMatchObject([
      { code: 'review.formula-overwritten', at: { cell: 'C2' }, params: { found: '0,5', formula: '=A1/B1' } },
    ]);
  });

  test('a number between formulas of another pattern, or at the edge, is not', () => {
    const other: Cell = { value: 1, formula: 'SUM(A1:B9)' };
    const problems = checkData({
      forms: [tableInC],
      grids: [
        grid([
          [undefined, undefined, filled(0)],
          [undefined, undefined, { value: 0.5 }],
          [undefined, undefined, other],
        ]),
      ],
    });
    expect(problems).toEqual([]);
  });
});

test('a total that passes over numbers kept as text says so', () => {
  const typedAsText = {
    selfScore: { value: 15_000 as never, cell: { sheet: 'Biểu', cell: 'G2' }, typed: '1,5' },
  };
  const form = scoreForm(
    [
      { code: '1', maximum: '2', self: '2' },
      { code: '2', maximum: '2', extra: typedAsText },
    ],
    [totalRow('Tổng cộng', 'selfScore', '2', 5)],
  );
  expect(checkData({ forms: [form] })).toMatchObject([
    { code: 'review.total-skips-text', params: { found: '2', computed: '3,5', texts: 'G2' } },
  ]);
});

test('a subtotal is the total of its own field', () => {
  const form = scoreForm(
    [
      { code: 'I', maximum: '2' },
      { code: '1', parent: 'I', maximum: '2', self: '2' },
      { code: 'II', maximum: '3' },
      { code: '2', parent: 'II', maximum: '3', self: '3' },
    ],
    [totalRow('Cộng lĩnh vực II', 'selfScore', '4', 5)],
  );
  expect(checkData({ forms: [form] })).toMatchObject([{ params: { found: '4', computed: '3' } }]);
});

describe('a rate of the whole province', () => {
  const unit = (agency: string, numerator: number, denominator: number) => ({
    agency,
    numerator: rational(numerator),
    denominator: rational(denominator),
  });

  test('is Σ numerators over Σ denominators, never a mean of rates', () => {
    const { rate } = pooledRate([unit('A', 90, 100), unit('B', 1, 2)]);
    expect(toDecimal(rate!, 2)).toBe('89.22');
  });

  test('shows who pulls it down, and by how many cases', () => {
    const { pullingDown } = pooledRate([
      unit('A', 95, 100),
      unit('B', 80, 100),
      unit('C', 8, 10),
      unit('D', 0, 0),
    ]);
    expect(pullingDown.map(({ agency, casesShort }) => [agency, casesShort])).toEqual([
      ['B', 8],
      ['C', 1],
    ]);
  });

  test('cannot be told where nobody has anything to count', () => {
    expect(pooledRate([unit('D', 0, 0)]).rate).toBeUndefined();
  });
});
