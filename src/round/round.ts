import type { Rulebook } from '../rulebook/rulebook';
import type { ScoringPlan } from '../scoring/plan';
import type { JournalEntry } from './journal';
import type { RoundLine } from './line';
import type { Unit } from './unit';

/** The set of criteria that a kind of unit is scored by, compiled once for the whole round. */
export interface Master {
  readonly rulebook: Rulebook;
  readonly plan: ScoringPlan;
}

/** Everything Sở Nội vụ holds between the closing of self-scoring and the published ranking. */
export interface Round {
  readonly year: number;
  /** By rulebook id; a unit that names none is scored by the only one there is. */
  readonly masters: ReadonlyMap<string, Master>;
  readonly units: readonly Unit[];
  readonly lines: readonly RoundLine[];
  readonly journal: readonly JournalEntry[];
}

/** Ensures the master a unit is scored by, or undefined where it is for a person to say. */
export function masterOf({ masters }: Pick<Round, 'masters'>, unit: Unit): Master | undefined {
  if (unit.rulebookId !== undefined) return masters.get(unit.rulebookId);
  return masters.size === 1 ? [...masters.values()][0] : undefined;
}
