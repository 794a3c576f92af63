import type { Token } from '../methods/clause';

/** Phrases by their first word, longest first, so that "điểm tối đa" is found before "điểm". */
export type Phrases = ReadonlyMap<string, readonly (readonly string[])[]>;

/** Ensures phrases ready to be looked up by their first word. */
export function phrases(...all: readonly string[]): Phrases {
  const byFirst = new Map<string, (readonly string[])[]>();
  for (const words of all.map((phrase) => phrase.split(' '))) {
    const first = words[0] ?? '';
    byFirst.set(
      first,
      [...(byFirst.get(first) ?? []), words].sort((a, b) => b.length - a.length),
    );
  }
  return byFirst;
}

/** Ensures how many tokens the longest phrase beginning at `i` takes, 0 for none. */
export function phraseAt(tokens: readonly Token[], i: number, known: Phrases): number {
  const first = tokens[i];
  if (!first) return 0;
  const found = known
    .get(first.text)
    ?.find((words) => words.every((word, k) => tokens[i + k]?.text === word));
  return found?.length ?? 0;
}

/** Ensures how many tokens the longest phrase that ends just before `i` takes, 0 for none. */
export function phraseBefore(tokens: readonly Token[], i: number, known: Phrases): number {
  for (let length = 5; length > 0; length -= 1) {
    if (i - length >= 0 && phraseAt(tokens.slice(0, i), i - length, known) === length) return length;
  }
  return 0;
}

export function textAt(tokens: readonly Token[], i: number): string {
  return tokens[i]?.text ?? '';
}

/** Ensures the uniform words of some tokens, separated by single spaces. */
export function wordsOf(tokens: readonly Token[]): string {
  return tokens.map((token) => token.text).join(' ');
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
