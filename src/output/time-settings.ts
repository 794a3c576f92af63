import { NO_TIME_SETTINGS, timeSettingsFrom, timeSettingsToJson } from '../review/deadlines/round-dates';
import type { DeadlineProblem, TimeSettings } from '../review/deadlines/round-dates';
import { latest } from './state';
import type { State } from './state';
import type { StateChange } from './state-plan';

const ID = 'deadlines';

/** Ensures the dates and holidays people set for this workbook; none where nothing was set. */
export function readTimeSettings(state: State): {
  readonly settings: TimeSettings;
  readonly problems: readonly DeadlineProblem[];
} {
  const kept = latest(state, 'setting', ID);
  if (!kept) return { settings: NO_TIME_SETTINGS, problems: [] };
  const read = timeSettingsFrom(kept.value);
  return { settings: read.ok ? read.value : NO_TIME_SETTINGS, problems: read.problems };
}

/** Ensures the change that keeps them; with nothing set, nothing is kept. */
export function keepTimeSettings(
  settings: TimeSettings,
  stamp: { readonly who: string; readonly when: string },
): StateChange {
  if (settings.rounds.length === 0 && settings.holidays.length === 0) {
    return { change: 'forget', kind: 'setting', id: ID };
  }
  return {
    change: 'keep',
    entry: { kind: 'setting', id: ID, value: timeSettingsToJson(settings), ...stamp },
  };
}
