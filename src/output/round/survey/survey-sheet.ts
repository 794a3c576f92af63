import type { Language } from '../../../messages/language';
import { SURVEY_LABELS } from '../../../messages/survey';
import { problem } from '../../../result';
import type { Unit } from '../../../round/unit';
import type { SurveyProblem, SurveyRow } from '../../../round/survey/counts';
import type { BookColumn, BookRecord, BookSheet, BookValue } from '../../book/book-sheet';
import type { ReadBook } from '../../book/read';
import { sameValue } from '../../book/values';

type Fixed = 'unit' | 'unitName' | 'question' | 'group' | 'issued' | 'returned' | 'valid' | 'stated';
/** One column per answer, by its words. */
export type SurveyKey = Fixed | `answer:${string}`;

/** Counts as they came in: once they stand here they are people's to correct. */
export function surveySheet(answers: readonly string[]): BookSheet<SurveyKey> {
  const text = (key: Fixed, width: number): BookColumn<SurveyKey> => {
    return { key, heading: SURVEY_LABELS[`survey.${key}`], format: 'wrapped', width };
  };
  const count = (key: 'issued' | 'returned' | 'valid'): BookColumn<SurveyKey> => {
    return { key, heading: SURVEY_LABELS[`survey.${key}`], format: 'whole', width: 10 };
  };
  return {
    sheet: SURVEY_LABELS['sheet.survey'].vi,
    columns: [
      { ...text('unit', 12), format: 'text', isKey: true },
      { ...text('unitName', 32), isOurs: true },
      { ...text('question', 36), isKey: true },
      { ...text('group', 20), isKey: true },
      count('issued'),
      count('returned'),
      count('valid'),
      ...answers.map((answer): BookColumn<SurveyKey> => {
        return { key: `answer:${answer}`, heading: { vi: answer, en: answer }, format: 'whole', width: 11 };
      }),
      { ...text('stated', 12), format: 'percent' },
    ],
  };
}

/** Ensures the rows that say what the counts say; a group nobody named goes by a word of its own. */
export function recordsOfRows(
  rows: readonly SurveyRow[],
  units: readonly Unit[],
  language: Language,
): BookRecord<SurveyKey>[] {
  const names = new Map(units.map(({ id, name }) => [id, name]));
  return rows.map((row): BookRecord<SurveyKey> => {
    const { unit, question, group, issued, returned, valid, stated, answers } = row;
    const counts = [...answers].map(([answer, count]) => [`answer:${answer}`, count] as const);
    return {
      unit,
      unitName: names.get(unit) ?? unit,
      question,
      group: group === '' ? SURVEY_LABELS['survey.everyone'][language] : group,
      ...(issued === undefined ? {} : { issued }),
      ...(returned === undefined ? {} : { returned }),
      ...(valid === undefined ? {} : { valid }),
      ...(stated === undefined ? {} : { stated }),
      ...Object.fromEntries(counts),
    };
  });
}

/** Ensures the columns that an import may write when a person asked for the sheet's own counts to be replaced. */
export function countKeys(answers: readonly string[]): SurveyKey[] {
  return ['issued', 'returned', 'valid', 'stated', ...answers.map((answer): SurveyKey => `answer:${answer}`)];
}

/** Ensures every answer that the sheet has no column for: its counts would be dropped without a word. */
export function missingColumns(
  { grid, columnOf }: ReadBook<SurveyKey>,
  answers: readonly string[],
): SurveyProblem[] {
  const missing = answers.filter((answer) => !columnOf.has(`answer:${answer}`));
  if (missing.length === 0) return [];
  const at = { sheet: grid.sheet, cell: 'A1' };
  return [problem('survey.sheet-lacks', 'error', { sheet: grid.sheet, answers: missing.join('; ') }, at)];
}

/** Ensures the counts in which the sheet and an import disagree; the sheet's stand until a person says otherwise. */
export function differingCounts(
  before: BookRecord<SurveyKey>,
  after: BookRecord<SurveyKey>,
  answers: readonly string[],
): { readonly key: SurveyKey; readonly before?: BookValue; readonly after?: BookValue }[] {
  return countKeys(answers).flatMap((key) => {
    const [old, young] = [before[key], after[key]];
    if (sameValue(old, young)) return [];
    return [
      {
        key,
        ...(old === undefined ? {} : { before: old }),
        ...(young === undefined ? {} : { after: young }),
      },
    ];
  });
}
