import { appendFileSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import vm from 'node:vm';
import { PluginKind, declareClassPlugin } from '@stryker-mutator/api/plugin';
import { DryRunStatus, MutantRunStatus, TestStatus } from '@stryker-mutator/api/test-runner';
import { bundleTests } from './bundle.mjs';
import { collectTests } from './harness.mjs';
import { Killers } from './killers.mjs';
import { isInSample } from './sample.mjs';

const SHARE = Number(process.env.CCHC_MUTANT_SHARE ?? 1);
const SEED = Number(process.env.CCHC_MUTANT_SEED ?? 1);

/**
 * Runs the project's own tests of the pure core inside Stryker's worker: the tests are bundled once and the bundle is
 * evaluated afresh for every mutant, so that nothing remembered under one mutant is seen under the next. Starting
 * Jest for each mutant takes seconds; this takes a fraction of one.
 */
class InProcessRunner {
  capabilities() {
    return { reloadEnvironment: true };
  }

  async init() {
    const files = filesMatching((process.env.CCHC_MUTANT_TESTS ?? 'test/rulebook').split(' '));
    const { code, sources } = await bundleTests(files);
    this.script = new vm.Script(code, { filename: 'tests.cjs' });
    this.sources = sources;
    this.files = files;
    this.killers = new Killers();
  }

  /** A new copy of every module, with the switches of Stryker's instrumented code as given. */
  evaluate(switches) {
    globalThis.__stryker__ = switches;
    return this.script.runInThisContext()(createRequire(join(process.cwd(), 'package.json')));
  }

  async dryRun() {
    const switches = { mutantCoverage: { static: {}, perTest: {} } };
    const modules = this.evaluate(switches);
    for (const source of this.sources) modules[source]();
    const tests = [];
    for (const file of this.files) tests.push(...(await this.dryRunFile(file, modules, switches)));
    this.killers.learn(tests);
    return { status: DryRunStatus.Complete, tests, mutantCoverage: switches.mutantCoverage };
  }

  /** What a test file does while it is loaded counts for each of its tests. */
  async dryRunFile(file, modules, switches) {
    const { perTest } = switches.mutantCoverage;
    switches.currentTestId = file;
    const tests = collectTests(file, modules[file]);
    const loading = perTest[file] ?? {};
    delete perTest[file];
    const results = [];
    for (const test of tests) {
      perTest[test.id] = { ...loading };
      switches.currentTestId = test.id;
      results.push(await told(test));
    }
    delete switches.currentTestId;
    return results;
  }

  async mutantRun({ activeMutant, testFilter, hitLimit }) {
    // A mutant with an error is left out of the score.
    if (!isInSample(activeMutant.id, SHARE, SEED))
      return { status: MutantRunStatus.Error, errorMessage: 'Not in the sample.' };
    const switches = { activeMutant: activeMutant.id, ...(hitLimit ? { hitLimit, hitCount: 0 } : {}) };
    const modules = this.evaluate(switches);
    const result = await this.judge(activeMutant, modules, testFilter);
    if (hitLimit && switches.hitCount > hitLimit)
      return { status: MutantRunStatus.Timeout, reason: `Hit limit reached (${switches.hitCount})` };
    if (result.killedBy) this.killers.remember(activeMutant, result.killedBy[0]);
    else log(activeMutant);
    return result;
  }

  async judge(mutant, modules, testFilter) {
    const listed = new Map();
    try {
      if (!testFilter) for (const file of this.files) listed.set(file, testsById(file, modules[file]));
    } catch (error) {
      return killed('loading', error, 1);
    }
    const tests = testFilter ?? [...listed.values()].flatMap((each) => [...each.keys()]);
    return firstFailure(modules, this.killers.first(mutant, tests), listed);
  }
}

/** Runs the tests in this order up to the first that fails; each file's tests are listed when first asked for. */
async function firstFailure(modules, ordered, listed) {
  let nrOfTests = 0;
  for (const id of ordered) {
    nrOfTests += 1;
    const file = id.slice(0, id.indexOf(' › '));
    try {
      if (!listed.has(file)) listed.set(file, testsById(file, modules[file]));
      const run = listed.get(file).get(id);
      if (!run) return killed(id, new Error('This test is no longer there.'), nrOfTests);
      await run();
    } catch (error) {
      return killed(id, error, nrOfTests);
    }
  }
  return { status: MutantRunStatus.Survived, nrOfTests };
}

/** A run that is stopped keeps what it has found. */
function log({ fileName, location, mutatorName, replacement }) {
  const file = fileName.slice(fileName.lastIndexOf('/src/') + 1);
  const { line, column } = location.start;
  const told = [`${file}:${line}:${column}`, mutatorName, replacement.replace(/\s+/g, ' ').slice(0, 80)];
  if (process.env.CCHC_MUTANT_LOG) appendFileSync(process.env.CCHC_MUTANT_LOG, `${told.join('\t')}\n`);
}

function testsById(file, load) {
  return new Map(collectTests(file, load).map(({ id, run }) => [id, run]));
}

function killed(id, error, nrOfTests) {
  const failureMessage = String(error?.message ?? error).slice(0, 500);
  return { status: MutantRunStatus.Killed, killedBy: [id], failureMessage, nrOfTests };
}

async function told({ id, run }) {
  const begun = performance.now();
  try {
    await run();
    return { id, name: id, status: TestStatus.Success, timeSpentMs: performance.now() - begun };
  } catch (error) {
    const failureMessage = String(error?.stack ?? error);
    return {
      id,
      name: id,
      status: TestStatus.Failed,
      timeSpentMs: performance.now() - begun,
      failureMessage,
    };
  }
}

/** Files that start other programs, or that only Jest itself can run. */
const NEEDS_MORE = /describeWithJudge\(|\bjest\.|\b(?:before|after)(?:All|Each)\(/;

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
  return files.filter((file) => !NEEDS_MORE.test(readFileSync(file, 'utf8')));
}

export const strykerPlugins = [declareClassPlugin(PluginKind.TestRunner, 'in-process', InProcessRunner)];
