import { fromPoints, type Points } from '../../rulebook/points';
import { finalResult } from '../../scoring/final-result';
import { isOutsideScale } from '../../scoring/outcome';
import type { PlannedItem } from '../../scoring/plan';
import type { Basis, Outcome } from '../../scoring/scorecard';
import { summariseOutcomes } from '../../scoring/summary';
import type { Rational } from '../../rulebook/rational';
import { itemIds } from '../items';
import type { RoundLine } from '../line';
import { isSurveyItem } from '../survey/results';
import type { PlacedUnit, ScoredUnit } from './placed';
import type { StandingTerms } from './terms';

/** Why an item can still come out otherwise. */
export type OpenReason = 'undecided' | 'explanationAsked' | 'explained' | 'disputed';

export interface OpenItem {
  readonly item: string;
  readonly index: number;
  readonly code: string;
  readonly title: string;
  readonly reason: OpenReason;
  readonly lowest: Points;
  /** Absent where the item has no maximum to bound it. */
  readonly highest?: Points;
}

export interface OpenRequest {
  readonly basis: Basis;
  readonly terms: Pick<StandingTerms, 'openUpTo'>;
  /** `unit\nitem` of what a kiến nghị without an answer is about. */
  readonly disputed: ReadonlySet<string>;
}

/** Ensures every item of a unit that the rest of the round may still change, with how far. */
export function openItems({ unit, lines, scored }: PlacedUnit, request: OpenRequest): OpenItem[] {
  if (scored === undefined) return [];
  const { plan } = scored.master;
  const ids = itemIds(plan);
  return plan.items.flatMap((item): OpenItem[] => {
    const id = ids[item.index] ?? '';
    const line = lines.get(id);
    const outcome = scored.outcomes[item.index];
    const isDisputed = request.disputed.has(`${unit.id}\n${id}`);
    const reason = isDisputed ? 'disputed' : reasonOf(item, { outcome, line, scored, basis: request.basis });
    if (reason === undefined) return [];
    const { code, title } = item.node;
    const reach = reachOf(item, { outcome, line, openUpTo: request.terms.openUpTo });
    return [{ item: id, index: item.index, code, title, reason, ...reach }];
  });
}

interface Looking {
  readonly outcome: Outcome | undefined;
  readonly line: RoundLine | undefined;
  readonly scored: ScoredUnit;
  readonly basis: Basis;
}

function reasonOf(item: PlannedItem, { outcome, line, scored, basis }: Looking): OpenReason | undefined {
  if (outcome === undefined || outcome.kind === 'notApplicable') return undefined;
  if (basis !== 'self' && basis !== 'rule' && line !== undefined) {
    const { round1, round2, explanation } = line;
    const last = basis === 'appraised1' ? round1.decision : (round2.decision ?? round1.decision);
    const isAnswered = basis === 'appraised2' && round2.points !== undefined;
    if (last === 'explanationAsked' && !isAnswered) return 'explanationAsked';
    const isUntouched = round2.points === undefined && round2.decision === undefined;
    if (basis === 'appraised2' && explanation !== undefined && isUntouched) return 'explained';
  }
  if (outcome.kind === 'scored') return undefined;
  // A bonus nobody claimed, and a survey nobody has results of, hold nothing up.
  if (isOutsideScale(item.node.part)) return isClaimed(line) ? 'undecided' : undefined;
  return scored.coverage === 'withoutSurvey' && isSurveyItem(item) ? undefined : 'undecided';
}

/** The unit states points of its own, or its figures give some: somebody has to say whether they count. */
function isClaimed(line: RoundLine | undefined): boolean {
  if (line === undefined) return false;
  const { self, rule } = line;
  return (self ?? 0) !== 0 || (rule.kind === 'points' && rule.points !== 0);
}

interface Reaching {
  readonly outcome: Outcome | undefined;
  readonly line: RoundLine | undefined;
  readonly openUpTo: StandingTerms['openUpTo'];
}

function reachOf(
  { node }: PlannedItem,
  { outcome, line, openUpTo }: Reaching,
): Pick<OpenItem, 'lowest' | 'highest'> {
  const { maximum, part } = node;
  const now = outcome?.kind === 'scored' ? outcome.points : undefined;
  if (part === 'penalty') {
    return maximum === undefined
      ? { lowest: Math.min(0, now ?? 0) as Points }
      : { lowest: Math.min(-Math.abs(maximum), now ?? 0) as Points, highest: 0 as Points };
  }
  const claimed = openUpTo === 'self' ? line?.self : undefined;
  const most = claimed ?? maximum;
  const lowest = Math.min(0, now ?? 0) as Points;
  return most === undefined ? { lowest } : { lowest, highest: Math.max(most, now ?? 0) as Points };
}

/** Ensures the unit's index if some items came out as given, or undefined where something stays undecided. */
export function indexIf(
  { master, outcomes, coverage, summary }: ScoredUnit,
  moved: ReadonlyMap<number, Points>,
): Rational | undefined {
  const changed = outcomes.map((outcome, at): Outcome => {
    const points = moved.get(at);
    if (points === undefined) return outcome;
    return { kind: 'scored', points, unrounded: fromPoints(points), steps: [] };
  });
  const { agency, basis } = summary;
  return finalResult(summariseOutcomes(master.plan, changed, { agency, basis }), coverage).index;
}

/** Ensures the least and most a unit's index can still become; absent where an open item has no bound. */
export function reachOfUnit(
  scored: ScoredUnit,
  open: readonly OpenItem[],
): { readonly lowest: Rational; readonly highest: Rational } | undefined {
  const low = new Map(open.map(({ index, lowest }) => [index, lowest]));
  const high = new Map(
    open.flatMap(({ index, highest }) => (highest === undefined ? [] : [[index, highest] as const])),
  );
  if (high.size < open.length) return undefined;
  const [lowest, highest] = [indexIf(scored, low), indexIf(scored, high)];
  return lowest === undefined || highest === undefined ? undefined : { lowest, highest };
}
