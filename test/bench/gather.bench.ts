import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { compileLess } from '../../src/cli/engine';
import { zipNatively } from '../../src/cli/native-zip';
import { findJudge } from '../support/judges';
import { doneAlone } from './round/alone';
import { doneInChromium } from './round/chromium';
import { registerWorkbook, unitWorkbooks, WORKBOOKS } from './round/files';
import { givenCells } from './round/given-cells';
import { wholeJob, type Done, type Job } from './round/job';
import { median, notRun, type Row } from './row';

export const name = `A round: ${WORKBOOKS} workbooks read, matched, scored, ranked, reported, written`;

const RUNS = 5;

/** Ensures the seconds from the files' bytes to the round's workbook and its official tables, in Node and in Chromium, beside openpyxl. */
export async function run(): Promise<readonly Row[]> {
  const job: Job = { files: unitWorkbooks(), register: registerWorkbook() };
  const folder = mkdtempSync(join(tmpdir(), 'cchc-bench-'));
  const place: Place = {
    folder,
    register: `${folder}.register.xlsx`,
    given: `${folder}.given.json`,
    out: `${folder}.out`,
  };
  try {
    for (const [file, bytes] of Object.entries(job.files)) writeFileSync(join(folder, file), bytes);
    writeFileSync(place.register, job.register);
    const ours = await nodeRows(job, place);
    return [...ours.rows, ...(await chromiumRows(job, ours.done)), ...(await openpyxlRows(job, place, ours))];
  } finally {
    for (const each of Object.values(place)) rmSync(each as string, { recursive: true, force: true });
  }
}

interface Place {
  readonly folder: string;
  readonly register: string;
  /** The cells of our own workbooks, for openpyxl to write. */
  readonly given: string;
  readonly out: string;
}

interface Ours {
  readonly rows: readonly Row[];
  readonly done: Done;
  readonly seconds: number;
}

async function nodeRows(job: Job, { folder, register }: Place): Promise<Ours> {
  compileLess();
  zipNatively();
  const runs: Done[] = [];
  for (let turn = 0; turn < RUNS; turn += 1) runs.push(await wholeJob(job));
  const [done] = runs;
  if (done === undefined) throw new Error('Nothing was gathered.');
  const alone = await doneAlone(folder, register);
  const seconds = median(runs.map(total));
  const tables = `${done.reportSheets} tables of ${done.reportCells} cells`;
  const rows: Row[] = [
    { name: 'Node, a fresh process, first and only run', value: alone.seconds, unit: 's', limit: 3 },
    { name: 'the most memory that process held', value: alone.megabytes, unit: 'MB', limit: 400 },
    { name: `Node, median of ${RUNS} in one process`, value: seconds, unit: 's', limit: 3 },
    {
      name: '  to the round’s workbook and its ranking',
      value: median(runs.map(({ gatherSeconds }) => gatherSeconds)),
      unit: 's',
    },
    {
      name: `  the official tables after that (${tables})`,
      value: median(runs.map(({ reportSeconds }) => reportSeconds)),
      unit: 's',
      limit: 1,
    },
  ];
  return { rows, done, seconds };
}

function total({ gatherSeconds, reportSeconds }: Done): number {
  return gatherSeconds + reportSeconds;
}

async function chromiumRows(job: Job, ours: Done): Promise<readonly Row[]> {
  if (findJudge('chromium') === undefined) return notRun('Chromium');
  const done = await doneInChromium(job);
  if (hashOf(done.lines) !== hashOf(ours.lines) || hashOf(done.ranking) !== hashOf(ours.ranking)) {
    throw new Error('Chromium and Node do not come to the same scores.');
  }
  return [{ name: 'Chromium, the same in a fresh page, first run', value: total(done), unit: 's', limit: 5 }];
}

async function openpyxlRows(
  job: Job,
  { folder, register, given, out }: Place,
  { done, seconds }: Ours,
): Promise<readonly Row[]> {
  const python = findJudge('openpyxl');
  if (python === undefined) return notRun('openpyxl');
  const { books, count } = await givenCells(job);
  writeFileSync(given, JSON.stringify(books));
  const script = join('test', 'bench', 'gather-with-openpyxl.py');
  const { stdout } = await promisify(execFile)(python, [script, folder, register, given, out]);
  const [theirs = '', lines, ranking, cells] = stdout.trim().split(' ');
  if (Number(cells) !== count) throw new Error('openpyxl did not write the cells we write.');
  if (lines !== hashOf(done.lines)) throw new Error('openpyxl and we do not read the same scores.');
  if (ranking !== hashOf(done.ranking)) throw new Error('openpyxl and we do not rank alike.');
  return [
    {
      name: `openpyxl: read, ranked, the same ${count} cells written (scores, ranks alike by hash)`,
      value: Number(theirs),
      unit: 's',
    },
    { name: 'openpyxl ÷ ours in Node', value: Number(theirs) / seconds, unit: 'times', least: 5 },
  ];
}

function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
