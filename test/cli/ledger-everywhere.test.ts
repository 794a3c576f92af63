import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { entriesOf, readState } from '../../src/output/state';
import type { Points } from '../../src/rulebook/points';
import { openXlsx } from '../../src/workbook/xlsx';
import { linesOf, roundOf, trainingMaster, unitOf } from '../output/round-builders';
import { contentOf, roundFile } from './round-file';
import { cchc } from './run';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'cchc-ledger-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

const NAMES = ['Sở Nội vụ', 'Sở Tài chính', 'Sở Y tế'];

function round(names = NAMES): string {
  const units = names.map((name, at) => unitOf(`U${at}`, name, { group: 'Khối sở' }));
  const outside = new Set(['9.1', '9.2', '10.1', '10.2']);
  const lines = linesOf(trainingMaster(), units)
    .filter(({ item }) => !outside.has(item))
    .map((line) => ({ ...line, round1: { points: (line.self ?? 0) as Points } }));
  return roundFile(folder, 'dot.xlsx', roundOf(units, { lines }));
}

/** The round with a penalty of one point against the first unit in its ledger. */
async function punished(file: string): Promise<string> {
  const [kept, out] = [join(folder, 'so.xlsx'), join(folder, 'bi-tru.xlsx')];
  await cchc('result', file, '--who', 'Hòa', '--out', kept);
  const port = openXlsx(new Uint8Array(readFileSync(kept)));
  if (!port.ok) throw new Error();
  const row = ['1', 'Bị phê bình', 'QĐ số 5/QĐ-UBND', null, 'Sở Nội vụ', '10.1', 1];
  const cells = row.map((value, column) => ({ row: 1, column, value }));
  const done = await port.value.apply({
    command: 'test',
    edits: [{ kind: 'cells', sheet: 'Sổ điểm thưởng, điểm trừ', cells }],
  });
  if (!done.ok) throw new Error(JSON.stringify(done.problems));
  writeFileSync(out, port.value.save());
  return out;
}

interface Ranked {
  readonly groups: readonly {
    readonly rows: readonly { readonly agency: string; readonly share: string }[];
  }[];
}

function sharesOf(json: unknown): Record<string, string> {
  const { groups } = json as Ranked;
  return Object.fromEntries(groups.flatMap(({ rows }) => rows.map(({ agency, share }) => [agency, share])));
}

test('the ledger counts in every ranking and report, not only in the result', async () => {
  const file = await punished(round());
  const [result, rank] = [
    await cchc('result', file, '--basis', 'appraised1', '--json'),
    await cchc('rank', file, '--basis', 'appraised1', '--json'),
  ];
  const shares = sharesOf(result.json());
  expect(shares['Sở Nội vụ']).not.toBe(shares['Sở Y tế']);
  expect(sharesOf(rank.json())).toEqual(shares);
  const report = await cchc('report', 'ranking', file, '--json');
  const { reports } = report.json() as {
    reports: { tables: { rows: { cells: Record<string, string> }[] }[] }[];
  };
  const rows = reports.flatMap(({ tables }) => tables.flatMap((table) => table.rows));
  const words = rows.map(({ cells }) => Object.values(cells).join(' ')).filter((text) => /Sở/.test(text));
  expect(new Set(words.map((text) => text.replace(/Sở.*?(?=\d)/, ''))).size).toBeGreaterThan(1);
}, 60_000);

test('a group under three units is ranked only once somebody decided, and the decision is kept', async () => {
  const file = round(NAMES.slice(0, 2));
  const open = await cchc('result', file, '--json');
  expect(open.code).toBe(1);
  expect(JSON.stringify(open.json())).toContain('standing.group-undecided');
  expect(sharesOf(open.json())).toEqual({});
  const kept = join(folder, 'da-quyet.xlsx');
  const ranked = await cchc(
    'result',
    file,
    '--rank-group',
    'Khối sở',
    '--who',
    'Hòa',
    '--out',
    kept,
    '--json',
  );
  expect(Object.keys(sharesOf(ranked.json()))).toHaveLength(2);
  const again = await cchc('result', kept, '--json');
  expect([again.code, Object.keys(sharesOf(again.json())).length]).toEqual([0, 2]);
}, 60_000);

test('a result written into its own output replaces its sheets, and what is settled keeps its stamp', async () => {
  const [first, second] = [join(folder, 'mot.xlsx'), join(folder, 'hai.xlsx')];
  await cchc('result', round(), '--who', 'Hòa', '--out', first);
  await cchc('result', first, '--who', 'Bình', '--out', second);
  const sheets = async (file: string) => (await contentOf(file)).sheets.map(({ sheet }) => sheet);
  expect(await sheets(second)).toEqual(expect.arrayContaining(await sheets(first)));
  expect((await sheets(second)).length).toBe((await sheets(first)).length);
  const settings = entriesOf(readState(await contentOf(second)), 'setting');
  expect(settings.find(({ id }) => id === 'round/result')?.who).toBe('Hòa');
}, 60_000);

test('a declared stage stands in the journal, which still has no gap', async () => {
  const [first, second] = [join(folder, 'mot.xlsx'), join(folder, 'hai.xlsx')];
  await cchc('result', round(), '--stage', 'provisional', '--who', 'Hòa', '--out', first);
  await cchc('result', first, '--stage', 'final', '--who', 'Bình', '--why', 'Hội đồng họp', '--out', second);
  const journal = (await contentOf(second)).sheets.find(({ sheet }) => sheet === 'Nhật ký');
  const rows = journal!.rows.slice(1).map((row) => row?.map((cell) => cell?.value));
  expect(rows.map((row) => [row?.[0], row?.[2], row?.[5], row?.[6] ?? '', row?.[7], row?.[8] ?? ''])).toEqual(
    [
      ['1', 'Hòa', 'Kết quả của đợt chấm', '', 'Tạm thời', ''],
      ['2', 'Bình', 'Kết quả của đợt chấm', 'Tạm thời', 'Chính thức', 'Hội đồng họp'],
    ],
  );
  expect((await cchc('appraise', second, '--state-at', '1', '--json')).code).toBe(0);
}, 60_000);
