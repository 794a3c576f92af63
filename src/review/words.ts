import { plainLetters } from '../grid/plain-letters';

/** Ensures words that compare: no accents, no case, no punctuation, single spaces. */
export function plainWords(text: string): string {
  return plainLetters(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** Ensures true when the phrase stands in the words as whole words. */
export function hasPhrase(words: string, phrase: string): boolean {
  return ` ${words} `.includes(` ${phrase} `);
}
