import { POLICY } from '../policy';
import type { RankingEntry } from './entry';

/** What a person decided about a group too small to compare. */
export type SmallGroupDecision = 'rank' | 'leave';

/** Decisions by the group's name. */
export type SmallGroupDecisions = ReadonlyMap<string, SmallGroupDecision>;

export interface MarkedGroups {
  readonly entries: readonly RankingEntry[];
  /** Groups nobody has decided about yet. */
  readonly undecided: readonly { readonly group: string; readonly count: number }[];
}

/** Ensures that a small group without a decision is a question, never a ranking. */
export function markSmallGroups(
  entries: readonly RankingEntry[],
  decisions: SmallGroupDecisions,
): MarkedGroups {
  const counts = new Map<string, number>();
  for (const { group } of entries) counts.set(group, (counts.get(group) ?? 0) + 1);
  const isSmall = (group: string): boolean => (counts.get(group) ?? 0) < POLICY.smallestGroup;
  return {
    entries: entries.map((entry): RankingEntry => {
      const decision = decisions.get(entry.group);
      if (!isSmall(entry.group) || decision === 'rank') return entry;
      return { ...entry, smallGroup: decision === 'leave' ? 'notRanked' : 'undecided' };
    }),
    undecided: [...counts]
      .filter(([group]) => isSmall(group) && !decisions.has(group))
      .map(([group, count]) => ({ group, count })),
  };
}
