import * as r from '../../rulebook/rational';
import type { Rational } from '../../rulebook/rational';
import { problem } from '../../result';
import type { Form } from '../../sheet/form';
import { slipCost } from '../digit-slip';
import { showNumber } from '../figures';
import { maximaRelations } from '../maxima';
import type { SumRelation } from '../maxima';
import type { ReviewProblem } from '../problems';
import { likelySlips } from '../reconcile';
import { holds, membersOf, solveFor, sumOf } from '../relations';
import type { Quantity } from '../relations';
import type { DataCheck } from './check';

/** Maxima do not add up at some level; the likeliest slip is named where one change stands out. */
export const maximaDiffer: DataCheck = ({ forms }) => forms.flatMap(checkForm);

function checkForm(form: Form): ReviewProblem[] {
  const relations = maximaRelations(form);
  const broken = relations.filter((relation) => !holds(relation));
  const slips = likelySlips(relations);
  const explained = new Set(slips.flatMap(({ cures }) => cures));
  return [
    ...broken.map(differs),
    ...slips.map(({ quantity, shouldBe }) => likely(quantity, shouldBe)),
    ...broken.filter((relation) => !explained.has(relation)).flatMap(byKeystrokes),
  ];
}

function differs({ total, parts }: SumRelation): ReviewProblem {
  const sum = sumOf(parts);
  const params = {
    item: total.label,
    maximum: showNumber(total.value),
    sum: showNumber(sum),
    parts: parts.map(({ label, value }) => `${label}: ${showNumber(value)}`).join('; '),
    difference: showNumber(r.subtract(total.value, sum)),
  };
  const cells = parts.flatMap(({ cell }) => cell ?? []);
  const code = total.cell === undefined ? 'review.maxima-not-100' : 'review.maxima-differ';
  return problem(code, 'error', params, total.cell ?? cells[0], cells);
}

/** One sum alone: a slip is named only when one figure is a keystroke from fitting and every other is further. */
function byKeystrokes(relation: SumRelation): ReviewProblem[] {
  const suspects = membersOf(relation).flatMap((quantity) => {
    const meant = solveFor(quantity, relation);
    const isPossible = meant !== undefined && r.compare(meant, r.ZERO) > 0 && quantity.cell !== undefined;
    return isPossible ? [{ quantity, meant, cost: slipCost(quantity.value, meant) }] : [];
  });
  const [best, next] = suspects.sort((a, b) => a.cost - b.cost);
  const standsOut = best && best.cost <= 1 && (!next || next.cost > best.cost);
  return standsOut ? [likely(best.quantity, best.meant)] : [];
}

function likely(quantity: Quantity, shouldBe: Rational): ReviewProblem {
  const params = { item: quantity.label, found: showNumber(quantity.value), likely: showNumber(shouldBe) };
  return problem('review.maxima-likely-slip', 'warning', params, quantity.cell);
}
