import * as r from '../rulebook/rational';
import type { Rational } from '../rulebook/rational';
import type { Whole } from '../rulebook/whole';

/** The figures of one unit that a rate of the whole is made of. */
export interface UnitFigures {
  readonly agency: string;
  readonly numerator: Rational;
  readonly denominator: Rational;
}

/** A unit below the pooled rate, with how many more cases would have brought it there. */
export interface PullingDown {
  readonly agency: string;
  /** Percent. */
  readonly rate: Rational;
  readonly casesShort: Whole;
}

export interface PooledRate {
  readonly numerator: Rational;
  readonly denominator: Rational;
  /** Percent; absent when nobody has anything to count. */
  readonly rate?: Rational;
  /** The unit that costs the whole the most cases first. */
  readonly pullingDown: readonly PullingDown[];
}

/** Ensures the rate of all units together: Σ numerators ÷ Σ denominators, never a mean of rates. */
export function pooledRate(units: readonly UnitFigures[]): PooledRate {
  const numerator = units.map((unit) => unit.numerator).reduce(r.add, r.ZERO);
  const denominator = units.map((unit) => unit.denominator).reduce(r.add, r.ZERO);
  if (r.isZero(denominator)) return { numerator, denominator, pullingDown: [] };
  const share = r.divide(numerator, denominator);
  const pullingDown = units.flatMap((unit) => shortOf(unit, share));
  pullingDown.sort((a, b) => r.compare(r.rational(b.casesShort), r.rational(a.casesShort)));
  return { numerator, denominator, rate: percent(share), pullingDown };
}

/** A unit with nothing to count pulls nobody down. */
function shortOf({ agency, numerator, denominator }: UnitFigures, share: Rational): PullingDown[] {
  if (r.isZero(denominator)) return [];
  const missing = r.subtract(r.multiply(share, denominator), numerator);
  if (r.compare(missing, r.ZERO) <= 0) return [];
  return [{ agency, rate: percent(r.divide(numerator, denominator)), casesShort: r.ceil(missing) }];
}

function percent(share: Rational): Rational {
  return r.multiply(share, r.rational(100));
}
