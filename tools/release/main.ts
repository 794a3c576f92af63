import { execFileSync } from 'node:child_process';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { version } from '../../package.json';
import { release } from './release';

/** `npm run release -- [--base-url URL] [--skip-tests]`. */
const root = resolve(__dirname, '../..');
const { values } = parseArgs({
  options: { 'base-url': { type: 'string' }, 'skip-tests': { type: 'boolean' } },
});

try {
  const files = release({
    root,
    version,
    baseUrl: values['base-url'] ?? 'https://localhost:3000/',
    skipTests: values['skip-tests'] === true,
    run: (command, options) =>
      void execFileSync(command, options, {
        cwd: root,
        stdio: 'inherit',
        shell: process.platform === 'win32',
      }),
    say: (line) => console.log(line),
  });
  for (const file of files) console.log(file);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
