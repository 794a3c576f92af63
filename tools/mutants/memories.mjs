/**
 * Ensures `Map`, `Set` and `WeakMap` for the judged code whose instances made while modules are loaded (word lists and
 * what the product remembers between two calls) can be put back as they were: what one mutant made the product
 * remember must not be seen under the next.
 */
export function memories() {
  const sized = [];
  const weak = [];
  let loading = true;
  class KeptMap extends Map {
    constructor(entries) {
      super(entries);
      if (loading) sized.push({ of: this, before: new Map() });
    }
  }
  class KeptSet extends Set {
    constructor(entries) {
      super(entries);
      if (loading) sized.push({ of: this, before: new Set() });
    }
  }
  class KeptWeakMap {
    #now = new WeakMap();
    constructor() {
      if (loading) weak.push(this);
    }
    get(key) {
      return this.#now.get(key);
    }
    has(key) {
      return this.#now.has(key);
    }
    set(key, value) {
      this.#now.set(key, value);
      return this;
    }
    delete(key) {
      return this.#now.delete(key);
    }
    forget() {
      this.#now = new WeakMap();
    }
  }
  return {
    types: { Map: KeptMap, Set: KeptSet, WeakMap: KeptWeakMap },
    loaded() {
      loading = false;
      for (const each of sized) each.before = each.of instanceof Map ? new Map(each.of) : new Set(each.of);
    },
    /** What is remembered only grows: the same size is the same contents. */
    forget() {
      for (const each of weak) each.forget();
      for (const { of, before } of sized) {
        if (of.size === before.size) continue;
        of.clear();
        if (of instanceof Map) for (const [key, value] of before) of.set(key, value);
        else for (const value of before) of.add(value);
      }
    },
  };
}
