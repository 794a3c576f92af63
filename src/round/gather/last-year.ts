import { comparableName } from '../../review/names';
import type { Unit } from '../unit';

export interface ComparedUnits {
  readonly same: ReadonlySet<Unit>;
  /** Units with a past that cannot be compared: merged, split, or not confirmed. */
  readonly notCompared: readonly Unit[];
}

/**
 * Ensures the units that are the same as last year, or were only renamed (one confirmed former unit that nobody
 * else continues). A merged or split unit has no rank of its own to compare with.
 */
export function comparedUnits(units: readonly Unit[]): ComparedUnits {
  const heirs = new Map<string, number>();
  for (const { name } of units.flatMap(({ predecessors }) => predecessors)) {
    const key = comparableName(name);
    heirs.set(key, (heirs.get(key) ?? 0) + 1);
  }
  const isSame = ({ predecessors }: Unit): boolean => {
    const [only, ...more] = predecessors;
    if (only === undefined) return true;
    return more.length === 0 && only.confirmed !== undefined && heirs.get(comparableName(only.name)) === 1;
  };
  const same = new Set(units.filter(isSame));
  return { same, notCompared: units.filter((unit) => !same.has(unit)) };
}
