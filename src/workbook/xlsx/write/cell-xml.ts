import { cellName } from '../../../grid/address';
import type { CellValue } from '../../../grid/cell-grid';
import { escapeSpreadsheetText, escapeXml } from '../xml/text';

/** A cell to be written as XML. */
export interface CellToWrite {
  readonly row: number;
  readonly column: number;
  readonly value: CellValue;
  readonly formula?: string | undefined;
  /** The index of its format; absent for the workbook's normal one. */
  readonly style?: string | number | undefined;
}

/**
 * Ensures the cell's element (ECMA-376-1 §18.3.1.4). Texts stand in the cell itself, so that the shared texts
 * of a patched workbook keep their bytes; a formula's value stands beside it.
 */
export function cellXml(cell: CellToWrite): string {
  const { value, formula } = cell;
  const style = cell.style === undefined || String(cell.style) === '0' ? '' : ` s="${cell.style}"`;
  const open = `<c r="${cellName(cell.row, cell.column)}"${style}`;
  if (formula !== undefined) {
    const [type, cached] = cachedValue(value);
    return `${open}${type}><f>${escapeSpreadsheetText(formula)}</f>${cached}</c>`;
  }
  if (value === null) return `${open}/>`;
  if (typeof value === 'string') return `${open} t="inlineStr"><is>${textElement(value)}</is></c>`;
  const [type, cached] = cachedValue(value);
  return `${open}${type}>${cached}</c>`;
}

function cachedValue(value: CellValue): readonly [type: string, value: string] {
  if (value === null) return ['', ''];
  if (typeof value === 'number') return ['', `<v>${value}</v>`];
  if (typeof value === 'boolean') return [' t="b"', `<v>${value ? 1 : 0}</v>`];
  if (typeof value === 'string') return [' t="str"', `<v>${escapeSpreadsheetText(value)}</v>`];
  return [' t="e"', `<v>${escapeXml(value.error)}</v>`];
}

/** White space at the edges and line breaks survive only when asked for. */
function textElement(text: string): string {
  const keeps = /^\s|\s$|[\n\t]|\s\s/.test(text) ? ' xml:space="preserve"' : '';
  return `<t${keeps}>${escapeSpreadsheetText(text)}</t>`;
}
