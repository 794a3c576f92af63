import type { ReadNumber, Sourced } from '../form';
import type { NumberKind } from '../numbers';

/** One column of figures of a table of units. */
export interface UnitColumn {
  readonly index: number;
  /** The header's words, parts of merged headers joined by ` / `. */
  readonly header: string;
  readonly kind: NumberKind;
}

/** A figure with the decimals it is printed with, where the cell or its format tells. */
export type UnitFigure = ReadNumber & { readonly decimals?: number; readonly isFormula: boolean };

export interface UnitRow {
  readonly name: Sourced<string>;
  readonly row: number;
  /** By the column's index; a blank cell has no entry. */
  readonly figures: ReadonlyMap<number, UnitFigure>;
}

/** Any sheet of units × figures: what a portal, a one-stop shop or a task tracker exports. */
export interface UnitTable {
  readonly sheet: string;
  readonly headerRows: { readonly first: number; readonly last: number };
  readonly columns: readonly UnitColumn[];
  readonly units: readonly UnitRow[];
  /** Rows that head a group of units and carry its subtotals ("I. Khối sở, ngành"). */
  readonly groups: readonly UnitRow[];
  /** The row that says it is the total of all units above it. */
  readonly total?: UnitRow;
  /** Lines of words above and below the table: where period, source and day are told. */
  readonly lines: readonly Sourced<string>[];
}
