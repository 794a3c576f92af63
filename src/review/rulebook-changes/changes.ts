import type { ScoringContext } from '../../methods/method';
import { explain } from '../../methods/registry';
import type { MethodSpec } from '../../methods/spec';
import { pointsToDecimal, subtractPoints, type Points } from '../../rulebook/points';
import type { Rulebook, RulebookNode } from '../../rulebook/rulebook';
import type { Compiled } from '../../scoring-text/compiled';
import type { Compile } from '../scored-form/compile-once';
import { evidenceChange, type EvidenceChange } from './evidence-change';
import { matchRulebooks, type Match, type PlacedNode } from './match';
import { sameWords } from './similarity';
import { specDifference } from './spec-difference';

/** What happened to a criterion from one set to the next; one may have several. */
export type ChangeKind =
  | 'added'
  | 'dropped'
  | 'renumbered'
  | 'moved'
  | 'reworded'
  | 'reweighted'
  /** Another method or threshold, whatever the words. */
  | 'reruled'
  /** Other words that were understood as the same rule. */
  | 'rephrased'
  /** Other words, not understood or naming other levels or figures: whether the rule changed is for a person to say. */
  | 'rule-unclear'
  /** Other documents are asked for. */
  | 'evidence-changed'
  /** Someone else gives the points. */
  | 'source-changed'
  /** An item became a group of items, or the other way round. */
  | 'split'
  | 'joined';

/** A scoring text with what it was understood to be. */
export interface RuleSide {
  readonly text?: string;
  readonly status?: Compiled['status'];
  readonly method?: string;
  readonly explanation?: string;
  /** The rule behind the explanation, for readers of another language. */
  readonly rule?: { readonly spec: MethodSpec; readonly context: ScoringContext };
}

export interface NodeChange {
  readonly kinds: readonly ChangeKind[];
  /** `none` for what was added or dropped. */
  readonly match: Match['by'] | 'none';
  /** Of the titles, in whole percent. */
  readonly similarity?: number;
  readonly before?: RulebookNode;
  readonly after?: RulebookNode;
  /** After less before, where both are stated. */
  readonly difference?: Points;
  /** Where the text or its meaning changed. */
  readonly rule?: { readonly before: RuleSide; readonly after: RuleSide };
  /** Requirements and documents that are no longer, or newly, asked for. */
  readonly evidence?: EvidenceChange;
}

/** A top-level field's maximum in both sets. */
export interface FieldTotal {
  readonly before?: RulebookNode;
  readonly after?: RulebookNode;
  readonly difference?: Points;
}

export interface RulebookChanges {
  readonly fields: readonly FieldTotal[];
  readonly totalDifference: Points;
  /** Everything that is not as it was, in the order of the later set, what was dropped at the end. */
  readonly changes: readonly NodeChange[];
  readonly unchanged: number;
}

/** Ensures what was added, dropped, re-worded, re-weighted, moved and re-ruled from one set of criteria to the next. */
export function compareRulebooks(before: Rulebook, after: Rulebook, compile: Compile): RulebookChanges {
  const { matches, added, dropped } = matchRulebooks(before, after);
  const partners = new Map(matches.map((match) => [match.before.node, match.after.node]));
  const pairs = matches.map((match) => changeOf(match, partners, compile));
  const changed = pairs.filter(({ kinds }) => kinds.length > 0);
  const single = (one: PlacedNode, kind: 'added' | 'dropped'): NodeChange => ({
    kinds: [kind],
    match: 'none',
    ...(kind === 'added' ? { after: one.node } : { before: one.node }),
  });
  const order = [...new Set([...matches.map((match) => match.after), ...added])];
  const position = new Map(order.map((one) => [one.node, positionOf(after, one.node)]));
  const later = [...changed, ...added.map((one) => single(one, 'added'))].sort((a, b) => {
    return (position.get(a.after as RulebookNode) ?? 0) - (position.get(b.after as RulebookNode) ?? 0);
  });
  return {
    fields: fieldTotals(before, after, partners),
    totalDifference: subtractPoints(after.total, before.total),
    changes: [...later, ...dropped.map((one) => single(one, 'dropped'))],
    unchanged: pairs.length - changed.length,
  };
}

function positionOf({ nodes }: Rulebook, wanted: RulebookNode): number {
  let at = 0;
  const find = (list: readonly RulebookNode[]): boolean =>
    list.some((node) => {
      at += 1;
      return node === wanted || find(node.children);
    });
  find(nodes);
  return at;
}

