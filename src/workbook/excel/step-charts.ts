import { areaName, cellName } from '../../grid/address';
import { TONE_COLOURS, type ShownTone } from '../../grid/chart';
import type { Chart, ChartCells, ChartKind, ChartSeries } from '../../grid/chart';
import { problem, type Problem } from '../../result';
import { OWN_SHEET_FONT } from './looks';
import { rangeOn, sheetOn } from './session';
import { NOTHING, type Step } from './step';
import type { UndoRecord } from './undo-record';

const TYPES: Readonly<Record<ChartKind, Excel.ChartType>> = {
  bar: 'BarClustered' as Excel.ChartType,
  column: 'ColumnClustered' as Excel.ChartType,
  stackedColumn: 'ColumnStacked' as Excel.ChartType,
  radar: 'Radar' as Excel.ChartType,
};

const DASHES: Readonly<Record<ShownTone, Excel.ChartLineStyle>> = {
  main: 'Continuous' as Excel.ChartLineStyle,
  second: 'Dash' as Excel.ChartLineStyle,
  quiet: 'Dot' as Excel.ChartLineStyle,
  gain: 'DashDot' as Excel.ChartLineStyle,
  loss: 'DashDotDot' as Excel.ChartLineStyle,
};

const [CHART_BYTES, SERIES_BYTES] = [6_000, 4_000];

/** Ensures a step per chart of a sheet that the same plan adds; its cells and those it draws stand by then. */
export function chartSteps(sheet: string, charts: readonly Chart[]): Step[] {
  return charts.map((chart): Step => {
    return {
      sheet,
      place: areaName(chart.place),
      touches: 'structure',
      requestBytes: CHART_BYTES + chart.series.length * SERIES_BYTES,
      responseBytes: 100 * (chart.series.length + 1),
      ask: () => NOTHING,
      write: (book) => {
        draw(book, sheet, chart);
        return undefined;
      },
    };
  });
}

/** Ensures the problem of every removed sheet with charts that cannot be drawn again. */
export function chartsNotKept(
  records: readonly UndoRecord[],
  code: 'excel.charts-in-doubt' | 'excel.charts-lost',
): Problem[] {
  return records.flatMap((record) => {
    if (record.kind !== 'sheetRemoved' || record.chartsLost === 0) return [];
    return [problem(code, 'warning', { sheet: record.sheet, count: record.chartsLost })];
  });
}

/** Ensures a step per chart of the sheets that are built again; one may draw cells of another of them, so all come last. */
export function chartsAgain(records: readonly UndoRecord[]): Step[] {
  return records.flatMap((record) => {
    return record.kind === 'sheetRemoved' ? chartSteps(record.sheet, record.charts) : [];
  });
}

/** Everything used here is in ExcelApi 1.8 or earlier, below the floor. */
function draw(book: Excel.Workbook, sheet: string, chart: Chart): void {
  const [first] = chart.series;
  if (first === undefined) return;
  // A single column of figures makes one series; the others and all names are set one by one, so that Excel guesses nothing.
  const by = 'Columns' as Excel.ChartSeriesBy;
  const made = sheetOn(book, sheet).charts.add(TYPES[chart.kind], rangeOf(book, first.values), by);
  const { top, left, bottom, right } = chart.place;
  made.setPosition(cellName(top, left), cellName(bottom, right));
  made.title.text = chart.title;
  made.format.font.name = OWN_SHEET_FONT;
  const categories = rangeOf(book, chart.categories);
  chart.series.forEach((series, index) => {
    const drawn = index === 0 ? made.series.getItemAt(0) : made.series.add(series.name);
    if (index === 0) drawn.name = series.name;
    else drawn.setValues(rangeOf(book, series.values));
    drawn.setXAxisValues(categories);
    paint(drawn, series, chart);
  });
  setAxes(made.axes, chart);
  setLegend(made.legend, chart.series);
}

function rangeOf(book: Excel.Workbook, { sheet, area }: ChartCells): Excel.Range {
  return rangeOn(book, sheet, areaName(area));
}

function paint(drawn: Excel.ChartSeries, { tone, labelled }: ChartSeries, chart: Chart): void {
  if (tone === 'base') {
    drawn.format.fill.clear();
    return;
  }
  if (chart.kind === 'radar') {
    drawn.format.line.color = `#${TONE_COLOURS[tone].line}`;
    drawn.format.line.lineStyle = DASHES[tone];
    return;
  }
  drawn.format.fill.setSolidColor(`#${TONE_COLOURS[tone].fill}`);
  drawn.gapWidth = 50;
  if (!labelled) return;
  drawn.hasDataLabels = true;
  drawn.dataLabels.showValue = true;
  drawn.dataLabels.numberFormat = chart.numberFormat;
}

function setAxes({ valueAxis, categoryAxis }: Excel.ChartAxes, { kind, axis, numberFormat }: Chart): void {
  valueAxis.numberFormat = numberFormat;
  if (axis.from !== undefined) valueAxis.minimum = axis.from;
  if (axis.to !== undefined) valueAxis.maximum = axis.to;
  if (kind === 'radar') return;
  if (axis.title !== undefined) valueAxis.title.text = axis.title;
  categoryAxis.tickLabelSpacing = 1;
  if (kind !== 'bar') return;
  // Bars run from the first row at the top, as the table reads; the figures stay below.
  categoryAxis.reversePlotOrder = true;
  categoryAxis.position = 'Maximum' as Excel.ChartAxisPosition;
}

function setLegend(legend: Excel.ChartLegend, series: readonly ChartSeries[]): void {
  legend.visible = series.filter(({ tone }) => tone !== 'base').length > 1;
  legend.position = 'Bottom' as Excel.ChartLegendPosition;
  series.forEach(({ tone }, index) => {
    if (tone === 'base') legend.legendEntries.getItemAt(index).visible = false;
  });
}
