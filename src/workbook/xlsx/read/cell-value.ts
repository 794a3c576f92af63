import { cellName } from '../../../grid/address';
import type { CellValue } from '../../../grid/cell-grid';
import { problem } from '../../../result';
import type { ReadProblemCode } from '../../problems';
import { decodeSpreadsheetText } from '../xml/text';
import { serialOf } from './dates';
import { note, type SheetContext } from './sheet-context';

/** A cell as the file writes it, before its value is understood. */
export interface RawCell {
  row: number;
  column: number;
  /** The `t` attribute; absent means a number. */
  type: string | undefined;
  style: number;
  /** The text of `v`; absent when there is no such element. */
  value: string | undefined;
  /** The text of `is`. */
  inline: string | undefined;
  /** The font all runs of a rich text agree on. */
  font: string | undefined;
  /** Some runs of a rich text are crossed out. */
  struck: true | undefined;
}

/** Ensures the cell's value by its type (ECMA-376-1 §18.18.11), with damage reported at the cell. */
export function cellValue(cell: RawCell, context: SheetContext): CellValue {
  const { value } = cell;
  if (cell.type === 'inlineStr')
    return cell.inline ?? (value === undefined ? null : decodeSpreadsheetText(value));
  if (value === undefined) return null;
  if (cell.type === 's') return sharedText(cell, value, context);
  if (cell.type === 'str') return decodeSpreadsheetText(value);
  if (value === '') return null;
  if (cell.type === 'b') return value === '1' || value === 'true';
  if (cell.type === 'e') return { error: value };
  if (cell.type === 'd') return dateSerial(cell, value, context);
  return number(cell, value, context);
}

function sharedText(cell: RawCell, value: string, context: SheetContext): CellValue {
  if (value === '') return null;
  const item = context.texts[Number(value)];
  if (!item) return damaged('workbook.missing-string', cell, context);
  cell.font = item.font;
  cell.struck = item.struck;
  return item.text;
}

function dateSerial(cell: RawCell, value: string, context: SheetContext): CellValue {
  const serial = serialOf(value, context.date1904);
  if (serial !== undefined) return serial;
  damaged('workbook.bad-date', cell, context);
  return value;
}

function number(cell: RawCell, value: string, context: SheetContext): CellValue {
  const result = Number(value);
  if (Number.isFinite(result) && value.trim() !== '') return result;
  damaged('workbook.bad-number', cell, context);
  return value;
}

/** Reports a cell; what stands there instead of its value can be neither blank nor a number. */
function damaged(code: ReadProblemCode, cell: RawCell, context: SheetContext): CellValue {
  const at = { sheet: context.sheet, cell: cellName(cell.row, cell.column) };
  note(context, problem(code, 'error', { ...at, found: (cell.value ?? '').slice(0, 60) }, at));
  return { error: '#VALUE!' };
}
