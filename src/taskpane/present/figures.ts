import type { Language } from '../../messages/language';
import { formatVietnamese, pointsToDecimal, type Points } from '../../rulebook/points';
import { round, toDecimal, type Rational } from '../../rulebook/rational';

/** Ensures points as people read them: `82,47`, or `–` when they cannot be told. */
export function pointsWords(points: Points | undefined, language: Language): string {
  return points === undefined ? '–' : decimalWords(pointsToDecimal(points), language, 2);
}

/** Ensures a share in percent with two decimals, or `–`. */
export function shareWords(share: Rational | undefined, language: Language): string {
  return share === undefined ? '–' : `${decimalWords(toDecimal(round(share, 2), 2), language, 2)} %`;
}

/** Ensures a decimal in the reader's writing, with at least the decimals asked for and more only where it has more. */
export function decimalWords(decimal: string, language: Language, least = 0): string {
  const places = Math.max(least, decimal.split('.')[1]?.length ?? 0);
  return language === 'vi' ? formatVietnamese(decimal, places) : Number(decimal).toFixed(places);
}

/** Ensures how long a bar is, from 0 to 1: for drawing only. */
export function barLength(points: Points, maximum: Points): number {
  if (maximum <= 0) return 0;
  return Math.min(1, Math.max(0, points / maximum));
}
