import type { CellGrid } from '../grid/cell-grid';
import type { Language } from '../messages/language';
import type { BlockColumns } from './block-columns';
import type { ScoredSheet } from './row';

/** Where a block of results goes, and how a row of the table finds its row there. */
export interface Frame {
  readonly sheet: string;
  readonly left: number;
  readonly headings: { readonly first: number; readonly last: number };
  readonly rowOf: (tableRow: number) => number;
  /** Absent = no room for a total row. */
  readonly totalRow?: number;
  /** The person's sheet, which figures and self-scores refer to; without cells where nothing can refer to it. */
  readonly grid: CellGrid;
  /** Our own column of self-scores, on a sheet of our own. */
  readonly selfColumn?: number;
  /** Table rows whose empty score cell this very plan fills. */
  readonly filled: ReadonlySet<number>;
  readonly language: Language;
}

/** What every line of a block is written against. */
export interface Scene {
  readonly scored: ScoredSheet;
  readonly frame: Frame;
  readonly columns: BlockColumns;
}
