import { isCellError } from '../grid/cell-grid';
import { exactPoints, fromPoints, toPoints } from '../rulebook/points';
import type { Points } from '../rulebook/points';
import * as r from '../rulebook/rational';
import type { Rational } from '../rulebook/rational';
import type { Body } from './body';
import { isDateFormat } from './dates';
import type { Sourced } from './form';
import { fittingReadings, isPercentFormat, parseNumeral, plainVietnamese } from './numbers';
import type { Reading } from './numbers';
import { fold } from './text/clean';

/** Where a points cell stands and what bounds it. */
export interface PointsPlace {
  readonly row: number;
  readonly column: number;
  readonly atMost?: Points;
  /** The column prints three decimals elsewhere (`0,500`), so that `1,500` is one and a half. */
  readonly threeDecimals?: boolean;
  /** A maximum may be printed as a range `0÷4`, and must be exact; a computed score may be finer than we count. */
  readonly isMaximum?: boolean;
}

/** Ensures the points of a cell, or undefined: silently for a blank cell, else with the problem that prevented it. */
export function readPoints(body: Body, place: PointsPlace): Sourced<Points> | undefined {
  const { row, column } = place;
  const cell = body.cells.cell(row, column);
  if (cell === undefined || body.cells.isBlank(row, column)) return undefined;
  if (cell.uncached) return refuse(body, place, 'sheet.uncached', { formula: cell.formula ?? '' });
  if (isCellError(cell.value)) return refuse(body, place, 'sheet.cell-error', { error: cell.value.error });
  const typed = body.cells.text(row, column);
  if (typeof cell.value === 'number') {
    const exact = r.fromDouble(cell.value);
    if (exact === undefined || isDateFormat(cell.format) || isPercentFormat(cell.format)) {
      return refuse(body, place, 'sheet.number-unreadable', { typed });
    }
    return toSourced(body, place, exact);
  }
  return fromText(body, place, typed);
}

function fromText(body: Body, place: PointsPlace, typed: string): Sourced<Points> | undefined {
  if (isNotApplicable(typed) || isPending(typed)) return undefined;
  const numeral =
    parseNumeral(typed) ?? (place.isMaximum === true ? upperEnd(body, place, typed) : undefined);
  if (numeral === undefined || numeral.percent || !/^(diem|d)?$/.test(fold(numeral.unit))) {
    return refuse(body, place, 'sheet.number-unreadable', { typed });
  }
  const atMost = place.atMost === undefined ? {} : { atMost: fromPoints(place.atMost) };
  const readings = narrow(fittingReadings(numeral, { kind: 'points', ...atMost }), place);
  const [only, second] = readings;
  if (only === undefined) return refuse(body, place, 'sheet.number-unreadable', { typed });
  if (second !== undefined) {
    return refuse(body, place, 'sheet.number-ambiguous', {
      typed,
      first: plainVietnamese(only.value),
      second: plainVietnamese(second.value),
    });
  }
  return toSourced(body, place, only.value, typed);
}

function narrow(readings: readonly Reading[], place: PointsPlace): readonly Reading[] {
  return place.threeDecimals === true ? readings.filter((one) => !one.grouped) : readings;
}

/** `0÷4`, `0 - 10`: someone decides inside the range, and its upper end is the maximum. */
function upperEnd(body: Body, { row, column }: PointsPlace, typed: string) {
  const range = /^(\d+(?:[.,]\d+)?)\s*(?:÷|-|–|đến)\s*(\d+(?:[.,]\d+)?)\s*(?:điểm|đ)?$/i.exec(typed);
  if (!range) return undefined;
  body.problems.add('sheet.maximum-range', 'warning', { row, column }, { typed, upper: range[2] ?? '' });
  return parseNumeral(range[2] ?? '');
}

function toSourced(
  body: Body,
  place: PointsPlace,
  exact: Rational,
  typed?: string,
): Sourced<Points> | undefined {
  const points = exactPoints(exact);
  if (points === undefined) {
    const params = { typed: plainVietnamese(exact), rounded: plainVietnamese(fromPoints(toPoints(exact))) };
    if (place.isMaximum === true) return refuse(body, place, 'sheet.points-too-fine', params);
    body.problems.add('sheet.points-too-fine', 'info', place, params);
  }
  const cell = body.problems.ref(place.row, place.column);
  return { value: points ?? toPoints(exact), cell, ...(typed === undefined ? {} : { typed }) };
}

function refuse(
  body: Body,
  place: PointsPlace,
  code:
    | 'sheet.uncached'
    | 'sheet.cell-error'
    | 'sheet.number-unreadable'
    | 'sheet.number-ambiguous'
    | 'sheet.points-too-fine',
  params: Readonly<Record<string, string>>,
): undefined {
  body.problems.add(code, 'error', place, params);
  return undefined;
}

/** Ensures whether words in a score cell say that the item does not apply. */
export function isNotApplicable(text: string): boolean {
  if (text.length > 30 || /\d/.test(text)) return false;
  return /^(khong ap dung|khong danh gia|khong cham|kad|k ad|n a|khong thuoc doi tuong)$/.test(fold(text));
}

/** Ensures whether words in a score cell say that nobody has scored yet: the same as blank. */
export function isPending(text: string): boolean {
  if (text.length > 60 || /\d/.test(text)) return false;
  return /^(khong tu cham|chua cham|chua tu cham|chua co ket qua|cho ket qua( xhh| dieu tra( xa hoi hoc| xhh)?| khao sat| sipas)?|xhh|sipas)$/.test(
    fold(text),
  );
}

/** Ensures whether a points column prints three decimals somewhere a group of thousands is impossible. */
export function printsThreeDecimals(body: Body, column: number): boolean {
  for (let row = body.rows.firstRow; row <= body.rows.lastRow; row += 1) {
    const cell = body.cells.cell(row, column);
    if (typeof cell?.value !== 'string') continue;
    const readings = parseNumeral(body.cells.text(row, column))?.readings ?? [];
    if (readings.length === 1 && readings[0]?.decimals === 3) return true;
  }
  return false;
}
