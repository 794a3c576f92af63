import type { Language } from '../../../messages/language';
import { REPORT_LABELS } from '../../../messages/reports';
import type { ClassificationBand, Ranking } from '../../../review/ranking/entry';
import { rankingEntries, type PreviousResult } from '../../../review/ranking/entries';
import { rank, RANKING_DEFAULTS } from '../../../review/ranking/rank';
import { itemIds } from '../../../round/items';
import type { RoundLine } from '../../../round/line';
import type { Master } from '../../../round/master';
import { outcomesOfLines } from '../../../round/results';
import { masterFor, type Round } from '../../../round/round';
import type { Unit } from '../../../round/unit';
import type { PlannedItem, PlannedNode } from '../../../scoring/plan';
import type { Basis, Outcome, Tally } from '../../../scoring/scorecard';
import { toTally } from '../../../scoring/sum';
import { sumTree } from '../../../scoring/sum-tree';
import { summariseOutcomes, type ScoreSummary } from '../../../scoring/summary';

/** What counts in the end: round 1 stands where round 2 left an item alone. */
export const FINAL: Basis = 'appraised2';

export type Bands = Readonly<Record<string, readonly ClassificationBand[]>>;

/** One unit with everything its reports print; sums are made once per basis. */
export class UnitFigures {
  private readonly known = new Map<Basis, readonly Outcome[]>();
  private readonly sums = new Map<Basis, ReadonlyMap<PlannedNode, Tally>>();
  private readonly totals = new Map<Basis, ScoreSummary>();
  private readonly byItem: readonly (RoundLine | undefined)[];

  constructor(
    readonly unit: Unit,
    readonly group: string,
    readonly master: Master,
    private readonly lines: readonly RoundLine[],
  ) {
    const byId = new Map(lines.map((line) => [line.item, line]));
    this.byItem = itemIds(master.plan).map((id) => byId.get(id));
  }

  /** A unit nobody has a figure of sent no file: it is never ranked with 0. */
  get hasSent(): boolean {
    return this.lines.some(({ self, origin, round1, round2 }) => {
      return [self, origin, round1.points, round2.points].some((one) => one !== undefined);
    });
  }

  /** Without a second round nothing is printed of one. */
  get hasSecondRound(): boolean {
    return this.lines.some(({ round2 }) => round2.points !== undefined || round2.decision !== undefined);
  }

  line(item: PlannedItem): RoundLine | undefined {
    return this.byItem[item.index];
  }

  outcomes(basis: Basis): readonly Outcome[] {
    return remembered(this.known, basis, () => {
      return outcomesOfLines(this.master.plan, { unit: this.unit, lines: this.lines }, basis);
    });
  }

  outcome(item: PlannedItem, basis: Basis): Outcome {
    return this.outcomes(basis)[item.index] ?? { kind: 'cannotTell', reason: 'missingInput' };
  }

  tally(node: PlannedNode, basis: Basis): Tally | undefined {
    const { plan } = this.master;
    const all = remembered(this.sums, basis, () => {
      const tallies = new Map<PlannedNode, Tally>();
      sumTree(plan, this.outcomes(basis), (planned, sum) => {
        tallies.set(planned, toTally(sum, plan.terms.rounding));
      });
      return tallies;
    });
    return all.get(node);
  }

  summary(basis: Basis): ScoreSummary {
    return remembered(this.totals, basis, () => {
      const of = { agency: this.unit.name, basis };
      return summariseOutcomes(this.master.plan, this.outcomes(basis), of);
    });
  }
}

export function remembered<K, V>(known: Map<K, V>, key: K, make: () => V): V {
  const before = known.get(key);
  if (before !== undefined) return before;
  const made = make();
  known.set(key, made);
  return made;
}

/** Units that are compared with each other: one group, one set of criteria. */
export interface Cohort {
  readonly group: string;
  readonly master: Master;
  readonly units: readonly UnitFigures[];
}

export interface RoundFigures {
  readonly year: number;
  readonly cohorts: readonly Cohort[];
  readonly withoutCriteria: readonly Unit[];
}

/** Ensures the units of a round by group and criteria, in the order of the register. */
export function figuresOfRound(round: Round, language: Language): RoundFigures {
  const lines = new Map<string, RoundLine[]>();
  for (const line of round.lines) remembered(lines, line.unit, () => []).push(line);
  const cohorts = new Map<string, { group: string; master: Master; units: UnitFigures[] }>();
  const withoutCriteria: Unit[] = [];
  for (const unit of round.units) {
    const master = masterFor(round, unit);
    if (master === undefined) {
      withoutCriteria.push(unit);
      continue;
    }
    const group = unit.group ?? REPORT_LABELS['group.everyone'][language];
    const key = `${group}\n${master.rulebook.id}`;
    const cohort = remembered(cohorts, key, () => ({ group, master, units: [] as UnitFigures[] }));
    cohort.units.push(new UnitFigures(unit, group, master, lines.get(unit.id) ?? []));
  }
  return { year: round.year, cohorts: named([...cohorts.values()]), withoutCriteria };
}

/** A group scored by two sets of criteria is ranked as two, each named with its own. */
function named(cohorts: readonly Cohort[]): Cohort[] {
  return cohorts.map((cohort) => {
    const isAlone = cohorts.filter(({ group }) => group === cohort.group).length === 1;
    return isAlone ? cohort : { ...cohort, group: `${cohort.group} – ${cohort.master.rulebook.title}` };
  });
}

interface Ranked {
  readonly bands: Bands | undefined;
  readonly ranking: Ranking;
}

const RANKED = new WeakMap<Cohort, Map<Basis, Ranked>>();

/** Ensures the ranking of one cohort on a basis, compared with last year only where the unit is still the same. */
export function rankCohort(cohort: Cohort, basis: Basis, bands?: Bands): Ranking {
  const known = RANKED.get(cohort) ?? new Map<Basis, Ranked>();
  RANKED.set(cohort, known);
  const before = known.get(basis);
  if (before !== undefined && before.bands === bands) return before.ranking;
  const ranking = ranked(cohort, basis, bands);
  known.set(basis, { bands, ranking });
  return ranking;
}

function ranked({ group, master, units }: Cohort, basis: Basis, bands?: Bands): Ranking {
  const entered = units.map((one) => ({
    agency: one.unit.name,
    group,
    ...(one.hasSent ? { summary: one.summary(basis) } : {}),
  }));
  const results = units.flatMap(({ unit }): PreviousResult[] => {
    if (unit.lastYear === undefined || !isSameAsLastYear(unit)) return [];
    return [{ agency: unit.name, ...unit.lastYear }];
  });
  const { entries, notes } = rankingEntries(entered, { results });
  const ranking = rank(entries, {
    ...RANKING_DEFAULTS,
    tieRule: master.rulebook.tieRule,
    ...(bands === undefined ? {} : { bands }),
  });
  return { ...ranking, notes: [...notes, ...ranking.notes] };
}

/** Merged units have no rank of last year; a unit that one confirmed unit became has that one's. */
function isSameAsLastYear({ predecessors }: Unit): boolean {
  return predecessors.length === 0 || (predecessors.length === 1 && predecessors[0]?.confirmed !== undefined);
}
