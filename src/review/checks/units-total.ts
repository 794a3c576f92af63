import * as r from '../../rulebook/rational';
import { problem } from '../../result';
import type { UnitTable } from '../../sheet';
import { showNumber, showRate } from '../figures';
import { holds, isPrintedAs, rateOf, sumOf } from '../relations';
import type { StatisticsProblem } from '../statistics/problems';
import type { DataCheck } from './check';

/** The total row of a table of units is not the sum of its units, or its rate is the mean of theirs. */
export const unitsTotal: DataCheck = ({ relations, tables }) => [
  ...relations.flatMap(({ relation, source }): StatisticsProblem[] => {
    if (source !== 'unitsTotal' || relation.kind !== 'sum' || holds(relation)) return [];
    const { total, parts } = relation;
    const sum = sumOf(parts);
    const params = {
      label: total.label,
      count: parts.length,
      found: showNumber(total.value),
      sum: showNumber(sum),
      difference: showNumber(r.subtract(total.value, sum)),
    };
    const cells = parts.flatMap(({ cell }) => cell ?? []);
    return [problem('statistics.column-total-differs', 'error', params, total.cell, cells)];
  }),
  ...relations.flatMap(({ relation }) => {
    if (relation.kind !== 'rate' || holds(relation)) return [];
    const table = tables.find(({ total }) => total && rateCellOf(total, relation.rate.cell?.cell));
    return table ? isMean(table, relation) : [];
  }),
];

type RateRelation = Extract<Parameters<typeof holds>[0], { kind: 'rate' }>;

function rateCellOf(total: NonNullable<UnitTable['total']>, cell: string | undefined): number | undefined {
  return [...total.figures].find(([, figure]) => figure.cell.cell === cell)?.[0];
}

/** A mean of rates counts a unit of ten cases as much as one of ten thousand. */
function isMean({ total, units }: UnitTable, relation: RateRelation): StatisticsProblem[] {
  const { rate, numerator, denominator, decimals } = relation;
  const column = total && rateCellOf(total, rate.cell?.cell);
  const rates = column === undefined ? [] : units.flatMap(({ figures }) => figures.get(column)?.value ?? []);
  const pooled = rateOf(numerator, denominator);
  if (rates.length < 2 || pooled === undefined) return [];
  const mean = r.divide(rates.reduce(r.add, r.ZERO), r.rational(rates.length));
  if (!isPrintedAs(mean, rate.value, decimals)) return [];
  const params = {
    label: rate.label,
    found: showRate(rate.value, decimals),
    count: rates.length,
    numerator: showNumber(numerator.value),
    denominator: showNumber(sumOf(denominator)),
    pooled: showRate(pooled, Math.max(2, decimals)),
  };
  return [problem('statistics.rate-is-mean', 'warning', params, rate.cell)];
}
