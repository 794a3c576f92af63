import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { unzipSync } from 'fflate';
import type { CellGrid } from '../../src/grid/cell-grid';
import { openXlsx, writeWorkbook } from '../../src/workbook/xlsx';
import { convertWithLibreOffice, findJudge, recalculateWithLibreOffice, type Files } from '../support/judges';
import { median, milliseconds, notRun, type Row } from './row';

export const name = 'reading 168 workbooks of about 100 rows';

const WORKBOOKS = 168;
const ROWS = 100;
const RUNS = 7;

/** Ensures the times of our reader, of openpyxl, of LibreOffice and of merely unpacking, for the same cells. */
export async function run(): Promise<readonly Row[]> {
  const files = await workbooks();
  const ours = await milliseconds(RUNS, () => readAll(files));
  const floor = await milliseconds(RUNS, () => unpackAll(files));
  const grids = await readAll(files);
  return [
    { name: 'ours: every value, formula, format and merge', value: ours, unit: 'ms' },
    { name: 'the floor: unpack all parts and look at each byte', value: floor, unit: 'ms' },
    { name: 'ours ÷ floor', value: ours / floor, unit: 'times' },
    ...(await openpyxlRows({ files, grids, ours })),
    ...(await libreOfficeRows({ files, grids, ours })),
  ];
}

type Grids = ReadonlyMap<string, CellGrid>;

interface Reading {
  readonly files: Files;
  readonly grids: Grids;
  readonly ours: number;
}

/** LibreOffice saves them where it is there, so that we do not read only our own hand. */
async function workbooks(): Promise<Files> {
  const own = Object.fromEntries(
    Array.from({ length: WORKBOOKS }, (_, index) => [
      `don-vi-${String(index).padStart(3, '0')}.xlsx`,
      workbook(index),
    ]),
  );
  if (findJudge('libreoffice') === undefined) return own;
  const saved = await recalculateWithLibreOffice(own);
  return Object.fromEntries(Object.entries(saved).map(([file, bytes]) => [`${file}.xlsx`, bytes]));
}

function workbook(index: number): Uint8Array {
  const row = (number: number) => {
    const [maximum, score] = [1 + (number % 4) / 2, ((number * 7 + index) % 5) / 4];
    const texts = [
      `${Math.floor(number / 10) + 1}.${(number % 10) + 1}`,
      `Tỷ lệ hồ sơ thủ tục hành chính được giải quyết đúng hạn, mục ${number}`,
      maximum,
      `${number + index}/100`,
      'Từ 95% trở lên: điểm tối đa; từ 80% đến dưới 95%: tính theo tỷ lệ; dưới 80%: 0 điểm',
      `Báo cáo số ${number}/BC-SNV ngày 15/12/2025`,
      score,
    ];
    const typed = texts.map((value, column) => ({ row: number, column, value }));
    const formula = `C${number + 1}-G${number + 1}`;
    return [...typed, { row: number, column: 7, value: maximum - score, formula }];
  };
  const cells = Array.from({ length: ROWS }, (_, number) => row(number)).flat();
  const written = writeWorkbook([{ kind: 'addSheet', sheet: 'Chấm điểm', cells, layout: {} }]);
  if (!written.ok) throw new Error('A workbook of the bench could not be written.');
  return written.value;
}

async function readAll(files: Files): Promise<Grids> {
  const grids = new Map<string, CellGrid>();
  for (const [file, bytes] of Object.entries(files)) {
    const opened = openXlsx(bytes);
    const content = opened.ok ? await opened.value.read() : opened;
    if (!content.ok || !content.value.sheets[0]) throw new Error(`${file} could not be read.`);
    grids.set(file, content.value.sheets[0]);
  }
  return grids;
}

function unpackAll(files: Files): number {
  let sum = 0;
  for (const bytes of Object.values(files)) {
    for (const part of Object.values(unzipSync(bytes))) {
      for (let at = 0; at < part.length; at += 1) sum = (sum + (part[at] ?? 0)) | 0;
    }
  }
  return sum;
}

async function openpyxlRows({ files, grids, ours }: Reading): Promise<readonly Row[]> {
  const python = findJudge('openpyxl');
  if (python === undefined) return notRun('openpyxl');
  const folder = mkdtempSync(join(tmpdir(), 'cchc-bench-'));
  try {
    for (const [file, bytes] of Object.entries(files)) writeFileSync(join(folder, file), bytes);
    const script = join('test', 'bench', 'read-values-with-openpyxl.py');
    const times: number[] = [];
    for (let turn = 0; turn < 3; turn += 1) {
      const { stdout } = await promisify(execFile)(python, [script, folder]);
      const [seconds = '', hash] = stdout.trim().split(' ');
      if (hash !== hashOf(grids)) throw new Error('openpyxl and our reader do not deliver the same cells.');
      times.push(Number(seconds) * 1000);
    }
    const theirs = median(times);
    return [
      { name: 'openpyxl: values only, same cells by hash', value: theirs, unit: 'ms' },
      { name: 'openpyxl ÷ ours', value: theirs / ours, unit: 'times', least: 4 },
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function hashOf(grids: Grids): string {
  const digest = createHash('sha256');
  for (const [file, grid] of [...grids].sort(([a], [b]) => (a < b ? -1 : 1))) {
    grid.rows.forEach((row, r) =>
      row?.forEach((cell, c) => {
        if (cell && cell.value !== null) digest.update(`${file}\t${r}\t${c}\t${String(cell.value)}\n`);
      }),
    );
  }
  return digest.digest('hex');
}

async function libreOfficeRows({ files, grids, ours }: Reading): Promise<readonly Row[]> {
  if (findJudge('libreoffice') === undefined) return notRun('LibreOffice');
  const times: number[] = [];
  for (let turn = 0; turn < 2; turn += 1) {
    const started = performance.now();
    const converted = await convertWithLibreOffice(files, 'csv');
    times.push(performance.now() - started);
    if (csvHash(converted) !== textHash(grids))
      throw new Error('LibreOffice and our reader do not deliver the same cells.');
  }
  const theirs = Math.min(...times);
  return [
    { name: 'LibreOffice: converted to CSV, same cells by hash', value: theirs, unit: 'ms' },
    { name: 'LibreOffice ÷ ours', value: theirs / ours, unit: 'times', least: 20 },
  ];
}

function csvHash(converted: Readonly<Record<string, Uint8Array>>): string {
  const digest = createHash('sha256');
  for (const file of Object.keys(converted).sort()) {
    digest.update(file);
    for (const row of csvRows(new TextDecoder().decode(converted[file])))
      digest.update(`${row.join('\t')}\n`);
  }
  return digest.digest('hex');
}

function csvRows(text: string): readonly (readonly string[])[] {
  const lines = text.trimEnd().split('\n');
  return lines.map((line) =>
    [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(([, quoted, plain]) =>
      quoted === undefined ? (plain ?? '') : quoted.replace(/""/g, '"'),
    ),
  );
}

function textHash(grids: Grids): string {
  const digest = createHash('sha256');
  for (const file of [...grids.keys()].sort()) {
    digest.update(file.replace(/\.xlsx$/, ''));
    for (const row of grids.get(file)?.rows ?? []) {
      digest.update(`${(row ?? []).map((cell) => String(cell?.value ?? '')).join('\t')}\n`);
    }
  }
  return digest.digest('hex');
}
