import { compare, equals, multiply, ONE, rational } from '../../rulebook/rational';
import type { Rational } from '../../rulebook/rational';
import type { Clause, Parsed, Reading } from '../clause';
import { doubt, rule } from '../clause';
import { isZeroWorth, maximumOf, topDoubts } from '../roles';
import type { OpenPoint, RateSpec } from '../spec';
import { parseProportion } from './proportion';
import { own } from '../own-words';

const ABOVE: OpenPoint = {
  where: own('where.above-full'),
  question: own('ask.above-plan'),
};

/** Ensures the one clause that holds a formula of this shape, where no other clause says anything else. */
export function onlyFormula(reading: Reading): Clause | undefined {
  const formulas = reading.clauses.filter((clause) => clause.formula);
  const [only] = formulas;
  return formulas.length === 1 && only && only.limits.length === 0 ? only : undefined;
}

/** A letter without a legend names no figure. */
function isUnnamed(label: string | undefined): boolean {
  return label !== undefined && label.length <= 1;
}

/** A target below the whole is passed without passing the whole; a plan may be exceeded where the text says so. */
function aboveWhole(target: Rational, { terms }: Reading): Pick<RateSpec, 'aboveWhole'> {
  if (terms.stopsAtMaximum) return { aboveWhole: true };
  return compare(target, ONE) < 0 ? { aboveWhole: false } : {};
}

/** Ensures points in proportion to a rate from a lone formula. */
export function parseRate(reading: Reading): Parsed {
  const proportion = parseProportion(reading);
  if (proportion) return proportion;
  const clause = onlyFormula(reading);
  const formula = clause?.formula;
  if (!formula || formula.shape !== 'rate' || reading.clauses.length !== 1) return undefined;
  if (!maximumOf(reading.setting) && formula.full.kind === 'points' && equals(formula.full.points, ONE)) {
    return doubt({ code: 'scoring-text.no-maximum', quote: formula.quote });
  }
  const top = topDoubts([formula.full], reading);
  if (top.length > 0 || isZeroWorth(formula.full)) return doubt(...top);
  const { numerator, denominator } = formula;
  if (isUnnamed(numerator) || isUnnamed(denominator))
    return doubt({ code: 'scoring-text.no-formula', quote: formula.quote });
  if (/^tổng /i.test(numerator ?? '') && !/^tổng /i.test(denominator ?? 'tổng ')) {
    return doubt({ code: 'scoring-text.contradiction', quote: formula.quote });
  }
  const capped = formula.cap !== undefined || reading.terms.cap !== undefined;
  const spec: RateSpec = {
    kind: 'rate',
    full: formula.full,
    target: multiply(formula.target, rational(100)),
    above: capped ? 'full' : 'open',
    ...aboveWhole(formula.target, reading),
    ...(numerator ? { numerator } : {}),
    ...(denominator ? { denominator } : {}),
    ...(reading.terms.decimals === undefined ? {} : { decimals: reading.terms.decimals }),
  };
  return rule(spec, capped ? [] : [ABOVE]);
}
