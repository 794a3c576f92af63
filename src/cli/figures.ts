import { pointsToDecimal, type Points } from '../rulebook/points';
import { round, toDecimal, type Rational } from '../rulebook/rational';

export { pointsWords, shareWords } from '../messages/figures';

/** Ensures points as JSON carries them: a decimal string, or null when they cannot be told. */
export function pointsJson(points: Points | undefined): string | null {
  return points === undefined ? null : pointsToDecimal(points);
}

/** Ensures a share in percent with two decimals (halves away from zero), or null. */
export function shareJson(share: Rational | undefined): string | null {
  return share === undefined ? null : toDecimal(round(share, 2), 2);
}
