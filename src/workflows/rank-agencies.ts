import type { Day } from '../methods/answers';
import { WORKFLOW_LABELS } from '../messages/workflows';
import type { Language } from '../messages';
import type { RankedSummaries } from '../output/reports/ranking-request';
import { comparableName } from '../review/names';
import { rankingEntries, type LastYear } from '../review/ranking/entries';
import type { Ranking } from '../review/ranking/entry';
import { rank, RANKING_DEFAULTS } from '../review/ranking/rank';
import type { TieKey } from '../round/standing/terms';
import type { Rounding, Rulebook } from '../rulebook/rulebook';
import { HOUSE_DEFAULTS } from '../rulebook/rulebook';
import { rulebookById } from '../rulebook/shipped';
import { failed, ok, problem, type Problem, type Result } from '../result';
import type { Basis } from '../scoring/scorecard';
import { BASES } from '../scoring/scorecard';
import { summarise } from '../scoring/summary';
import { readRegister, type AgencyRow } from '../sheet';
import type { WorkbookPort } from '../workbook/workbook';
import { nearestName } from './nearest-name';
import { rememberingCompiler, scoreWorkbook, type ScoredWorkbook } from './score-workbook';

/** A file of one agency, opened or with the reasons why it could not be. */
export interface AgencyFile {
  readonly file: string;
  readonly port: Result<WorkbookPort>;
}

/** A problem with the file it was found in; absent for what concerns the ranking as a whole. */
export type FiledProblem = Problem & { readonly file?: string };

export interface RankRequest {
  readonly files: readonly AgencyFile[];
  readonly register?: WorkbookPort;
  readonly rulebook?: Rulebook;
  readonly basis: Basis;
  readonly today: Day;
  readonly language: Language;
}

export interface RankedAgencies {
  readonly ranking: Ranking;
  readonly basis: Basis;
  readonly units: readonly RankedSummaries[];
  readonly year?: number;
  readonly problems: readonly FiledProblem[];
  readonly isAssumed: boolean;
  readonly rounding: Rounding;
  /** Printed under every table: which set of criteria it rests on, and whether anyone has verified its rules. */
  readonly grounds: Grounds;
  /** What decides between equal figures, where a round states it. */
  readonly tieKeys?: readonly TieKey[];
}

/** What the figures rest on. */
interface Grounds {
  readonly labels: readonly string[];
  readonly unverified: boolean;
}

interface Unit {
  readonly agency: string;
  readonly group: string;
  readonly file?: string;
  readonly result?: ScoredWorkbook;
  readonly isWithheld?: boolean;
}

/** Ensures every agency scored once and ranked inside its group; nobody without a file or with open items is ranked with 0. */
export async function rankAgencies(request: RankRequest): Promise<Result<RankedAgencies, FiledProblem>> {
  const { language, basis } = request;
  if (request.files.length === 0) return failed(problem('workflow.no-agencies', 'error'));
  const register = await readAgencies(request.register);
  if (!register.ok) return register;
  const problems: FiledProblem[] = [...register.problems];
  const scored = await scoreFiles(request, register.value, problems);
  const units = placeUnits(scored, register.value, { problems, language });
  const lastYear = lastYearOf(register.value);
  const summaries = units.map(summariesOf);
  const { entries, notes } = rankingEntries(
    summaries.map(({ agency, group, summaries: all }, index) => {
      const summary = all[basis];
      const isWithheld = units[index]?.isWithheld ?? false;
      return { agency, group, isWithheld, ...(summary === undefined ? {} : { summary }) };
    }),
    lastYear,
  );
  const ranking = rank(entries, { ...RANKING_DEFAULTS, tieRule: tieRuleOf(scored) });
  const year = scored.map(({ result }) => result.scored.plan.terms.assessmentYear).find((one) => one);
  return ok({
    ranking,
    basis,
    units: summaries,
    ...(year === undefined ? {} : { year }),
    isAssumed: scored.some(({ result }) => result.rulebook === undefined),
    rounding:
      agreed(scored.map(({ result }) => result.scored.plan.terms.rounding)) ?? HOUSE_DEFAULTS.rounding,
    grounds: groundsOf(scored),
    problems: [...problems, ...notes, ...ranking.notes],
  });
}