function changeOf(
  match: Match,
  partners: ReadonlyMap<RulebookNode, RulebookNode>,
  compile: Compile,
): NodeChange {
  const { before, after } = match;
  const rule = ruleChange(match, compile);
  const evidence = evidenceChange(before.node, after.node);
  const kinds: ChangeKind[] = [];
  if (before.code !== after.code) kinds.push('renumbered');
  if (isMoved(match, partners)) kinds.push('moved');
  if (!sameWords(before.node.title, after.node.title)) kinds.push('reworded');
  if (before.node.maximum !== after.node.maximum) kinds.push('reweighted');
  if (before.node.children.length === 0 && after.node.children.length > 0) kinds.push('split');
  if (before.node.children.length > 0 && after.node.children.length === 0) kinds.push('joined');
  if (rule !== undefined) kinds.push(rule.kind);
  if (evidence !== undefined) kinds.push('evidence-changed');
  if (isLeafPair(match) && before.node.source !== after.node.source) kinds.push('source-changed');
  return {
    kinds,
    match: match.by,
    similarity: Math.round(match.similarity * 100),
    before: before.node,
    after: after.node,
    ...differenceOf(before.node, after.node),
    ...(rule === undefined ? {} : { rule: { before: rule.before, after: rule.after } }),
    ...(evidence === undefined ? {} : { evidence }),
  };
}

/** Groups have no points of their own that anybody could give. */
function isLeafPair({ before, after }: Pick<Match, 'before' | 'after'>): boolean {
  return before.node.children.length === 0 && after.node.children.length === 0;
}

function differenceOf(
  before: RulebookNode | undefined,
  after: RulebookNode | undefined,
): { difference?: Points } {
  if (before?.maximum === undefined || after?.maximum === undefined) return {};
  return { difference: subtractPoints(after.maximum, before.maximum) };
}

/** Under another criterion than the one that took its old place; a criterion above that is gone says nothing. */
function isMoved({ before, after }: Match, partners: ReadonlyMap<RulebookNode, RulebookNode>): boolean {
  if (before.parent === undefined || after.parent === undefined) return before.parent !== after.parent;
  const partner = partners.get(before.parent);
  return partner !== undefined && partner !== after.parent;
}

interface RuleChange {
  readonly kind: 'reruled' | 'rephrased' | 'rule-unclear';
  readonly before: RuleSide;
  readonly after: RuleSide;
}

/** Groups have no rule; an item that became one is told as such. */
function ruleChange(
  { before, after }: Pick<Match, 'before' | 'after'>,
  compile: Compile,
): RuleChange | undefined {
  if (!isLeafPair({ before, after })) return undefined;
  const [old, young] = [compiledOf(before, compile), compiledOf(after, compile)];
  const isSameText = textOf(before.node) === textOf(after.node);
  const sides = { before: sideOf(before.node, old), after: sideOf(after.node, young) };
  if (old?.status !== 'understood' || young?.status !== 'understood') {
    return isSameText ? undefined : { kind: 'rule-unclear', ...sides };
  }
  const difference = specDifference(old.spec, young.spec);
  if (difference === 'figures') return { kind: 'reruled', ...sides };
  if (difference === 'words') return { kind: 'rule-unclear', ...sides };
  return isSameText ? undefined : { kind: 'rephrased', ...sides };
}

function textOf({ scoringText }: RulebookNode): string {
  return (scoringText ?? '').normalize('NFC').replace(/\s+/g, ' ').trim();
}

function compiledOf({ node, parent }: PlacedNode, compile: Compile): Compiled | undefined {
  if (node.scoringText === undefined) return undefined;
  const siblings = (parent?.children ?? []).flatMap((one) => (one === node ? [] : (one.scoringText ?? [])));
  return compile(node.scoringText, {
    name: node.title,
    siblings,
    ...(node.maximum === undefined ? {} : { maximum: pointsToDecimal(node.maximum) }),
    ...(parent === undefined ? {} : { heading: parent.title }),
  });
}

function sideOf({ scoringText, maximum }: RulebookNode, compiled: Compiled | undefined): RuleSide {
  const text = scoringText === undefined ? {} : { text: scoringText };
  if (compiled === undefined) return text;
  if (compiled.status !== 'understood') return { ...text, status: compiled.status };
  const { spec, status } = compiled;
  const context = maximum === undefined ? {} : { maximum };
  return { ...text, status, method: spec.kind, explanation: explain(spec, context), rule: { spec, context } };
}

function fieldTotals(
  before: Rulebook,
  after: Rulebook,
  partners: ReadonlyMap<RulebookNode, RulebookNode>,
): FieldTotal[] {
  const earlier = new Map([...partners].map(([old, young]) => [young, old]));
  const kept = after.nodes.map((field): FieldTotal => {
    const old = earlier.get(field);
    return { after: field, ...(old === undefined ? {} : { before: old }), ...differenceOf(old, field) };
  });
  const gone = before.nodes.filter((field) => partners.get(field) === undefined);
  return [...kept, ...gone.map((field) => ({ before: field }))];
}
