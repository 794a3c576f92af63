import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import type { Table } from '../../src/output/table';
import { tableToSheet } from '../../src/output/table-sheet';
import { cchc } from '../cli/run';
import { tableFile } from '../support/table-file';
import { selfFile } from './self-sheet';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'cchc-faults-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

interface Ranked {
  readonly groups: readonly {
    readonly rows: readonly { readonly rank: number; readonly agency: string }[];
  }[];
  readonly unranked: readonly { readonly agency: string; readonly reason: string }[];
  readonly problems: readonly { readonly code: string; readonly message: string }[];
}

type Claims = Readonly<Record<string, readonly (number | undefined)[]>>;

/** Units that claim these points, each item out of 1. */
async function rankClaims(claims: Claims, ...more: readonly string[]) {
  const files = join(folder, 'ho-so');
  mkdirSync(files);
  Object.entries(claims).forEach(([agency, points], index) => {
    const lines = points.map((self, at) => {
      return { code: `1.${String(at + 1)}`, maximum: 1, ...(self === undefined ? {} : { self }) };
    });
    selfFile(files, `${String(index)}.xlsx`, { agency, lines });
  });
  const register = tableFile(folder, 'so.xlsx', [
    ['STT', 'Tên đơn vị', 'Khối'],
    ...Object.keys(claims).map((agency, index) => [index + 1, agency, 'Khối sở']),
  ]);
  const ran = await cchc('rank', files, '--register', register, '--basis', 'self', ...more, '--json');
  return ran.json() as unknown as Ranked;
}

const ranks = ({ groups }: Ranked) =>
  groups.flatMap(({ rows }) => rows.map(({ agency, rank }) => [agency, rank]));

test('D1: a tie is decided on exact points: 0,1 + 0,2 is 0,3', async () => {
  const ranked = await rankClaims({
    'Sở Nội vụ': [0.1, 0.2, 0],
    'Sở Tài chính': [0.3, 0, 0],
    'Sở Tư pháp': [0.1, 0.1, 0],
  });
  expect(ranks(ranked)).toEqual([
    ['Sở Nội vụ', 1],
    ['Sở Tài chính', 1],
    ['Sở Tư pháp', 3],
  ]);
});

test('D2: two firsts are followed by a third, and the rule of ties stands with the table', async () => {
  const ranked = await rankClaims({
    'Sở Nội vụ': [0.9, 0.9],
    'Sở Tài chính': [0.9, 0.9],
    'Sở Tư pháp': [0.8, 0.9],
    'Sở Y tế': [0.1, 0.2],
  });
  expect(ranks(ranked).map(([, rank]) => rank)).toEqual([1, 1, 3, 4]);
  expect(JSON.stringify(ranked)).toContain('1-1-3');
});

test('D14: a unit that claims nothing stands apart; one that honestly has 0 is ranked', async () => {
  const ranked = await rankClaims({
    'Sở Nội vụ': [0, 0],
    'Sở Tài chính': [1, 1],
    'Sở Tư pháp': [1, 0.5],
    'Sở Y tế': [undefined, undefined],
  });
  expect(ranks(ranked)).toEqual([
    ['Sở Tài chính', 1],
    ['Sở Tư pháp', 2],
    ['Sở Nội vụ', 3],
  ]);
  expect(ranked.unranked).toEqual([expect.objectContaining({ agency: 'Sở Y tế' })]);
});

test('D13: what is exported lives: formulas, number formats, frozen headings, titles on every page', async () => {
  const out = join(folder, 'xep-hang.xlsx');
  await rankClaims({ 'Sở Nội vụ': [1, 0.5], 'Sở Tài chính': [1, 1], 'Sở Tư pháp': [0.5, 0.5] }, '--out', out);
  const parts = unzipSync(new Uint8Array(readFileSync(out)));
  const text = (path: string): string => strFromU8(parts[path] ?? new Uint8Array());
  const sheet = text('xl/worksheets/sheet1.xml');
  expect(sheet).toMatch(/<f>RANK\(/);
  expect(sheet).toMatch(/<pane [^>]*state="frozen"/);
  expect(text('xl/workbook.xml')).toContain('_xlnm.Print_Titles');
  expect(text('xl/styles.xml')).toMatch(/formatCode="0\.00/);
});

function signatureColumns(columns: number): readonly number[] {
  const table: Table = {
    key: 'a',
    sheet: 'Bảng',
    title: 'BẢNG TỔNG HỢP',
    subtitles: [],
    rows: [],
    notes: [],
    signature: { title: ['GIÁM ĐỐC'] },
    columns: Array.from({ length: columns }, (_, at) => ({
      key: `c${String(at)}`,
      header: `Cột ${String(at)}`,
      format: 'points',
      width: 10,
    })),
  };
  return tableToSheet(table)
    .cells.filter(({ value }) => value === 'GIÁM ĐỐC')
    .map(({ column }) => column);
}

test('D12: the signature goes with the width of its table', () => {
  const [narrow] = signatureColumns(4);
  const [wide] = signatureColumns(12);
  expect(narrow).toBeGreaterThanOrEqual(2);
  expect(wide).toBeGreaterThan(narrow!);
});

test('D15: a new year is a file, not a program', async () => {
  const source = join(__dirname, '../../src/rulebook/data/training-department.json');
  const rulebook = JSON.parse(readFileSync(source, 'utf8')) as Record<string, unknown>;
  const next = { ...rulebook, id: 'so-2031', title: 'Bộ tiêu chí năm 2031', years: [2031] };
  const path = join(folder, 'bo-tieu-chi-2031.json');
  writeFileSync(path, JSON.stringify(next).replaceAll('Ban hành', 'Phát hành'));
  expect((await cchc('rulebook', path, '--json')).code).toBe(0);
  const sample = join(__dirname, '../../assets/samples/tu-cham-so-2025.xlsx');
  const scored = await cchc('score', sample, '--rulebook', path, '--out', join(folder, 'a.xlsx'), '--json');
  expect(scored.json()).toMatchObject({ rulebook: { id: 'so-2031', title: 'Bộ tiêu chí năm 2031' } });
});
