import { oncePer } from '../grid/kept';
import type { Points } from '../rulebook/points';
import type { NodeLevel, Part } from '../rulebook/rulebook';
import { NO_CLAIM } from './claim';
import { outcomeOn } from './outcome';
import type { PlannedNode, ScoringNode, ScoringPlan } from './plan';
import type { AgencyClaims } from './score';
import type { Basis, NodeScore, Outcome, Scorecard, Tally } from './scorecard';
import { toTally } from './sum';
import { sumTree } from './sum-tree';

/** One top-level field as reports list it. */
export interface FieldSummary {
  readonly code: string;
  readonly title: string;
  readonly part: Part;
  readonly maximum?: Points;
  readonly tally: Tally;
}

/** What ranking and reports need of one agency on one basis, without its items. */
export interface ScoreSummary {
  readonly agency: string;
  readonly basis: Basis;
  readonly total: Tally;
  readonly parts: Readonly<Partial<Record<Part, Tally>>>;
  readonly fields: readonly FieldSummary[];
  readonly rescaleTo?: Points;
}

/**
 * Ensures the same figures as `summarise(score(…))` on one basis, without building item records:
 * for hundreds of agencies at once.
 */
export function scoreSummary(
  plan: ScoringPlan,
  { agency, claims }: AgencyClaims,
  basis: Basis,
): ScoreSummary {
  const outcomes = plan.items.map((item): Outcome => {
    return outcomeOn(basis, item, claims[item.index] ?? NO_CLAIM, plan.terms);
  });
  return summariseOutcomes(plan, outcomes, { agency: agency ?? '', basis });
}

export interface SummaryOf extends Pick<ScoreSummary, 'agency' | 'basis'> {
  /** Called for every node, leaves first: who prints them as well need not add up twice. */
  readonly onTally?: (planned: PlannedNode, tally: Tally) => void;
}

/** Ensures the figures that outcomes, in the order of the plan's items, add up to. */
export function summariseOutcomes(
  plan: ScoringPlan,
  outcomes: readonly Outcome[],
  { agency, basis, onTally }: SummaryOf,
): ScoreSummary {
  const { rounding, rulebook } = plan.terms;
  const fields: FieldSummary[] = [];
  const isField = fieldsOf(plan);
  const sums = sumTree(plan, outcomes, (planned, sum) => {
    const { node } = planned;
    if (onTally === undefined && !isField.has(node)) return;
    const tally = toTally(sum, rounding);
    onTally?.(planned, tally);
    if (isField.has(node)) fields.push(fieldOf(node, tally));
  });
  return {
    agency,
    basis,
    total: toTally(sums.total, rounding),
    parts: mapParts(sums.parts, (sum) => toTally(sum, rounding)),
    fields,
    ...(rulebook.rescaleTo === undefined ? {} : { rescaleTo: rulebook.rescaleTo }),
  };
}

/** Ensures the figures of one basis out of a full scorecard. */
export function summarise(card: Scorecard, basis: Basis): ScoreSummary {
  const { rescaleTo } = card.rulebook;
  return {
    agency: card.agency ?? '',
    basis,
    total: card.total[basis],
    parts: mapParts(card.parts, (tallies) => tallies[basis]),
    fields: card.nodes.flatMap((node) => {
      return fieldsIn(node).map((field) => fieldOf(field, field.byBasis[basis]));
    }),
    ...(rescaleTo === undefined ? {} : { rescaleTo }),
  };
}

/** The fields of a plan, found once for all its units and bases. */
const fieldsOf = oncePer(({ nodes }: ScoringPlan): ReadonlySet<ScoringNode> => {
  return new Set(nodes.flatMap(({ node }) => fieldsIn(node)));
});

/** Headings above fields ("Phần A") are no fields themselves. */
function fieldsIn<Node extends { readonly level: NodeLevel; readonly children: readonly Node[] }>(
  node: Node,
): readonly Node[] {
  const isHeading = node.children.some(({ level }) => level === 'field');
  return isHeading ? node.children.flatMap((child) => fieldsIn(child)) : [node];
}

function fieldOf(
  { code, title, part, maximum }: Pick<NodeScore, 'code' | 'title' | 'part' | 'maximum'>,
  tally: Tally,
): FieldSummary {
  return { code, title, part, ...(maximum === undefined ? {} : { maximum }), tally };
}

function mapParts<A, B>(
  parts: Readonly<Partial<Record<Part, A>>>,
  of: (part: A) => B,
): Partial<Record<Part, B>> {
  const mapped: Partial<Record<Part, B>> = {};
  for (const [part, value] of Object.entries(parts) as [Part, A][]) mapped[part] = of(value);
  return mapped;
}
