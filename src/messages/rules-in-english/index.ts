import type { ScoringContext } from '../../methods/method';
import type { MethodKind, MethodSpec } from '../../methods/spec';
import { composite } from './composite';
import { checklist, choice, judged, perUnit } from './contents';
import { deduction } from './deduction';
import { manual, relative, share, survey } from './formulas';
import { ladder, rate, steps } from './scales';
import { timeliness } from './timeliness';
import { amount, quoted } from './worth';

type Told<K extends MethodKind> = (spec: Extract<MethodSpec, { kind: K }>, context: ScoringContext) => string;

const RULES: { readonly [K in MethodKind]: Told<K> } = {
  rate,
  ladder,
  choice,
  checklist,
  perUnit,
  steps,
  deduction,
  timeliness,
  share,
  relative,
  survey,
  judged,
  manual,
  composite: (spec, context) => composite(spec, context, told),
};

/**
 * Ensures what a rule says, in English. The Vietnamese explanation is compiled again and so belongs to the methods;
 * this one is only read. Words of the decision itself stay as it wrote them, in quotation marks.
 */
export function explainInEnglish(spec: MethodSpec, context: ScoringContext): string {
  return [told(spec, context), ...absence(spec)].join('\n');
}

/** The table ties each kind to its own rule; one narrowing here spares every caller theirs. */
function told(spec: MethodSpec, context: ScoringContext): string {
  return (RULES[spec.kind] as Told<MethodKind>)(spec, context);
}

const MEANING = { full: 'the maximum', zero: '0 points' } as const;

function absence({ absence: stated }: MethodSpec): readonly string[] {
  if (!stated) return [];
  const when = `- ${quoted(stated.when.replace(/[\s:,]+$/, ''))}`;
  if (stated.means === 'notApplicable') return [`${when}: the item leaves the maximum`];
  return [`${when}: ${stated.worth ? amount(stated.worth) : MEANING[stated.means]}`];
}
