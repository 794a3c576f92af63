import { existsSync, mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureFresh, type Build } from './dist';

let folder: string;
let builds: number;
let changed: number;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'cchc-dist-'));
  builds = 0;
  changed = Date.now() - 60_000;
});
afterEach(() => rmSync(folder, { recursive: true }));

function build(more: Partial<Build> = {}): Build {
  return {
    page: join(folder, 'index.html'),
    lock: join(folder, 'out', 'building'),
    newest: () => changed,
    build: () => {
      builds++;
      writeFileSync(join(folder, 'index.html'), 'page');
    },
    ...more,
  };
}

test('builds where nothing is built, and not again while no source changes', () => {
  ensureFresh(build());
  ensureFresh(build());
  expect(builds).toBe(1);
  changed += 5_000;
  ensureFresh(build());
  expect(builds).toBe(2);
  expect(existsSync(build().lock)).toBe(false);
});

test('a source saved while it was building is built the next time', () => {
  const { build: make } = build();
  const whileBuilding = (): void => {
    make();
    changed = Date.now();
  };
  ensureFresh(build({ build: whileBuilding }));
  ensureFresh(build());
  expect(builds).toBe(2);
});

test('what another process has just built is not built again', () => {
  const other = build();
  writeFileSync(other.page, 'an older page');
  utimesSync(other.page, 1, 1);
  let asked = 0;
  const newest = (): number => {
    // The other one finishes between our look and our lock.
    if (++asked === 1) other.build();
    return changed;
  };
  ensureFresh(build({ newest, build: () => expect('built twice').toBe('') }));
  expect(builds).toBe(1);
});

test('the lock of a process that was ended is taken away', () => {
  const { lock } = build();
  mkdirSync(lock, { recursive: true });
  // No process has this number: it is beyond what systems give.
  writeFileSync(join(lock, 'pid'), '99999999');
  ensureFresh(build());
  expect(builds).toBe(1);
});

test('a build that fails leaves no lock', () => {
  const broken = build({
    build: () => {
      throw new Error('broken source');
    },
  });
  expect(() => ensureFresh(broken)).toThrow('broken source');
  expect(existsSync(broken.lock)).toBe(false);
});
