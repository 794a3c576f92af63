import { itemIds } from '../../round/items';
import type { Round } from '../../round/round';

/** Ensures the code and title of every item of every set of criteria, by its id, in their order. */
export function itemTitles({ masters }: Pick<Round, 'masters'>): ReadonlyMap<string, string> {
  const titles = new Map<string, string>();
  for (const { plan } of masters.values()) {
    const ids = itemIds(plan);
    for (const { index, node } of plan.items) {
      const item = ids[index] ?? node.code;
      if (!titles.has(item)) titles.set(item, `${node.code} ${node.title}`);
    }
  }
  return titles;
}
