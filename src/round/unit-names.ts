import { comparableName } from '../review/names';
import type { Unit } from './unit';

/** Ensures the unit that words name: its code, its name, or another spelling a person confirmed; never a near one. */
export function unitFinder(units: readonly Unit[]): (words: string) => Unit | undefined {
  const known = new Map<string, Unit>();
  const doubled = new Set<string>();
  for (const unit of units) {
    for (const words of new Set([unit.id, unit.name, ...unit.aliases].map(comparableName))) {
      if (known.has(words)) doubled.add(words);
      known.set(words, unit);
    }
  }
  return (words) => {
    const wanted = comparableName(words);
    return doubled.has(wanted) ? undefined : known.get(wanted);
  };
}
