import { NO_POINTS } from '../../../rulebook/points';
import { parseDecimal } from '../../../rulebook/rational';
import { shown } from '../../../scoring/problems';
import type { RiskReason, RiskRule } from '../risk';
import { notBelowZero, pointsIf, pointsOn } from './points';

/** The rule is understood and what it asks for was not declared: without figures there are no points. */
export const missingInput: RiskRule = ({ item }) => {
  const { rule } = item.score;
  if (rule.kind !== 'cannotTell' || rule.reason !== 'missingInput') return [];
  const needs = (rule.needs ?? []).map(({ label }) => label).join('; ');
  return [{ code: 'missingInput', level: 'high', secure: NO_POINTS, canBeSaved: true, params: { needs } }];
};

/** What was declared cannot be (more than the whole, an unknown level): it will not be accepted. */
export const invalidInput: RiskRule = ({ item }) => {
  if (item.score.rule.kind !== 'invalid') return [];
  return [{ code: 'invalidInput', level: 'high', secure: NO_POINTS, canBeSaved: true, params: {} }];
};

/** A declared rate is not its own fraction: the appraisal may take the lower of the two. */
export const declaredDiffers: RiskRule = (input) => {
  const found = input.problems.find(({ code }) => code === 'sheet.declared-rate-differs');
  const points = pointsOn(input, 'rule');
  if (!found || points === undefined) return [];
  const { numerator: _top, denominator: _bottom, ...rest } = input.item.score.answers;
  const rate = parseDecimal(String(found.params['rate'] ?? '').replace(',', '.'));
  const other = (rate && pointsIf(input, { ...rest, rate })) ?? points;
  const secure = notBelowZero(other < points ? other : points);
  const reason: RiskReason = {
    code: 'declaredDiffers',
    level: other === points ? 'attention' : 'high',
    secure,
    canBeSaved: true,
    params: { byFraction: shown(points), byRate: shown(other) },
    ...(found.at && { also: [found.at] }),
  };
  return [reason];
};

/** Nobody can tell the points yet: the rule is not understood, the text does not settle the case, a cell is unreadable. */
export const cannotTell: RiskRule = ({ item }) => {
  const { rule } = item.score;
  if (rule.kind !== 'cannotTell') return [];
  const code = UNKNOWN[rule.reason as keyof typeof UNKNOWN] as RiskReason['code'] | undefined;
  if (code === undefined) return [];
  const params = { question: rule.question ?? '' };
  return [{ code, level: 'unknown', secure: NO_POINTS, canBeSaved: true, params }];
};

const UNKNOWN = {
  noRule: 'ruleUnknown',
  ruleNotUnderstood: 'ruleUnknown',
  openPoint: 'openPoint',
  unreadable: 'unreadable',
  awaitingAppraisal: 'judged',
} as const;

/** A self-scoring form leaves this item blank. */
export const notClaimed: RiskRule = (input) => {
  const { self, rule } = input.item.score;
  const isBlank = self.kind === 'cannotTell' && self.reason === 'notClaimed';
  const isDecided = rule.kind !== 'cannotTell' || rule.reason === 'missingInput';
  if (!input.expects.self || !isBlank || isDecided) return [];
  return [{ code: 'notClaimed', level: 'high', secure: NO_POINTS, canBeSaved: true, params: {} }];
};
