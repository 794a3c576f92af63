import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { sampleFiles } from './sample-files';

/** Writes every sample workbook; `npm run samples`. */
const folder = process.argv[2] ?? join(__dirname, '../../assets/samples');

for (const [path, bytes] of sampleFiles()) {
  const target = join(folder, path);
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(target, bytes);
}
