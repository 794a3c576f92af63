import type { JournalEntry } from './journal';
import type { RoundLine } from './line';
import type { Master } from './master';
import type { Unit } from './unit';

/** Everything Sở Nội vụ holds between the closing of self-scoring and the published ranking. */
export interface Round {
  /** The assessment year. */
  readonly year: number;
  /** By rulebook id; a unit that names none is scored by the only one there is. */
  readonly masters: ReadonlyMap<string, Master>;
  readonly units: readonly Unit[];
  readonly lines: readonly RoundLine[];
  readonly journal: readonly JournalEntry[];
  /** Days each unit's file was late by the receipts, 0 in time; a unit without both dates is absent. */
  readonly late?: ReadonlyMap<string, number>;
}

/** Ensures the master a unit is scored by, or undefined where it is for a person to say. */
export function masterFor({ masters }: Pick<Round, 'masters'>, unit: Unit): Master | undefined {
  if (unit.rulebookId !== undefined) return masters.get(unit.rulebookId);
  return masters.size === 1 ? [...masters.values()][0] : undefined;
}
