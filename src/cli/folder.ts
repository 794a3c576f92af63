import { existsSync, readdirSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { sameFile } from './files';
import { UsageError } from './arguments';

/** Ensures the files of a folder and the folders in it, relative to it, without those named; a UsageError where there is none. */
export function filesIn(folder: string, without: readonly string[]): string[] {
  if (!existsSync(folder) || !statSync(folder).isDirectory()) throw new UsageError('bad-value', folder);
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => !without.some((other) => sameFile(other, path)))
    .map((path) => relative(folder, path))
    .sort((a, b) => a.localeCompare(b, 'vi'));
}
