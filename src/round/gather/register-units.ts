import { plainLetters } from '../../grid/plain-letters';
import { comparableName } from '../../review/names';
import { toDouble } from '../../rulebook/rational';
import type { AgencyRow } from '../../sheet/form';
import type { Unit } from '../unit';

/**
 * Ensures the units of a register that people keep, each with a code of its own: the one it had in the round
 * before, else the first letters of its name (`Sở Nội vụ` → `SNV`), told apart by a number drawn from the name
 * where several units share them. Last year's figures, group, criteria and exceptions come along.
 */
export function unitsOfAgencies(agencies: readonly AgencyRow[], before: readonly Unit[] = []): Unit[] {
  const known = new Map(
    before.flatMap((unit) => [unit.name, ...unit.aliases].map((name) => [comparableName(name), unit])),
  );
  const letters = agencies.map(({ name }) => initials(name.value));
  const counts = new Map<string, number>();
  for (const each of letters) counts.set(each, (counts.get(each) ?? 0) + 1);
  const taken = new Set(before.map(({ id }) => id));
  return agencies.map((agency, index): Unit => {
    const old = known.get(comparableName(agency.name.value));
    const base = letters[index] ?? 'DV';
    const isShared = (counts.get(base) ?? 0) > 1 || taken.has(base);
    const id = old?.id ?? free(isShared ? `${base}-${numberOf(agency.name.value)}` : base, taken);
    taken.add(id);
    return { ...(old ?? { aliases: [], predecessors: [] }), ...fromRow(agency), id };
  });
}

function fromRow(row: AgencyRow): Pick<Unit, 'name' | 'notApplicable'> & Partial<Unit> {
  const { name, group, rulebookId, notApplicable, lastYear, rank } = row;
  return {
    name: name.value,
    notApplicable: notApplicable.map(({ value }) => value),
    cell: name.cell,
    ...(group === undefined ? {} : { group: group.value }),
    ...(rulebookId === undefined ? {} : { rulebookId: rulebookId.value }),
    ...(lastYear === undefined
      ? {}
      : {
          lastYear: { index: lastYear.value, ...(rank === undefined ? {} : { rank: toDouble(rank.value) }) },
        }),
  };
}

/** `UBND xã Tân Lập` → `XTL`: what every commune's name begins with tells nobody apart. */
function initials(name: string): string {
  const words =
    plainLetters(comparableName(name))
      .replace(/^(?:ubnd|uy ban nhan dan)\s+/, '')
      .match(/[a-z0-9]+/g) ?? [];
  return (
    words
      .map((word) => (/^\d/.test(word) ? word : word.slice(0, 1)))
      .join('')
      .toUpperCase() || 'DV'
  );
}

/** Three digits of the name itself: the code stays the same however the register is sorted. */
function numberOf(name: string): string {
  const sum = [...comparableName(name)].reduce((total, letter) => {
    return (total * 31 + (letter.codePointAt(0) ?? 0)) % 997;
  }, 7);
  return String(sum).padStart(3, '0');
}

function free(wanted: string, taken: ReadonlySet<string>): string {
  let id = wanted;
  for (let number = 2; taken.has(id); number += 1) id = `${wanted}-${number}`;
  return id;
}
