import type { WorkbookContent } from '../grid/cell-grid';
import { readSurveyTables, type SurveyTable, type TableRow } from '../output/round/survey/read-table';
import { problem } from '../result';
import type { Round } from '../round/round';
import type { SurveyProblem, SurveyRow } from '../round/survey/counts';
import type { TableTerms } from '../round/survey/effective';
import type { SurveyScheme } from '../round/survey/scheme';
import { unitFinder, withUnitName } from '../round/unit-names';
import { nearestName } from './nearest-name';

export interface ReadCounts {
  readonly terms: TableTerms;
  readonly rows: readonly SurveyRow[];
  readonly problems: readonly SurveyProblem[];
}

/** Ensures the counts of a workbook's survey tables by the units of the register; a near name is only proposed. */
export function readCounts(
  content: WorkbookContent,
  round: Round,
  stated: readonly SurveyScheme[],
): ReadCounts {
  const known = stated.flatMap(({ answers }) => answers.map(({ answer }) => answer));
  const tables = readSurveyTables(content, known);
  const find = unitFinder(round.units);
  const problems = tables.flatMap((table) => table.problems);
  const rows = tables.flatMap(({ rows: all }) => {
    return all.flatMap((row): SurveyRow[] => {
      const unit = find(row.unitWords);
      if (unit === undefined) {
        problems.push(stranger(row, round));
        return [];
      }
      const { unitWords: _unitWords, item: _item, groupWeight: _groupWeight, ...counts } = row;
      return [{ ...counts, unit: unit.id }];
    });
  });
  const { single, twice } = withoutTwins(rows);
  return {
    terms: termsOf(tables),
    rows: single,
    problems: [...problems, ...twice].map(withUnitName(round.units)),
  };
}

function stranger({ unitWords, cells }: TableRow, { units }: Round): SurveyProblem {
  const near = nearestName(
    unitWords,
    units.map(({ name }) => name),
  );
  const code = near === undefined ? 'survey.unknown-unit' : 'survey.unit-proposed';
  return problem(code, 'error', { unit: unitWords, near: near ?? '' }, cells.unit);
}

/** Which of two rows counts is for a person to say: neither is used until then. */
function withoutTwins(rows: readonly SurveyRow[]): {
  readonly single: SurveyRow[];
  readonly twice: SurveyProblem[];
} {
  const byKey = new Map<string, SurveyRow[]>();
  for (const row of rows) {
    const key = rowKey(row);
    byKey.set(key, [...(byKey.get(key) ?? []), row]);
  }
  const twice = [...byKey.values()].flatMap(([first, second]): SurveyProblem[] => {
    if (first === undefined || second === undefined) return [];
    const { unit, question, group, cells } = second;
    const also = first.cells.question === undefined ? [] : [first.cells.question];
    return [problem('survey.row-twice', 'error', { unit, question, group }, cells.question, also)];
  });
  return { single: rows.filter((row) => byKey.get(rowKey(row))?.length === 1), twice };
}

/** Ensures the words by which a row of counts is found again. */
export function rowKey({ unit, question, group }: Pick<SurveyRow, 'unit' | 'question' | 'group'>): string {
  return [unit, question, group].map((part) => part.normalize('NFC').trim().toLowerCase()).join('\n');
}

function termsOf(tables: readonly SurveyTable[]): TableTerms {
  const answers = new Map(tables.flatMap((table) => table.answers.map((one) => [one.answer, one] as const)));
  return { answers: [...answers.values()], rows: tables.flatMap(({ rows }) => rows) };
}
