import type { ScoreSummary } from '../../scoring/summary';
import { comparableName } from '../names';
import { rankingEntries } from '../ranking/entries';
import type { RankedUnit } from '../ranking/entries';
import type { RankedRow, RankingTerms } from '../ranking/entry';
import { rank } from '../ranking/rank';

/** A unit's place in its group before and after a scenario; absent while its result is undecided. */
export interface RankMove {
  readonly group: string;
  readonly of: number;
  readonly from?: RankedRow;
  readonly to?: RankedRow;
}

/** Ensures where one unit of a ranking would stand with other figures, or undefined where it is none of the units. */
export function rankMove(
  units: readonly RankedUnit[],
  terms: RankingTerms,
  {
    agency,
    before,
    after,
  }: { readonly agency: string; readonly before: ScoreSummary; readonly after: ScoreSummary },
): RankMove | undefined {
  const own = units.find((unit) => comparableName(unit.agency) === comparableName(agency));
  if (!own) return undefined;
  const placed = (summary: ScoreSummary): readonly RankedRow[] => {
    const others = units.map((unit) => (unit === own ? { ...unit, summary } : unit));
    const { groups } = rank(rankingEntries(others).entries, terms);
    return groups.find(({ name }) => name === own.group)?.rows ?? [];
  };
  const rowIn = (rows: readonly RankedRow[]): RankedRow | undefined => {
    return rows.find((row) => row.agency === own.agency);
  };
  const rows = placed(after);
  const [from, to] = [rowIn(placed(before)), rowIn(rows)];
  return { group: own.group, of: rows.length, ...(from ? { from } : {}), ...(to ? { to } : {}) };
}
