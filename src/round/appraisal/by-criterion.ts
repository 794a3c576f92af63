import { problem } from '../../result';
import { pointsToDecimal } from '../../rulebook/points';
import type { Points } from '../../rulebook/points';
import type { PlannedItem } from '../../scoring/plan';
import type { Decision, RoundLine } from '../line';
import { pointsOn } from '../results';
import type { Unit } from '../unit';
import { deskOf, lineKey } from './desk';
import type { Appraising } from './decide';
import type { Operation, RoundNumber } from './operation';
import type { AppraisalProblem } from './problems';
import { isSettledElsewhere } from './unresolved';

/** One unit's row of an item. */
export interface CriterionRow {
  readonly unit: Unit;
  readonly item: PlannedItem;
  readonly line: RoundLine;
  /** What stands after the last round that decided. */
  readonly appraised?: Points;
  readonly decision?: Decision;
}

/** Units for which the scale gives the same points and which were appraised differently. */
export interface UnequalFacts {
  readonly rule: Points;
  readonly rows: readonly CriterionRow[];
}

export interface Criterion {
  readonly rows: readonly CriterionRow[];
  readonly unequal: readonly UnequalFacts[];
  readonly problems: readonly AppraisalProblem[];
}

/** Ensures one item with every unit it applies to, in the register's order, and where equals were treated unequally. */
export function byCriterion({ round, assignments }: Appraising, itemId: string): Criterion {
  const desk = deskOf(round, assignments);
  const rows = round.units.flatMap((unit): CriterionRow[] => {
    const item = desk.items(unit).get(itemId);
    const line = desk.lines.get(lineKey({ unit: unit.id, item: itemId }));
    if (item === undefined || line === undefined || isSettledElsewhere(unit, item, line)) return [];
    const appraised = pointsOn(line, 'appraised2');
    const decision = line.round2.decision ?? line.round1.decision;
    return [
      {
        unit,
        item,
        line,
        ...(appraised === undefined ? {} : { appraised }),
        ...(decision === undefined ? {} : { decision }),
      },
    ];
  });
  const unequal = unequalFacts(rows);
  return { rows, unequal, problems: unequal.map((one) => unequalProblem(itemId, one)) };
}

/** Units under different sets of criteria share a code, not a scale. */
function unequalFacts(rows: readonly CriterionRow[]): UnequalFacts[] {
  const groups = new Map<string, CriterionRow[]>();
  for (const row of rows) {
    if (row.line.rule.kind !== 'points' || row.appraised === undefined) continue;
    const { scoringText = '', maximum = 0 } = row.item.node;
    const key = [scoringText, maximum, row.line.rule.points].join('\n');
    groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  return [...groups.values()].flatMap((same): UnequalFacts[] => {
    const rule = same[0]?.line.rule;
    const given = new Set(same.map(({ appraised }) => appraised));
    return given.size > 1 && rule?.kind === 'points' ? [{ rule: rule.points, rows: same }] : [];
  });
}

function unequalProblem(item: string, { rule, rows }: UnequalFacts): AppraisalProblem {
  const given = rows.map(({ unit, appraised }) => {
    return `${unit.name}: ${appraised === undefined ? '' : pointsToDecimal(appraised)}`;
  });
  return problem('appraisal.same-facts', 'warning', {
    item,
    rule: pointsToDecimal(rule),
    units: given.join('; '),
  });
}

/** One way of handling an item for the units chosen: a note, and points where all of them get the same. */
export interface Handling {
  readonly item: string;
  readonly units: readonly string[];
  readonly round: RoundNumber;
  readonly note: string;
  readonly points?: Points;
}

/**
 * Ensures the operations that treat the chosen units alike: nothing is done yet, so that a person sees before what
 * each of them had and would have.
 */
export function handlingOperations({ round }: Appraising, handling: Handling): Operation[] {
  const { item, round: number, note, points } = handling;
  const lines = new Map(round.lines.map((line) => [lineKey(line), line]));
  return handling.units.map((unit): Operation => {
    const target = { unit, item, round: number };
    if (points === undefined) return { kind: 'note', ...target, opinion: note };
    return rulingTo({ ...target, points, opinion: note }, lines.get(lineKey({ unit, item }))?.self);
  });
}

interface Wanted {
  readonly unit: string;
  readonly item: string;
  readonly round: RoundNumber;
  readonly points: Points;
  readonly opinion: string;
}

/** Ensures the ruling that gives so many points: accepting, lowering or raising what the unit claimed. */
export function rulingTo({ points, ...target }: Wanted, self: Points | undefined): Operation {
  if (points === self) return { kind: 'accept', ...target };
  const isLess = self !== undefined && points < self;
  return { kind: isLess ? 'lower' : 'raise', points, ...target };
}
