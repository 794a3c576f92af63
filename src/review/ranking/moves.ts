import type { Ranking } from './entry';

/** A unit whose rank depends on a choice nobody has stated. */
export interface Move {
  readonly agency: string;
  readonly group: string;
  readonly from: number;
  readonly to: number;
}

/** Ensures every unit that two rankings of the same units place differently: another rounding, tie rule or figure. */
export function movedBetween(first: Ranking, second: Ranking): Move[] {
  const ranks = new Map(rowsOf(second).map(({ group, agency, rank }) => [`${group}\n${agency}`, rank]));
  return rowsOf(first).flatMap(({ group, agency, rank }) => {
    const to = ranks.get(`${group}\n${agency}`);
    return to === undefined || to === rank ? [] : [{ agency, group, from: rank, to }];
  });
}

function rowsOf({ groups }: Ranking): { group: string; agency: string; rank: number }[] {
  return groups.flatMap(({ name, rows }) => rows.map(({ agency, rank }) => ({ group: name, agency, rank })));
}
