import {
  amountText,
  dividedText,
  isNothing,
  numberText,
  roundingText,
  unitText,
  withUnit,
} from '../explain-worth';
import * as r from '../../rulebook/rational';
import type { StepsSpec } from '../spec';

const PARTIAL = { whole: 'đủ ', proportional: '', open: '' } as const;

function startText(spec: StepsSpec, unit: string | undefined): readonly string[] {
  const isWhole = spec.base.kind === 'ofMaximum' && r.equals(spec.base.share, r.ONE);
  const fromNothing = r.isZero(spec.start) && (isNothing(spec.base) || (spec.away !== undefined && isWhole));
  if (fromNothing) return [];
  const staysAbove = spec.direction === 'down' && spec.below !== undefined;
  if (staysAbove) return [`Từ ${withUnit(spec.start, unit)} trở lên: ${amountText(spec.base)}`];
  const below = spec.below ? [`dưới ${withUnit(spec.start, unit)}: ${amountText(spec.below)}`] : [];
  return [`Đạt ${withUnit(spec.start, unit)}: ${amountText(spec.base)}`, ...below];
}

/** Proportional from nothing is a division, and told as one. */
function isDivision(spec: StepsSpec): boolean {
  const plain = spec.partial === 'proportional' && spec.sign === 1 && !spec.cap && !spec.floor;
  return plain && r.isZero(spec.start) && isNothing(spec.base);
}

/** Ensures where the steps begin, what each step adds or takes, and the limits. */
export function explainSteps(spec: StepsSpec): string {
  const unit = unitText(spec.on, spec.unit);
  const rounding = roundingText(spec.decimals);
  if (isDivision(spec)) {
    const many = withUnit(spec.step, unit);
    return [dividedText(many, numberText(spec.step), amountText(spec.each)), ...rounding].join(', ');
  }
  const way = spec.away ?? (spec.direction === 'up' ? 'tăng thêm' : 'giảm');
  const verb = spec.sign === 1 ? 'cộng' : 'trừ';
  const step = `cứ ${way} ${PARTIAL[spec.partial]}${withUnit(spec.step, unit)} ${verb} ${amountText(spec.each)}`;
  const share = spec.partial === 'proportional' ? ['phần lẻ tính theo tỷ lệ'] : [];
  const cap = spec.cap ? [`tối đa ${amountText(spec.cap)}`] : [];
  const floor = spec.floor ? [`thấp nhất ${amountText(spec.floor)}`] : [];
  const all = [...startText(spec, unit), step, ...share, ...cap, ...floor, ...rounding];
  return all
    .map((text, index) => (index === 0 ? text.charAt(0).toUpperCase() + text.slice(1) : text))
    .join(', ');
}
