import type { Day } from '../answers';
import { compareDays, dayBefore } from '../decision/days';
import type { Threshold } from '../method';

/** Ensures the last day before the declared one at which the rule may still be kept, or undefined. */
export function dueBefore(declared: Day, thresholds: readonly Threshold[]): Day | undefined {
  const days = thresholds.flatMap(({ at }) => ('year' in at ? [at, dayBefore(at)] : []));
  return days.filter((day) => compareDays(day, declared) < 0).sort((a, b) => compareDays(b, a))[0];
}

/** Lateness beyond two years is a wrong date, not one to be counted back day by day. */
const MOST_DAYS = 731;

/** Ensures every day from the one before the declared back to the due one, the latest first. */
export function* daysBefore(declared: Day, due: Day | undefined): Generator<Day> {
  if (!due) return;
  let day = dayBefore(declared);
  for (let count = 1; count < MOST_DAYS && compareDays(day, due) > 0; count += 1) {
    yield day;
    day = dayBefore(day);
  }
  yield due;
}
