import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ribbonCommands } from '../../src/taskpane/excel/ribbon';
import type { Session } from '../../src/taskpane/session/session';
import { manifestMistakes } from '../../test/manifest/validate';
import { archive, checksums, filesBeneath, offlineFiles } from './bundle';

export interface Release {
  readonly root: string;
  readonly version: string;
  /** Where the pages will be served from; the manifest names it. */
  readonly baseUrl: string;
  readonly skipTests: boolean;
  /** Runs a command of the house to its end; throws where it fails. */
  readonly run: (command: string, options: readonly string[]) => void;
  readonly say: (line: string) => void;
}

/** Ensures a release in `out/release`, or throws with the first reason why there is none. */
export function release(given: Release): readonly string[] {
  const { root, version, baseUrl, skipTests, run, say } = given;
  requireChanges(root, version);
  if (skipTests) say('NOT RUN: npm run check (--skip-tests); this release is not for others.');
  else run('npm', ['run', 'check']);
  // Last: the tests build the pages too, for another address.
  run('npm', ['run', 'build', '--', '--env', `baseUrl=${baseUrl}`]);
  requireManifest(given);
  return pack(root, version);
}

/** Users read what changed: a version without an entry is not finished. */
function requireChanges(root: string, version: string): void {
  const changes = readFileSync(join(root, 'CHANGELOG.md'), 'utf8');
  if (!changes.includes(`## ${version}`)) throw new Error(`CHANGELOG.md has no entry “## ${version}”.`);
}

function requireManifest({ root, version, baseUrl }: Release): void {
  const dist = join(root, 'dist');
  const mistakes = manifestMistakes(readFileSync(join(dist, 'manifest.xml'), 'utf8'), {
    file: (name) => (existsSync(join(dist, name)) ? readFileSync(join(dist, name)) : undefined),
    functions: Object.keys(ribbonCommands({} as Session)),
    version,
    baseUrl,
  });
  if (mistakes.length > 0) throw new Error(`The manifest has mistakes:\n${mistakes.join('\n')}`);
}

function pack(root: string, version: string): readonly string[] {
  const name = `cham-diem-cchc-${version}`;
  const site = filesBeneath(join(root, 'dist'));
  const archives = new Map([
    [`${name}.zip`, archive(name, site)],
    [`${name}-ngoai-tuyen.zip`, archive(`${name}-ngoai-tuyen`, offlineFiles(site))],
  ]);
  const folder = join(root, 'out/release');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const [file, bytes] of archives) writeFileSync(join(folder, file), bytes);
  writeFileSync(join(folder, 'SHA256SUMS'), checksums(archives));
  return [...archives.keys(), 'SHA256SUMS'].map((file) => join(folder, file));
}
