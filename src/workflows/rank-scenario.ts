import { failed, ok, problem, type Result } from '../result';
import { rankMove, type RankMove } from '../review/what-if/rank-move';
import type { Tried } from '../review/what-if/try-scenario';
import type { WhatIfProblem } from '../review/what-if/problems';
import type { RankedAgencies } from './rank-agencies';

/** Ensures where an agency would stand among ranked agencies under a scenario; its own file must be one of them. */
export function rankScenario(
  { units, ranking, basis }: RankedAgencies,
  agency: string,
  { before, after }: Tried,
): Result<RankMove, WhatIfProblem> {
  const others = units.map(({ agency: name, group, summaries }) => {
    const summary = summaries[basis];
    return { agency: name, group, ...(summary === undefined ? {} : { summary }) };
  });
  const summaries = { agency, before: before.summary, after: after.summary };
  const move = rankMove(others, ranking.terms, summaries);
  return move === undefined ? failed(problem('what-if.not-ranked', 'warning', { agency })) : ok(move);
}
