import type { AnswerKey, Day } from '../methods/answers';
import type { ScoredItem } from '../review/scored-form/score-form';
import { projectedItem, type ProjectedItem } from '../review/statistics/projected-points';
import { linesAround, type FigureSource, type SourceUnit } from '../review/statistics/source';
import { stampOf } from '../review/statistics/stamp';
import {
  trendOf,
  type Period,
  type Snapshot,
  type SnapshotFigure,
  type Trend,
} from '../review/statistics/trend';
import { comparableName } from '../review/names';
import { dayIn, daysFrom, showDay } from '../review/risks/days';
import type { Rulebook } from '../rulebook/rulebook';
import { failed, ok, problem, type Problem, type Result } from '../result';
import type { WorkbookPort } from '../workbook/workbook';
import { scoredForms } from './choose-form';
import type { AgencyFile, FiledProblem } from './rank-agencies';
import { readSources } from './read-sources';
import { rememberingCompiler, scoreWorkbook, type ScoreOptions } from './score-workbook';

export interface TrendRequest {
  readonly files: readonly AgencyFile[];
  /** Days a person gives for files that do not state one. */
  readonly on: ReadonlyMap<string, Day>;
  readonly period: Partial<Period>;
  /** The unit meant in tables of many units. */
  readonly unit?: string;
  readonly rulebook?: Rulebook;
  readonly today: Day;
}

export interface TrendResult {
  readonly agency: string;
  readonly period: Period;
  readonly snapshots: readonly { readonly file: string; readonly on: Day }[];
  readonly trend: Trend;
  /** Of the last snapshot, where it is a scoring sheet. */
  readonly items: readonly ProjectedItem[];
}

/** Ensures the course of one unit's figures over several workbooks and where they would stand at the period's end. */
export async function trendOfUnit(request: TrendRequest): Promise<Result<TrendResult, FiledProblem>> {
  const compile = rememberingCompiler();
  const problems: FiledProblem[] = [];
  const taken: Taken[] = [];
  for (const { file, port } of request.files) {
    const read = port.ok ? await takenFrom(port.value, { file, request, compile }) : port;
    const grave = read.problems.filter(({ severity }) => severity === 'error');
    problems.push(...grave.map((each) => ({ ...each, file })));
    if (read.ok && read.value) taken.push(read.value);
  }
  const { kept, faults } = comparable(taken, request);
  const [first] = kept;
  const last = kept.at(-1);
  if (!first || !last || kept.length < 2) {
    return failed(
      ...problems,
      ...faults,
      problem('statistics.one-snapshot', 'error', { count: kept.length }),
    );
  }
  const period = periodOf(request, kept);
  const trend = trendOf(kept, period);
  const items = last.items.map((item) => projectedItem(item, trend.series)).filter(isFollowed);
  const snapshots = kept.map(({ file, on }) => ({ file, on }));
  return ok({ agency: first.agency, period, snapshots, trend, items }, [
    ...problems,
    ...faults,
    ...trend.problems,
  ]);
}

function isFollowed({ atPeriodEnd }: ProjectedItem): boolean {
  return Object.values(atPeriodEnd).some(({ rate, points }) => rate !== undefined || points !== undefined);
}

interface Taken extends Snapshot {
  readonly agency: string;
  readonly from?: Day;
  readonly items: readonly ScoredItem[];
}

interface Reading {
  readonly file: string;
  readonly request: TrendRequest;
  readonly compile: NonNullable<ScoreOptions['compile']>;
}

async function takenFrom(port: WorkbookPort, reading: Reading): Promise<Result<Taken | undefined>> {
  const { file, request } = reading;
  const read = await readSources(port, file);
  if (!read.ok) return read;
  const { forms, content } = read.value.read;
  const [form] = scoredForms(forms);
  if (!form) return fromSource(read.value.sources, reading);
  const grid = content.sheets.find(({ sheet }) => sheet === form.sheet);
  const stamp = stampOf(grid ? linesAround(grid, form) : []);
  const { rulebook, today } = request;
  const scored = await scoreWorkbook(port, {
    today,
    compile: reading.compile,
    ...(rulebook === undefined ? {} : { rulebook }),
  });
  if (!scored.ok) return scored;
  const { items, scorecard } = scored.value.scored;
  const figures = items.flatMap(figuresOf);
  return dated({ file, stamp, figures, agency: scorecard.agency ?? '', items }, request);
}

const FOLLOWED: readonly AnswerKey[] = ['numerator', 'denominator', 'count', 'breaches'];

