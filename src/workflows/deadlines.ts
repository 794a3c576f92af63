import type { Day } from '../methods/answers';
import { keepTimeSettings, readTimeSettings } from '../output/time-settings';
import { planState } from '../output/state-plan';
import { ok, problem, type Problem, type Result } from '../result';
import { findDeadlines, type Deadline } from '../review/deadlines/find-deadlines';
import type { TimeSettings } from '../review/deadlines/round-dates';
import type { WorkbookPort } from '../workbook/workbook';
import type { ScoredWorkbook } from './score-workbook';

export interface WorkbookDeadlines {
  readonly deadlines: readonly Deadline[];
  readonly settings: TimeSettings;
}

/** Ensures every due date of a scored workbook as it stands on a day; `settings` stand in for those kept in the workbook. */
export function deadlinesOf(
  { read, scored }: ScoredWorkbook,
  today: Day,
  settings?: TimeSettings,
): Result<WorkbookDeadlines> {
  const kept = readTimeSettings(read.state);
  const used = settings ?? kept.settings;
  const deadlines = findDeadlines(scored, { today, settings: used });
  const problems: Problem[] = settings ? [] : [...kept.problems];
  if (deadlines.length === 0) problems.push(problem('deadline.no-dates', 'info'));
  return ok({ deadlines, settings: used }, problems);
}

/** Ensures the dates of rounds and the holidays kept in the workbook. */
export async function keepDeadlines(
  port: WorkbookPort,
  { read }: ScoredWorkbook,
  kept: { readonly settings: TimeSettings; readonly who: string; readonly when: string },
): Promise<Result<null>> {
  const { settings, ...stamp } = kept;
  const edits = planState(read.content, [keepTimeSettings(settings, stamp)]);
  if (!edits.ok) return edits;
  const receipt = await port.apply({ command: 'deadlines', edits: edits.value });
  return receipt.ok ? ok(null, receipt.problems) : receipt;
}
