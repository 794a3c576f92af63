import type { WorkbookContent } from '../grid/cell-grid';
import type { Edit, Receipt } from '../grid/plan';
import { APPRAISAL_LABELS } from '../messages/appraisal-labels';
import type { Language } from '../messages/language';
import { appraiserPlace, readAssignments } from '../output/round/appraisal/assignment-sheet';
import { placesOf } from '../output/round/appraisal/line-places';
import { readLocks } from '../output/round/appraisal/locks';
import { readPhrases, type Phrase } from '../output/round/appraisal/phrases';
import { planAppraisal } from '../output/round/appraisal/plan-appraisal';
import { readState } from '../output/state';
import { failed, ok, problem, type Problem, type Result } from '../result';
import { isNamed, type Assignment } from '../round/appraisal/assignment';
import { checkLocks } from '../round/appraisal/check-locks';
import type { Appraising } from '../round/appraisal/decide';
import { fieldText, TYPED_FIELDS } from '../round/appraisal/fields';
import { checkJournal } from '../round/appraisal/fold';
import { lockOf, type Lock } from '../round/appraisal/lock';
import type { Signed } from '../round/appraisal/operation';
import { journalTyped } from '../round/appraisal/typed';
import type { JournalEntry } from '../round/journal';
import type { Round } from '../round/round';
import type { Compile } from '../review/scored-form/compile-once';
import type { WorkbookPort } from '../workbook/workbook';
import { nearestName } from './nearest-name';
import { openRound } from './open-round';
import { rememberingCompiler } from './score-workbook';

export interface AppraiseOptions extends Signed {
  readonly language: Language;
  /** Remembers the texts of the criteria from an earlier reading. */
  readonly compile?: Compile;
}

/** A round opened for appraising: what people typed in the sheets meanwhile is already in its journal. */
export interface OpenAppraisal extends Appraising {
  readonly content: WorkbookContent;
  readonly phrases: readonly Phrase[];
  /** Entries for what was typed in the sheet itself; kept when the round is saved. */
  readonly typed: readonly JournalEntry[];
  /** Remembers the texts of the criteria, for reading the round again. */
  readonly compile: Compile;
}

/** Ensures the round of a workbook with everything its appraisal needs, and whatever in it does not fit together. */
export async function openAppraisal(
  port: WorkbookPort,
  options: AppraiseOptions,
): Promise<Result<OpenAppraisal>> {
  const content = await port.read();
  if (!content.ok) return content;
  const read = readAppraisal(content.value, options);
  return read.ok ? ok(read.value, [...content.problems, ...read.problems]) : read;
}

/** Ensures the same from cells that were read already. */
export function readAppraisal(
  content: WorkbookContent,
  { language, compile = rememberingCompiler(), ...signed }: AppraiseOptions,
): Result<OpenAppraisal> {
  const state = readState(content);
  const read = openRound(content, compile);
  if (!read.ok) return read;
  const assignments = readAssignments(content, read.value);
  if (!assignments.ok) return failed(...read.problems, ...assignments.problems);
  const journal = checkJournal(read.value.journal);
  const opened = { round: read.value, assignments: assignments.value };
  const why = APPRAISAL_LABELS['typed.why'][language];
  const typed = journalTyped(opened, { ...signed, why });
  const problems: Problem[] = [
    ...read.problems,
    ...assignments.problems,
    ...journal.problems,
    ...typed.problems,
    ...checkLocks(read.value, readLocks(state), placesOf(content)),
    ...nearAppraisers(content, opened),
  ];
  const phrases = readPhrases(content);
  return ok({ ...opened, round: typed.round, content, phrases, typed: typed.entries, compile }, problems);
}

/** A lead agency spelt unlike its own unit would appraise itself unnoticed. */
function nearAppraisers(content: WorkbookContent, { round, assignments }: Appraising): Problem[] {
  const names = round.units.map(({ name }) => name);
  const named = new Map<string, Assignment>();
  for (const one of assignments) if (one.appraiser !== undefined) named.set(one.appraiser, one);
  return [...named].flatMap(([name, one]) => {
    if (round.units.some((unit) => isNamed(unit, name))) return [];
    const near = nearestName(name, names);
    if (near === undefined) return [];
    const params = { name, near, item: one.item };
    return [problem('appraisal.near-appraiser', 'warning', params, appraiserPlace(content, one))];
  });
}

