import type { Day } from '../../methods/answers';

const DAY = 86_400_000;

/** Ensures the days from one day to another, negative when it has passed. */
export function daysFrom(from: Day, to: Day): number {
  const at = ({ year, month, day }: Day): number => Date.UTC(year, month - 1, day);
  return Math.round((at(to) - at(from)) / DAY);
}

const WRITTEN = /(?<!\d)(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})(?!\d)|(?<!\d)(\d{4})-(\d{2})-(\d{2})(?!\d)/g;

/** Ensures every real day written in a text as `d/m/yyyy` or `yyyy-mm-dd`, in the order of the text. */
export function daysIn(text: string): Day[] {
  return [...text.matchAll(WRITTEN)].flatMap(([, day, month, year, isoYear, isoMonth, isoDay]) => {
    return dayOf(Number(year ?? isoYear), Number(month ?? isoMonth), Number(day ?? isoDay)) ?? [];
  });
}

/** Ensures the first day written in a text, or undefined. */
export function dayIn(text: string): Day | undefined {
  return daysIn(text)[0];
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
