import type { Language } from '../../../messages/language';
import { REPORT_LABELS } from '../../../messages/reports';
import type { ClassificationBand, Ranking } from '../../../review/ranking/entry';
import { coverageOf } from '../../../review/ranking/entries';
import { itemIds } from '../../../round/items';
import type { RoundLine } from '../../../round/line';
import type { Master } from '../../../round/master';
import { outcomesOfLines } from '../../../round/results';
import { masterFor, type Round } from '../../../round/round';
import { isSent, printedNames } from '../../../round/standing/placed';
import { rankPlaced, type Contender, type RoundRanking } from '../../../round/standing/rank-placed';
import { STANDING_DEFAULTS } from '../../../round/standing/terms';
import { existsIn, type Unit } from '../../../round/unit';
import type { PlannedItem, PlannedNode } from '../../../scoring/plan';
import type { Basis, Outcome, Tally } from '../../../scoring/scorecard';
import { summariseOutcomes, type ScoreSummary } from '../../../scoring/summary';

/** What counts in the end: round 1 stands where round 2 left an item alone. */
export const FINAL: Basis = 'appraised2';

export type Bands = Readonly<Record<string, readonly ClassificationBand[]>>;

/** One unit with everything its reports print; sums are made once per basis. */
export class UnitFigures {
  private readonly known = new Map<Basis, readonly Outcome[]>();
  private readonly sums = new Map<Basis, Sums>();
  private readonly byItem: readonly (RoundLine | undefined)[];
  private readonly outcomesOn: (basis: Basis) => readonly Outcome[];
  /** A unit nobody has a figure of sent no file: it is never ranked with 0. */
  readonly hasSent: boolean;
  /** Without a second round nothing is printed of one. */
  readonly hasSecondRound: boolean;

  constructor(
    /** Its name as printed: where two units have one, with the unit's code. */
    readonly unit: Unit,
    readonly group: string,
    readonly master: Master,
    lines: readonly RoundLine[],
  ) {
    const byId = new Map(lines.map((line) => [line.item, line]));
    this.byItem = itemIds(master.plan).map((id) => byId.get(id));
    this.outcomesOn = outcomesOfLines(master.plan, { unit, lines });
    this.hasSent = lines.some(isSent);
    this.hasSecondRound = lines.some(({ round2 }) => {
      return round2.points !== undefined || round2.decision !== undefined;
    });
  }

  line(item: PlannedItem): RoundLine | undefined {
    return this.byItem[item.index];
  }

  outcomes(basis: Basis): readonly Outcome[] {
    // Asked for every cell of every table: a closure each time would cost more than the answer.
    return this.known.get(basis) ?? remembered(this.known, basis, () => this.outcomesOn(basis));
  }

  outcome(item: PlannedItem, basis: Basis): Outcome {
    return this.outcomes(basis)[item.index] ?? { kind: 'cannotTell', reason: 'missingInput' };
  }

  tally(node: PlannedNode, basis: Basis): Tally | undefined {
    return this.sumsOn(basis).tallies.get(node);
  }

  summary(basis: Basis): ScoreSummary {
    return this.sumsOn(basis).summary;
  }

  private sumsOn(basis: Basis): Sums {
    return this.sums.get(basis) ?? remembered(this.sums, basis, () => this.summed(basis));
  }

  private summed(basis: Basis): Sums {
    const tallies = new Map<PlannedNode, Tally>();
    const summary = summariseOutcomes(this.master.plan, this.outcomes(basis), {
      agency: this.unit.name,
      basis,
      onTally: (planned, tally) => tallies.set(planned, tally),
    });
    return { summary, tallies };
  }
}

interface Sums {
  readonly summary: ScoreSummary;
  readonly tallies: ReadonlyMap<PlannedNode, Tally>;
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
  readonly how: RoundRanking;
}

export interface RoundFigures {
  readonly year: number;
  readonly cohorts: readonly Cohort[];
  readonly withoutCriteria: readonly Unit[];
}

/** As a round that states nothing is ranked. */
const HOUSE_RANKING: RoundRanking = { terms: STANDING_DEFAULTS };

/** Ensures the units of a round by group and criteria, in the order of the register, to be ranked as the round states. */
export function figuresOfRound(
  round: Round,
  language: Language,
  how: RoundRanking = HOUSE_RANKING,
): RoundFigures {
  const nameOf = printedNames(round.units);
  const lines = new Map<string, RoundLine[]>();
  for (const line of round.lines) remembered(lines, line.unit, () => []).push(line);
  const cohorts = new Map<
    string,
    { group: string; master: Master; units: UnitFigures[]; how: RoundRanking }
  >();
  const withoutCriteria: Unit[] = [];
  for (const unit of round.units.filter((one) => existsIn(one, round.year))) {
    const master = masterFor(round, unit);
    if (master === undefined) {
      withoutCriteria.push(unit);
      continue;
    }
    const group = unit.group ?? REPORT_LABELS['group.everyone'][language];
    const key = `${group}\n${master.rulebook.id}`;
    const cohort = remembered(cohorts, key, () => ({ group, master, units: [] as UnitFigures[], how }));
    const printed = { ...unit, name: nameOf(unit) };
    cohort.units.push(new UnitFigures(printed, group, master, lines.get(unit.id) ?? []));
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

/** What an office prints as classes in its template goes before what the round keeps. */
function ranked({ group, master, units, how }: Cohort, basis: Basis, bands?: Bands): Ranking {
  const isSurveyed = units.some((one) => one.hasSent && coverageOf(one.summary(basis)) === 'everything');
  const coverage = isSurveyed ? 'everything' : 'withoutSurvey';
  const contenders = units.map((one): Contender => {
    const named = { unit: one.unit, name: one.unit.name, group };
    if (!one.hasSent) return named;
    const summary = one.summary(basis);
    const summaries = { [basis]: summary, self: one.summary('self') };
    return { ...named, scored: { master, outcomes: one.outcomes(basis), summary, summaries, coverage } };
  });
  const terms = bands === undefined ? how.terms : { ...how.terms, bands };
  const { ranking, notes } = rankPlaced(contenders, { ...how, terms, rulebooks: [master.rulebook] });
  return { ...ranking, notes: [...notes, ...ranking.notes] };
}

/** Ensures the classes a cohort's results are given, by the template, else by the terms of the round. */
export function bandsOf(
  { group, how }: Cohort,
  bands: Bands = how.terms.bands ?? {},
): readonly ClassificationBand[] {
  return bands[group] ?? bands['*'] ?? [];
}
