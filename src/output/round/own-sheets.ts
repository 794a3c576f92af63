import { sameSheet } from '../own-area';
import { reportSheets } from '../reports/official/plan-reports';
import { latest, type State } from '../state';
import { ASSIGNMENT_SHEET } from './appraisal/assignment-sheet';
import { PHRASE_SHEET } from './appraisal/phrases';
import { CHANGE_SHEET, DRIFT_SHEET } from './gather-sheets';
import { JOURNAL_SHEET } from './journal-sheet';
import { LEDGER_SHEET } from './ledger/ledger-sheet';
import { LINE_SHEET } from './line-columns';
import { RECEIPT_SHEET } from './receipt-sheet';
import { PETITION_SHEET } from './standing/petition-sheet';
import { VERSION_SHEET } from './standing/version-sheet';
import { SURVEY_POINTS_SHEET } from './survey/points-sheet';
import { PREDECESSOR_SHEET, UNIT_SHEET } from './unit-sheet';

const OWN: readonly string[] = [
  UNIT_SHEET,
  PREDECESSOR_SHEET,
  LINE_SHEET,
  JOURNAL_SHEET,
  RECEIPT_SHEET,
  DRIFT_SHEET,
  CHANGE_SHEET,
  ASSIGNMENT_SHEET,
  PHRASE_SHEET,
  SURVEY_POINTS_SHEET,
  LEDGER_SHEET,
  PETITION_SHEET,
  VERSION_SHEET,
].map(({ sheet }) => sheet);

/**
 * Ensures whether a sheet is one of a round's own: some look like a table to be scored, but hold the points of all
 * units at once, others like a register or a statistics form.
 */
export function isRoundSheet(state: State): (sheet: string) => boolean {
  if (latest(state, 'setting', 'round') === undefined) return () => false;
  const own = [...OWN, ...reportSheets(state)];
  return (sheet) => own.some((one) => sameSheet(one, sheet));
}
