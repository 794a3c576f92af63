import { appendFileSync, readdirSync, readFileSync } from 'node:fs';
import vm from 'node:vm';
import { PluginKind, declareClassPlugin } from '@stryker-mutator/api/plugin';
import { DryRunStatus, MutantRunStatus, TestStatus } from '@stryker-mutator/api/test-runner';
import { bundleTests } from './bundle.mjs';
import { Environment } from './environment.mjs';
import { fileOf, Known } from './known.mjs';
import { asChosen, keyOfActive } from './sample.mjs';

/** So many steps, and many times what the test takes on the unchanged product: beyond them a loop is endless. */
const ENDLESS = 300_000;
/** So often is looked at the processor time as well: a loop that collects things gets slower and slower. */
const STRIDE = 1_000_000;
/** Bytes that no test collects. */
const HOARD = 1.5e9;
/** Milliseconds: no test takes a tenth of it. */
const STOPPED_AFTER = 20_000;
const ENDLESS_LOOP = new Error('An endless loop.');
const RUN = new vm.Script('mutantTest()');
const isChosen = asChosen(process.env);

/**
 * Runs the project's own tests of the pure core inside Stryker's worker. The tests are bundled and loaded once; a
 * mutant that only changes what happens inside a call is switched on in the loaded code, with everything the product
 * remembers taken back. A mutant of what happens while modules are loaded gets a new copy of every module.
 */
class InProcessRunner {
  capabilities() {
    return { reloadEnvironment: true };
  }

  async init() {
    this.files = filesMatching((process.env.CCHC_MUTANT_TESTS ?? 'test/rulebook').split(' '));
    const { counting, plain, sources } = await bundleTests(this.files);
    this.counting = new vm.Script(counting, { filename: 'tests.cjs' });
    this.plain = new vm.Script(plain, { filename: 'tests.cjs' });
    this.sources = sources;
  }

  async dryRun() {
    const switches = { mutantCoverage: { static: {}, perTest: {} }, steps: 0, lookAt: Infinity };
    const { mutantCoverage: coverage } = switches;
    const environment = new Environment(this.counting, switches);
    for (const source of this.sources) environment.load(source);
    const loading = {};
    for (const file of this.files) {
      switches.currentTestId = file;
      environment.tests(file);
      loading[file] = coverage.perTest[file] ?? {};
      delete coverage.perTest[file];
    }
    environment.loaded();
    const tests = [];
    const steps = new Map();
    for (const file of this.files) {
      // What makes the tests of a file ready runs, under a mutant, before any of them.
      const beforehand = { spent: 0, steps: 0 };
      for (const [id, test] of environment.tests(file)) {
        // What was remembered in an earlier test would hide which code this one needs.
        environment.forget();
        switches.currentTestId = file;
        switches.steps = 0;
        const ready = await told(file, test.prepare);
        beforehand.spent += ready.timeSpentMs;
        beforehand.steps += switches.steps;
        switches.steps = 0;
        coverage.perTest[id] = { ...loading[file], ...coverage.perTest[file] };
        switches.currentTestId = id;
        const ran = await told(id, test.run);
        tests.push({ ...ran, timeSpentMs: ran.timeSpentMs + beforehand.spent });
        steps.set(id, switches.steps + beforehand.steps);
      }
      delete coverage.perTest[file];
    }
    delete switches.currentTestId;
    this.known = new Known({ tests, steps, perTest: coverage.perTest, loading });
    return { status: DryRunStatus.Complete, tests, mutantCoverage: withOneTestEach(coverage) };
  }

  async mutantRun({ activeMutant, testFilter, reloadEnvironment }) {
    // A mutant with an error is left out of the score.
    if (!isChosen(activeMutant)) return { status: MutantRunStatus.Error, errorMessage: 'Not chosen.' };
    // A new worker, after one that was stopped, has to learn again which test needs what.
    if (!this.known) await this.dryRun();
    const result = await this.verdict(activeMutant, testFilter && !reloadEnvironment);
    if (result.killedBy) this.known.remember(activeMutant, result.killedBy[0]);
    log(activeMutant, result);
    return result;
  }

  /** Tests whose file reaches the mutant while it lists them have to be listed under it, in a new copy: they come last. */
  async verdict(mutant, isReached) {
    if (!isReached)
      return this.judge(
        this.fresh(mutant),
        mutant,
        this.known.order(mutant, false, () => true),
      );
    const relisted = this.known.listedUnder(mutant.id);
    const isRelisted = (test) => relisted.has(fileOf(test));
    const warm = this.known.order(mutant, true, (test) => !isRelisted(test));
    const result = await this.judge(this.warm(), mutant, warm);
    if (result.status !== MutantRunStatus.Survived || relisted.size === 0) return result;
    return this.judge(this.fresh(mutant), mutant, this.known.order(mutant, true, isRelisted));
  }

  fresh({ id }) {
    return new Environment(this.plain, { activeMutant: id, steps: 0, lookAt: ENDLESS, look: endlessly });
  }

  /** The loaded copy that mutants share. */
  warm() {
    if (!this.shared) {
      this.shared = new Environment(this.plain, { steps: 0, lookAt: Infinity });
      for (const file of this.files) this.shared.tests(file);
      this.shared.loaded();
    }
    this.shared.forget();
    return this.shared;
  }

