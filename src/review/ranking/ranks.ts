import { compare } from '../../rulebook/rational';
import type { Rational } from '../../rulebook/rational';
import type { TieRule } from '../../rulebook/rulebook';

/** What decides between equal figures, the first key first; absent where it cannot be told. */
export type TieKeys = readonly (Rational | undefined)[];

/**
 * Ensures the rank of every figure, the highest first; equal figures go by their tie keys where they have any, and
 * share a rank by the tie rule where those are equal too. A key that one of the equals lacks decides nothing.
 */
export function ranksOf(
  figures: readonly Rational[],
  tieRule: TieRule,
  keys: readonly TieKeys[] = [],
): number[] {
  const everyone = figures.map((_, position) => position);
  const shared = splitBy(everyone, (position) => figures[position]).flatMap((equal) =>
    broken(equal, keys, 0),
  );
  const ranks = new Array<number>(figures.length);
  let place = 1;
  for (const equal of shared) {
    for (const position of equal) ranks[position] = place;
    place += tieRule === '1-1-3' ? equal.length : 1;
  }
  return ranks;
}

/** Ensures the equals split by their keys from one key on. */
function broken(equal: readonly number[], keys: readonly TieKeys[], at: number): (readonly number[])[] {
  const most = Math.max(0, ...equal.map((position) => keys[position]?.length ?? 0));
  if (equal.length < 2 || at >= most) return [equal];
  const isKnown = equal.every((position) => keys[position]?.[at] !== undefined);
  const parts = isKnown ? splitBy(equal, (position) => keys[position]?.[at]) : [equal];
  return parts.flatMap((part) => broken(part, keys, at + 1));
}

/** Ensures positions in runs of one figure, the highest first. */
function splitBy(
  positions: readonly number[],
  figureOf: (position: number) => Rational | undefined,
): number[][] {
  const order = [...positions].sort((a, b) => compareKnown(figureOf(b), figureOf(a)) || a - b);
  const runs: number[][] = [];
  for (const position of order) {
    const before = runs.at(-1)?.[0];
    const isTied = before !== undefined && compareKnown(figureOf(before), figureOf(position)) === 0;
    if (isTied) runs.at(-1)?.push(position);
    else runs.push([position]);
  }
  return runs;
}

function compareKnown(a: Rational | undefined, b: Rational | undefined): number {
  return a && b ? compare(a, b) : 0;
}
