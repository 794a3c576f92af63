import type { Day } from '../../methods/answers';

/** Ensures the day a clock shows where the user sits. */
export function dayOf(date: Date): Day {
  return { year: date.getFullYear(), month: date.getMonth() + 1, day: date.getDate() };
}
