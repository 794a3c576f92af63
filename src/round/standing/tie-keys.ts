import { comparableCode } from '../../review/scored-form/rulebook-match';
import type { TieKeys } from '../../review/ranking/ranks';
import { fromPoints, NO_POINTS } from '../../rulebook/points';
import type { Rational } from '../../rulebook/rational';
import type { Tally } from '../../scoring/scorecard';
import type { ScoredUnit } from './placed';
import { nodeTallies, outcomesFor } from './tallies';
import type { TieKey } from './terms';

/** Ensures the value of every tie key for one unit; absent where it is not decided yet. */
export function tieKeysOf(scored: Omit<ScoredUnit, 'result'>, keys: readonly TieKey[]): TieKeys {
  return keys.map((key) => valueOf(scored, key));
}

function valueOf(
  { master, outcomes, coverage, summary, summaries }: Omit<ScoredUnit, 'result'>,
  key: TieKey,
): Rational | undefined {
  if (key.by === 'self') return decided(summaries.self?.parts.appraised ?? summaries.self?.total);
  if (key.by === 'penalty') return fromPoints(summary.parts.penalty?.points ?? NO_POINTS);
  if (key.by === 'part') return decided(summary.parts[key.part]);
  const { plan } = master;
  const tallies = nodeTallies(plan, outcomesFor(plan, outcomes, coverage));
  return decided(tallies.find(({ code }) => comparableCode(code) === comparableCode(key.code))?.tally);
}

function decided(tally: Tally | undefined): Rational | undefined {
  return tally?.complete === true ? fromPoints(tally.points) : undefined;
}
