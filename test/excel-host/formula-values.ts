import { isCellError } from '../../src/grid/cell-grid';
import type { HostValue } from './model';

/** Cells of a range, or one value. */
export type Operand = HostValue | HostValue[][];

export function single(operand: Operand): HostValue {
  return Array.isArray(operand) ? (operand[0]?.[0] ?? null) : operand;
}

export function asNumber(value: HostValue): number | undefined {
  if (value === null) return 0;
  if (typeof value === 'number') return value;
  if (typeof value === 'boolean') return value ? 1 : 0;
  if (typeof value !== 'string' || value.trim() === '' || Number.isNaN(Number(value))) return undefined;
  return Number(value);
}

export function asText(value: HostValue): string {
  if (value === null) return '';
  if (isCellError(value)) return value.error;
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return String(value);
}
