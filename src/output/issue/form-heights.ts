import type { WrittenCell } from '../../grid/plan';
import type { ItemRow } from '../../round/issue/form-rows';
import { LINE } from '../table-heights';
import { linesIn } from '../text-width';
import { COLUMN, WIDTHS } from './form-columns';

const KNOWN = new Map<string, number>();
/** A set of criteria has a few hundred texts, the same in every unit's form. */
const MOST = 10_000;
/** Bold words take more room. */
const BOLD = 1.15;

/** Ensures rows tall enough for their words, by row; what a person adds later makes them grow. */
export function formHeights(cells: readonly WrittenCell[]): Record<number, number> {
  const lines = new Map<number, number>();
  for (const { row, column, value, style } of cells) {
    if (typeof value !== 'string' || value === '' || column > COLUMN.points) continue;
    const count = known(value, column, style === 'total' ? BOLD : 1);
    if (count > (lines.get(row) ?? 0)) lines.set(row, count);
  }
  return Object.fromEntries([...lines].map(([row, count]) => [row, count * LINE]));
}

/** Ensures the lines that the longest level of an input takes once it is chosen. */
export function choiceLines(
  { inputs }: ItemRow,
  at: number,
): { readonly row: number; readonly lines: number }[] {
  return inputs.flatMap(({ choices }, index) => {
    if (choices === undefined) return [];
    return [{ row: at + 1 + index, lines: Math.max(...choices.map((one) => known(one, COLUMN.inputs, 1))) }];
  });
}

function known(text: string, column: number, letter: number): number {
  const width = WIDTHS[column] ?? 1;
  const key = `${width}\n${letter}\n${text}`;
  const before = KNOWN.get(key);
  if (before !== undefined) return before;
  const count = linesIn(text, width, letter);
  if (KNOWN.size < MOST) KNOWN.set(key, count);
  return count;
}
