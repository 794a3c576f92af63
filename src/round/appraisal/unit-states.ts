import { failed, ok, problem } from '../../result';
import type { Result } from '../../result';
import { UNIT_STATES, type UnitState } from '../journal';
import type { Unit } from '../unit';
import { isLockedState, stateOf } from './desk';
import type { Desk } from './desk';
import { hashOfUnit } from './lock';
import type { StateOperation } from './operation';
import type { AppraisalProblem } from './problems';
import { unresolvedOf } from './unresolved';

interface StateChange {
  readonly field: 'state';
  readonly text: UnitState;
  readonly why?: string;
}

const CLOSED: readonly UnitState[] = ['locked', 'published', 'corrected'];

function isOpen(state: UnitState): boolean {
  return !CLOSED.includes(state);
}

/** Where a unit may go from where it stands; among the open states the work may go back and forth. */
function mayFollow(from: UnitState, to: UnitState): boolean {
  if (from === 'locked') return to === 'published' || isOpen(to);
  if (from === 'published') return to === 'corrected';
  if (from === 'corrected') return to === 'locked';
  return isOpen(to) || to === 'locked';
}

/** Ensures the states a unit may go to from where it stands, in the order of the work. */
export function nextStates(from: UnitState): UnitState[] {
  return UNIT_STATES.filter((to) => to !== from && mayFollow(from, to));
}

/**
 * Ensures the change of a unit's state. Points are fixed only when none is open, and carry a hash from then on;
 * what was fixed is opened again only with a reason.
 */
export function stateChange(
  desk: Desk,
  unit: Unit,
  { state, why }: StateOperation,
): Result<readonly StateChange[], AppraisalProblem> {
  const from = stateOf(desk, unit.id);
  const refuse = (code: AppraisalProblem['code'], params: AppraisalProblem['params'] = {}) =>
    failed(problem(code, 'error', { unit: unit.name, ...params }));
  if (from !== state && !mayFollow(from, state)) return refuse('appraisal.state-order', { from, to: state });
  const reason = why?.trim() ?? '';
  const reopens = isLockedState(from) && !isLockedState(state);
  if (reopens && reason === '') return refuse('appraisal.reopen-reason');
  if (state !== 'locked')
    return ok([{ field: 'state', text: state, ...(reason === '' ? {} : { why: reason }) }]);
  const open = unresolvedOf(desk, { unit: unit.id });
  if (open.length > 0) {
    const items = open.map(({ line }) => line.item).join(', ');
    return refuse('appraisal.lock-unresolved', { count: open.length, items });
  }
  const hash = hashText(hashOfUnit(linesOf(desk, unit)));
  return ok([{ field: 'state', text: state, why: reason === '' ? hash : `${reason} ${hash}` }]);
}

function linesOf({ lines, round }: Desk, { id }: Unit) {
  return round.lines
    .filter(({ unit }) => unit === id)
    .flatMap((line) => lines.get(`${id}\n${line.item}`) ?? []);
}

const HASH = /\[sha256:([0-9a-f]{64})\]/;

/** As the journal carries it, after the reason. */
function hashText(hash: string): string {
  return `[sha256:${hash}]`;
}

/** Ensures the hash a journal entry's reason carries, or undefined. */
export function hashIn(why: string | undefined): string | undefined {
  return HASH.exec(why ?? '')?.[1];
}