function figuresOf({ score, needs, inputs }: ScoredItem): SnapshotFigure[] {
  return FOLLOWED.flatMap((key): SnapshotFigure[] => {
    const value = score.answers[key];
    const need = needs.find((one) => one.key === key);
    if (typeof value !== 'object' || !('n' in value) || !need) return [];
    const own = inputs.find((one) => one.key === key)?.label;
    const label = own === undefined || own === '' ? need.label : own;
    return [{ item: score.code, title: score.title, input: key, label, value }];
  });
}

function fromSource(sources: readonly FigureSource[], { file, request }: Reading): Result<Taken | undefined> {
  const found = trendSource(sources, request.unit);
  if (!found.ok) return found;
  const { source, unit } = found.value;
  const rates = new Set(source.columns.flatMap(({ name, isPercent }) => (isPercent ? [name] : [])));
  const figures = [...unit.figures].flatMap(([name, { value }]): SnapshotFigure[] => {
    return rates.has(name) ? [] : [{ item: name, title: name, label: name, value }];
  });
  return dated({ file, stamp: source.stamp, figures, agency: unit.agency, items: [] }, request);
}

/** The unit named, or the only one there is. */
function trendSource(
  sources: readonly FigureSource[],
  wanted: string | undefined,
): Result<{ readonly source: FigureSource; readonly unit: SourceUnit }> {
  const [source] = [...sources].sort((a, b) => b.columns.length - a.columns.length);
  if (!source) return failed(problem('statistics.no-table', 'error', { file: '' }));
  const named = source.units.filter(({ agency }) => {
    return wanted === undefined || comparableName(agency) === comparableName(wanted);
  });
  const [unit, twin] = named;
  const params = { agency: wanted ?? '', file: source.file };
  if (!unit) return failed(problem('statistics.unit-unknown', 'error', params));
  if (twin) return failed(problem('statistics.unit-twice', 'error', params));
  return ok({ source, unit });
}

interface Undated extends Omit<Taken, 'on' | 'from'> {
  readonly stamp: ReturnType<typeof stampOf>;
}

/** The day a person gives goes before the one the sheet states, that before the one in the file's name. */
function dated({ stamp, ...taken }: Undated, { on }: TrendRequest): Result<Taken | undefined> {
  const day = on.get(taken.file) ?? stamp.to ?? stamp.taken ?? dayIn(taken.file.replace(/^.*[\\/]/, ''));
  if (day === undefined) return failed(problem('statistics.no-date', 'error', { file: taken.file }));
  return ok({ ...taken, on: day, ...(stamp.from === undefined ? {} : { from: stamp.from }) });
}

interface Comparable {
  readonly kept: readonly Taken[];
  readonly faults: readonly Problem[];
}

/** One unit, one start, one file a day: what does not fit is named and left out. */
function comparable(taken: readonly Taken[], { period }: TrendRequest): Comparable {
  const sorted = [...taken].sort((a, b) => daysFrom(b.on, a.on));
  const agency = sorted[0]?.agency ?? '';
  const start = period.start ?? sorted.find(({ from }) => from !== undefined)?.from;
  const kept: Taken[] = [];
  const faults: Problem[] = [];
  for (const one of sorted) {
    const twin = kept.find(({ on }) => daysFrom(on, one.on) === 0);
    const { file } = one;
    if (comparableName(one.agency) !== comparableName(agency)) {
      faults.push(problem('statistics.other-agency', 'error', { file, agency: one.agency, first: agency }));
    } else if (start && one.from && daysFrom(start, one.from) !== 0) {
      const params = { file, from: showDay(one.from), start: showDay(start) };
      faults.push(problem('statistics.periods-mixed', 'error', params));
    } else if (twin) {
      faults.push(
        problem('statistics.same-date', 'error', { file: twin.file, other: file, day: showDay(one.on) }),
      );
    } else kept.push(one);
  }
  return { kept, faults };
}

/** A year from the start that is stated; else the calendar year of the last snapshot. */
function periodOf({ period }: TrendRequest, kept: readonly Taken[]): Period {
  const year = kept.at(-1)?.on.year ?? 0;
  const stated = kept.find(({ from }) => from !== undefined)?.from;
  const start = period.start ?? stated ?? { year, month: 1, day: 1 };
  return { start, end: period.end ?? dayBefore({ ...start, year: start.year + 1 }) };
}

function dayBefore({ year, month, day }: Day): Day {
  const date = new Date(Date.UTC(year, month - 1, day - 1));
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}
