import { columnIndex, columnName, MAX_COLUMNS, MAX_ROWS } from '../../../grid/address';
import { formulaTokens, type FormulaToken } from './tokens';

/** How far a formula is moved. */
export interface Shift {
  readonly rows: number;
  readonly columns: number;
}

/** Ensures the formula as if it were copied that far: relative references move, absolute ones stay. */
export function translateFormula(formula: string, shift: Shift): string {
  return formulaTokens(formula)
    .map((token) => translateToken(token, shift))
    .join('');
}

function translateToken(token: FormulaToken, shift: Shift): string {
  if (token.kind === 'cell') return translateCell(token.text, shift);
  if (token.kind === 'columns') return translateEnds(token.text, (end) => moveColumn(end, shift.columns));
  if (token.kind === 'rows') return translateEnds(token.text, (end) => moveRow(end, shift.rows));
  return token.text;
}

const CELL = /^(\$?[A-Za-z]+)(\$?[0-9]+)$/;

function translateCell(text: string, shift: Shift): string {
  const match = CELL.exec(text);
  const column = moveColumn(match?.[1] ?? '', shift.columns);
  const row = moveRow(match?.[2] ?? '', shift.rows);
  return column === undefined || row === undefined ? '#REF!' : column + row;
}

function translateEnds(text: string, move: (end: string) => string | undefined): string {
  const ends = text.split(':').map(move);
  return ends.includes(undefined) ? '#REF!' : ends.join(':');
}

function moveColumn(text: string, by: number): string | undefined {
  const from = columnIndex(text.replace('$', ''));
  if (from === undefined) return text;
  if (text.startsWith('$')) return text;
  const to = from + by;
  return to >= 0 && to < MAX_COLUMNS ? columnName(to) : undefined;
}

function moveRow(text: string, by: number): string | undefined {
  if (text.startsWith('$')) return text;
  const to = Number(text) + by;
  return to >= 1 && to <= MAX_ROWS ? String(to) : undefined;
}
