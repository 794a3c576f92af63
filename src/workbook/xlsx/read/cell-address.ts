import { MAX_COLUMNS, MAX_ROWS, type Position } from '../../../grid/address';

/** Ensures the position of a cell's `r` attribute, or undefined; the reader's inner loop, so without a pattern. */
export function readAddress(text: string): Position | undefined {
  let at = 0;
  let column = 0;
  for (; at < text.length; at += 1) {
    const letter = text.charCodeAt(at) & ~32;
    if (letter < 65 || letter > 90) break;
    column = column * 26 + letter - 64;
  }
  let row = 0;
  const digits = at;
  for (; at < text.length; at += 1) {
    const digit = text.charCodeAt(at) - 48;
    if (digit < 0 || digit > 9 || row > MAX_ROWS) return undefined;
    row = row * 10 + digit;
  }
  const isInside = row >= 1 && row <= MAX_ROWS && column >= 1 && column <= MAX_COLUMNS;
  return isInside && at > digits ? { row: row - 1, column: column - 1 } : undefined;
}
