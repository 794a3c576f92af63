import { inputsOf } from '../../methods/registry';
import type { InputNeed } from '../../methods/method';
import type { PlannedItem } from '../../scoring/plan';

/**
 * Ensures what a form asks of a unit for one item: every figure of its rule once. Where the rule takes the same
 * fact in several ways, the one that can be checked and added up stands: a fraction, not its rate; a count, not
 * the band it falls into; the level where the text prices nothing but levels.
 */
export function formInputs({ node, context }: PlannedItem): readonly InputNeed[] {
  const { rule, source } = node;
  if (source !== 'unit' || rule?.status !== 'understood') return [];
  const needs = inputsOf(rule.spec, context);
  const has = (key: InputNeed['key']): boolean => needs.some((need) => need.key === key);
  if (rule.spec.kind === 'choice' && has('level')) {
    return needs.filter(({ key }) => key === 'level' || key === 'group');
  }
  const isFraction = has('numerator') && has('denominator');
  const isCount = rule.spec.kind === 'ladder' && has('count');
  return needs.filter(({ key }) => {
    if (key === 'rate') return !isFraction;
    return key !== 'level' || !isCount;
  });
}
