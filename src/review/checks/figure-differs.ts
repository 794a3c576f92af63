import * as r from '../../rulebook/rational';
import { problem } from '../../result';
import { showNumber } from '../figures';
import { holds, sumOf } from '../relations';
import type { DataCheck } from './check';

/** A total known from elsewhere is not the sum of the rows it is the total of. */
export const figureDiffers: DataCheck = ({ relations }) => {
  return relations.flatMap(({ relation, source }) => {
    if (source !== 'checkFigure' || relation.kind !== 'sum' || holds(relation)) return [];
    const { total, parts } = relation;
    const sum = sumOf(parts);
    const params = {
      label: total.label,
      total: showNumber(total.value),
      sum: showNumber(sum),
      parts: parts.map(({ value }) => showNumber(value)).join(' + '),
      items: parts.map(({ label }) => label).join(', '),
      difference: showNumber(r.subtract(total.value, sum)),
    };
    const cells = parts.flatMap(({ cell }) => cell ?? []);
    return [problem('review.figure-differs', 'warning', params, total.cell ?? cells[0], cells)];
  });
};
