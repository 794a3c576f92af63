import type { Area } from '../../grid/cell-grid';
import type { Chart } from '../../grid/chart';

/** One cell's contents and number format as they were, and what we put there. */
export interface CellsBefore {
  readonly kind: 'cells';
  readonly sheet: string;
  readonly area: Area;
  /** Contents as Excel types them (`=…`, numbers, texts, `''`); null for cells that were not ours to change. */
  readonly before: readonly (readonly unknown[])[];
  readonly formats: readonly (readonly unknown[])[];
  /** What we wrote, to tell whether a person has changed it since. */
  readonly wrote: readonly (readonly unknown[])[];
  /** The sheet was protected: formats were not and cannot be changed. */
  readonly formatsStay?: true;
}

/** Weight, alignment and wrapping of a cell: all that a look of ours may change beside a person's table. */
export interface PersonLook {
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly horizontal?: string;
  readonly vertical?: string;
  readonly wrap?: boolean;
}

/** Cells of one look, as a list of addresses that Excel takes at once. */
export interface LookGroup {
  readonly cells: string;
  readonly look: PersonLook;
}

/** Weight, alignment and wrapping as they were. */
export interface LooksBefore {
  readonly kind: 'looks';
  readonly sheet: string;
  readonly before: readonly LookGroup[];
  /** What our change left there. */
  readonly painted: readonly LookGroup[];
}

export interface WidthsBefore {
  readonly kind: 'widths';
  readonly sheet: string;
  readonly widths: readonly { readonly columns: string; readonly width: number }[];
}

export interface MergedByUs {
  readonly kind: 'merged';
  readonly sheet: string;
  readonly area: Area;
}

export interface SheetAdded {
  readonly kind: 'sheetAdded';
  readonly sheet: string;
  readonly area: Area | null;
  readonly wrote: readonly (readonly unknown[])[];
}

/** A sheet of ours that was removed: enough to build it again. */
export interface SheetRemoved {
  readonly kind: 'sheetRemoved';
  readonly sheet: string;
  readonly visibility: string;
  readonly position: number;
  readonly area: Area;
  readonly before: readonly (readonly unknown[])[];
  readonly formats: readonly (readonly unknown[])[];
  readonly looks: readonly (readonly Excel.SettableCellProperties[])[];
  readonly merges: readonly Area[];
  readonly widths: readonly number[];
  readonly heights: readonly number[];
  readonly frozen: string | null;
  readonly orientation: string;
  readonly paperSize: string;
  readonly zoom: Excel.PageLayoutZoomOptions;
  readonly footer: string;
  readonly titleRows: string | null;
  /** Our highlights on it. */
  readonly rules: readonly RemovedRule[];
  /** Those we drew on it: Excel does not say of a chart which cells it draws. */
  readonly charts: readonly Chart[];
  /** How many more stood on it, from an earlier session or somebody else: they do not come back. */
  readonly chartsLost: number;
}

export interface NameBefore {
  readonly kind: 'name';
  readonly name: string;
  readonly before: { readonly formula: string; readonly visible: boolean } | null;
}

export interface HighlightsAdded {
  readonly kind: 'highlightsAdded';
  readonly sheet: string;
  readonly ids: readonly string[];
}

export interface HighlightsRemoved {
  readonly kind: 'highlightsRemoved';
  readonly sheet: string;
  readonly rules: readonly RemovedRule[];
}

export interface RemovedRule {
  /** As it was called before; put back, it gets another. */
  readonly id: string;
  readonly areas: readonly Area[];
  readonly formula: string;
  readonly fill: string;
  readonly bold: boolean;
}

export type UndoRecord =
  | CellsBefore
  | LooksBefore
  | WidthsBefore
  | MergedByUs
  | SheetAdded
  | SheetRemoved
  | NameBefore
  | HighlightsAdded
  | HighlightsRemoved;

/** The adapter's part of a receipt: plain data, last change last. */
export interface ExcelUndo {
  readonly holder: 'excel';
  readonly records: readonly UndoRecord[];
}

/** Ensures the adapter's own part of a receipt, or undefined when another holder wrote it. */
export function excelUndo(undo: unknown): ExcelUndo | undefined {
  const given = undo as Partial<ExcelUndo> | null | undefined;
  return given?.holder === 'excel' && Array.isArray(given.records) ? (given as ExcelUndo) : undefined;
}
