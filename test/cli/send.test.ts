import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openXlsx } from '../../src/workbook/xlsx';
import { registerFile } from '../round/gather/folder';
import { cchc } from './run';

let folder: string;
let register: string;
let out: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'cchc-send-'));
  register = join(folder, 'don-vi.xlsx');
  out = join(folder, 'bieu');
  writeFileSync(register, registerFile());
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

function send(...more: string[]) {
  return cchc('send', register, '--out', out, '--year', '2025', ...more, '--json');
}

describe('send', () => {
  test('writes a form per unit, with the deadline and the days the figures are for', async () => {
    const ran = await send('--deadline', '2026-01-10', '--period', '2025-01-01..2025-11-30');
    const json = ran.json() as { files: { file: string; notApplicable: string[] }[]; problems: unknown[] };
    expect(ran.code).toBe(0);
    expect(json).toMatchObject({ schema: 'cchc.send/1', year: 2025, problems: [] });
    expect(readdirSync(out).sort()).toEqual(json.files.map(({ file }) => file).sort());
    expect(json.files).toHaveLength(39);
    const port = openXlsx(new Uint8Array(readFileSync(join(out, json.files[0]!.file))));
    const content = port.ok ? await port.value.read() : port;
    const words = JSON.stringify(content.ok ? content.value.sheets[0]?.rows.slice(0, 6) : '');
    expect(words).toContain('Kỳ số liệu: từ 01/01/2025 đến 30/11/2025 – Hạn gửi: 10/01/2026');
  }, 120_000);

  test('never writes over a form that may have been filled in', async () => {
    await send();
    const [first] = readdirSync(out);
    const before = readFileSync(join(out, first!));
    const again = await send();
    expect(again.code).toBe(1);
    expect(JSON.stringify(again.json())).toContain('file.exists');
    expect(readFileSync(join(out, first!))).toEqual(before);
    expect((await send('--replace')).code).toBe(0);
  }, 120_000);

  test('writes nothing where one unit can have no form', async () => {
    writeFileSync(register, Buffer.from('không phải bảng tính'));
    const ran = await send();
    expect([ran.code, existsSync(out)]).toEqual([1, false]);
    expect((await cchc('send', register)).code).toBe(2);
  });
});

describe('folders', () => {
  test('makes a folder per item by its code, and checks what came back', async () => {
    const made = await cchc('folders', register, '--year', '2025', '--out', out, '--json');
    const [unit] = (made.json() as { units: { folder: string; items: { id: string; folder: string }[] }[] })
      .units;
    expect(readdirSync(unit!.folder).sort()).toEqual(unit!.items.map(({ folder: name }) => name).sort());
    const at = (id: string) => join(unit!.folder, unit!.items.find((item) => item.id === id)!.folder);
    writeFileSync(join(at('1.1.1'), 'KH 12.pdf'), 'x');
    renameSync(at('1.1.2'), join(unit!.folder, '1.1.2_ket-qua'));
    rmSync(at('1.2'), { recursive: true });
    mkdirSync(join(unit!.folder, 'Tài liệu khác'));
    writeFileSync(join(unit!.folder, 'thu.pdf'), 'x');
    const checked = await cchc('folders', register, '--year', '2025', '--check', out, '--json');
    const [{ found }] = (checked.json() as { units: [{ found: Record<string, string[]> }] }).units;
    expect(found).toMatchObject({
      missing: ['1.2'],
      unknown: ['Tài liệu khác'],
      doubled: [],
      loose: ['thu.pdf'],
    });
    expect(found['empty']).toContain('1.1.2');
    expect(found['empty']).not.toContain('1.1.1');
    const again = await cchc('folders', register, '--year', '2025', '--out', out);
    expect([again.code, existsSync(join(at('1.1.1'), 'KH 12.pdf'))]).toEqual([0, true]);
  }, 120_000);
});