export interface SaveRequest extends AppraiseOptions {
  readonly before: OpenAppraisal;
  /** The round after the operations. */
  readonly round: Round;
}

/** Ensures the edits after which the workbook says what was decided. */
export function planSave({ before, round, who, when, language }: SaveRequest): Result<readonly Edit[]> {
  return planAppraisal(before.content, {
    round,
    assignments: before.assignments,
    locks: locksOf(before, round),
    stamp: { who, when },
    language,
  });
}

/** Ensures the workbook says what was decided; nothing is written where the plan cannot be carried out whole. */
export async function saveAppraisal(port: WorkbookPort, request: SaveRequest): Promise<Result<null>> {
  const plan = planSave(request);
  if (!plan.ok) return plan;
  const receipt = await port.apply({ command: 'appraise', edits: plan.value });
  if (!receipt.ok) return receipt;
  const refused = refusedCells(receipt.value);
  return refused.length > 0 ? failed(...refused) : ok(null, receipt.problems);
}

/** Ensures a problem for every cell of a plan that could not be written. */
export function refusedCells({ refused }: Pick<Receipt, 'refused'>): Problem[] {
  return refused.map(({ sheet, cell }) => {
    return problem('appraisal.cell-locked', 'error', { sheet, cell }, { sheet, cell });
  });
}

/** Of units whose points were fixed between the two. */
function locksOf({ round: before, typed }: OpenAppraisal, after: Round): Lock[] {
  const known = before.journal.length - typed.length;
  const fixed = after.journal
    .slice(known)
    .filter(({ field, after: state }) => field === 'state' && state === 'locked');
  return [...new Set(fixed.map(({ unit }) => unit))].map((unit) => lockOf(after, unit));
}

/** Ensures that a workbook read again holds the round as it was decided, cell by cell and entry by entry. */
export async function verifyAppraisal(
  port: WorkbookPort,
  expected: Round,
  compile: Compile,
): Promise<Result<null>> {
  const content = await port.read();
  return content.ok ? verifyContent(content.value, expected, compile) : content;
}

/** Ensures the same of cells that were read already. */
export function verifyContent(content: WorkbookContent, expected: Round, compile: Compile): Result<null> {
  const read = openRound(content, compile);
  if (!read.ok) return read;
  const problems = [...differingLines(read.value, expected), ...differingEntries(read.value, expected)];
  return problems.length > 0 ? failed(...problems) : ok(null);
}

function differingLines(found: Round, expected: Round): Problem[] {
  const lines = new Map(found.lines.map((line) => [`${line.unit}\n${line.item}`, line]));
  return expected.lines.flatMap((line) => {
    const other = lines.get(`${line.unit}\n${line.item}`);
    return TYPED_FIELDS.flatMap((field): Problem[] => {
      const [wanted, stands] = [fieldText(line, field), other === undefined ? '' : fieldText(other, field)];
      if (wanted === stands) return [];
      const params = { unit: line.unit, item: line.item, field, found: stands, expected: wanted };
      return [problem('appraisal.not-written', 'error', params)];
    });
  });
}

function differingEntries(found: Round, expected: Round): Problem[] {
  return expected.journal.flatMap((entry, at): Problem[] => {
    const other = found.journal[at];
    if (JSON.stringify(sorted(other)) === JSON.stringify(sorted(entry))) return [];
    const { unit, item = '', field, after } = entry;
    const params = { unit, item, field, found: other?.after ?? '', expected: after };
    return [problem('appraisal.not-written', 'error', params)];
  });
}

function sorted(entry: JournalEntry | undefined): unknown {
  return Object.entries(entry ?? {}).sort(([a], [b]) => (a < b ? -1 : 1));
}
