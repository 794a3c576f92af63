import type { Day } from '../methods/answers';
import { UsageError } from './arguments';

/** Ensures the day `--date` gives, or the machine's today. */
export function dayOption(text: string | undefined): Day {
  if (text === undefined) return today();
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  const [year, month, day] = (match ?? []).slice(1).map(Number);
  if (year === undefined || month === undefined || day === undefined) throw refused(text);
  const date = new Date(Date.UTC(year, month - 1, day));
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) throw refused(text);
  return { year, month, day };
}

function refused(text: string): UsageError {
  return new UsageError('bad-value', `--date ${text}`);
}

function today(): Day {
  const now = new Date();
  return { year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() };
}
