import { sentence, type Language } from '../messages';
import { ownWords, workingWords } from '../messages/own-words';
import { label } from './labels';
import type { Outcome } from '../scoring/scorecard';

/** Ensures why an item has the points it has, or why nobody can tell: the rule's own steps, or a sentence. */
export function outcomeReason(outcome: Outcome, language: Language): string {
  if (outcome.kind === 'invalid') return sentence(outcome.problem, language);
  if (outcome.kind !== 'cannotTell')
    return outcome.steps.map(({ working }) => workingWords(working, language)).join('; ');
  const needs = outcome.needs?.map((need) => ownWords(need.label, language)).join('; ');
  if (needs) return label('reason.missing-these', language, { needs });
  const why = label(`reason.${outcome.reason}`, language);
  return outcome.question === undefined ? why : `${why} ${ownWords(outcome.question, language)}`;
}
