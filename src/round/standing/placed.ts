import { coverageOf } from '../../review/ranking/entries';
import { comparableName } from '../../review/names';
import { finalResult, type Coverage, type FinalResult } from '../../scoring/final-result';
import type { Basis, Outcome } from '../../scoring/scorecard';
import { BASES } from '../../scoring/scorecard';
import { summariseOutcomes, type ScoreSummary } from '../../scoring/summary';
import type { RoundLine } from '../line';
import type { Master } from '../master';
import { outcomesOfLines } from '../results';
import { masterFor, type Round } from '../round';
import { existsIn, type Unit } from '../unit';

/** A unit with everything its rank is made of, on the basis that is ranked. */
export interface PlacedUnit {
  readonly unit: Unit;
  /** As printed: where two units have one name, with the unit's code. */
  readonly name: string;
  readonly group: string;
  readonly lines: ReadonlyMap<string, RoundLine>;
  /** Absent until the unit sent something that can be scored. */
  readonly scored?: ScoredUnit;
}

export interface ScoredUnit {
  readonly master: Master;
  readonly outcomes: readonly Outcome[];
  readonly summaries: Readonly<Partial<Record<Basis, ScoreSummary>>>;
  readonly summary: ScoreSummary;
  /** The same for every unit of a group. */
  readonly coverage: Coverage;
  readonly result: FinalResult;
}

export interface Placing {
  readonly basis: Basis;
  /** Name of the group of units that have none. */
  readonly everyone: string;
}

/** Ensures every unit of the register with its outcomes and sums; what survey results a group has decides its coverage. */
export function placedUnits(round: Round, { basis, everyone }: Placing): PlacedUnit[] {
  const linesByUnit = new Map<string, RoundLine[]>();
  for (const line of round.lines) {
    const own = linesByUnit.get(line.unit);
    if (own === undefined) linesByUnit.set(line.unit, [line]);
    else own.push(line);
  }
  const nameOf = printedNames(round.units);
  const drafts = round.units
    .filter((unit) => existsIn(unit, round.year))
    .map((unit) => {
      const lines = linesByUnit.get(unit.id) ?? [];
      const placed = {
        unit,
        name: nameOf(unit),
        group: unit.group ?? everyone,
        lines: new Map(lines.map((line) => [line.item, line])),
      };
      const master = masterFor(round, unit);
      if (master === undefined || !lines.some(isSent)) return { placed };
      return { placed, draft: draftOf(master, { unit, lines, basis }) };
    });
  const coverage = new Map<string, Coverage>();
  for (const { placed, draft } of drafts) {
    if (draft && coverageOf(draft.summary) === 'everything') coverage.set(placed.group, 'everything');
  }
  return drafts.map(({ placed, draft }): PlacedUnit => {
    if (draft === undefined) return placed;
    const covers = coverage.get(placed.group) ?? 'withoutSurvey';
    return { ...placed, scored: { ...draft, coverage: covers, result: finalResult(draft.summary, covers) } };
  });
}

/** Ensures whether a line came from the unit or its appraisers: one that only a survey or the ledger made says nothing. */
export function isSent({ self, origin, rule, round1, round2, given }: RoundLine): boolean {
  if (self !== undefined || origin !== undefined) return true;
  if (round1.points !== undefined || round2.points !== undefined) return true;
  return given === undefined && rule.kind === 'points';
}

interface Sources {
  readonly unit: Unit;
  readonly lines: readonly RoundLine[];
  readonly basis: Basis;
}

function draftOf(master: Master, { unit, lines, basis }: Sources): Omit<ScoredUnit, 'coverage' | 'result'> {
  const { plan } = master;
  const outcomesOn = outcomesOfLines(plan, { unit, lines });
  const all = BASES.map((one) => {
    const outcomes = outcomesOn(one);
    return { one, outcomes, summary: summariseOutcomes(plan, outcomes, { agency: unit.name, basis: one }) };
  });
  const own = all.find(({ one }) => one === basis);
  return {
    master,
    outcomes: own?.outcomes ?? [],
    summaries: Object.fromEntries(all.map(({ one, summary }) => [one, summary])),
    summary: own?.summary ?? summariseOutcomes(plan, [], { agency: unit.name, basis }),
  };
}

/** Ensures each unit's name as it is printed: where two units have one name, with the unit's code. */
export function printedNames(units: readonly Unit[]): (unit: Unit) => string {
  const counts = new Map<string, number>();
  for (const { name } of units) {
    const key = comparableName(name);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return ({ id, name }) => ((counts.get(comparableName(name)) ?? 0) > 1 ? `${name} (${id})` : name);
}
