import type { Language } from '../messages/language';
import { explainInEnglish } from '../messages/rules-in-english';
import type { ScoringContext } from '../methods/method';
import { explain } from '../methods/registry';
import type { MethodSpec } from '../methods/spec';

/** Ensures what a rule says, line by line, in the reader's language. */
export function ruleWords(spec: MethodSpec, context: ScoringContext, language: Language): readonly string[] {
  const told = language === 'vi' ? explain(spec, context) : explainInEnglish(spec, context);
  return told.split('\n');
}
