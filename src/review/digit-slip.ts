import * as r from '../rulebook/rational';
import type { Rational } from '../rulebook/rational';

const QUARTER = r.rational(1, 4);

/**
 * Ensures how likely one number was typed for another, lower is likelier: keystrokes apart, with maxima off the
 * usual quarter points counted as odd (10,05 for 10,5 is one keystroke from a usual number to an odd one).
 */
export function slipCost(typed: Rational, meant: Rational): number {
  const distance = keystrokes(r.toDecimal(typed, 4), r.toDecimal(meant, 4));
  return distance + (isUsual(meant) ? 0 : 2) - (isUsual(typed) ? 0 : 1);
}

function isUsual(points: Rational): boolean {
  return r.isWhole(r.divide(points, QUARTER));
}

/** Insertions, deletions, replacements and swapped neighbours. */
function keystrokes(a: string, b: string): number {
  const rows: number[][] = [Array.from({ length: b.length + 1 }, (_, n) => n)];
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) row.push(cheapest(rows, row, { a, b, i, j }));
    rows.push(row);
  }
  return rows[a.length]?.[b.length] ?? Math.max(a.length, b.length);
}

function cheapest(
  rows: readonly number[][],
  row: readonly number[],
  { a, b, i, j }: { readonly a: string; readonly b: string; readonly i: number; readonly j: number },
): number {
  const at = (line: readonly number[] | undefined, column: number): number => line?.[column] ?? Infinity;
  const above = rows[i - 1];
  const same = a[i - 1] === b[j - 1] ? 0 : 1;
  const isSwapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
  const swap = isSwapped ? at(rows[i - 2], j - 2) + 1 : Infinity;
  return Math.min(at(above, j) + 1, at(row, j - 1) + 1, at(above, j - 1) + same, swap);
}
