import { execFile, execFileSync } from 'node:child_process';
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
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';

/** Programs that others wrote and that judge our files; none of them is needed to use the product. */
export type Judge = 'libreoffice' | 'writer' | 'uno' | 'openpyxl' | 'chromium' | 'pdftoppm' | 'nginx';

const run = promisify(execFile);

const PLACES: Readonly<Record<Judge, readonly string[]>> = {
  libreoffice: ['soffice', '/usr/bin/soffice', '/Applications/LibreOffice.app/Contents/MacOS/soffice'],
  // LibreOffice may be there without the part that reads Word documents.
  writer: [
    '/usr/lib/libreoffice/program/libswlo.so',
    '/usr/lib64/libreoffice/program/libswlo.so',
    '/Applications/LibreOffice.app/Contents/Frameworks/libswlo.dylib',
  ],
  // LibreOffice led by a program, through Python.
  uno: ['/usr/bin/python3', 'python3'],
  openpyxl: ['/usr/bin/python3', 'python3', 'python'],
  chromium: ['chromium', 'chromium-browser', 'google-chrome', '/usr/bin/chromium'],
  pdftoppm: ['pdftoppm', '/usr/bin/pdftoppm'],
  // Distributions keep servers where only root's path leads.
  nginx: ['nginx', '/usr/sbin/nginx'],
};

const found = new Map<Judge, string | undefined>();

/** Ensures the command that runs the judge, or undefined when this machine does not have it. */
export function findJudge(judge: Judge): string | undefined {
  if (!found.has(judge))
    found.set(
      judge,
      PLACES[judge].map(resolve).find((place) => place && answers(judge, place)),
    );
  return found.get(judge);
}

function resolve(place: string): string | undefined {
  if (place.startsWith('/')) return existsSync(place) ? place : undefined;
  const folders = (process.env['PATH'] ?? '').split(':');
  return folders.map((folder) => join(folder, place)).find((path) => existsSync(path));
}

/** Python is everywhere; the judge is the library. */
function answers(judge: Judge, place: string): boolean {
  if (judge !== 'openpyxl' && judge !== 'uno') return true;
  try {
    execFileSync(place, ['-c', `import ${judge}`], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

/**
 * Describes tests that need a judge. Without it they are listed as NOT RUN, so that nobody takes silence for success;
 * with CI=true a missing judge is a failure.
 */
export function describeWithJudge(judge: Judge, name: string, body: () => void): void {
  if (findJudge(judge) !== undefined) {
    describe(name, body);
    return;
  }
  if (process.env['CI'] === 'true') {
    test(`${name}: ${judge} is missing`, () => {
      throw new Error(`${judge} is not installed; with CI=true every judge must be there.`);
    });
    return;
  }
  test.skip(`NOT RUN (${judge} is not installed): ${name}`, () => undefined);
}

/** Files by name, e.g. `so.xlsx`. */
export type Files = Readonly<Record<string, Uint8Array>>;

const LIMIT = 180_000;
/** Commas, double quotes, UTF-8: without these CSV comes in the machine's own encoding. */
const FILTERS = { xlsx: 'xlsx', pdf: 'pdf', csv: 'csv:Text - txt - csv (StarCalc):44,34,76' };

/** Ensures LibreOffice opens the files, computes them and saves them in another format; by name without the ending. */
export async function convertWithLibreOffice(
  files: Files,
  format: 'xlsx' | 'csv' | 'pdf',
): Promise<Record<string, Uint8Array>> {
  const soffice = findJudge('libreoffice');
  if (soffice === undefined) throw new Error('LibreOffice is not installed.');
  const folder = mkdtempSync(join(tmpdir(), 'cchc-office-'));
  try {
    const [input, output] = [join(folder, 'in'), join(folder, 'out')];
    mkdirSync(input);
    for (const [name, bytes] of Object.entries(files)) writeFileSync(join(input, name), bytes);
    // One profile per process: two that share one refuse to start.
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
    const paths = Object.keys(files).map((name) => join(input, name));
    await run(
      soffice,
      [profile, '--headless', '--convert-to', FILTERS[format], '--outdir', output, ...paths],
      {
        timeout: LIMIT,
      },
    );
    const written = existsSync(output) ? readdirSync(output) : [];
    return Object.fromEntries(
      written.map((name) => [name.replace(/\.[^.]+$/, ''), new Uint8Array(readFileSync(join(output, name)))]),
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Ensures the files as LibreOffice saves them after computing every formula that has no stored value. */
export function recalculateWithLibreOffice(files: Files): Promise<Record<string, Uint8Array>> {
  return convertWithLibreOffice(files, 'xlsx');
}

/** What happens to the rows of a sheet, counted from 0: first sorted by a column, then some inserted. */
export interface Moves {
  readonly sheet?: number;
  readonly sort?: { readonly area: string; readonly column: number };
  /** An empty row before each of these. */
  readonly insert?: readonly number[];
}

/** Ensures the files as LibreOffice saves them after moving their rows and working all formulas out. */
export async function moveRowsWithLibreOffice(
  files: Files,
  moves: Readonly<Record<string, Moves>>,
): Promise<Record<string, Uint8Array>> {
  const [python, soffice] = [findJudge('uno'), findJudge('libreoffice')];
  if (python === undefined || soffice === undefined)
    throw new Error('LibreOffice for Python is not installed.');
  const folder = mkdtempSync(join(tmpdir(), 'cchc-rows-'));
  try {
    for (const [name, bytes] of Object.entries(files)) writeFileSync(join(folder, name), bytes);
    writeFileSync(join(folder, 'moves.json'), JSON.stringify(moves));
    await run(python, [join(__dirname, 'move-rows-with-uno.py'), soffice, folder], { timeout: LIMIT });
    const names = Object.keys(files);
    return Object.fromEntries(names.map((name) => [name, new Uint8Array(readFileSync(join(folder, name)))]));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A cell as openpyxl reads it: numbers, texts and truth values as they are, dates as serial numbers, errors as text. */
export interface OpenpyxlCell {
  readonly value: number | string | boolean | null;
  readonly formula?: string;
  readonly isError?: true;
  /** Absent for General. */
  readonly format?: string;
}

export interface OpenpyxlSheet {
  readonly name: string;
  readonly state: 'visible' | 'hidden' | 'veryHidden';
  readonly merges: readonly string[];
  readonly cells: Readonly<Record<string, OpenpyxlCell>>;
  readonly charts?: readonly {
    readonly kind: string;
    readonly series: readonly {
      readonly name: string;
      readonly values: string;
      readonly categories: string;
    }[];
  }[];
}

/** Ensures the sheets of each file as openpyxl reads them; a file it cannot open has its complaint instead. */
export async function readWithOpenpyxl(
  files: Files,
): Promise<Record<string, readonly OpenpyxlSheet[] | string>> {
  const python = findJudge('openpyxl');
  if (python === undefined) throw new Error('openpyxl is not installed.');
  const folder = mkdtempSync(join(tmpdir(), 'cchc-openpyxl-'));
  try {
    for (const [name, bytes] of Object.entries(files)) writeFileSync(join(folder, name), bytes);
    const script = join(__dirname, 'read-with-openpyxl.py');
    const { stdout } = await run(python, [script, folder], { timeout: LIMIT, maxBuffer: 512 * 1024 * 1024 });
    return JSON.parse(stdout) as Record<string, readonly OpenpyxlSheet[] | string>;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
