import type { Points } from '../../rulebook/points';
import type { UnitState } from '../journal';

export type RoundNumber = 1 | 2;

/** Why many items may be accepted at once. */
export type Ground = 'independent' | 'evidenceOpened';

/** What an appraiser does to one item in one round. */
export type Ruling =
  | { readonly kind: 'accept'; readonly opinion?: string }
  | { readonly kind: 'lower' | 'raise'; readonly points: Points; readonly opinion: string }
  /** Points may stand until the explanation comes; without any the item is open. */
  | { readonly kind: 'askExplanation'; readonly question: string; readonly points?: Points }
  | { readonly kind: 'refuseEvidence'; readonly opinion: string; readonly points?: Points }
  /** A note beside the points, which stay as they are. */
  | { readonly kind: 'note'; readonly opinion: string }
  /** Takes back what was decided in that round. */
  | { readonly kind: 'withdraw'; readonly why: string };

/** What else happens to one item. */
export type ItemStep =
  | { readonly kind: 'explain'; readonly text: string }
  | { readonly kind: 'openEvidence' }
  | { readonly kind: 'secondAppraiser'; readonly name: string };

export type ItemOperation = {
  readonly unit: string;
  readonly item: string;
  /** For the journal, where it says more than the opinion. */
  readonly why?: string;
} & ((Ruling & { readonly round: RoundNumber; readonly isBulk?: true }) | ItemStep);

/** What happens to a unit as a whole. */
export interface StateOperation {
  readonly kind: 'state';
  readonly unit: string;
  readonly state: UnitState;
  readonly why?: string;
}

/** One thing a person asks for, as data. */
export type Operation = ItemOperation | StateOperation;

export type RulingOperation = Extract<ItemOperation, { readonly round: RoundNumber }>;

export function isRuling(operation: Operation): operation is RulingOperation {
  return 'round' in operation;
}

/** Who did it, and when (ISO time). */
export interface Signed {
  readonly who: string;
  readonly when: string;
}
