const REMEMBERED = 12;

/** In which order tests are tried on a mutant, so that one that notices it comes early. */
export class Killers {
  #byFile = new Map();
  #cost = new Map();

  /** What each test took on the unchanged product. */
  learn(tests) {
    for (const { id, timeSpentMs } of tests) this.#cost.set(id, timeSpentMs);
  }

  /** The same tests: first those that noticed a mutant of this file before, the latest first; then the quick ones. */
  first({ fileName }, tests) {
    const there = new Set(tests);
    const likely = (this.#byFile.get(fileName) ?? []).filter((id) => there.has(id));
    const cost = (id) => this.#cost.get(id) ?? 0;
    return [...new Set([...likely, ...[...tests].sort((a, b) => cost(a) - cost(b))])];
  }

  remember({ fileName }, id) {
    const others = (this.#byFile.get(fileName) ?? []).filter((each) => each !== id);
    this.#byFile.set(fileName, [id, ...others].slice(0, REMEMBERED));
  }
}
