import { NO_POINTS } from '../rulebook/points';
import { NO_CLAIM } from './claim';
import type { ItemClaim } from './claim';
import { itemProblems } from './item-problems';
import { outcomesOf } from './outcome';
import type { PlannedItem, PlannedNode, ScoringPlan } from './plan';
import { atCell, shown } from './problems';
import type { ScoringProblem } from './problems';
import { BASES } from './scorecard';
import type { Basis, ItemScore, NodeScore, Scorecard, Tally } from './scorecard';
import { emptySum, toTally } from './sum';
import type { Sum } from './sum';
import { sumTree } from './sum-tree';
import type { TreeSums } from './sum-tree';

/** One agency's declarations, in the order of the plan's items; a missing entry is blank. */
export interface AgencyClaims {
  readonly agency?: string;
  readonly claims: readonly (ItemClaim | undefined)[];
  /** Scores already worked out from these very claims under the same rules and terms. */
  readonly known?: readonly (ItemScore | undefined)[];
}

/** Ensures the full scorecard of one agency: every item on every basis, every node added up. */
export function score(plan: ScoringPlan, { agency, claims, known }: AgencyClaims): Scorecard {
  const problems: ScoringProblem[] = [];
  const items = plan.items.map((item) => {
    const claim = claims[item.index] ?? NO_CLAIM;
    const scored = known?.[item.index] ?? itemScore(item, claim, plan);
    problems.push(...problemsOf(item, claim, scored));
    return scored;
  });
  const byBasis = forEachBasis((basis) => sumOneBasis(plan, items, basis));
  problems.push(...cappedProblems(byBasis), ...noRuleProblem(items));
  return {
    ...(agency === undefined ? {} : { agency }),
    rulebook: plan.terms.rulebook,
    nodes: plan.nodes.map((planned) => nodeScore(planned, items, byBasis, plan)),
    items,
    total: forEachBasis((basis) => toTally(byBasis[basis].sums.total, plan.terms.rounding)),
    parts: partTallies(byBasis, plan),
    problems,
  };
}

/** By the score: a known one comes from these very claims, and so do its problems. */
const PROBLEMS = new WeakMap<ItemScore, readonly ScoringProblem[]>();

function problemsOf(item: PlannedItem, claim: ItemClaim, scored: ItemScore): readonly ScoringProblem[] {
  const problems = PROBLEMS.get(scored) ?? itemProblems(item, claim, scored);
  PROBLEMS.set(scored, problems);
  return problems;
}

interface BasisSums {
  readonly sums: TreeSums;
  readonly nodes: ReadonlyMap<PlannedNode, Sum>;
  readonly capped: readonly PlannedNode[];
}

function sumOneBasis(plan: ScoringPlan, items: readonly ItemScore[], basis: Basis): BasisSums {
  const nodes = new Map<PlannedNode, Sum>();
  const capped: PlannedNode[] = [];
  const outcomes = items.map((item) => item[basis]);
  const sums = sumTree(plan, outcomes, (planned, sum, isCapped) => {
    nodes.set(planned, sum);
    if (isCapped) capped.push(planned);
  });
  return { sums, nodes, capped };
}

function itemScore(item: PlannedItem, claim: ItemClaim, plan: ScoringPlan): ItemScore {
  const { node, index } = item;
  return {
    index,
    code: node.code,
    title: node.title,
    part: node.part,
    source: node.source,
    ...(node.maximum === undefined ? {} : { maximum: node.maximum }),
    ...outcomesOf(item, claim, plan.terms),
    answers: claim.answers,
    ...(node.rule === undefined ? {} : { compiled: node.rule }),
    citation: node.citation,
    verification: node.verification,
    ...(node.cell === undefined ? {} : { cell: node.cell }),
  };
}

function nodeScore(
  planned: PlannedNode,
  items: readonly ItemScore[],
  byBasis: Readonly<Record<Basis, BasisSums>>,
  plan: ScoringPlan,
): NodeScore {
  const { node } = planned;
  const item = planned.item && items[planned.item.index];
  const { rounding } = plan.terms;
  return {
    code: node.code,
    title: node.title,
    level: node.level,
    part: node.part,
    ...(node.maximum === undefined ? {} : { maximum: node.maximum }),
    ...(node.cell === undefined ? {} : { cell: node.cell }),
    byBasis: forEachBasis((basis) => {
      return toTally(byBasis[basis].nodes.get(planned) ?? emptySum(rounding), rounding);
    }),
    children: planned.children.map((child) => nodeScore(child, items, byBasis, plan)),
    ...(item === undefined ? {} : { item }),
  };
}

function partTallies(byBasis: Readonly<Record<Basis, BasisSums>>, plan: ScoringPlan): Scorecard['parts'] {
  const parts = Object.keys(byBasis.rule.sums.parts) as (keyof Scorecard['parts'])[];
  const { rounding } = plan.terms;
  return Object.fromEntries(
    parts.map((part) => [
      part,
      forEachBasis((basis): Tally =>
        toTally(byBasis[basis].sums.parts[part] ?? emptySum(rounding), rounding),
      ),
    ]),
  );
}

function cappedProblems(byBasis: Readonly<Record<Basis, BasisSums>>): ScoringProblem[] {
  const capped = new Set(BASES.flatMap((basis) => byBasis[basis].capped));
  return [...capped].map(({ node }) => ({
    code: 'scoring.cap-applied',
    severity: 'info',
    params: { item: node.code, title: node.title, maximum: shown(node.maximum ?? NO_POINTS) },
    ...atCell(node.cell),
  }));
}

/** Said once with the number of items: a sheet without scoring texts would otherwise repeat it on every row. */
function noRuleProblem(items: readonly ItemScore[]): ScoringProblem[] {
  const without = items.filter(({ rule, compiled }) => {
    return !compiled && rule.kind === 'cannotTell' && rule.reason === 'noRule';
  });
  const [first] = without;
  if (first === undefined) return [];
  const params = { count: without.length, item: first.code };
  return [{ code: 'scoring.no-rule', severity: 'warning', params, ...atCell(first.cell) }];
}

function forEachBasis<T>(of: (basis: Basis) => T): Record<Basis, T> {
  return {
    self: of('self'),
    rule: of('rule'),
    appraised1: of('appraised1'),
    appraised2: of('appraised2'),
  };
}
