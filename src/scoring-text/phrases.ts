import type { Token } from '../methods/clause';

/** Phrases by their first and by their last word, longest first: "điểm tối đa" is found before "điểm". */
export interface Phrases {
  readonly byFirst: ReadonlyMap<string, readonly (readonly string[])[]>;
  readonly byLast: ReadonlyMap<string, readonly (readonly string[])[]>;
}

function grouped(all: readonly (readonly string[])[], key: (words: readonly string[]) => string) {
  const groups = new Map<string, (readonly string[])[]>();
  for (const words of all) groups.set(key(words), [...(groups.get(key(words)) ?? []), words]);
  for (const group of groups.values()) group.sort((a, b) => b.length - a.length);
  return groups;
}

/** Ensures phrases ready to be looked up from either end. */
export function phrases(...all: readonly string[]): Phrases {
  const split = all.map((phrase) => phrase.split(' '));
  return {
    byFirst: grouped(split, (words) => words[0] ?? ''),
    byLast: grouped(split, (words) => words.at(-1) ?? ''),
  };
}

function matches(tokens: readonly Token[], from: number, words: readonly string[]): boolean {
  for (let k = 0; k < words.length; k += 1) if (tokens[from + k]?.text !== words[k]) return false;
  return true;
}

/** Ensures how many tokens the longest phrase beginning at `i` takes, 0 for none. */
export function phraseAt(tokens: readonly Token[], i: number, known: Phrases): number {
  const first = tokens[i];
  const candidates = first && known.byFirst.get(first.text);
  if (!candidates) return 0;
  for (const words of candidates) if (matches(tokens, i, words)) return words.length;
  return 0;
}

/** Ensures how many tokens the longest phrase that ends just before `i` takes, 0 for none. */
export function phraseBefore(tokens: readonly Token[], i: number, known: Phrases): number {
  const last = tokenAt(tokens, i - 1);
  const candidates = last && known.byLast.get(last.text);
  if (!candidates) return 0;
  for (const words of candidates) {
    if (i >= words.length && matches(tokens, i - words.length, words)) return words.length;
  }
  return 0;
}

/** Ensures the token at a place, undefined before the first and after the last: an array asked for its -1st looks long. */
export function tokenAt(tokens: readonly Token[], i: number): Token | undefined {
  return i >= 0 && i < tokens.length ? tokens[i] : undefined;
}

export function textAt(tokens: readonly Token[], i: number): string {
  return i >= 0 && i < tokens.length ? (tokens[i] as Token).text : '';
}

/** Ensures the uniform words of some tokens, separated by single spaces. */
export function wordsOf(tokens: readonly Token[]): string {
  let words = tokens[0]?.text ?? '';
  for (let i = 1; i < tokens.length; i += 1) words += ` ${tokens[i]?.text ?? ''}`;
  return words;
}

/** Ensures the place of the bracket that closes the one at `i`, or the end. */
export function closing(tokens: readonly Token[], i: number): number {
  let depth = 0;
  for (let k = i; k < tokens.length; k += 1) {
    if (tokens[k]?.text === '(') depth += 1;
    if (tokens[k]?.text === ')') depth -= 1;
    if (depth === 0) return k;
  }
  return tokens.length;
}
