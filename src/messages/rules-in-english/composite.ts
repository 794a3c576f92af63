import { numberText } from '../../methods/explain-worth';
import type { ScoringContext } from '../../methods/method';
import type { CompositeSpec, MethodSpec } from '../../methods/spec';
import * as r from '../../rulebook/rational';
import { unitClause } from './contents';
import { amount, line, quoted, rounding } from './worth';

const LETTERS = 'abcdefghijklmnopqrstuvwxyz';

type Sum = Extract<CompositeSpec['combine'], { kind: 'sum' }>;

function limitsOf({ cap, floor }: Sum): readonly string[] {
  return [...(cap ? [`At most ${amount(cap)}`] : []), ...(floor ? [`Never less than ${amount(floor)}`] : [])];
}

function eventLine({ text, factor }: { readonly text: string; readonly factor: r.Rational }): string {
  if (r.isZero(factor)) return `- ${quoted(text)}: 0 points`;
  const percent = r.multiply(factor, r.rational(100));
  const part = r.isWhole(percent) ? `${numberText(percent)}%` : `${String(factor.n)}/${String(factor.d)}`;
  return `- ${quoted(text)}: only ${part} of the points earned`;
}

/** A level first, then points taken off it. */
function levelThenTaken({ parts }: CompositeSpec, texts: readonly string[]): readonly string[] {
  const [first, second] = parts.map((part) => part.spec);
  if (parts.length !== 2 || first?.kind !== 'choice' || second?.kind !== 'deduction') return [];
  return ['Choose 1 level to start from:', texts[0] ?? '', 'Then taken off it:', texts[1] ?? ''];
}

/** A rule that is a single clause needs no letter of its own. */
function clauseOf(spec: MethodSpec): string | undefined {
  if (spec.kind === 'perUnit' && spec.units.length === 1) return unitClause(spec);
  const [only] = spec.kind === 'choice' && spec.yesNo?.no === 'nothing' ? spec.levels : [];
  return only && line(only.text, only.worth);
}

function sumLines(spec: CompositeSpec, combine: Sum, texts: readonly string[]): readonly string[] {
  const fromLevel = levelThenTaken(spec, texts);
  if (fromLevel.length > 0) return [...fromLevel, ...limitsOf(combine)];
  const clauses = spec.parts.flatMap((part) => clauseOf(part.spec) ?? []);
  if (clauses.length === spec.parts.length) return [...clauses, ...limitsOf(combine)];
  return [
    ...lettered(spec, texts),
    'The points of the item are the sum of these parts',
    ...limitsOf(combine),
  ];
}

function lettered({ parts }: CompositeSpec, texts: readonly string[]): readonly string[] {
  return parts.map(({ label }, at) => `${LETTERS.charAt(at)}) ${quoted(label)}:\n${texts[at] ?? ''}`);
}

/** Ensures every rule under its own letter, and how they count together. */
export function composite(
  spec: CompositeSpec,
  context: ScoringContext,
  told: (part: MethodSpec, context: ScoringContext) => string,
): string {
  const { combine, parts } = spec;
  const texts = parts.map((part) => told(part.spec, context));
  if (combine.kind === 'override') return [...texts, ...combine.events.map(eventLine)].join('\n');
  const lines = combine.kind === 'sum' ? sumLines(spec, combine, texts) : lettered(spec, texts);
  return [...lines, ...rounding(spec.decimals)].join('\n');
}
