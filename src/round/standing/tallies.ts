import { isSurveyItem } from '../survey/results';
import type { Coverage } from '../../scoring/final-result';
import type { ScoringPlan } from '../../scoring/plan';
import type { Outcome, Tally } from '../../scoring/scorecard';
import { toTally } from '../../scoring/sum';
import { sumTree } from '../../scoring/sum-tree';
import type { NodeLevel, Part } from '../../rulebook/rulebook';

/** What one heading or item of the criteria adds up to for one unit. */
export interface NodeTally {
  readonly code: string;
  readonly title: string;
  readonly level: NodeLevel;
  readonly part: Part;
  readonly tally: Tally;
}

/** Ensures the tallies of every node, headings before what stands under them only by their codes. */
export function nodeTallies(plan: ScoringPlan, outcomes: readonly Outcome[]): NodeTally[] {
  const tallies: NodeTally[] = [];
  sumTree(plan, outcomes, ({ node: { code, title, level, part } }, sum) => {
    tallies.push({ code, title, level, part, tally: toTally(sum, plan.terms.rounding) });
  });
  return tallies;
}

/** Ensures outcomes in which survey items nobody has results of do not hold up what is ranked without them. */
export function outcomesFor(
  plan: ScoringPlan,
  outcomes: readonly Outcome[],
  coverage: Coverage,
): readonly Outcome[] {
  if (coverage === 'everything') return outcomes;
  return plan.items.map((item, at): Outcome => {
    const outcome = outcomes[at] ?? { kind: 'cannotTell', reason: 'awaitingSurvey' };
    const isAwaited = outcome.kind === 'cannotTell' && isSurveyItem(item);
    return isAwaited ? { kind: 'notApplicable', steps: [] } : outcome;
  });
}
