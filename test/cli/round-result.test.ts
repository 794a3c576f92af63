import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Points } from '../../src/rulebook/points';
import { linesOf, roundOf, trainingMaster, unitOf } from '../output/round-builders';
import { contentOf, roundFile } from './round-file';
import { cchc } from './run';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'cchc-result-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

const UNITS = ['Sở Nội vụ', 'Sở Tài chính', 'Sở Y tế'].map((name, at) => unitOf(`U${at}`, name));
const round = (name: string, more = 0): string => {
  const lines = linesOf(trainingMaster(), UNITS).map((line) => {
    const isMore = line.unit === 'U2' && line.item === '1.5';
    return { ...line, round1: { points: ((line.self ?? 0) + (isMore ? more : 0)) as Points } };
  });
  return roundFile(folder, name, roundOf(UNITS, { lines }));
};

interface Group {
  readonly rows: readonly { readonly rank: number; readonly agency: string; readonly share: string }[];
}

test('a declared result is kept with its ranks, and cannot be published before it is final', async () => {
  const [file, first, second] = [round('a.xlsx', 5000), join(folder, 'b.xlsx'), join(folder, 'c.xlsx')];
  const early = await cchc('result', file, '--stage', 'published', '--who', 'Hòa', '--out', first, '--json');
  expect(early.code).toBe(1);
  expect(JSON.stringify(early.json())).toContain('standing.stage-order');
  const done = await cchc('result', file, '--stage', 'provisional', '--who', 'Hòa', '--out', first, '--json');
  expect(done.code).toBe(0);
  const [group] = (done.json() as { groups: Group[] }).groups;
  expect(group!.rows.map(({ rank, agency }) => [rank, agency])).toEqual([
    [1, 'Sở Y tế'],
    [2, 'Sở Nội vụ'],
    [2, 'Sở Tài chính'],
  ]);
  const sheets = (await contentOf(first)).sheets.map(({ sheet }) => sheet);
  expect(sheets).toEqual(
    expect.arrayContaining(['Phiên bản kết quả', 'Kiến nghị', 'Sổ điểm thưởng, điểm trừ']),
  );
  const final = await cchc('result', first, '--stage', 'final', '--who', 'Hòa', '--out', second, '--json');
  expect(final.code).toBe(0);
  expect((await cchc('result', second, '--by', 'field', '--json')).json()).toMatchObject({ stage: 'final' });
});

test('two rounds are held against each other, unit by unit', async () => {
  const answer = await cchc('compare', round('a.xlsx'), round('b.xlsx', 5000), '--json');
  expect(answer.code).toBe(0);
  const { units } = answer.json() as {
    units: { name: string; difference: string; parts: { own: string } }[];
  };
  expect(units.map(({ difference, parts }) => difference === parts.own)).toEqual([true, true, true]);
  expect(units.map(({ difference }) => difference !== '0')).toEqual([false, false, true]);
});
