import type { UnitState } from '../journal';
import type { Unit } from '../unit';
import type { Appraising } from './decide';
import { deskOf, stateOf } from './desk';
import { unresolvedOf } from './unresolved';

/** Where one unit stands and how much of it still needs somebody. */
export interface UnitOverview {
  readonly unit: Unit;
  readonly state: UnitState;
  readonly items: number;
  readonly open: number;
}

/** Ensures every unit of the register with its state and its open items. */
export function overviewOf({ round, assignments }: Appraising): UnitOverview[] {
  const desk = deskOf(round, assignments);
  const items = new Map<string, number>();
  for (const { unit } of round.lines) items.set(unit, (items.get(unit) ?? 0) + 1);
  return round.units.map((unit) => ({
    unit,
    state: stateOf(desk, unit.id),
    items: items.get(unit.id) ?? 0,
    open: unresolvedOf(desk, { unit: unit.id }).length,
  }));
}
