import { columnName } from '../../../grid/address';
import type { CellValue } from '../../../grid/cell-grid';
import { escapeSpreadsheetText, escapeXml } from '../xml/text';
import { TextOut, type Out } from './out';

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

/** Ensures the cell's element as text; `format` is the index of its format. */
export function cellXml(cell: CellToWrite, format?: string | number): string {
  const out = new TextOut();
  writeCell(out, cell, formatAttribute(format));
  return out.text;
}

/**
 * Ensures the cell's element (ECMA-376-1 §18.3.1.4). Texts stand in the cell itself, so that the shared texts
 * of a patched workbook keep their bytes; a formula's value stands beside it.
 */
export function writeCell(out: Out, { row, column, value, formula }: CellToWrite, format: string): void {
  out.add('<c r="');
  out.add(columnName(column));
  out.add(String(row + 1));
  out.add('"');
  out.add(format);
  if (formula !== undefined) {
    const [type, cached] = cachedValue(value);
    out.add(`${type}><f>`);
    out.add(escapeSpreadsheetText(formula));
    out.add(`</f>${cached}</c>`);
  } else if (value === null) out.add('/>');
  else if (typeof value === 'string') {
    out.add(' t="inlineStr"><is><t');
    out.add(keepsSpace(value));
    out.add('>');
    out.add(escapeSpreadsheetText(value));
    out.add('</t></is></c>');
  } else {
    const [type, cached] = cachedValue(value);
    out.add(`${type}>${cached}</c>`);
  }
}

function cachedValue(value: CellValue): readonly [type: string, value: string] {
  if (value === null) return ['', ''];
  if (typeof value === 'number') return ['', `<v>${value}</v>`];
  if (typeof value === 'boolean') return [' t="b"', `<v>${value ? 1 : 0}</v>`];
  if (typeof value === 'string') return [' t="str"', `<v>${escapeSpreadsheetText(value)}</v>`];
  return [' t="e"', `<v>${escapeXml(value.error)}</v>`];
}

/** White space at the edges and line breaks survive only when asked for. */
function keepsSpace(text: string): string {
  return /^\s|\s$|[\n\t]|\s\s/.test(text) ? ' xml:space="preserve"' : '';
}
