import { subtractPoints, fromPoints } from '../../rulebook/points';
import type { Points } from '../../rulebook/points';
import type { Problem } from '../../result';
import { problem } from '../../result';
import { outcomesOf } from '../../scoring/outcome';
import type { Outcome } from '../../scoring/scorecard';
import type { ClassificationBand } from '../ranking/entry';
import { comparableCode } from '../scored-form/rulebook-match';
import type { ScoredForm, ScoredItem } from '../scored-form/score-form';
import { changeAnswers } from './change-answers';
import type { Assumed } from './change-answers';
import { itemOfCode } from './find-item';
import type { Scenario, ScenarioChange } from './scenario';
import { countedBasis, totalsOf } from './totals';
import type { Totals } from './totals';

export interface TryOptions {
  /** Classes of results, from the decision or a register; none means no classification. */
  readonly bands?: readonly ClassificationBand[];
}

/** One item a scenario changes. */
export interface TriedItem {
  readonly item: ScoredItem;
  readonly before: Outcome;
  readonly after: Outcome;
  readonly assumed: Assumed;
  /** After − before; absent while either cannot be told. */
  readonly difference?: Points;
}

/** What comes of a scenario; the sheet and its scorecard stay as they are. */
export interface Tried {
  readonly scenario: Scenario;
  readonly basis: 'rule' | 'self';
  readonly items: readonly TriedItem[];
  readonly before: Totals;
  readonly after: Totals;
  /** Of the changes; one that cannot be is left out of the result. */
  readonly problems: readonly Problem[];
}

/** Ensures what a form would come to under a scenario: each changed item, and all totals again by the same engine. */
export function tryScenario(scored: ScoredForm, scenario: Scenario, options: TryOptions = {}): Tried {
  const basis = countedBasis(scored);
  const problems: Problem[] = [];
  const outcomes = scored.scorecard.items.map((item) => item[basis]);
  const before = totalsOf(scored, outcomes, { basis, ...options });
  const items: TriedItem[] = [];
  for (const { item, changes } of changesByItem(scored, scenario, problems)) {
    const changed = changeAnswers(item, changes);
    problems.push(...changed.problems);
    if (!changed.ok) continue;
    const after = outcomeOf(scored, item, changed.value);
    problems.push(...saidOf(item, after));
    const own = item.score[basis];
    items.push({ item, before: own, after, assumed: changed.value, ...differenceOf(own, after) });
    outcomes[item.score.index] = after;
  }
  return {
    scenario,
    basis,
    items,
    before,
    after: totalsOf(scored, outcomes, { basis, ...options }),
    problems,
  };
}

interface ItemChanges {
  readonly item: ScoredItem;
  readonly changes: readonly ScenarioChange[];
}

function changesByItem(scored: ScoredForm, { changes }: Scenario, problems: Problem[]): ItemChanges[] {
  const grouped = new Map<string, ScenarioChange[]>();
  for (const change of changes) {
    const code = comparableCode(change.code);
    grouped.set(code, [...(grouped.get(code) ?? []), change]);
  }
  return [...grouped.values()].flatMap((together): ItemChanges[] => {
    const found = itemOfCode(scored, together[0]?.code ?? '');
    problems.push(...found.problems);
    return found.ok ? [{ item: found.value, changes: together }] : [];
  });
}

function outcomeOf({ plan }: ScoredForm, { planned }: ScoredItem, assumed: Assumed): Outcome {
  if (assumed.kind === 'answers') return outcomesOf(planned, { answers: assumed.answers }, plan.terms).rule;
  const { points } = assumed;
  return { kind: 'scored', points, unrounded: fromPoints(points), steps: [] };
}

/** A change may leave an item with figures that cannot be, or still without one it needs. */
function saidOf({ score, row }: ScoredItem, after: Outcome): Problem[] {
  if (after.kind === 'invalid') return [{ ...after.problem, at: row.cell }];
  if (after.kind !== 'cannotTell' || after.reason !== 'missingInput') return [];
  const needs = (after.needs ?? []).map(({ label }) => label).join('; ');
  return [problem('what-if.still-missing', 'warning', { item: score.code, needs }, row.cell)];
}

function differenceOf(before: Outcome, after: Outcome): Pick<TriedItem, 'difference'> {
  if (before.kind !== 'scored' || after.kind !== 'scored') return {};
  return { difference: subtractPoints(after.points, before.points) };
}
