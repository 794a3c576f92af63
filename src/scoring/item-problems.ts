import type { Points } from '../rulebook/points';
import { problem } from '../result';
import type { CellRef, Severity } from '../result';
import type { ClaimedBasis, ItemClaim } from './claim';
import type { PlannedItem } from './plan';
import { atCell, shown } from './problems';
import type { ScoringProblem, ScoringProblemCode } from './problems';
import type { ItemScore } from './scorecard';

const CLAIMED: readonly ClaimedBasis[] = ['self', 'appraised1', 'appraised2'];

/** Ensures everything odd about one item's points is said; no point is ever changed for it. */
export function itemProblems(item: PlannedItem, claim: ItemClaim, scored: ItemScore): ScoringProblem[] {
  return [
    ...CLAIMED.flatMap((basis) => claimProblems(item, claim, basis)),
    ...ruleProblems(item, scored),
    ...unreadRule(item),
  ];
}

function claimProblems({ node }: PlannedItem, claim: ItemClaim, basis: ClaimedBasis): ScoringProblem[] {
  const points = claim[basis];
  if (points === undefined) return [];
  const cell = claim.cells?.[basis] ?? node.cell;
  const found = { found: shown(points) };
  const problems: ScoringProblem[] = [];
  if (claim.notApplicable) {
    problems.push(about(node, 'scoring.claimed-on-not-applicable', 'warning', found, cell));
  }
  if (node.part === 'penalty') return [...problems, ...penaltyProblems(node, points, cell)];
  if (points < 0) problems.push(about(node, 'scoring.below-zero', 'error', found, cell));
  if (node.maximum !== undefined && points > node.maximum) {
    const maximum = shown(node.maximum);
    problems.push(about(node, 'scoring.above-maximum', 'error', { ...found, maximum }, cell));
  }
  return problems;
}

function penaltyProblems(node: PlannedItem['node'], points: Points, cell?: CellRef): ScoringProblem[] {
  const found = { found: shown(points) };
  const problems: ScoringProblem[] = [];
  if (points > 0) problems.push(about(node, 'scoring.penalty-positive', 'info', found, cell));
  if (node.maximum !== undefined && Math.abs(points) > Math.abs(node.maximum)) {
    const maximum = shown(Math.abs(node.maximum) as Points);
    problems.push(about(node, 'scoring.above-maximum', 'error', { ...found, maximum }, cell));
  }
  return problems;
}

function ruleProblems({ node }: PlannedItem, { rule }: ItemScore): ScoringProblem[] {
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
  const { rule } = node;
  if (!rule || rule.status === 'understood') return [];
  if (rule.status === 'not-a-rule') {
    return [about(node, 'scoring.not-a-rule', 'warning', { reason: rule.reason })];
  }
  const question = rule.questions[0];
  const params = { question: question?.text ?? '', quote: question?.quote ?? '' };
  return [about(node, 'scoring.rule-needs-person', 'warning', params)];
}

function about(
  node: PlannedItem['node'],
  code: ScoringProblemCode,
  severity: Severity,
  params: ScoringProblem['params'] = {},
  cell?: CellRef,
): ScoringProblem {
  const found = problem(code, severity, { item: node.code, title: node.title, ...params });
  return { ...found, ...atCell(cell ?? node.cell) };
}
