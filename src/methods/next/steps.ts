import { daysBefore } from './due';
import { caseAxes, figureAxes } from './lattice';
import type { Axis } from './lattice';
import type { Change, NextStep, Slack } from './next-step';
import { rungsAlong } from './raises';
import { fewestUnits, firstUnit, mostAlong, pointsAlong } from './search';
import type { PointsOf } from './search';
import type { Answers } from '../answers';
import type { InputNeed, Threshold } from '../method';
import * as r from '../../rulebook/rational';
import type { Rational } from '../../rulebook/rational';

/** What the search needs to know of a rule: how it scores, what it takes, where it changes its mind. */
export interface Rule {
  readonly pointsOf: PointsOf;
  /** Whether such answers can be at all (a count below 0 cannot). */
  readonly canBe: (answers: Answers) => boolean;
  readonly needs: readonly InputNeed[];
  readonly thresholds: readonly Threshold[];
}

interface Now {
  readonly answers: Answers;
  readonly points: Rational;
}

function axesOf(rule: Rule, answers: Answers): readonly Axis[] {
  return [...axesOfFigures(rule, answers), ...caseAxes(answers, rule.thresholds)];
}

function axesOfFigures(rule: Rule, answers: Answers): readonly Axis[] {
  return rule.needs.flatMap((need) => {
    return figureAxes(need, answers, rule.thresholds).map((axis) => toItsEnd(axis, rule));
  });
}

/** A scale of 5 ends at 5, and a survey of 100 at 100, although nothing changes there: the last figure that can be is a place too. */
function toItsEnd(axis: Axis, { pointsOf, canBe }: Rule): Axis {
  const cannotBe = (units: number) => {
    const answers = axis.answersAt(units);
    return answers === undefined || (pointsOf(answers) === undefined && !canBe(answers));
  };
  const beyond = axis.places.findIndex(cannotBe);
  const [before, first] = [axis.places[beyond - 1] ?? 0, axis.places[beyond]];
  if (first === undefined) return axis;
  const last = firstUnit(before, first, cannotBe) - 1;
  return { ...axis, places: [...axis.places.slice(0, beyond), last, ...axis.places.slice(beyond)] };
}

function stepTo(now: Now, changes: readonly Change[], answers: Answers, points: Rational): NextStep {
  return { changes, answers, points, gain: r.subtract(points, now.points), isBest: true };
}

/** Along one axis: the nearest gain, and the nearest place with nothing more to gain. */
function alongAxis(axis: Axis, now: Now, pointsOf: PointsOf): readonly NextStep[] {
  const pointsAt = pointsAlong(axis, pointsOf);
  const most = mostAlong(axis, pointsAt);
  if (!most || r.compare(most, now.points) <= 0) return [];
  const above = (limit: Rational, orEqual: boolean) => (points: Rational | undefined) =>
    points !== undefined && r.compare(points, limit) >= (orEqual ? 0 : 1);
  const units = [
    fewestUnits(axis, pointsAt, above(now.points, false)),
    fewestUnits(axis, pointsAt, above(most, true)),
  ];
  return [...new Set(units)].flatMap((count) => {
    const answers = count === undefined ? undefined : axis.answersAt(count);
    const points = count === undefined ? undefined : pointsAt(count);
    if (count === undefined || !answers || !points) return [];
    return [{ ...stepTo(now, [axis.changeOf(count)], answers, points), isBest: r.equals(points, most) }];
  });
}

/** Levels worth more, the nearest first. */
function byLevel({ needs, pointsOf }: Rule, now: Now): readonly NextStep[] {
  const need = needs.find((each) => each.key === 'level');
  if (!need || now.answers.level === undefined) return [];
  const better = (need.choices ?? []).flatMap((level) => {
    const answers = { ...now.answers, level };
    const points = pointsOf(answers);
    const gains = points && r.compare(points, now.points) > 0;
    return gains ? [stepTo(now, [{ kind: 'level', to: level }], answers, points)] : [];
  });
  const sorted = [...better].sort((a, b) => r.compare(a.points, b.points));
  return sorted.map((step, index) => ({ ...step, isBest: index === sorted.length - 1 }));
}

function clauseOf({ type, part, label, yesNo, choices }: InputNeed) {
  if (yesNo) return { part: 0, label: choices?.[0] ?? label };
  return type === 'yesNo' && part !== undefined ? { part, label } : undefined;
}

function met(answers: Answers, places: readonly number[]): Answers {
  return { ...answers, parts: (answers.parts ?? []).map((part, index) => places.includes(index) || part) };
}

