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

/** An item that can still be raised, and every raise worth choosing between. */
export interface OpenItem {
  readonly item: ScoredItem;
  readonly raises: readonly Raise[];
}

/** A raise of one item, and what it adds to the result: less than its own gain where a group of bonus items is full. */
export interface ItemRaise {
  readonly item: ScoredItem;
  readonly raise: Raise;
  readonly gain: Points;
}

/** Raises taken together as the search weighs them: of one item, or of several in one limited group. */
export interface Candidate {
  readonly raises: readonly ItemRaise[];
  readonly gain: Points;
  readonly actions: number;
  /** In hundredths of the user's unit. */
  readonly effort: number;
}

/** Candidates of which at most one is taken: those of one item, or of one bonus group with a limit. */
export type CandidateChoice = readonly Candidate[];

/** Ensures the raises of all open items in choices of which at most one is taken. */
export function choicesOf(
  scored: ScoredForm,
  open: readonly OpenItem[],
  effortOf: EffortOf,
): readonly CandidateChoice[] {
  const groups = limitedGroups(scored.plan);
  const together = new Map<PlannedNode | ScoredItem, OpenItem[]>();
  for (const one of open) {
    const key = groups.get(one.item.score.index) ?? one.item;
    together.set(key, [...(together.get(key) ?? []), one]);
  }
  const choices = [...together.values()].map((items) => {
    const candidates = setsOf(items, effortOf).map((set) => candidateOf(scored, set));
    return candidates.filter((one, n) => one.gain > NO_POINTS && !isWaste(one, candidates.slice(0, n)));
  });
  // Coarse choices first: few totals are reached by them, and the search has little to go on from.
  return choices.filter(({ length }) => length > 0).sort((a, b) => a.length - b.length);
}

/** A full group takes no more: what adds as much for as little was found with smaller raises. */
function isWaste({ gain, actions, effort }: Candidate, smaller: readonly Candidate[]): boolean {
  return smaller.some((one) => one.gain === gain && one.actions <= actions && one.effort <= effort);
}

interface RaiseSet {
  readonly raises: readonly Omit<ItemRaise, 'gain'>[];
  readonly gain: number;
  readonly actions: number;
  readonly effort: number;
}

/** Every way to raise some of these items together that is worth weighing, the smallest raises first. */
function setsOf(items: readonly OpenItem[], effortOf: EffortOf): readonly RaiseSet[] {
  let sets: readonly RaiseSet[] = [{ raises: [], gain: 0, actions: 0, effort: 0 }];
  for (const { item, raises } of items) {
    const effort = effortOf(item.score.code);
    const more = sets.flatMap((set) => {
      return raises.map((raise) => ({
        raises: [...set.raises, { item, raise }],
        gain: set.gain + raise.gain,
        actions: set.actions + raise.changes.length,
        effort: set.effort + effort,
      }));
    });
    sets = items.length === 1 ? more : cheapest([...sets, ...more]);
  }
  return sets.filter(({ raises }) => raises.length > 0).sort((a, b) => a.gain - b.gain);
}

/** For every hundredth of a point the sets of fewest changes and of least effort: how many there are does not explode. */
function cheapest(sets: readonly RaiseSet[]): readonly RaiseSet[] {
  const kept = new Map<number, RaiseSet[]>();
  const inOrder = [...sets].sort((a, b) => a.actions - b.actions || a.effort - b.effort || b.gain - a.gain);
  for (const set of inOrder) {
    const key = Math.floor(set.gain / HUNDREDTH);
    const known = kept.get(key) ?? [];
    if (known.every(({ effort }) => effort > set.effort)) kept.set(key, [...known, set]);
  }
  return [...kept.values()].flat();
}

/** What a set adds is given to its raises one after the other, to none more than its own gain. */
function candidateOf(scored: ScoredForm, set: RaiseSet): Candidate {
  const gain = effectOf(scored, set);
  let left = gain;
  const raises = set.raises.map(({ item, raise }): ItemRaise => {
    const own = Math.min(left, raise.gain) as Points;
    left = subtractPoints(left, own);
    return { item, raise, gain: own };
  });
  return { raises, gain, actions: set.actions, effort: set.effort };
}

/** Bonus and penalty items stand outside the scale and under limits: there only the engine knows the effect. */
function effectOf(scored: ScoredForm, { raises, gain }: RaiseSet): Points {
  if (!raises.some(({ item }) => isOutsideScale(item.score.part))) return gain as Points;
  const outcomes = scored.scorecard.items.map(({ rule }) => rule);
  const before = totalsOf(scored, outcomes, { basis: 'rule' }).everything.points;
  for (const { item, raise } of raises) outcomes[item.score.index] = scoredBy(raise);
  return subtractPoints(totalsOf(scored, outcomes, { basis: 'rule' }).everything.points, before);
}

function scoredBy({ points }: Raise): Outcome {
  return { kind: 'scored', points, unrounded: fromPoints(points), steps: [] };
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
export function optionOf({ gain, actions, effort }: Candidate, unit: number): Option {
  return { gain: Math.floor(gain / unit), actions, effort };
}
