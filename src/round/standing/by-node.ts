import type { GroupRanking, RankingEntry, RankingTerms, UnrankedUnit } from '../../review/ranking/entry';
import { rank } from '../../review/ranking/rank';
import { isOutsideScale } from '../../scoring/outcome';
import type { NodeLevel } from '../../rulebook/rulebook';
import type { Standing } from './standing';
import { nodeTallies, outcomesFor, type NodeTally } from './tallies';

/** The ranking of one field or criterion, group by group. */
export interface NodeRanking {
  readonly code: string;
  readonly title: string;
  readonly groups: readonly GroupRanking[];
  readonly unranked: readonly UnrankedUnit[];
}

/**
 * Ensures a ranking per field or per criterion, on the share of what applies to each unit. Units to which nothing
 * of it applies are not in it; a criterion without parts is ranked as it is.
 */
export function rankingsBy(
  { units, terms }: Standing,
  level: Extract<NodeLevel, 'field' | 'criterion'>,
): NodeRanking[] {
  const nodes = new Map<string, { title: string; entries: RankingEntry[] }>();
  for (const { name, group, scored } of units) {
    if (scored === undefined) continue;
    const { master, outcomes, coverage } = scored;
    for (const one of nodeTallies(master.plan, outcomesFor(master.plan, outcomes, coverage))) {
      if (one.level !== level || isOutsideScale(one.part)) continue;
      const key = `${one.code}\n${one.title}`;
      const known = nodes.get(key) ?? { title: one.title, entries: [] };
      nodes.set(key, known);
      known.entries.push(...entryOf(one, { agency: name, group }));
    }
  }
  return [...nodes].map(([key, { title, entries }]) => {
    const { groups, unranked } = rank(entries, withoutBands(terms));
    return { code: key.split('\n')[0] ?? '', title, groups, unranked };
  });
}

function entryOf({ tally }: NodeTally, unit: Pick<RankingEntry, 'agency' | 'group'>): RankingEntry[] {
  const { complete, applicableMaximum, points, share, undecidedMaximum } = tally;
  if (complete && applicableMaximum === 0) return [];
  return [
    { ...unit, result: { points, undecidedMaximum, ...(share === undefined ? {} : { index: share }) } },
  ];
}

/** Classes are of whole results. */
function withoutBands({ bands: _bands, ...terms }: RankingTerms): RankingTerms {
  return terms;
}
