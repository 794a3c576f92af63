import type { Answers } from '../../src/methods/answers';
import type { Change, NextStep } from '../../src/methods/next/next-step';
import { inputsOf, nextStepsOf, pacedStepsOf, raisesOf, scoreBy, slackOf } from '../../src/methods/registry';
import * as r from '../../src/rulebook/rational';
import type { MethodCases } from './read-case';

/** A rule with its terms, whose searches for better and worse answers are held to what it scores. */
type Rule = Pick<MethodCases, 'spec' | 'context'>;

export function pointsOf({ spec, context }: Rule, answers: Answers): r.Rational | undefined {
  const verdict = scoreBy(spec, answers, context);
  return verdict.kind === 'points' ? verdict.points : undefined;
}

export function earnsMore(rule: Rule, answers: Answers, than: r.Rational): boolean {
  const points = pointsOf(rule, answers);
  return points !== undefined && r.compare(points, than) > 0;
}

/** The answers after `units` units of a change, as the change itself says. */
function after(answers: Answers, change: Change, units: r.Rational): Answers {
  const { numerator = r.ZERO, denominator = r.ZERO } = answers;
  switch (change.kind) {
    case 'goodCases':
      return { ...answers, numerator: r.add(numerator, units), denominator: r.add(denominator, units) };
    case 'badCases':
      return { ...answers, denominator: r.add(denominator, units) };
    case 'figure': {
      const from = r.subtract(change.to, change.by);
      const value = r.add(from, units);
      const { key, part } = change;
      if (part === undefined) return { ...answers, [key]: value };
      return { ...answers, parts: (answers.parts ?? []).map((each, i) => (i === part ? value : each)) };
    }
    default:
      return answers;
  }
}

/** One thing, a hundredth of a percent, or the last decimal of an amount; both ways where nothing says which. */
function unitsBeyond(rule: Rule, change: Extract<Change, { by: r.Rational }>): readonly r.Rational[] {
  if (change.kind !== 'figure') return [r.ONE];
  const from = r.subtract(change.to, change.by);
  const places = [0, 1, 2, 3, 4].find((digits) => r.isWhole(r.multiply(from, r.rational(10 ** digits)))) ?? 4;
  const need = inputsOf(rule.spec, rule.context).find(
    ({ key, part }) => key === change.key && part === change.part,
  );
  const isPercent = change.key === 'rate' || need?.type === 'percent';
  const unit = isPercent ? r.rational(1, 100) : r.rational(1, 10 ** places);
  if (r.isZero(change.by)) return [unit, r.negate(unit)];
  return [r.compare(change.by, r.ZERO) < 0 ? r.negate(unit) : unit];
}

/** Up to 60 smaller amounts of the same change, nearest first. */
function smaller(change: Change): readonly r.Rational[] {
  if (!('by' in change) || change.kind === 'date') return [];
  const isFine = change.kind === 'figure' && change.key === 'rate';
  const unit = r.isWhole(change.by) && !isFine ? r.ONE : r.rational(1, 100);
  const size = r.compare(change.by, r.ZERO) < 0 ? r.negate(change.by) : change.by;
  const sign = r.equals(size, change.by) ? r.ONE : r.rational(-1);
  const sizes = Array.from({ length: 60 }, (_, index) =>
    r.subtract(size, r.multiply(unit, r.rational(index + 1))),
  );
  return sizes.filter((each) => r.compare(each, r.ZERO) > 0).map((each) => r.multiply(each, sign));
}

/** The nearest of several steps along the same answer. */
function nearest(steps: readonly NextStep[]): readonly NextStep[] {
  const seen = new Set<string>();
  return steps.filter(({ changes: [change] }) => {
    if (!change || !('by' in change) || change.kind === 'date') return false;
    const side = r.compare(change.by, r.ZERO);
    const key = [
      change.kind,
      change.kind === 'figure' ? `${change.key}${String(change.part)}` : '',
      side,
    ].join();
    const isNew = !seen.has(key);
    seen.add(key);
    return isNew;
  });
}

