import { isCellError, type Cell } from '../../grid/cell-grid';
import { formatVietnamese } from '../../rulebook/points';

const MILLISECONDS = 86_400_000;

/** Ensures a cell as a reader expects to see it: decimal comma, dates as day/month/year, what is unknown as “…”. */
export function cellText(cell: Cell | undefined, date1904: boolean): string {
  if (cell === undefined) return '';
  if (cell.uncached) return '…';
  const { value, format = '' } = cell;
  if (value === null) return '';
  if (isCellError(value)) return value.error;
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'string') return value;
  if (isDate(format)) return dateText(value, date1904);
  return numberText(value, format);
}

/** A format that shows a day or a year outside quotes and brackets. */
function isDate(format: string): boolean {
  return /[dy]/i.test(format.replace(/"[^"]*"|\[[^\]]*\]|\\./g, '')) && !/general/i.test(format);
}

function dateText(serial: number, date1904: boolean): string {
  const days = Math.floor(serial) - (date1904 ? 24_107 : 25_569);
  const date = new Date(days * MILLISECONDS);
  if (Number.isNaN(date.getTime())) return String(serial);
  const [day, month] = [date.getUTCDate(), date.getUTCMonth() + 1].map((part) =>
    String(part).padStart(2, '0'),
  );
  return `${day}/${month}/${date.getUTCFullYear()}`;
}

function numberText(value: number, format: string): string {
  const isPercent = format.includes('%');
  const decimals = /[.](0+)/.exec(format)?.[1]?.length;
  const shown = isPercent ? value * 100 : value;
  const plain = decimals === undefined ? String(Number(shown.toPrecision(15))) : shown.toFixed(decimals);
  // Numbers too large or too small for plain digits stay as the machine writes them.
  if (plain.includes('e')) return plain;
  const [integer = '', fraction] = plain.split('.');
  const text = format.includes('#,##')
    ? formatVietnamese(plain)
    : [integer, fraction].filter(Boolean).join(',');
  return isPercent ? `${text}%` : text;
}
