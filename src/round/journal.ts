import type { Decision } from './line';

/** What of a line an entry changed; `state` is the unit's own state in the round, `result` the declared result of all. */
export type JournalField =
  | 'self'
  | 'points1'
  | 'decision1'
  | 'opinion1'
  | 'explanation'
  | 'points2'
  | 'decision2'
  | 'opinion2'
  | 'secondAppraiser'
  | 'evidenceOpened'
  | 'state'
  | 'result';

/** Where a unit stands in the round, in the order of the work. */
export const UNIT_STATES = [
  'notSent',
  'sent',
  'sentLate',
  'returned',
  'appraising',
  'awaitingExplanation',
  'explained',
  'beforeCouncil',
  'locked',
  'published',
  'corrected',
] as const;

export type UnitState = (typeof UNIT_STATES)[number];

/**
 * One change, never edited afterwards: who, when (ISO time), what stood there and what stands there now, and why.
 * Values are text: points as decimal strings with a point, `''` for blank.
 */
export interface JournalEntry {
  /** From 1, without gaps: a missing number shows that an entry was removed. */
  readonly number: number;
  readonly when: string;
  readonly who: string;
  /** Blank where it is about the round as a whole. */
  readonly unit: string;
  /** Absent for changes of the unit as a whole. */
  readonly item?: string;
  readonly field: JournalField;
  readonly before: string;
  readonly after: string;
  readonly why?: string;
}

/** Decisions as the journal and the sheet spell them. */
export const DECISIONS: readonly Decision[] = [
  'accepted',
  'lowered',
  'raised',
  'explanationAsked',
  'evidenceRefused',
];

/** Every field an entry can be about, in the order of the work. */
export const JOURNAL_FIELDS: readonly JournalField[] = [
  'self',
  'points1',
  'decision1',
  'opinion1',
  'explanation',
  'points2',
  'decision2',
  'opinion2',
  'secondAppraiser',
  'evidenceOpened',
  'state',
  'result',
];
