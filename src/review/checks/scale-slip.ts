import * as r from '../../rulebook/rational';
import type { Rational } from '../../rulebook/rational';
import { problem } from '../../result';
import { showNumber } from '../figures';
import type { ReviewProblem } from '../problems';
import type { StatisticsProblem } from '../statistics/problems';
import { holds, membersOf, solveFor, sumOf } from '../relations';
import type { Quantity, Relation } from '../relations';
import type { DataCheck } from './check';

type RateRelation = Extract<Relation, { kind: 'rate' }>;

const FACTORS = [10, 100, 1000];

/**
 * One figure of a declared rate is exactly 10, 100 or 1000 times off (a lost zero, a fraction typed for a percentage):
 * named when that alone makes the rate true, and no other figure could be off likewise.
 */
export const scaleSlip: DataCheck = ({ relations }) => {
  const slips = relations.flatMap(({ relation }): (ReviewProblem | StatisticsProblem)[] => {
    if (holds(relation)) return [];
    return relation.kind === 'rate' ? slipIn(relation) : slipInSum(relation);
  });
  // A cell of a table stands in a sum of its row and in one of its column: it slipped once.
  const places = slips.map(({ at }) => `${at?.sheet}!${at?.cell}`);
  return slips.filter((_, index) => places.indexOf(places[index] ?? '') === index);
};

/** One part, or the total, is exactly 10, 100 or 1000 times off and no other could be. */
function slipInSum(relation: Extract<Relation, { kind: 'sum' }>): StatisticsProblem[] {
  const slips = membersOf(relation).flatMap((quantity) => {
    const meant = solveFor(quantity, relation);
    const factor = meant && factorBetween(quantity.value, meant);
    return meant && factor !== undefined ? [{ quantity, meant, factor }] : [];
  });
  const slip = onlyOne(slips);
  if (!slip) return [];
  const { quantity, meant, factor } = slip;
  const params = {
    total: relation.total.label,
    slipItem: quantity.label,
    factor,
    found: showNumber(quantity.value),
    likely: showNumber(meant),
  };
  return [problem('statistics.sum-scale-slip', 'warning', params, quantity.cell)];
}

function factorBetween(found: Rational, meant: Rational): number | undefined {
  if (r.compare(found, r.ZERO) <= 0 || r.compare(meant, r.ZERO) <= 0) return undefined;
  const [large, small] = r.compare(found, meant) > 0 ? [found, meant] : [meant, found];
  return FACTORS.find((factor) => r.equals(large, r.multiply(small, r.rational(factor))));
}

function slipIn(relation: RateRelation): ReviewProblem[] {
  const figures = [relation.rate, relation.numerator, ...relation.denominator];
  const slips = figures.flatMap((quantity) => scalesOf(quantity, relation));
  const slip = slips.find((one) => isFraction(one, relation)) ?? onlyOne(slips);
  if (!slip) return [];
  const { quantity, meant, factor } = slip;
  const valueOf = (one: Quantity): Rational => (one === quantity ? meant : one.value);
  const params = {
    item: relation.rate.label,
    slipItem: quantity.label,
    factor,
    found: showNumber(quantity.value),
    likely: showNumber(meant),
    numerator: showNumber(valueOf(relation.numerator)),
    denominator: showNumber(sumOf(relation.denominator, valueOf)),
    rate: `${showNumber(valueOf(relation.rate))} %`,
  };
  return [problem('review.scale-slip', 'warning', params, quantity.cell)];
}

/** 0,9857 where 98,57 is meant: a habit so common that no count need be doubted. */
function isFraction({ quantity, factor }: Slip, { rate }: RateRelation): boolean {
  return quantity === rate && factor === 100 && r.compare(rate.value, r.ONE) <= 0;
}

/** A rate ten times too small and a denominator ten times too large look the same: then nothing is named. */
function onlyOne(slips: readonly Slip[]): Slip | undefined {
  return slips.length === 1 ? slips[0] : undefined;
}

interface Slip {
  readonly quantity: Quantity;
  readonly meant: Rational;
  readonly factor: number;
}

function scalesOf(quantity: Quantity, relation: RateRelation): Slip[] {
  return FACTORS.flatMap((factor) => {
    const times = r.multiply(quantity.value, r.rational(factor));
    const part = r.divide(quantity.value, r.rational(factor));
    return [times, part].flatMap((meant): Slip[] => {
      const isPossible = !quantity.isCount || r.isWhole(meant);
      const isWholeRate = quantity !== relation.rate || r.compare(meant, r.rational(100)) <= 0;
      if (!isPossible || !isWholeRate) return [];
      const scaled = quantity === relation.rate ? rescaledRate(relation, meant, factor) : relation;
      return holds(scaled, { of: quantity, value: meant }) ? [{ quantity, meant, factor }] : [];
    });
  });
}

/** 0,9857 for 98,57 %: the digits printed stay the same, the decimals are fewer. */
function rescaledRate(relation: RateRelation, meant: Rational, factor: number): RateRelation {
  const shift = Math.log10(factor);
  const isTimes = r.compare(meant, relation.rate.value) > 0;
  const decimals = Math.max(0, relation.decimals + (isTimes ? -shift : shift));
  return { ...relation, decimals };
}
