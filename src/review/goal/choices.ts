import { NO_POINTS } from '../../rulebook/points';
import type { Points } from '../../rulebook/points';
import { isOutsideScale } from '../../scoring/outcome';
import type { PlannedNode, ScoringPlan } from '../../scoring/plan';
import type { Outcome } from '../../scoring/scorecard';
import { fromPoints, subtractPoints } from '../../rulebook/points';
import type { ScoredForm, ScoredItem } from '../scored-form/score-form';
import { totalsOf } from '../what-if/totals';
import type { EffortOf } from './effort';
import type { Option } from './knapsack';
import type { Raise } from './raises';

/** A raise of one item as the search weighs it. */
export interface Candidate {
  readonly item: ScoredItem;
  readonly raise: Raise;
  /** What it adds to the result: less than its own gain where a group of bonus items is full. */
  readonly gain: Points;
}

/** Raises of which at most one is taken: those of one item, or of one bonus group with a limit. */
export type CandidateChoice = readonly Candidate[];

/** Ensures the raises of all open items in choices of which at most one is taken. */
export function choicesOf(
  scored: ScoredForm,
  open: readonly { readonly item: ScoredItem; readonly raises: readonly Raise[] }[],
): readonly CandidateChoice[] {
  const groups = limitedGroups(scored.plan);
  const choices = new Map<PlannedNode | ScoredItem, Candidate[]>();
  for (const { item, raises } of open) {
    const key = groups.get(item.score.index) ?? item;
    const candidates = raises.map((raise) => ({ item, raise, gain: effectOf(scored, item, raise) }));
    choices.set(key, [...(choices.get(key) ?? []), ...candidates.filter(({ gain }) => gain > NO_POINTS)]);
  }
  const found = [...choices.values()].filter((candidates) => candidates.length > 0);
  // Coarse choices first: few totals are reached by them, and the search has little to go on from.
  return found.sort((a, b) => a.length - b.length);
}

/** Bonus and penalty items stand outside the scale and under limits: there only the engine knows the effect. */
function effectOf(scored: ScoredForm, { score }: ScoredItem, raise: Raise): Points {
  if (!isOutsideScale(score.part)) return raise.gain;
  const outcomes = scored.scorecard.items.map(({ rule }) => rule);
  const before = totalsOf(scored, outcomes, { basis: 'rule' }).everything.points;
  const after: Outcome = {
    kind: 'scored',
    points: raise.points,
    unrounded: fromPoints(raise.points),
    steps: [],
  };
  outcomes[score.index] = after;
  return subtractPoints(totalsOf(scored, outcomes, { basis: 'rule' }).everything.points, before);
}

function limitedGroups({ nodes }: ScoringPlan): ReadonlyMap<number, PlannedNode> {
  const groups = new Map<number, PlannedNode>();
  const visit = (planned: PlannedNode, within: PlannedNode | undefined): void => {
    const { node, children, item } = planned;
    const isLimit = children.length > 0 && node.maximum !== undefined && isOutsideScale(node.part);
    const group = within ?? (isLimit ? planned : undefined);
    if (item && group) groups.set(item.index, group);
    for (const child of children) visit(child, group);
  };
  for (const node of nodes) visit(node, undefined);
  return groups;
}

/** The table of the search may have so many units; finer hidden digits are cut, never rounded up. */
const MOST_UNITS = 20_000;
const HUNDREDTH = 100;

/** Ensures the unit in which gains are counted exactly: their greatest common divisor, a hundredth of a point at least where that is too fine. */
export function unitOf(choices: readonly CandidateChoice[], need: number): number {
  const gains = choices.flatMap((candidates) => candidates.map(({ gain }) => gain as number));
  const exact = gains.reduce(greatestCommon, 0) || 1;
  return need / exact <= MOST_UNITS ? exact : Math.max(exact, HUNDREDTH);
}

function greatestCommon(a: number, b: number): number {
  return b === 0 ? a : greatestCommon(b, a % b);
}

/** Ensures a candidate as the search counts it. */
export function optionOf({ item, raise, gain }: Candidate, unit: number, effortOf: EffortOf): Option {
  return {
    gain: Math.floor(gain / unit),
    actions: raise.changes.length,
    effort: effortOf(item.score.code),
  };
}
