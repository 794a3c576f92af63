import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { CellValue } from '../../src/grid/cell-grid';
import type { Points } from '../../src/rulebook/points';
import { openXlsx } from '../../src/workbook/xlsx';
import { linesOf, roundOf, trainingMaster, unitOf } from '../output/round-builders';
import { contentOf, roundFile } from './round-file';
import { cchc } from './run';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'cchc-correction-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

const UNITS = ['Sở Nội vụ', 'Sở Tài chính', 'Sở Y tế'].map((name, at) => {
  return unitOf(`U${at}`, name, { group: 'Khối sở' });
});

/** The third unit half a point ahead of the others; nothing outside the scale claimed. */
function round(): string {
  const lines = linesOf(trainingMaster(), UNITS).map(({ self = 0, ...line }) => {
    const isOutside = /^(9|10)\./.test(line.item);
    const more = line.unit === 'U2' && line.item === '1.5' ? 5000 : 0;
    const points = (isOutside ? 0 : Number(self) + more) as Points;
    return { ...line, self: points, rule: { kind: 'points' as const, points }, round1: { points } };
  });
  const outside = new Set(['9.1', '9.2', '10.1', '10.2']);
  return roundFile(
    folder,
    'dot.xlsx',
    roundOf(UNITS, { lines: lines.filter(({ item }) => !outside.has(item)) }),
  );
}

let saved = 0;
async function result(file: string, ...more: readonly string[]) {
  const out = join(folder, `lan-${String((saved += 1))}.xlsx`);
  const ran = await cchc('result', file, ...more, '--who', 'Hòa', '--out', out, '--json');
  return { out, code: ran.code, json: ran.json() };
}

async function published(): Promise<string> {
  let file = round();
  for (const stage of ['provisional', 'final', 'published']) {
    const declared = await result(file, '--stage', stage);
    expect(declared.code).toBe(0);
    file = declared.out;
  }
  return file;
}

/** A row typed at the end of a sheet, as a clerk adds it. */
async function typed(file: string, sheet: string, values: readonly CellValue[]): Promise<string> {
  const port = openXlsx(new Uint8Array(readFileSync(file)));
  if (!port.ok) throw new Error(JSON.stringify(port.problems));
  const cells = values.map((value, column) => ({ row: 1, column, value }));
  const done = await port.value.apply({ command: 'type', edits: [{ kind: 'cells', sheet, cells }] });
  if (!done.ok) throw new Error(JSON.stringify(done.problems));
  const out = join(folder, 'da-ghi-so.xlsx');
  writeFileSync(out, port.value.save());
  return out;
}

async function lastVersion(file: string): Promise<readonly unknown[][]> {
  const content = await contentOf(file);
  const sheet = content.sheets.find((one) => one.sheet === 'Phiên bản kết quả')!;
  const [head, ...rows] = sheet.rows.map((row) => (row ?? []).map((cell) => cell?.value ?? null));
  const at = (heading: string) => head!.indexOf(heading);
  const columns = ['Tên đơn vị', 'Chỉ số (%)', 'Hạng', 'Chỉ số lần trước (%)', 'Hạng lần trước', 'Lý do'].map(
    at,
  );
  const last = Math.max(...rows.map((row) => Number(row[0])));
  return rows.filter((row) => Number(row[0]) === last).map((row) => columns.map((column) => row[column]));
}

const PENALTY = ['1', 'Bị phê bình', 'QĐ số 5/QĐ-UBND', null, 'Sở Y tế', '10.1', 1];

test('a penalty entered after publication is a correction: with its reason, and ranks before and after', async () => {
  const file = await typed(await published(), 'Sổ điểm thưởng, điểm trừ', PENALTY);
  const seen = await cchc('result', file, '--json');
  const said = JSON.stringify(seen.json());
  expect(said).toContain('standing.changed-since');
  expect(said).toMatch(/khác bản lần 3 \(Đã công bố\)[^"]*Sở Nội vụ/);
  const again = await result(file, '--stage', 'published', '--why', 'Công bố lại');
  expect([again.code, JSON.stringify(again.json)]).toEqual([
    1,
    expect.stringContaining('standing.stage-order'),
  ]);
  const mute = await result(file, '--stage', 'corrected');
  expect(mute.code).toBe(1);
  expect(JSON.stringify(mute.json)).toContain('standing.why-missing');
  const { code, json, out } = await result(file, '--stage', 'corrected', '--why', 'QĐ số 5/QĐ-UBND');
  expect(code).toBe(0);
  expect(json['corrections']).toHaveLength(3);
  const moved = (json['corrections'] as { unit: string; before: unknown; after: unknown }[]).map((one) => [
    one.unit,
    (one.before as { rank: number }).rank,
    (one.after as { rank: number }).rank,
  ]);
  expect(moved).toEqual([
    ['U0', 2, 1],
    ['U1', 2, 1],
    ['U2', 1, 3],
  ]);
  const rows = await lastVersion(out);
  expect(rows.map(([unit, , rank, , before, why]) => [unit, rank, before, why])).toEqual([
    ['Sở Nội vụ', 1, 2, 'QĐ số 5/QĐ-UBND'],
    ['Sở Tài chính', 1, 2, 'QĐ số 5/QĐ-UBND'],
    ['Sở Y tế', 3, 1, 'QĐ số 5/QĐ-UBND'],
  ]);
  const index = rows.map(([, now, , was]) => [Number(now), Number(was)]);
  expect(index.map(([now = 0, was = 0]) => Math.round((now - was) * 100) / 100)).toEqual([0, 0, -1]);
  expect((await cchc('result', out, '--json')).json()).toMatchObject({ stage: 'corrected', corrections: [] });
}, 120_000);

test('a correction that changes nothing is none, and a corrected result is corrected again only for a reason', async () => {
  const file = await published();
  const same = await result(file, '--stage', 'corrected', '--why', 'Rà soát lại');
  expect([same.code, JSON.stringify(same.json)]).toEqual([
    1,
    expect.stringContaining('standing.nothing-corrected'),
  ]);
  const first = await result(
    await typed(file, 'Sổ điểm thưởng, điểm trừ', PENALTY),
    '--stage',
    'corrected',
    '--why',
    'a',
  );
  const back = await typed(first.out, 'Sổ điểm thưởng, điểm trừ', [...PENALTY.slice(0, -1), 0.25]);
  const second = await result(back, '--stage', 'corrected', '--why', 'Đính chính số điểm');
  expect(second.code).toBe(0);
  expect((second.json['corrections'] as { unit: string }[]).map(({ unit }) => unit)).toContain('U2');
  expect((await result(second.out, '--stage', 'final')).code).toBe(1);
}, 120_000);
