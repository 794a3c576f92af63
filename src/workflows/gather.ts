import type { Day } from '../methods/answers';
import type { Language } from '../messages/language';
import { readRound } from '../output/round/read-round';
import type { Receipt } from '../output/round/receipt-sheet';
import type { GatherChange } from '../output/round/gather-sheets';
import type { Stamp } from '../output/round/settings';
import { readState } from '../output/state';
import type { WorkbookContent } from '../grid/cell-grid';
import type { Edit } from '../grid/plan';
import type { ConfirmedReading } from '../review/scored-form/confirmed';
import type { Drift } from '../round/gather/drift';
import { overwrittenAmongFiles } from '../round/gather/formulas';
import { masterIndex } from '../round/gather/master-index';
import { journalOf, mergeLines, type SelfChange } from '../round/gather/merge';
import type { Received } from '../round/receipts/receipt';
import type { Round } from '../round/round';
import type { Unit } from '../round/unit';
import type { Rulebook } from '../rulebook/rulebook';
import { failed, ok, problem, type Problem, type Result } from '../result';
import type { WorkbookPort } from '../workbook/workbook';
import { confirmedReadingsOf } from './confirmed-readings';
import { planGathered } from './gather-book';
import {
  criteriaOf,
  gatherFile,
  statedYear,
  type FileContext,
  type GatheredFile,
  type GatherFile,
} from './gather-file';
import { criteriaOfRound } from './gather-masters';
import { chosenFiles, readReceipts, receiptsOf, settleFiles } from './gather-receipts';
import { readUnits, unitsOfBoth } from './gather-units';
import { GATHER_LABELS } from '../messages/gather';
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
  readonly problems: readonly FiledProblem[];
}

const EMPTY: WorkbookContent = { sheets: [], names: [], structureProtected: false, date1904: false };

/**
 * Ensures every file read on its own (one that fails stops nothing), each unit's items scored by the criteria's
 * own rules, and a plan that adds them to the round without writing over anything a person typed.
 */
export async function gather(request: GatherRequest): Promise<Result<Gathered, FiledProblem>> {
  if (request.files.length === 0) return failed(problem('gather.no-files', 'error'));
  const start = await opened(request);
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
  const criteria = criteriaOfRound({
    units,
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
  const kept = readReceipts(content);
  const ofYear = read.value.map((each) => checkedYear(each, year));
  const formulas = overwrittenAmongFiles(
    ofYear.map(({ file, numbers, state }) => ({ file, cells: isLaid(state) ? numbers : [] })),
  );
  const withFormulas = ofYear.map((each) => withDrifts(each, formulas));
  const files = settleFiles(withFormulas, chosenFiles(kept));
  const base: Round = {
    year,
    masters: criteria.masters,
    units: criteria.units,
    lines: [],
    journal: before?.journal ?? [],
  };
  return concluded({ request, content, base, files, problems, ...(before === undefined ? {} : { before }) });
}

interface Start {
  readonly content: WorkbookContent;
  readonly before?: Round;
  readonly units: readonly Unit[];
  readonly confirmed: readonly ConfirmedReading[];
}

async function opened({ round, register, language }: GatherRequest): Promise<Result<Start>> {
  const content = round === undefined ? ok(EMPTY) : await round.read();
  if (!content.ok) return content;
  const confirmed = round === undefined ? [] : confirmedReadingsOf(readState(content.value));
  const before =
    round === undefined ? undefined : readRound(content.value, { compile: rememberingCompiler(), confirmed });
  if (before && !before.ok) return before;
  const own = before?.value;
  const registered = register === undefined ? undefined : await readUnits(register, own?.units ?? []);
  if (registered && !registered.ok) return registered;
  const problems: Problem[] = [
    ...content.problems,
    ...(before?.problems ?? []),
    ...(registered?.problems ?? []),
  ];
  if (own === undefined && registered === undefined) {
    return failed(...problems, problem('gather.no-register', 'error'));
  }
  const both = unitsOfBoth(own?.units ?? [], registered?.value ?? [], language);
  const start = { content: content.value, units: both.units, confirmed };
  return ok(own === undefined ? start : { ...start, before: own }, [...problems, ...both.problems]);
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

function isLaid(state: GatheredFile['state']): boolean {
  return state === 'recognised' || state === 'drifted';
}

function checkedYear(each: GatheredFile, year: number): GatheredFile {
  const { file, state, year: found } = each;
  if (found === year || !isLaid(state)) return each;
  if (found !== undefined) {
    const wrong = { ...problem('gather.wrong-year', 'error', { file, found, year }), file };
    return { ...each, state: 'wrongYear', drifts: [], problems: [...each.problems, wrong] };
  }
  const unsaid = { ...problem('gather.year-not-stated', 'warning', { file, year }), file };
  return { ...each, problems: [...each.problems, unsaid] };
}

function withDrifts(each: GatheredFile, formulas: readonly Drift[]): GatheredFile {
  if (!isLaid(each.state)) return each;
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

interface Conclusion {
  readonly request: GatherRequest;
  readonly content: WorkbookContent;
  readonly before?: Round;
  readonly base: Round;
  readonly files: readonly GatheredFile[];
  readonly problems: readonly FiledProblem[];
}

function concluded(conclusion: Conclusion): Result<Gathered, FiledProblem> {
  const { request, content, before, base, files } = conclusion;
  const { stamp, language } = request;
  const taken = files.filter(({ state }) => isLaid(state));
  const { lines, selfChanges, settled } = mergeLines(
    before,
    taken.flatMap(({ read }) => read?.lines ?? []),
  );
  const why = GATHER_LABELS['journal.why'][language];
  const next = base.journal.length + 1;
  const journal = [...base.journal, ...journalOf(selfChanges, { next, ...stamp, why })];
  const round: Round = { ...base, lines, journal };
  const receipts = receiptsOf({ request, content, round, files, settled });
  const drifts = files.flatMap(({ drifts: own, unit }) =>
    own.map((drift) => ({ drift, unitName: unit?.name ?? '' })),
  );
  const planned = planGathered(content, {
    round,
    receipts: receipts.records,
    drifts,
    files,
    stamp,
    language,
  });
  const problems: FiledProblem[] = [
    ...conclusion.problems,
    ...files.flatMap((file) => file.problems),
    ...receipts.problems,
    ...aboutChanges(round, selfChanges, settled),
    ...planned.problems,
  ];
  if (!planned.ok) return failed(...problems);
  const { missing } = receipts;
  const { edits, changes } = planned.value;
  return ok(
    { round, files, drifts, receipts: receipts.receipts, missing, selfChanges, changes, edits, problems },
    problems,
  );
}

function aboutChanges(round: Round, changes: readonly SelfChange[], settled: readonly string[]): Problem[] {
  const nameOf = (id: string): string => round.units.find((unit) => unit.id === id)?.name ?? id;
  const shown = journalOf(changes, { next: 1, who: '', when: '', why: '' });
  return [
    ...changes.flatMap(({ unit, item, isAppraised }, index): Problem[] => {
      const { before = '', after = '' } = shown[index] ?? {};
      const params = { unit: nameOf(unit), item, before: before || '–', after: after || '–' };
      return isAppraised ? [problem('gather.self-changed', 'warning', params)] : [];
    }),
    ...settled.map((unit) => problem('gather.settled', 'error', { unit: nameOf(unit) })),
  ];
}
