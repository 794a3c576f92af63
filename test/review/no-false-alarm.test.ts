import fc from 'fast-check';
import { checkData } from '../../src/review/checks/check-data';
import { formatVietnamese } from '../../src/rulebook/points';
import { rational, toDecimal } from '../../src/rulebook/rational';
import type { PrintedRow } from './forms';
import { scoreForm, statisticsForm } from './forms';

const count = (value: number) => formatVietnamese(String(value));

/** A block of rows whose rate is printed from its own fraction, as clerks do. */
function rateBlock(code: number, [late, onTime]: readonly [number, number], decimals: number): PrintedRow[] {
  const all = late + onTime;
  const rate = all === 0 ? '' : formatVietnamese(toDecimal(rational(onTime * 100, all), decimals), decimals);
  return [
    [`${code}.`, `Tỷ lệ hồ sơ loại ${code} giải quyết đúng hạn`, '%', rate],
    [`${code}.1.`, 'Tổng số hồ sơ đã giải quyết xong', 'Hồ sơ', count(all)],
    [`${code}.2.`, 'Số hồ sơ giải quyết đúng hạn', 'Hồ sơ', count(onTime)],
  ];
}

function levelBlock(code: number, parts: readonly number[]): PrintedRow[] {
  const names = ['cấp tỉnh', 'cấp huyện', 'cấp xã'];
  const total = parts.reduce((sum, part) => sum + part, 0);
  return [
    [`${code}.`, `Tổng số thủ tục loại ${code}`, 'Thủ tục', count(total)],
    ...parts.map((part, n): PrintedRow => [
      `${code}.${n + 1}.`,
      `Số thủ tục ${names[n]}`,
      'Thủ tục',
      count(part),
    ]),
  ];
}

const amount = fc.nat(200_000);

test('consistent statistics are silent, whatever their size and precision', () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(amount, amount), { minLength: 1, maxLength: 4 }),
      fc.array(fc.tuple(amount, amount, amount), { maxLength: 3 }),
      fc.nat(3),
      (fractions, levels, decimals) => {
        const rows = [
          ...fractions.flatMap((fraction, n) => rateBlock(n + 1, fraction, decimals)),
          ...levels.flatMap((parts, n) => levelBlock(n + 11, parts)),
        ];
        expect(checkData({ forms: [statisticsForm(rows)] })).toEqual([]);
      },
    ),
  );
});

test('maxima that add up are silent, whatever they are', () => {
  const quarters = fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 1, maxLength: 6 });
  fc.assert(
    fc.property(fc.array(quarters, { minLength: 1, maxLength: 6 }), (fields) => {
      const items = fields.flatMap((children, n) => [
        { code: `${n + 1}`, maximum: String(children.reduce((sum, one) => sum + one, 0) / 4) },
        ...children.map((one, m) => ({
          code: `${n + 1}.${m + 1}`,
          parent: `${n + 1}`,
          maximum: String(one / 4),
        })),
      ]);
      const nearly100 = Math.abs(fields.flat().reduce((sum, one) => sum + one, 0) / 4 - 100) <= 1;
      const problems = checkData({ forms: [scoreForm(items)] });
      if (!nearly100) expect(problems).toEqual([]);
    }),
  );
});
