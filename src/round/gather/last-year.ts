import { comparableName } from '../../review/names';
import type { PreviousResult } from '../../review/ranking/entries';
import type { Unit } from '../unit';

export interface ComparableResults {
  readonly results: readonly PreviousResult[];
  /** Units with a figure or a past that cannot be compared: merged, split, or not confirmed. */
  readonly notCompared: readonly Unit[];
}

/**
 * Ensures last year's results of units that are the same as last year, or were only renamed (one confirmed
 * former unit that nobody else continues). A merged or split unit has no rank of its own to compare with.
 */
export function comparableResults(units: readonly Unit[]): ComparableResults {
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
  return {
    results: units.filter(isSame).flatMap(({ name, lastYear }): PreviousResult[] => {
      return lastYear === undefined ? [] : [{ agency: name, ...lastYear }];
    }),
    notCompared: units.filter((unit) => !isSame(unit)),
  };
}
