import { itemIds } from '../items';
import type { PlannedItem } from '../../scoring/plan';
import type { RoundLine } from '../line';
import { masterFor } from '../round';
import type { Unit } from '../unit';
import { isExcusedFrom, isOwnItem, isSurveyed, lineKey, secondAppraiserOf } from './desk';
import type { Desk } from './desk';

/** Why an item still needs somebody. */
export type OpenReason =
  /** Nobody decided anything yet. */
  | 'undecided'
  /** Asked, and the unit has not answered. */
  | 'awaitingExplanation'
  /** The unit answered; round 2 has not looked at it. */
  | 'explained'
  /** A decision stands without points. */
  | 'noPoints'
  /** Points below the self-score without a word why. */
  | 'noReason'
  /** Points above the maximum, typed by hand. */
  | 'aboveMaximum'
  /** The unit appraises this item for the others, and nobody is named to appraise it. */
  | 'noSecondAppraiser';

/** One item that still needs somebody. */
export interface OpenItem {
  readonly unit: Unit;
  readonly item: PlannedItem;
  readonly line: RoundLine;
  readonly reason: OpenReason;
}

export interface Scope {
  readonly unit?: string;
  readonly item?: string;
}

/** Ensures every item that still needs somebody: units in the register's order, items in that of their criteria. */
export function unresolvedOf(desk: Desk, scope: Scope = {}): OpenItem[] {
  return desk.round.units.flatMap((unit) => {
    if (scope.unit !== undefined && scope.unit !== unit.id) return [];
    const plan = masterFor(desk.round, unit)?.plan;
    if (plan === undefined) return [];
    const ids = itemIds(plan);
    return plan.items.flatMap((item): OpenItem[] => {
      const id = ids[item.index] ?? '';
      if (scope.item !== undefined && scope.item !== id) return [];
      const line = desk.lines.get(lineKey({ unit: unit.id, item: id }));
      if (line === undefined || isSettledElsewhere(unit, item, line)) return [];
      const reason = openReason(desk, { unit, item, line });
      return reason === undefined ? [] : [{ unit, item, line, reason }];
    });
  });
}

/** Ensures whether an item is not for appraisers: excused, not applicable by its rule, or answered by people asked. */
export function isSettledElsewhere(unit: Unit, item: PlannedItem, line: RoundLine): boolean {
  if (isSurveyed(item) || isExcusedFrom(unit, item)) return true;
  const isBlank =
    line.self === undefined && line.round1.points === undefined && line.round1.decision === undefined;
  return line.rule.kind === 'notApplicable' && isBlank;
}

function openReason(desk: Desk, { unit, item, line }: Omit<OpenItem, 'reason'>): OpenReason | undefined {
  const { round1, round2, explanation } = line;
  if (round1.points === undefined && round1.decision === undefined) {
    const isAlone =
      isOwnItem(desk, unit, line.item) && secondAppraiserOf(desk, unit, line.item) === undefined;
    return isAlone ? 'noSecondAppraiser' : 'undecided';
  }
  const hasRound2 = round2.points !== undefined || round2.decision !== undefined;
  const last = hasRound2 ? round2 : round1;
  if (!hasRound2 && explanation !== undefined && round1.decision !== 'accepted') return 'explained';
  if (last.decision === 'explanationAsked')
    return explanation === undefined ? 'awaitingExplanation' : 'explained';
  if (last.points === undefined) return 'noPoints';
  const { maximum } = item.node;
  if (maximum !== undefined && Math.abs(last.points) > Math.abs(maximum)) return 'aboveMaximum';
  const isLess = line.self !== undefined && last.points < line.self;
  return isLess && last.opinion === undefined ? 'noReason' : undefined;
}
