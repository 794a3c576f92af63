import * as r from '../../rulebook/rational';
import { problem } from '../../result';
import { showNumber } from '../figures';
import type { Figure } from '../figures';
import type { ReviewProblem } from '../problems';
import { isValued, rateReadings } from '../rates';
import type { ValuedFigure } from '../rates';
import { MAY_EXCEED_100, PART_PHRASES, TOTAL_START } from '../vocabulary';
import { hasPhrase } from '../words';
import type { DataCheck } from './check';

/** More was done than there was to do: the numerator of a rate, or a part of a stated total, is above the whole. */
export const partAboveWhole: DataCheck = ({ figures }) => {
  const roots = figures.filter(({ parent }) => !parent);
  const families = [roots, ...figures.map(({ children }) => children)];
  return [...figures.flatMap(numeratorAbove), ...families.flatMap(siblingsAbove)];
};

function numeratorAbove(rate: Figure): ReviewProblem[] {
  if (MAY_EXCEED_100.test(rate.words)) return [];
  const reading = rateReadings(rate).find(({ isDefined }) => isDefined);
  const [whole] = reading?.denominator ?? [];
  return reading && whole ? above(reading.numerator, whole, 'error') : [];
}

/**
 * "Tổng số … được giao" followed by "… đã hoàn thành" beside it. Only a question of severity: what was carried over
 * from the year before may be in the part and not in the total.
 */
function siblingsAbove(siblings: readonly Figure[]): ReviewProblem[] {
  if (siblings[0]?.parent?.isPercent) return [];
  return siblings.flatMap((total, place) => {
    if (!TOTAL_START.test(total.words) || !isValued(total) || total.isPercent) return [];
    const following = siblings.slice(place + 1);
    const next = following.findIndex(({ words }) => TOTAL_START.test(words));
    const parts = next < 0 ? following : following.slice(0, next);
    return parts.filter(isValued).flatMap((part) => {
      const isPart = PART_PHRASES.some((phrase) => hasPhrase(part.words, phrase));
      const isComparable = isPart && !part.isPercent && part.unit === total.unit && total.unit !== '';
      return isComparable ? above(part, total, 'warning') : [];
    });
  });
}

function above(part: ValuedFigure, whole: ValuedFigure, severity: 'error' | 'warning'): ReviewProblem[] {
  if (r.compare(part.value, whole.value) <= 0) return [];
  const params = {
    item: part.label,
    part: showNumber(part.value),
    wholeItem: whole.label,
    whole: showNumber(whole.value),
  };
  return [problem('review.part-above-whole', severity, params, part.cell, [whole.cell])];
}
