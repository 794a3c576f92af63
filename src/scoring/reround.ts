import { toPoints } from '../rulebook/points';
import type { Rounding } from '../rulebook/rulebook';
import type { ScoringPlan } from './plan';
import type { Basis, Outcome, Scorecard } from './scorecard';
import { summariseOutcomes } from './summary';
import type { ScoreSummary } from './summary';

/**
 * Ensures an agency's figures on one basis as another rounding would give them, without scoring again:
 * to see whether rounding each item or only the total would move anyone.
 */
export function reround(plan: ScoringPlan, card: Scorecard, basis: Basis, rounding: Rounding): ScoreSummary {
  const outcomes = card.items.map((item) => roundedAgain(item[basis], basis, rounding));
  const other = { ...plan, terms: { ...plan.terms, rounding } };
  return summariseOutcomes(other, outcomes, { agency: card.agency ?? '', basis });
}

/** What people typed is never rounded again: only computed points have hidden digits. */
function roundedAgain(outcome: Outcome, basis: Basis, { applies, decimals }: Rounding): Outcome {
  if (outcome.kind !== 'scored' || basis !== 'rule') return outcome;
  return { ...outcome, points: toPoints(outcome.unrounded, applies === 'perItem' ? decimals : 4) };
}
