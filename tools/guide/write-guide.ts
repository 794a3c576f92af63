import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { guideFiles } from './site';

/** Writes the guide's files into a folder: the build takes them from there. */
const [folder = 'out/guide'] = process.argv.slice(2);

rmSync(folder, { recursive: true, force: true });
for (const [name, content] of guideFiles()) {
  const path = join(folder, name);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
}
