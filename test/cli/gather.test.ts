import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PROVINCE, registerFile, unitFile } from '../round/gather/folder';
import { cchc } from './run';

let folder: string;
let files: string;
let register: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'cchc-gather-'));
  files = join(folder, 'ho-so');
  register = join(folder, 'so-dang-ky.xlsx');
  mkdirSync(files);
  writeFileSync(register, registerFile());
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

function send(index: number): void {
  writeFileSync(join(files, `${index}.xlsx`), unitFile(PROVINCE[index]!));
}

describe('gather', () => {
  test('writes the round, the reminder and the JSON, and ranks the workbook it wrote', async () => {
    [0, 1, 2].forEach(send);
    const out = join(folder, 'dot.xlsx');
    const reminder = join(folder, 'nhac.xlsx');
    const args = [files, '--register', register, '--year', '2025', '--out', out, '--reminder', reminder];
    const ran = await cchc('gather', ...args, '--date', '2026-01-15', '--due', '2026-01-10', '--json');
    const json = ran.json() as { files: { state: string; unit: string }[]; missing: unknown[] };
    expect(json).toMatchObject({ schema: 'cchc.gather/1', year: 2025, output: out, reminder, drifts: [] });
    expect(json.files.map(({ unit, state }) => [unit, state])).toEqual([
      ['SNV', 'recognised'],
      ['STC', 'recognised'],
      ['STP', 'recognised'],
    ]);
    expect(json.missing.length).toBe(PROVINCE.length - 3);
    expect([out, reminder].every(existsSync)).toBe(true);
    const ranked = (await cchc('rank', out, '--basis', 'self', '--json')).json() as {
      groups: { name: string; rows: { agency: string }[] }[];
    };
    expect(ranked.groups[0]!.rows.map(({ agency }) => agency).sort()).toEqual([
      'Sở Nội vụ',
      'Sở Tài chính',
      'Sở Tư pháp',
    ]);
  }, 60_000);

  test('ranks the round as the files themselves would be ranked, on every basis they have', async () => {
    [0, 1, 2].forEach(send);
    const out = join(folder, 'dot.xlsx');
    await cchc('gather', files, '--register', register, '--out', out);
    for (const basis of ['self', 'rule']) {
      const groups = async (...of: readonly string[]): Promise<unknown> =>
        (await cchc('rank', ...of, '--basis', basis, '--json')).json()['groups'];
      expect(await groups(out)).toEqual(await groups(files, '--register', register));
    }
  }, 60_000);

  test('one bad file stops nothing, and the exit code says that there is one', async () => {
    send(0);
    writeFileSync(join(files, 'hong.xlsx'), 'không phải bảng tính');
    const out = join(folder, 'dot.xlsx');
    const ran = await cchc('gather', files, '--register', register, '--year', '2025', '--out', out, '--json');
    expect(ran.code).toBe(1);
    const json = ran.json() as { files: { state: string }[]; lines: number };
    expect(json.files.map(({ state }) => state).sort()).toEqual(['recognised', 'unreadable']);
    expect(json.lines).toBeGreaterThan(40);
  }, 60_000);

  test('gathers into the round’s own workbook, which is replaced whole or not at all', async () => {
    [0, 1].forEach(send);
    const out = join(folder, 'dot.xlsx');
    await cchc('gather', files, '--register', register, '--year', '2025', '--out', out);
    send(2);
    const again = await cchc('gather', files, '--round', out, '--out', out, '--json');
    expect((again.json() as { changes: { unit: string }[] }).changes.map(({ unit }) => unit)).toEqual([
      'STP',
    ]);
    const before = readFileSync(out);
    const refused = await cchc(
      'gather',
      join(folder, 'khong-co'),
      '--round',
      register,
      '--out',
      out,
      '--json',
    );
    expect(refused.code).toBe(1);
    expect(readFileSync(out).equals(before)).toBe(true);
    expect(readdirSync(folder).filter((name) => name.endsWith('.moi'))).toEqual([]);
  }, 60_000);

  test('asks before a small group is ranked, and does as it is told', async () => {
    [0, 1, 2].forEach(send);
    const small = join(folder, 'nho.xlsx');
    const cells = [
      ['Tên đơn vị', 'Khối', 'Bộ tiêu chí'],
      ...[0, 1, 2].map((index) => [
        PROVINCE[index]!.name,
        index < 2 ? 'Khối A' : 'Khối B',
        'training-department',
      ]),
    ].flatMap((row, at) => row.map((value, column) => ({ row: at, column, value: value! })));
    const { writeWorkbook } = await import('../../src/workbook/xlsx');
    const written = writeWorkbook([{ kind: 'addSheet', sheet: 'Sổ', cells, layout: {} }]);
    if (!written.ok) throw new Error('not written');
    writeFileSync(small, written.value);
    const out = join(folder, 'dot.xlsx');
    await cchc('gather', files, '--register', small, '--year', '2025', '--out', out);
    const asked = await cchc('rank', out, '--basis', 'self', '--json');
    expect(asked.code).toBe(1);
    const reasons = (ran: typeof asked) =>
      (ran.json() as { unranked: { reason: string }[] }).unranked.map(({ reason }) => reason);
    expect(reasons(asked)).toEqual(['groupUndecided', 'groupUndecided', 'groupUndecided']);
    const told = ['--rank-group', 'Khối A', '--leave-group', 'Khối B'];
    const ranked = await cchc('rank', out, '--basis', 'self', ...told, '--json');
    expect(ranked.code).toBe(0);
    expect(reasons(ranked)).toEqual(['groupNotRanked']);
  }, 60_000);
});
