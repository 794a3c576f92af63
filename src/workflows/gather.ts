import type { Day } from '../methods/answers';
import type { Language } from '../messages/language';
import type { Receipt } from '../output/round/receipt-sheet';
import type { GatherChange } from '../output/round/gather-sheets';
import type { Stamp } from '../output/round/settings';
import type { WorkbookContent } from '../grid/cell-grid';
import type { Edit } from '../grid/plan';
import type { ConfirmedReading } from '../review/scored-form/confirmed';
import type { Drift } from '../round/gather/drift';
import { overwrittenAmongFiles } from '../round/gather/formulas';
import { masterIndex } from '../round/gather/master-index';
import type { SelfChange } from '../round/gather/merge';
import { isTaken, type Received } from '../round/receipts/receipt';
import type { Round } from '../round/round';
import type { Unit } from '../round/unit';
import type { Rulebook } from '../rulebook/rulebook';
import { failed, ok, problem, type Result } from '../result';
import type { WorkbookPort } from '../workbook/workbook';
import {
  criteriaOf,
  gatherFile,
  statedYear,
  type FileContext,
  type GatheredFile,
  type GatherFile,
} from './gather-file';
import { criteriaOfRound } from './gather-masters';
import { concludeGathering } from './gather-conclude';
import { gatherStart } from './gather-start';
import { withAliases } from './gather-units';
import type { FiledProblem } from './rank-agencies';
import { rememberingCompiler } from './score-workbook';

export interface GatherRequest {
  readonly files: readonly GatherFile[];
  readonly register?: WorkbookPort;
  /** Criteria given now; those the round was opened with, and shipped ones a unit names, need not be. */
  readonly rulebooks?: readonly Rulebook[];
  /** Readings of scoring texts that people confirmed where the criteria were kept. */
  readonly confirmed?: readonly ConfirmedReading[];
  /** The round's workbook, to gather into again. */
  readonly round?: WorkbookPort;
  /** An open workbook to put the round into: it may hold one, or none yet. */
  readonly into?: WorkbookPort;
  readonly answers?: GatherAnswers;
  readonly year?: number;
  /** When self-scoring closes. */
  readonly due?: Day;
  readonly received?: readonly Received[];
  readonly stamp: Stamp;
  readonly language: Language;
  /** Called after each file; what it returns is awaited, so that a screen may be drawn in between. */
  readonly progress?: (done: number, of: number, file: string) => void | Promise<void>;
  readonly signal?: { readonly aborted: boolean };
}

/** What a person has answered to questions of an earlier run; nothing of it is ever assumed. */
export interface GatherAnswers {
  /** The code of the unit meant by a name as a file spells it. */
  readonly units: ReadonlyMap<string, string>;
  /** The file to use of a unit that sent several, by its code. */
  readonly files: ReadonlyMap<string, string>;
}

export interface Gathered {
  readonly round: Round;
  readonly files: readonly GatheredFile[];
  readonly drifts: readonly { readonly drift: Drift; readonly unitName: string }[];
  readonly receipts: readonly Receipt[];
  /** Expected units of which nothing was taken, now or before. */
  readonly missing: readonly Unit[];
  readonly selfChanges: readonly SelfChange[];
  readonly changes: readonly GatherChange[];
  /** What to write, into the round's workbook or a new one. */
  readonly edits: readonly Edit[];
  /** The same files put into the workbook as it stands by then: people may have typed in it meanwhile. */
  readonly replan: (content: WorkbookContent) => Result<Gathered, FiledProblem>;
  readonly problems: readonly FiledProblem[];
}

/**
 * Ensures every file read on its own (one that fails stops nothing), each unit's items scored by the criteria's
 * own rules, and a plan that adds them to the round without writing over anything a person typed.
 */
