import { isCellError } from '../grid/cell-grid';
import * as r from '../rulebook/rational';
import type { Rational } from '../rulebook/rational';
import type { Body } from './body';
import { isDateFormat } from './dates';
import { fittingReadings, formatDecimals, isPercentFormat, parseNumeral, plainVietnamese } from './numbers';
import type { NumberKind } from './numbers';
import { fold } from './text/clean';
import { kindOfUnit } from './units';

/** A figure cell: decided, or with every way it can be read when neither its unit nor its form decides. */
export interface FigureCell {
  readonly readings: readonly Rational[];
  readonly decimals?: number;
  readonly isPercent: boolean;
  readonly typed: string;
}

/** Ensures what a figure cell can mean under its unit; undefined for a blank cell or one that was reported. */
export function readFigure(
  body: Body,
  { row, column, unit }: { readonly row: number; readonly column: number; readonly unit: string },
): FigureCell | undefined {
  const cell = body.cells.cell(row, column);
  const at = { row, column };
  if (cell === undefined || body.cells.isBlank(row, column)) return undefined;
  if (cell.uncached) return refused(body, at, 'sheet.uncached', { formula: cell.formula ?? '' });
  if (isCellError(cell.value)) return refused(body, at, 'sheet.cell-error', { error: cell.value.error });
  const typed = body.cells.text(row, column);
  const kind = kindOfUnit(unit);
  if (typeof cell.value === 'number' && !isDateFormat(cell.format)) {
    return ofNumber(body, at, { value: cell.value, format: cell.format, kind, typed });
  }
  const numeral = typeof cell.value === 'string' ? parseNumeral(typed) : undefined;
  if (numeral === undefined || !unitAgrees(numeral.unit, unit)) {
    return refused(body, at, 'sheet.number-unreadable', { typed });
  }
  const readings = fittingReadings(numeral, { kind: numeral.unit === '' ? kind : kindOfUnit(numeral.unit) });
  const isPercent = numeral.percent || kind === 'percent';
  const decimals = readings.length === 1 ? { decimals: readings[0]?.decimals ?? 0 } : {};
  return { readings: readings.map((one) => one.value), isPercent, typed, ...decimals };
}

/** A number typed into Excel has one value; what it says depends on its format and, for a count, on being whole. */
function ofNumber(
  body: Body,
  at: { readonly row: number; readonly column: number },
  {
    value,
    format,
    kind,
    typed,
  }: {
    readonly value: number;
    readonly format: string | undefined;
    readonly kind: NumberKind;
    readonly typed: string;
  },
): FigureCell | undefined {
  const exact = r.fromDouble(value);
  if (exact === undefined) return refused(body, at, 'sheet.number-unreadable', { typed });
  const shown = formatDecimals(format);
  const decimals = shown === undefined ? {} : { decimals: shown };
  if (isPercentFormat(format))
    return { readings: [r.multiply(exact, r.rational(100))], isPercent: true, typed, ...decimals };
  if (kind === 'count' && !r.isWhole(exact)) {
    const thousandfold = r.multiply(exact, r.rational(1000));
    const second = r.isWhole(thousandfold)
      ? plainVietnamese(thousandfold)
      : plainVietnamese(r.round(exact, 0));
    return refused(body, at, 'sheet.count-not-whole', { typed, first: plainVietnamese(exact), second });
  }
  return { readings: [exact], isPercent: kind === 'percent', typed, ...decimals };
}

function unitAgrees(inCell: string, unit: string): boolean {
  return (
    inCell === '' || unit === '' || fold(unit).includes(fold(inCell)) || fold(inCell).includes(fold(unit))
  );
}

function refused(
  body: Body,
  at: { readonly row: number; readonly column: number },
  code: 'sheet.uncached' | 'sheet.cell-error' | 'sheet.number-unreadable' | 'sheet.count-not-whole',
  params: Readonly<Record<string, string>>,
): undefined {
  body.problems.add(code, 'error', at, params);
  return undefined;
}
