import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { PARTS } from './parts.mjs';
import { isInSample } from './sample.mjs';

const STRYKER = 'node_modules/@stryker-mutator/core/bin/stryker.js';
const NOTICED = new Set(['Killed', 'Timeout']);
const MISSED = new Set(['Survived', 'NoCoverage']);

/** `npm run mutants -- methods 0.2 1`: which part, what share of its mutants (1 is all), by which seed. */
function main(name, share, seed) {
  const part = PARTS[name];
  if (part === undefined) throw new Error(`Which part: ${Object.keys(PARTS).join(', ')}?`);
  mkdirSync('out/mutants', { recursive: true });
  const { status } = spawnSync(process.execPath, [STRYKER, 'run'], {
    stdio: 'inherit',
    env: {
      ...process.env,
      CCHC_MUTANTS: name,
      CCHC_MUTATE: JSON.stringify(part.folders.map((folder) => `src/${folder}/**/*.ts`)),
      CCHC_MUTANT_TESTS: part.tests.join(' '),
      CCHC_MUTANT_SHARE: String(share),
      CCHC_MUTANT_SEED: String(seed),
      CCHC_MUTANT_LOG: resolve(`out/mutants/${name}.log`),
    },
  });
  if (status !== 0) throw new Error('The mutation check did not end well.');
  report(name, share, seed);
}

function report(name, share, seed) {
  const { files } = JSON.parse(readFileSync(`out/mutants/${name}.json`, 'utf8'));
  const all = Object.entries(files).flatMap(([path, { mutants }]) =>
    mutants.map((each) => ({ path, ...each })),
  );
  const sample = all.filter(({ id }) => isInSample(id, share, seed));
  const noticed = sample.filter(({ status }) => NOTICED.has(status)).length;
  const missed = sample.filter(({ status }) => MISSED.has(status));
  for (const { path, location, mutatorName, replacement, status } of missed) {
    const { line, column } = location.start;
    const told = (replacement ?? '').replace(/\s+/g, ' ').slice(0, 80);
    console.log(`${status}\t${path}:${line}:${column}\t${mutatorName}\t${told}`);
  }
  const judged = noticed + missed.length;
  const rate = judged === 0 ? '–' : ((100 * noticed) / judged).toFixed(1);
  console.log(
    `${name}: ${noticed} of ${judged} mutants killed (${rate} %); of ${all.length}, share ${share}, seed ${seed}`,
  );
}

const [name = '', share = '1', seed = '1'] = process.argv.slice(2);
main(name, Number(share), Number(seed));
