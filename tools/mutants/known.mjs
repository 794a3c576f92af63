import { readFileSync } from 'node:fs';

const REMEMBERED = 30;
/** Milliseconds of processor time of tests, as the unchanged product needs them: a mutant that takes more to notice counts as survived. */
const BUDGET = Number(process.env.CCHC_MUTANT_BUDGET ?? 3000);

/** Dearer ones would use up the budget before the many that cost nothing are tried. */
const QUICK = 20;

/** How Stryker's instrumented code asks whether a mutant is switched on. */
const SWITCH = /stryMutAct_9fa48\("(\d+)"\)/g;

/** What the run of the unchanged product and the mutants before have taught: which test is tried, and in which order. */
export class Known {
  #cost;
  #steps;
  #perTest;
  #loading;
  #killers = new Map();
  #touching = new Map();

  /** `steps`: how much of the judged code a test takes; `perTest` and `loading`: how often each test, and the listing of each test file, reaches each mutant. */
  constructor({ tests, steps, perTest, loading }) {
    this.#steps = steps;
    this.#cost = new Map(tests.map(({ id, timeSpentMs }) => [id, timeSpentMs]));
    this.#perTest = perTest;
    this.#loading = Object.entries(loading);
  }

  /** The test files that reach the mutant while they list their tests. */
  listedUnder(mutant) {
    return new Set(this.#loading.filter(([, reached]) => reached[mutant]).map(([file]) => file));
  }

  /** Milliseconds of processor time that this test takes. */
  cost(test) {
    return this.#cost.get(test) ?? 0;
  }

  /** How much of the judged code this test takes. */
  steps(test) {
    return this.#steps.get(test) ?? 0;
  }

  /**
   * The tests that reach the mutant, up to the budget: first the quick ones that noticed a mutant of this file before,
   * the latest first; then all quick ones, those of the mutant's own folder before the others, in turn from each test
   * file; then the dear ones, the cheapest first. `isAsked` tells the tests to try.
   */
  order({ id, fileName }, isReached, isAsked) {
    const tests = (isReached ? this.#testsReaching(id) : this.#testsTouching(fileName)).filter(isAsked);
    const there = new Set(tests);
    const cost = (each) => this.cost(each);
    const isQuick = (each) => cost(each) < QUICK;
    const likely = (this.#killers.get(fileName) ?? []).filter((each) => there.has(each) && isQuick(each));
    const folder = `test/${fileName.slice(fileName.lastIndexOf('/src/') + 5).split('/')[0]}/`;
    const quick = tests.filter(isQuick);
    const own = quick.filter((each) => each.startsWith(folder));
    const dear = tests.filter((each) => !isQuick(each)).sort((a, b) => cost(a) - cost(b));
    const all = [...new Set([...likely, ...this.#inTurn(own), ...this.#inTurn(quick), ...dear])];
    let spent = 0;
    const end = all.findIndex((each) => (spent += cost(each)) > BUDGET);
    return end < 0 ? all : all.slice(0, end + 1);
  }

  #inTurn(tests) {
    const cost = (test) => this.cost(test);
    const byFile = new Map();
    for (const test of [...tests].sort((a, b) => cost(a) - cost(b))) {
      const file = fileOf(test);
      byFile.set(file, [...(byFile.get(file) ?? []), test]);
    }
    const queues = [...byFile.values()];
    const longest = Math.max(0, ...queues.map(({ length }) => length));
    return Array.from({ length: longest }, (_, at) => queues.flatMap((each) => each[at] ?? [])).flat();
  }

  #testsReaching(mutant) {
    return [...this.#cost.keys()].filter((test) => this.#perTest[test]?.[mutant]);
  }

  /** What is only reached while modules are loaded is reached by no test: those of the other places of its file are. */
  #testsTouching(fileName) {
    if (!this.#touching.has(fileName)) {
      const source = readFileSync(fileName.slice(fileName.lastIndexOf('/src/') + 1), 'utf8');
      const ids = [...source.matchAll(SWITCH)].map(([, id]) => id);
      const touching = [...this.#cost.keys()].filter((test) => ids.some((id) => this.#perTest[test]?.[id]));
      this.#touching.set(fileName, touching.length > 0 ? touching : [...this.#cost.keys()]);
    }
    return this.#touching.get(fileName);
  }

  remember({ fileName }, test) {
    const others = (this.#killers.get(fileName) ?? []).filter((each) => each !== test);
    this.#killers.set(fileName, [test, ...others].slice(0, REMEMBERED));
  }
}

/** The file of a test, from its name. */
export function fileOf(test) {
  return test.slice(0, test.indexOf(' › '));
}
