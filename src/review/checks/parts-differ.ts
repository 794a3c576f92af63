import * as r from '../../rulebook/rational';
import { problem } from '../../result';
import { partitionOf } from '../families';
import { showNumber } from '../figures';
import type { Figure } from '../figures';
import { POLICY } from '../policy';
import type { ReviewProblem } from '../problems';
import { isValued } from '../rates';
import type { ValuedFigure } from '../rates';
import { sumOf } from '../relations';
import { countedParts } from '../statistics-relations';
import { TOTAL_START } from '../vocabulary';
import type { DataCheck } from './check';

/**
 * Parts that nest under a total and are not that total: a mistake where they exclude each other and are everything,
 * a question where something else may exist, silence where they may overlap.
 */
export const partsDiffer: DataCheck = ({ figures }) => figures.flatMap(compareParts);

function compareParts(total: Figure): ReviewProblem[] {
  const parts = countedParts(total);
  if (!parts || !isValued(total)) return [];
  const sum = sumOf(parts);
  const order = r.compare(sum, total.value);
  if (order === 0) return [];
  const partition = partitionOf(total, parts);
  if (partition && (partition.isEverything || order > 0)) {
    return [report('review.parts-differ', total, parts)];
  }
  if (partition || isNearMiss(total, sum)) return [report('review.parts-question', total, parts)];
  return [];
}

/** Parts of an unknown kind may overlap or leave something out; only a sum that nearly fits looks like a slip. */
function isNearMiss(total: ValuedFigure, sum: r.Rational): boolean {
  if (!TOTAL_START.test(total.words)) return false;
  const gap = r.subtract(sum, total.value);
  const size = r.compare(gap, r.ZERO) < 0 ? r.negate(gap) : gap;
  const allowed = r.divide(r.multiply(total.value, r.rational(POLICY.nearMissPercent)), r.rational(100));
  return r.compare(size, r.max(allowed, r.ONE)) <= 0;
}

function report(
  code: 'review.parts-differ' | 'review.parts-question',
  total: ValuedFigure,
  parts: readonly ValuedFigure[],
): ReviewProblem {
  const sum = sumOf(parts);
  const params = {
    item: total.label,
    title: total.title,
    total: showNumber(total.value),
    sum: showNumber(sum),
    parts: parts.map(({ value }) => showNumber(value)).join(' + '),
    difference: showNumber(r.subtract(total.value, sum)),
  };
  const severity = code === 'review.parts-differ' ? 'error' : 'info';
  const cells = parts.map(({ cell }) => cell);
  return problem(code, severity, params, total.cell, cells);
}
