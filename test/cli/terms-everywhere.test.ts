import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { RoundLine } from '../../src/round/line';
import type { Points } from '../../src/rulebook/points';
import { linesOf, roundOf, trainingMaster, unitOf } from '../output/round-builders';
import { roundFile } from './round-file';
import { cchc } from './run';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'cchc-terms-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

const NAMES = ['Sở Nội vụ', 'Sở Tài chính', 'Sở Y tế', 'Sở Xây dựng'];
const UNITS = [
  ...NAMES.map((name, at) => unitOf(`U${at}`, name, { group: 'Khối sở' })),
  unitOf('V0', 'Công an tỉnh', { group: 'Ngành dọc' }),
  unitOf('V1', 'Thuế tỉnh', { group: 'Ngành dọc' }),
  unitOf('OLD', 'Sở Giao thông vận tải', {
    group: 'Khối sở',
    exists: { until: { year: 2024, month: 12, day: 31 } },
  }),
];

/** So many points moved from field 8 to field 1: the total stays, the field that decides between equals does not. */
function lines(): RoundLine[] {
  const outside = new Set(['9.1', '9.2', '10.1', '10.2']);
  return linesOf(trainingMaster(), UNITS.slice(0, -1))
    .filter(({ item }) => !outside.has(item))
    .map((line) => {
      const moved = { '1.5': 2000, '8.1': -2000 }[line.item] ?? 0;
      const more = line.unit === 'U2' ? moved : 0;
      const worse = line.unit === 'U3' && line.item === '1.5' ? -5000 : 0;
      return { ...line, round1: { points: ((line.self ?? 0) + more + worse) as Points } };
    });
}

interface Ranked {
  readonly groups: readonly {
    readonly name: string;
    readonly rows: readonly { readonly rank: number; readonly agency: string; readonly share: string }[];
  }[];
}

interface Reported {
  readonly reports: readonly {
    readonly of: string;
    readonly tables: readonly { readonly rows: readonly { readonly cells: Record<string, string> }[] }[];
  }[];
}

const ranksOf = (json: unknown) =>
  (json as Ranked).groups
    .find(({ name }) => name === 'Khối sở')!
    .rows.map(({ rank, agency }) => [rank, agency]);

const reportedRanks = (json: unknown) => {
  const part = (json as Reported).reports.find(({ of }) => of === 'Khối sở')!;
  const rows = part.tables[0]!.rows.filter(({ cells }) => NAMES.includes(cells['agency'] ?? ''));
  return rows.map(({ cells }) => [Number(cells['rank']), cells['agency']]);
};

async function settled(settings: object): Promise<string> {
  const [terms, out] = [join(folder, 'cach-xep.json'), join(folder, 'co-cach-xep.xlsx')];
  writeFileSync(terms, JSON.stringify({ schema: 'cchc.result-settings/1', ...settings }));
  const file = roundFile(folder, 'dot.xlsx', roundOf(UNITS, { lines: lines() }));
  const basis = ['--basis', 'appraised1', '--leave-group', 'Ngành dọc'];
  await cchc('result', file, '--settings', terms, ...basis, '--who', 'Hòa', '--out', out);
  return out;
}

test('every ranking of a round follows the terms it keeps: tie keys, tie rule, classes, small groups, units gone', async () => {
  const file = await settled({
    tieKeys: [{ by: 'field', code: '1' }],
    bands: { '*': [{ label: 'Khá', from: '40' }] },
  });
  const expected = [
    [1, 'Sở Y tế'],
    [2, 'Sở Nội vụ'],
    [2, 'Sở Tài chính'],
    [4, 'Sở Xây dựng'],
  ];
  const rank = (await cchc('rank', file, '--basis', 'appraised1', '--json')).json();
  const result = (await cchc('result', file, '--basis', 'appraised1', '--json')).json();
  const results = (await cchc('report', 'results', file, '--json')).json();
  const summary = (await cchc('report', 'summary', file, '--json')).json();
  expect([ranksOf(result), ranksOf(rank), reportedRanks(results)]).toEqual([expected, expected, expected]);
  const words = JSON.stringify(results);
  expect(words).toContain('Khi bằng điểm, xét lần lượt');
  expect(words).toContain('Khối không xếp hạng');
  expect([rank, result, results].map((one) => JSON.stringify(one).includes('Giao thông'))).toEqual(
    Array(3).fill(false),
  );
  expect(JSON.stringify(summary)).toContain('Khá');
  const shown = await cchc('report', 'ranking', file);
  expect(shown.out.replace(/\s+/g, ' ')).toContain('Khi bằng điểm, xét lần lượt');
}, 60_000);

test('without a gap after equals, nowhere is one', async () => {
  const file = await settled({ tieRule: '1-1-2' });
  const ranks = [1, 1, 1, 2];
  const rank = (await cchc('rank', file, '--basis', 'appraised1', '--json')).json();
  const results = (await cchc('report', 'results', file, '--json')).json();
  const fields = (await cchc('report', 'ranking-fields', file, '--json')).json();
  expect(ranksOf(rank).map(([one]) => one)).toEqual(ranks);
  expect(reportedRanks(results).map(([one]) => one)).toEqual(ranks);
  expect(JSON.stringify(results)).toContain('(1-1-2)');
  expect(JSON.stringify(fields)).not.toContain('(1-1-3)');
}, 60_000);
