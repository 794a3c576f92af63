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

/**
 * Figures are written as the sheet beside them writes them, in both languages: next to a cell that reads `52.414` for
 * fifty-two thousand, an English `52.414` would be read as little more than fifty-two.
 */
const WRITTEN: Readonly<Record<Language, typeof formatVietnamese>> = {
  vi: formatVietnamese,
  en: formatVietnamese,
};

/** Ensures a decimal as it is written beside the sheet, with at least the decimals asked for and more only where it has more. */
export function decimalWords(decimal: string, language: Language, least = 0): string {
  const [, fraction = ''] = decimal.split('.');
  return WRITTEN[language](decimal, Math.max(least, fraction.length));
}