/** Clauses not met yet: each that helps by itself, or all of them where only all help. */
function byClauses({ needs, pointsOf }: Rule, now: Now): readonly NextStep[] {
  const open = needs.flatMap((need) => {
    const clause = clauseOf(need);
    return clause && now.answers.parts?.[clause.part] === false ? [clause] : [];
  });
  const meeting = (clauses: typeof open): readonly NextStep[] => {
    const answers = met(
      now.answers,
      clauses.map(({ part }) => part),
    );
    const points = pointsOf(answers);
    const changes = clauses.map((clause): Change => ({ kind: 'meet', ...clause }));
    return points && r.compare(points, now.points) > 0 ? [stepTo(now, changes, answers, points)] : [];
  };
  const alone = open.flatMap((clause) => meeting([clause]));
  return alone.length > 0 ? alone : meeting(open);
}

/** The last day that earns more than the declared one, and the last on which the rule is wholly kept. */
function byDate({ thresholds, pointsOf }: Rule, now: Now): readonly NextStep[] {
  const { date } = now.answers;
  if (!date) return [];
  const found = daysBefore(date, thresholds).flatMap((day) => {
    const answers = { ...now.answers, date: day };
    const points = pointsOf(answers);
    const gains = points && r.compare(points, now.points) > 0;
    return gains ? [stepTo(now, [{ kind: 'date', by: day }], answers, points)] : [];
  });
  const [nearest] = found;
  const best = found.find(({ points }) => found.every((other) => r.compare(points, other.points) >= 0));
  if (!nearest || !best) return [];
  return nearest === best ? [best] : [{ ...nearest, isBest: false }, best];
}

/** Ensures the smallest changes that earn more than now; none where nothing can, or where nothing is scored. */
export function nextSteps(rule: Rule, answers: Answers): readonly NextStep[] {
  const points = rule.pointsOf(answers);
  if (!points) return [];
  const now = { answers, points };
  return [
    ...axesOf(rule, answers).flatMap((axis) => alongAxis(axis, now, rule.pointsOf)),
    ...byLevel(rule, now),
    ...byClauses(rule, now),
    ...byDate(rule, now),
  ];
}

/**
 * Ensures every raise along each answer, the smallest change for each further number of points. Further cases are
 * another reading of the same raise: see `furtherCases`.
 */
export function raises(rule: Rule, answers: Answers): readonly NextStep[] {
  const points = rule.pointsOf(answers);
  if (!points) return [];
  const now = { answers, points };
  return [
    ...axesOfFigures(rule, answers).flatMap((axis) => alongRungs(axis, now, rule)),
    ...byLevel(rule, now),
    ...byClauses(rule, now),
    ...byDate(rule, now),
  ];
}

function alongRungs(axis: Axis, now: Now, rule: Rule): readonly NextStep[] {
  const rungs = rungsAlong(axis, now.points, rule.pointsOf);
  return rungs.flatMap((units, index) => {
    const isBest = index === rungs.length - 1;
    return stepAt(axis, units, now, rule).map((step) => ({ ...step, isBest }));
  });
}

/** Ensures the fewest further cases, every one of them good, that earn at least so many points. */
export function furtherCases(rule: Rule, answers: Answers, wanted: Rational): NextStep | undefined {
  const points = rule.pointsOf(answers);
  const [good] = caseAxes(answers, rule.thresholds);
  if (!points || !good) return undefined;
  const units = fewestUnits(
    good,
    pointsAlong(good, rule.pointsOf),
    (found) => found !== undefined && r.compare(found, wanted) >= 0,
  );
  return units === undefined ? undefined : stepAt(good, units, { answers, points }, rule)[0];
}

function stepAt(axis: Axis, units: number, now: Now, { pointsOf }: Rule): readonly NextStep[] {
  const answers = axis.answersAt(units);
  const points = answers && pointsOf(answers);
  return answers && points ? [stepTo(now, [axis.changeOf(units)], answers, points)] : [];
}

/** Ensures how far each figure may get worse without costing points; none where it cannot cost any. */
export function slackOf(rule: Rule, answers: Answers): readonly Slack[] {
  const points = rule.pointsOf(answers);
  if (!points) return [];
  const costs = (after: Rational | undefined) => after === undefined || r.compare(after, points) < 0;
  return axesOf(rule, answers).flatMap((axis) => {
    const lost = fewestUnits(axis, pointsAlong(axis, rule.pointsOf), costs);
    if (lost === undefined) return [];
    const worse = axis.answersAt(lost);
    if (!worse || !rule.canBe(worse)) return [];
    return [{ change: axis.changeOf(lost - 1), then: rule.pointsOf(worse) }];
  });
}
