import { compare } from '../../rulebook/rational';
import type { Rational } from '../../rulebook/rational';
import type { TieRule } from '../../rulebook/rulebook';

/** Ensures the rank of every figure, the highest first; equal figures share one by the tie rule. */
export function ranksOf(figures: readonly Rational[], tieRule: TieRule): number[] {
  const order = figures.map((_, position) => position);
  order.sort((a, b) => compareAt(figures, b, a) || a - b);
  const ranks = new Array<number>(figures.length);
  let rank = 0;
  order.forEach((position, place) => {
    const before = order[place - 1];
    const isTied = before !== undefined && compareAt(figures, before, position) === 0;
    if (!isTied) rank = tieRule === '1-1-3' ? place + 1 : rank + 1;
    ranks[position] = rank;
  });
  return ranks;
}

function compareAt(figures: readonly Rational[], a: number, b: number): number {
  const [left, right] = [figures[a], figures[b]];
  return left && right ? compare(left, right) : 0;
}
