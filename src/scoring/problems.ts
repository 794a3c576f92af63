import type { InvalidCode } from '../methods/method';
import { formatVietnamese, pointsToDecimal } from '../rulebook/points';
import type { Points } from '../rulebook/points';
import type { CellRef, Problem } from '../result';

/** What scoring notices about claimed and computed points; the sentences are in `src/messages/scoring.ts`. */
export type ScoringProblemCode =
  | 'scoring.above-maximum'
  | 'scoring.beyond-any-scale'
  | 'scoring.below-zero'
  | 'scoring.rule-above-maximum'
  | 'scoring.rule-below-zero'
  | 'scoring.claimed-on-not-applicable'
  | 'scoring.penalty-positive'
  | 'scoring.cap-applied'
  | `scoring.${InvalidCode}`
  | 'scoring.rule-needs-person'
  | 'scoring.not-a-rule'
  | 'scoring.no-rule'
  | 'scoring.open-point';

export type ScoringProblem = Problem<ScoringProblemCode>;

/** Ensures the optional cell is present only when known. */
export function atCell(cell: CellRef | undefined): { readonly at?: CellRef } {
  return cell === undefined ? {} : { at: cell };
}

/** Ensures points as a sentence shows them: decimal comma, no trailing zeros. */
export function shown(points: Points): string {
  return formatVietnamese(pointsToDecimal(points));
}
