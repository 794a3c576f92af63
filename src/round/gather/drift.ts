import type { CellRef } from '../../result';

/** In what a unit's file departs from the criteria it was to be scored by. */
export type DriftKind =
  /** A row the criteria do not have: what it scores is left out. */
  | 'added'
  /** A row of the criteria that the file no longer has. */
  | 'deleted'
  | 'renamed'
  | 'renumbered'
  /** Another maximum for a scored item. */
  | 'reweighted'
  /** Another maximum for a field or criterion. */
  | 'maximumChanged'
  /** Other words in the scoring text. */
  | 'reworded'
  /** One item became several, or several became one: its points are left to a person. */
  | 'split'
  | 'joined'
  | 'formulaOverwritten';

export const DRIFT_KINDS: readonly DriftKind[] = [
  'added',
  'deleted',
  'renamed',
  'renumbered',
  'reweighted',
  'maximumChanged',
  'reworded',
  'split',
  'joined',
  'formulaOverwritten',
];

/** One departure, with what the criteria say and what the file says, each in words as they stand. */
export interface Drift {
  readonly kind: DriftKind;
  readonly file: string;
  readonly at: CellRef;
  /** Code as the criteria have it; for an added row, as the file has it. */
  readonly code: string;
  readonly title: string;
  readonly before: string;
  readonly after: string;
}
