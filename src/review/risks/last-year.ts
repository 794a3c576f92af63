import type { Points } from '../../rulebook/points';
import { comparableCode } from '../scored-form/rulebook-match';
import type { ScoredForm, ScoredItem } from '../scored-form/score-form';

/** What became of one item last year. */
export interface LastYearItem {
  readonly maximum: Points;
  readonly claimed?: Points;
  /** What the last appraisal gave. */
  readonly given: Points;
}

/** Last year's items by comparable code; a code that was used twice tells nothing. */
export type LastYearItems = ReadonlyMap<string, LastYearItem>;

export const NO_LAST_YEAR: LastYearItems = new Map();

/** Ensures last year's appraised items of the same unit; items not appraised are left out. */
export function lastYearItems(scored: ScoredForm): LastYearItems {
  const items = new Map<string, LastYearItem>();
  const doubled = new Set<string>();
  for (const item of scored.items) {
    const code = comparableCode(item.score.code);
    if (items.has(code)) doubled.add(code);
    const known = lastYearItem(item);
    if (known) items.set(code, known);
  }
  for (const code of doubled) items.delete(code);
  return items;
}

function lastYearItem({ score }: ScoredItem): LastYearItem | undefined {
  const given = [score.appraised2, score.appraised1].find(({ kind }) => kind === 'scored');
  if (given?.kind !== 'scored' || score.maximum === undefined) return undefined;
  const claimed = score.self.kind === 'scored' ? { claimed: score.self.points } : {};
  return { maximum: score.maximum, given: given.points, ...claimed };
}
