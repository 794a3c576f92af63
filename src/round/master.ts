import { confirmedReadings, verificationOf, type ConfirmedReading } from '../review/scored-form/confirmed';
import type { ConfirmedReadings } from '../review/scored-form/confirmed';
import type { Compile } from '../review/scored-form/compile-once';
import { pointsToDecimal } from '../rulebook/points';
import type { Rulebook, RulebookNode } from '../rulebook/rulebook';
import { planScoring, termsOf, type ScoringNode } from '../scoring/plan';
import type { ScoringPlan } from '../scoring/plan';

/** The set of criteria that a kind of unit is scored by, compiled once for the whole round. */
export interface Master {
  readonly rulebook: Rulebook;
  readonly plan: ScoringPlan;
}

export interface MasterOptions {
  readonly compile: Compile;
  /** Readings that people confirmed; each holds for its text and maximum only. */
  readonly confirmed?: readonly ConfirmedReading[];
  readonly year?: number;
}

/** Ensures a rulebook with every scoring text compiled, or read as a person confirmed it. */
export function masterOf(rulebook: Rulebook, { compile, confirmed = [], year }: MasterOptions): Master {
  const sources: Sources = { compile, confirmed: confirmedReadings(confirmed), rulebook };
  const nodes = rulebook.nodes.map((node) => ruledNode(node, { parent: undefined, siblings: [] }, sources));
  return { rulebook, plan: planScoring(nodes, termsOf(rulebook, year)) };
}

interface Sources {
  readonly compile: Compile;
  readonly confirmed: ConfirmedReadings;
  readonly rulebook: Rulebook;
}

interface Around {
  readonly parent: RulebookNode | undefined;
  readonly siblings: readonly RulebookNode[];
}

function ruledNode(node: RulebookNode, around: Around, sources: Sources): ScoringNode {
  if (node.children.length > 0) {
    const below = { parent: node, siblings: node.children };
    return { ...node, children: node.children.map((child) => ruledNode(child, below, sources)) };
  }
  const { scoringText, maximum, title } = node;
  if (scoringText === undefined) return { ...node, children: [] };
  const confirmed = sources.confirmed(scoringText, maximum);
  if (confirmed !== undefined) {
    const rule = { status: 'understood', spec: confirmed.spec, open: [] } as const;
    const verification = verificationOf(confirmed, sources.rulebook.citation.document);
    return { ...node, children: [], rule, verification };
  }
  const rule = sources.compile(scoringText, {
    name: title,
    siblings: around.siblings.flatMap((one) => (one === node ? [] : (one.scoringText ?? []))),
    ...(maximum === undefined ? {} : { maximum: pointsToDecimal(maximum) }),
    ...(around.parent === undefined ? {} : { heading: around.parent.title }),
  });
  return { ...node, children: [], rule };
}
