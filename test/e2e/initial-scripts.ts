import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** Ensures the addresses of every script a built page names, in its order. */
export function scriptsOf(folder: string, page: string): string[] {
  const html = readFileSync(join(folder, page), 'utf8');
  return [...html.matchAll(/src=["']?([^\s"'>]+\.js)/g)].map(([, file]) => file ?? '');
}

/** Ensures the size of the scripts of ours a page starts with, zipped, in kilobytes. */
export function initialKilobytes(folder: string, page: string): number {
  const own = scriptsOf(folder, page).filter((file) => !file.startsWith('https://'));
  return own.reduce((sum, file) => sum + zippedKilobytes(join(folder, file)), 0);
}

export function zippedKilobytes(path: string): number {
  return gzipSync(readFileSync(path), { level: 9 }).length / 1024;
}
