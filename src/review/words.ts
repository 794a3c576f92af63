import { LETTERS, plainLetters } from '../grid/plain-letters';

const BETWEEN_WORDS = new RegExp(`[^${LETTERS}\\d]+`, 'g');

/** Ensures words that compare: no accents, no case, no punctuation, single spaces. */
export function plainWords(text: string): string {
  return plainLetters(text).replace(BETWEEN_WORDS, ' ').trim();
}

/** Ensures true when the phrase stands in the words as whole words. */
export function hasPhrase(words: string, phrase: string): boolean {
  return ` ${words} `.includes(` ${phrase} `);
}
