import { columnName } from '../../../grid/address';
import type { CellValue } from '../../../grid/cell-grid';
import { escapeSpreadsheetText, escapeXml } from '../xml/text';
import { inlineText, type TextCell } from './cell-texts';

/** A cell to be written as XML. */
export interface CellToWrite {
  readonly row: number;
  readonly column: number;
  readonly value: CellValue;
  readonly formula?: string | undefined;
}

/** Ensures the attribute that gives a cell its format; none for the workbook's normal one. */
export function formatAttribute(format: string | number | undefined): string {
  return format === undefined || format === 0 || format === '0' ? '' : ` s="${format}"`;
}

/** Ensures the cell's element (ECMA-376-1 §18.3.1.4); `format` is the index of its format. */
export function cellXml(cell: CellToWrite, format?: string | number): string {
  return `<c r="${columnName(cell.column)}${cell.row + 1}"${formatAttribute(format)}${cellRest(cell, inlineText)}`;
}

/** Ensures what follows the format in a cell's element, its end included; a formula's value stands beside it. */
export function cellRest({ value, formula }: CellToWrite, textCell: TextCell): string {
  if (formula !== undefined) {
    const [type, cached] = cachedValue(value);
    return `${type}><f>${escapeSpreadsheetText(formula)}</f>${cached}</c>`;
  }
  if (value === null) return '/>';
  if (typeof value === 'string') return textCell(value);
  const [type, cached] = cachedValue(value);
  return `${type}>${cached}</c>`;
}

function cachedValue(value: CellValue): readonly [type: string, value: string] {
  if (value === null) return ['', ''];
  if (typeof value === 'number') return ['', `<v>${value}</v>`];
  if (typeof value === 'boolean') return [' t="b"', `<v>${value ? 1 : 0}</v>`];
  if (typeof value === 'string') return [' t="str"', `<v>${escapeSpreadsheetText(value)}</v>`];
  return [' t="e"', `<v>${escapeXml(value.error)}</v>`];
}
