import published from '../cases/published-results.json';
import { rankingTables } from '../../src/output/reports/ranking';
import { tablesToSheets } from '../../src/output/table-sheet';
import { tableToText } from '../../src/output/table-text';
import { RANKING_DEFAULTS } from '../../src/review/ranking/rank';
import { exact, points } from './builders';
import { requestOf, summary, tally, unit } from './ranking-builders';

const THANH_HOA = Object.entries(published.thanhHoa2024Departments.scores).map(([agency, score]) =>
  unit('Các sở, ban, ngành', summary(agency, tally(String(score), '100'))),
);

function cellsByName(units: Parameters<typeof requestOf>[0], options?: Parameters<typeof requestOf>[1]) {
  return tablesToSheets(rankingTables(requestOf(units, options)));
}

describe('the twenty departments of Thanh Hóa, 2024', () => {
  const tables = rankingTables(requestOf(THANH_HOA));
  const [ranking] = tables;
  const text = tableToText(ranking!, { language: 'vi' });

  test('have the published mean and 18 of 20 at 80 or above', () => {
    expect(text).toMatch(/Bình quân của nhóm +85,41/);
    expect(text).toMatch(/Số đơn vị đạt từ 80 trở lên +18/);
  });

  test('two equal pairs share a rank and the next rank is left out', () => {
    const lines = text.split('\n');
    const rankOf = (agency: string) =>
      lines
        .find((line) => line.includes(`  ${agency} `))
        ?.trim()
        .split(' ')[0];
    expect(['Sở Tài chính', 'Sở Nội vụ', 'Văn phòng UBND tỉnh', 'Sở Tư pháp'].map(rankOf)).toEqual([
      '1',
      '2',
      '2',
      '4',
    ]);
    expect(text).toContain('1-1-3');
    expect(text.match(/Đồng hạng/g)).toHaveLength(4);
  });

  test('print the title officials use and what was assumed', () => {
    expect(ranking?.title).toBe('BẢNG XẾP HẠNG ĐIỂM CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM 2024');
    expect(ranking?.subtitles[0]).toBe('(SẮP XẾP THEO ĐIỂM THẨM ĐỊNH LẦN 2)');
    expect(ranking?.notes.join('\n')).toContain('do phần mềm áp dụng');
  });

  test('rank by formulas over the index, which comes from the points of the fields', () => {
    const [first, source] = tablesToSheets(tables);
    const formulas = first?.cells.flatMap(({ formula }) => formula ?? []) ?? [];
    expect(formulas).toContain('RANK(D6,$D$6:$D$25,0)');
    expect(formulas).toContain('ROUND(AVERAGE($D$6:$D$25),2)');
    expect(formulas).toContain('COUNTIF($D$6:$D$25,">=80")');
    expect(formulas.some((formula) => formula.startsWith(`'${source?.sheet}'!`))).toBe(true);
    expect(source?.cells.flatMap(({ formula }) => formula ?? [])).toContain('ROUND(D6*100/E6,2)');
  });
});

test('a unit of which part does not apply is ranked on what applies', () => {
  const [, source] = cellsByName([unit('Sở', summary('Ban Dân tộc', tally('68.32', '84')))]);
  expect(source?.cells.find(({ formula }) => formula?.startsWith('ROUND(D'))?.value).toBe(81.33);
});

describe('units that cannot be ranked', () => {
  const units = [
    unit('Xã', summary('Xã A', tally('80', '100'))),
    unit('Xã', summary('Xã B', tally('50', '100', '12.5'))),
    { agency: 'Xã C', group: 'Xã', summaries: {} },
  ];
  const [ranking] = rankingTables(requestOf(units));
  const text = tableToText(ranking!, { language: 'vi' });

  test('stand apart with the reason, and never with 0', () => {
    expect(text).toContain('ĐƠN VỊ CHƯA XẾP HẠNG');
    expect(text).toMatch(/– +Xã B/);
    expect(text).toContain('12,5');
    expect(text).toContain('Chưa gửi phiếu');
    const apart = ranking?.rows.filter(({ cells }) => cells.rank === '–') ?? [];
    expect(apart.map(({ cells }) => Object.keys(cells).sort())).toEqual([
      ['agency', 'note', 'rank'],
      ['agency', 'note', 'rank'],
    ]);
  });

  test('do not count in the mean', () => {
    expect(text).toMatch(/Bình quân của nhóm +80,00/);
  });
});

test('last year’s figures stand beside this year’s with their change', () => {
  const units = [
    unit('Sở', summary('Sở A', tally('90', '100'))),
    unit('Sở', summary('Sở B', tally('85.5', '100'))),
  ];
  const lastYear = {
    results: [
      { agency: 'Sở A', index: exact('91.25'), rank: 1 },
      { agency: 'Sở B', index: exact('80') },
    ],
  };
  const [sheet] = cellsByName(units, { lastYear });
  const change = sheet?.cells.filter(({ formula }) => /^ROUND\(D\d+-E\d+,4\)$/.test(formula ?? ''));
  expect(change?.map(({ value }) => value)).toEqual([-1.25, 5.5]);
});

test('without gaps, distinct figures above are counted', () => {
  const units = ['90', '90', '80'].map((got, index) => unit('Sở', summary(`Sở ${index}`, tally(got, '100'))));
  const [sheet] = cellsByName(units, { terms: { ...RANKING_DEFAULTS, tieRule: '1-1-2' } });
  const ranks = sheet?.cells.filter(({ formula }) => formula?.startsWith('ROUND(SUMPRODUCT'));
  expect(ranks?.map(({ value }) => value)).toEqual([1, 1, 2]);
});

test('bonus points are shown apart and added to the index', () => {
  const bonus = {
    total: tally('90', '100'),
    parts: { appraised: tally('90', '100'), bonus: tally('1.5', '3') },
  };
  const [, source] = cellsByName([unit('Sở', summary('Sở A', tally('90', '100'), bonus))]);
  const index = source?.cells.find(({ formula }) => formula?.includes('*100/'));
  expect(index).toMatchObject({ value: 91.5, formula: 'ROUND(D6*100/F6+E6,2)' });
});

test('a total that is not the sum of its fields stands as a number', () => {
  const fields = [
    {
      code: '1',
      title: 'A',
      part: 'appraised' as const,
      maximum: points('100'),
      tally: tally('89.99', '100'),
    },
  ];
  const [, source] = cellsByName([unit('Sở', summary('Sở A', tally('90', '100'), { fields }))]);
  const total = source?.cells.find(({ value }) => value === 90);
  expect(total).toBeDefined();
  expect(total?.formula).toBeUndefined();
});

test('each group has its own sheets, validly named', () => {
  const units = ['Các cơ quan chuyên môn thuộc UBND tỉnh', 'Các cơ quan chuyên môn thuộc UBND tỉnh [2]'].map(
    (group) => unit(group, summary('A', tally('90', '100'))),
  );
  const names = cellsByName(units).map(({ sheet }) => sheet);
  expect(new Set(names).size).toBe(4);
  for (const name of names) expect(name.length).toBeLessThanOrEqual(31);
});
