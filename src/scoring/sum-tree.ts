import type { Part } from '../rulebook/rulebook';
import { isOutsideScale } from './outcome';
import type { PlannedNode, ScoringPlan } from './plan';
import type { Outcome } from './scorecard';
import { addOutcome, addSum, capGroup, emptySum } from './sum';
import type { Sum } from './sum';

/** Every sum of one agency on one basis. */
export interface TreeSums {
  /** Within the scale: appraised, survey and satisfaction items together. */
  readonly total: Sum;
  readonly parts: Partial<Record<Part, Sum>>;
}

/** Called for every node, leaves first; `isCapped` when a bonus or penalty group went beyond its maximum. */
export type OnNode = (planned: PlannedNode, sum: Sum, isCapped: boolean) => void;

/** Ensures all sums from the outcomes of the scored items, which stand in the order of the plan. */
export function sumTree(plan: ScoringPlan, outcomes: readonly Outcome[], onNode?: OnNode): TreeSums {
  const { rounding } = plan.terms;
  const sums: TreeSums = { total: emptySum(rounding), parts: {} };

  function addToPart(part: Part, sum: Sum): void {
    addSum((sums.parts[part] ??= emptySum(rounding)), sum);
    if (!isOutsideScale(part)) addSum(sums.total, sum);
  }

  function visit(planned: PlannedNode, parent: PlannedNode | undefined): Sum {
    const sum = emptySum(rounding);
    const { node, item } = planned;
    const outcome = item && outcomes[item.index];
    if (outcome) addOutcome(sum, node, outcome);
    for (const child of planned.children) {
      const below = visit(child, planned);
      if (countsTowards(child, planned)) addSum(sum, below);
    }
    const isCapped = capGroup(sum, node);
    onNode?.(planned, sum, isCapped);
    if (isOutsideScale(node.part) ? !countsTowards(planned, parent) : item !== undefined) {
      addToPart(node.part, sum);
    }
    return sum;
  }

  for (const planned of plan.nodes) visit(planned, undefined);
  return sums;
}

/** Bonus and penalty items stand outside the points of the field they are printed in. */
function countsTowards(child: PlannedNode, parent: PlannedNode | undefined): boolean {
  if (!parent) return false;
  return !isOutsideScale(child.node.part) || child.node.part === parent.node.part;
}
