import type { WorkbookContent } from '../grid/cell-grid';
import type { Language } from '../messages/language';
import { readBook } from '../output/book/read';
import { entriesOfLedger, LEDGER_SHEET } from '../output/round/ledger/ledger-sheet';
import { failed, ok, type Problem, type Result } from '../result';
import type { Compile } from '../review/scored-form/compile-once';
import { withGiven } from '../round/given';
import { givenByLedger, ledgerSums, type LedgerSum } from '../round/ledger/sums';
import type { Round } from '../round/round';
import { unitFinder } from '../round/unit-names';
import { nearestName } from './nearest-name';
import { openRound } from './open-round';
import { withKeptSurvey } from './round-survey';

export interface WholeRoundOptions {
  readonly language: Language;
  /** Remembers the texts of the criteria from an earlier reading. */
  readonly compile?: Compile | undefined;
}

/** A round with everything its workbook gives laid into the lines. */
export interface WholeRound {
  readonly round: Round;
  /** What the ledger of bonus and penalty points gives, by unit and item. */
  readonly ledger: readonly LedgerSum[];
}

/**
 * Ensures the round of a workbook with survey, bonus and penalty points in its lines: whatever ranks or reports a
 * round starts from this, so that no two outputs can rest on different points.
 */
export function wholeRound(
  content: WorkbookContent,
  { language, compile }: WholeRoundOptions,
): Result<WholeRound> {
  const opened = openRound(content, compile);
  if (!opened.ok) return opened;
  const surveyed = withKeptSurvey(opened.value, content, language);
  const problems: Problem[] = [...opened.problems, ...surveyed.problems];
  const book = readBook(content, LEDGER_SHEET);
  problems.push(...book.problems);
  if (!book.ok) return failed(...problems);
  const { round } = surveyed;
  const names = round.units.map(({ name }) => name);
  const written =
    book.value &&
    entriesOfLedger(book.value, {
      round,
      find: unitFinder(round.units),
      near: (words) => nearestName(words, names),
    });
  const ledger = ledgerSums(round, written?.entries ?? []);
  problems.push(...(written?.problems ?? []), ...ledger.problems);
  return ok({ round: withGiven(round, givenByLedger(ledger.sums)), ledger: ledger.sums }, problems);
}
