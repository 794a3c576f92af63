import { amountText, isNothing, numberText, pointsOf } from '../explain-worth';
import type { ScoringContext } from '../method';
import { fromPoints } from '../../rulebook/points';
import * as r from '../../rulebook/rational';
import type { DeductionCause, DeductionSpec, Worth } from '../spec';

function tierTexts(cause: DeductionCause): readonly string[] {
  return (cause.tiers ?? []).map(
    (tier) => `từ lần thứ ${String(tier.fromNth)} trừ ${amountText(tier.each)}/lần`,
  );
}

function causeLine(cause: DeductionCause, context: ScoringContext): string {
  if (cause.again) return `- ${cause.text}: trừ ${amountText(cause.each)}`;
  if (cause.once) return `- ${cause.text}: trừ ${onceText(cause.each, context)}`;
  const first = (cause.tiers ?? []).length > 0 && !cause.text.includes('lần thứ nhất') ? ' lần thứ nhất' : '';
  const each = first === '' ? '/lần' : '';
  return `- ${[`${cause.text}${first}: trừ ${amountText(cause.each)}${each}`, ...tierTexts(cause)].join('; ')}`;
}

/** Taken once: the whole of it, where the maximum is known, else said in words. */
function onceText(each: Worth, context: ScoringContext): string {
  const points = pointsOf(each, context);
  const isAll = points && context.maximum !== undefined && r.equals(points, fromPoints(context.maximum));
  return isAll ? `toàn bộ ${numberText(points)} điểm` : `${amountText(each)}, chỉ trừ một lần`;
}

/** Ensures what there is to lose, what each breach takes, and where it ends. */
export function explainDeduction(spec: DeductionSpec, context: ScoringContext): string {
  const start = isNothing(spec.from) ? [] : [`- Không vi phạm: ${amountText(spec.from)}`];
  const cap = spec.cap ? amountText(spec.cap) : undefined;
  const floor = spec.floor ? [`Thấp nhất: ${amountText(spec.floor)}`] : [];
  const events = spec.zeroing.map((text) => `- ${text}: 0 điểm`);
  const causes = spec.causes.map((cause) => causeLine(cause, context));
  return [...start, ...cappedLines(causes, cap), ...events, ...floor].join('\n');
}

/** The limit of a single cause stands in its line; of several together, in a line of its own. */
function cappedLines(causes: readonly string[], cap: string | undefined): readonly string[] {
  if (cap === undefined) return causes;
  if (causes.length > 1) return [...causes, `Tổng điểm trừ không quá ${cap}`];
  return causes.map((text) => `${text}, tối đa ${cap}`);
}
