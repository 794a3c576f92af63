import { areaName } from '../../../src/grid/address';
import type { Area } from '../../../src/grid/cell-grid';
import { accessDenied, invalidArgument, itemNotFound } from '../errors';
import { refTo, type Definition } from '../host-object';
import type { HostChart, HostSeries, HostSheet } from '../model';
import { areaOf } from './addresses';

const TYPES = ['BarClustered', 'ColumnClustered', 'ColumnStacked', 'Radar'];

function addressOf(range: unknown): string {
  const { self } = range as { self: { sheet: HostSheet; area: Area } };
  return `${self.sheet.name}!${areaName(self.area)}`;
}

interface Looked {
  readonly look: Record<string, unknown>;
}

/** Ensures an object whose settings are kept under their names and checked no further than being known. */
function settings<T extends Looked>(
  name: string,
  prefix: string,
  more: { readonly set: readonly string[] } & Pick<Definition<T>, 'links' | 'methods'>,
): Definition<T> {
  const setters = Object.fromEntries(
    more.set.map((key) => [
      key,
      (self: T, value: unknown) => {
        self.look[`${prefix}${key}`] = value;
      },
    ]),
  );
  const { links, methods } = more;
  return { name, setters, ...(links ? { links } : {}), ...(methods ? { methods } : {}) };
}

const SERIES_FILL = settings<HostSeries>('ChartFill', 'fill.', {
  set: [],
  methods: {
    setSolidColor: (self, [colour]) => {
      self.look['fill'] = colour;
    },
    clear: (self) => {
      self.look['fill'] = null;
    },
  },
});

const SERIES_LINE = settings<HostSeries>('ChartLineFormat', 'line.', { set: ['color', 'lineStyle'] });

const SERIES_FORMAT: Definition<HostSeries> = {
  name: 'ChartSeriesFormat',
  links: { fill: (self) => refTo(SERIES_FILL, self), line: (self) => refTo(SERIES_LINE, self) },
};

const LABELS = settings<HostSeries>('ChartDataLabels', 'labels.', { set: ['showValue', 'numberFormat'] });

const SERIES: Definition<HostSeries> = {
  name: 'ChartSeries',
  setters: {
    name: (self, value) => {
      self.name = String(value);
    },
    gapWidth: (self, value) => {
      if (Number(value) < 0 || Number(value) > 500) throw invalidArgument('gapWidth is 0 to 500.');
      self.look['gapWidth'] = value;
    },
    hasDataLabels: (self, value) => {
      self.look['hasDataLabels'] = value;
    },
  },
  links: { format: (self) => refTo(SERIES_FORMAT, self), dataLabels: (self) => refTo(LABELS, self) },
  methods: {
    setValues: (self, [range]) => {
      self.values = addressOf(range);
    },
    setXAxisValues: (self, [range]) => {
      self.categories = addressOf(range);
    },
  },
};

const SERIES_COLLECTION: Definition<HostChart> = {
  name: 'ChartSeriesCollection',
  methods: {
    getItemAt: (self, [index]) => {
      const found = self.series[Number(index)];
      if (!found) throw itemNotFound();
      return refTo(SERIES, found);
    },
    add: (self, [name]) => {
      const series: HostSeries = { name: String(name), values: '', categories: '', look: {} };
      self.series.push(series);
      return refTo(SERIES, series);
    },
  },
};

const AXIS_TITLES = {
  valueAxis: settings<HostChart>('ChartAxisTitle', 'axes.valueAxis.title.', { set: ['text'] }),
  categoryAxis: settings<HostChart>('ChartAxisTitle', 'axes.categoryAxis.title.', { set: ['text'] }),
};

function axis(name: 'valueAxis' | 'categoryAxis', set: readonly string[]): Definition<HostChart> {
  const links = { title: (self: HostChart) => refTo(AXIS_TITLES[name], self) };
  return settings<HostChart>('ChartAxis', `axes.${name}.`, { set, links });
}

const VALUE_AXIS = axis('valueAxis', ['minimum', 'maximum', 'numberFormat']);
const CATEGORY_AXIS = axis('categoryAxis', ['reversePlotOrder', 'position', 'tickLabelSpacing']);

const AXES: Definition<HostChart> = {
  name: 'ChartAxes',
  links: {
    valueAxis: (self) => refTo(VALUE_AXIS, self),
    categoryAxis: (self) => refTo(CATEGORY_AXIS, self),
  },
};

const TITLE = settings<HostChart>('ChartTitle', 'title.', { set: ['text'] });
const FONT = settings<HostChart>('ChartFont', 'font.', { set: ['name'] });

const FORMAT: Definition<HostChart> = {
  name: 'ChartAreaFormat',
  links: { font: (self) => refTo(FONT, self) },
};

interface LegendEntry extends Looked {
  readonly index: number;
}

const LEGEND_ENTRY: Definition<LegendEntry> = {
  name: 'ChartLegendEntry',
  setters: {
    visible: ({ look, index }, value) => {
      look[`legend.${index}.visible`] = value;
    },
  },
};

const LEGEND_ENTRIES: Definition<HostChart> = {
  name: 'ChartLegendEntryCollection',
  methods: {
    getItemAt: ({ look, series }, [index]) => {
      if (!series[Number(index)]) throw itemNotFound();
      return refTo(LEGEND_ENTRY, { look, index: Number(index) });
    },
  },
};

const LEGEND = settings<HostChart>('ChartLegend', 'legend.', {
  set: ['visible', 'position'],
  links: { legendEntries: (self) => refTo(LEGEND_ENTRIES, self) },
});

const CHART: Definition<HostChart> = {
  name: 'Chart',
  links: {
    title: (self) => refTo(TITLE, self),
    legend: (self) => refTo(LEGEND, self),
    axes: (self) => refTo(AXES, self),
    series: (self) => refTo(SERIES_COLLECTION, self),
    format: (self) => refTo(FORMAT, self),
  },
  methods: {
    setPosition: (self, [start, end]) => {
      self.place = `${areaName(areaOf(start))}:${areaName(areaOf(end))}`;
    },
  },
};

/** A source of one column makes one series; what Excel guesses from more is not modelled. */
export const CHARTS: Definition<HostSheet> = {
  name: 'ChartCollection',
  scalars: { count: (self) => self.charts.length },
  methods: {
    add: (self, [type, source, by]) => {
      if (self.protection) throw accessDenied();
      if (!TYPES.includes(String(type)) || by !== 'Columns') throw invalidArgument('Unknown kind of chart.');
      const { area } = (source as { self: { area: Area } }).self;
      if (area.left !== area.right) throw invalidArgument('Only a single column is modelled.');
      const series: HostSeries = { name: '', values: addressOf(source), categories: '', look: {} };
      const chart: HostChart = { type: String(type), place: '', series: [series], look: {} };
      self.charts.push(chart);
      return refTo(CHART, chart);
    },
  },
};
