import { fill } from '../../messages/language';
import type { Language } from '../../messages/language';
import { STATISTICS_LABELS } from '../../messages/statistics';
import * as r from '../../rulebook/rational';
import { daysFrom, showDay } from '../../review/risks/days';
import type { Snapshot, Trend, Period } from '../../review/statistics/trend';
import type { Table, TableRow, TableValue } from '../table';

export interface TrendTableRequest {
  readonly agency: string;
  readonly period: Period;
  readonly snapshots: readonly Pick<Snapshot, 'on'>[];
  readonly trend: Trend;
  readonly language: Language;
}

/** Ensures one row per figure: what each snapshot says, and both projections, marked as such. */
export function trendTable({ agency, period, snapshots, trend, language }: TrendTableRequest): Table {
  const say = (key: keyof typeof STATISTICS_LABELS, params = {}): string => {
    return fill(STATISTICS_LABELS[key], params, language);
  };
  const rows = trend.series.map((series): TableRow => {
    const cells: Record<string, TableValue> = { item: series.item, figure: series.label };
    snapshots.forEach(({ on }, at) => {
      const point = series.points.find((one) => daysFrom(one.on, on) === 0);
      if (point) cells[`day${at}`] = { value: point.value };
    });
    const { atMeanPace, atLastPace } = series;
    if (atMeanPace) cells['mean'] = { value: r.round(atMeanPace, 1) };
    if (atLastPace) cells['last'] = { value: r.round(atLastPace, 1) };
    return { kind: 'data', cells };
  });
  return {
    key: 'trend',
    sheet: say('trend.figure'),
    title: say('trend.title', { agency, end: showDay(period.end) }),
    subtitles: [],
    columns: [
      { key: 'item', header: say('trend.item'), format: 'wrapped', width: 10 },
      { key: 'figure', header: say('trend.figure'), format: 'wrapped', width: 34 },
      ...snapshots.map(({ on }, at) => {
        return {
          key: `day${at}`,
          header: say('trend.day', { day: showDay(on) }),
          format: 'whole',
          width: 12,
        } as const;
      }),
      { key: 'mean', header: say('trend.mean'), format: 'whole', width: 13 },
      { key: 'last', header: say('trend.last'), format: 'whole', width: 13 },
    ],
    rows,
    notes: [say('trend.note', { start: showDay(period.start) })],
  };
}
