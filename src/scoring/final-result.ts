import { addPoints, fromPoints, NO_POINTS, shareOf, toPoints } from '../rulebook/points';
import type { Points } from '../rulebook/points';
import * as r from '../rulebook/rational';
import type { Rational } from '../rulebook/rational';
import type { ScoreSummary } from './summary';

/** Whether survey results are in the figure or, not yet known, left out of it for everyone alike. */
export type Coverage = 'everything' | 'withoutSurvey';

/** The figure that is printed, ranked and classified. */
export interface FinalResult {
  readonly covers: Coverage;
  /** Points within the scale (rescaled where the rulebook says so) with bonus and penalty. */
  readonly points: Points;
  /** Points lost by not-applicable items leave the denominator; what remains is the scale. */
  readonly applicableMaximum: Points;
  /** Percent of what applies, with bonus and penalty points added; undefined while incomplete. */
  readonly index?: Rational;
  readonly undecidedMaximum: Points;
  readonly complete: boolean;
}

/**
 * Ensures the result of one agency. Without survey the appraised part stands alone, rescaled where the
 * rulebook states a scale. Bonus and penalty are added outside the scale; a bonus nobody claimed adds nothing.
 */
export function finalResult(summary: ScoreSummary, covers: Coverage): FinalResult {
  const within = covers === 'everything' ? summary.total : (summary.parts.appraised ?? summary.total);
  const outside = addPoints(
    summary.parts.bonus?.points ?? NO_POINTS,
    summary.parts.penalty?.points ?? NO_POINTS,
  );
  const scale = covers === 'withoutSurvey' ? summary.rescaleTo : undefined;
  const points =
    scale === undefined ? within.points : rescaled(within.points, within.applicableMaximum, scale);
  const index = within.share === undefined ? undefined : r.add(within.share, fromPoints(outside));
  return {
    covers,
    points: addPoints(points, outside),
    applicableMaximum: scale ?? within.applicableMaximum,
    undecidedMaximum: within.undecidedMaximum,
    complete: within.complete,
    ...(index === undefined ? {} : { index }),
  };
}

function rescaled(points: Points, maximum: Points, scale: Points): Points {
  const share = shareOf(points, maximum);
  if (share === undefined) return NO_POINTS;
  return toPoints(r.divide(r.multiply(share, fromPoints(scale)), r.rational(100)));
}
