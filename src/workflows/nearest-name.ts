import { plainLetters } from '../grid/plain-letters';
import { comparableName } from '../review/names';

/** Ensures the one known name that is clearly meant by a misspelt one, to be proposed and never assumed. */
export function nearestName(name: string, known: readonly string[]): string | undefined {
  const wanted = plain(name);
  const ranked = known
    .map((each) => ({ each, distance: editDistance(wanted, plain(each)) }))
    .sort((a, b) => a.distance - b.distance);
  const [best, next] = ranked;
  if (best === undefined || best.distance > wanted.length / 4) return undefined;
  return next?.distance === best.distance ? undefined : best.each;
}

function plain(name: string): string {
  return plainLetters(comparableName(name)).replace(/[^a-z0-9 ]/g, '');
}

/** Letters to add, drop or change (Levenshtein), row by row. */
function editDistance(a: string, b: string): number {
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (const [row, letter] of [...a].entries()) {
    const current = [row + 1];
    for (const [column, other] of [...b].entries()) {
      const changed = (previous[column] ?? 0) + (letter === other ? 0 : 1);
      current.push(Math.min(changed, (previous[column + 1] ?? 0) + 1, (current[column] ?? 0) + 1));
    }
    previous = current;
  }
  return previous[b.length] ?? 0;
}
