import { rank, RANKING_DEFAULTS } from '../../src/review/ranking/rank';
import type { RankingTerms } from '../../src/review/ranking/entry';
import { rankingEntries } from '../../src/review/ranking/entries';
import type { LastYear } from '../../src/review/ranking/entries';
import type { RankedSummaries, RankingReportRequest } from '../../src/output/reports/ranking-request';
import { shareOf } from '../../src/rulebook/points';
import type { Tally } from '../../src/scoring/scorecard';
import type { ScoreSummary } from '../../src/scoring/summary';
import { points } from './builders';

export function tally(got: string, maximum: string, undecided = '0'): Tally {
  const [gained, applicable, open] = [points(got), points(maximum), points(undecided)];
  const complete = open === 0;
  const share = complete ? shareOf(gained, applicable) : undefined;
  return {
    points: gained,
    applicableMaximum: applicable,
    undecidedMaximum: open,
    complete,
    ...(share === undefined ? {} : { share }),
  };
}

/** One unit with one field that holds all its points. */
export function summary(agency: string, total: Tally, more: Partial<ScoreSummary> = {}): ScoreSummary {
  const field = {
    code: '1',
    title: 'Chỉ đạo, điều hành cải cách hành chính',
    part: 'appraised' as const,
    maximum: points('100'),
    tally: total,
  };
  return { agency, basis: 'appraised2', total, parts: { appraised: total }, fields: [field], ...more };
}

export function unit(group: string, own: ScoreSummary): RankedSummaries {
  return { agency: own.agency, group, summaries: { [own.basis]: own } };
}

/** A report over units on the basis `appraised2`. */
export function requestOf(
  units: readonly RankedSummaries[],
  { terms = RANKING_DEFAULTS, lastYear }: { terms?: RankingTerms; lastYear?: LastYear } = {},
): RankingReportRequest {
  const ranked = units.map(({ agency, group, summaries }) => {
    return {
      agency,
      group,
      ...(summaries.appraised2 === undefined ? {} : { summary: summaries.appraised2 }),
    };
  });
  return {
    ranking: rank(rankingEntries(ranked, lastYear).entries, terms),
    basis: 'appraised2',
    units,
    year: 2024,
    rounding: { decimals: 2, applies: 'perItem' },
    isAssumed: true,
    language: 'vi',
    say: ({ code }) => code,
  };
}
