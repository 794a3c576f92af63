import { isSurveyPart } from '../../scoring/outcome';
import type { PlannedItem } from '../../scoring/plan';
import { comparableCode } from '../../review/scored-form/rulebook-match';
import { itemsById } from '../items';
import type { JournalEntry, UnitState } from '../journal';
import type { RoundLine } from '../line';
import { isExcused } from '../results';
import { masterFor } from '../round';
import type { Round } from '../round';
import type { Unit } from '../unit';
import { assignmentLookup, isNamed } from './assignment';
import type { Assignment, AssignmentOf } from './assignment';
import { changeKey, foldJournal } from './fold';

/** A round laid out for appraising: everything found at once by unit and item. */
export interface Desk {
  readonly round: Round;
  readonly units: ReadonlyMap<string, Unit>;
  readonly items: (unit: Unit) => ReadonlyMap<string, PlannedItem>;
  readonly assignment: AssignmentOf;
  /** By `lineKey`; replaced as operations go on. */
  readonly lines: Map<string, RoundLine>;
  /** What the journal says of everything it speaks of, by `changeKey`. */
  readonly fold: Map<string, string>;
  readonly journal: JournalEntry[];
  /** Units that have lines. */
  readonly sent: ReadonlySet<string>;
  /** Days late by the receipts. */
  readonly late: ReadonlyMap<string, number>;
}

export function lineKey({ unit, item }: Pick<RoundLine, 'unit' | 'item'>): string {
  return `${unit}\n${item}`;
}

/** Ensures a desk of its own: what is done on it leaves the round as it is. */
export function deskOf(round: Round, assignments: readonly Assignment[]): Desk {
  const items = new Map([...round.masters].map(([id, { plan }]) => [id, itemsById(plan)]));
  const none: ReadonlyMap<string, PlannedItem> = new Map();
  return {
    round,
    units: new Map(round.units.map((unit) => [unit.id, unit])),
    items: (unit) => items.get(masterFor(round, unit)?.rulebook.id ?? '') ?? none,
    assignment: assignmentLookup(round, assignments),
    lines: new Map(round.lines.map((line) => [lineKey(line), line])),
    fold: new Map(foldJournal(round.journal)),
    journal: [...round.journal],
    sent: new Set(round.lines.map(({ unit }) => unit)),
    late: round.late ?? new Map(),
  };
}

/** Ensures the round with everything done on the desk. */
export function roundOfDesk({ round, lines, journal }: Desk): Round {
  return { ...round, lines: round.lines.map((line) => lines.get(lineKey(line)) ?? line), journal };
}

/** Ensures where a unit stands; before anybody said so, a unit with lines has sent its file, late where the receipts say so. */
export function stateOf({ fold, sent, late }: Pick<Desk, 'fold' | 'sent' | 'late'>, unit: string): UnitState {
  const said = fold.get(changeKey({ unit, field: 'state' }));
  if (said !== undefined && said !== '') return said as UnitState;
  if (!sent.has(unit)) return 'notSent';
  return (late.get(unit) ?? 0) > 0 ? 'sentLate' : 'sent';
}

/** Nothing of a unit may be changed once its points are fixed. */
export function isLockedState(state: UnitState): boolean {
  return state === 'locked' || state === 'published';
}

export function wasOpened({ fold }: Pick<Desk, 'fold'>, { unit, item }: RoundLine): boolean {
  return (fold.get(changeKey({ unit, item, field: 'evidenceOpened' })) ?? '') !== '';
}

/** Ensures who appraises an item that the unit itself appraises for the others, or undefined while nobody is named. */
export function secondAppraiserOf(desk: Desk, unit: Unit, item: string): string | undefined {
  const said = desk.fold.get(changeKey({ unit: unit.id, item, field: 'secondAppraiser' }));
  if (said !== undefined && said !== '') return said;
  return desk.assignment(unit, item)?.secondAppraiser;
}

/** Ensures whether the unit would appraise itself. */
export function isOwnItem({ assignment }: Desk, unit: Unit, item: string): boolean {
  const appraiser = assignment(unit, item)?.appraiser;
  return appraiser !== undefined && isNamed(unit, appraiser);
}

/** Ensures whether an item's points come from people asked, not from appraisal. */
export function isSurveyed({ node }: PlannedItem): boolean {
  return isSurveyPart(node.part) || node.source === 'survey' || node.source === 'satisfactionSurvey';
}

/** Ensures whether the register excuses the unit from the item. */
export function isExcusedFrom(unit: Unit, item: PlannedItem): boolean {
  return unit.notApplicable.length > 0 && isExcused(item, new Set(unit.notApplicable.map(comparableCode)));
}