  /** Runs these tests up to the first that fails; the product is itself again afterwards. */
  async judge(environment, mutant, tests) {
    const { switches } = environment;
    try {
      return await this.run(environment, mutant, tests);
    } finally {
      switches.activeMutant = undefined;
    }
  }

  async run(environment, mutant, tests) {
    const { switches } = environment;
    let nrOfTests = 0;
    for (const id of tests) {
      nrOfTests += 1;
      watch(switches, {
        last: ENDLESS + 20 * this.known.steps(id),
        most: STOPPED_AFTER / 2 + 10 * this.known.cost(id),
      });
      try {
        const test = environment.tests(fileOf(id)).get(id);
        if (!test) return killed(id, new Error('This test is no longer there.'), nrOfTests);
        switches.activeMutant = mutant.id;
        await untilEndless(test.run);
        if (switches.isEndless) return endless(switches.steps);
      } catch (error) {
        if (switches.isEndless || error === ENDLESS_LOOP) return endless(switches.steps);
        return killed(id, error, nrOfTests);
      }
    }
    return { status: MutantRunStatus.Survived, nrOfTests };
  }
}

/**
 * Ensures that Stryker hears of each mutant from the first test that reaches it. Which others do stays here (`Known`):
 * thousands of tests that each reach thousands of mutants make a longer message than one string can hold.
 */
function withOneTestEach({ static: whileLoading, perTest }) {
  const heard = new Set();
  const first = Object.entries(perTest).map(([test, reached]) => {
    const news = Object.keys(reached).filter((mutant) => !heard.has(mutant));
    news.forEach((mutant) => heard.add(mutant));
    return [test, Object.fromEntries(news.map((mutant) => [mutant, reached[mutant]]))];
  });
  return { static: whileLoading, perTest: Object.fromEntries(first) };
}

/**
 * Ensures an end to a loop that asks nothing, because the whole of it is what the mutant changed: the clock stops it, and
 * processor time decides, as a busy machine is no endless loop.
 */
async function untilEndless(run, allowed = STOPPED_AFTER) {
  const begun = process.cpuUsage();
  globalThis.mutantTest = run;
  try {
    await RUN.runInThisContext({ timeout: allowed });
  } catch (error) {
    if (error?.code !== 'ERR_SCRIPT_EXECUTION_TIMEOUT') throw error;
    const spent = process.cpuUsage(begun).user / 1000;
    if (spent > STOPPED_AFTER / 2) throw ENDLESS_LOOP;
    // So little of the machine that the test had no chance: with more time the same again.
    await untilEndless(run, 2 * allowed);
  }
}

function endlessly() {
  throw ENDLESS_LOOP;
}

/** From now on so many steps and milliseconds of processor time are an endless loop, also where the product catches what is thrown. */
function watch(switches, { last, most }) {
  const begun = process.cpuUsage();
  const held = process.memoryUsage().heapUsed;
  Object.assign(switches, { steps: 0, isEndless: false, lookAt: Math.min(last, STRIDE) });
  switches.look = () => {
    switches.isEndless ||=
      switches.steps > last ||
      process.cpuUsage(begun).user / 1000 > most ||
      process.memoryUsage().heapUsed > held + HOARD;
    if (switches.isEndless) throw ENDLESS_LOOP;
    switches.lookAt = Math.min(last, switches.steps + STRIDE);
  };
}

function endless(steps) {
  return { status: MutantRunStatus.Timeout, reason: `Endless: ${steps} steps` };
}

/** A run that is stopped keeps what it has found. */
function log(mutant, { status, killedBy, nrOfTests }) {
  if (!process.env.CCHC_MUTANT_LOG) return;
  appendFileSync(
    process.env.CCHC_MUTANT_LOG,
    `${[status, keyOfActive(mutant), nrOfTests, killedBy].join('\t')}\n`,
  );
}

function killed(id, error, nrOfTests) {
  const failureMessage = String(error?.message ?? error).slice(0, 500);
  return { status: MutantRunStatus.Killed, killedBy: [id], failureMessage, nrOfTests };
}

async function told(id, run) {
  const begun = process.cpuUsage();
  // Processor time: on a busy machine the clock says nothing about a test.
  const spent = () => process.cpuUsage(begun).user / 1000;
  try {
    await run();
    return { id, name: id, status: TestStatus.Success, timeSpentMs: spent() };
  } catch (error) {
    const failureMessage = String(error?.stack ?? error);
    return { id, name: id, status: TestStatus.Failed, timeSpentMs: spent(), failureMessage };
  }
}

/** Files that start other programs or Microsoft's library, or that only Jest itself can run. */
const NEEDS_MORE =
  /\bjest\.(?!fn\b|setTimeout\b)|\bspawn|\bstarted\(|\bserve\(|\bPORTS\b|webpack|\brequire\(join/;

/** Test files under the folders, or the files themselves. */
function filesMatching(places) {
  const files = places.flatMap((place) => {
    if (place.endsWith('.ts')) return [place];
    const names = readdirSync(place, { recursive: true });
    return names
      .filter((name) => name.endsWith('.test.ts'))
      .sort()
      .map((name) => `${place}/${name}`);
  });
  return [...new Set(files)].filter((file) => !NEEDS_MORE.test(readFileSync(file, 'utf8')));
}

export const strykerPlugins = [declareClassPlugin(PluginKind.TestRunner, 'in-process', InProcessRunner)];