async function readAgencies(port: WorkbookPort | undefined): Promise<Result<readonly AgencyRow[]>> {
  if (port === undefined) return ok([]);
  const content = await port.read();
  if (!content.ok) return content;
  const { agencies, problems } = readRegister(content.value);
  return ok(agencies, [...content.problems, ...problems]);
}

interface ScoredFile {
  readonly file: string;
  readonly agency: string;
  readonly row?: AgencyRow;
  readonly result: ScoredWorkbook;
}

async function scoreFiles(
  request: RankRequest,
  register: readonly AgencyRow[],
  problems: FiledProblem[],
): Promise<ScoredFile[]> {
  const compile = rememberingCompiler();
  const scored: ScoredFile[] = [];
  for (const { file, port } of request.files) {
    if (!port.ok) {
      problems.push(...leftOut(file, port.problems));
      continue;
    }
    const options = { today: request.today, compile, ...rulebookOption(request.rulebook) };
    const first = await scoreWorkbook(port.value, options);
    if (!first.ok) {
      problems.push(...leftOut(file, first.problems));
      continue;
    }
    const name = first.value.scored.scorecard.agency;
    const agency = name ?? file.replace(/^.*[\\/]|\.[^.]*$/g, '');
    if (name === undefined) {
      problems.push({ ...problem('workflow.agency-without-name', 'warning', { file }), file });
    }
    const row = register.find((one) => comparableName(one.name.value) === comparableName(agency));
    const again = await rescored(port.value, { row, request, options, first });
    problems.push(...again.problems.map((each) => ({ ...each, file })));
    if (again.ok) scored.push({ file, agency, result: again.value, ...(row === undefined ? {} : { row }) });
  }
  return scored;
}

function rulebookOption(rulebook: Rulebook | undefined): { rulebook?: Rulebook } {
  return rulebook === undefined ? {} : { rulebook };
}

/** A letter or report among the files is no agency's score sheet, and nobody expects it to be. */
const NO_SCORES: ReadonlySet<string> = new Set(['workbook.no-table-in-document', 'workflow.no-form']);

function leftOut(file: string, reasons: readonly Problem[]): FiledProblem[] {
  const isLetter = /\.docx$/i.test(file) && reasons.some(({ code }) => NO_SCORES.has(code));
  if (isLetter) return [{ ...problem('workflow.document-without-form', 'info', { file }), file }];
  const left = { ...problem('workflow.file-left-out', 'error', { file }), file };
  return [left, ...reasons.map((reason) => ({ ...reason, file }))];
}

interface Rescoring {
  readonly row: AgencyRow | undefined;
  readonly request: RankRequest;
  readonly options: Parameters<typeof scoreWorkbook>[1];
  readonly first: Result<ScoredWorkbook>;
}

/** The register may name the agency's rulebook and the items that do not apply to it. */
async function rescored(
  port: WorkbookPort,
  { row, options, first }: Rescoring,
): Promise<Result<ScoredWorkbook>> {
  const notApplicable = row?.notApplicable.map(({ value }) => value) ?? [];
  const named = row?.rulebookId === undefined ? undefined : rulebookById(row.rulebookId.value);
  if (named && !named.ok) return failed(...first.problems, ...named.problems);
  if (notApplicable.length === 0 && (named === undefined || options.rulebook)) return first;
  return scoreWorkbook(port, {
    ...options,
    ...rulebookOption(options.rulebook ?? named?.value),
    notApplicable,
  });
}

interface Placing {
  readonly problems: FiledProblem[];
  readonly language: Language;
}

