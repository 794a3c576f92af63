import { pointsToDecimal } from '../../rulebook/points';
import type { Points } from '../../rulebook/points';
import type { Part, PointsSource, RulebookNode } from '../../rulebook/rulebook';
import type { ScoringNode } from '../../scoring/plan';
import type { CompileContext } from '../../scoring-text/compiled';
import type { Form } from '../../sheet/form';
import { formTree } from '../form-tree';
import type { FormNode } from '../form-tree';
import { verificationOf } from './confirmed';
import type { ConfirmedReadings } from './confirmed';
import type { Compile } from './compile-once';
import { comparableCode } from './rulebook-match';

/** Where a form's rules come from. */
export interface RuleSources {
  readonly compile: Compile;
  readonly confirmed: ConfirmedReadings;
  /** Nodes of the rulebook named for the form, by comparable code; empty without one. */
  readonly rulebook: ReadonlyMap<string, RulebookNode>;
}

/** Ensures the form's tree with every item's own text compiled, or the rulebook's where the sheet has none. */
export function formNodes(form: Form, sources: RuleSources): ScoringNode[] {
  const roots = formTree(form);
  return roots.map((root) => toNode(root, { form, sources, parent: undefined, siblings: roots }));
}

interface Surroundings {
  readonly form: Form;
  readonly sources: RuleSources;
  readonly parent: FormNode | undefined;
  readonly siblings: readonly FormNode[];
}

function toNode(node: FormNode, around: Surroundings): ScoringNode {
  const { item, children } = node;
  const { form, sources } = around;
  const known = sources.rulebook.get(comparableCode(item.code));
  const maximum = item.maximum?.value ?? known?.maximum;
  const base = {
    code: item.code,
    title: item.title,
    level: item.level,
    part: item.part === 'appraised' ? (known?.part ?? item.part) : item.part,
    cell: item.cell,
    citation: known?.citation ?? { document: documentOf(form), place: item.cell.cell },
    verification: known?.verification ?? ({ state: 'unverified' } as const),
    ...(maximum === undefined ? {} : { maximum }),
  };
  const below = children.map((child) => {
    return toNode(child, { form, sources, parent: node, siblings: children });
  });
  const own = { source: known?.source ?? sourceOf(base.part), children: below, ...base };
  return below.length > 0 ? own : { ...own, ...ruleOf(node, around, known, maximum) };
}

function ruleOf(
  node: FormNode,
  around: Surroundings,
  known: RulebookNode | undefined,
  maximum: Points | undefined,
): Pick<ScoringNode, 'rule' | 'scoringText'> & Partial<Pick<ScoringNode, 'verification'>> {
  const scoringText = node.item.scoringText?.value ?? known?.scoringText;
  if (scoringText === undefined) return {};
  const { sources, form } = around;
  const confirmed = sources.confirmed(scoringText, maximum);
  if (confirmed) {
    const rule = { status: 'understood', spec: confirmed.spec, open: [] } as const;
    return { scoringText, rule, verification: verificationOf(confirmed, documentOf(form)) };
  }
  return { scoringText, rule: sources.compile(scoringText, contextOf(node, around, maximum)) };
}

function contextOf(node: FormNode, around: Surroundings, maximum: Points | undefined): CompileContext {
  const heading = around.parent?.item.title;
  const siblings = around.siblings.flatMap((sibling) => {
    return sibling === node ? [] : (sibling.item.scoringText?.value ?? []);
  });
  return {
    name: node.item.title,
    ...(maximum === undefined ? {} : { maximum: pointsToDecimal(maximum) }),
    ...(heading === undefined ? {} : { heading }),
    ...(siblings.length === 0 ? {} : { siblings }),
  };
}

function sourceOf(part: Part): PointsSource {
  return part === 'survey' || part === 'satisfactionSurvey' ? part : 'unit';
}

function documentOf({ about, sheet }: Form): string {
  return about.decisions[0]?.value ?? about.title ?? sheet;
}
