import * as r from '../../rulebook/rational';
import { problem } from '../../result';
import type { CellRef } from '../../result';
import { showNumber, showRate } from '../figures';
import type { ReviewProblem } from '../problems';
import { holds, rateOf, sumOf } from '../relations';
import type { Quantity, Relation } from '../relations';
import type { DataCheck } from './check';

type RateRelation = Extract<Relation, { kind: 'rate' }>;

/** A declared rate is not its numerator ÷ denominator at the precision printed. */
export const rateDiffers: DataCheck = ({ relations }) => {
  return relations.flatMap(({ relation, at }) => {
    if (relation.kind !== 'rate' || holds(relation)) return [];
    // More done than there was to do is a mistake of its own: the rate only repeats it.
    if (r.compare(relation.numerator.value, sumOf(relation.denominator)) > 0) return [];
    return differs(relation, 'title' in at ? at.title : '');
  });
};

function differs(relation: RateRelation, title: string): ReviewProblem[] {
  const { rate, numerator, denominator, decimals } = relation;
  const computed = rateOf(numerator, denominator);
  if (computed === undefined) return [];
  const whole = sumOf(denominator);
  const implied = r.divide(r.multiply(rate.value, whole), r.rational(100));
  const params = {
    item: rate.label,
    title,
    declared: showRate(rate.value, decimals),
    numerator: showNumber(numerator.value),
    denominator: showNumber(whole),
    computed: showRate(computed, Math.max(decimals, 2)),
    implied: showNumber(implied, numerator.isCount ? 0 : 2),
    numeratorItem: numerator.label,
  };
  return [problem('review.rate-differs', 'error', params, rate.cell, cellsOf(numerator, ...denominator))];
}

function cellsOf(...quantities: readonly Quantity[]): CellRef[] {
  return quantities.flatMap(({ cell }) => cell ?? []);
}
