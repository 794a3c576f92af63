const REMEMBERED = 12;

/** Which tests noticed the last mutants of each source file: neighbours are mostly noticed by the same tests. */
export class Killers {
  #byFile = new Map();

  /** The same tests, with those first that noticed a mutant of this file before, the latest first. */
  first({ fileName }, tests) {
    const there = new Set(tests);
    const likely = (this.#byFile.get(fileName) ?? []).filter((id) => there.has(id));
    return [...new Set([...likely, ...tests])];
  }

  remember({ fileName }, id) {
    const others = (this.#byFile.get(fileName) ?? []).filter((each) => each !== id);
    this.#byFile.set(fileName, [id, ...others].slice(0, REMEMBERED));
  }
}
