import { formatVietnamese, pointsToDecimal, type Points } from '../rulebook/points';
import { round, toDecimal, type Rational } from '../rulebook/rational';
import type { Language } from '../messages/language';

/** Ensures points as JSON carries them: a decimal string, or null when they cannot be told. */
export function pointsJson(points: Points | undefined): string | null {
  return points === undefined ? null : pointsToDecimal(points);
}

/** Ensures a share in percent with two decimals (halves away from zero), or null. */
export function shareJson(share: Rational | undefined): string | null {
  return share === undefined ? null : toDecimal(round(share, 2), 2);
}

/** Ensures points as people read them: `82,47`, or `–` when they cannot be told. */
export function pointsWords(points: Points | undefined, language: Language): string {
  return points === undefined ? '–' : decimalWords(pointsToDecimal(points), language);
}

export function shareWords(share: Rational | undefined, language: Language): string {
  const decimal = shareJson(share);
  return decimal === null ? '–' : `${decimalWords(decimal, language)} %`;
}

/** At least two decimals, more only where the figure has more. */
function decimalWords(decimal: string, language: Language): string {
  const places = Math.max(2, decimal.split('.')[1]?.length ?? 0);
  return language === 'vi' ? formatVietnamese(decimal, places) : Number(decimal).toFixed(places);
}
