import { comparableName } from '../names';

/** Ensures a title's words as compared: case, spaces and punctuation make no difference, diacritics do. */
export function titleWords(title: string): readonly string[] {
  return comparableName(title)
    .replace(/[^\p{L}\p{N}%]+/gu, ' ')
    .trim()
    .split(' ')
    .filter((word) => word !== '');
}

/** Ensures how many words two titles share, from 0 to 1: twice the common words over all words (Dice). */
export function similarity(a: readonly string[], b: readonly string[]): number {
  if (a.length + b.length === 0) return 0;
  const left = new Map<string, number>();
  for (const word of a) left.set(word, (left.get(word) ?? 0) + 1);
  let common = 0;
  for (const word of b) {
    const rest = left.get(word) ?? 0;
    if (rest === 0) continue;
    left.set(word, rest - 1);
    common += 1;
  }
  return (2 * common) / (a.length + b.length);
}

export function sameWords(a: string, b: string): boolean {
  return titleWords(a).join(' ') === titleWords(b).join(' ');
}
