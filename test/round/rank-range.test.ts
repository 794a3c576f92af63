import fc from 'fast-check';
import { rankRanges, type OpenResult } from '../../src/round/standing/rank-range';
import * as r from '../../src/rulebook/rational';

const result = (agency: string, low: number, now: number, high: number): OpenResult => ({
  agency,
  group: 'Khối sở',
  lowest: r.rational(low, 100),
  index: r.rational(now, 100),
  highest: r.rational(high, 100),
});

describe('the ranks a unit can still end at', () => {
  it('says first to third for a unit whose open item reaches over both neighbours', () => {
    const ranges = rankRanges(
      [result('A', 9000, 9000, 9000), result('B', 8800, 8900, 9100), result('C', 8850, 8850, 8850)],
      2,
    );
    expect(
      ranges.map(({ agency, rank, best, worst, isSettled }) => [agency, rank, best, worst, isSettled]),
    ).toEqual([
      ['A', 1, 1, 2, false],
      ['B', 2, 1, 3, false],
      ['C', 3, 2, 3, false],
    ]);
  });

  it('tells by how much a unit must rise to stand before the next, on the printed figure', () => {
    const [, second] = rankRanges([result('A', 9000, 9000, 9000), result('B', 8990, 8990, 8990)], 2);
    expect(second?.overtakes).toEqual({ before: 'A', by: r.rational(11, 100) });
  });

  it('is settled where digits that are not printed differ', () => {
    const close = { ...result('A', 9000, 9000, 9000), highest: r.rational(900_001, 10_000) };
    const [first] = rankRanges([close, result('B', 9000, 9000, 9000)], 2);
    expect(first).toMatchObject({ rank: 1, best: 1, worst: 1, isSettled: true });
  });

  it('keeps groups apart', () => {
    const other = { ...result('X', 9900, 9900, 9900), group: 'Khối xã' };
    expect(rankRanges([result('A', 1, 1, 1), other], 2).map(({ rank }) => rank)).toEqual([1, 1]);
  });

  it('holds every rank that some outcome of what is open gives, and reaches both ends', () => {
    const span = fc
      .tuple(fc.integer({ min: 0, max: 12 }), fc.integer({ min: 0, max: 3 }), fc.integer({ min: 0, max: 3 }))
      .map(([low, up, more]) => ({ low, now: low + up, high: low + up + more }));
    fc.assert(
      fc.property(fc.array(span, { minLength: 1, maxLength: 4 }), (spans) => {
        const units = spans.map(({ low, now, high }, at) =>
          result(`U${at}`, low * 100, now * 100, high * 100),
        );
        const ranges = rankRanges(units, 2);
        const seen = units.map(() => new Set<number>());
        for (const figures of everyOutcome(spans)) {
          figures.forEach((own, at) => seen[at]?.add(1 + figures.filter((one) => one > own).length));
        }
        ranges.forEach(({ best, worst }, at) => {
          expect(Math.min(...(seen[at] ?? []))).toBe(best);
          expect(Math.max(...(seen[at] ?? []))).toBe(worst);
        });
      }),
    );
  });
});

function everyOutcome(spans: readonly { low: number; high: number }[]): number[][] {
  return spans.reduce<number[][]>(
    (outcomes, { low, high }) =>
      outcomes.flatMap((outcome) =>
        Array.from({ length: high - low + 1 }, (_, more) => [...outcome, low + more]),
      ),
    [[]],
  );
}
