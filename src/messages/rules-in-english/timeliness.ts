import { numberText } from '../../methods/explain-worth';
import type { Band, DueDay, TimelinessSpec } from '../../methods/spec';
import { amount, limits, line } from './worth';

type LaterDays = Extract<TimelinessSpec['late'], { kind: 'laterDays' }>;

const YEARS = { assessment: '', before: ' of the year before', after: ' of the year after' } as const;

/** Days stay as the sheet writes them, day first. */
function dayWords({ day, month, year }: DueDay): string {
  return `${String(day)}/${String(month)}${typeof year === 'number' ? `/${String(year)}` : YEARS[year]}`;
}

function dueWords(due: DueDay): string {
  return due.sameDay === 'inTime' ? `by ${dayWords(due)} at the latest` : `before ${dayWords(due)}`;
}

function lateLines({ late }: TimelinessSpec): readonly string[] {
  if (late.kind === 'laterDays') return [];
  if (late.kind === 'flat') return [`- Later than due: ${amount(late.worth)}`];
  if (late.kind === 'perDay') {
    const floor = late.floor ? [`Never less than ${amount(late.floor)}`] : [];
    return [`- Every ${numberText(late.per)} days late: ${amount(late.each)} taken`, ...floor];
  }
  const bands = late.bands.map((band) => `- Late by ${limits(band, 'ngày')}: ${amount(band.worth)}`);
  return late.otherwise ? [...bands, `- ${laterWords(late.bands)}: ${amount(late.otherwise)}`] : bands;
}

/** Later than the last band: said in days, so that it is clear what it continues. */
function laterWords(bands: readonly Band[]): string {
  const last = bands.at(-1)?.to;
  return last ? `Late by more than ${numberText(last.at)} days` : 'Otherwise';
}

/** The words by which a stretch of days begins, so that the day itself stays on its side. */
function after(due: DueDay): string {
  return `${due.sameDay === 'late' ? 'from' : 'after'} ${dayWords(due)}`;
}

function until(due: DueDay): string {
  return `${due.sameDay === 'inTime' ? 'up to and including' : 'until before'} ${dayWords(due)}`;
}

/** Each stretch of days from the one before it, and what is left after the last. */
function calendarLines(first: DueDay, { days, otherwise }: LaterDays): readonly string[] {
  const starts = [first, ...days.map((one) => one.due)];
  const between = days.map(({ due, worth }, at) => {
    return `- Done ${after(starts[at] ?? first)} ${until(due)}: ${amount(worth)}`;
  });
  return [...between, `- Done ${after(starts.at(-1) ?? first)}: ${amount(otherwise)}`];
}

/** Ensures the day, what being in time is worth and what lateness costs. */
export function timeliness(spec: TimelinessSpec): string {
  const { due, late } = spec;
  const inTime = `- Done ${due ? dueWords(due) : 'in time'}: ${amount(spec.onTime)}`;
  const lines = due && late.kind === 'laterDays' ? calendarLines(due, late) : lateLines(spec);
  return [inTime, ...lines, ...spec.levels.map((level) => line(level.text, level.worth))].join('\n');
}
