import { compile } from '../../src/scoring-text/compile';
import { pointsFromDecimal } from '../../src/rulebook/points';
import { CASE_FILES, textCases } from '../scoring-text/cases';

const YEAR = 2025;

/** Ensures every text of these files of cases that is understood, with its rule. */
export function understoodTexts(files: readonly string[] = CASE_FILES) {
  return files.flatMap(textCases).flatMap((text) => {
    const { max, name, heading, siblings } = text;
    const context = {
      name,
      ...(max === null ? {} : { maximum: String(max) }),
      ...(heading ? { heading } : {}),
      ...(siblings ? { siblings } : {}),
    };
    const compiled = compile(text.text, context);
    if (compiled.status !== 'understood') return [];
    const maximum = max === null ? undefined : pointsFromDecimal(String(max));
    const scoring = { assessmentYear: YEAR, ...(maximum === undefined ? {} : { maximum }) };
    return [{ ...text, context, scoring, spec: compiled.spec }];
  });
}
