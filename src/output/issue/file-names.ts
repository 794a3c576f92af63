import { hyphenated } from '../../grid/plain-letters';

/** Windows allows 260 characters for a whole path: folders need most of them. */
const LONGEST = 80;

/**
 * Ensures a file name for each unit, `SNV` and `Sở Nội vụ` → `SNV-so-noi-vu.xlsx`: letters every system keeps, over-long
 * names cut at a word, two alike numbered.
 */
export function issueFileNames(units: readonly { readonly id: string; readonly name: string }[]): string[] {
  const taken = new Set<string>();
  return units.map(({ id, name }) => {
    const base = cut(
      [hyphenated(id).toUpperCase(), hyphenated(name)].filter((part) => part !== '').join('-') || 'don-vi',
    );
    let free = base;
    for (let number = 2; taken.has(free.toLowerCase()); number += 1) free = `${base}-${number}`;
    taken.add(free.toLowerCase());
    return `${free}.xlsx`;
  });
}

function cut(name: string): string {
  if (name.length <= LONGEST) return name;
  const short = name.slice(0, LONGEST);
  const word = short.lastIndexOf('-');
  return word > LONGEST / 2 ? short.slice(0, word) : short;
}
