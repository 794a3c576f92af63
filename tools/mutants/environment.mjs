import { createRequire } from 'node:module';
import { join } from 'node:path';
import { collectTests } from './harness.mjs';
import { memories } from './memories.mjs';

/** One loaded copy of the product and its tests, switched from mutant to mutant by `switches`. */
export class Environment {
  #modules;
  #memories = memories();
  #listed = new Map();

  constructor(script, switches) {
    this.switches = switches;
    this.#enter();
    const require = createRequire(join(process.cwd(), 'package.json'));
    const { Map, Set, WeakMap } = this.#memories.types;
    this.#modules = script.runInThisContext()(require, Map, Set, WeakMap);
  }

  #enter() {
    globalThis.__stryker__ = this.switches;
  }

  load(path) {
    this.#enter();
    this.#modules[path]();
  }

  /** The tests of a file by their names; the file is loaded when first asked for. */
  tests(file) {
    this.#enter();
    if (!this.#listed.has(file)) {
      const tests = collectTests(file, this.#modules[file]);
      this.#listed.set(file, new Map(tests.map((test) => [test.id, test])));
    }
    return this.#listed.get(file);
  }

  loaded() {
    this.#memories.loaded();
  }

  forget() {
    this.#enter();
    this.#memories.forget();
  }
}
