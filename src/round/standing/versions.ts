import { problem, type Problem } from '../../result';
import * as r from '../../rulebook/rational';
import type { Rational } from '../../rulebook/rational';
import type { Standing } from './standing';

/** Where a round's result stands after round 2. */
export type Stage = 'provisional' | 'final' | 'published' | 'corrected';
export const STAGES: readonly Stage[] = ['provisional', 'final', 'published', 'corrected'];

export type StandingProblemCode =
  | 'standing.settings-unreadable'
  | 'standing.stage-order'
  | 'standing.petitions-open'
  | 'standing.items-open'
  | 'standing.not-as-final'
  | 'standing.nothing-corrected'
  | 'standing.why-missing'
  | 'standing.who-missing'
  | 'standing.changed-since'
  | 'standing.group-undecided'
  | 'standing.petition-unknown'
  | 'standing.not-compared';

export type StandingProblem = Problem<StandingProblemCode>;

/** One unit's figures in one version; a unit that stood apart has none. */
export interface VersionRow {
  readonly unit: string;
  /** As printed. */
  readonly index?: Rational;
  readonly rank?: number;
}

/** A result as it was at one moment: kept, never edited afterwards. */
export interface Version {
  /** From 1. */
  readonly number: number;
  readonly stage: Stage;
  readonly when: string;
  readonly who: string;
  readonly why?: string;
  readonly rows: readonly VersionRow[];
}

/** A unit whose figures a version changes. */
export interface Correction {
  readonly unit: string;
  readonly before: VersionRow;
  readonly after: VersionRow;
}

/** Digits of an index that a cell gives back exactly. */
const KEPT_DIGITS = 10;

/** Ensures what a version would hold of every unit of the register. */
export function versionRows({ units, ranking }: Standing): VersionRow[] {
  const rows = new Map(
    ranking.groups.flatMap(({ name, rows: all }) =>
      all.map((row) => [`${name}\n${row.agency}`, row] as const),
    ),
  );
  return units.map(({ unit, name, group }): VersionRow => {
    const row = rows.get(`${group}\n${name}`);
    if (row === undefined) return { unit: unit.id };
    // Hidden digits may decide ranks; a cell holds so many of them.
    return { unit: unit.id, index: r.round(row.index, KEPT_DIGITS), rank: row.rank };
  });
}

/** Ensures every unit that stands differently in two versions, with its ranks before and after. */
export function correctionsBetween(
  before: readonly VersionRow[],
  after: readonly VersionRow[],
): Correction[] {
  const old = new Map(before.map((row) => [row.unit, row]));
  const young = new Set(after.map(({ unit }) => unit));
  const gone = before.filter(({ unit }) => !young.has(unit)).map((row) => ({ unit: row.unit }));
  return [...after, ...gone].flatMap((row): Correction[] => {
    const was = old.get(row.unit) ?? { unit: row.unit };
    return isSame(was, row) ? [] : [{ unit: row.unit, before: was, after: row }];
  });
}

function isSame(a: VersionRow, b: VersionRow): boolean {
  if (a.rank !== b.rank) return false;
  if (a.index === undefined || b.index === undefined) return a.index === b.index;
  return r.equals(a.index, b.index);
}

export interface NextStage {
  readonly stage: Stage;
  readonly rows: readonly VersionRow[];
  readonly versions: readonly Version[];
  readonly openPetitions: number;
  readonly openItems: number;
  /** Small groups nobody has decided about. */
  readonly undecided: Standing['undecided'];
  /** Names by `Unit.id`, for the sentences. */
  readonly names: ReadonlyMap<string, string>;
  readonly who: string;
  readonly why?: string;
}

/** Ensures nothing is final while anything is open, and nothing published is changed but by a correction with its reason. */
export function obstaclesTo(next: NextStage): StandingProblem[] {
  const { stage, versions, rows } = next;
  const last = versions.at(-1);
  const problems: StandingProblem[] = [];
  const tell = (code: StandingProblemCode, params: StandingProblem['params'] = {}): void => {
    problems.push(problem(code, 'error', { stage, last: last?.stage ?? '', ...params }));
  };
  if (next.who.trim() === '') tell('standing.who-missing');
  if (!follows(stage, last?.stage)) tell('standing.stage-order');
  for (const group of next.undecided) tell('standing.group-undecided', group);
  if (stage === 'provisional') return problems;
  if (stage === 'final' || stage === 'corrected') {
    if (next.openPetitions > 0) tell('standing.petitions-open', { count: next.openPetitions });
    if (next.openItems > 0) tell('standing.items-open', { count: next.openItems });
  }
  const changes = last === undefined ? [] : correctionsBetween(last.rows, rows);
  if (stage === 'published' && last?.stage === 'final' && changes.length > 0) {
    tell('standing.not-as-final', { units: namesOf(changes, next.names) });
  }
  if (stage === 'corrected' && follows(stage, last?.stage)) {
    if (changes.length === 0) tell('standing.nothing-corrected');
    if ((next.why ?? '').trim() === '') tell('standing.why-missing');
  }
  return problems;
}

function namesOf(changes: readonly Correction[], names: ReadonlyMap<string, string>): string {
  return changes.map(({ unit }) => names.get(unit) ?? unit).join('; ');
}

/** A final result may be taken back to a provisional one; a published one may not. */
function follows(stage: Stage, last: Stage | undefined): boolean {
  const isOut = last === 'published' || last === 'corrected';
  if (stage === 'corrected') return isOut;
  if (stage === 'published') return last === 'final';
  if (stage === 'final') return last === 'provisional' || last === 'final';
  return !isOut;
}

/** Ensures a warning where the round no longer gives what was last declared final or published. */
export function changedSince(
  versions: readonly Version[],
  rows: readonly VersionRow[],
  names: ReadonlyMap<string, string>,
): StandingProblem[] {
  const last = versions.at(-1);
  if (last === undefined || last.stage === 'provisional') return [];
  const changes = correctionsBetween(last.rows, rows);
  if (changes.length === 0) return [];
  const params = {
    number: last.number,
    stage: last.stage,
    units: namesOf(changes, names),
  };
  return [problem('standing.changed-since', 'warning', params)];
}
