import { oncePer } from '../../grid/kept';
import { comparableName } from '../../review/names';
import type { FormId } from '../issue/ids';
import type { Unit } from '../unit';

/** Whose file it is, as far as anybody may say without asking. */
export type NamedUnit =
  | { readonly kind: 'known'; readonly unit: Unit; readonly by: 'name' | 'id' | 'file' }
  /** The form was issued to one unit and names another. */
  | { readonly kind: 'conflict'; readonly issued: Unit; readonly named: Unit }
  /** In nobody's row of the register. */
  | { readonly kind: 'stranger'; readonly name: string };

export interface NamedFile {
  /** As the sheet's title block has it. */
  readonly agency?: string | undefined;
  readonly id?: FormId | undefined;
  readonly file: string;
}

/** Ensures the unit by the form's hidden id, else by the name in the sheet (or a spelling people confirmed), else by the file's name. */
export function nameUnit(units: readonly Unit[], { agency, id, file }: NamedFile): NamedUnit {
  const issued = units.find((unit) => unit.id === id?.unit);
  const named = agency === undefined ? undefined : unitCalled(units, agency);
  if (issued && named && issued !== named) return { kind: 'conflict', issued, named };
  if (issued) return { kind: 'known', unit: issued, by: 'id' };
  if (named) return { kind: 'known', unit: named, by: 'name' };
  const stem = file.replace(/^.*[\\/]|\.[^.\\/]*$/g, '');
  if (agency !== undefined) return { kind: 'stranger', name: agency };
  const unit = unitCalled(units, stem);
  return unit ? { kind: 'known', unit, by: 'file' } : { kind: 'stranger', name: stem };
}

/** Ensures the one unit of a name, a confirmed spelling or a code; two units of one name are nobody. */
export function unitCalled(units: readonly Unit[], name: string): Unit | undefined {
  const called = byName(units).get(comparableName(name));
  return called?.size === 1 ? [...called][0] : undefined;
}

/** Every file of a round is looked up among the same units. */
const byName = oncePer((units: readonly Unit[]): ReadonlyMap<string, ReadonlySet<Unit>> => {
  const named = new Map<string, Set<Unit>>();
  for (const unit of units) {
    for (const each of [unit.name, ...unit.aliases, unit.id]) {
      const name = comparableName(each);
      const known = named.get(name);
      if (known === undefined) named.set(name, new Set([unit]));
      else known.add(unit);
    }
  }
  return named;
});
