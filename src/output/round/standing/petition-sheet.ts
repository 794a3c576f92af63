import { STANDING_LABELS } from '../../../messages/standing';
import { problem } from '../../../result';
import type { Round } from '../../../round/round';
import type { StandingProblem } from '../../../round/standing/versions';
import type { Unit } from '../../../round/unit';
import type { BookSheet } from '../../book/book-sheet';
import { placeOf, wordsAt } from '../../book/cells';
import type { ReadBook } from '../../book/read';

export type PetitionKey =
  'number' | 'date' | 'unit' | 'item' | 'content' | 'document' | 'answer' | 'answeredOn' | 'answeredBy';

/** Kiến nghị after the provisional result: who asks for what, and what was answered. */
export const PETITION_SHEET: BookSheet<PetitionKey> = {
  sheet: STANDING_LABELS['sheet.petitions'].vi,
  columns: [
    { key: 'number', heading: STANDING_LABELS['petition.number'], format: 'text', width: 7, isKey: true },
    { key: 'date', heading: STANDING_LABELS['petition.date'], format: 'date', width: 13 },
    { key: 'unit', heading: STANDING_LABELS['petition.unit'], format: 'wrapped', width: 26 },
    { key: 'item', heading: STANDING_LABELS['petition.item'], format: 'text', width: 9 },
    { key: 'content', heading: STANDING_LABELS['petition.content'], format: 'wrapped', width: 44 },
    { key: 'document', heading: STANDING_LABELS['petition.document'], format: 'wrapped', width: 24 },
    { key: 'answer', heading: STANDING_LABELS['petition.answer'], format: 'wrapped', width: 34 },
    { key: 'answeredOn', heading: STANDING_LABELS['petition.answeredOn'], format: 'date', width: 13 },
    { key: 'answeredBy', heading: STANDING_LABELS['petition.answeredBy'], format: 'text', width: 22 },
  ],
};

export interface OpenPetitions {
  /** Kiến nghị nobody has answered. */
  readonly count: number;
  /** `unit\nitem` of those that name an item. */
  readonly disputed: ReadonlySet<string>;
  readonly problems: readonly StandingProblem[];
}

/** Ensures the petitions without an answer; one of nobody in the register is told and still holds up the result. */
export function openPetitions(
  book: ReadBook<PetitionKey>,
  round: Round,
  find: (words: string) => Unit | undefined,
): OpenPetitions {
  const problems: StandingProblem[] = [];
  const disputed = new Set<string>();
  const known = new Set(round.lines.map(({ unit, item }) => `${unit}\n${item}`));
  let count = 0;
  for (const row of book.rows) {
    if (wordsAt(row, 'answer') !== undefined) continue;
    const [words, item] = [wordsAt(row, 'unit'), wordsAt(row, 'item')];
    if (words === undefined && item === undefined && wordsAt(row, 'content') === undefined) continue;
    count += 1;
    const unit = words === undefined ? undefined : find(words);
    const key = `${unit?.id ?? ''}\n${item ?? ''}`;
    const isUnknown = unit === undefined || (item !== undefined && !known.has(key));
    if (isUnknown) {
      const params = { number: wordsAt(row, 'number') ?? '', unit: words ?? '', item: item ?? '' };
      problems.push(problem('standing.petition-unknown', 'error', params, placeOf(book, row, 'unit')));
    } else if (item !== undefined) disputed.add(key);
  }
  return { count, disputed, problems };
}
