import { formatVietnamese, pointsToDecimal, type Points } from '../rulebook/points';
import { round, toDecimal, type Rational } from '../rulebook/rational';
import type { Language } from './language';

/** Ensures points as people read them: `82,47`, or `–` when they cannot be told. */
export function pointsWords(points: Points | undefined, language: Language): string {
  return points === undefined ? '–' : decimalWords(pointsToDecimal(points), language, 2);
}

/** Ensures a share in percent with two decimals (halves away from zero), or `–`. */
export function shareWords(share: Rational | undefined, language: Language): string {
  return share === undefined ? '–' : `${decimalWords(toDecimal(round(share, 2), 2), language, 2)} %`;
}

/** Ensures a decimal in the reader's writing, with at least the decimals asked for and more only where it has more. */
export function decimalWords(decimal: string, language: Language, least = 0): string {
  const [whole = '', fraction = ''] = decimal.split('.');
  const places = Math.max(least, fraction.length);
  if (language === 'vi') return formatVietnamese(decimal, places);
  return places === 0 ? whole : `${whole}.${fraction.padEnd(places, '0')}`;
}
