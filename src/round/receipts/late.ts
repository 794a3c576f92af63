import { inputsOf, scoreBy } from '../../methods/registry';
import { comparableName } from '../../review/names';
import { toPoints } from '../../rulebook/points';
import * as r from '../../rulebook/rational';
import type { PlannedItem, ScoringPlan } from '../../scoring/plan';
import { itemIds } from '../items';
import type { RoundLine, RuleScore } from '../line';
import { masterFor, type Round } from '../round';

const SENDING = /(?:gửi|nộp)[^.;]*tự (?:chấm|đánh giá)/;
const LATE = /chậm|muộn|trễ|quá hạn/;
const PER_DAY = /(?:\/|mỗi |một |0?1 )ngày/;
const WORKING_DAYS = /ngày làm việc/;

/**
 * Ensures whether an item takes points off for each day the self-scoring came late. Working days are another count
 * than the receipts keep, so that such an item is left to people.
 */
export function isForLateSending({ node }: PlannedItem): boolean {
  const { rule, title, scoringText } = node;
  if (rule?.status !== 'understood' || rule.spec.kind !== 'deduction') return false;
  const words = comparableName(`${title} ${scoringText ?? ''}`);
  return SENDING.test(words) && LATE.test(words) && PER_DAY.test(words) && !WORKING_DAYS.test(words);
}

/**
 * Ensures the round with what the receipts say of late files laid into the items that deduct for it, as points by
 * the scale: an appraiser still decides. `late` is days by `Unit.id`; a unit without both dates has none.
 */
export function withLateDays(round: Round, late: ReadonlyMap<string, number>): Round {
  if (late.size === 0) return round;
  const scores = new Map<string, RuleScore>();
  for (const unit of round.units) {
    const [days, plan] = [late.get(unit.id), masterFor(round, unit)?.plan];
    if (days === undefined || plan === undefined) continue;
    for (const [item, score] of lateScores(plan, days)) scores.set(`${unit.id}\n${item}`, score);
  }
  const lines = round.lines.map((line): RoundLine => {
    const rule = scores.get(`${line.unit}\n${line.item}`);
    return rule === undefined || line.rule.kind === 'notApplicable' ? line : { ...line, rule };
  });
  return { ...round, lines, late };
}

function lateScores(plan: ScoringPlan, days: number): [string, RuleScore][] {
  const ids = itemIds(plan);
  const { applies, decimals } = plan.terms.rounding;
  return plan.items.filter(isForLateSending).flatMap((item): [string, RuleScore][] => {
    const { rule, code } = item.node;
    if (rule?.status !== 'understood') return [];
    const [only, ...more] = inputsOf(rule.spec, item.context);
    // A rule that asks for more than the days cannot be told from the receipts alone.
    if (only === undefined || more.length > 0) return [];
    const verdict = scoreBy(rule.spec, { [only.key]: r.rational(days) }, item.context);
    if (verdict.kind !== 'points') return [];
    const points = toPoints(verdict.points, applies === 'perItem' ? decimals : 4);
    return [[ids[item.index] ?? code, { kind: 'points', points }]];
  });
}
