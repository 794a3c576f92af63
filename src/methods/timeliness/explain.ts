import { amountText, limitsText, line, numberText } from '../explain-worth';
import type { Band, DueDay, TimelinessSpec } from '../spec';
import type { LaterDays } from './spec';

const YEARS = { assessment: '', before: ' năm trước', after: ' năm sau' } as const;

/** Ensures the due day as texts write it; whether the day itself is in time follows from the words. */
function dueText(due: DueDay): string {
  const year = typeof due.year === 'number' ? `/${String(due.year)}` : YEARS[due.year];
  const day = `${String(due.day)}/${String(due.month)}${year}`;
  return due.sameDay === 'inTime' ? `chậm nhất ngày ${day}` : `trước ngày ${day}`;
}

function lateLines({ late }: TimelinessSpec): readonly string[] {
  if (late.kind === 'flat') return [line('Thực hiện chậm so với thời hạn', late.worth)];
  if (late.kind === 'perDay') {
    const floor = late.floor ? [`Thấp nhất: ${amountText(late.floor)}`] : [];
    return [`- Chậm ${numberText(late.per)} ngày trừ ${amountText(late.each)}`, ...floor];
  }
  if (late.kind === 'laterDays') return [];
  const bands = late.bands.map((band) => line(`Chậm ${limitsText(band, 'ngày').toLowerCase()}`, band.worth));
  return late.otherwise ? [...bands, line(laterText(late.bands), late.otherwise)] : bands;
}

/** Later than the last band: said in days, so that it is clear what it continues. */
function laterText(bands: readonly Band[]): string {
  const last = bands.at(-1)?.to;
  return last ? `Chậm trên ${numberText(last.at)} ngày` : 'Còn lại';
}

function dayText({ day, month, year }: DueDay): string {
  return `ngày ${String(day)}/${String(month)}${typeof year === 'number' ? `/${String(year)}` : YEARS[year]}`;
}

/** The words by which a stretch of days begins after this one, so that the day itself stays on its side. */
function afterText(due: DueDay): string {
  return due.sameDay === 'late' ? `từ ${dayText(due)}` : `sau ${dayText(due)}`;
}

function untilText(due: DueDay): string {
  return due.sameDay === 'inTime' ? `đến ${dayText(due)}` : `đến trước ${dayText(due)}`;
}

/** Each stretch of days from the one before it, and what is left after the last. */
function calendarLines(first: DueDay, { days, otherwise }: LaterDays): readonly string[] {
  const starts = [first, ...days.map((each) => each.due)];
  const between = days.map(({ due, worth }, i) =>
    line(`Thực hiện ${afterText(starts[i] ?? first)} ${untilText(due)}`, worth),
  );
  return [...between, line(`Thực hiện ${afterText(starts.at(-1) ?? first)}`, otherwise)];
}

/** Ensures the day, what being in time is worth and what lateness costs. */
export function explainTimeliness(spec: TimelinessSpec): string {
  const inTime = spec.due ? `Thực hiện ${dueText(spec.due)}` : 'Thực hiện đúng thời hạn';
  const levels = spec.levels.map((level) => line(level.text, level.worth));
  const { due, late } = spec;
  const lines = due && late.kind === 'laterDays' ? calendarLines(due, late) : lateLines(spec);
  return [line(inTime, spec.onTime), ...lines, ...levels].join('\n');
}
