import type { Absence, Answers } from '../methods/answers';
import type { Step, Verdict } from '../methods/method';
import { scoreBy } from '../methods/registry';
import type { MethodSpec } from '../methods/spec';
import { fromPoints, toPoints } from '../rulebook/points';
import type { Points } from '../rulebook/points';
import * as r from '../rulebook/rational';
import type { Rational } from '../rulebook/rational';
import type { Part, ZeroMeaning } from '../rulebook/rulebook';
import { problem } from '../result';
import type { ClaimedBasis, ItemClaim } from './claim';
import type { PlannedItem, ScoringTerms } from './plan';
import type { Basis, CannotTellReason, Outcome } from './scorecard';

const NOT_APPLICABLE: Outcome = { kind: 'notApplicable', steps: [] };

/** Ensures the outcome of one item on one basis; blank is never zero. */
export function outcomeOn(basis: Basis, item: PlannedItem, claim: ItemClaim, terms: ScoringTerms): Outcome {
  return basis === 'rule' ? ruleOutcome(item, claim, terms) : claimedOutcome(basis, item, claim, terms);
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
  terms: ScoringTerms,
): Outcome {
  const claimed = claim[basis];
  if (claimed !== undefined) return typed(claimed, item.node.part);
  if (claim.notApplicable) return NOT_APPLICABLE;
  if (absenceMeaning(item, claim, terms) === 'notApplicable') return NOT_APPLICABLE;
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
  const computed = computedOutcome(item, claim.answers, terms);
  if (computed.kind !== 'cannotTell' || !isSurvey(item)) return computed;
  // A survey is scored by others: the points they gave are its result, whoever typed them in.
  const given = claim.appraised2 ?? claim.appraised1;
  return given === undefined ? cannotTell('awaitingSurvey') : typed(given, item.node.part);
}

function isSurvey({ node }: PlannedItem): boolean {
  if (isSurveyPart(node.part)) return true;
  if (node.source === 'survey' || node.source === 'satisfactionSurvey') return true;
  return node.rule?.status === 'understood' && node.rule.spec.kind === 'survey';
}

function computedOutcome(item: PlannedItem, answers: Answers, terms: ScoringTerms): Outcome {
  const compiled = item.node.rule;
  if (!compiled) return absentOutcome(item, answers, terms) ?? cannotTell('noRule');
  if (compiled.status === 'not-a-rule') return cannotTell('noRule');
  if (compiled.status === 'needs-person') {
    return cannotTell('ruleNotUnderstood', compiled.questions[0]?.text);
  }
  const absent = absentOutcome(item, answers, terms);
  if (absent) return absent;
  return fromVerdict(scoreBy(compiled.spec, answers, item.context), compiled.spec, terms);
}

/** What the rulebook says where there is nothing to count and the text itself is silent. */
function absentOutcome(item: PlannedItem, answers: Answers, terms: ScoringTerms): Outcome | undefined {
  const meaning = absenceMeaningOf(item, answers, terms);
  if (meaning === undefined) return undefined;
  if (meaning === 'notApplicable') return NOT_APPLICABLE;
  if (meaning === 'zero') return scored(r.ZERO, terms);
  if (meaning === 'full' && item.node.maximum !== undefined) {
    return scored(fromPoints(item.node.maximum), terms);
  }
  return cannotTell('openPoint', zeroQuestion(answers.absence));
}

function absenceMeaning(item: PlannedItem, claim: ItemClaim, terms: ScoringTerms): ZeroMeaning | undefined {
  return claim.unreadable ? undefined : absenceMeaningOf(item, claim.answers, terms);
}

function absenceMeaningOf(
  { node }: PlannedItem,
  answers: Answers,
  { zeroDenominator }: ScoringTerms,
): ZeroMeaning | undefined {
  const { absence, denominator } = answers;
  const isZero = denominator !== undefined && r.isZero(denominator);
  if (absence === undefined && !isZero) return undefined;
  // The item's own text goes before the rulebook's general rule.
  if (node.rule?.status === 'understood' && node.rule.spec.absence) return undefined;
  if (absence === 'notApplicable') return 'notApplicable';
  if (absence !== undefined) return zeroDenominator[absence];
  if (answers.numerator !== undefined && !r.isZero(answers.numerator)) return undefined;
  const { noAuthority, noCases } = zeroDenominator;
  return noAuthority === noCases ? noCases : 'ask';
}

/** Vietnamese, as the rules are: it quotes the two cases an annex tells apart. */
function zeroQuestion(absence: Absence | undefined): string {
  if (absence === 'noCases') return 'Không phát sinh trong năm thì chấm thế nào?';
  if (absence === 'noAuthority') return 'Không có thẩm quyền thì chấm thế nào?';
  return 'Mẫu số bằng 0: không có thẩm quyền hay không phát sinh trong năm?';
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

function scored(value: Rational, { rounding }: ScoringTerms, steps: readonly Step[] = []): Outcome {
  const points = toPoints(value, rounding.applies === 'perItem' ? rounding.decimals : 4);
  return { kind: 'scored', points, unrounded: value, steps };
}

function cannotTell(reason: CannotTellReason, question?: string): Outcome {
  if (question === undefined) return { kind: 'cannotTell', reason };
  return { kind: 'cannotTell', reason, question };
}
