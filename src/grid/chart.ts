import type { Area } from './cell-grid';

/** Kinds that every Excel since 2007 draws; a waterfall is stacked columns on an invisible base. */
export type ChartKind = 'bar' | 'column' | 'stackedColumn' | 'radar';

/** What a series stands for: adapters give it a colour that still differs in a black-and-white print. */
export type ChartTone = 'main' | 'second' | 'quiet' | 'gain' | 'loss' | 'base';

/** Cells that a chart draws, on its own or another sheet: one row or one column of them. */
export interface ChartCells {
  readonly sheet: string;
  readonly area: Area;
}

export interface ChartSeries {
  readonly name: string;
  readonly values: ChartCells;
  /** `base` lifts the series above it and is not seen itself. */
  readonly tone: ChartTone;
  /** Every point carries its figure. */
  readonly labelled?: true;
}

/** A native chart: it draws live cells, so it changes with them. */
export interface Chart {
  readonly kind: ChartKind;
  readonly title: string;
  readonly categories: ChartCells;
  readonly series: readonly ChartSeries[];
  /** Of the figures, e.g. `0.00`; programs show it with the user's decimal mark. */
  readonly numberFormat: string;
  /** Title and ends of the axis of figures; absent ends are the program's own choice. */
  readonly axis: { readonly title?: string; readonly from?: number; readonly to?: number };
  /** The cells it covers. */
  readonly place: Area;
}
