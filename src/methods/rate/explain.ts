import { amountText, limitsText, roundingText, withUnit } from '../explain-worth';
import * as r from '../../rulebook/rational';
import type { RateSpec } from '../spec';

function fractionText(spec: RateSpec): readonly string[] {
  if (!spec.numerator || !spec.denominator) return [];
  return [`Tỷ lệ = ${spec.numerator} / ${spec.denominator}`];
}

function proportional(spec: RateSpec): string {
  const whole = r.equals(spec.target, r.rational(100));
  const share = whole ? 'Tỷ lệ' : `(Tỷ lệ/${withUnit(spec.target, '%')})`;
  const most = spec.above === 'full' && !whole && !spec.fullFrom ? `, tối đa ${amountText(spec.full)}` : '';
  return `Điểm = ${share} x ${amountText(spec.full)}${most}`;
}

function stopText({ above, aboveWhole, target }: RateSpec): readonly string[] {
  const isPlan = above === 'full' && aboveWhole === true && r.equals(target, r.rational(100));
  return isPlan ? ['Vượt 100% thì tính bằng điểm tối đa'] : [];
}

function edges(spec: RateSpec): readonly string[] {
  const { fullFrom, zeroBelow } = spec;
  if (!fullFrom && !zeroBelow) return [proportional(spec), ...stopText(spec)];
  const between = {
    ...(zeroBelow ? { from: { at: zeroBelow.at, inclusive: !zeroBelow.inclusive } } : {}),
    ...(fullFrom ? { to: { at: fullFrom.at, inclusive: !fullFrom.inclusive } } : {}),
  };
  return [
    ...(fullFrom ? [`- ${limitsText({ from: fullFrom }, '%')}: ${amountText(spec.full)}`] : []),
    `- ${limitsText(between, '%')}: ${proportional(spec)}`,
    ...(zeroBelow ? [`- ${limitsText({ to: zeroBelow }, '%')}: 0 điểm`] : []),
  ];
}

/** Ensures the formula, with the rates from which everything and below which nothing is earned. */
export function explainRate(spec: RateSpec): string {
  return [...fractionText(spec), ...edges(spec), ...roundingText(spec.decimals)].join('\n');
}
