import { shown } from '../../scoring/problems';
import type { CannotTellReason } from '../../scoring/scorecard';
import type { ScoredForm, ScoredItem } from '../scored-form/score-form';
import type { ScenarioChange } from '../what-if/scenario';
import type { Tried, TriedItem } from '../what-if/try-scenario';

/** Points no declared figure can settle: somebody else decides them. */
const DECIDED_BY_OTHERS: readonly CannotTellReason[] = [
  'noRule',
  'ruleNotUnderstood',
  'openPoint',
  'awaitingSurvey',
  'awaitingAppraisal',
];

/** Ensures the assumption that whatever others decide comes out as the unit itself claims. */
export function selfScoresHold({ items }: ScoredForm): readonly ScenarioChange[] {
  return items.flatMap(({ score }): ScenarioChange[] => {
    const { rule, self, code } = score;
    const isOpen = rule.kind === 'cannotTell' && DECIDED_BY_OTHERS.includes(rule.reason);
    return isOpen && self.kind === 'scored' ? [{ code, input: 'points', value: shown(self.points) }] : [];
  });
}

/** Ensures the form as it would be if what was tried came true; only its items' outcomes are looked at further. */
export function supposing(scored: ScoredForm, { items: tried }: Tried): ScoredForm {
  const byIndex = new Map(tried.map((one) => [one.item.score.index, one]));
  const items = scored.items.map((item) => supposed(item, byIndex.get(item.score.index)));
  const scores = new Map(items.map(({ score }) => [score.index, score]));
  const all = scored.scorecard.items.map((score) => scores.get(score.index) ?? score);
  return { ...scored, items, scorecard: { ...scored.scorecard, items: all } };
}

function supposed(item: ScoredItem, tried: TriedItem | undefined): ScoredItem {
  if (!tried) return item;
  const { assumed, after } = tried;
  const answers = assumed.kind === 'answers' ? assumed.answers : item.score.answers;
  return { ...item, score: { ...item.score, rule: after, answers } };
}
