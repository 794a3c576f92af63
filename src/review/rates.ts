import * as r from '../rulebook/rational';
import { PART_PHRASES, TOTAL_START, WHOLE_PHRASES } from './vocabulary';
import type { Figure } from './figures';
import { hasPhrase } from './words';

/** A figure whose value is known. */
export type ValuedFigure = Figure & { readonly value: r.Rational };

/** How a declared rate is put together from the rows beneath it. */
export interface RateReading {
  readonly rate: ValuedFigure;
  readonly numerator: ValuedFigure;
  readonly denominator: readonly ValuedFigure[];
  /** The words say which is which; otherwise the larger of two is taken for the whole. */
  readonly isDefined: boolean;
}

export function isValued(figure: Figure): figure is ValuedFigure {
  return figure.value !== undefined;
}

/**
 * Ensures the readings under which a rate may be true, the one its words define first:
 * a rate is checked only against its own definition.
 */
export function rateReadings(rate: Figure): RateReading[] {
  const counts = rate.children.filter((child) => !child.isPercent && child.title !== '');
  if (!rate.isPercent || !isValued(rate) || counts.length < 2 || !counts.every(isValued)) return [];
  const defined = definedReading(rate, counts);
  // Three figures may define a rate as a ÷ (b + c), whatever the words suggest.
  if (counts.length > 2) return [...(defined ? [defined] : []), ...everyReading(rate, counts)];
  return defined ? [defined] : bySize(rate, counts);
}

function definedReading(rate: ValuedFigure, counts: readonly ValuedFigure[]): RateReading | undefined {
  const defined = byWords(rate, counts);
  return defined && { rate, numerator: defined[0], denominator: [defined[1]], isDefined: true };
}

/** Ensures the numerator and denominator that a rate's words name among the counts beneath it, with or without values. */
export function definedFraction(rate: Figure): readonly [Figure, Figure] | undefined {
  const counts = rate.children.filter((child) => !child.isPercent && child.title !== '');
  return rate.isPercent && counts.length > 1 ? byWords(rate, counts) : undefined;
}

function byWords<F extends Figure>(rate: Figure, counts: readonly F[]): readonly [F, F] | undefined {
  const whole = onlyOne(counts, isWhole) ?? onlyOne(counts, (words) => TOTAL_START.test(words));
  if (!whole) return undefined;
  const parts = counts.filter((count) => count !== whole);
  const numerator = parts.length === 1 ? parts[0] : bestNamed(rate, parts);
  return numerator && [numerator, whole];
}

function onlyOne<F extends Figure>(counts: readonly F[], fits: (words: string) => boolean): F | undefined {
  const fitting = counts.filter(({ words }) => fits(words));
  return fitting.length === 1 ? fitting[0] : undefined;
}

function isWhole(words: string): boolean {
  if (TOTAL_START.test(words)) return true;
  if (PART_PHRASES.some((phrase) => hasPhrase(words, phrase))) return false;
  return WHOLE_PHRASES.some((phrase) => hasPhrase(words, phrase));
}

/** Among several parts, the one that repeats the very phrase the rate is named by. */
function bestNamed<F extends Figure>(rate: Figure, parts: readonly F[]): F | undefined {
  const phrases = PART_PHRASES.filter((phrase) => hasPhrase(rate.words, phrase));
  const named = parts.filter(({ words }) => phrases.some((phrase) => hasPhrase(words, phrase)));
  return named.length === 1 ? named[0] : undefined;
}

function bySize(rate: ValuedFigure, [a, b]: readonly ValuedFigure[]): RateReading[] {
  if (!a || !b) return [];
  const [numerator, whole] = r.compare(a.value, b.value) <= 0 ? [a, b] : [b, a];
  return [{ rate, numerator, denominator: [whole], isDefined: false }];
}

/** Without words to go by, any count over any other, or over the sum of two others. */
function everyReading(rate: ValuedFigure, counts: readonly ValuedFigure[]): RateReading[] {
  return counts.flatMap((numerator) => {
    const others = counts.filter((count) => count !== numerator);
    const wholes: ValuedFigure[][] = [
      ...others.map((other) => [other]),
      ...others.flatMap((other, n) => others.slice(n + 1).map((next) => [other, next])),
    ];
    return wholes.map((denominator) => ({ rate, numerator, denominator, isDefined: false }));
  });
}