export async function gather(request: GatherRequest): Promise<Result<Gathered, FiledProblem>> {
  if (request.files.length === 0) return failed(problem('gather.no-files', 'error'));
  const start = await gatherStart(request);
  if (!start.ok) return start;
  const { content, before, units } = start.value;
  const problems: FiledProblem[] = [...start.problems];
  const known = request.year ?? before?.year ?? givenYear(request);
  // Rules look at the year: it must be known before anything is scored.
  const year = known ?? (await mostCommonYear(request));
  if (request.signal?.aborted) return failed(problem('gather.cancelled', 'info'));
  if (year === undefined) return failed(...problems, problem('gather.no-year', 'error'));
  if (known === undefined) problems.push(problem('gather.year-assumed', 'warning', { year }));
  const compile = rememberingCompiler();
  const confirmed = [...start.value.confirmed, ...(request.confirmed ?? [])];
  const named = withAliases(units, request.answers);
  const criteria = criteriaOfRound({
    units: named.units,
    given: request.rulebooks ?? [],
    ...(before === undefined ? {} : { before }),
    year,
    compile,
    confirmed,
  });
  if (criteria.masters.size === 0) return failed(...problems, problem('gather.no-rulebook', 'error'));
  const indexes = new Map([...criteria.masters].map(([id, master]) => [id, masterIndex(master)]));
  const context: FileContext = {
    units: criteria.units,
    indexFor: criteriaOf(indexes),
    language: request.language,
  };
  const read = await readFiles(request, context);
  if (!read.ok) return read;
  const ofYear = read.value.map((each) => checkedYear(each, year));
  const formulas = overwrittenAmongFiles(
    ofYear.map(({ file, numbers, state }) => ({ file, cells: isTaken(state) ? numbers : [] })),
  );
  const found = ofYear.map((each) => withDrifts(each, formulas));
  const { respelt } = named;
  return concludeGathering(
    { request, year, criteria, read: found, problems, respelt },
    { content, ...(before === undefined ? {} : { before }) },
  );
}

/** Criteria issued for one year only say which it is. */
function givenYear({ rulebooks = [] }: GatherRequest): number | undefined {
  const years = new Set(rulebooks.flatMap((rulebook) => rulebook.years));
  return years.size === 1 ? [...years][0] : undefined;
}

async function readFiles(request: GatherRequest, context: FileContext): Promise<Result<GatheredFile[]>> {
  const { files, progress, signal } = request;
  const read: GatheredFile[] = [];
  for (const file of files) {
    if (signal?.aborted) return failed(problem('gather.cancelled', 'info'));
    read.push(await gatherFile(file, context));
    await progress?.(read.length, files.length, file.file);
  }
  return signal?.aborted ? failed(problem('gather.cancelled', 'info')) : ok(read);
}

/** Read once more for it: nobody named a year, which is rare. */
async function mostCommonYear({ files, signal }: GatherRequest): Promise<number | undefined> {
  const counts = new Map<number, number>();
  for (const file of files) {
    if (signal?.aborted) return undefined;
    const year = await statedYear(file);
    if (year !== undefined) counts.set(year, (counts.get(year) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];
}

function checkedYear(each: GatheredFile, year: number): GatheredFile {
  const { file, state, year: found } = each;
  if (found === year || !isTaken(state)) return each;
  if (found !== undefined) {
    const wrong = { ...problem('gather.wrong-year', 'error', { file, found, year }), file };
    return { ...each, state: 'wrongYear', drifts: [], problems: [...each.problems, wrong] };
  }
  const unsaid = { ...problem('gather.year-not-stated', 'warning', { file, year }), file };
  return { ...each, problems: [...each.problems, unsaid] };
}

function withDrifts(each: GatheredFile, formulas: readonly Drift[]): GatheredFile {
  if (!isTaken(each.state)) return each;
  const cellOf = ({ at }: Drift): string => `${at.sheet}!${at.cell}`;
  const known = new Set(
    each.drifts.filter(({ kind }) => kind === 'formulaOverwritten').map((drift) => cellOf(drift)),
  );
  const more = formulas.filter((drift) => drift.file === each.file && !known.has(cellOf(drift)));
  const drifts = [...each.drifts, ...more];
  if (drifts.length === 0) return each;
  const { file, unit } = each;
  const params = { file, unit: unit?.name ?? '', count: drifts.length };
  const said = { ...problem('gather.drifted', 'warning', params), file };
  return { ...each, drifts, state: 'drifted', problems: [...each.problems, said] };
}
