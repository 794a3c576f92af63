import type { Day } from '../../methods/answers';

const DAY = 86_400_000;

/** Ensures the days from one day to another, negative when it has passed. */
export function daysFrom(from: Day, to: Day): number {
  const at = ({ year, month, day }: Day): number => Date.UTC(year, month - 1, day);
  return Math.round((at(to) - at(from)) / DAY);
}

/** Ensures the day of `d/m/yyyy` or `yyyy-mm-dd` inside a text, or undefined. */
export function dayIn(text: string): Day | undefined {
  const written = /(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})/.exec(text);
  if (written) return dayOf(Number(written[3]), Number(written[2]), Number(written[1]));
  const iso = /(\d{4})-(\d{2})-(\d{2})/.exec(text);
  return iso ? dayOf(Number(iso[1]), Number(iso[2]), Number(iso[3])) : undefined;
}

function dayOf(year: number, month: number, day: number): Day | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  const isReal = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return isReal ? { year, month, day } : undefined;
}

/** Ensures a day as officials write it: `05/11/2025`. */
export function showDay({ year, month, day }: Day): string {
  return `${String(day).padStart(2, '0')}/${String(month).padStart(2, '0')}/${year}`;
}
