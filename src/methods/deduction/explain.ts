import { amountText } from '../explain-worth';
import * as r from '../../rulebook/rational';
import type { DeductionCause, DeductionSpec, Worth } from '../spec';

function isNothing(worth: Worth): boolean {
  if (worth.kind === 'points') return r.isZero(worth.points);
  return worth.kind === 'ofMaximum' && r.isZero(worth.share);
}

function tierTexts(cause: DeductionCause): readonly string[] {
  return (cause.tiers ?? []).map(
    (tier) => `từ lần thứ ${String(tier.fromNth)} trừ ${amountText(tier.each)}/lần`,
  );
}

function causeLine(cause: DeductionCause): string {
  const each = cause.once
    ? `trừ ${amountText(cause.each)} (chỉ trừ một lần)`
    : `trừ ${amountText(cause.each)}/lần`;
  return `- ${[`${cause.text}: ${each}`, ...tierTexts(cause)].join('; ')}`;
}

/** Ensures what there is to lose, what each breach takes, and where it ends. */
export function explainDeduction(spec: DeductionSpec): string {
  const start = isNothing(spec.from) ? [] : [`- Không vi phạm: ${amountText(spec.from)}`];
  const cap = spec.cap ? [`Trừ không quá ${amountText(spec.cap)}`] : [];
  const floor = spec.floor ? [`Thấp nhất: ${amountText(spec.floor)}`] : [];
  const events = spec.zeroing.map((text) => `- ${text}: 0 điểm`);
  return [...start, ...spec.causes.map(causeLine), ...events, ...cap, ...floor].join('\n');
}
