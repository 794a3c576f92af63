import { createRequire } from 'node:module';
import { bind } from 'jest-each';
import { expect } from 'expect';

// Nobody reads by how much a mutant fails a test, and telling it takes longer than the test.
createRequire(import.meta.url)('jest-matcher-utils').printDiffOrStringify = () => '';

/**
 * Ensures the tests a file lists while it is loaded, in order, with the names Jest would give them. The parts that
 * matter (`expect`, `each`) are Jest's own.
 */
export function collectTests(file, load) {
  const tests = [];
  const path = [];
  const names = new Map();
  const test = (name, run) => {
    const full = [file, ...path, name].join(' › ');
    const times = (names.get(full) ?? 0) + 1;
    names.set(full, times);
    tests.push({ id: times === 1 ? full : `${full} #${times}`, run });
  };
  const describe = (name, body) => {
    path.push(name);
    body();
    path.pop();
  };
  test.each = bind(test);
  test.skip = () => undefined;
  describe.each = bind(describe, false);
  describe.skip = () => undefined;
  Object.assign(globalThis, { test, it: test, describe, expect });
  load();
  return tests;
}
