import type { WorkbookContent } from '../../../grid/cell-grid';
import type { Edit } from '../../../grid/plan';
import { APPRAISAL_LABELS } from '../../../messages/appraisal-labels';
import { DEFAULT_PHRASES } from '../../../messages/appraisal-phrases';
import type { Language } from '../../../messages/language';
import { ok } from '../../../result';
import type { Result } from '../../../result';
import type { Decision } from '../../../round/line';
import type { BookProblem, BookRecord, BookSheet } from '../../book/book-sheet';
import { wordsAt } from '../../book/cells';
import { planBook } from '../../book/plan';
import { readBook } from '../../book/read';
import { DECISION_CHOICE } from '../line-columns';

type PhraseKey = 'code' | 'decision' | 'words';

/** A phrase for opinions; without a decision it fits any. */
export interface Phrase {
  readonly code: string;
  readonly decision?: Decision;
  readonly words: string;
}

export const PHRASE_SHEET: BookSheet<PhraseKey> = {
  sheet: APPRAISAL_LABELS['sheet.phrases'].vi,
  columns: [
    { key: 'code', heading: APPRAISAL_LABELS['phrase.code'], format: 'text', width: 10, isKey: true },
    {
      key: 'decision',
      heading: APPRAISAL_LABELS['phrase.decision'],
      format: 'text',
      width: 28,
      choices: DECISION_CHOICE.options,
    },
    { key: 'words', heading: APPRAISAL_LABELS['phrase.words'], format: 'wrapped', width: 90 },
  ],
};

/** Ensures the sheet with its first phrases where the workbook has none; what people made of it is left alone. */
export function planPhrases(
  content: WorkbookContent,
  language: Language,
): Result<readonly Edit[], BookProblem> {
  const read = readBook(content, PHRASE_SHEET);
  if (!read.ok || read.value !== undefined) return ok([]);
  const records = DEFAULT_PHRASES.map(({ code, decision, ...words }): BookRecord<PhraseKey> => {
    return { code, decision: DECISION_CHOICE.wordOf(decision), words: words[language] };
  });
  const plan = planBook(content, { spec: PHRASE_SHEET, records, language });
  return plan.ok ? ok(plan.value.edits, plan.problems) : plan;
}

/** Ensures the phrases people keep, in the order of their rows. */
export function readPhrases(content: WorkbookContent): Phrase[] {
  const read = readBook(content, PHRASE_SHEET);
  if (!read.ok || read.value === undefined) return [];
  return read.value.rows.flatMap((row): Phrase[] => {
    const [code, words] = [wordsAt(row, 'code'), wordsAt(row, 'words')];
    if (code === undefined || words === undefined) return [];
    const decision = DECISION_CHOICE.valueOf(wordsAt(row, 'decision') ?? '');
    return [{ code, words, ...(decision === undefined ? {} : { decision }) }];
  });
}
