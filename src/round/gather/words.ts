import { titleWords } from '../../review/rulebook-changes/similarity';

const KNOWN = new Map<string, string>();
/** A round has a few hundred titles, each in every file; a stranger's file may hold any others. */
const MOST = 20_000;

/** Ensures a title's words as compared, worked out once for all the files that repeat it. */
export function wordsOf(title: string): string {
  const known = KNOWN.get(title);
  if (known !== undefined) return known;
  const words = titleWords(title).join(' ');
  if (KNOWN.size < MOST) KNOWN.set(title, words);
  return words;
}

/** Ensures true where two texts say the same but for spaces, letter case and Unicode form. */
export function sameText(a: string, b: string): boolean {
  return a === b || plain(a) === plain(b);
}

function plain(text: string): string {
  return text.normalize('NFC').replace(/\s+/g, ' ').trim().toLowerCase();
}
