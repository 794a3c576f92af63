import { compile } from '../../src/scoring-text/compile';
import { pointsFromDecimal } from '../../src/rulebook/points';
import { textCases } from '../scoring-text/cases';
import type { TextCase } from '../scoring-text/cases';

const YEAR = 2025;

/** Ensures the texts of these files that can be decided without a person. */
export function decidableTexts(files: readonly string[]): readonly TextCase[] {
  return files.flatMap(textCases).filter(({ expect }) => expect === 'understood');
}

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

/** Ensures every text of these files that is read as a rule, with its rule. */
export function understoodTexts(files: readonly string[]) {
  return files.flatMap(textCases).flatMap((text) => {
    const rule = understood(text);
    return rule === undefined ? [] : [{ ...text, ...rule }];
  });
}
