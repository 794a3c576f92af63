import { isDay } from '../dates';

/** A document's date as far as it was written: the day may be missing, or only the year be known. */
export interface DocumentDate {
  readonly year: number;
  readonly month?: number;
  readonly day?: number;
}

export interface FoundDate {
  readonly date: DocumentDate;
  readonly start: number;
  readonly end: number;
}

/** What was read in a text: the dates in order, and what looks like a date and is none (`31/02/2025`). */
export interface FoundDates {
  readonly dates: readonly FoundDate[];
  readonly impossible: readonly string[];
}

const PATTERN = new RegExp(
  [
    '(?:ngày\\s+)?(?<![\\d/.,-])(?<d1>\\d{1,2})\\s?(?:/|-|\\.)\\s?(?<m1>\\d{1,2})\\s?(?:/|-|\\.)\\s?(?<y1>(?:19|20)\\d{2})(?![\\d/])',
    'ngày\\s+(?<d2>\\d{1,2})\\s?[/.-]\\s?(?<m2>\\d{1,2})\\s?[/.-]\\s?(?<y2>\\d{2})(?!\\d)',
    'ngày\\s+(?<d3>\\d{1,2})\\s+tháng\\s+(?<m3>\\d{1,2})\\s+năm\\s+(?<y3>(?:19|20)\\d{2})',
    '(?<![\\d/.-])(?<y4>(?:19|20)\\d{2})-(?<m4>\\d{2})-(?<d4>\\d{2})(?!\\d)',
    '(?:tháng\\s+|(?<![A-Za-zÀ-ÖØ-öø-ỹ])T)(?<m5>\\d{1,2})\\s*(?:/|-|năm)\\s*(?<y5>(?:19|20)\\d{2})(?!\\d)',
  ].join('|'),
  'giu',
);

/** A stretch of time is what the document is about, not when it was signed. */
const STRETCH_BEFORE = /(?:từ|đến|tới|kể từ|trước|sau)(?:\s+ngày)?\s*$/iu;

/** Ensures every date of a text; `tháng 3 năm 2025` leaves the day open. Ends of stretches (`từ … đến …`) are none. */
export function findDates(text: string): FoundDates {
  const dates: FoundDate[] = [];
  const impossible: string[] = [];
  for (const match of text.matchAll(PATTERN)) {
    if (STRETCH_BEFORE.test(text.slice(0, match.index))) continue;
    const date = dateOf(match.groups ?? {});
    if (date) dates.push({ date, start: match.index, end: match.index + match[0].length });
    else impossible.push(match[0]);
  }
  return { dates, impossible };
}

function dateOf(groups: Readonly<Record<string, string | undefined>>): DocumentDate | undefined {
  const [day, month, year] = ['d', 'm', 'y'].map((letter) => {
    const name = Object.keys(groups).find((key) => key.startsWith(letter) && groups[key] !== undefined);
    return name === undefined ? undefined : Number(groups[name]);
  });
  if (year === undefined || month === undefined || month < 1 || month > 12) return undefined;
  const fullYear = year < 100 ? 2000 + year : year;
  if (day === undefined) return { year: fullYear, month };
  return isDay({ year: fullYear, month, day }) ? { year: fullYear, month, day } : undefined;
}

/** Ensures a date as officials write it, as far as it is known: `05/03/2025`, `tháng 03/2025`, `năm 2025`. */
export function showDate({ year, month, day }: DocumentDate): string {
  const two = (value: number): string => String(value).padStart(2, '0');
  if (month === undefined) return `năm ${year}`;
  return day === undefined ? `tháng ${two(month)}/${year}` : `${two(day)}/${two(month)}/${year}`;
}

/** Ensures true when both may be one day: what either leaves open is no difference. */
export function mayBeSameDate(a: DocumentDate, b: DocumentDate): boolean {
  const open = (one: number | undefined, other: number | undefined): boolean => {
    return one === undefined || other === undefined || one === other;
  };
  return a.year === b.year && open(a.month, b.month) && open(a.day, b.day);
}
