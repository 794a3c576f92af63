import type { Rational } from '../../rulebook/rational';
import { finalResult } from '../../scoring/final-result';
import type { Coverage } from '../../scoring/final-result';
import type { ScoreSummary } from '../../scoring/summary';
import { comparableName } from '../names';
import type { ReviewProblem } from '../problems';
import type { RankingEntry } from './entry';

/** One unit of the register; without a summary it sent no file. */
export interface RankedUnit {
  readonly agency: string;
  readonly group: string;
  readonly summary?: ScoreSummary;
  /** Files came, but which one counts is for a person to say. */
  readonly isWithheld?: boolean;
}

export interface PreviousResult {
  readonly agency: string;
  readonly index: Rational;
  readonly rank?: number;
}

export interface LastYear {
  readonly results: readonly PreviousResult[];
  /** Confirmed by a person: this year's name → last year's. Merged units are compared only through it. */
  readonly continues?: Readonly<Record<string, string>>;
  /** Units known to have no last year of their own: what they lack is said elsewhere. */
  readonly apart?: ReadonlySet<string>;
}

/** What the entries rest on, to be printed with the table. */
export interface RankingEntries {
  readonly entries: readonly RankingEntry[];
  readonly notes: readonly ReviewProblem[];
}

/**
 * Ensures entries whose figures cover the same parts inside a group: while no unit of the group has survey
 * results, the appraised part alone is ranked and the table says so; once one has them, the others are undecided.
 */
export function rankingEntries(
  units: readonly RankedUnit[],
  lastYear: LastYear = { results: [] },
): RankingEntries {
  const coverage = coverageByGroup(units);
  const before = previousByName(lastYear.results);
  const entries = units.map((unit): RankingEntry => {
    const { agency, group, summary, isWithheld = false } = unit;
    const previous = before.get(comparableName(lastYear.continues?.[agency] ?? agency));
    return {
      agency,
      group,
      ...(isWithheld ? { isWithheld } : {}),
      ...(summary === undefined ? {} : figures(summary, coverage.get(group) ?? 'everything')),
      ...(previous === undefined ? {} : { previous }),
    };
  });
  const notes = [...coverage].flatMap(([group, covers]): ReviewProblem[] => {
    if (covers === 'everything') return [];
    return [{ code: 'ranking.without-survey', severity: 'info', params: { group } }];
  });
  return { entries, notes: [...notes, ...notCompared(entries, lastYear)] };
}

function figures(summary: ScoreSummary, covers: Coverage): Pick<RankingEntry, 'result' | 'fields'> {
  const { points, index, undecidedMaximum } = finalResult(summary, covers);
  return {
    result: { points, undecidedMaximum, ...(index === undefined ? {} : { index }) },
    fields: summary.fields,
  };
}

function coverageByGroup(units: readonly RankedUnit[]): Map<string, Coverage> {
  const coverage = new Map<string, Coverage>();
  for (const { group, summary } of units) {
    if (!coverage.has(group)) coverage.set(group, 'withoutSurvey');
    if (summary && hasSurveyResult(summary)) coverage.set(group, 'everything');
  }
  return coverage;
}

/** Ensures what a unit's result covers by itself: everything once any survey result is known. */
export function coverageOf(summary: ScoreSummary): Coverage {
  return hasSurveyResult(summary) ? 'everything' : 'withoutSurvey';
}

/** A unit without any survey item has nothing to wait for: its total is its result. */
function hasSurveyResult({ parts }: ScoreSummary): boolean {
  const surveys = [parts.survey, parts.satisfactionSurvey].filter((tally) => tally !== undefined);
  if (surveys.length === 0) return true;
  return surveys.some(({ undecidedMaximum, applicableMaximum }) => undecidedMaximum < applicableMaximum);
}

/** Two results under one name cannot be told apart, so neither is compared with. */
function previousByName(results: readonly PreviousResult[]): Map<string, PreviousResult> {
  const byName = new Map<string, PreviousResult>();
  const doubled = new Set<string>();
  for (const result of results) {
    const name = comparableName(result.agency);
    if (byName.has(name)) doubled.add(name);
    byName.set(name, result);
  }
  for (const name of doubled) byName.delete(name);
  return byName;
}

function notCompared(entries: readonly RankingEntry[], { results, apart }: LastYear): ReviewProblem[] {
  const agencies = entries
    .filter(({ previous, agency }) => !previous && apart?.has(agency) !== true)
    .map(({ agency }) => agency);
  if (results.length === 0 || agencies.length === 0) return [];
  const params = { count: agencies.length, agencies: agencies.join('; ') };
  return [{ code: 'ranking.no-comparison', severity: 'info', params }];
}
