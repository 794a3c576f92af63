import { daysFrom } from '../../review/risks/days';
import type { Day } from '../../methods/answers';

/** What became of a file that came, or of a unit from which none came. */
export type FileState =
  | 'recognised'
  | 'drifted'
  | 'unreadable'
  | 'duplicate'
  /** The same scores and figures once more. */
  | 'copy'
  | 'wrongYear'
  | 'unknownName'
  /** Issued to one unit, filled in by another. */
  | 'conflict'
  /** Nobody said by which criteria the unit is scored. */
  | 'noCriteria'
  | 'missing';

export const FILE_STATES: readonly FileState[] = [
  'recognised',
  'drifted',
  'unreadable',
  'duplicate',
  'copy',
  'wrongYear',
  'unknownName',
  'conflict',
  'noCriteria',
  'missing',
];

/** States whose lines are in the round. */
export function isTaken(state: FileState): boolean {
  return state === 'recognised' || state === 'drifted';
}

/** What a person writes down when a file and its signed copy come in. */
export interface Received {
  /** `Unit.id`, or the unit's name as the register has it. */
  readonly unit: string;
  readonly on?: Day;
  /** `14:30`. */
  readonly time?: string;
  /** Số, ký hiệu of the letter. */
  readonly number?: string;
  readonly signed?: boolean;
  /** Mã bản as it stands on the signed copy. */
  readonly code?: string;
}

/** Ensures the days after the closing date, 0 when in time, undefined while either day is not known. */
export function daysLate(on: Day | undefined, due: Day | undefined): number | undefined {
  if (on === undefined || due === undefined) return undefined;
  return Math.max(0, daysFrom(due, on));
}
