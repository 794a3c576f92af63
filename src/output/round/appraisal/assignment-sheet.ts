import type { WorkbookContent } from '../../../grid/cell-grid';
import type { Edit } from '../../../grid/plan';
import { APPRAISAL_LABELS } from '../../../messages/appraisal-labels';
import type { Language } from '../../../messages/language';
import { ROUND_LABELS } from '../../../messages/round';
import { ok } from '../../../result';
import type { Result } from '../../../result';
import { assignmentsOf, type Assignment } from '../../../round/appraisal/assignment';
import type { Round } from '../../../round/round';
import type { BookProblem, BookRecord, BookSheet } from '../../book/book-sheet';
import { placeOf, wordsAt } from '../../book/cells';
import { planBook } from '../../book/plan';
import { readBook, type ReadBook } from '../../book/read';
import type { CellRef } from '../../../result';
import { SOURCE_CHOICE } from '../line-columns';

export type AssignmentKey = 'rulebook' | 'item' | 'title' | 'source' | 'appraiser' | 'second';

/** Who appraises which item: people name the appraisers, the rest comes from the criteria. */
export const ASSIGNMENT_SHEET: BookSheet<AssignmentKey> = {
  sheet: APPRAISAL_LABELS['sheet.assignments'].vi,
  columns: [
    {
      key: 'rulebook',
      heading: APPRAISAL_LABELS['assignment.rulebook'],
      format: 'text',
      width: 24,
      isKey: true,
    },
    { key: 'item', heading: ROUND_LABELS['line.item'], format: 'text', width: 10, isKey: true },
    { key: 'title', heading: ROUND_LABELS['line.title'], format: 'wrapped', width: 60, isOurs: true },
    { key: 'source', heading: ROUND_LABELS['line.source'], format: 'text', width: 20, isOurs: true },
    { key: 'appraiser', heading: APPRAISAL_LABELS['assignment.appraiser'], format: 'text', width: 30 },
    { key: 'second', heading: APPRAISAL_LABELS['assignment.second'], format: 'text', width: 30 },
  ],
};

/** Ensures the sheet with one row per item; the names people wrote stay. */
export function planAssignments(
  content: WorkbookContent,
  assignments: readonly Assignment[],
  language: Language,
): Result<readonly Edit[], BookProblem> {
  const records = assignments.map((one): BookRecord<AssignmentKey> => {
    const { rulebook, item, title, source, appraiser, secondAppraiser } = one;
    return {
      rulebook,
      item,
      title,
      source: SOURCE_CHOICE.wordOf(source),
      ...(appraiser === undefined ? {} : { appraiser }),
      ...(secondAppraiser === undefined ? {} : { second: secondAppraiser }),
    };
  });
  const plan = planBook(content, { spec: ASSIGNMENT_SHEET, records, language });
  return plan.ok ? ok(plan.value.edits, plan.problems) : plan;
}

/** Ensures who appraises each item of the round, as far as the workbook says. */
export function readAssignments(
  content: WorkbookContent,
  round: Pick<Round, 'masters'>,
): Result<readonly Assignment[], BookProblem> {
  const read = readBook(content, ASSIGNMENT_SHEET);
  if (!read.ok) return read;
  const rows = read.value?.rows ?? [];
  const named = rows.flatMap((row) => {
    const [rulebook, item] = [wordsAt(row, 'rulebook'), wordsAt(row, 'item')];
    if (rulebook === undefined || item === undefined) return [];
    const [appraiser, secondAppraiser] = [wordsAt(row, 'appraiser'), wordsAt(row, 'second')];
    return [
      {
        rulebook,
        item,
        ...(appraiser === undefined ? {} : { appraiser }),
        ...(secondAppraiser === undefined ? {} : { secondAppraiser }),
      },
    ];
  });
  return ok(assignmentsOf(round, named), read.problems);
}

/** Ensures where an item's appraiser is named, for a problem to point at. */
export function appraiserPlace(
  content: WorkbookContent,
  { rulebook, item }: Assignment,
): CellRef | undefined {
  const read = readBook(content, ASSIGNMENT_SHEET);
  const book: ReadBook<AssignmentKey> | undefined = read.ok ? read.value : undefined;
  const row = book?.rows.find(
    (one) => wordsAt(one, 'rulebook') === rulebook && wordsAt(one, 'item') === item,
  );
  return book && row && placeOf(book, row, 'appraiser');
}
