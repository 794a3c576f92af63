import printed from '../cases/quang-tri-2024-forms.json';
import { checkFigure } from '../../src/review/check-figures';
import { checkData } from '../../src/review/checks/check-data';
import type { PrintedRow } from './forms';
import { statisticsForm } from './forms';

const forms = printed.forms.map(({ rows }) => statisticsForm(rows as unknown as PrintedRow[]));
const bodyTotal = checkFigure('Tổng số hồ sơ TTHC giải quyết đúng hạn của ba cấp', '140061')!;

describe('the statistics appendix of Quảng Trị', () => {
  test('has one inconsistency: 3.2, with both readings and all three cells', () => {
    const problems = checkData({ forms });
    expect(problems.map(({ code }) => code)).toEqual(['review.rate-differs']);
    const [{ params, at, also }] = problems as [(typeof problems)[number]];
    expect(params).toMatchObject({
      item: '3.2',
      declared: '98,57 %',
      numerator: '9.751',
      denominator: '10.099',
      computed: '96,55 %',
      implied: '9.955',
      numeratorItem: '3.2.2',
    });
    expect([at!.cell, ...also!.map(({ cell }) => cell)]).toEqual(['D11', 'D13', 'D12']);
  });

  test('with the body’s total of on-time files the likeliest slip is named', () => {
    const problems = checkData({ forms, figures: [bodyTotal] });
    expect(problems.map(({ code }) => code)).toEqual([
      'review.likely-slip',
      'review.rate-differs',
      'review.figure-differs',
    ]);
    const [{ params, at }] = problems as [(typeof problems)[number]];
    expect(params).toMatchObject({ item: '3.2.2', found: '9.751', likely: '9.955' });
    expect(params['grounds']).toContain('9.955/10.099 = 98,57 %');
    expect(params['grounds']).toContain('52.249 + 9.955 + 77.857 = 140.061');
    expect(at!.cell).toBe('D13');
  });

  test('the total may also stand as a row of the form itself', () => {
    const row: PrintedRow = [
      '3.5.',
      'Tổng số hồ sơ TTHC giải quyết đúng hạn của cả ba cấp',
      'Hồ sơ',
      '140.061',
    ];
    const [first, second] = printed.forms.map(({ rows }) => rows as unknown as PrintedRow[]);
    const withTotal = [first!, [...second!, row]].map(statisticsForm);
    expect(checkData({ forms: withTotal })[0]).toMatchObject({
      code: 'review.likely-slip',
      params: { item: '3.2.2', found: '9.751', likely: '9.955' },
    });
  });

  test.each([
    'Tổng số hồ sơ TTHC giải quyết đúng hạn',
    'Tổng số hồ sơ TTHC giải quyết đúng hạn của 3 cấp (tỉnh, huyện, xã)',
    'Số hồ sơ TTHC giải quyết đúng hạn (cả 03 cấp)',
    'Tổng số hồ sơ đã được giải quyết đúng hạn toàn tỉnh',
    'Số đối chiếu: tổng số hồ sơ đúng hạn của ba cấp',
  ])('“%s” is the total of the three levels', (title) => {
    const [, second] = printed.forms.map(({ rows }) => rows as unknown as PrintedRow[]);
    const forms = [statisticsForm([...second!, ['', title, 'Hồ sơ', '140.061']])];
    expect(checkData({ forms })[0]).toMatchObject({
      code: 'review.likely-slip',
      params: { item: '3.2.2', found: '9.751', likely: '9.955' },
    });
  });

  test.each([
    ['Tổng số hồ sơ TTHC giải quyết đúng hạn cấp tỉnh', '140.061'],
    ['Tổng số hồ sơ TTHC giải quyết đúng hạn qua bưu chính', '140.061'],
    ['Tổng số hồ sơ TTHC giải quyết đúng hạn', '9.000'],
    ['Tổng số hồ sơ của ba cấp', '140.061'],
  ])('“%s” of %s is no such total', (title, figure) => {
    const [, second] = printed.forms.map(({ rows }) => rows as unknown as PrintedRow[]);
    const problems = checkData({ forms: [statisticsForm([...second!, ['', title, 'Hồ sơ', figure]])] });
    expect(problems.map(({ code }) => code)).toEqual(['review.rate-differs']);
  });

  test('a row that counts something narrower is no total', () => {
    const row: PrintedRow = ['3.5.', 'Tổng số hồ sơ TTHC giải quyết đúng hạn trực tuyến', 'Hồ sơ', '9.000'];
    const [, second] = printed.forms.map(({ rows }) => rows as unknown as PrintedRow[]);
    const problems = checkData({ forms: [statisticsForm([...second!, row])] });
    expect(problems.map(({ code }) => code)).toEqual(['review.rate-differs']);
  });

  test('is silent once the count is corrected', () => {
    const corrected = printed.forms.map(({ rows }) => {
      const right = rows.map((row) => row.map((text) => (text === '9,751' ? '9,955' : text)));
      return statisticsForm(right as unknown as PrintedRow[]);
    });
    expect(checkData({ forms: corrected, figures: [bodyTotal] })).toEqual([]);
  });
});