/** Every agency of the register, with or without a file; a file of nobody in it is named, never ranked. */
function placeUnits(
  scored: readonly ScoredFile[],
  register: readonly AgencyRow[],
  { problems, language }: Placing,
): Unit[] {
  const single = withoutTwins(scored, problems);
  const everyone = WORKFLOW_LABELS['group.everyone'][language];
  if (register.length === 0) {
    return single.map(({ agency, file, result }) => ({ agency, group: everyone, file, result }));
  }
  for (const { agency, file, row } of single) {
    if (row === undefined) problems.push(strangerProblem(agency, file, register));
  }
  return register.map((row) => {
    const own = single.find((one) => one.row === row);
    const unit = { agency: row.name.value, group: row.group?.value ?? everyone };
    if (own !== undefined) return { ...unit, file: own.file, result: own.result };
    const isWithheld = scored.some((one) => one.row === row || isNearestTo(one, row, register));
    return { ...unit, isWithheld };
  });
}

/** A file whose agency is in no row is most likely the nearest one's, misspelt. */
function isNearestTo({ agency, row }: ScoredFile, to: AgencyRow, register: readonly AgencyRow[]): boolean {
  return row === undefined && nearestOf(agency, register) === to.name.value;
}

function nearestOf(agency: string, register: readonly AgencyRow[]): string | undefined {
  return nearestName(
    agency,
    register.map(({ name }) => name.value),
  );
}

function strangerProblem(agency: string, file: string, register: readonly AgencyRow[]): FiledProblem {
  const near = nearestOf(agency, register);
  const code = near === undefined ? 'workflow.agency-not-in-register' : 'workflow.agency-misspelt';
  return { ...problem(code, 'error', { agency, file, near: near ?? '' }), file };
}

/** Two files of one agency: which one counts is for a person to say. */
function withoutTwins(scored: readonly ScoredFile[], problems: FiledProblem[]): ScoredFile[] {
  return scored.filter((one) => {
    const twins = scored.filter((other) => comparableName(other.agency) === comparableName(one.agency));
    const [first, second] = twins;
    if (first === undefined || second === undefined) return true;
    if (first === one) {
      const params = { agency: one.agency, first: first.file, second: second.file };
      problems.push({ ...problem('workflow.agency-twice', 'error', params), file: second.file });
    }
    return false;
  });
}

function lastYearOf(register: readonly AgencyRow[]): LastYear {
  const results = register.flatMap(({ name, lastYear }) => {
    return lastYear === undefined ? [] : [{ agency: name.value, index: lastYear.value }];
  });
  return { results };
}

function summariesOf({ agency, group, result }: Unit): RankedSummaries {
  if (result === undefined) return { agency, group, summaries: {} };
  const { scorecard } = result.scored;
  const all = BASES.map((basis) => [basis, { ...summarise(scorecard, basis), agency }] as const);
  return { agency, group, summaries: Object.fromEntries(all) };
}

/** One table has one tie rule: the rulebook's where all agree, else the house default. */
function tieRuleOf(scored: readonly ScoredFile[]): Rulebook['tieRule'] {
  return agreed(scored.flatMap(({ result }) => result.rulebook?.tieRule ?? [])) ?? HOUSE_DEFAULTS.tieRule;
}

/** Ensures the one value that all state, or undefined where they differ or nobody states one. */
function agreed<T>(all: readonly T[]): T | undefined {
  const [first] = all;
  const wanted = JSON.stringify(first);
  return all.every((one) => JSON.stringify(one) === wanted) ? first : undefined;
}

function groundsOf(scored: readonly ScoredFile[]): Grounds {
  const rulebooks = scored.map(({ result }) => result.scored.scorecard.rulebook);
  return {
    labels: [...new Set(rulebooks.flatMap(({ label }) => label ?? []))],
    unverified: rulebooks.some(({ verified }) => !verified),
  };
}
