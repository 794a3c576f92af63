import type { Day } from '../answers';
import { compareDays, dayBefore } from '../decision/days';
import type { Threshold } from '../method';

/** Lateness beyond two years is a wrong date, not one to be counted back day by day. */
const MOST_DAYS = 731;

/** The days before the declared one on either side of which the rule changes its mind, the latest first. */
function turnsBefore(declared: Day, thresholds: readonly Threshold[]): readonly Day[] {
  const days = thresholds.flatMap(({ at }) => ('year' in at ? [at, dayBefore(at)] : []));
  return days.filter((day) => compareDays(day, declared) < 0).sort((a, b) => compareDays(b, a));
}

/**
 * Ensures every day from the one before the declared back to the last due one, the latest first, and before that the
 * days where the rule changes its mind: of several due days the first may be worth most, and the due day itself open.
 */
export function daysBefore(declared: Day, thresholds: readonly Threshold[]): readonly Day[] {
  const turns = turnsBefore(declared, thresholds);
  const [last] = turns;
  const days: Day[] = [];
  let day = dayBefore(declared);
  while (last && days.length < MOST_DAYS && compareDays(day, last) > 0) {
    days.push(day);
    day = dayBefore(day);
  }
  return [...days, ...turns];
}
