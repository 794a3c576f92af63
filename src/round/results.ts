import { fromPoints } from '../rulebook/points';
import type { Points } from '../rulebook/points';
import { comparableCode } from '../review/scored-form/rulebook-match';
import { isSurveyPart } from '../scoring/outcome';
import type { PlannedItem, ScoringPlan } from '../scoring/plan';
import type { Basis, CannotTellReason, Outcome } from '../scoring/scorecard';
import { itemIds } from './items';
import type { RoundLine } from './line';
import type { Unit } from './unit';

export interface UnitOfLines {
  readonly unit: Unit;
  readonly lines: readonly RoundLine[];
}

/**
 * Ensures the outcome of every item of one unit on a basis, in the order of the plan; its lines are laid beside the items
 * once for all bases. An item without a line is undecided, never 0. Where round 2 left an item alone, round 1 stands.
 */
export function outcomesOfLines(
  plan: ScoringPlan,
  { unit, lines }: UnitOfLines,
): (basis: Basis) => Outcome[] {
  const byItem = new Map(lines.map((line) => [line.item, line]));
  const excused = new Set(unit.notApplicable.map(comparableCode));
  const placed = itemIds(plan).map((id) => byItem.get(id));
  const isAway = plan.items.map((item) => isExcused(item, excused));
  return (basis) =>
    plan.items.map((item): Outcome => {
      if (isAway[item.index]) return { kind: 'notApplicable', steps: [] };
      const line = placed[item.index];
      return line === undefined ? cannotTell(waitingFor(item, basis)) : outcomeOfLine(line, item, basis);
    });
}

/** Ensures the outcome of one line on one basis. */
export function outcomeOfLine(line: RoundLine, item: PlannedItem, basis: Basis): Outcome {
  const points = pointsOn(line, basis) ?? givenOn(line, basis);
  if (points !== undefined) return scored(points, item);
  if (basis !== 'self' && line.given?.kind === 'notApplicable') return { kind: 'notApplicable', steps: [] };
  if (line.rule.kind === 'notApplicable') return { kind: 'notApplicable', steps: [] };
  return cannotTell(waitingFor(item, basis));
}

/** Ensures the points that stand on a basis, or undefined while nobody gave any. */
export function pointsOn({ self, rule, round1, round2 }: RoundLine, basis: Basis): Points | undefined {
  if (basis === 'self') return self;
  if (basis === 'rule') return rule.kind === 'points' ? rule.points : undefined;
  if (basis === 'appraised1') return round1.points;
  return round2.points ?? (round2.decision === undefined ? round1.points : undefined);
}

/** A survey or the ledger gives its points whoever appraises; no unit claims them. */
function givenOn({ given }: RoundLine, basis: Basis): Points | undefined {
  return basis !== 'self' && given?.kind === 'points' ? given.points : undefined;
}

/** A positive number in a penalty row means points taken off. */
function scored(points: Points, { node }: PlannedItem): Outcome {
  const signed = node.part === 'penalty' && points > 0 ? (-points as Points) : points;
  return { kind: 'scored', points: signed, unrounded: fromPoints(signed), steps: [] };
}

function waitingFor({ node }: PlannedItem, basis: Basis): CannotTellReason {
  if (isSurveyPart(node.part)) return 'awaitingSurvey';
  if (basis === 'self') return 'notClaimed';
  return basis === 'rule' ? 'missingInput' : 'awaitingAppraisal';
}

function cannotTell(reason: CannotTellReason): Outcome {
  return { kind: 'cannotTell', reason };
}

/** Ensures whether the register excuses a unit from an item, by its own code or its whole criterion's. */
export function isExcused({ node }: PlannedItem, excused: ReadonlySet<string>): boolean {
  if (excused.size === 0) return false;
  const parts = comparableCode(node.code).split('.');
  return parts.some((_, depth) => excused.has(parts.slice(0, depth + 1).join('.')));
}
