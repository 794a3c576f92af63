import { isNumber } from './table';
import type { Table, TableColumn, TableRow, TableValue } from './table';
import { plainNumber } from './table-number';

/** Excel reads UTF-8 only when the file says so at its start. */
const BYTE_ORDER_MARK = '\uFEFF';
/** What makes a spreadsheet take text for a formula, in half and full width; leading spaces do not help. */
const STARTS_FORMULA = /^[\s\u200B\uFEFF]*[=+\-@\t\r\n＝＋－＠]/u;
const PLAIN_NUMBER = /^[+-]?\d+(?:[.,]\d+)*\s?%?$/;

/**
 * Ensures RFC 4180 text that Excel opens as UTF-8: one header line, numbers with a decimal point,
 * and no text a spreadsheet would run as a formula. Negative numbers stay numbers.
 */
export function tableToCsv({ columns, rows }: Table): string {
  const header = columns.map(({ header, group }) =>
    text(group === undefined ? header : `${group} – ${header}`),
  );
  const lines = rows
    .filter(({ kind }) => kind !== 'section')
    .map((row) => columns.map((column) => field(row, column)));
  return `${BYTE_ORDER_MARK}${[header, ...lines].map((fields) => fields.join(',')).join('\r\n')}\r\n`;
}

function field({ cells }: TableRow, { key, format }: TableColumn): string {
  const value: TableValue | undefined = cells[key];
  if (value === undefined) return '';
  return isNumber(value) ? plainNumber(value, format) : text(value);
}

function text(value: string): string {
  const isHarmless = PLAIN_NUMBER.test(value) || !STARTS_FORMULA.test(value);
  const safe = isHarmless ? value : `'${value}`;
  return /[",\r\n;\t]/.test(safe) ? `"${safe.replace(/"/g, '""')}"` : safe;
}
