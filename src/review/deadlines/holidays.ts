import type { Day } from '../../methods/answers';
import { isoDay } from '../../sheet/dates';

/** A day off with its name. */
export interface Holiday {
  readonly day: Day;
  readonly name: string;
}

/** Public holidays on fixed days of the calendar (Bộ luật Lao động 2019, điều 112); those of the lunar year are the user's to add. */
const FIXED: readonly { readonly day: number; readonly month: number }[] = [
  { day: 1, month: 1 },
  { day: 30, month: 4 },
  { day: 1, month: 5 },
  { day: 2, month: 9 },
];

/** Which days offices are closed. */
export interface OfficeCalendar {
  isWorkingDay(day: Day): boolean;
}

/** Ensures weekends, fixed holidays, those the user adds, and the next working day off for a holiday that falls on a weekend (điều 111 khoản 3). */
export function officeCalendar(added: readonly Holiday[] = []): OfficeCalendar {
  const own = new Set(added.map(({ day }) => isoDay(day)));
  const years = new Map<number, ReadonlySet<string>>();
  const offIn = (year: number): ReadonlySet<string> => {
    const known = years.get(year) ?? daysOff(year, own);
    years.set(year, known);
    return known;
  };
  return { isWorkingDay: (day) => !isWeekend(day) && !offIn(day.year).has(isoDay(day)) };
}

function daysOff(year: number, own: ReadonlySet<string>): ReadonlySet<string> {
  const fixed = FIXED.map((one) => ({ year, ...one }));
  const off = new Set([...own, ...fixed.map(isoDay)]);
  for (const holiday of fixed.filter(isWeekend)) {
    let instead = dayAfter(holiday);
    while (isWeekend(instead) || off.has(isoDay(instead))) instead = dayAfter(instead);
    off.add(isoDay(instead));
  }
  return off;
}

export function isWeekend({ year, month, day }: Day): boolean {
  const weekday = new Date(Date.UTC(year, month - 1, day)).getUTCDay();
  return weekday === 0 || weekday === 6;
}

/** Ensures the day so many days later, or earlier for a negative number. */
export function dayAfter({ year, month, day }: Day, days = 1): Day {
  const date = new Date(Date.UTC(year, month - 1, day + days));
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}
