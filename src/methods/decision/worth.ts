import type { InputNeed } from '../method';
import type { Edge, Expression, Worth } from '../spec';
import {
  atLeast,
  atMost,
  divisors,
  fact,
  fixed,
  isNeverNegative,
  minus,
  NOTHING,
  over,
  plus,
  rounded,
  times,
} from './amount';
import type { Amount } from './amount';
import type { Build } from './build';
import { any, ask, compare, first, give, given, refuse, withPoints } from './decision';
import type { Decision, Test } from './decision';
import { fromPoints } from '../../rulebook/points';
import * as r from '../../rulebook/rational';
import { own } from '../own-words';

/** Figures a formula in a text may name; what was not declared is not there. */
export type Figures = Partial<Record<'rate' | 'numerator' | 'denominator' | 'count' | 'value', Amount>> & {
  readonly parts?: readonly Amount[];
};

export const NO_MAXIMUM = own('ask.no-maximum');
const NO_FIGURE = own('ask.no-figure');

/** Ensures the item's maximum as an amount, or undefined where the annex gives none. */
export function maximumOf(build: Build): Amount | undefined {
  const { maximum } = build.context;
  return maximum === undefined ? undefined : fixed(fromPoints(maximum));
}

function expressionAmount(expression: Expression, figures: Figures, build: Build): Amount | undefined {
  switch (expression.op) {
    case 'number':
      return fixed(expression.value);
    case 'maximum':
      return maximumOf(build);
    case 'part':
      return figures.parts?.[expression.index];
    case 'input': {
      const figure = figures[expression.key];
      return expression.key === 'rate' && figure ? over(figure, fixed(r.rational(100))) : figure;
    }
    default: {
      const left = expressionAmount(expression.left, figures, build);
      const right = expressionAmount(expression.right, figures, build);
      return left && right && OPERATIONS[expression.op](left, right);
    }
  }
}

const OPERATIONS = { '+': plus, '-': minus, '*': times, '/': over } as const;

/** Ensures the points of a worth that needs nobody's judgement, or undefined. */
export function amountOf(worth: Worth, build: Build, figures: Figures = {}): Amount | undefined {
  switch (worth.kind) {
    case 'points':
      return fixed(worth.points);
    case 'ofMaximum': {
      const maximum = maximumOf(build);
      return maximum && times(fixed(worth.share), maximum);
    }
    case 'formula':
      return expressionAmount(worth.expression, figures, build);
    case 'judged':
      return undefined;
  }
}

/** Ensures the limit a worth sets (cap, floor), or undefined where there is none. */
export function limitOf(worth: Worth | undefined, build: Build): Amount | undefined {
  return worth && amountOf(worth, build);
}

/** Ensures what a clause gives: its points, or someone's mark inside its range. */
export function outcome(worth: Worth, quote: string, build: Build, figures: Figures = {}): Decision {
  if (worth.kind === 'judged') return judged(worth, quote, build);
  const points = amountOf(worth, build, figures);
  if (points) return guarded(points, give(points, quote), build);
  return ask(worth.kind === 'formula' ? NO_FIGURE : NO_MAXIMUM);
}

/** Ensures that nothing is divided by 0: there the rulebook's rule or a question stands instead. */
function guarded(points: Amount, then: Decision, build: Build): Decision {
  const cases = divisors(points).map((divisor) => ({
    when: compare(divisor, '=', NOTHING),
    then: build.nothingToCount,
  }));
  return first(cases, then);
}

function highest(limit: Amount): r.Rational | undefined {
  return limit.kind === 'fixed' ? limit.value : undefined;
}

function judged(worth: Extract<Worth, { kind: 'judged' }>, quote: string, build: Build): Decision {
  const [from, to] = [amountOf(worth.from, build), amountOf(worth.to, build)];
  if (!from || !to) return ask(NO_MAXIMUM);
  const need: InputNeed = {
    key: 'value',
    label: own('input.judged'),
    type: 'amount',
    ...(build.onlyFigure ? { alike: ['count'] } : {}),
  };
  const beyond = refuse('answer.outside-range', { label: need.label, found: fact(need), from, to });
  const outside = any(compare(fact(need), '<', from), compare(fact(need), '>', to));
  return given({
    needs: [need],
    then: first([{ when: outside, then: beyond }], give(fact(need), quote, highest(to))),
  });
}

/** Ensures the test that a figure lies inside the edges; undefined where there is nothing to test. */
export function inside(
  figure: Amount,
  limits: { readonly from?: Edge; readonly to?: Edge },
): readonly Test[] {
  const { from, to } = limits;
  if (from && to && from.inclusive && to.inclusive && r.equals(from.at, to.at))
    return [compare(figure, '=', fixed(from.at))];
  return [
    ...(from ? [compare(figure, from.inclusive ? '>=' : '>', fixed(from.at))] : []),
    ...(to ? [compare(figure, to.inclusive ? '<=' : '<', fixed(to.at))] : []),
  ];
}

/** Ensures the points after the cap, floor and rounding the text states, each told when it bites. */
export function limited(
  points: Amount,
  limits: {
    readonly cap?: Amount | undefined;
    readonly floor?: Amount | undefined;
    readonly decimals?: number | undefined;
  },
): Amount {
  const capped = limits.cap ? atMost(points, limits.cap, own('working.at-most')) : points;
  const floored = limits.floor ? atLeast(capped, limits.floor, own('working.at-least')) : capped;
  return rounded(floored, limits.decimals);
}

/** Ensures that an item never earns more than its maximum; a limit that bites is told. */
export function withinMaximum(decision: Decision, build: Build): Decision {
  const { maximum } = build.context;
  if (maximum === undefined || maximum <= 0) return decision;
  const limit = fromPoints(maximum);
  return withPoints(decision, (points, upTo) => {
    const fits = upTo ? r.compare(upTo, limit) <= 0 : neverAbove(points, limit);
    return fits ? points : atMost(points, fixed(limit), own('working.maximum'));
  });
}

/** A share of the maximum that cannot exceed it needs no second limit. */
function neverAbove(points: Amount, limit: r.Rational): boolean {
  switch (points.kind) {
    case 'fixed':
      return r.compare(points.value, limit) <= 0;
    case 'atMost':
      return neverAbove(points.limit, limit) || neverAbove(points.of, limit);
    case 'atLeast':
      return neverAbove(points.of, limit) && neverAbove(points.limit, limit);
    case 'sum':
      return sumNeverAbove(points.terms, limit);
    default:
      return onlyTakes(points);
  }
}

function sumNeverAbove(terms: readonly Amount[], limit: r.Rational): boolean {
  const gains = terms.filter((term) => !onlyTakes(term));
  return gains.length === 0 || (gains.length === 1 && gains.every((term) => neverAbove(term, limit)));
}

function onlyTakes(term: Amount): boolean {
  if (term.kind === 'fixed') return r.compare(term.value, r.ZERO) <= 0;
  if (term.kind !== 'product' || r.compare(term.factor, r.ZERO) > 0) return false;
  return [...term.over, ...term.under].every(isNeverNegative);
}
