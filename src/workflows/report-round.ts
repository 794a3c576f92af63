import type { WorkbookContent } from '../grid/cell-grid';
import type { Edit } from '../grid/plan';
import type { Language } from '../messages/language';
import { REPORT_TEXTS, type ReportName } from '../messages/reports';
import { figuresOfRound, type RoundFigures } from '../output/reports/official/figures';
import { planReports, type ReportsPlan } from '../output/reports/official/plan-reports';
import { REPORTS } from '../output/reports/official/reports';
import type { ReportPart } from '../output/reports/official/request';
import type { ReportTemplate } from '../output/reports/official/template';
import type { Table } from '../output/table';
import { tablesToSheets, tableTones, type AddSheet } from '../output/table-sheet';
import { verifySheets } from '../output/verify-sheets';
import { comparableName } from '../review/names';
import { failed, ok, problem, type Problem, type Result } from '../result';
import type { Round } from '../round/round';
import type { RoundRanking } from '../round/standing/rank-placed';

/** Every report there is, in the order they are listed. */
export const REPORT_NAMES = Object.keys(REPORT_TEXTS) as readonly ReportName[];

export interface RoundReportRequest {
  readonly names: readonly ReportName[];
  readonly template: ReportTemplate;
  readonly language: Language;
  /** The name of the only group wanted. */
  readonly group?: string;
  /** Code or name of the only unit wanted. */
  readonly unit?: string;
  /** Cơ quan chủ trì by scored item. */
  readonly leads?: ReadonlyMap<string, string>;
  /** How the round itself is ranked; the house's way where it says nothing. */
  readonly ranking?: RoundRanking;
}

export interface NamedPart extends ReportPart {
  readonly report: ReportName;
}

/** Ensures the reports asked for as tables, a part per separate file, or why there is nothing to report. */
export function reportRound(round: Round, request: RoundReportRequest): Result<readonly NamedPart[]> {
  const { names, language, template, leads } = request;
  const chosen = chooseFigures(round, request);
  if (!chosen.ok) return chosen;
  const { figures, unit } = chosen.value;
  const parts = names.flatMap((report) => {
    const made = REPORTS[report]({
      figures,
      language,
      template,
      ...(leads === undefined ? {} : { leads }),
      ...(unit === undefined ? {} : { unit }),
    });
    return made.map((part): NamedPart => ({ ...part, report }));
  });
  if (parts.length > 0) return ok(parts, chosen.problems);
  return failed(...chosen.problems, problem('report.nothing', 'error', { report: names.join(', ') }));
}

export interface Chosen {
  readonly figures: RoundFigures;
  readonly unit?: string;
}

/** Ensures the figures of the group and unit asked for, or which there are. */
export function chooseFigures(
  round: Round,
  { group, unit, language, ranking }: Pick<RoundReportRequest, 'group' | 'unit' | 'language' | 'ranking'>,
): Result<Chosen> {
  const figures = figuresOfRound(round, language, ranking);
  const problems = figures.withoutCriteria.map((one): Problem => {
    return problem('report.no-criteria', 'warning', { unit: one.name }, one.cell);
  });
  const groups = [...new Set(figures.cohorts.map((cohort) => cohort.group))];
  const inGroup = figures.cohorts.filter((cohort) => {
    return group === undefined || comparableName(cohort.group) === comparableName(group);
  });
  if (group !== undefined && inGroup.length === 0) {
    const params = { group, groups: groups.join('; ') };
    return failed(...problems, problem('report.unknown-group', 'error', params));
  }
  if (unit === undefined) return ok({ figures: { ...figures, cohorts: inGroup } }, problems);
  const plain = comparableName(unit);
  const cohorts = inGroup.flatMap((cohort) => {
    const found = cohort.units.find(({ unit: { id, name, aliases } }) => {
      return [id, name, ...aliases].some((words) => comparableName(words) === plain);
    });
    return found === undefined ? [] : [{ cohort, id: found.unit.id }];
  });
  const [first] = cohorts;
  if (first === undefined) return failed(...problems, problem('report.unknown-unit', 'error', { unit }));
  return ok({ figures: { ...figures, cohorts: [first.cohort] }, unit: first.id }, problems);
}

/** How a door writes a new workbook and opens one again; the workflow knows no file format. */
export interface ReportFiles {
  /** Bytes of a new workbook of these sheets, with these further edits carried out. */
  readonly write: (sheets: readonly AddSheet[], edits: readonly Edit[]) => Promise<Result<Uint8Array>>;
  readonly read: (bytes: Uint8Array) => Promise<Result<WorkbookContent>>;
}

export interface WrittenReport {
  readonly bytes: Uint8Array;
  readonly sheets: readonly string[];
}

/** Ensures a new workbook of the tables, read back and found to hold exactly what was written. */
export function writeReport(tables: readonly Table[], files: ReportFiles): Promise<Result<WrittenReport>> {
  const sheets = tablesToSheets(tables);
  return writeSheets(sheets, tableTones(tables, sheets), files);
}

/** Ensures a new workbook of the sheets, read back and found to hold exactly what was written. */
export async function writeSheets(
  sheets: readonly AddSheet[],
  edits: readonly Edit[],
  { write, read }: ReportFiles,
): Promise<Result<WrittenReport>> {
  const bytes = await write(sheets, edits);
  if (!bytes.ok) return bytes;
  const content = await read(bytes.value);
  if (!content.ok) return content;
  const differing = verifySheets(sheets, content.value);
  const problems: Problem[] = [...bytes.problems, ...differing];
  if (differing.length > 0) return failed(...problems);
  return ok({ bytes: bytes.value, sheets: sheets.map(({ sheet }) => sheet) }, problems);
}

/** Ensures the plan that puts the tables into the round's own workbook. */
export function reportsInWorkbook(content: WorkbookContent, tables: readonly Table[]): ReportsPlan {
  return planReports(content, tables);
}
