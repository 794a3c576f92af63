import { columnIndex, columnName, MAX_COLUMNS, MAX_ROWS } from '../../../grid/address';
import { formulaTokens, type FormulaToken } from './tokens';

/** How far a formula is moved. */
export interface Shift {
  readonly rows: number;
  readonly columns: number;
}

/** Ensures the formula as if it were copied that far: relative references move, absolute ones stay. */
export function translateFormula(formula: string, shift: Shift): string {
  return translator(formula)(shift);
}

/** Ensures a function that copies the formula any distance, so that one shared by many cells is taken apart once. */
export function translator(formula: string): (shift: Shift) => string {
  const pieces = formulaTokens(formula).map(pieceOf);
  return (shift) => {
    let text = '';
    for (const piece of pieces) text += typeof piece === 'string' ? piece : moved(piece, shift);
    return text;
  };
}

/** A reference as its ends; a cell has one, whole columns and whole rows two. */
type Reference = readonly End[];

interface End {
  /** Absent in whole rows. */
  readonly column?: Coordinate;
  /** Absent in whole columns. */
  readonly row?: Coordinate;
}

/** Where the end lies when it moves with the formula, or its text when it does not. */
type Coordinate = number | string;

const END = /^(\$?[A-Za-z]+)?(\$?[0-9]+)?$/;

function pieceOf({ kind, text }: FormulaToken): string | Reference {
  return kind === 'cell' || kind === 'columns' || kind === 'rows' ? text.split(':').map(endOf) : text;
}

function endOf(text: string): End {
  const [, letters, digits] = END.exec(text) ?? [];
  return {
    ...(letters === undefined ? {} : { column: coordinate(letters, columnIndex(letters)) }),
    ...(digits === undefined ? {} : { row: coordinate(digits, Number(digits) - 1) }),
  };
}

function coordinate(text: string, place: number | undefined): Coordinate {
  return text.startsWith('$') || place === undefined ? text : place;
}

function moved(reference: Reference, shift: Shift): string {
  let text = '';
  for (const { column, row } of reference) {
    const letters = column === undefined ? '' : movedColumn(column, shift.columns);
    const digits = row === undefined ? '' : movedRow(row, shift.rows);
    if (letters === undefined || digits === undefined) return '#REF!';
    text += (text === '' ? '' : ':') + letters + digits;
  }
  return text;
}

function movedColumn(column: Coordinate, by: number): string | undefined {
  if (typeof column === 'string') return column;
  const to = column + by;
  return to >= 0 && to < MAX_COLUMNS ? columnName(to) : undefined;
}

function movedRow(row: Coordinate, by: number): string | undefined {
  if (typeof row === 'string') return row;
  const to = row + by;
  return to >= 0 && to < MAX_ROWS ? String(to + 1) : undefined;
}
