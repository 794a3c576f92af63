import type { RankingTerms } from '../../review/ranking/entry';
import type { Part } from '../../rulebook/rulebook';
import type { TieRule } from '../../rulebook/rulebook';
import type { SmallGroupDecision } from '../../review/ranking/small-groups';

/** What decides between units of one printed figure: the higher value stands first. */
export type TieKey =
  | { readonly by: 'field' | 'criterion' | 'item'; readonly code: string }
  | { readonly by: 'part'; readonly part: Part }
  /** The unit's own total. */
  | { readonly by: 'self' }
  /** The fewest penalty points. */
  | { readonly by: 'penalty' };

/** How a round's result becomes ranks: everything a decision may state, as data; what it leaves out is the house's. */
export interface StandingTerms extends Partial<Omit<RankingTerms, 'tieRule'>> {
  readonly tieRule?: TieRule;
  readonly tieKeys: readonly TieKey[];
  /** How high an open item may still come out: its maximum, or no more than the unit claimed. */
  readonly openUpTo: 'maximum' | 'self';
  /** What was decided about groups under three units, by the group's name. */
  readonly smallGroups?: Readonly<Record<string, SmallGroupDecision>>;
}

export const STANDING_DEFAULTS: StandingTerms = { tieKeys: [], openUpTo: 'maximum' };
