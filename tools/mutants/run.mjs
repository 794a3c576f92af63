import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { PARTS } from './parts.mjs';
import { isInSample, keyOf } from './sample.mjs';

const STRYKER = 'node_modules/@stryker-mutator/core/bin/stryker.js';
const NOTICED = new Set(['Killed', 'Timeout']);
const MISSED = new Set(['Survived', 'NoCoverage']);

/**
 * `npm run mutants -- methods 0.2 1`: which part, what share of its mutants (1 is all), by which seed.
 * `npm run mutants -- methods again`: those that survived the last time, judged by the tests as they are now.
 */
function main(name, share, seed) {
  const part = PARTS[name];
  if (part === undefined) throw new Error(`Which part: ${Object.keys(PARTS).join(', ')}?`);
  mkdirSync('out/mutants', { recursive: true });
  const report = share === 'again' ? judgeAgain(name, part) : judgeSample(name, part, { share, seed });
  writeFileSync(reportOf(name), JSON.stringify(report));
  tell(name, report);
}

function judgeSample(name, part, { share, seed }) {
  stryker(name, part, { CCHC_MUTANT_SHARE: String(share), CCHC_MUTANT_SEED: String(seed) });
  const all = mutantsOf(name);
  const judged = all.filter(({ id }) => isInSample(id, Number(share), Number(seed)));
  return { of: all.length, share, seed, mutants: judged.map(verdictOf) };
}

function judgeAgain(name, part) {
  const last = JSON.parse(readFileSync(reportOf(name), 'utf8'));
  const only = `out/mutants/${name}.survivors`;
  const missed = last.mutants.filter(({ status }) => MISSED.has(status));
  writeFileSync(only, missed.map(({ key }) => key).join('\n'));
  stryker(name, part, { CCHC_MUTANT_ONLY: resolve(only) });
  const now = new Map(mutantsOf(name).map((each) => [keyOf(each), verdictOf(each)]));
  const mutants = last.mutants.map((each) => (MISSED.has(each.status) ? (now.get(each.key) ?? each) : each));
  return { ...last, mutants };
}

function stryker(name, part, which) {
  const log = resolve(`out/mutants/${name}.log`);
  rmSync(log, { force: true });
  const { status } = spawnSync(process.execPath, [STRYKER, 'run'], {
    stdio: 'inherit',
    env: {
      ...process.env,
      CCHC_MUTANTS: name,
      CCHC_MUTATE: JSON.stringify(part.folders.map((folder) => `src/${folder}/**/*.ts`)),
      CCHC_MUTANT_TESTS: part.tests.join(' '),
      CCHC_MUTANT_LOG: log,
      ...which,
    },
  });
  if (status !== 0) throw new Error('The mutation check did not end well.');
}

function reportOf(name) {
  return `out/mutants/${name}.report.json`;
}

function mutantsOf(name) {
  const { files } = JSON.parse(readFileSync(`out/mutants/${name}.json`, 'utf8'));
  return Object.entries(files).flatMap(([path, { mutants }]) => mutants.map((each) => ({ path, ...each })));
}

function verdictOf(mutant) {
  return { key: keyOf(mutant), status: mutant.status };
}

function tell(name, { of, share, seed, mutants }) {
  const noticed = mutants.filter(({ status }) => NOTICED.has(status)).length;
  const missed = mutants.filter(({ status }) => MISSED.has(status));
  for (const { key, status } of missed) console.log(`${status}\t${key}`);
  const judged = noticed + missed.length;
  const rate = judged === 0 ? '–' : ((100 * noticed) / judged).toFixed(1);
  console.log(
    `${name}: ${noticed} of ${judged} mutants killed (${rate} %); of ${of}, share ${share}, seed ${seed}`,
  );
}

const [name = '', share = '1', seed = '1'] = process.argv.slice(2);
main(name, share, seed);
