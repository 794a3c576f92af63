import { amountText, numberText, roundingText } from '../explain-worth';
import type { ShareSpec } from '../spec';

/** Ensures the scale of the mark and what it is multiplied by. */
export function explainShare(spec: ShareSpec): string {
  const factor = amountText(spec.factor).replace(/ điểm$/, '');
  const rule = `Chấm theo thang điểm ${numberText(spec.scale)}, điểm chấm được x ${factor} = số điểm tiêu chí`;
  return [rule, ...roundingText(spec.decimals)].join('\n');
}
