import type { Day } from '../answers';

/** Ensures -1, 0 or 1 in the order of the calendar. */
export function compareDays(a: Day, b: Day): -1 | 0 | 1 {
  const order = a.year - b.year || a.month - b.month || a.day - b.day;
  return Math.sign(order) as -1 | 0 | 1;
}

/** Ensures the number of days from one day to another; negative when `to` comes first. */
export function daysBetween(from: Day, to: Day): number {
  const utc = (day: Day) => Date.UTC(day.year, day.month - 1, day.day);
  return Math.round((utc(to) - utc(from)) / 86_400_000);
}

/** Ensures whether the calendar has such a day. */
export function isDay({ year, month, day }: Day): boolean {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

/** Ensures the day as written in Vietnam: 31/12/2025. */
export function dayWords({ year, month, day }: Day): string {
  return `${String(day).padStart(2, '0')}/${String(month).padStart(2, '0')}/${String(year)}`;
}

/** Ensures the day before. */
export function dayBefore({ year, month, day }: Day): Day {
  const date = new Date(Date.UTC(year, month - 1, day - 1));
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}
