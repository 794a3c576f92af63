import type { RankingEntry } from '../../src/review/ranking/entry';
import { NO_POINTS, pointsFromDecimal, shareOf } from '../../src/rulebook/points';
import type { Points } from '../../src/rulebook/points';
import { parseDecimal } from '../../src/rulebook/rational';
import type { Rational } from '../../src/rulebook/rational';
import type { Tally } from '../../src/scoring/scorecard';
import type { FieldSummary } from '../../src/scoring/summary';

export const points = (text: string): Points => pointsFromDecimal(text)!;
export const percent = (text: string): Rational => parseDecimal(text)!;

interface EntryParts {
  readonly agency?: string;
  readonly group?: string;
  readonly index?: string;
  readonly previous?: string;
}

export function entry({ agency = 'Sở A', group = 'Khối sở', index, previous }: EntryParts): RankingEntry {
  return {
    agency,
    group,
    result: index === undefined ? { undecidedMaximum: points('2') } : { index: percent(index) },
    ...(previous === undefined ? {} : { previous: { index: percent(previous) } }),
  };
}

export function tally(scored: string, maximum: string, undecided = '0'): Tally {
  const [got, of, open] = [points(scored), points(maximum), points(undecided)];
  const share = open === NO_POINTS ? shareOf(got, of) : undefined;
  return {
    points: got,
    applicableMaximum: of,
    undecidedMaximum: open,
    complete: open === NO_POINTS,
    ...(share === undefined ? {} : { share }),
  };
}

interface FieldParts {
  readonly code?: string;
  readonly points: string;
  readonly maximum: string;
  readonly undecided?: string;
}

export function fieldOf({ code = '1', points: scored, maximum, undecided }: FieldParts): FieldSummary {
  return {
    code,
    title: `Lĩnh vực ${code}`,
    part: 'appraised' as const,
    maximum: points(maximum),
    tally: tally(scored, maximum, undecided),
  };
}
