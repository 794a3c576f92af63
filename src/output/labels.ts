import { decimalWords } from '../messages/figures';
import { fill } from '../messages/language';
import type { Language } from '../messages/language';
import { OUTPUT_LABELS } from '../messages/output';
import type { OutputLabel, OutputProblemCode } from '../messages/output';
import { pointsToDecimal } from '../rulebook/points';
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

/** Ensures points as sentences write them: `9,38`. */
export function pointsText(points: Points, language: Language): string {
  return decimalWords(pointsToDecimal(points), language);
}
