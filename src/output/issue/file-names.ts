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
      [plain(id).toUpperCase(), plain(name)].filter((part) => part !== '').join('-') || 'don-vi',
    );
    let free = base;
    for (let number = 2; taken.has(free.toLowerCase()); number += 1) free = `${base}-${number}`;
    taken.add(free.toLowerCase());
    return `${free}.xlsx`;
  });
}

function plain(text: string): string {
  const letters = text.toLowerCase().replaceAll('đ', 'd').normalize('NFD').replace(/\p{M}/gu, '');
  return letters.replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '');
}

function cut(name: string): string {
  if (name.length <= LONGEST) return name;
  const short = name.slice(0, LONGEST);
  const word = short.lastIndexOf('-');
  return word > LONGEST / 2 ? short.slice(0, word) : short;
}
