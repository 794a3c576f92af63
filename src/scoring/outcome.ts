import type { Answers } from '../methods/answers';
import type { Step, Verdict } from '../methods/method';
import { pointsBy, scoreBy } from '../methods/registry';
import type { MethodSpec } from '../methods/spec';
import { formatVietnamese, fromPoints, toPoints } from '../rulebook/points';
import type { Points } from '../rulebook/points';
import * as r from '../rulebook/rational';
import type { Rational } from '../rulebook/rational';
import type { Part } from '../rulebook/rulebook';
import { problem } from '../result';
import type { ClaimedBasis, ItemClaim } from './claim';
import type { PlannedItem, ScoringTerms } from './plan';
import { keyOf } from './remembered';
import type { Basis, CannotTellReason, Outcome } from './scorecard';

const NOT_APPLICABLE: Outcome = { kind: 'notApplicable', steps: [] };

/** Ensures the outcome of one item on one basis; blank is never zero. */
export function outcomeOn(basis: Basis, item: PlannedItem, claim: ItemClaim, terms: ScoringTerms): Outcome {
  if (basis !== 'rule') return claimedOutcome(basis, item, claim, () => ruleOutcome(item, claim, terms));
  return quickOutcome(item, claim, terms) ?? ruleOutcome(item, claim, terms);
}

/** Ensures the outcome on every basis, the rule's with the steps that explain it. */
export function outcomesOf(item: PlannedItem, claim: ItemClaim, terms: ScoringTerms): Record<Basis, Outcome> {
  const rule = ruleOutcome(item, claim, terms);
  const claimed = (basis: ClaimedBasis): Outcome => claimedOutcome(basis, item, claim, () => rule);
  return {
    rule,
    self: claimed('self'),
    appraised1: claimed('appraised1'),
    appraised2: claimed('appraised2'),
  };
}

/** The rule's points without their explanation, which a ranking of thousands never reads. */
function quickOutcome(item: PlannedItem, claim: ItemClaim, terms: ScoringTerms): Outcome | undefined {
  const { rule } = item.node;
  if (rule?.status !== 'understood' || claim.notApplicable || claim.unreadable) return undefined;
  const key = keyOf(claim.answers);
  const known = key === undefined ? undefined : item.remembered.get(key);
  if (known) return known;
  const points = pointsBy(rule.spec, claim.answers, item.context);
  const outcome = points && scored(points, terms);
  if (key !== undefined && outcome) item.remembered.set(key, outcome);
  return outcome;
}

export function isSurveyPart(part: Part): boolean {
  return part === 'survey' || part === 'satisfactionSurvey';
}

export function isOutsideScale(part: Part): boolean {
  return part === 'bonus' || part === 'penalty';
}

function claimedOutcome(
  basis: ClaimedBasis,
  item: PlannedItem,
  claim: ItemClaim,
  rule: () => Outcome,
): Outcome {
  const claimed = claim[basis];
  if (claimed !== undefined) return typed(claimed, item.node.part);
  // The declared facts say that nothing applies, so there is nothing to claim either.
  if (rule().kind === 'notApplicable') return NOT_APPLICABLE;
  if (isSurvey(item)) return cannotTell('awaitingSurvey');
  return cannotTell(basis === 'self' ? 'notClaimed' : 'awaitingAppraisal');
}

/** A positive number typed in a penalty row means points taken off; nobody gains by a penalty. */
function typed(claimed: Points, part: Part): Outcome {
  const points = part === 'penalty' && claimed > 0 ? (-claimed as Points) : claimed;
  return { kind: 'scored', points, unrounded: fromPoints(points), steps: [] };
}

function ruleOutcome(item: PlannedItem, claim: ItemClaim, terms: ScoringTerms): Outcome {
  if (claim.notApplicable) return NOT_APPLICABLE;
  if (claim.unreadable) return cannotTell('unreadable');
  const computed = ofItem(item, computedOutcome(item, claim.answers, terms));
  if (computed.kind !== 'cannotTell' || !isSurvey(item)) return computed;
  // A survey is scored by others: the points they gave are its result, whoever typed them in.
  const given = claim.appraised2 ?? claim.appraised1;
  return given === undefined ? cannotTell('awaitingSurvey') : typed(given, item.node.part);
}

/** A sentence about figures that cannot be right names the item wherever it is read. */
function ofItem({ node }: PlannedItem, outcome: Outcome): Outcome {
  if (outcome.kind !== 'invalid') return outcome;
  const params = { item: node.code, title: node.title, ...outcome.problem.params };
  return { ...outcome, problem: { ...outcome.problem, params } };
}

function isSurvey({ node }: PlannedItem): boolean {
  return isSurveyPart(node.part) || node.source === 'survey' || node.source === 'satisfactionSurvey';
}

function computedOutcome(item: PlannedItem, answers: Answers, terms: ScoringTerms): Outcome {
  const compiled = item.node.rule;
  const isUnderstood = compiled?.status === 'understood';
  // Only the item's own text goes before a plain "không áp dụng".
  if (answers.absence === 'notApplicable' && !(isUnderstood && compiled.spec.absence)) return NOT_APPLICABLE;
  if (isUnderstood) {
    return fromVerdict(scoreBy(compiled.spec, answers, item.context), compiled.spec, terms);
  }
  if (compiled?.status === 'needs-person') {
    return cannotTell('ruleNotUnderstood', compiled.questions[0]?.text);
  }
  const { absence } = answers;
  if (absence === undefined || absence === 'notApplicable') return cannotTell('noRule');
  return terms.zeroDenominator[absence] === 'notApplicable' ? NOT_APPLICABLE : cannotTell('noRule');
}

function fromVerdict(verdict: Verdict, spec: MethodSpec, terms: ScoringTerms): Outcome {
  if (verdict.kind === 'points') return scored(verdict.points, terms, verdict.steps);
  if (verdict.kind === 'notApplicable') return verdict;
  if (verdict.kind === 'open') return cannotTell('openPoint', verdict.question);
  if (verdict.kind === 'invalid') {
    return { kind: 'invalid', problem: problem(`scoring.${verdict.code}`, 'error', verdict.params) };
  }
  // Someone decides a judged item inside its range: no declared figure can settle it.
  if (spec.kind === 'judged' || spec.kind === 'manual') return cannotTell('awaitingAppraisal');
  return { kind: 'cannotTell', reason: 'missingInput', needs: verdict.needs };
}

/** No scale has so many points: a declared figure must be off by many digits. */
const BEYOND_ANY_SCALE = 1_000_000_000;

function isBeyondAnyScale(value: Rational): boolean {
  // A denominator is at least 1, so a small numerator settles it.
  if (typeof value.n === 'number' && Math.abs(value.n) <= BEYOND_ANY_SCALE) return false;
  return r.compare(r.max(value, r.negate(value)), r.rational(BEYOND_ANY_SCALE)) > 0;
}

function scored(value: Rational, { rounding }: ScoringTerms, steps: readonly Step[] = []): Outcome {
  if (isBeyondAnyScale(value)) {
    const found = formatVietnamese(r.toDecimal(r.round(value, 0), 0));
    return { kind: 'invalid', problem: problem('scoring.beyond-any-scale', 'error', { found }) };
  }
  const points = toPoints(value, rounding.applies === 'perItem' ? rounding.decimals : 4);
  return { kind: 'scored', points, unrounded: value, steps };
}

function cannotTell(reason: CannotTellReason, question?: string): Outcome {
  if (question === undefined) return { kind: 'cannotTell', reason };
  return { kind: 'cannotTell', reason, question };
}
