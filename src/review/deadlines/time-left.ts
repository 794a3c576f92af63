import type { Day } from '../../methods/answers';
import { daysFrom } from '../risks/days';
import { dayAfter } from './holidays';
import type { OfficeCalendar } from './holidays';

/** How a due date stands today: computed afresh each time, never kept. */
export type DueState =
  | { readonly kind: 'overdue'; readonly days: number }
  | { readonly kind: 'today' }
  | { readonly kind: 'soon'; readonly days: number }
  | { readonly kind: 'left'; readonly days: number }
  /** Nothing is left to do for it. */
  | { readonly kind: 'done' }
  /** Over, without anything known to be undone: an opening, or a date that others keep. */
  | { readonly kind: 'passed' };

/** Ensures the state of a due date; the named day itself still counts. */
export function stateOf(today: Day, due: Day, nearDays: number): DueState {
  const days = daysFrom(today, due);
  if (days < 0) return { kind: 'overdue', days: -days };
  if (days === 0) return { kind: 'today' };
  return { kind: days <= nearDays ? 'soon' : 'left', days };
}

/** So far ahead nobody counts working days. */
const FARTHEST = 3_660;

/** Ensures the working days from tomorrow up to the due day; 0 once it is due. */
export function workingDaysLeft(today: Day, due: Day, calendar: OfficeCalendar): number {
  const days = Math.min(daysFrom(today, due), FARTHEST);
  let count = 0;
  for (let next = 1; next <= days; next += 1) {
    if (calendar.isWorkingDay(dayAfter(today, next))) count += 1;
  }
  return count;
}

/** Ensures the last working day up to a due day: on a day off nobody receives a file. */
export function lastWorkingDay(due: Day, calendar: OfficeCalendar): Day {
  let day = due;
  for (let back = 0; back < 31 && !calendar.isWorkingDay(day); back += 1) day = dayAfter(day, -1);
  return day;
}
