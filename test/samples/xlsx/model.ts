/** How a sample's cell looks: everything an office's own workbook uses, and nothing of the product's writer. */
export interface Look {
  readonly font?: string;
  readonly size?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly color?: string;
  readonly fill?: string;
  readonly border?: boolean;
  readonly across?: 'left' | 'center' | 'right';
  readonly up?: 'top' | 'center' | 'bottom';
  readonly wrap?: boolean;
  readonly indent?: number;
  readonly format?: string;
  /** Stays open when the sheet is protected. */
  readonly locked?: false;
}

export interface SampleCell {
  /** Beside a formula: the value Excel had computed when the file was saved. */
  readonly value: string | number | boolean | null;
  readonly formula?: string;
  readonly look?: Look;
}

export interface SampleSheet {
  readonly name: string;
  readonly rows: (readonly (SampleCell | undefined)[])[];
  readonly widths: readonly number[];
  /** Points, by row from 0; a row that is absent keeps the default. */
  readonly heights: Readonly<Record<number, number>>;
  readonly merges: readonly string[];
  readonly frozenRows?: number;
  /** First and last row (from 1) repeated on every printed page. */
  readonly printTitles?: readonly [number, number];
  readonly footer?: string;
}
