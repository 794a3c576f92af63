import { comparableName } from '../review/names';
import type { Problem } from '../result';
import type { Unit } from './unit';

/** Ensures a problem's unit called by its name, where it goes by its code. */
export function withUnitName<P extends Pick<Problem, 'params'>>(units: readonly Unit[]): (one: P) => P {
  const names = new Map(units.map(({ id, name }) => [id, name]));
  return (one) => {
    const name = names.get(String(one.params['unit']));
    return name === undefined ? one : { ...one, params: { ...one.params, unit: name } };
  };
}

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
