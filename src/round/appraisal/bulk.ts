import type { PlannedItem } from '../../scoring/plan';
import type { RoundLine } from '../line';
import type { Unit } from '../unit';
import { deskOf, isLockedState, stateOf } from './desk';
import type { Appraising } from './decide';
import type { Ground, Operation, RoundNumber, Signed } from './operation';
import type { AppraisalProblem } from './problems';
import { groundOf, objectionsTo } from './refuse';
import { unresolvedOf, type Scope } from './unresolved';
import { about } from './refuse';

export interface BulkItem {
  readonly unit: Unit;
  readonly item: PlannedItem;
  readonly line: RoundLine;
  readonly ground: Ground;
}

export interface LeftOut {
  readonly unit: Unit;
  readonly item: PlannedItem;
  readonly line: RoundLine;
  readonly problems: readonly AppraisalProblem[];
}

/** What accepting together would do, before anything is done. */
export interface BulkPreview {
  readonly accepted: readonly BulkItem[];
  readonly leftOut: readonly LeftOut[];
  readonly operations: readonly Operation[];
}

export interface BulkRequest extends Scope {
  readonly round: RoundNumber;
  readonly signed: Signed;
}

/**
 * Ensures which undecided items may be accepted together, on what ground, and why the others are left out. An item
 * somebody has already decided is not touched.
 */
export function previewBulk(appraising: Appraising, { round, signed, ...scope }: BulkRequest): BulkPreview {
  const desk = deskOf(appraising.round, appraising.assignments);
  const accepted: BulkItem[] = [];
  const leftOut: LeftOut[] = [];
  const wanted = round === 1 ? ['undecided', 'noSecondAppraiser'] : ['explained'];
  for (const { unit, item, line, reason } of unresolvedOf(desk, scope)) {
    if (!wanted.includes(reason)) continue;
    const one = { desk, unit, item, line, signed };
    const ruling = { kind: 'accept', unit: unit.id, item: line.item, round, isBulk: true } as const;
    const state = stateOf(desk, unit.id);
    const problems = isLockedState(state)
      ? [about(one, 'appraisal.locked', { state })]
      : objectionsTo(ruling, one).filter(({ severity }) => severity === 'error');
    const ground = groundOf(one);
    if (problems.length > 0 || ground === undefined) leftOut.push({ unit, item, line, problems });
    else accepted.push({ unit, item, line, ground });
  }
  const operations = accepted.map(({ unit, line }): Operation => {
    return { kind: 'accept', unit: unit.id, item: line.item, round, isBulk: true };
  });
  return { accepted, leftOut, operations };
}
