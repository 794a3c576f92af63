import type { GroupRanking } from '../../review/ranking/entry';
import * as r from '../../rulebook/rational';
import type { Rational } from '../../rulebook/rational';
import { label } from '../labels';
import type { TableChart } from '../table-charts';
import type { RankingReportRequest } from './ranking-request';

/** Columns side by side stay readable for so many agencies; bars take longer lists and longer names. */
const MOST_COLUMNS = 12;
const FULL = 100;

/** Ensures the bars of the ranking and, where last year is known, both years side by side. */
export function rankingCharts(group: GroupRanking, { language, year }: RankingReportRequest): TableChart[] {
  const { name, rows } = group;
  if (rows.length < 2) return [];
  const drawn = { categories: 'agency', rows: { from: 0, to: rows.length - 1 } } as const;
  const index = label('ranking.index', language);
  const now = year === undefined ? label('ranking.this-year', language) : String(year);
  const before = year === undefined ? label('ranking.last-year', language) : String(year - 1);
  const ranking: TableChart = {
    ...drawn,
    kind: 'bar',
    title: label('ranking.chart', language, { group: name }),
    series: [{ column: 'index', name: index, tone: 'main', labelled: true }],
    axis: { title: index, ...axisOf(rows.map((row) => row.index)) },
    sheet: label('ranking.chart-sheet', language, { group: name }),
  };
  if (!rows.some(({ change }) => change !== undefined)) return [ranking];
  const both = rows.flatMap((row) => [
    row.index,
    ...(row.change === undefined ? [] : [r.subtract(row.index, row.change)]),
  ]);
  const years: TableChart = {
    ...drawn,
    kind: rows.length <= MOST_COLUMNS ? 'column' : 'bar',
    title: label('ranking.years-chart', language, { group: name }),
    series: [
      { column: 'before', name: before, tone: 'second', labelled: true },
      { column: 'index', name: now, tone: 'main', labelled: true },
    ],
    axis: { title: index, ...axisOf(both) },
    sheet: label('ranking.years-chart-sheet', language, { group: name }),
  };
  return [ranking, years];
}

/** From nothing, so that lengths compare as the figures do; bonus points may lead beyond the whole. */
function axisOf(shown: readonly Rational[]): TableChart['axis'] {
  const isWithin = shown.every((one) => r.compare(one, r.rational(FULL)) <= 0);
  return isWithin ? { from: 0, to: FULL } : { from: 0 };
}
