/** A small seeded generator (mulberry32): the same seed gives the same province every time. */
export class Dice {
  #state: number;

  constructor(
    seed: number,
    /** Chance that an item of this unit is in order, from 0 to 1. */
    readonly quality: number,
  ) {
    this.#state = seed;
  }

  next(): number {
    this.#state = (this.#state + 0x6d2b79f5) | 0;
    let t = Math.imul(this.#state ^ (this.#state >>> 15), 1 | this.#state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  }

  /** A whole number from `low` to `high`, both included. */
  whole(low: number, high: number): number {
    return low + Math.floor(this.next() * (high - low + 1));
  }

  pick<T>(all: readonly [T, ...T[]]): T {
    return all[this.whole(0, all.length - 1)] ?? all[0];
  }

  isGood(): boolean {
    return this.next() < this.quality;
  }
}
