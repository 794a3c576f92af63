import { problem } from '../result';
import { addPoints, formatVietnamese, pointsToDecimal, subtractPoints } from './points';
import type { Points } from './points';
import type { RulebookProblem } from './problems';
import type { Part, Rulebook, RulebookNode } from './rulebook';
import { walk } from './walk';

/** Ensures maxima that add up at every level, and say where, both figures and the difference when they do not. */
export function checkSums(rulebook: Rulebook): readonly RulebookProblem[] {
  const groups = [...walk(rulebook.nodes)].map(({ node }) => node).filter((node) => node.children.length > 0);
  return [...groups.flatMap(checkGroup), ...checkTotal(rulebook)];
}

/** Bonus and penalty stand outside the total, under a cap of their own. */
export function standsOutside(part: Part): boolean {
  return part === 'bonus' || part === 'penalty';
}

function checkGroup(node: RulebookNode): RulebookProblem[] {
  const sum = sumOfMaxima(node.children);
  if (node.maximum === undefined || sum === undefined || sum === node.maximum) return [];
  if (!standsOutside(node.part)) return [mismatch(node, node.maximum, sum)];
  // A cap below the sum of its items is usual ("tổng điểm thưởng tối đa 3"); one that they cannot reach is a slip.
  return Math.abs(node.maximum) < Math.abs(sum) ? [] : [aboveCap(node, node.maximum, sum)];
}

/** Undefined while a maximum below is missing: that is reported as such, not as a wrong sum. */
function sumOfMaxima(nodes: readonly RulebookNode[]): Points | undefined {
  const maxima = nodes.flatMap((node) => node.maximum ?? []);
  return maxima.length === nodes.length ? addPoints(...maxima) : undefined;
}

function mismatch(node: RulebookNode, declared: Points, sum: Points): RulebookProblem {
  const { code, title } = node;
  return problem('rulebook.sum-mismatch', 'error', { code, title, ...figures(declared, sum) });
}

function aboveCap(node: RulebookNode, declared: Points, sum: Points): RulebookProblem {
  const { code, title } = node;
  return problem('rulebook.above-cap', 'error', { code, title, ...figures(declared, sum) });
}

function checkTotal(rulebook: Rulebook): RulebookProblem[] {
  const inside = rulebook.nodes.filter((node) => !standsOutside(node.part));
  const sum = sumOfMaxima(inside);
  if (sum === undefined || sum === rulebook.total) return [];
  return [problem('rulebook.total-mismatch', 'error', figures(rulebook.total, sum))];
}

function figures(declared: Points, sum: Points): Record<'declared' | 'sum' | 'difference', string> {
  return {
    declared: shown(declared),
    sum: shown(sum),
    difference: shown(subtractPoints(declared, sum)),
  };
}

/** Figures go into Vietnamese sentences: decimal comma. */
function shown(points: Points): string {
  return formatVietnamese(pointsToDecimal(points));
}
