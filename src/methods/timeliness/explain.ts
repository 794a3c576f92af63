import { amountText, limitsText, line, numberText } from '../explain-worth';
import type { Band, DueDay, TimelinessSpec } from '../spec';

const YEARS = { assessment: '', before: ' năm trước', after: ' năm sau' } as const;

/** Ensures the due day as texts write it; whether the day itself is in time follows from the words. */
export function dueText(due: DueDay): string {
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
  const bands = late.bands.map((band) => line(`Chậm ${limitsText(band, 'ngày').toLowerCase()}`, band.worth));
  return late.otherwise ? [...bands, line(laterText(late.bands), late.otherwise)] : bands;
}

/** Later than the last band: said in days, so that it is clear what it continues. */
function laterText(bands: readonly Band[]): string {
  const last = bands.at(-1)?.to;
  return last ? `Chậm trên ${numberText(last.at)} ngày` : 'Còn lại';
}

/** Ensures the day, what being in time is worth and what lateness costs. */
export function explainTimeliness(spec: TimelinessSpec): string {
  const inTime = spec.due ? `Thực hiện ${dueText(spec.due)}` : 'Thực hiện đúng thời hạn';
  const levels = spec.levels.map((level) => line(level.text, level.worth));
  return [line(inTime, spec.onTime), ...lateLines(spec), ...levels].join('\n');
}
