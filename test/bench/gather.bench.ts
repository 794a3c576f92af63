import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Edit } from '../../src/grid/plan';
import { openXlsx, writeWorkbook, type NewSheet } from '../../src/workbook/xlsx';
import { gather, type Gathered } from '../../src/workflows/gather';
import { rankRound } from '../../src/workflows/rank-round';
import { rankingSheets } from '../../src/workflows/rank-agencies';
import { shippedRulebooks } from '../../src/rulebook/shipped';
import { declarationsOf, issuerOf, UNITS, type Unit } from '../samples/province';
import { selfScoreSheet } from '../samples/self-score-sheet';
import { workbookFile } from '../samples/xlsx/workbook-file';
import { findJudge, type Files } from '../support/judges';
import { median, type Row } from './row';

export const name = 'Gather, score and rank 168 communes';

const WORKBOOKS = 168;
const RUNS = 5;

/** Ensures the seconds from the files' bytes to the round's workbook and its ranking tables, beside the same by openpyxl, which scores nothing. */
export async function run(): Promise<readonly Row[]> {
  const files = workbooks();
  const register = registerFile(Object.values(files).length);
  const seconds: number[] = [];
  let last: Gathered | undefined;
  let memory = 0;
  for (let turn = 0; turn < RUNS; turn += 1) {
    const started = performance.now();
    last = await job(files, register);
    seconds.push((performance.now() - started) / 1000);
    // One process gathers once: what earlier runs left behind is no part of it.
    if (turn === 0) memory = process.memoryUsage().rss / 1e6;
  }
  const ours = median(seconds);
  if (last === undefined) throw new Error('Nothing was gathered.');
  const lines = last.round.lines.length;
  return [
    {
      name: `read, matched, scored, ranked, written (${lines} lines), first`,
      value: seconds[0] ?? NaN,
      unit: 's',
      limit: 3,
    },
    { name: `the same, middle of ${RUNS}`, value: ours, unit: 's', limit: 3 },
    { name: 'memory', value: memory, unit: 'MB', limit: 400 },
    ...(await openpyxlRows(files, { gathered: last, ours })),
  ];
}

async function job(files: Files, register: Uint8Array): Promise<Gathered> {
  const registered = openXlsx(register);
  if (!registered.ok) throw new Error('The register could not be read.');
  const gathered = await gather({
    files: Object.entries(files).map(([file, bytes]) => ({ file, port: () => openXlsx(bytes) })),
    register: registered.value,
    year: 2025,
    stamp: { who: 'bench', when: '2026-01-20T08:00:00Z' },
    language: 'vi',
  });
  if (!gathered.ok) throw new Error(JSON.stringify(gathered.problems.slice(0, 3)));
  const ranked = rankRound(gathered.value.round, { basis: 'self', language: 'vi' });
  const sheets = gathered.value.edits.filter((edit): edit is NewSheet & Edit => edit.kind === 'addSheet');
  const written = writeWorkbook([...sheets, ...rankingSheets(ranked, { language: 'vi' })]);
  if (!written.ok) throw new Error('The workbook of the round could not be written.');
  const known = gathered.value.files.filter(({ state }) => state === 'recognised').length;
  if (known !== WORKBOOKS) throw new Error(`${WORKBOOKS - known} files were not recognised.`);
  return gathered.value;
}

/** A full set of criteria with its letterhead, declarations, texts and sums as formulas. */
function workbooks(): Files {
  const rulebook = shippedRulebooks().find(({ id }) => id === 'training-department');
  const like = UNITS[0];
  if (rulebook === undefined || like === undefined) throw new Error('No sample to make the files from.');
  return Object.fromEntries(
    Array.from({ length: WORKBOOKS }, (_, index) => {
      const unit: Unit = {
        ...like,
        name: nameOf(index),
        seed: 500 + index,
        quality: 0.6 + (index % 40) / 100,
      };
      const sheet = selfScoreSheet({
        issuer: issuerOf(unit),
        year: 2025,
        rulebook,
        declarations: declarationsOf(unit, rulebook),
        signedOn: 'ngày 09 tháng 01 năm 2026',
      });
      return [`don-vi-${String(index).padStart(3, '0')}.xlsx`, workbookFile([sheet])];
    }),
  );
}

function nameOf(index: number): string {
  return `UBND xã Số ${String(index + 1).padStart(3, '0')}`;
}

function registerFile(count: number): Uint8Array {
  const rows = [
    ['STT', 'Tên đơn vị', 'Khối', 'Bộ tiêu chí', 'Kết quả năm trước'],
    ...Array.from({ length: count }, (_, index) => [
      index + 1,
      nameOf(index),
      `Khối ${(index % 8) + 1}`,
      'training-department',
      70 + (index % 25),
    ]),
  ];
  const cells = rows.flatMap((row, at) => row.map((value, column) => ({ row: at, column, value })));
  const written = writeWorkbook([{ kind: 'addSheet', sheet: 'Sổ đăng ký', cells, layout: {} }]);
  if (!written.ok) throw new Error('The register could not be written.');
  return written.value;
}

interface Ours {
  readonly gathered: Gathered;
  readonly ours: number;
}

async function openpyxlRows(files: Files, { gathered, ours }: Ours): Promise<readonly Row[]> {
  const python = findJudge('openpyxl');
  if (python === undefined) return [{ name: 'NOT RUN: openpyxl is not installed', value: NaN, unit: '' }];
  const folder = mkdtempSync(join(tmpdir(), 'cchc-bench-'));
  const out = `${folder}.xlsx`;
  try {
    for (const [file, bytes] of Object.entries(files)) writeFileSync(join(folder, file), bytes);
    const script = join('test', 'bench', 'gather-with-openpyxl.py');
    const { stdout } = await promisify(execFile)(python, [script, folder, out]);
    const [seconds = '', hash] = stdout.trim().split(' ');
    if (hash !== hashOf(gathered)) throw new Error('openpyxl and we do not come to the same scores.');
    return [
      { name: 'openpyxl: read, ranked, written; same scores by hash', value: Number(seconds), unit: 's' },
      { name: 'openpyxl ÷ ours', value: Number(seconds) / ours, unit: 'times', least: 5 },
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
    rmSync(out, { force: true });
  }
}

function hashOf({ round }: Gathered): string {
  const names = new Map(round.units.map(({ id, name: unit }) => [id, unit.toLocaleUpperCase('vi')]));
  const texts = round.lines.map(({ unit, item, self }) => [names.get(unit) ?? '', item, self ?? ''] as const);
  const digest = createHash('sha256');
  const order = (a: string, b: string): number => (a < b ? -1 : Number(a > b));
  for (const text of texts.sort((a, b) => order(a[0], b[0]) || order(a[1], b[1]))) {
    digest.update(`${text.join('\t')}\n`);
  }
  return digest.digest('hex');
}
