import type { Threshold } from '../method';
import * as r from '../../rulebook/rational';
import type { Rational } from '../../rulebook/rational';
import { minus, NOTHING } from './amount';
import type { Amount } from './amount';
import type { Case, Decision, Test } from './decision';
import { lineOf, solve, valueAt } from './linear';
import type { Figure } from './linear';

/** Steps without an end are told this far. */
const MOST_STEPS = 100;

function thresholdAt(figure: Figure | undefined, at: Rational | undefined): readonly Threshold[] {
  if (!figure || !at) return [];
  if ('percent' in figure) return [{ key: 'rate', at }];
  const { key, part } = figure.need;
  return [{ key, ...(part === undefined ? {} : { part }), at }];
}

/** Where two amounts meet, if both are straight lines over one figure. */
function meeting(left: Amount, right: Amount): readonly Threshold[] {
  const line = lineOf(minus(left, right));
  return line ? thresholdAt(line.figure, solve(line, r.ZERO)) : [];
}

function fromTest(test: Test): readonly Threshold[] {
  switch (test.kind) {
    case 'compare':
      return meeting(test.left, test.right);
    case 'byDay':
      return [{ key: 'date', at: test.day }];
    case 'all':
    case 'any':
      return test.of.flatMap(fromTest);
    case 'not':
      return fromTest(test.of);
    default:
      return [];
  }
}

/** Every full step from the first to the last that still counts. */
function fullSteps(of: Amount): readonly Threshold[] {
  const line = lineOf(of);
  if (!line?.figure) return [];
  const steps = Array.from({ length: MOST_STEPS }, (_, index) => r.rational(index + 1));
  return steps.flatMap((step) => thresholdAt(line.figure, solve(line, step)));
}

/** The steps that still move the result below its limit. */
function stepsWithin(amount: Extract<Amount, { kind: 'atMost' | 'atLeast' }>): readonly Threshold[] {
  const stepped = steppedLine(amount.of);
  const limit = lineOf(amount.limit);
  if (!stepped || !limit || limit.figure) return fromAmount(amount.of);
  const last = solve({ ...stepped.outer, figure: undefined }, limit.base);
  const count = last ? Math.min(MOST_STEPS, Number(r.ceil(last))) : MOST_STEPS;
  return fullSteps(stepped.of).slice(0, Math.max(0, count));
}

/** base + slope × INT(of): what the whole steps are multiplied into. */
function steppedLine(
  amount: Amount,
): { readonly of: Amount; readonly outer: { base: Rational; slope: Rational } } | undefined {
  if (amount.kind === 'whole') return { of: amount.of, outer: { base: r.ZERO, slope: r.ONE } };
  if (amount.kind === 'product' && amount.under.length === 0 && amount.over.length === 1 && amount.over[0]) {
    const inner = steppedLine(amount.over[0]);
    return inner && { of: inner.of, outer: scaled(inner.outer, amount.factor) };
  }
  if (amount.kind !== 'sum') return undefined;
  const constant = amount.terms.find((term) => term.kind === 'fixed');
  const moving = amount.terms.filter((term) => term.kind !== 'fixed');
  const inner = moving.length === 1 && moving[0] ? steppedLine(moving[0]) : undefined;
  const base = constant?.kind === 'fixed' ? constant.value : r.ZERO;
  return inner && { of: inner.of, outer: { ...inner.outer, base: r.add(inner.outer.base, base) } };
}

function scaled(line: { base: Rational; slope: Rational }, factor: Rational) {
  return { base: r.multiply(line.base, factor), slope: r.multiply(line.slope, factor) };
}

/** Where the points themselves bend: at a limit, and at every full step. */
function fromAmount(amount: Amount): readonly Threshold[] {
  switch (amount.kind) {
    case 'whole':
      return fullSteps(amount.of);
    case 'rounded':
      return fromAmount(amount.of);
    case 'product':
      return [...amount.over, ...amount.under].flatMap(fromAmount);
    case 'sum':
      return amount.terms.flatMap(fromAmount);
    case 'atMost':
    case 'atLeast':
      return [...meeting(amount.of, amount.limit), ...stepsWithin(amount)];
    default:
      return [];
  }
}

/** Where only full steps are decided, every one of them until the points reach their limit. */
function wholeSteps({ when, then }: Case): readonly Threshold[] {
  if (when.kind !== 'isWhole' || then.kind !== 'give') return [];
  const { points } = then;
  const rising = points.kind === 'atMost' || points.kind === 'atLeast' ? lineOf(points.of) : undefined;
  const limit = rising && 'limit' in points ? lineOf(points.limit) : undefined;
  if (!rising || !limit) return fullSteps(when.of);
  const last = solve(rising, limit.base);
  const steps = lineOf(when.of);
  if (!last || !steps) return fullSteps(when.of);
  const most = valueAt(steps, last);
  return fullSteps(when.of).filter(({ at }) => 'n' in at && r.compare(valueAt(steps, at), most) <= 0);
}

/** Cases that refuse an impossible answer are no thresholds of the rule. */
function collect(decision: Decision): readonly Threshold[] {
  switch (decision.kind) {
    case 'give':
      return fromAmount(decision.points);
    case 'given':
      return decision.ways.filter((way) => !way.unasked).flatMap((way) => collect(way.then));
    case 'first': {
      const cases = decision.cases.filter((each) => each.then.kind !== 'refuse');
      return [
        ...cases.flatMap((each) => [...fromTest(each.when), ...wholeSteps(each), ...collect(each.then)]),
        ...collect(decision.otherwise),
      ];
    }
    case 'together':
      return [...decision.parts.flatMap(collect), ...collect(decision.then(NOTHING))];
    case 'branch':
      return decision.branches.flatMap(collect);
    default:
      return [];
  }
}

function keyOf({ key, part, at }: Threshold): string {
  const value = 'n' in at ? [at.n, at.d] : [at.year, at.month, at.day];
  return [key, part ?? '', ...value.map(String)].join(' ');
}

/** Ensures every value of an input where a decision changes: edges of bands, full steps, limits; rates in percent. */
export function thresholdsIn(decision: Decision): readonly Threshold[] {
  const changes = collect(decision).filter(({ key }) => key !== 'numerator' && key !== 'denominator');
  const found = new Map(changes.map((threshold) => [keyOf(threshold), threshold]));
  return [...found.values()];
}
