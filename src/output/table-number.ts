import { decimalWords } from '../messages/figures';
import type { Language } from '../messages/language';
import * as r from '../rulebook/rational';
import type { ColumnFormat, TableNumber } from './table';

/** Published points have two decimals, some three; a table never hides one that counts. */
const LEAST_DECIMALS = 2;
const MOST_DECIMALS = 4;

/** Ensures the printed figure with a point: at least two decimals for points, none for ranks and counts. */
export function plainNumber(number: TableNumber, columnFormat: ColumnFormat): string {
  const { value, format = columnFormat } = number;
  const decimal = r.toDecimal(value, MOST_DECIMALS);
  if (format !== 'points') return decimal;
  const [whole = '0', fraction = ''] = decimal.split('.');
  return `${whole}.${fraction.padEnd(LEAST_DECIMALS, '0')}`;
}

/** Ensures the printed figure as sentences write it: `85,41`. */
export function shownNumber(number: TableNumber, format: ColumnFormat, language: Language): string {
  return decimalWords(plainNumber(number, format), language);
}
