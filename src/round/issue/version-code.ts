import { cellName } from '../../grid/address';
import type { CellValue } from '../../grid/cell-grid';
import * as r from '../../rulebook/rational';
import type { Rational } from '../../rulebook/rational';

/** What one scored row adds to the code: its self-score and its figures, as the cells hold them. */
export interface CodedRow {
  readonly score: CellValue;
  readonly figures: readonly CodedFigure[];
}

/** A figure by where it stands: a blank one then moves no other. */
export interface CodedFigure {
  /** Rows below the item's own. */
  readonly down: number;
  /** Column of the sheet, from 0. */
  readonly column: number;
  readonly value: CellValue;
}

/** The same row for the formula that a printed form shows: the row and column (from 0) of its cells. */
export interface CodedCells {
  readonly row: number;
  readonly scoreColumn: number;
  readonly figures: readonly Omit<CodedFigure, 'value'>[];
}

/** The greatest prime of six digits: any single change of a cell changes the code. */
const MODULUS = 999_983;
/** Each row weighs the power of its place, so that two rows swapped do not give the same code. */
const BASE = 31;
/** The score's weight in its row, and what a figure's begins with. */
const SCORE_WEIGHT = 7;
const FIGURE_WEIGHT = 11;
const COLUMN_WEIGHT = 97;
/** From here on four decimals would go beyond what a spreadsheet holds exactly. */
const LARGE = 1e10;

/**
 * Ensures the short code of a unit's scores and figures in item order (mã bản), e.g. `042-917`: the same cells
 * give the same code in every program, and a blank, a 0 and a text are told apart. It finds a file that is not
 * the one that was printed and signed; it is no proof against somebody who wants to deceive.
 */
export function versionCode(rows: readonly CodedRow[]): string {
  const sum = rows.reduce((total, row, place) => (total + rowCode(row, place)) % MODULUS, 0);
  const digits = String(sum).padStart(6, '0');
  return `${digits.slice(0, 3)}-${digits.slice(3)}`;
}

/** Ensures whether two codes are the same as people type them: spaces, dots and dashes make no difference. */
export function sameCode(typed: string, code: string): boolean {
  const digits = (text: string): string => text.replace(/\D/g, '').padStart(6, '0');
  return /\d/.test(typed) && digits(typed) === digits(code);
}

/** Ensures what one row adds to the code; `place` counts scored rows from 0. */
export function rowCode({ score, figures }: CodedRow, place: number): number {
  const parts = [part(score) * SCORE_WEIGHT, ...figures.map((one) => part(one.value) * weightOf(one))];
  const sum = parts.reduce((total, each) => total + each, 0) % MODULUS;
  return (sum * placeWeight(place)) % MODULUS;
}

function weightOf({ down, column }: Omit<CodedFigure, 'value'>): number {
  return FIGURE_WEIGHT + 2 * down + COLUMN_WEIGHT * column;
}

function placeWeight(place: number): number {
  let weight = 1;
  for (let at = 0; at <= place; at += 1) weight = (weight * BASE) % MODULUS;
  return weight;
}

/** From 0 (blank) below the modulus. */
function part(value: CellValue): number {
  if (value === null || value === '') return 0;
  if (typeof value === 'string') return value.length + 1;
  if (typeof value !== 'number') return 1;
  const exact = r.fromDouble(value) ?? r.ZERO;
  const scaled = Math.abs(value) < LARGE ? r.multiply(exact, r.rational(10_000)) : exact;
  return 1 + remainder(r.round(scaled, 0));
}

function remainder({ n }: Rational): number {
  if (typeof n === 'number') return ((n % MODULUS) + MODULUS) % MODULUS;
  const modulus = BigInt(MODULUS);
  return Number(((BigInt(n) % modulus) + modulus) % modulus);
}

/**
 * Ensures the formula of one row's hidden cell (functions of Excel 2016 and before): what the row adds to the code.
 * `place` counts scored rows from 0.
 */
export function rowCodeFormula({ row, scoreColumn, figures }: CodedCells, place: number): string {
  const parts = [
    `${partFormula(cellName(row, scoreColumn))}*${SCORE_WEIGHT}`,
    ...figures.map((one) => `${partFormula(cellName(row + one.down, one.column))}*${weightOf(one)}`),
  ];
  return `MOD(MOD(${parts.join('+')},${MODULUS})*${placeWeight(place)},${MODULUS})`;
}

function partFormula(cell: string): string {
  const scaled = `ROUND(${cell}*IF(ABS(${cell})<${LARGE},10000,1),0)`;
  return `IF(ISNUMBER(${cell}),1+MOD(${scaled},${MODULUS}),IF(ISTEXT(${cell}),IF(LEN(${cell})=0,0,LEN(${cell})+1),IF(ISBLANK(${cell}),0,1)))`;
}

/** Ensures the formula that shows the code over the hidden cells of all rows. */
export function codeFormula(hiddenCells: string): string {
  return `TEXT(MOD(SUMPRODUCT(${hiddenCells}),${MODULUS}),"000-000")`;
}
