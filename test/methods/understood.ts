import { compile } from '../../src/scoring-text/compile';
import { pointsFromDecimal } from '../../src/rulebook/points';
import { ruleTexts } from '../scoring-text/cases';
import type { TextCase } from '../scoring-text/cases';

const YEAR = 2025;

/** Ensures the rule a text is read as, and its terms; undefined where the compiler asks. */
export function understood({ max, name, heading, siblings, text }: TextCase) {
  const context = {
    name,
    ...(max === null ? {} : { maximum: String(max) }),
    ...(heading ? { heading } : {}),
    ...(siblings ? { siblings } : {}),
  };
  const compiled = compile(text, context);
  if (compiled.status !== 'understood') return undefined;
  const maximum = max === null ? undefined : pointsFromDecimal(String(max));
  const scoring = { assessmentYear: YEAR, ...(maximum === undefined ? {} : { maximum }) };
  return { context, scoring, spec: compiled.spec };
}

/** Ensures the rule of a text that has one. */
export function ruleOf(text: TextCase) {
  const rule = understood(text);
  if (rule === undefined) throw new Error(`Not understood: ${text.text}`);
  return rule;
}

/** Ensures every text of these files that is read as a rule, with its rule. */
export function understoodTexts(files: readonly string[]) {
  return ruleTexts(files).map((text) => ({ ...text, ...ruleOf(text) }));
}
