import type { Area } from '../grid/cell-grid';
import type { Chart, ChartCells, ChartKind, ChartTone } from '../grid/chart';
import type { WrittenCell } from '../grid/plan';
import type { Table } from './table';
import type { Placed } from './table-layout';
import type { AddSheet } from './table-sheet';

/** One column of a table, drawn. */
export interface TableChartSeries {
  readonly column: string;
  readonly name: string;
  readonly tone: ChartTone;
  readonly labelled?: true;
}

/** Figures of a table as a native chart of its live cells. */
export interface TableChart {
  readonly kind: ChartKind;
  readonly title: string;
  /** The column of the names drawn. */
  readonly categories: string;
  readonly series: readonly TableChartSeries[];
  readonly rows: { readonly from: number; readonly to: number };
  readonly axis: Chart['axis'];
  readonly numberFormat?: string;
  /** Wanted name of a sheet of its own; absent = under the table, on its page. */
  readonly sheet?: string;
}

/** Rows left free for a chart under a table. */
export const CHART_ROWS = 17;
/** Names that fit an A4 page, and bars beside each other of several series. */
const MOST_ON_PAGE: Readonly<Record<ChartKind, { readonly names: number; readonly bars: number }>> = {
  bar: { names: 44, bars: 60 },
  column: { names: 24, bars: 48 },
  stackedColumn: { names: 24, bars: Infinity },
  radar: { names: 24, bars: Infinity },
};
const NUMBER_FORMAT = '0.00';
/** A page of its own: columns of this width, rows of the usual height. */
const PAGE = {
  portrait: { columns: 8, width: 11, rows: 46 },
  landscape: { columns: 12, width: 11, rows: 30 },
};

/** Ensures the charts that stand on their table's page, one below the other. */
export function chartsUnder({ table, sheet, layout }: Placed): Chart[] {
  return under(table).map((chart, index) => {
    const top = layout.chartsRow + index * CHART_ROWS;
    const place = { top, left: 0, bottom: top + CHART_ROWS - 2, right: table.columns.length - 1 };
    return drawn(chart, { table, sheet, layout }, place);
  });
}

/** Ensures the charts of a table that share its page. */
export function under({ charts = [] }: Table): readonly TableChart[] {
  return charts.filter(({ sheet }) => sheet === undefined);
}

/** Ensures a sheet for every page of the charts that stand apart, each named by `nameFor`. */
export function chartSheets(placed: readonly Placed[], nameFor: (wanted: string) => string): AddSheet[] {
  const pages = placed.flatMap((one) => {
    return (one.table.charts ?? []).flatMap((chart) => pagesOf(chart).map((page) => ({ one, page })));
  });
  return pages.map(({ one, page }) => chartSheet(page, one, nameFor(page.sheet ?? '')));
}

/** A long list is cut into pages as even as possible, all with the same axis. */
function pagesOf(chart: TableChart): TableChart[] {
  if (chart.sheet === undefined) return [];
  const { from, to } = chart.rows;
  const count = to - from + 1;
  const { names, bars } = MOST_ON_PAGE[chart.kind];
  const pages = Math.ceil(count / Math.min(names, Math.floor(bars / chart.series.length)));
  const size = Math.ceil(count / pages);
  return Array.from({ length: pages }, (_, page) => {
    const first = from + page * size;
    const rows = { from: first, to: Math.min(to, first + size - 1) };
    const part = pages === 1 ? '' : ` (${page + 1}/${pages})`;
    return { ...chart, rows, title: `${chart.title}${part}` };
  });
}

function chartSheet(chart: TableChart, placed: Placed, sheet: string): AddSheet {
  const landscape = chart.kind !== 'bar';
  const { columns, width, rows } = landscape ? PAGE.landscape : PAGE.portrait;
  const { table } = placed;
  const right = columns - 1;
  const lines = [table.title, ...table.subtitles];
  const cells = lines.map((value, row): WrittenCell => {
    return { row, column: 0, value, style: row === 0 ? 'title' : 'subtitle' };
  });
  const place = { top: lines.length + 1, left: 0, bottom: rows - 1, right };
  return {
    kind: 'addSheet',
    sheet,
    cells,
    layout: {
      columnWidths: Array.from({ length: columns }, () => width),
      rowHeights: { 0: TITLE_HEIGHT },
      merges: lines.map((_, row) => ({ top: row, bottom: row, left: 0, right })),
      landscape,
      onePage: true,
      charts: [drawn(chart, placed, place)],
    },
  };
}

/** Two lines of the title's size. */
const TITLE_HEIGHT = 40;

function drawn(chart: TableChart, { table, sheet, layout }: Placed, place: Area): Chart {
  const cellsOf = (key: string): ChartCells => {
    const column = table.columns.findIndex((one) => one.key === key);
    if (column < 0) throw new RangeError(`No column "${key}" in table "${table.key}".`);
    const { from, to } = chart.rows;
    const area = { top: layout.firstRow + from, bottom: layout.firstRow + to, left: column, right: column };
    return { sheet, area };
  };
  return {
    kind: chart.kind,
    title: chart.title,
    categories: cellsOf(chart.categories),
    series: chart.series.map(({ column, ...look }) => ({ ...look, values: cellsOf(column) })),
    numberFormat: chart.numberFormat ?? NUMBER_FORMAT,
    axis: chart.axis,
    place,
  };
}
