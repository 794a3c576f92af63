import published from '../cases/published-results.json';
import { fieldLosses, largestLosses, totalLost } from '../../src/review/fields';
import { RANKING_DEFAULTS, rank } from '../../src/review/ranking/rank';
import { pointsToDecimal } from '../../src/rulebook/points';
import * as r from '../../src/rulebook/rational';
import { entry, fieldOf } from './builders';

describe('Thanh Hóa 2024: twenty departments', () => {
  const { scores, publishedMean } = published.thanhHoa2024Departments;
  const entries = Object.entries(scores).map(([agency, index]) => entry({ agency, index: String(index) }));
  const group = rank(entries).groups[0]!;
  const rankOf = (agency: string) => group.rows.find((row) => row.agency === agency)!.rank;

  test('all are ranked and the plain mean is the published one', () => {
    expect(group.rows).toHaveLength(20);
    expect(r.toDecimal(group.mean!, 2)).toBe(String(publishedMean));
  });

  test('two pairs of equal scores share a rank and the next rank is skipped', () => {
    expect([rankOf('Sở Nội vụ'), rankOf('Văn phòng UBND tỉnh'), rankOf('Sở Tư pháp')]).toEqual([2, 2, 4]);
    expect([rankOf('Sở Khoa học và Công nghệ'), rankOf('Sở Y tế')]).toEqual([13, 13]);
    expect(rankOf('Sở Văn hóa, Thể thao và Du lịch')).toBe(15);
    expect(rankOf('Sở Giáo dục và Đào tạo')).toBe(20);
  });

  test('the table says which rule the shared ranks follow', () => {
    const note = group.notes.find(({ code }) => code === 'ranking.tie-rule')!;
    expect(note.params['rule']).toBe('1-1-3');
    expect(note.params['agencies']).toContain('Sở Nội vụ; Văn phòng UBND tỉnh');
  });

  test('without gaps the last of twenty is eighteenth', () => {
    const dense = rank(entries, { ...RANKING_DEFAULTS, tieRule: '1-1-2' }).groups[0]!;
    expect(dense.rows.at(-1)!.rank).toBe(18);
  });

  test('eighteen of them reach 80', () => {
    expect(group.good).toBe(18);
  });
});

test('Ban Dân tộc 2023: 68,32 of an applicable 84 is 81,33 %', () => {
  const { points, impliedApplicableMaximum, achievedShare } = published.thanhHoa2023BanDanToc;
  const field = fieldOf({ points: String(points), maximum: String(impliedApplicableMaximum) });
  expect(r.toDecimal(field.tally.share!, 2)).toBe(String(achievedShare));
});

describe('Quảng Ngãi 2022: six fields that lose points', () => {
  const fields = published.quangNgai2022SelfScores.fields.map(({ code, points, maximum }) => {
    return fieldOf({ code, points: String(points), maximum: String(maximum) });
  });
  const losses = largestLosses(fieldLosses(fields));

  test('are listed largest first', () => {
    expect(losses.map(({ code, lost }) => [code, pointsToDecimal(lost)])).toEqual([
      ['7', '3.13'],
      ['8', '1.22'],
      ['5', '1'],
      ['6', '0.99'],
      ['1', '0.12'],
      ['3', '0.08'],
    ]);
  });

  test('and lose 6,54 together', () => {
    expect(pointsToDecimal(totalLost(losses))).toBe('6.54');
  });
});

test('Sơn La 2024: four fields lose 4,70 points', () => {
  const fields = published.sonLa2024.fields.map(({ code, points, maximum }) => {
    return fieldOf({ code, points: String(points), maximum: String(maximum) });
  });
  expect(pointsToDecimal(totalLost(fieldLosses(fields)))).toBe('4.7');
});
