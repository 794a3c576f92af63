import { amountText, isNothing, numberText, pointsOf } from '../explain-worth';
import type { ScoringContext } from '../method';
import { fromPoints } from '../../rulebook/points';
import * as r from '../../rulebook/rational';
import type { DeductionCause, DeductionSpec, Worth } from '../spec';

function takenText(each: Worth, unit: string): string {
  const isAll = each.kind === 'ofMaximum' && r.equals(each.share, r.ONE);
  return isAll ? 'hết điểm' : `${amountText(each)}/${unit}`;
}

function tierTexts(cause: DeductionCause): readonly string[] {
  const unit = cause.unit ?? 'lần';
  return (cause.tiers ?? []).map((tier) => {
    return `từ ${unit} thứ ${String(tier.fromNth)} trừ ${takenText(tier.each, unit)}`;
  });
}

const EACH = /^(?:mỗi|cứ) /i;

/** "Mỗi hồ sơ trễ hạn trừ 0,1 điểm", "Gửi trễ: trừ 0,5 điểm/ngày". */
function takingText({ text, each, unit = 'lần' }: DeductionCause): string {
  return EACH.test(text) ? `${text} trừ ${amountText(each)}` : `${text}: trừ ${amountText(each)}/${unit}`;
}

/** What the first time takes, said once: "vi phạm lần đầu" says it already. */
function firstText(text: string): string {
  return /lần (?:đầu|thứ nhất)/i.test(text) ? text : `${text} lần thứ nhất`;
}

/** Nothing is taken before the n-th one. */
function fromNthLine({ text, tiers = [], unit = 'lần' }: DeductionCause): string {
  const [tier] = tiers;
  if (!tier) return `- ${text}`;
  return `- ${text}, chỉ tính từ ${unit} thứ ${String(tier.fromNth)} trở đi: trừ ${takenText(tier.each, unit)}`;
}

function causeLine(cause: DeductionCause, context: ScoringContext): string {
  if (cause.again) return `- ${cause.text}: trừ ${amountText(cause.each)}`;
  if (cause.once) return `- ${cause.text}: trừ ${onceText(cause.each, context)}`;
  const tiered = (cause.tiers ?? []).length > 0;
  if (tiered && isNothing(cause.each)) return fromNthLine(cause);
  const isFirst = tiered && !cause.unit && !EACH.test(cause.text);
  const taken = isFirst ? `${firstText(cause.text)}: trừ ${amountText(cause.each)}` : takingText(cause);
  const cap = cause.cap ? `, tối đa ${amountText(cause.cap)}` : '';
  return `- ${[`${taken}${cap}`, ...tierTexts(cause)].join('; ')}`;
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
