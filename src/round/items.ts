import { oncePer } from '../grid/kept';
import type { PlannedItem, ScoringPlan } from '../scoring/plan';

/**
 * Ensures one id per scored item, in the order of the plan: its code, and where a code repeats
 * (numbering that restarts in each field) its code with how often it has come, `1.1#2`.
 */
export const itemIds = oncePer((plan: ScoringPlan): readonly string[] => {
  const seen = new Map<string, number>();
  return plan.items.map(({ node }) => {
    const times = (seen.get(node.code) ?? 0) + 1;
    seen.set(node.code, times);
    return times === 1 ? node.code : `${node.code}#${times}`;
  });
});

/** Ensures the scored items of a plan by their ids. */
export const itemsById = oncePer((plan: ScoringPlan): ReadonlyMap<string, PlannedItem> => {
  const ids = itemIds(plan);
  return new Map(plan.items.map((item) => [ids[item.index] ?? item.node.code, item]));
});
