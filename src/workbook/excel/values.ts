import { cellAt, type CellGrid, type CellValue } from '../../grid/cell-grid';
import type { WrittenCell } from '../../grid/plan';

/** Errors as Excel shows them in values, whatever the user's language. */
const ERROR =
  /^#(?:NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|GETTING_DATA|SPILL!|CALC!|FIELD!|BLOCKED!|CONNECT!|BUSY!|UNKNOWN!|EXTERNAL!|PYTHON!|TIMEOUT!)$/;

const MONTH =
  /^(?:jan|january|feb|february|mar|march|apr|april|may|jun|june|jul|july|aug|august|sep|sept|september|oct|october|nov|november|dec|december|am|pm|usd|vnd|thg|tháng|e|h|[a-z])$/i;

/** Ensures a value as the rest of the product knows it: blank is null, errors are told from texts. */
export function valueFrom(raw: unknown, hasFormula: boolean): CellValue {
  if (typeof raw === 'number' || typeof raw === 'boolean') return raw;
  if (typeof raw !== 'string') return null;
  if (raw === '' && !hasFormula) return null;
  return ERROR.test(raw) ? { error: raw } : raw;
}

/**
 * Ensures whether Excel could take a text for something else when it is typed: a number, date, time,
 * percentage, fraction, boolean, error or formula. Such a text is written into a cell formatted as text.
 */
export function needsTextFormat(text: string): boolean {
  if (/^[\s'=+\-@]/.test(text) || ERROR.test(text.trim().toUpperCase())) return true;
  if (/^(?:true|false)$/i.test(text.trim())) return true;
  if (!/\d/.test(text)) return false;
  const words = text.match(/\p{L}+/gu) ?? [];
  return words.every((word) => MONTH.test(word));
}

/** Ensures what is handed to Excel for one cell: `''` empties it. */
export function inputFor(cell: WrittenCell): string | number | boolean {
  if (cell.formula !== undefined) return `=${cell.formula}`;
  if (cell.value === null) return '';
  return typeof cell.value === 'object' ? cell.value.error : cell.value;
}

/** Ensures whether the cell must be formatted as text before it is written. */
export function isTextInput(cell: WrittenCell): boolean {
  return cell.formula === undefined && typeof cell.value === 'string' && needsTextFormat(cell.value);
}

/**
 * Ensures that two cell contents are the same to Excel: formulas regardless of spaces, letter case and
 * needless quotes around sheet names, everything else exactly.
 */
export function sameContent(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== 'string' || typeof b !== 'string') return false;
  return a.startsWith('=') && b.startsWith('=') && canonical(a) === canonical(b);
}

/** Texts inside a formula count as they stand. */
function canonical(formula: string): string {
  return formula
    .split(/("(?:[^"]|"")*")/)
    .map((part, index) => (index % 2 === 1 ? part : part.replace(/[\s']/g, '').toUpperCase()))
    .join('');
}

/** Ensures a cell's content as Excel types it: `''` where nothing stood. */
export function contentSeen(seen: CellGrid, row: number, column: number): string | number | boolean {
  const cell = cellAt(seen, row, column);
  if (cell?.formula !== undefined) return `=${cell.formula}`;
  if (cell === undefined || cell.value === null) return '';
  return typeof cell.value === 'object' ? cell.value.error : cell.value;
}
