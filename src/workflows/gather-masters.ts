import { comparableName } from '../review/names';
import type { ConfirmedReading } from '../review/scored-form/confirmed';
import type { Compile } from '../review/scored-form/compile-once';
import { masterOf, type Master } from '../round/master';
import type { Unit } from '../round/unit';
import type { Rulebook } from '../rulebook/rulebook';
import { rulebookById, shippedRulebooks } from '../rulebook/shipped';
import type { Round } from '../round/round';

export interface Criteria {
  readonly masters: ReadonlyMap<string, Master>;
  readonly units: readonly Unit[];
}

export interface CriteriaRequest {
  readonly units: readonly Unit[];
  readonly given: readonly Rulebook[];
  readonly before?: Round;
  readonly year: number;
  readonly compile: Compile;
  readonly confirmed: readonly ConfirmedReading[];
}

/**
 * Ensures the criteria of the round: those it was opened with, those given now, and shipped ones the register
 * names. A unit may name its criteria by id or by title.
 */
export function criteriaOfRound(request: CriteriaRequest): Criteria {
  const { given, before, year, compile, confirmed } = request;
  const masters = new Map(before?.masters ?? []);
  const add = (rulebook: Rulebook): string => {
    if (!masters.has(rulebook.id)) masters.set(rulebook.id, masterOf(rulebook, { compile, confirmed, year }));
    return rulebook.id;
  };
  for (const rulebook of given) add(rulebook);
  const known = (name: string): string | undefined => {
    const wanted = comparableName(name);
    const held = [...masters.values()].map(({ rulebook }) => rulebook);
    return [...held, ...shippedRulebooks()]
      .filter(({ id, title }) => [id, title].some((each) => comparableName(each) === wanted))
      .map(({ id }) => id)[0];
  };
  const units = request.units.map((unit): Unit => {
    const id = unit.rulebookId === undefined ? undefined : known(unit.rulebookId);
    if (id === undefined) return unit;
    const shipped = masters.has(id) ? undefined : rulebookById(id);
    if (shipped?.ok) add(shipped.value);
    return { ...unit, rulebookId: id };
  });
  return { masters, units };
}
