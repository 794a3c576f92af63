import type { Day } from '../methods/answers';

/** Ensures whether a number format shows a calendar date (not merely a time or `[Red]`). */
export function isDateFormat(format: string | undefined): boolean {
  if (format === undefined || /^general$/i.test(format)) return false;
  const letters = format.replace(/"[^"]*"|\\.|\[[^\]]*\]|_.|\*./g, '').toLowerCase();
  return /[dy]/.test(letters) || /mmm/.test(letters);
}

const DAYS_BEFORE_1970 = { from1900: 25_569, from1904: 24_107 };

/**
 * Ensures the day of a spreadsheet serial, or undefined for what is no day.
 * The 1900 system counts a 29 February 1900 that never was (ECMA-376 part 1, 18.17.4.1): 1–59 are one day off.
 */
export function dateOfSerial(serial: number, date1904: boolean): Day | undefined {
  const whole = Math.floor(serial);
  if (!Number.isFinite(serial) || whole < (date1904 ? 0 : 1) || whole > 2_958_465) return undefined;
  const shift = !date1904 && whole < 60 ? 1 : 0;
  const offset = date1904 ? DAYS_BEFORE_1970.from1904 : DAYS_BEFORE_1970.from1900;
  const date = new Date((whole + shift - offset) * 86_400_000);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

const IN_DIGITS = /^(\d{1,2})\s*[/.-]\s*(\d{1,2})\s*[/.-]\s*(\d{4})$/;
const IN_WORDS = /^(\d{1,2})\s+tháng\s+(\d{1,2})\s+năm\s+(\d{4})$/i;

/** Ensures a real day from Vietnamese order `d/m/yyyy` (also `-` and `.`) or `d tháng m năm yyyy`, or undefined. */
export function parseDay(text: string): Day | undefined {
  const match = IN_DIGITS.exec(text.trim()) ?? IN_WORDS.exec(text.trim());
  if (!match) return undefined;
  const day = { day: Number(match[1]), month: Number(match[2]), year: Number(match[3]) };
  return isDay(day) ? day : undefined;
}

/** Ensures whether the calendar has this day. */
export function isDay({ year, month, day }: Day): boolean {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day && date.getUTCFullYear() === year;
}

/** Ensures `2025-12-31`. */
export function isoDay({ year, month, day }: Day): string {
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}
