import type { Area } from './cell-grid';

/** Kinds that every Excel since 2007 draws; a waterfall is stacked columns on an invisible base. */
export type ChartKind = 'bar' | 'column' | 'stackedColumn' | 'radar';

/** What a series stands for: adapters give it a colour that still differs in a black-and-white print. */
export type ChartTone = 'main' | 'second' | 'quiet' | 'gain' | 'loss' | 'base';

/** A tone that is seen. */
export type ShownTone = Exclude<ChartTone, 'base'>;

/**
 * Colours as RRGGBB, the same in a file as in Excel. Fills are light enough for figures printed over them; lighter
 * and darker ones alternate, so that a black-and-white print tells them apart. Lines differ by their dashes as well.
 */
export const TONE_COLOURS: Readonly<Record<ShownTone, { readonly fill: string; readonly line: string }>> = {
  main: { fill: '6FA0D6', line: '1F4E79' },
  second: { fill: 'D9D9D9', line: '2E75B6' },
  quiet: { fill: 'A6A6A6', line: '7F7F7F' },
  gain: { fill: 'C6E0B4', line: '548235' },
  loss: { fill: 'E58A4E', line: 'C55A11' },
};

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
