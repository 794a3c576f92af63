import type { Problem } from '../result';

/** What reviewing finds in forms and rankings; the sentences are in `src/messages/review.ts`. */
export type ReviewProblemCode =
  | 'review.rate-differs'
  | 'review.rate-above-100'
  | 'review.rate-below-zero'
  | 'review.part-above-whole'
  | 'review.parts-differ'
  | 'review.parts-question'
  | 'review.likely-slip'
  | 'review.count-not-whole'
  | 'review.count-negative'
  | 'review.yes-no-figure'
  | 'review.figure-differs'
  | 'review.maxima-differ'
  | 'review.maxima-not-100'
  | 'review.maxima-likely-slip'
  | 'review.total-differs'
  | 'review.total-skips-text'
  | 'review.scale-slip'
  | 'review.same-fact-differs'
  | 'review.unchanged'
  | 'review.times-ten'
  | 'review.formula-overwritten'
  | 'review.items-not-on-sheet'
  | 'review.item-not-in-rulebook'
  | 'review.maximum-not-rulebook'
  | 'ranking.tie-rule'
  | 'ranking.hidden-digits'
  | 'ranking.class-by-rounding'
  | 'ranking.small-group'
  | 'ranking.without-survey'
  | 'ranking.no-comparison'
  | 'ranking.doubled-agency'
  | 'ranking.undecided'
  | 'ranking.no-file';

export type ReviewProblem = Problem<ReviewProblemCode>;
