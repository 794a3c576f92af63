import type { AnswerKey, Answers } from '../answers';
import type { InputNeed, Threshold } from '../method';
import * as r from '../../rulebook/rational';
import type { Rational } from '../../rulebook/rational';
import type { Change } from './next-step';

/** A direction in which answers can move, one unit at a time. */
export interface Axis {
  /** The answers after `units` units; undefined where no such answer can be. */
  readonly answersAt: (units: number) => Answers | undefined;
  readonly changeOf: (units: number) => Change;
  /** Places on the way where the rule may change its mind, in units, ascending. */
  readonly places: readonly number[];
}

/** Units are counted in whole numbers that lose no digit. */
const FARTHEST = Number.MAX_SAFE_INTEGER;

/** The least difference a figure is told in: one thing, a hundredth of a percent, the last decimal of an amount. */
function unitOf(need: InputNeed, value: Rational): Rational {
  if (need.type === 'percent') return r.rational(1, 100);
  const places = [0, 1, 2, 3, 4].find((digits) => r.isWhole(r.multiply(value, r.rational(10 ** digits))));
  return r.rational(1, 10 ** (places ?? 4));
}

/** Both sides of every place, and a few strides into the open, where limits of several figures lie. */
export function placesFrom(exact: readonly Rational[]): readonly number[] {
  const near = exact.flatMap((place) => {
    const below = Number(r.floor(place));
    return [below - 1, below, below + 1, below + 2];
  });
  const strides = Array.from({ length: 21 }, (_, power) => 2 ** power);
  const all = [...near, ...strides].filter((units) => units > 0 && units < FARTHEST);
  return [...new Set(all)].sort((a, b) => a - b);
}

function figureAt(answers: Answers, key: AnswerKey, part: number | undefined, value: Rational): Answers {
  if (part === undefined) return { ...answers, [key]: value };
  return { ...answers, parts: (answers.parts ?? []).map((each, index) => (index === part ? value : each)) };
}

/** Where the declared figure of a need really stands: under its own key or one like it. */
function standing(need: InputNeed, answers: Answers) {
  for (const key of [need.key, ...(need.alike ?? [])]) {
    const value = answers[key];
    if (typeof value === 'object' && 'n' in value) return { key, value };
  }
  const part = need.part ?? (need.alike?.includes('parts') ? 0 : undefined);
  const value = part === undefined ? undefined : answers.parts?.[part];
  return typeof value === 'object' ? { key: 'parts' as const, part, value } : undefined;
}

function thresholdsFor(
  need: InputNeed,
  answers: Answers,
  thresholds: readonly Threshold[],
): readonly Rational[] {
  const own = (threshold: Threshold) => threshold.key === need.key && threshold.part === need.part;
  const { denominator } = answers;
  return thresholds.flatMap((threshold) => {
    if (!('n' in threshold.at)) return [];
    if (own(threshold)) return [threshold.at];
    const ofFraction = need.key === 'numerator' && threshold.key === 'rate' && denominator;
    return ofFraction ? [r.divide(r.multiply(threshold.at, denominator), r.rational(100))] : [];
  });
}

const EVERYTHING = r.rational(100);

/** Where a figure ends by its nature: no rule changes its mind there, yet nothing lies beyond. */
function endsFor(need: InputNeed, { denominator }: Answers): readonly Rational[] {
  if (need.key === 'numerator' && denominator) return [r.ZERO, denominator];
  return need.type === 'percent' ? [r.ZERO, EVERYTHING] : [r.ZERO];
}

/** Ensures the two directions of one figure. */
export function figureAxes(
  need: InputNeed,
  answers: Answers,
  thresholds: readonly Threshold[],
): readonly Axis[] {
  const found = standing(need, answers);
  if (!found || need.key === 'denominator') return [];
  const { key, value } = found;
  const part = 'part' in found ? found.part : undefined;
  const unit = unitOf(need, value);
  const targets = [...thresholdsFor(need, answers, thresholds), ...endsFor(need, answers)];
  return ([1, -1] as const).map((sign): Axis => {
    const step = r.multiply(unit, r.rational(sign));
    const moved = (units: number) => r.add(value, r.multiply(step, r.rational(units)));
    return {
      answersAt: (units) => figureAt(answers, key, part, moved(units)),
      changeOf: (units) => ({
        kind: 'figure',
        key,
        ...(part === undefined ? {} : { part }),
        by: r.subtract(moved(units), value),
        to: moved(units),
      }),
      places: placesFrom(targets.map((target) => r.divide(r.subtract(target, value), step))),
    };
  });
}

/** Ensures further cases of a fraction: all good, or all bad. */
export function caseAxes(answers: Answers, thresholds: readonly Threshold[]): readonly Axis[] {
  const { numerator, denominator } = answers;
  if (!numerator || !denominator || !r.isWhole(numerator) || !r.isWhole(denominator)) return [];
  const rates = thresholds.flatMap(({ key, at }) => (key === 'rate' && 'n' in at ? [at] : []));
  return [
    casesAxis(
      'goodCases',
      answers,
      rates.flatMap((rate) => goodUntil(rate, numerator, denominator)),
    ),
    casesAxis(
      'badCases',
      answers,
      rates.flatMap((rate) => badUntil(rate, numerator, denominator)),
    ),
  ];
}

/** (numerator + x) / (denominator + x) = rate. */
function goodUntil(rate: Rational, numerator: Rational, denominator: Rational): readonly Rational[] {
  const share = r.divide(rate, r.rational(100));
  const rest = r.subtract(r.ONE, share);
  if (r.isZero(rest)) return [];
  return [r.divide(r.subtract(r.multiply(share, denominator), numerator), rest)];
}

/** numerator / (denominator + x) = rate. */
function badUntil(rate: Rational, numerator: Rational, denominator: Rational): readonly Rational[] {
  if (r.isZero(rate)) return [];
  return [r.subtract(r.divide(r.multiply(numerator, r.rational(100)), rate), denominator)];
}

function casesAxis(kind: 'goodCases' | 'badCases', answers: Answers, exact: readonly Rational[]): Axis {
  const { numerator = r.ZERO, denominator = r.ZERO } = answers;
  return {
    answersAt: (units) => {
      const more = r.rational(units);
      const good = kind === 'goodCases' ? { numerator: r.add(numerator, more) } : {};
      return { ...answers, ...good, denominator: r.add(denominator, more) };
    },
    changeOf: (units) => ({ kind, by: r.rational(units) }),
    places: placesFrom(exact),
  };
}
