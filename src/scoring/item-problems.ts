import type { ClaimedBasis, ItemClaim } from './claim';
import type { PlannedItem } from './plan';
import { isSurveyPart } from './outcome';
import { shown } from './problems';
import type { ScoringProblem } from './problems';
import { about, typedProblems } from './typed-problems';
import type { ItemScore } from './scorecard';

const CLAIMED: readonly ClaimedBasis[] = ['self', 'appraised1', 'appraised2'];

/** Ensures everything odd about one item's points is said; no point is ever changed for it. */
export function itemProblems(
  item: PlannedItem,
  claim: ItemClaim,
  scored: Pick<ItemScore, 'rule'>,
): ScoringProblem[] {
  return [
    ...CLAIMED.flatMap((basis) => claimProblems(item, { claim, scored, basis })),
    ...ruleProblems(item, scored),
    ...unreadRule(item),
  ];
}

interface Claimed {
  readonly claim: ItemClaim;
  readonly scored: Pick<ItemScore, 'rule'>;
  readonly basis: ClaimedBasis;
}

function claimProblems({ node }: PlannedItem, { claim, scored, basis }: Claimed): ScoringProblem[] {
  const points = claim[basis];
  if (points === undefined) return [];
  const cell = claim.cells?.[basis] ?? node.cell;
  const odd = typedProblems(node, points, cell);
  if (scored.rule.kind !== 'notApplicable') return odd;
  const found = { found: shown(points) };
  return [about(node, 'scoring.claimed-on-not-applicable', 'warning', found, cell), ...odd];
}

function ruleProblems({ node }: PlannedItem, { rule }: Pick<ItemScore, 'rule'>): ScoringProblem[] {
  if (rule.kind === 'invalid') {
    return [about(node, rule.problem.code, 'error', rule.problem.params)];
  }
  if (rule.kind === 'cannotTell' && rule.reason === 'openPoint') {
    return [about(node, 'scoring.open-point', 'warning', { question: rule.question ?? '' })];
  }
  if (rule.kind !== 'scored') return [];
  const found = { found: shown(rule.points) };
  if (rule.points < 0 && node.part !== 'penalty') {
    return [about(node, 'scoring.rule-below-zero', 'error', found)];
  }
  if (node.maximum === undefined || rule.points <= Math.abs(node.maximum)) return [];
  const maximum = shown(node.maximum);
  return [about(node, 'scoring.rule-above-maximum', 'error', { ...found, maximum })];
}

function unreadRule({ node }: PlannedItem): ScoringProblem[] {
  const { rule, part } = node;
  // What stands beside a survey item says who asks whom, not how to score.
  if (!rule || rule.status === 'understood' || isSurveyPart(part)) return [];
  if (rule.status === 'not-a-rule') {
    return [about(node, 'scoring.not-a-rule', 'warning', { reason: rule.reason })];
  }
  const question = rule.questions[0];
  const params = { question: question?.text ?? '', quote: question?.quote ?? '' };
  return [about(node, 'scoring.rule-needs-person', 'warning', params)];
}
