import type { Day } from '../answers';
import { compareDays, dayBefore } from '../decision/days';
import type { Threshold } from '../method';

/** Ensures the last days before the declared one at which the rule may still be kept, the latest first. */
export function dueBefore(declared: Day, thresholds: readonly Threshold[]): readonly Day[] {
  const days = thresholds.flatMap(({ at }) => ('year' in at ? [at, dayBefore(at)] : []));
  return days
    .filter((day) => compareDays(day, declared) < 0)
    .sort((a, b) => compareDays(b, a))
    .slice(0, 1);
}
