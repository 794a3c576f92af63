import { sameSheet } from '../own-area';
import { reportSheets } from '../reports/official/plan-reports';
import { latest, type State } from '../state';
import { CHANGE_SHEET, DRIFT_SHEET } from './gather-sheets';
import { LINE_SHEET } from './line-columns';

/**
 * Ensures whether a sheet is one of a round's own: its columns look like a table to be scored, but hold the points of
 * all units at once.
 */
export function isRoundSheet(state: State): (sheet: string) => boolean {
  if (latest(state, 'setting', 'round') === undefined) return () => false;
  const own = [LINE_SHEET.sheet, DRIFT_SHEET.sheet, CHANGE_SHEET.sheet, ...reportSheets(state)];
  return (sheet) => own.some((one) => sameSheet(one, sheet));
}
