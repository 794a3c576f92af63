import { amountText, numberText, roundingText } from '../explain-worth';
import type { PerUnitSpec } from '../spec';

const PARTIAL = {
  whole: ', phần lẻ không tính',
  proportional: ', phần lẻ tính theo tỷ lệ',
  open: '',
} as const;

function unitLine(unit: PerUnitSpec['units'][number]): string {
  if (unit.per === undefined) return `- Mỗi ${unit.text} được ${amountText(unit.each)}`;
  return `- Cứ mỗi ${numberText(unit.per)} ${unit.text} được ${amountText(unit.each)}${PARTIAL[unit.partial ?? 'open']}`;
}

/** Ensures what each unit earns, and the most they can earn. */
export function explainPerUnit(spec: PerUnitSpec): string {
  const cap = spec.cap ? [`Tối đa không quá ${amountText(spec.cap)}`] : [];
  return [...spec.units.map(unitLine), ...cap, ...roundingText(spec.decimals)].join('\n');
}
