import { removeContentType } from '../patch/package-lists';
import type { Draft } from '../patch/draft';
import { relationshipsOf, relationshipsPart } from '../relationships';

/** Parts that serve one sheet only; a picture may stand on several. */
const OWNED = ['drawing', 'chart', 'chartStyle', 'chartColorStyle', 'chartUserShapes'];

/** Ensures that no drawing or chart of a sheet outlives it. */
export function removeCharts(draft: Draft, sheetPart: string): void {
  const owned = ownedParts(draft, sheetPart, new Set([sheetPart]));
  for (const part of owned) {
    removeContentType(draft, part);
    draft.remove(part);
    if (draft.has(relationshipsPart(part))) draft.remove(relationshipsPart(part));
  }
}

function ownedParts(draft: Draft, source: string, seen: Set<string>): string[] {
  const found = relationshipsOf(draft.finish(), source);
  if (!found.ok) return [];
  return found.value.flatMap(({ type, part }) => {
    if (part === undefined || seen.has(part) || !OWNED.includes(type) || !draft.has(part)) return [];
    seen.add(part);
    return [part, ...ownedParts(draft, part, seen)];
  });
}
