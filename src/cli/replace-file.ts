import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, basename, join } from 'node:path';
import { failed, ok, problem, type Result } from '../result';

/**
 * Ensures a file written whole or not at all. Where it must still be what was read before, a file that somebody else
 * saved meanwhile is left alone.
 */
export function replaceFile(path: string, bytes: Uint8Array, read?: Uint8Array): Result<null> {
  const isOurs = read === undefined || (existsSync(path) && readFileSync(path).equals(read));
  if (!isOurs) return failed(problem('appraisal.file-changed', 'error', { file: path }));
  mkdirSync(dirname(path), { recursive: true });
  const beside = join(dirname(path), `.${basename(path)}.${process.pid}.tmp`);
  try {
    writeFileSync(beside, bytes, { flush: true } as Parameters<typeof writeFileSync>[2]);
    renameSync(beside, path);
  } finally {
    rmSync(beside, { force: true });
  }
  return ok(null);
}
