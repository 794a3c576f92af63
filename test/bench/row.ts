/** One line of the bench's table. */
export interface Row {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  /** The most the value may be. */
  readonly limit?: number;
  /** The least the value must be. */
  readonly least?: number;
}

/** A file of this folder that ends in `.bench.ts`. */
export interface Bench {
  readonly name: string;
  run(): Promise<readonly Row[]>;
}

/** Ensures the middle of the measurements. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? NaN;
}

/** Ensures the milliseconds a piece of work takes, as the median of some runs. */
export async function milliseconds(runs: number, work: () => unknown): Promise<number> {
  const times: number[] = [];
  for (let run = 0; run < runs; run += 1) {
    const started = performance.now();
    await work();
    times.push(performance.now() - started);
  }
  return median(times);
}

/** Ensures the row of a program that is not on this machine. */
export function notRun(program: string): readonly Row[] {
  return [{ name: `NOT RUN: ${program} is not installed`, value: NaN, unit: '' }];
}
