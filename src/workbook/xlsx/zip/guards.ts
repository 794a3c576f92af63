import { problem } from '../../../result';
import type { WorkbookProblem } from '../../problems';
import { LIMITS } from '../limits';
import type { ZipEntry } from './directory';

/** A deflated block never grows by more than this, so a larger packed size means the sizes lie. */
const STORED_OVERHEAD = 1.01;
const STORED_SLACK = 64;

/** Ensures every reason not to unpack an archive, found before a byte is inflated. */
export function checkEntries(entries: readonly ZipEntry[], fileBytes: number): readonly WorkbookProblem[] {
  return [...checkSizes(entries, fileBytes), ...checkNames(entries), ...entries.flatMap(checkEntry)];
}

function checkSizes(entries: readonly ZipEntry[], fileBytes: number): WorkbookProblem[] {
  const total = entries.reduce((sum, entry) => sum + entry.size, 0);
  if (total > LIMITS.ratioFromBytes && total > fileBytes * LIMITS.ratio) {
    return [problem('workbook.zip-bomb', 'error', { megabytes: megabytes(total), part: 'zip' })];
  }
  if (total <= LIMITS.totalBytes) return [];
  return [
    problem('workbook.too-large', 'error', {
      megabytes: megabytes(total),
      limit: megabytes(LIMITS.totalBytes),
    }),
  ];
}

function checkNames(entries: readonly ZipEntry[]): WorkbookProblem[] {
  const seen = new Set<string>();
  const problems: WorkbookProblem[] = [];
  for (const { name } of entries) {
    const key = partKey(name);
    if (isUnsafe(name)) problems.push(problem('workbook.unsafe-name', 'error', { part: name }));
    if (seen.has(key)) problems.push(problem('workbook.duplicate-part', 'error', { part: name }));
    seen.add(key);
  }
  return problems;
}

/** Ensures the form under which a part is found: names compare without case (ECMA-376-2 §6.2.2.3). */
export function partKey(name: string): string {
  return name.replace(/\\/g, '/').toLowerCase();
}

function isUnsafe(name: string): boolean {
  const path = name.replace(/\\/g, '/');
  return (
    path.startsWith('/') || /^[a-z]:/i.test(path) || path.includes('\0') || path.split('/').includes('..')
  );
}

function checkEntry(entry: ZipEntry): WorkbookProblem[] {
  const part = entry.name;
  if (entry.flags & 1) return [problem('workbook.part-encrypted', 'error', { part })];
  if (entry.method !== 0 && entry.method !== 8) {
    return [problem('workbook.compression', 'error', { part, method: entry.method })];
  }
  const lies =
    entry.packedSize > entry.size * STORED_OVERHEAD + STORED_SLACK ||
    (entry.method === 0 && entry.packedSize !== entry.size);
  if (lies) return [problem('workbook.part-damaged', 'error', { part })];
  const isBomb = entry.size > LIMITS.ratioFromBytes && entry.size > entry.packedSize * LIMITS.ratio;
  if (isBomb || entry.size > LIMITS.partBytes) {
    return [problem('workbook.zip-bomb', 'error', { part, megabytes: megabytes(entry.size) })];
  }
  return [];
}

function megabytes(bytes: number): number {
  return Math.ceil(bytes / (1024 * 1024));
}
