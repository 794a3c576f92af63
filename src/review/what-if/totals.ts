import { finalResult } from '../../scoring/final-result';
import type { FinalResult } from '../../scoring/final-result';
import { summariseOutcomes } from '../../scoring/summary';
import type { ScoreSummary } from '../../scoring/summary';
import type { Basis, Outcome } from '../../scoring/scorecard';
import { classify } from '../ranking/classify';
import { coverageOf } from '../ranking/entries';
import type { ClassificationBand } from '../ranking/entry';
import type { ScoredForm } from '../scored-form/score-form';

/** What the points of a form add up to, as declared or in a scenario. */
export interface Totals {
  readonly summary: ScoreSummary;
  /** Everything on the scale with bonus and penalty; what is undecided counts nothing. */
  readonly everything: FinalResult;
  /** The figure that is ranked: without the surveys while none of their results is known. */
  readonly ranked: FinalResult;
  readonly classification?: string;
}

/** Ensures the points that count: what the rules give, or the self-scores where the sheet has no rules at all. */
export function countedBasis({ scorecard }: ScoredForm): 'rule' | 'self' {
  const hasRule = scorecard.items.some(({ rule }) => rule.kind !== 'cannotTell' || rule.reason !== 'noRule');
  return hasRule ? 'rule' : 'self';
}

/** Ensures the totals of a form from its items' outcomes, in the order of the scorecard. */
export function totalsOf(
  { scorecard, plan }: ScoredForm,
  outcomes: readonly Outcome[],
  { basis, bands = [] }: { readonly basis: Basis; readonly bands?: readonly ClassificationBand[] },
): Totals {
  const added = summariseOutcomes(plan, outcomes, { agency: scorecard.agency ?? '', basis });
  const { bonus, penalty } = scorecard.parts;
  // A lone row "Điểm thưởng" or "Điểm trừ" is no item of the plan.
  const parts = {
    ...(bonus === undefined ? {} : { bonus: bonus[basis] }),
    ...(penalty === undefined ? {} : { penalty: penalty[basis] }),
    ...added.parts,
  };
  const summary = { ...added, parts };
  const ranked = finalResult(summary, coverageOf(summary));
  const classification = ranked.index && classify(ranked.index, bands);
  return {
    summary,
    everything: finalResult(summary, 'everything'),
    ranked,
    ...(classification === undefined ? {} : { classification }),
  };
}
