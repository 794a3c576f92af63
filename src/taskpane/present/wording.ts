import { explain } from '../../methods/registry';
import type { MethodSpec } from '../../methods/spec';
import { compile } from '../../scoring-text/compile';
import { pointsToDecimal } from '../../rulebook/points';
import type { ScoredItem } from '../../review/scored-form/score-form';

/** What a person's own wording of a rule was understood to be. */
export type TriedWording =
  | { readonly ok: true; readonly spec: MethodSpec; readonly explanation: readonly string[] }
  | { readonly ok: false; readonly question: string };

/** Ensures a wording is taken only when nothing about it is left to ask. */
export function tryWording(words: string, { planned, score }: ScoredItem): TriedWording {
  const maximum = score.maximum === undefined ? {} : { maximum: pointsToDecimal(score.maximum) };
  const compiled = compile(words, { ...maximum, name: score.title });
  if (compiled.status === 'not-a-rule') return { ok: false, question: compiled.reason };
  if (compiled.status === 'needs-person') return { ok: false, question: compiled.questions[0]?.text ?? '' };
  const [open] = compiled.open;
  if (open !== undefined) return { ok: false, question: open.question };
  return { ok: true, spec: compiled.spec, explanation: explain(compiled.spec, planned.context).split('\n') };
}
