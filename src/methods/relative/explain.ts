import { amountText, roundingText } from '../explain-worth';
import type { RelativeSpec } from '../spec';

/** Ensures whose figure the agency's own is measured against, and what the best earns. */
export function explainRelative(spec: RelativeSpec): string {
  const name = spec.label ?? 'Chỉ số';
  const own = `${name} của đơn vị`;
  const other = `${name} của đơn vị có chỉ số ${spec.against === 'best' ? 'cao nhất' : 'thấp nhất'}`;
  const [top, bottom] = spec.against === 'best' ? [own, other] : [other, own];
  return [`Số điểm = (${top} / ${bottom}) * ${amountText(spec.full)}`, ...roundingText(spec.decimals)].join(
    '\n',
  );
}
