import { execFileSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';

const ROOT = join(__dirname, '../..');
export const DIST = join(ROOT, 'dist');

/** Taken by the one process that builds; made and removed whole, so that two never have it. */
const LOCK = join(ROOT, 'out', 'building');

export interface Build {
  /** The page whose time tells which sources it was made of. */
  readonly page: string;
  readonly lock: string;
  readonly newest: () => number;
  readonly build: () => void;
}

/**
 * Ensures `dist/` is the production build of the sources as they are: built once, however many test processes ask at
 * the same time, and again where a source changed while it was being built.
 */
export function ensureBuilt(): string {
  const made = ['webpack.config.js', 'package.json', 'manifest.xml'];
  const sources = ['src', 'assets/samples', 'docs', 'tools/guide', 'tools/build', ...made];
  ensureFresh({
    page: join(DIST, 'index.html'),
    lock: LOCK,
    newest: () => Math.max(...sources.map((one) => newestIn(join(ROOT, one)))),
    build,
  });
  return DIST;
}

export function ensureFresh(build: Build): void {
  // A build under way has half its files.
  while (existsSync(build.lock) || !isFresh(build)) {
    if (!take(build.lock)) {
      wait();
      continue;
    }
    try {
      if (!isFresh(build)) buildOnce(build);
      return;
    } finally {
      rmSync(build.lock, { recursive: true, force: true });
    }
  }
}

/** The page gets the time of the sources it was made of: what is saved meanwhile is newer. */
function buildOnce({ page, newest, build: make }: Build): void {
  const madeOf = newest() / 1000;
  make();
  utimesSync(page, madeOf, madeOf);
}

function isFresh({ page, newest }: Build): boolean {
  // File systems keep times to different digits: a millisecond is the same time.
  return existsSync(page) && statSync(page).mtimeMs + 1 >= newest();
}

function take(lock: string): boolean {
  try {
    mkdirSync(join(lock, '..'), { recursive: true });
    mkdirSync(lock);
    writeFileSync(join(lock, 'pid'), String(process.pid));
    return true;
  } catch {
    if (isLeftOver(lock)) rmSync(lock, { recursive: true, force: true });
    return false;
  }
}

/** A process that was ended while it built could not take its lock away. */
function isLeftOver(lock: string): boolean {
  try {
    process.kill(Number(readFileSync(join(lock, 'pid'), 'utf8')), 0);
    return false;
  } catch (error) {
    // Without a number yet, its owner is just about to write it.
    return (error as NodeJS.ErrnoException).code === 'ESRCH';
  }
}

/** Tests of one process wait together: nothing else could run meanwhile. */
function wait(): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 200);
}

function build(): void {
  const webpack = join(ROOT, 'node_modules/webpack/bin/webpack.js');
  execFileSync(process.execPath, [webpack, '--mode', 'production'], { cwd: ROOT, stdio: 'ignore' });
}

function newestIn(path: string): number {
  const stat = statSync(path);
  if (!stat.isDirectory()) return stat.mtimeMs;
  return Math.max(0, ...readdirSync(path).map((name) => newestIn(join(path, name))));
}
