import type { Points } from '../rulebook/points';
import { addPoints, comparePoints, subtractPoints } from '../rulebook/points';
import { isOutsideScale } from '../scoring/outcome';
import type { FieldSummary } from '../scoring/summary';

/** Points one field falls short of its applicable maximum. */
export interface FieldLoss {
  readonly code: string;
  readonly title: string;
  readonly points: Points;
  readonly maximum: Points;
  readonly lost: Points;
  /** Maximum of items still undecided: neither reached nor lost. */
  readonly undecided: Points;
}

/** Ensures the loss of every field in the order of the annex; what is undecided is not counted as lost. */
export function fieldLosses(fields: readonly FieldSummary[]): FieldLoss[] {
  const inside = fields.filter(({ part }) => !isOutsideScale(part));
  return inside.map(({ code, title, tally }) => {
    const { points, applicableMaximum: maximum, undecidedMaximum: undecided } = tally;
    const lost = subtractPoints(subtractPoints(maximum, undecided), points);
    return { code, title, points, maximum, lost, undecided };
  });
}

/** Ensures only fields that lose points, the largest loss first, equal losses in the order of the annex. */
export function largestLosses(losses: readonly FieldLoss[]): FieldLoss[] {
  return losses.filter(({ lost }) => lost > 0).sort((a, b) => comparePoints(b.lost, a.lost));
}

/** Ensures the exact sum of what is lost; a field above its maximum does not pay for another. */
export function totalLost(losses: readonly FieldLoss[]): Points {
  return addPoints(...largestLosses(losses).map(({ lost }) => lost));
}
