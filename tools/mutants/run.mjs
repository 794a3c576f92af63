import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { partNamed } from './parts.mjs';
import { isInSample, keyOf } from './sample.mjs';
import { listSurvivors } from './survived.mjs';
import { compilerOf } from './types.mjs';

const STRYKER = 'node_modules/@stryker-mutator/core/bin/stryker.js';
const NOTICED = new Set(['Killed', 'Timeout']);
const MISSED = new Set(['Survived', 'NoCoverage']);
/** No test fails, but `npm run check` compiles before it tests, and the types refuse the mutant. */
const REFUSED = 'Refused';

/**
 * `npm run mutants -- methods 0.2 1`: which part (or folder of one: `methods/ladder`), what share of its mutants (1 is all), by which seed.
 * `npm run mutants -- methods again`: those that survived the last time, judged by the tests as they are now.
 * `npm run mutants -- methods on`: goes on with a run that was stopped; what it had judged counts.
 * What no test noticed of a whole part or folder, or of the sample elsewhere, then stands in `test/mutants-survived.tsv`.
 */
function main(named, share, seed) {
  const part = partNamed(named);
  const name = named.replaceAll('/', '-');
  mkdirSync('out/mutants', { recursive: true });
  const compiler = compilerOf(process.cwd());
  const report = judgeAs(share)(name, part, { share, seed, compiler });
  writeFileSync(reportOf(name), JSON.stringify(report));
  tell(name, report);
  // A sample of what is listed whole would drop what it did not draw.
  if (part.isSampled || Number(report.share) === 1) listSurvivors(named, part.folders, missedOf(report));
}

function missedOf({ mutants }) {
  const isLeft = ({ status }) => MISSED.has(status) || status === REFUSED;
  return mutants.filter(isLeft).map(({ key, status }) => ({ key, isRefused: status === REFUSED }));
}

function judgeAs(share) {
  if (share === 'again') return judgeAgain;
  return share === 'on' ? judgeOn : judgeSample;
}

function judgeSample(name, part, { share, seed, compiler }) {
  rmSync(logOf(name), { force: true });
  writeFileSync(`out/mutants/${name}.asked`, JSON.stringify({ share, seed }));
  stryker(name, part, { CCHC_MUTANT_SHARE: String(share), CCHC_MUTANT_SEED: String(seed) });
  const all = mutantsOf(name);
  const judged = all.filter((each) => isInSample(keyOf(each), Number(share), Number(seed)));
  return { of: all.length, share, seed, mutants: judged.map((each) => verdictOf(each, compiler)) };
}

function judgeOn(name, part, { compiler }) {
  const { share, seed } = JSON.parse(readFileSync(`out/mutants/${name}.asked`, 'utf8'));
  const before = new Map(judgedIn(readFileSync(logOf(name), 'utf8')));
  const done = `out/mutants/${name}.done`;
  writeFileSync(done, [...before.keys()].join('\n'));
  stryker(name, part, {
    CCHC_MUTANT_SHARE: String(share),
    CCHC_MUTANT_SEED: String(seed),
    CCHC_MUTANT_DONE: resolve(done),
  });
  const all = mutantsOf(name);
  const judged = all.filter((each) => isInSample(keyOf(each), Number(share), Number(seed)));
  const withEarlier = judged.map((each) => ({ ...each, status: before.get(keyOf(each)) ?? each.status }));
  return { of: all.length, share, seed, mutants: withEarlier.map((each) => verdictOf(each, compiler)) };
}

/** What a run that was stopped had written by then: mutants by their names, and what became of them. */
function judgedIn(log) {
  return log.split('\n').flatMap((line) => {
    const [status = '', place, change, to] = line.split('\t');
    const named = STATUS[status];
    return named === undefined ? [] : [[[place, change, to].join('\t'), named]];
  });
}

const STATUS = { killed: 'Killed', timeout: 'Timeout', survived: 'Survived' };

function judgeAgain(name, part, { compiler }) {
  rmSync(logOf(name), { force: true });
  const last = JSON.parse(readFileSync(reportOf(name), 'utf8'));
  const only = `out/mutants/${name}.survivors`;
  const isLeft = ({ status }) => MISSED.has(status) || status === REFUSED;
  const missed = last.mutants.filter(isLeft);
  writeFileSync(only, missed.map(({ key }) => key).join('\n'));
  stryker(name, part, { CCHC_MUTANT_ONLY: resolve(only) });
  const keys = new Set(missed.map(({ key }) => key));
  const again = mutantsOf(name).filter((each) => keys.has(keyOf(each)));
  const now = new Map(again.map((each) => [keyOf(each), verdictOf(each, compiler)]));
  const mutants = last.mutants.map((each) => (isLeft(each) ? (now.get(each.key) ?? each) : each));
  return { ...last, mutants };
}

function stryker(name, part, which) {
  const { status } = spawnSync(process.execPath, [STRYKER, 'run'], {
    stdio: 'inherit',
    env: {
      ...process.env,
      CCHC_MUTANTS: name,
      CCHC_MUTATE: JSON.stringify(part.folders.map((folder) => `src/${folder}/**/*.ts`)),
      CCHC_MUTANT_TESTS: part.tests.join(' '),
      CCHC_MUTANT_LOG: resolve(logOf(name)),
      ...which,
    },
  });
  if (status !== 0) throw new Error('The mutation check did not end well.');
}

function logOf(name) {
  return `out/mutants/${name}.log`;
}

function reportOf(name) {
  return `out/mutants/${name}.report.json`;
}

function mutantsOf(name) {
  const { files } = JSON.parse(readFileSync(`out/mutants/${name}.json`, 'utf8'));
  return Object.entries(files).flatMap(([path, { mutants }]) => mutants.map((each) => ({ path, ...each })));
}

function verdictOf(mutant, compiler) {
  const isRefused = MISSED.has(mutant.status) && compiler.refuses(mutant);
  return { key: keyOf(mutant), status: isRefused ? REFUSED : mutant.status };
}

function tell(name, { of, share, seed, mutants }) {
  const count = (isOf) => mutants.filter(({ status }) => isOf(status)).length;
  const killed = count((status) => NOTICED.has(status));
  const refused = count((status) => status === REFUSED);
  const missed = missedOf({ mutants });
  const judged = killed + missed.length;
  const rate = (part) => (judged === 0 ? '–' : ((100 * part) / judged).toFixed(1));
  console.log(
    `${name}: ${killed} of ${judged} mutants killed (${rate(killed)} %); ${refused} more do not compile ` +
      `(together ${rate(killed + refused)} %); of ${of}, share ${share}, seed ${seed}`,
  );
}

const [name = '', share = '1', seed = '1'] = process.argv.slice(2);
main(name, share, seed);
