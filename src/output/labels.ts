import { fill } from '../messages/language';
import type { Language } from '../messages/language';
import { OUTPUT_LABELS } from '../messages/output';
import type { OutputLabel, OutputProblemCode } from '../messages/output';
import { formatVietnamese, pointsToDecimal } from '../rulebook/points';
import type { Points } from '../rulebook/points';
import type { Problem } from '../result';

export type OutputProblem = Problem<OutputProblemCode>;

/** Ensures a heading or legend in the reader's language. */
export function label(
  key: OutputLabel,
  language: Language,
  params: Record<string, string | number> = {},
): string {
  return fill(OUTPUT_LABELS[key], params, language);
}

/** Ensures points as the reader writes them: `9,38` in Vietnamese, `9.38` in English. */
export function pointsText(points: Points, language: Language): string {
  const decimal = pointsToDecimal(points);
  return language === 'vi' ? formatVietnamese(decimal) : decimal;
}
