import type { Lock } from '../../../round/appraisal/lock';
import { entriesOf, type State } from '../../state';
import type { StateChange } from '../../state-plan';
import type { Stamp } from '../settings';

const LOCK = 'round/lock/';

/** Ensures the entry that keeps a unit's lock; a later one of the same unit takes its place. */
export function keepLock(lock: Lock, stamp: Stamp): StateChange {
  return { change: 'keep', entry: { kind: 'setting', id: `${LOCK}${lock.unit}`, value: lock, ...stamp } };
}

/** Ensures the locks a workbook keeps. */
export function readLocks(state: State): Lock[] {
  return entriesOf(state, 'setting').flatMap(({ id, value }) => {
    return id.startsWith(LOCK) && isLock(value) ? [value] : [];
  });
}

function isLock(value: unknown): value is Lock {
  if (typeof value !== 'object' || value === null) return false;
  const { unit, hash, sent } = value as Partial<Record<keyof Lock, unknown>>;
  if (typeof unit !== 'string' || typeof hash !== 'string') return false;
  return (
    typeof sent === 'object' && sent !== null && Object.values(sent).every((marks) => Array.isArray(marks))
  );
}
