import type { WorkbookContent } from '../grid/cell-grid';
import type { Day } from '../methods/answers';
import { readState } from '../output/state';
import { readTimeSettings } from '../output/time-settings';
import { daysFrom } from '../review/risks/days';

/** Ensures the day self-scoring closes as the workbook keeps it; rounds that close on different days leave it open. */
export function keptClosing(content: WorkbookContent): Day | undefined {
  const { settings } = readTimeSettings(readState(content));
  const [first, ...others] = settings.rounds.flatMap(({ dates }) => dates.selfCloses ?? []);
  return first !== undefined && others.every((day) => daysFrom(first, day) === 0) ? first : undefined;
}
