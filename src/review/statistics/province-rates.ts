import { problem } from '../../result';
import * as r from '../../rulebook/rational';
import type { Rational } from '../../rulebook/rational';
import type { Whole } from '../../rulebook/whole';
import { showNumber } from '../figures';
import { comparableName } from '../names';
import { pooledRate } from '../pooled-rate';
import type { PooledRate, UnitFigures } from '../pooled-rate';
import { plainWords } from '../words';
import type { StatisticsProblem } from './problems';

/** One unit's fraction for one fact; a side that is blank is absent. */
export interface UnitFraction {
  readonly agency: string;
  readonly fact: string;
  /** Of the item it was declared for, where it was. */
  readonly code?: string;
  readonly numerator?: Rational;
  readonly denominator?: Rational;
  /** Declared as having nothing to count. */
  readonly absence?: 'noAuthority' | 'noCases' | 'notApplicable';
}

export type LeftOut = 'twice' | 'blank' | 'invalid' | 'noAuthority' | 'noCases' | 'notApplicable';

/** A rate of the whole province with the units it rests on. */
export interface ProvinceRate {
  readonly fact: string;
  readonly code?: string;
  readonly units: readonly UnitFigures[];
  readonly pooled: PooledRate;
  /** Units without a part in it, each with the reason. */
  readonly leftOut: readonly { readonly agency: string; readonly reason: LeftOut }[];
  /** How many more cases the whole needs to reach the target asked for. */
  readonly casesToTarget?: Whole;
}

export interface ProvinceRates {
  readonly rates: readonly ProvinceRate[];
  readonly problems: readonly StatisticsProblem[];
}

/**
 * Ensures the rate of all units together for every fact that at least two units speak of: Σ numerators ÷ Σ
 * denominators. A unit that is blank is left out and named; it does not count as 0.
 */
export function provinceRates(fractions: readonly UnitFraction[], target?: Rational): ProvinceRates {
  const facts = new Map<string, UnitFraction[]>();
  for (const fraction of fractions) {
    const key = `${fraction.code ?? ''}|${plainWords(fraction.fact)}`;
    facts.set(key, [...(facts.get(key) ?? []), fraction]);
  }
  const all = [...facts.values()].filter((group) => agenciesOf(group).size > 1);
  if (all.length === 0) return { rates: [], problems: [problem('statistics.no-rate', 'error')] };
  return {
    rates: all.map((group) => rateOf(group, target)),
    problems: all.flatMap((group) => group.flatMap((fraction) => faultOf(fraction, group))),
  };
}

function agenciesOf(group: readonly UnitFraction[]): Set<string> {
  return new Set(group.map(({ agency }) => comparableName(agency)));
}

function rateOf(group: readonly UnitFraction[], target: Rational | undefined): ProvinceRate {
  const [first] = group;
  const reasonOut = (fraction: UnitFraction): LeftOut | undefined => {
    return isTwice(fraction, group) ? 'twice' : faultIn(fraction);
  };
  const units = group.flatMap((fraction): UnitFigures[] => {
    const { agency, numerator, denominator } = fraction;
    return reasonOut(fraction) === undefined && numerator && denominator
      ? [{ agency, numerator, denominator }]
      : [];
  });
  const leftOut = group.flatMap((fraction) => {
    const reason = isFirst(fraction, group) ? reasonOut(fraction) : undefined;
    return reason === undefined ? [] : [{ agency: fraction.agency, reason }];
  });
  const pooled = pooledRate(units);
  return {
    fact: first?.fact ?? '',
    units,
    pooled,
    leftOut,
    ...(first?.code === undefined ? {} : { code: first.code }),
    ...(target === undefined || r.isZero(pooled.denominator)
      ? {}
      : { casesToTarget: missingTo(pooled, target) }),
  };
}

function missingTo({ numerator, denominator }: PooledRate, target: Rational): Whole {
  const wanted = r.divide(r.multiply(target, denominator), r.rational(100));
  return r.ceil(r.max(r.ZERO, r.subtract(wanted, numerator)));
}

/** Nothing to count and nobody to ask are two different cases; blank is neither. */
function faultIn({ numerator, denominator, absence }: UnitFraction): LeftOut | undefined {
  if (absence !== undefined) return absence;
  if (numerator === undefined || denominator === undefined) return 'blank';
  if (r.isZero(denominator) && r.isZero(numerator)) return 'noCases';
  return r.compare(numerator, denominator) > 0 ? 'invalid' : undefined;
}

/** Two rows of one unit for one fact: which one counts is for a person to say, and both would be too much. */
function isTwice({ agency }: UnitFraction, group: readonly UnitFraction[]): boolean {
  return group.filter((other) => comparableName(other.agency) === comparableName(agency)).length > 1;
}

function isFirst(fraction: UnitFraction, group: readonly UnitFraction[]): boolean {
  return group.find(({ agency }) => comparableName(agency) === comparableName(fraction.agency)) === fraction;
}

function faultOf(fraction: UnitFraction, group: readonly UnitFraction[]): StatisticsProblem[] {
  const { agency, fact, numerator, denominator } = fraction;
  if (isTwice(fraction, group) && !isFirst(fraction, group)) return [];
  if (isTwice(fraction, group)) return [problem('statistics.unit-twice', 'error', { agency, file: fact })];
  const reason = faultIn(fraction);
  if (reason === 'blank') return [problem('statistics.unit-incomplete', 'warning', { agency, fact })];
  if (reason !== 'invalid' || !numerator || !denominator) return [];
  const params = { agency, fact, numerator: showNumber(numerator), denominator: showNumber(denominator) };
  return [problem('statistics.unit-invalid', 'error', params)];
}
