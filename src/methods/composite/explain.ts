import { unitClause } from '../per-unit/explain';
import { amountText, line, numberText, roundingText } from '../explain-worth';
import * as r from '../../rulebook/rational';
import type { ScoringContext } from '../method';
import type { CompositeSpec, MethodSpec } from '../spec';

/** How the rules inside are told: known to the registry. */
export type ExplainPart = (spec: MethodSpec, context: ScoringContext) => string;

const LETTERS = 'abcdefghijklmnopqrstuvwxyz';

function eventText(event: { readonly text: string; readonly factor: r.Rational }): string {
  if (r.isZero(event.factor)) return `- ${event.text}: 0 điểm`;
  const percent = r.multiply(event.factor, r.rational(100));
  const share = r.isWhole(percent)
    ? `${numberText(percent)}%`
    : `${String(event.factor.n)}/${String(event.factor.d)}`;
  return `- ${event.text}: chỉ được tính ${share} số điểm đạt được`;
}

/** A level first, then points taken off it: the levels are told points first, so that no word of theirs is a price. */
function levelsBeforeDeduction({ parts }: CompositeSpec): readonly string[] {
  const [first, second] = parts.map((part) => part.spec);
  if (parts.length !== 2 || first?.kind !== 'choice' || second?.kind !== 'deduction') return [];
  return first.levels.map((level) => `- ${amountText(level.worth)}: ${level.text}`);
}

type Sum = Extract<CompositeSpec['combine'], { kind: 'sum' }>;

function limitsOf({ cap, floor }: Sum): readonly string[] {
  return [
    ...(cap ? [`Tối đa ${amountText(cap)}`] : []),
    ...(floor ? [`Thấp nhất: ${amountText(floor)}`] : []),
  ];
}

/** A rule that is a single clause needs no letter of its own. */
function clauseOf(spec: MethodSpec): string | undefined {
  if (spec.kind === 'perUnit' && spec.units.length === 1) return unitClause(spec);
  const [only] = spec.kind === 'choice' && spec.yesNo?.no === 'nothing' ? spec.levels : [];
  return only && line(only.text, only.worth);
}

/** Ensures every rule under its own letter, and how they count together. */
export function explainComposite(spec: CompositeSpec, context: ScoringContext, explain: ExplainPart): string {
  const { combine } = spec;
  const parts = spec.parts.map((part) => ({ label: part.label, text: explain(part.spec, context) }));
  if (combine.kind === 'override')
    return [...parts.map((part) => part.text), ...combine.events.map(eventText)].join('\n');
  const levels = levelsBeforeDeduction(spec);
  if (combine.kind === 'sum' && levels.length > 0) {
    const taken = ['Trừ bổ sung:', parts[1]?.text ?? '', ...limitsOf(combine)];
    return ['Chọn 01 mức ban đầu:', ...levels, ...taken, ...roundingText(spec.decimals)].join('\n');
  }
  const clauses = spec.parts.map((part) => clauseOf(part.spec));
  if (combine.kind === 'sum' && clauses.every((text) => text !== undefined))
    return [...clauses, ...limitsOf(combine), ...roundingText(spec.decimals)].join('\n');
  const lettered = parts.map(({ label, text }, index) => `${LETTERS.charAt(index)}) ${label}:\n${text}`);
  const closing =
    combine.kind === 'sum' ? ['Điểm của tiêu chí là tổng điểm các phần', ...limitsOf(combine)] : [];
  return [...lettered, ...closing, ...roundingText(spec.decimals)].join('\n');
}
