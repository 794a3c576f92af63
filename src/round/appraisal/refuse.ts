import { problem } from '../../result';
import { comparableName } from '../../review/names';
import { attainable } from '../../review/risks/rules/attainable';
import { pointsToDecimal } from '../../rulebook/points';
import type { Points } from '../../rulebook/points';
import type { PlannedItem } from '../../scoring/plan';
import type { RoundLine } from '../line';
import type { Unit } from '../unit';
import { isNamed } from './assignment';
import { isOwnItem, isSurveyed, secondAppraiserOf, wasOpened } from './desk';
import type { Desk } from './desk';
import type { Ruling, RulingOperation, Signed } from './operation';
import type { AppraisalProblem, AppraisalProblemCode } from './problems';

/** One item of one unit with everything a decision on it is held against. */
export interface Case {
  readonly desk: Desk;
  readonly unit: Unit;
  readonly item: PlannedItem;
  readonly line: RoundLine;
  readonly signed: Signed;
}

type Params = Readonly<Record<string, string | number>>;

/** Ensures a problem that says which unit and item it is about. */
export function about(
  { unit, line }: Pick<Case, 'unit' | 'line'>,
  code: AppraisalProblemCode,
  params: Params = {},
  severity: AppraisalProblem['severity'] = 'error',
): AppraisalProblem {
  return problem(code, severity, { unit: unit.name, item: line.item, ...params });
}

/** Ensures everything that speaks against a ruling: errors refuse it, warnings go with it. */
export function objectionsTo(ruling: RulingOperation, one: Case): AppraisalProblem[] {
  if (isSurveyed(one.item)) return [about(one, 'appraisal.survey-item')];
  return [
    ...wrongHand(one),
    ...roundOrder(ruling, one),
    ...wordsMissing(ruling, one),
    ...pointsObjections(ruling, one),
    ...(ruling.isBulk === true ? withoutGround(one) : []),
  ];
}

/** Nobody appraises itself: neither a unit by its own hand, nor the lead agency its own row. */
function wrongHand(one: Case): AppraisalProblem[] {
  const { desk, unit, line, signed } = one;
  if (isNamed(unit, signed.who)) return [about(one, 'appraisal.own-hand', { who: signed.who })];
  if (!isOwnItem(desk, unit, line.item)) return [];
  const second = secondAppraiserOf(desk, unit, line.item);
  if (second === undefined) return [about(one, 'appraisal.own-item')];
  const isSecond = comparableName(signed.who) === comparableName(second);
  return isSecond ? [] : [about(one, 'appraisal.not-second', { second, who: signed.who })];
}

function roundOrder({ round }: RulingOperation, one: Case): AppraisalProblem[] {
  const { points, decision } = one.line.round1;
  const isOpen = points === undefined && decision === undefined;
  return round === 2 && isOpen ? [about(one, 'appraisal.round-order')] : [];
}

function wordsMissing(ruling: RulingOperation, one: Case): AppraisalProblem[] {
  if (ruling.kind === 'accept') return [];
  return reasonOf(ruling).trim() === '' ? [about(one, 'appraisal.no-reason')] : [];
}

/** Ensures the words that go with a ruling. */
export function reasonOf(ruling: Ruling): string {
  if (ruling.kind === 'askExplanation') return ruling.question;
  if (ruling.kind === 'withdraw') return ruling.why;
  return ruling.opinion ?? '';
}

function pointsObjections(ruling: RulingOperation, one: Case): AppraisalProblem[] {
  const { self } = one.line;
  if (ruling.kind === 'accept')
    return self === undefined ? [about(one, 'appraisal.no-self')] : limits(self, one);
  const points = pointsIn(ruling);
  if (points === undefined) return [];
  return [...direction(ruling, points, one), ...limits(points, one), ...levels(points, one)];
}

export function pointsIn(ruling: Ruling): Points | undefined {
  return 'points' in ruling ? ruling.points : undefined;
}

function direction(ruling: RulingOperation, points: Points, one: Case): AppraisalProblem[] {
  const { self } = one.line;
  const params = { points: pointsToDecimal(points), self: self === undefined ? '' : pointsToDecimal(self) };
  if (ruling.kind === 'lower') {
    if (self === undefined) return [about(one, 'appraisal.no-self')];
    return points < self ? [] : [about(one, 'appraisal.not-lower', params)];
  }
  if (ruling.kind !== 'raise' || self === undefined) return [];
  return points > self ? [] : [about(one, 'appraisal.not-higher', params)];
}

/** In a penalty row points may be written as taken off: with or without a minus. */
function limits(points: Points, one: Case): AppraisalProblem[] {
  const { node } = one.item;
  const amount = node.part === 'penalty' ? Math.abs(points) : points;
  const params = { points: pointsToDecimal(points) };
  if (amount < 0) return [about(one, 'appraisal.below-zero', params)];
  if (node.maximum === undefined || amount <= Math.abs(node.maximum)) return [];
  return [about(one, 'appraisal.above-maximum', { ...params, maximum: pointsToDecimal(node.maximum) })];
}

/** A scale of fixed levels gives no points between them: said, not refused, since the council may decide so. */
function levels(points: Points, one: Case): AppraisalProblem[] {
  const { rule, maximum } = one.item.node;
  if (rule?.status !== 'understood' || maximum === undefined) return [];
  const values = attainable(rule.spec, maximum);
  if (values === undefined || points === 0 || values.includes(points)) return [];
  const listed = [...values].sort((a, b) => b - a).map(pointsToDecimal);
  const params = { points: pointsToDecimal(points), values: listed.join('; ') };
  return [about(one, 'appraisal.not-a-level', params, 'warning')];
}

function withoutGround(one: Case): AppraisalProblem[] {
  return groundOf(one) === undefined ? [about(one, 'appraisal.no-ground')] : [];
}

/**
 * Ensures why an item may be accepted together with others: a source other than the unit gave the figures and the
 * scale agrees with the self-score, or somebody opened the evidence. The unit's own figures are no ground.
 */
export function groundOf({ desk, item, line }: Pick<Case, 'desk' | 'item' | 'line'>) {
  const { source } = item.node;
  const isIndependent = source === 'leadAgency' || source === 'statistics';
  const agrees = line.rule.kind === 'points' && line.rule.points === line.self;
  if (isIndependent && agrees) return 'independent';
  return wasOpened(desk, line) ? 'evidenceOpened' : undefined;
}
