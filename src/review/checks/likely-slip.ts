import { problem } from '../../result';
import { showNumber, showRate } from '../figures';
import { likelySlips } from '../reconcile';
import { rateOf, sumOf } from '../relations';
import type { Quantity, Relation } from '../relations';
import type { DataCheck } from './check';

/** Where several relations meet: the one change that makes all of them true, named as likely, never as certain. */
export const likelySlip: DataCheck = (context) => {
  const relations = context.relations.map(({ relation }) => relation);
  return likelySlips(relations).map(({ quantity, shouldBe, grounds }) => {
    const params = {
      item: quantity.label,
      found: showNumber(quantity.value),
      likely: showNumber(shouldBe),
      grounds: grounds.map((relation) => inWords(relation, quantity, shouldBe)).join('; '),
    };
    const cells = grounds.flatMap((relation) => {
      return relation.kind === 'rate' ? [relation.rate.cell] : [relation.total.cell];
    });
    return problem(
      'review.likely-slip',
      'warning',
      params,
      quantity.cell,
      cells.filter((cell) => cell !== undefined),
    );
  });
};

/** More parts than this (all units of a province) are told by their number. */
const MOST_PARTS = 8;

/** The arithmetic with the supposed value filled in: the reader can follow every step. */
function inWords(relation: Relation, quantity: Quantity, value: Quantity['value']): string {
  const valueOf = (one: Quantity): Quantity['value'] => (one === quantity ? value : one.value);
  const shown = (one: Quantity): string => showNumber(valueOf(one));
  if (relation.kind === 'sum') {
    const { parts, total } = relation;
    const sum = parts.length > MOST_PARTS ? `Σ(${parts.length})` : parts.map(shown).join(' + ');
    return `${sum} = ${shown(total)}`;
  }
  const { numerator, denominator, decimals } = relation;
  const rate = rateOf(numerator, denominator, valueOf);
  const whole = showNumber(sumOf(denominator, valueOf));
  return `${shown(numerator)}/${whole} = ${rate ? showRate(rate, decimals) : ''}`;
}
