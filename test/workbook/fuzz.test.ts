import { fuzzCase } from './fuzz-case';

const CASES = 500;

test(`${CASES} damaged files are read or refused, never more`, async () => {
  const outcomes = new Map<string, number>();
  for (let seed = 1; seed <= CASES; seed += 1) {
    const outcome = await fuzzCase(seed);
    outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
  }
  // A fuzzer whose files are all refused at the door tries nothing.
  expect(outcomes.get('read') ?? 0).toBeGreaterThan(CASES / 20);
  expect(outcomes.get('written') ?? 0).toBeGreaterThan(CASES / 100);
  expect(outcomes.size).toBeGreaterThan(8);
}, 120_000);
