import type { Day } from '../../methods/answers';
import { problem } from '../../result';
import * as r from '../../rulebook/rational';
import type { Rational } from '../../rulebook/rational';
import { showNumber } from '../figures';
import { daysFrom, showDay } from '../risks/days';
import type { StatisticsProblem } from './problems';

/** One figure as several snapshots have it. */
export interface SeriesKey {
  /** Code of the item, or the column's name. */
  readonly item: string;
  readonly title: string;
  /** Key of the answer; absent for a column of a source. */
  readonly input?: string;
  readonly label: string;
}

export interface SnapshotFigure extends SeriesKey {
  readonly value: Rational;
}

/** A running total from the period's start up to a day. */
export interface Snapshot {
  readonly file: string;
  readonly on: Day;
  readonly figures: readonly SnapshotFigure[];
}

/** First and last day that count, both included. */
export interface Period {
  readonly start: Day;
  readonly end: Day;
}

export type Direction = 'rises' | 'same' | 'falls';

export interface Series extends SeriesKey {
  readonly points: readonly { readonly on: Day; readonly value: Rational }[];
  readonly direction: Direction;
  /** Exact, at the mean pace since the period's start; absent where nothing can be projected. */
  readonly atMeanPace?: Rational;
  /** Exact, at the pace between the last two snapshots. */
  readonly atLastPace?: Rational;
}

export interface Trend {
  readonly series: readonly Series[];
  readonly problems: readonly StatisticsProblem[];
}

/**
 * Ensures each figure's course over the snapshots and where it would stand at the period's end. A projection is an
 * assumption, never a figure: one for the mean pace so far, one for the pace of late. A figure that is blank in a
 * snapshot has no point there.
 */
export function trendOf(snapshots: readonly Snapshot[], period: Period): Trend {
  const sorted = [...snapshots].sort((a, b) => daysFrom(b.on, a.on));
  const keys = new Map<string, SnapshotFigure>();
  for (const { figures } of sorted) for (const figure of figures) keys.set(idOf(figure), figure);
  const series = [...keys.values()].map((key) => seriesOf(key, sorted, period));
  return { series, problems: series.flatMap(fallsOf) };
}

function idOf({ item, input, label }: SeriesKey): string {
  return `${item}|${input ?? `|${label}`}`;
}

function seriesOf(key: SnapshotFigure, snapshots: readonly Snapshot[], period: Period): Series {
  const points = snapshots.flatMap(({ on, figures }) => {
    const figure = figures.find((one) => idOf(one) === idOf(key));
    return figure ? [{ on, value: figure.value }] : [];
  });
  const { item, title, label, input } = key;
  const base = { item, title, label, points, direction: directionOf(points) };
  const named: Series = input === undefined ? base : { ...base, input };
  return { ...named, ...projected(points, period) };
}

type Points = Series['points'];

function directionOf(points: Points): Direction {
  const steps = points.slice(1).map(({ value }, at) => r.compare(value, points[at]?.value ?? value));
  if (steps.some((step) => step < 0)) return 'falls';
  return steps.some((step) => step > 0) ? 'rises' : 'same';
}

/** A running total that falls is none, and one point is no course: nothing is projected from them. */
function projected(points: Points, { start, end }: Period): Pick<Series, 'atMeanPace' | 'atLastPace'> {
  const [before, last] = points.slice(-2);
  if (!before || !last || directionOf(points) === 'falls') return {};
  const passed = daysFrom(start, last.on) + 1;
  const left = daysFrom(last.on, end);
  const between = daysFrom(before.on, last.on);
  if (passed <= 0 || left < 0 || between <= 0) return {};
  const gained = r.subtract(last.value, before.value);
  return {
    atMeanPace: r.multiply(last.value, r.rational(passed + left, passed)),
    atLastPace: r.add(last.value, r.multiply(gained, r.rational(left, between))),
  };
}

function fallsOf({ item, label, points }: Series): StatisticsProblem[] {
  return points.slice(1).flatMap(({ on, value }, at) => {
    const before = points[at];
    if (!before || r.compare(value, before.value) >= 0) return [];
    const params = {
      input: label,
      item,
      before: showNumber(before.value),
      after: showNumber(value),
      from: showDay(before.on),
      to: showDay(on),
    };
    return [problem('statistics.falls', 'warning', params)];
  });
}
