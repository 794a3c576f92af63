import type { Points } from '../rulebook/points';
import { pointsToDecimal } from '../rulebook/points';
import type { Rulebook, RulebookNode } from '../rulebook/rulebook';
import { walk } from '../rulebook/walk';
import { problem } from '../result';
import { ruleView, type RuleView } from '../scoring-text/rule-view';
import type { WorkflowProblem } from './problems';

/** One scored item with what its text was understood to be. */
export interface RuleOfItem {
  readonly code: string;
  readonly title: string;
  readonly maximum?: Points;
  /** Absent where the item has no scoring text. */
  readonly view?: RuleView;
}

/** Ensures every scored item of a rulebook compiled, and a problem for each text that needs a person. */
export function rulebookRules(rulebook: Rulebook): {
  readonly rules: readonly RuleOfItem[];
  readonly problems: readonly WorkflowProblem[];
} {
  const rules = [...walk(rulebook.nodes)]
    .filter(({ node }) => node.children.length === 0)
    .map(({ node, above }) => ruleOf(node, above.at(-1)));
  const unclear = rules.filter(({ view }) => view !== undefined && view.status !== 'understood');
  const problems = unclear.map(({ code, title, view }) =>
    problem('workflow.rule-unclear', 'warning', {
      code,
      title,
      rulebook: rulebook.title,
      question: view?.question ?? view?.reason ?? '',
    }),
  );
  return { rules, problems };
}

function ruleOf(node: RulebookNode, parent: RulebookNode | undefined): RuleOfItem {
  const { code, title, maximum, scoringText } = node;
  const known = { code, title, ...(maximum === undefined ? {} : { maximum }) };
  if (scoringText === undefined) return known;
  const siblings = (parent?.children ?? []).flatMap((one) => (one === node ? [] : (one.scoringText ?? [])));
  const view = ruleView({
    text: scoringText,
    name: title,
    siblings,
    ...(maximum === undefined ? {} : { max: pointsToDecimal(maximum) }),
    ...(parent === undefined ? {} : { heading: parent.title }),
  });
  return { ...known, view };
}
