import type { Answers } from '../methods/answers';
import type { Points } from '../rulebook/points';
import type { CellRef } from '../result';
import type { Basis } from './scorecard';

/** The bases on which people type points. */
export type ClaimedBasis = Exclude<Basis, 'rule'>;

/** What one agency declares and is given for one scored item. Absent means blank, never 0. */
export interface ItemClaim {
  readonly answers: Answers;
  readonly self?: Points;
  readonly appraised1?: Points;
  readonly appraised2?: Points;
  /** Declared, or confirmed for this agency, as not applicable. */
  readonly notApplicable?: boolean;
  /** Part of the declaration could not be read for certain: the rule is not applied to the rest. */
  readonly unreadable?: boolean;
  /** Where the typed points stand. */
  readonly cells?: Readonly<Partial<Record<ClaimedBasis, CellRef>>>;
}

/** Nothing declared, nothing claimed. */
export const NO_CLAIM: ItemClaim = { answers: {} };