/** Ensures that every next step suffices, and one unit less does not. */
export function expectSufficientSteps(rule: Rule, answers: Answers): void {
  const now = pointsOf(rule, answers);
  const steps = nextStepsOf(rule.spec, answers, rule.context);
  if (!now) expect(steps).toEqual([]);
  for (const step of steps) {
    expect(pointsOf(rule, step.answers)).toEqual(step.points);
    expect(r.compare(step.gain, r.ZERO)).toBe(1);
  }
  for (const { changes } of nearest(steps))
    for (const change of changes)
      for (const less of smaller(change))
        expect([change, less, now && earnsMore(rule, after(answers, change, less), now)]).toEqual([
          change,
          less,
          false,
        ]);
}

/** Ensures that of clauses that only help together none can be left out, and that of days none is later. */
export function expectNothingToSpare(rule: Rule, answers: Answers): void {
  const now = pointsOf(rule, answers);
  const steps = nextStepsOf(rule.spec, answers, rule.context);
  const together = steps.filter(({ changes }) => changes.length > 1);
  const oneLess = together.flatMap(({ changes, answers: then }) =>
    changes.map((change) => without(then, change)),
  );
  const day = steps.flatMap(({ changes }) => changes).find((change) => change.kind === 'date');
  const later = day ? [{ ...answers, date: { ...day.by, day: day.by.day + 1 } }] : [];
  for (const less of [...oneLess, ...later]) {
    expect([less, now && earnsMore(rule, less, now)]).toEqual([less, false]);
  }
}

function without(answers: Answers, change: Change): Answers {
  if (change.kind !== 'meet') return answers;
  return { ...answers, parts: (answers.parts ?? []).map((part, n) => (n === change.part ? false : part)) };
}

/** Ensures that slack costs nothing, and one unit more costs. */
export function expectExactSlack(rule: Rule, answers: Answers): void {
  const now = pointsOf(rule, answers);
  if (!now) return;
  for (const { change, then } of slackOf(rule.spec, answers, rule.context)) {
    if (!('by' in change) || change.kind === 'date') continue;
    const kept = pointsOf(rule, after(answers, change, change.by));
    expect([change, kept && r.compare(kept, now) >= 0]).toEqual([change, true]);
    if (then) expect(r.compare(then, now)).toBe(-1);
    const beyond = unitsBeyond(rule, change).map((unit) =>
      pointsOf(rule, after(answers, change, r.add(change.by, unit))),
    );
    expect([change, beyond]).toEqual([change, expect.arrayContaining([then])]);
  }
}

/** Ensures that every raise is worth its points, the nearest and the best among them. */
export function expectWorthyRaises(rule: Rule, answers: Answers): void {
  const found = raisesOf(rule.spec, answers, rule.context);
  for (const { answers: then, points, gain } of found) {
    expect(pointsOf(rule, then)).toEqual(points);
    expect(r.compare(gain, r.ZERO)).toBe(1);
  }
  const most = (steps: readonly NextStep[]) => steps.map(({ points }) => points).reduce(r.max, r.ZERO);
  const steps = nextStepsOf(rule.spec, answers, rule.context);
  expect(found.length).toBeGreaterThanOrEqual(steps.length > 0 ? 1 : 0);
  expect(most(found)).toEqual(most(steps));
}

/** Ensures that one case fewer of so many still to come does not earn as much. */
export function expectFewestOfCases(rule: Rule, answers: Answers, cases: number): void {
  const now = pointsOf(rule, answers);
  const steps = pacedStepsOf(rule.spec, answers, { cases, context: rule.context });
  for (const { changes, points } of steps) {
    const [change] = changes;
    const good = change?.kind === 'ofCases' ? Number(change.by.n) : NaN;
    const reached = Array.from({ length: cases + 1 }, (_, n) => pointsOf(rule, toCome(answers, n, cases)));
    const first = reached.findIndex((each) => each && now && r.compare(each, points) >= 0);
    expect([change, reached[good]]).toEqual([change, points]);
    expect(good).toBe(first);
  }
}

function toCome(answers: Answers, good: number, cases: number): Answers {
  const { numerator = r.ZERO, denominator = r.ZERO } = answers;
  return {
    ...answers,
    numerator: r.add(numerator, r.rational(good)),
    denominator: r.add(denominator, r.rational(cases)),
  };
}
