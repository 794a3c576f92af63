import * as r from '../../rulebook/rational';
import { daysFrom } from './days';
import type { RiskInput } from './risk';

/**
 * Ensures how many further cases come until the year ends if they come as fast as so far, or undefined where the
 * fraction has no whole, the year is another one, or too little of it has passed to tell.
 */
export function casesToCome({
  item,
  today,
  policy,
}: Pick<RiskInput, 'item' | 'today' | 'policy'>): number | undefined {
  const { denominator } = item.score.answers;
  const year = item.planned.context.assessmentYear;
  if (!denominator || !today || year !== today.year) return undefined;
  const days = daysFrom({ year, month: 1, day: 1 }, { year: year + 1, month: 1, day: 1 });
  const passed = daysFrom({ year, month: 1, day: 1 }, today);
  if (passed * 100 < days * policy.paceFromPercent) return undefined;
  const toCome = r.multiply(denominator, r.rational(days - passed, passed));
  return Number(r.round(toCome, 0).n);
}
