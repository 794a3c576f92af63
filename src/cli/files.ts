import {
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  realpathSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, extname, join, resolve } from 'node:path';
import { DocxWorkbook, openDocx } from '../workbook/docx';
import { openXlsx, writeWorkbook, type NewSheet, type XlsxWorkbook } from '../workbook/xlsx';
import { failed, problem, type Result } from '../result';
import { sheetsOfDocument } from '../workflows/read-document';
import { UsageError } from './arguments';

/** Ensures a workbook or the tables of a Word document opened from a file, or the problems that say why not. */
export function openFile(path: string): Result<XlsxWorkbook | DocxWorkbook> {
  const bytes = readBytes(path);
  if (!bytes.ok) return bytes;
  const opened = openXlsx(bytes.value);
  const isDocument = opened.problems.some(({ code }) => code === 'workbook.other-document');
  return isDocument ? openDocx(bytes.value) : opened;
}

/** Ensures a workbook results can be written into: the one opened, or a new one that holds the document's tables. */
export async function writable(opened: XlsxWorkbook | DocxWorkbook): Promise<Result<XlsxWorkbook>> {
  if (!(opened instanceof DocxWorkbook)) return { ok: true, value: opened, problems: [] };
  const content = await opened.read();
  return content.ok ? openXlsx(newWorkbook(sheetsOfDocument(content.value))) : content;
}

/** What the system says of a file it does not give, as a person would say it. */
const REFUSALS: Readonly<Record<string, 'file.missing' | 'file.folder' | 'file.refused'>> = {
  ENOENT: 'file.missing',
  ENOTDIR: 'file.missing',
  EISDIR: 'file.folder',
  EACCES: 'file.refused',
  EPERM: 'file.refused',
  EBUSY: 'file.refused',
};

/** Ensures a file's bytes, or the problem that names it and says why there are none. */
export function readBytes(path: string): Result<Uint8Array> {
  try {
    return { ok: true, value: new Uint8Array(readFileSync(path)), problems: [] };
  } catch (error) {
    const reason =
      typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : String(error);
    const code = REFUSALS[reason] ?? 'file.unreadable';
    return failed(problem(code, 'error', { file: path, reason }));
  }
}

/** Ensures the files meant: files as given, folders by their workbooks and Word documents, lock files left out. */
export function workbookPaths(operands: readonly string[]): string[] {
  return operands.flatMap((path) => {
    if (!existsSync(path) || !statSync(path).isDirectory()) return [path];
    return readdirSync(path, { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.(?:xls[xm]?|doc[xm]?)$/i.test(name) && !basename(name).startsWith('~$'))
      .sort((a, b) => a.localeCompare(b, 'vi'))
      .map((name) => join(path, name));
  });
}

/** Ensures `TÊN.da-cham.xlsx` beside the input; a workbook keeps its own ending. */
export function scoredName(input: string): string {
  const extension = extname(input);
  const stem = basename(input, extension);
  const ending = /^\.xls[xm]$/i.test(extension) ? extension : '.xlsx';
  return join(dirname(input), `${stem}.da-cham${ending}`);
}

/** Ensures a name beside the scored copy for results that it cannot hold. */
export function separateName(scored: string): string {
  const extension = extname(scored);
  return `${scored.slice(0, scored.length - extension.length)}.ket-qua.xlsx`;
}

/** Ensures the bytes of a new workbook with the sheets a plan adds. */
export function newWorkbook(sheets: readonly NewSheet[]): Uint8Array {
  const bytes = writeWorkbook(sheets);
  if (bytes.ok) return bytes.value;
  throw new Error(`Our own sheets cannot be written: ${bytes.problems.map(({ code }) => code).join(', ')}`);
}

/** Ensures that an output is never the input itself: the file of a person is not written to. */
export function refuseSameFile(input: string, output: string): void {
  if (sameFile(input, output)) throw new UsageError('bad-value', `--out ${output}`);
}

export function sameFile(a: string, b: string): boolean {
  if (resolve(a) === resolve(b)) return true;
  return existsSync(a) && existsSync(b) && realpathSync(a) === realpathSync(b);
}

export function writeBytes(path: string, bytes: Uint8Array): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, bytes);
}

/** Ensures a text file's content, byte order mark removed, or a UsageError that names the file. */
export function readText(path: string): string {
  try {
    return readFileSync(path, 'utf8').replace(/^\uFEFF/, '');
  } catch {
    throw new UsageError('missing-file', path);
  }
}
