import { amountText, numberText, roundingText } from '../explain-worth';
import * as r from '../../rulebook/rational';
import type { ScoringContext } from '../method';
import type { CompositeSpec, MethodSpec } from '../spec';

/** How the rules inside are told: known to the registry. */
export type ExplainPart = (spec: MethodSpec, context: ScoringContext) => string;

const LETTERS = 'abcdefghijklmnopqrstuvwxyz';

function eventText(event: { readonly text: string; readonly factor: r.Rational }): string {
  if (r.isZero(event.factor)) return `- ${event.text}: 0 điểm`;
  return `- ${event.text}: còn ${numberText(r.multiply(event.factor, r.rational(100)))}% số điểm`;
}

function sumLimits(combine: Extract<CompositeSpec['combine'], { kind: 'sum' }>): readonly string[] {
  return [
    'Điểm của tiêu chí là tổng điểm các phần',
    ...(combine.cap ? [`Tối đa ${amountText(combine.cap)}`] : []),
    ...(combine.floor ? [`Thấp nhất: ${amountText(combine.floor)}`] : []),
  ];
}

/** Ensures every rule under its own letter, and how they count together. */
export function explainComposite(spec: CompositeSpec, context: ScoringContext, explain: ExplainPart): string {
  const { combine } = spec;
  const parts = spec.parts.map((part) => ({ label: part.label, text: explain(part.spec, context) }));
  if (combine.kind === 'override')
    return [...parts.map((part) => part.text), ...combine.events.map(eventText)].join('\n');
  const lettered = parts.map(({ label, text }, index) => `${LETTERS.charAt(index)}) ${label}:\n${text}`);
  const closing = combine.kind === 'sum' ? sumLimits(combine) : [];
  return [...lettered, ...closing, ...roundingText(spec.decimals)].join('\n');
}
