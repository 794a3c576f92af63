import { fill, type Language } from '../../messages/language';
import { ownWords, toldBlanks } from '../../messages/own-words';
import { NOT_A_RULE, SCORING_TEXT_QUESTIONS } from '../../messages/scoring-text';
import { ruleWords } from '../../output/rule-words';
import type { MethodSpec } from '../../methods/spec';
import { compile } from '../../scoring-text/compile';
import { pointsToDecimal } from '../../rulebook/points';
import type { ScoredItem } from '../../review/scored-form/score-form';

/** What a person's own wording of a rule was understood to be. */
export type TriedWording =
  | { readonly ok: true; readonly spec: MethodSpec; readonly explanation: readonly string[] }
  | { readonly ok: false; readonly question: string };

/** Ensures a wording is taken only when nothing about it is left to ask. */
export function tryWording(words: string, { planned, score }: ScoredItem, language: Language): TriedWording {
  const maximum = score.maximum === undefined ? {} : { maximum: pointsToDecimal(score.maximum) };
  const compiled = compile(words, { ...maximum, name: score.title });
  if (compiled.status === 'not-a-rule') return { ok: false, question: NOT_A_RULE[compiled.reason][language] };
  if (compiled.status === 'needs-person') {
    const [first] = compiled.questions;
    const question =
      first && fill(SCORING_TEXT_QUESTIONS[first.code], toldBlanks(first.params, language), language);
    return { ok: false, question: question ?? '' };
  }
  const [open] = compiled.open;
  if (open !== undefined) return { ok: false, question: ownWords(open.question, language) };
  return { ok: true, spec: compiled.spec, explanation: ruleWords(compiled.spec, planned.context, language) };
}
