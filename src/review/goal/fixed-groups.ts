import type { Goal } from './find-goal';
import type { FixedReason } from './open';

/** Items that cannot be raised for one reason. */
export interface FixedGroup {
  readonly reason: FixedReason;
  readonly codes: readonly string[];
}

/** Ensures the items worth explaining by reason: full points and what does not apply need no word. */
export function fixedGroups({ fixed }: Goal): readonly FixedGroup[] {
  const groups = new Map<FixedReason, string[]>();
  for (const { item, reason } of fixed) {
    if (reason === 'atMaximum' || reason === 'notApplicable') continue;
    groups.set(reason, [...(groups.get(reason) ?? []), item.score.code]);
  }
  return [...groups].map(([reason, codes]) => ({ reason, codes }));
}
