import { hyphenated } from '../../grid/plain-letters';

/** Short enough for every system, with its folder and its number. */
const LONGEST = 100;

/** Ensures a name for each lead agency's file, `Sở Nội vụ` → `so-noi-vu.xlsx`, that every system keeps; two alike are numbered. */
export function fileNames(leads: readonly string[]): string[] {
  const taken = new Set<string>();
  return leads.map((lead) => {
    const base = hyphenated(lead).slice(0, LONGEST).replace(/-$/, '') || 'co-quan';
    let name = base;
    for (let number = 2; taken.has(name); number += 1) name = `${base}-${number}`;
    taken.add(name);
    return `${name}.xlsx`;
  });
}
