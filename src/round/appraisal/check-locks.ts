import { problem } from '../../result';
import type { CellRef } from '../../result';
import type { RoundLine } from '../line';
import type { Round } from '../round';
import type { Unit } from '../unit';
import { deskOf, isLockedState, stateOf, type Desk } from './desk';
import { changeKey } from './fold';
import { hashOfUnit, slipsOf, type Lock, type Slip } from './lock';
import type { AppraisalProblem } from './problems';
import { hashIn } from './unit-states';

/** Ensures where a field of a line stands in the workbook, for a problem to point at. */
export type PlaceOf = (line: Pick<RoundLine, 'unit' | 'item'>, field: string) => CellRef | undefined;

/**
 * Ensures a problem for every cell of a locked unit that is not what it was when its points were fixed. The hash in
 * the journal decides; the lock kept beside it says which cells.
 */
export function checkLocks(round: Round, locks: readonly Lock[], placeOf: PlaceOf): AppraisalProblem[] {
  const desk = deskOf(round, []);
  return round.units.flatMap((unit): AppraisalProblem[] => {
    if (!isLockedState(stateOf(desk, unit.id))) return [];
    const lines = round.lines.filter((line) => line.unit === unit.id);
    const hash = lockHash(round, unit);
    if (hash === undefined) return [];
    const lock = locks.find((one) => one.unit === unit.id);
    const isIntact = lock?.hash === hash;
    const broken: AppraisalProblem[] = isIntact
      ? []
      : [problem('appraisal.lock-broken', 'error', { unit: unit.name })];
    if (hashOfUnit(lines) === hash) return broken;
    const known = lock !== undefined && isIntact ? lock : { unit: unit.id, hash, sent: {} };
    return [...broken, ...changed(desk, { unit, lines, lock: known, isIntact }, placeOf)];
  });
}

interface Changed {
  readonly unit: Unit;
  readonly lines: readonly RoundLine[];
  readonly lock: Lock;
  readonly isIntact: boolean;
}

function changed(desk: Desk, { unit, lines, lock, isIntact }: Changed, placeOf: PlaceOf): AppraisalProblem[] {
  const all = slipsOf(lines, lock, (item, field) => {
    return desk.fold.get(changeKey({ unit: unit.id, item, field })) ?? '';
  });
  // Without the marks nothing can be said of what the unit sent.
  const slips = isIntact ? all : all.filter(({ before }) => before !== undefined);
  return slips.map((slip) => slipProblem(unit, slip, placeOf));
}

function slipProblem(unit: Unit, { item, field, before, now }: Slip, placeOf: PlaceOf): AppraisalProblem {
  const params = { unit: unit.name, item, field, before: before ?? '?', now };
  return problem('appraisal.locked-changed', 'error', params, placeOf({ unit: unit.id, item }, field));
}

function lockHash({ journal }: Round, { id }: Unit): string | undefined {
  const locked = journal.filter(
    ({ unit, field, after }) => unit === id && field === 'state' && after === 'locked',
  );
  return hashIn(locked.at(-1)?.why);
}
