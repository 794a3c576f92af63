import type { Area, CellValue } from './cell-grid';
import type { Chart } from './chart';
import type { HighlightTone } from './highlight';

/**
 * How a written cell looks. A closed set: adapters map each to their own styles,
 * and nothing else about a person's cell is touched.
 */
export type CellStyle =
  | 'plain'
  | 'header'
  | 'text'
  | 'wrapped'
  | 'number'
  | 'points'
  | 'percent'
  | 'date'
  | 'title'
  | 'subtitle'
  | 'centred'
  | 'total'
  | 'totalPoints'
  | 'note'
  | 'letterhead'
  | 'letterheadBold'
  | 'signature'
  /** Where a person is to type: a number, words, a day. */
  | 'input'
  | 'inputText'
  | 'inputDate';

export interface WrittenCell {
  readonly row: number;
  readonly column: number;
  /** The value to show; beside a formula it is cached, so that readers without recalculation agree. */
  readonly value: CellValue;
  /** Without the leading `=`, in US syntax (commas, decimal points, English names). */
  readonly formula?: string;
  readonly style?: CellStyle;
}

export interface SheetLayout {
  readonly columnWidths?: readonly number[];
  readonly rowHeights?: Readonly<Record<number, number>>;
  /** The heights stated are where rows begin: they grow with what is typed. */
  readonly rowsGrow?: true;
  readonly merges?: readonly Area[];
  /** Rows and columns that stay in view. */
  readonly freeze?: { readonly rows: number; readonly columns: number };
  readonly landscape?: boolean;
  /** Printed on one page, however small; otherwise only as wide as one. */
  readonly onePage?: boolean;
  /** First and last row (from 0) repeated on every printed page. */
  readonly printTitleRows?: { readonly first: number; readonly last: number };
  readonly footer?: string;
  readonly hidden?: Exclude<'visible' | 'hidden' | 'veryHidden', 'visible'>;
  readonly autoFilter?: Area;
  /** Drop-down lists, and cells that take only certain numbers or days. */
  readonly validations?: readonly (ChoiceList | NumberRule)[];
  /** Columns (from 0) that nobody sees or prints. */
  readonly hiddenColumns?: readonly number[];
  /** Protects the sheet without a password; only these areas stay editable. */
  readonly protect?: { readonly unlocked: readonly Area[] };
  /** Drawn over the cells; the sheets they refer to stand in the workbook or are added by the same plan. */
  readonly charts?: readonly Chart[];
}

/** What is said beside a cell: when it is entered, and when what was typed is refused. At most 255 characters each. */
export interface InputWords {
  readonly prompt?: string;
  readonly refusal?: string;
}

/** Cells that take one of several values; any other is refused with an explanation. */
export interface ChoiceList extends InputWords {
  readonly areas: readonly Area[];
  /** The choices, or the cells that hold them, e.g. `'Danh mục'!$A$1:$A$4`: commas and long lists need cells. */
  readonly choices: readonly string[] | { readonly refersTo: string };
}

/** Cells that take a number or a day within limits; blank stays allowed. */
export interface NumberRule extends InputWords {
  readonly areas: readonly Area[];
  readonly takes: 'whole' | 'decimal' | 'date';
  /** Limits in the cell's own terms: a day by its serial number from 1900. Without either, any of its kind. */
  readonly from?: number;
  readonly to?: number;
}

/** One change, as data. Rows and columns count from 0. */
export type Edit =
  | { readonly kind: 'cells'; readonly sheet: string; readonly cells: readonly WrittenCell[] }
  /** Removes content and our style from cells that an earlier run of ours wrote. */
  | { readonly kind: 'clear'; readonly sheet: string; readonly area: Area }
  | {
      readonly kind: 'columnWidths';
      readonly sheet: string;
      readonly widths: Readonly<Record<number, number>>;
    }
  | { readonly kind: 'mergeCells'; readonly sheet: string; readonly area: Area }
  | {
      readonly kind: 'addSheet';
      readonly sheet: string;
      readonly cells: readonly WrittenCell[];
      readonly layout: SheetLayout;
    }
  | { readonly kind: 'removeSheet'; readonly sheet: string }
  | {
      readonly kind: 'defineName';
      readonly name: string;
      readonly refersTo: string;
      readonly hidden: boolean;
    }
  | { readonly kind: 'removeName'; readonly name: string }
  /** A conditional format of our own, known by its formula: `AND("cchc"="cchc","lost"="lost")`. */
  | {
      readonly kind: 'highlight';
      readonly sheet: string;
      readonly tone: HighlightTone;
      readonly areas: readonly Area[];
    }
  /** Removes every conditional format of ours and nothing else. */
  | { readonly kind: 'clearHighlights'; readonly sheet: string };

/** All writes of one command; applied whole or not at all. */
export interface WritePlan {
  /** What the user asked for, for the undo list: a key of the messages. */
  readonly command: string;
  readonly edits: readonly Edit[];
}

/** What was there before, enough to put it back exactly: `undo` is itself a plan, opaque parts belong to the adapter. */
export interface Receipt {
  readonly command: string;
  readonly undo: unknown;
  /** Cells that refused the write (locked), with the reason's code; empty when all went in. */
  readonly refused: readonly { readonly sheet: string; readonly cell: string; readonly code: string }[];
}
