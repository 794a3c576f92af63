import type { ScoringContext } from '../methods/method';
import type { Rulebook, RulebookNode } from '../rulebook/rulebook';
import type { CellRef } from '../result';
import type { Compiled } from '../scoring-text/compiled';
import type { Remembered } from './remembered';
import type { ScoredBy } from './scorecard';

/** A rulebook's node with the rule its text became and the cell a user is taken to. */
export interface ScoringNode extends Omit<RulebookNode, 'children'> {
  readonly children: readonly ScoringNode[];
  readonly rule?: Compiled;
  readonly cell?: CellRef;
}

/** How a rulebook adds up; everything a scorecard must know besides the tree. */
export interface ScoringTerms extends Pick<Rulebook, 'rounding' | 'zeroDenominator'> {
  readonly rulebook: ScoredBy;
  readonly assessmentYear?: number;
}

/** One scored item, ready to be scored for any number of agencies. */
export interface PlannedItem {
  readonly index: number;
  readonly node: ScoringNode;
  readonly context: ScoringContext;
  /** Filled while many agencies are scored by one plan; never changes what an outcome is. */
  readonly remembered: Remembered;
}

export interface PlannedNode {
  readonly node: ScoringNode;
  readonly children: readonly PlannedNode[];
  /** Present on scored items only. */
  readonly item?: PlannedItem;
}

/** A tree prepared once: rules compiled, items numbered in the order of the annex. */
export interface ScoringPlan {
  readonly terms: ScoringTerms;
  readonly nodes: readonly PlannedNode[];
  readonly items: readonly PlannedItem[];
}

/** Ensures a plan whose items are the nodes without children, numbered in the order of the annex. */
export function planScoring(nodes: readonly ScoringNode[], terms: ScoringTerms): ScoringPlan {
  const items: PlannedItem[] = [];
  const planned = nodes.map((node) => planNode(node, terms, items));
  return { terms, nodes: planned, items };
}

function planNode(node: ScoringNode, terms: ScoringTerms, items: PlannedItem[]): PlannedNode {
  if (node.children.length > 0) {
    return { node, children: node.children.map((child) => planNode(child, terms, items)) };
  }
  const context: ScoringContext = {
    zeroDenominator: terms.zeroDenominator,
    ...(node.maximum === undefined ? {} : { maximum: node.maximum }),
    ...(terms.assessmentYear === undefined ? {} : { assessmentYear: terms.assessmentYear }),
  };
  const item: PlannedItem = { index: items.length, node, context, remembered: new Map() };
  items.push(item);
  return { node, children: [], item };
}

/** Ensures the terms of a rulebook as it states them; verified only when every scored item is. */
export function termsOf(rulebook: Rulebook, assessmentYear?: number): ScoringTerms {
  return {
    rulebook: {
      id: rulebook.id,
      title: rulebook.title,
      verified: rulebook.nodes.every(isVerified),
      assumed: rulebook.assumed,
      ...(rulebook.label === undefined ? {} : { label: rulebook.label }),
      ...(rulebook.rescaleTo === undefined ? {} : { rescaleTo: rulebook.rescaleTo }),
    },
    rounding: rulebook.rounding,
    zeroDenominator: rulebook.zeroDenominator,
    ...(assessmentYear === undefined ? {} : { assessmentYear }),
  };
}

function isVerified(node: RulebookNode): boolean {
  if (node.children.length > 0) return node.children.every(isVerified);
  return node.verification.state === 'verified';
}
