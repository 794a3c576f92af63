import { ROUND_LABELS } from '../../messages/round';
import { problem } from '../../result';
import { JOURNAL_FIELDS } from '../../round/journal';
import type { JournalEntry, JournalField } from '../../round/journal';
import type { BookRecord, BookSheet } from '../book/book-sheet';
import { placeOf, wordsAt } from '../book/cells';
import type { BookRow, ReadBook } from '../book/read';
import { journalValue, journalWords } from './journal-words';
import { choiceOf, type RoundProblem } from './labels';

export type JournalKey = 'number' | 'when' | 'who' | 'unit' | 'item' | 'field' | 'before' | 'after' | 'why';

const FIELD_CHOICE = choiceOf<JournalField>('field', JOURNAL_FIELDS);

/** Lines are added, never changed: the sheet is for reading. */
export const JOURNAL_SHEET: BookSheet<JournalKey> = {
  sheet: ROUND_LABELS['sheet.journal'].vi,
  columns: [
    { key: 'number', heading: ROUND_LABELS['journal.number'], format: 'text', width: 9, isKey: true },
    { key: 'when', heading: ROUND_LABELS['journal.when'], format: 'text', width: 22 },
    { key: 'who', heading: ROUND_LABELS['journal.who'], format: 'text', width: 22 },
    { key: 'unit', heading: ROUND_LABELS['unit.id'], format: 'text', width: 12 },
    { key: 'item', heading: ROUND_LABELS['line.item'], format: 'text', width: 10 },
    { key: 'field', heading: ROUND_LABELS['journal.field'], format: 'text', width: 24 },
    { key: 'before', heading: ROUND_LABELS['journal.before'], format: 'wrapped', width: 30 },
    { key: 'after', heading: ROUND_LABELS['journal.after'], format: 'wrapped', width: 30 },
    { key: 'why', heading: ROUND_LABELS['journal.why'], format: 'wrapped', width: 34 },
  ],
};

/** Ensures the row that says what a journal entry says. */
export function recordOfEntry(entry: JournalEntry): BookRecord<JournalKey> {
  return {
    number: String(entry.number),
    when: entry.when,
    who: entry.who,
    unit: entry.unit,
    field: FIELD_CHOICE.wordOf(entry.field),
    before: journalWords(entry.field, entry.before),
    after: journalWords(entry.field, entry.after),
    ...(entry.item === undefined ? {} : { item: entry.item }),
    ...(entry.why === undefined ? {} : { why: entry.why }),
  };
}

/** Ensures the entries in the order of their numbers; a missing number is a problem, since history rests on all of them. */
export function entriesOfBook(book: ReadBook<JournalKey>): {
  entries: JournalEntry[];
  problems: RoundProblem[];
} {
  const problems: RoundProblem[] = [];
  const entries = book.rows
    .flatMap((row) => entryOf(row, { book, problems }) ?? [])
    .sort((a, b) => a.number - b.number);
  const gap = entries.findIndex(({ number }, index) => number !== index + 1);
  if (gap >= 0) problems.push(problem('round.journal-gap', 'error', { number: gap + 1 }));
  return { entries, problems };
}

interface Reading {
  readonly book: ReadBook<JournalKey>;
  readonly problems: RoundProblem[];
}

function entryOf(row: BookRow<JournalKey>, { book, problems }: Reading): JournalEntry | undefined {
  const words = wordsAt(row, 'field') ?? '';
  const field = FIELD_CHOICE.valueOf(words);
  if (field === undefined) {
    const params = { typed: words, heading: ROUND_LABELS['journal.field'].vi };
    problems.push(problem('round.unknown-word', 'error', params, placeOf(book, row, 'field')));
    return undefined;
  }
  const item = wordsAt(row, 'item');
  const why = wordsAt(row, 'why');
  return {
    number: Number(wordsAt(row, 'number')),
    when: wordsAt(row, 'when') ?? '',
    who: wordsAt(row, 'who') ?? '',
    unit: wordsAt(row, 'unit') ?? '',
    field,
    before: journalValue(field, wordsAt(row, 'before') ?? ''),
    after: journalValue(field, wordsAt(row, 'after') ?? ''),
    ...(item === undefined ? {} : { item }),
    ...(why === undefined ? {} : { why }),
  };
}
