import type { WorkbookContent } from '../grid/cell-grid';
import type { Edit } from '../grid/plan';
import { cellName } from '../grid/address';
import type { Language } from '../messages/language';
import { SURVEY_LABELS } from '../messages/survey';
import { keyOf, isDay, type BookValue } from '../output/book/book-sheet';
import { planBook } from '../output/book/plan';
import { readBook } from '../output/book/read';
import { planRound } from '../output/round/plan-round';
import type { Stamp } from '../output/round/settings';
import { recordsOfResults, SURVEY_POINTS_SHEET } from '../output/round/survey/points-sheet';
import { keepSurveys, keptSurveys } from '../output/round/survey/settings';
import {
  countKeys,
  differingCounts,
  missingColumns,
  recordsOfRows,
  surveySheet,
} from '../output/round/survey/survey-sheet';
import { readState } from '../output/state';
import { failed, ok, problem, type Problem, type Result } from '../result';
import * as r from '../rulebook/rational';
import type { Round } from '../round/round';
import type { SurveyProblem, SurveyRow } from '../round/survey/counts';
import { effectiveSchemes } from '../round/survey/effective';
import type { SurveyScheme } from '../round/survey/scheme';
import { openRound } from './open-round';
import { ownSurveySheet, withResults, type SurveyedRound } from './round-survey';
import { readCounts, rowKey } from './survey-rows';

export interface SurveyRequest {
  /** The workbook or CSV with the counts. */
  readonly from: WorkbookContent;
  readonly fromFile: string;
  /** From a settings file; else what the round's workbook keeps, completed by the table itself. */
  readonly schemes?: readonly SurveyScheme[];
  /** Counts of the sheet that differ are replaced by the import's. */
  readonly replace?: boolean;
  readonly stamp: Stamp;
  readonly language: Language;
}

export interface ImportedSurvey extends SurveyedRound {
  readonly edits: readonly Edit[];
  /** Rows that were new to the sheet. */
  readonly added: number;
}

/**
 * Ensures the counts of a survey in the round's workbook, converted to points with every step beside them, and the
 * points in the lines of the survey's items. Counts that already stand in the sheet are people's: told, not replaced.
 */
export function importSurvey(content: WorkbookContent, request: SurveyRequest): Result<ImportedSurvey> {
  const opened = openRound(content);
  if (!opened.ok) return opened;
  const round = opened.value;
  const { language } = request;
  const stated = request.schemes ?? keptSurveys(readState(content));
  const imported = readCounts(request.from, round, stated);
  if (imported.terms.rows.length === 0) {
    return failed(...opened.problems, problem('survey.no-table', 'error', { file: request.fromFile }));
  }
  const name = SURVEY_LABELS['survey.name'][language];
  const { schemes, problems } = effectiveSchemes(round, { stated, terms: imported.terms, name });
  const merged = mergedRows(content, round, { schemes, imported: imported.rows, request });
  const surveyed = withResults(round, merged.rows, schemes);
  const found: Problem[] = [
    ...opened.problems,
    ...imported.problems,
    ...problems,
    ...merged.problems,
    ...surveyed.problems,
  ];
  const planned = plan(content, { surveyed, imported: imported.rows, request });
  if (!planned.ok) return failed(...found, ...planned.problems);
  return ok({ ...surveyed, ...planned.value }, [...found, ...planned.problems]);
}

interface Merging {
  readonly schemes: readonly SurveyScheme[];
  readonly imported: readonly SurveyRow[];
  readonly request: SurveyRequest;
}

/** What stands in the sheet, with the import's rows added or, when asked for, in its place. */
function mergedRows(
  content: WorkbookContent,
  round: Round,
  { schemes, imported, request }: Merging,
): { readonly rows: readonly SurveyRow[]; readonly problems: readonly SurveyProblem[] } {
  const own = ownSurveySheet(content);
  if (own === undefined) return { rows: imported, problems: [] };
  const { rows, problems } = readCounts(own, round, schemes);
  const everyone = SURVEY_LABELS['survey.everyone'];
  const sheetKey = (row: SurveyRow): string => {
    const group = row.group === everyone.vi || row.group === everyone.en ? '' : row.group;
    return rowKey({ ...row, group });
  };
  const kept = new Map(rows.map((row) => [sheetKey(row), row]));
  for (const row of imported) {
    if (request.replace === true || !kept.has(sheetKey(row))) kept.set(sheetKey(row), row);
  }
  return { rows: [...kept.values()], problems };
}

interface Planning {
  readonly surveyed: SurveyedRound;
  readonly imported: readonly SurveyRow[];
  readonly request: SurveyRequest;
}

function plan(
  content: WorkbookContent,
  { surveyed, imported, request }: Planning,
): Result<Pick<ImportedSurvey, 'edits' | 'added'>> {
  const { stamp, language, replace = false } = request;
  const { round, schemes, results } = surveyed;
  const named = schemes.flatMap(({ answers }) => answers.map(({ answer }) => answer));
  const answers = [...new Set([...named, ...imported.flatMap((row) => [...row.answers.keys()])])];
  const spec = surveySheet(answers);
  const records = recordsOfRows(imported, round.units, language);
  const standing = readBook(content, spec);
  if (!standing.ok) return standing;
  const book = standing.value;
  const lacking = book === undefined ? [] : missingColumns(book, answers);
  if (lacking.length > 0) return failed(...lacking);
  const differing = replace || book === undefined ? [] : differences({ book, spec, answers }, records);
  const counts = planBook(content, {
    spec,
    records,
    language,
    ...(replace ? { mayWrite: countKeys(answers) } : {}),
  });
  const points = planBook(content, {
    spec: SURVEY_POINTS_SHEET,
    records: recordsOfResults(results, round),
    language,
  });
  const lines = planRound(content, { round, stamp, language, keep: [keepSurveys(schemes, stamp)] });
  if (!counts.ok) return counts;
  if (!points.ok) return points;
  if (!lines.ok) return lines;
  const edits = [...counts.value.edits, ...points.value.edits, ...lines.value.edits];
  return ok({ edits, added: counts.value.added }, differing);
}

type Book = NonNullable<Extract<ReturnType<typeof readBook>, { ok: true }>['value']>;

interface Standing {
  readonly book: Book;
  readonly spec: ReturnType<typeof surveySheet>;
  readonly answers: readonly string[];
}

function differences(
  { book, spec, answers }: Standing,
  records: ReturnType<typeof recordsOfRows>,
): SurveyProblem[] {
  const byKey = new Map(book.rows.map((row) => [keyOf(spec, row.values), row]));
  return records.flatMap((record) => {
    const row = byKey.get(keyOf(spec, record));
    if (row === undefined) return [];
    return differingCounts(row.values, record, answers).map(({ key, before, after }) => {
      const at = { sheet: book.grid.sheet, cell: cellName(row.row, book.columnOf.get(key) ?? 0) };
      return problem('survey.sheet-differs', 'warning', { before: shown(before), after: shown(after) }, at);
    });
  });
}

function shown(value: BookValue | undefined): string {
  if (value === undefined) return '–';
  if (typeof value === 'string') return value;
  return isDay(value) ? '' : r.toDecimal(value, 4);
}
