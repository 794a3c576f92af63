import { fuzzCase } from './fuzz-case';

/** Runs many damaged files (`npm run fuzz -- 20000 1`: how many, from which seed) and counts what became of them. */
async function main(count: number, first: number): Promise<void> {
  const outcomes = new Map<string, number>();
  let failures = 0;
  for (let seed = first; seed < first + count; seed += 1) {
    try {
      const outcome = await fuzzCase(seed);
      outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
    } catch (error) {
      failures += 1;
      console.error(`seed ${seed}:`, error);
    }
  }
  for (const [outcome, times] of [...outcomes].sort((a, b) => b[1] - a[1]))
    console.log(`${times}\t${outcome}`);
  console.log(`${count} cases, ${failures} broken promises`);
  process.exitCode = failures === 0 ? 0 : 1;
}

const [count = '20000', first = '1'] = process.argv.slice(2);
void main(Number(count), Number(first));
