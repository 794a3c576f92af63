import { createRequire } from 'node:module';
import { bind } from 'jest-each';
import { expect } from 'expect';

const require = createRequire(import.meta.url);
// Nobody reads by how much a mutant fails a test, and telling it takes longer than the test.
require('jest-matcher-utils').printDiffOrStringify = () => '';
const { fn } = require('jest-mock');

/**
 * Ensures the tests a file lists while it is loaded, in order, with the names Jest would give them, and what `prepare`s
 * each. The parts that matter (`expect`, `each`) are Jest's own.
 */
export function collectTests(file, load) {
  const tests = [];
  const path = [];
  const scopes = [new Scope()];
  const names = new Map();
  const test = (name, run) => {
    const full = [file, ...path, name].join(' › ');
    const times = (names.get(full) ?? 0) + 1;
    names.set(full, times);
    const around = [...scopes];
    const id = times === 1 ? full : `${full} #${times}`;
    tests.push({ id, prepare: () => prepared(around), run: () => ranIn(around, run) });
  };
  const describe = (name, body) => {
    path.push(name);
    scopes.push(new Scope());
    body();
    scopes.pop();
    path.pop();
  };
  test.each = bind(test);
  test.skip = () => undefined;
  describe.each = bind(describe, false);
  describe.skip = () => undefined;
  const hooks = ['beforeAll', 'afterAll', 'beforeEach', 'afterEach'].map((kind) => {
    return [kind, (hook) => void scopes.at(-1)[kind].push(hook)];
  });
  const jest = { fn, setTimeout: () => undefined };
  Object.assign(globalThis, { test, it: test, describe, expect, jest, ...Object.fromEntries(hooks) });
  load();
  return tests;
}

/** What one `describe` does around its tests. */
class Scope {
  beforeAll = [];
  afterAll = [];
  beforeEach = [];
  afterEach = [];
  /** Nothing is done around its tests. */
  get isBare() {
    return [this.beforeAll, this.beforeEach, this.afterEach].every(({ length }) => length === 0);
  }

  /** The mutant under which all this was last made ready. */
  ready;
}

/** Under each mutant everything is made ready anew, once; what was made under another is cleared away first. */
async function prepared(scopes) {
  const now = globalThis.__stryker__.activeMutant ?? 'none';
  for (const scope of scopes) {
    if (scope.ready === now) continue;
    if (scope.ready !== undefined) for (const hook of scope.afterAll) await hook();
    scope.ready = now;
    for (const hook of scope.beforeAll) await hook();
  }
}

/** A test that needs nothing around it runs at once: whoever started it can still stop it. */
function ranIn(scopes, run) {
  return scopes.every(({ isBare }) => isBare) ? run() : ranAmong(scopes, run);
}

async function ranAmong(scopes, run) {
  await prepared(scopes);
  for (const { beforeEach } of scopes) for (const hook of beforeEach) await hook();
  try {
    await run();
  } finally {
    for (const { afterEach } of scopes) for (const hook of afterEach) await hook();
  }
}
