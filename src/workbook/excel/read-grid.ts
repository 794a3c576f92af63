import type { Area, Cell, CellGrid, Visibility } from '../../grid/cell-grid';
import type { HighlightTone } from '../../grid/highlight';
import type { Notes } from './read-notes';
import { valueFrom } from './values';

/** What Excel says of the look of a cell, or of all cells of a row or column, as far as it is asked for. */
export interface CellLook {
  readonly format?: {
    readonly font?: { readonly name?: string; readonly bold?: boolean };
    readonly indentLevel?: number;
    readonly protection?: { readonly locked?: boolean };
  };
}

/** Some rows of a sheet as plain data. */
export interface RawRows {
  readonly top: number;
  readonly left: number;
  readonly values: readonly (readonly unknown[])[];
  readonly formulas: readonly (readonly unknown[])[];
  readonly formats: readonly (readonly unknown[])[];
  readonly looks: readonly (readonly CellLook[])[];
  readonly hiddenRows: readonly boolean[];
  readonly hiddenColumns: readonly boolean[];
  /** Some values are not known yet: they must be asked for whole. */
  readonly isIncomplete: boolean;
  /** The looks were found out for another area than the one that is in use now. */
  readonly isMoved: boolean;
}

export interface RawSheet {
  readonly name: string;
  readonly visibility: Visibility;
  readonly isProtected: boolean;
  readonly merges: readonly Area[];
  readonly tables: readonly { readonly name: string; readonly area: Area }[];
  readonly parts: readonly RawRows[];
  readonly highlights: readonly HighlightTone[];
  readonly notes?: Notes;
}

/** Ensures a sheet's cells from Excel's arrays; `normalFont` is the font that goes without saying. */
export function gridFrom(raw: RawSheet, normalFont: string | undefined): CellGrid {
  const rows: (Cell | undefined)[][] = [];
  const hiddenRows = new Set<number>();
  const hiddenColumns = new Set<number>();
  let columnCount = 0;
  for (const part of raw.parts) {
    part.values.forEach((line, index) => {
      const row = part.top + index;
      const cells = cellsOf(part, index, normalFont);
      if (cells.length > 0) rows[row] = cells;
      columnCount = Math.max(columnCount, cells.length);
      if (part.hiddenRows[index]) hiddenRows.add(row);
    });
    part.hiddenColumns.forEach((hidden, index) => {
      if (hidden) hiddenColumns.add(part.left + index);
    });
  }
  return {
    sheet: raw.name,
    rows,
    rowCount: rows.length,
    columnCount,
    merges: raw.merges,
    hiddenRows,
    hiddenColumns,
    visibility: raw.visibility,
    isProtected: raw.isProtected,
    ...(raw.tables.length === 0 ? {} : { tables: raw.tables }),
    ...(raw.notes === undefined ? {} : { notes: raw.notes }),
    ...(raw.highlights.length === 0 ? {} : { highlights: raw.highlights }),
  };
}

function cellsOf(part: RawRows, index: number, normalFont: string | undefined): (Cell | undefined)[] {
  const cells: (Cell | undefined)[] = [];
  part.values[index]?.forEach((value, offset) => {
    const cell = cellFrom(part, { row: index, column: offset }, value, normalFont);
    if (cell) cells[part.left + offset] = cell;
  });
  return cells;
}

function cellFrom(
  part: RawRows,
  at: { readonly row: number; readonly column: number },
  rawValue: unknown,
  normalFont: string | undefined,
): Cell | undefined {
  const typed = part.formulas[at.row]?.[at.column];
  // A text that looks like a formula reads the same as value and as formula.
  const formula =
    typeof typed === 'string' && typed.startsWith('=') && typed !== rawValue ? typed : undefined;
  const value = valueFrom(rawValue, formula !== undefined);
  const look = part.looks[at.row]?.[at.column]?.format ?? {};
  const isUnlocked = look.protection?.locked === false;
  if (value === null && formula === undefined && !isUnlocked) return undefined;
  const format = part.formats[at.row]?.[at.column];
  const font = look.font?.name;
  const indent = look.indentLevel ?? 0;
  return {
    value,
    ...(formula === undefined ? {} : { formula: formula.slice(1) }),
    ...(typeof format !== 'string' || format === 'General' ? {} : { format }),
    ...(font === undefined || font === '' || font === normalFont ? {} : { font }),
    ...(look.font?.bold === true ? { bold: true as const } : {}),
    ...(indent === 0 ? {} : { indent }),
    ...(isUnlocked ? { locked: false as const } : {}),
  };
}
