import { WORKFLOW_LABELS } from '../messages/workflows';
import type { Language } from '../messages/language';
import type { WorkbookContent } from '../grid/cell-grid';
import { readSettings } from '../output/round/settings';
import { readState } from '../output/state';
import type { SmallGroupDecisions } from '../review/ranking/small-groups';
import { masterFor, type Round } from '../round/round';
import { placedUnits } from '../round/standing/placed';
import { rankPlaced, type RoundRanking } from '../round/standing/rank-placed';
import { STANDING_DEFAULTS } from '../round/standing/terms';
import type { Unit } from '../round/unit';
import { HOUSE_DEFAULTS } from '../rulebook/rulebook';
import { ok, problem, type Problem, type Result } from '../result';
import type { Basis } from '../scoring/scorecard';
import { roundRanking } from './kept-terms';
import type { RankedAgencies } from './rank-agencies';
import { wholeRound } from './whole-round';

export interface RankRoundOptions {
  readonly basis: Basis;
  readonly language: Language;
  /** By the group's name; a small group without a decision is a question, never a ranking. */
  readonly smallGroups?: SmallGroupDecisions;
}

/** Ensures whether a workbook holds a round. */
export function holdsRound(content: WorkbookContent): boolean {
  return readSettings(readState(content)) !== undefined;
}

/** Ensures the round of a workbook ranked group by group on one basis, by the terms it keeps. */
export function rankRoundWorkbook(
  content: WorkbookContent,
  options: RankRoundOptions,
): Result<RankedAgencies> {
  const whole = wholeRound(content, options);
  if (!whole.ok) return whole;
  const ranked = rankRound(whole.value.round, options, roundRanking(content, options));
  return ok({ ...ranked, problems: [...whole.problems, ...ranked.problems] });
}

/** Ensures units × lines ranked: nobody without lines or with open items has a rank, merged units no old one. */
export function rankRound(
  round: Round,
  { basis, language, smallGroups = new Map() }: RankRoundOptions,
  how: RoundRanking = { terms: STANDING_DEFAULTS, smallGroups },
): RankedAgencies {
  const units = placedUnits(round, { basis, everyone: WORKFLOW_LABELS['group.everyone'][language] });
  const masters = [...round.masters.values()];
  const rulebooks = masters.map(({ rulebook }) => rulebook);
  const { ranking, undecided, notCompared, notes } = rankPlaced(units, { ...how, rulebooks });
  const strangers = units.filter(({ unit }) => masterFor(round, unit) === undefined);
  const problems: Problem[] = [
    ...strangers.map(({ unit }) => {
      return problem('gather.without-criteria', 'error', { unit: unit.name }, unit.cell);
    }),
    ...undecided.map((one) => problem('gather.group-undecided', 'error', one)),
    ...mergedNote(notCompared),
  ];
  return {
    ranking,
    basis,
    units: units.map(({ name, group, scored }) => ({
      ...{ agency: name, group },
      summaries: scored?.summaries ?? {},
    })),
    year: round.year,
    tieKeys: how.terms.tieKeys,
    isAssumed: rulebooks.some(({ assumed }) => assumed.length > 0),
    rounding: agreed(rulebooks.map(({ rounding }) => rounding)) ?? HOUSE_DEFAULTS.rounding,
    grounds: {
      labels: [...new Set(rulebooks.flatMap(({ label }) => label ?? []))],
      unverified: masters.some(({ plan }) => !plan.terms.rulebook.verified),
    },
    problems: [...problems, ...notes, ...ranking.notes],
  };
}

/** Ensures which units have no last year of their own is said, where there are any. */
export function mergedNote(units: readonly Unit[]): Problem[] {
  if (units.length === 0) return [];
  const params = { units: units.map(({ name }) => name).join('; ') };
  return [problem('gather.merged-not-compared', 'info', params)];
}

/** The one value that all state, or undefined where they differ. */
function agreed<T>(all: readonly T[]): T | undefined {
  const [first] = all;
  const wanted = JSON.stringify(first);
  return all.every((one) => JSON.stringify(one) === wanted) ? first : undefined;
}
