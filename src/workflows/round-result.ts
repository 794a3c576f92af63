import type { WorkbookContent } from '../grid/cell-grid';
import type { Edit } from '../grid/plan';
import type { Language } from '../messages/language';
import { WORKFLOW_LABELS } from '../messages/workflows';
import type { BookRecord } from '../output/book/book-sheet';
import { planBook } from '../output/book/plan';
import { readBook } from '../output/book/read';
import { LEDGER_SHEET } from '../output/round/ledger/ledger-sheet';
import { JOURNAL_SHEET, recordOfEntry, type JournalKey } from '../output/round/journal-sheet';
import type { Stamp } from '../output/round/settings';
import { openPetitions, PETITION_SHEET } from '../output/round/standing/petition-sheet';
import { recordsOfVersion, VERSION_SHEET, versionsOfBook } from '../output/round/standing/version-sheet';
import { planState } from '../output/state-plan';
import { failed, ok, type Problem, type Result } from '../result';
import type { LedgerSum } from '../round/ledger/sums';
import type { Round } from '../round/round';
import { standingOf, type Standing } from '../round/standing/standing';
import type { StandingTerms } from '../round/standing/terms';
import {
  changedSince,
  correctionsBetween,
  obstaclesTo,
  versionRows,
  type Correction,
  type NextStage,
  type Stage,
  type Version,
} from '../round/standing/versions';
import { unitFinder } from '../round/unit-names';
import type { Compile } from '../review/scored-form/compile-once';
import type { SmallGroupDecisions } from '../review/ranking/small-groups';
import type { Basis } from '../scoring/scorecard';
import { keepTerms, roundRanking } from './kept-terms';
import { mergedNote } from './rank-round';
import { wholeRound } from './whole-round';

export interface ResultRequest {
  readonly basis: Basis;
  /** From a settings file; else what the workbook keeps. */
  readonly terms?: StandingTerms;
  /** What was decided just now about groups too small to compare; the others wait for a decision. */
  readonly smallGroups?: SmallGroupDecisions;
  readonly language: Language;
  /** Remembers the texts of the criteria from an earlier reading. */
  readonly compile?: Compile;
}

/** The result of a round as its workbook gives it: lines, survey, ledger and kiến nghị together. */
export interface RoundResult {
  readonly round: Round;
  readonly terms: StandingTerms;
  readonly standing: Standing;
  readonly ledger: readonly LedgerSum[];
  readonly openPetitions: number;
  readonly versions: readonly Version[];
  /** Against the last version kept. */
  readonly corrections: readonly Correction[];
}

/** Ensures appraised, survey, bonus and penalty points put together, ranked, and held against what was declared before. */
export function roundResult(content: WorkbookContent, request: ResultRequest): Result<RoundResult> {
  const whole = wholeRound(content, request);
  if (!whole.ok) return whole;
  const { basis, language } = request;
  const { round, ledger } = whole.value;
  const problems: Problem[] = [...whole.problems];
  const petitionBook = readBook(content, PETITION_SHEET);
  const versionBook = readBook(content, VERSION_SHEET);
  problems.push(...petitionBook.problems, ...versionBook.problems);
  if (!petitionBook.ok || !versionBook.ok) return failed(...problems);
  const find = unitFinder(round.units);
  const petitions = petitionBook.value && openPetitions(petitionBook.value, round, find);
  const ranking = roundRanking(content, request);
  const { terms } = ranking;
  const disputed = petitions?.disputed ?? new Set<string>();
  const everyone = WORKFLOW_LABELS['group.everyone'][language];
  const standing = standingOf(round, { basis, disputed, everyone, ...ranking });
  const versions = versionBook.value === undefined ? [] : versionsOfBook(versionBook.value);
  const rows = versionRows(standing);
  const notes = [
    ...standing.notes,
    ...mergedNote(standing.notCompared),
    ...standing.ranking.notes,
    ...standing.ranking.groups.flatMap((one) => one.notes),
  ];
  const last = versions.at(-1);
  return ok(
    {
      ...{ round, terms, standing, versions },
      ledger,
      openPetitions: petitions?.count ?? 0,
      corrections: last === undefined ? [] : correctionsBetween(last.rows, rows),
    },
    [
      ...problems,
      ...(petitions?.problems ?? []),
      ...notes,
      ...changedSince(versions, rows, unitNames(round)),
    ],
  );
}

export interface Declaring {
  /** Absent where only the settings and empty sheets are to be kept. */
  readonly stage?: Stage;
  readonly why?: string;
  readonly stamp: Stamp;
  readonly language: Language;
}

/** Ensures the edits that keep the terms, add the sheets people write in, and record a declared result. */
export function planResult(
  content: WorkbookContent,
  found: RoundResult,
  { stage, why, stamp, language }: Declaring,
): Result<readonly Edit[]> {
  const rows = versionRows(found.standing);
  const version = stage && nextVersion(found, { stage, rows, stamp, ...(why === undefined ? {} : { why }) });
  if (version && !version.ok) return version;
  const last = found.versions.at(-1);
  const records = version ? recordsOfVersion(version.value, found.round.units, last?.rows ?? []) : [];
  const plans = [
    planBook(content, { spec: LEDGER_SHEET, records: [], language }),
    planBook(content, { spec: PETITION_SHEET, records: [], language }),
    ...(records.length === 0 ? [] : [planBook(content, { spec: VERSION_SHEET, records, language })]),
    ...(version
      ? [planBook(content, { spec: JOURNAL_SHEET, records: [journalled(found, version.value)], language })]
      : []),
  ];
  const kept = planState(content, keepTerms(content, found.terms, stamp));
  const refused = [...plans, kept].find((one) => !one.ok);
  if (refused !== undefined) return failed(...refused.problems);
  const edits = plans.flatMap((one) => (one.ok ? one.value.edits : []));
  return ok([...edits, ...(kept.ok ? kept.value : [])]);
}

/** The journal says of the whole round what was declared, so that its history can be read in one place. */
function journalled({ round, versions }: RoundResult, version: Version): BookRecord<JournalKey> {
  const { stage, when, who, why } = version;
  return recordOfEntry({
    number: round.journal.length + 1,
    when,
    who,
    unit: '',
    field: 'result',
    before: versions.at(-1)?.stage ?? '',
    after: stage,
    ...(why === undefined ? {} : { why }),
  });
}

/** Ensures what still speaks against declaring a result, whatever the stage. */
export function openIn({
  round,
  standing,
  openPetitions: open,
}: RoundResult): Pick<NextStage, 'openPetitions' | 'openItems' | 'undecided' | 'names'> {
  const openItems = [...standing.open.values()].reduce((sum, items) => sum + items.length, 0);
  return { openPetitions: open, openItems, undecided: standing.undecided, names: unitNames(round) };
}

function unitNames({ units }: Round): ReadonlyMap<string, string> {
  return new Map(units.map(({ id, name }) => [id, name]));
}

interface Next {
  readonly stage: Stage;
  readonly rows: Version['rows'];
  readonly why?: string;
  readonly stamp: Stamp;
}

function nextVersion(found: RoundResult, { stage, rows, why, stamp }: Next): Result<Version> {
  const { versions } = found;
  const reason = why === undefined ? {} : { why };
  const obstacles = obstaclesTo({ ...openIn(found), stage, rows, versions, who: stamp.who, ...reason });
  if (obstacles.length > 0) return failed(...obstacles);
  return ok({ number: (versions.at(-1)?.number ?? 0) + 1, stage, rows, ...stamp, ...reason });
}
