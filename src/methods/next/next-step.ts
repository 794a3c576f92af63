import type { AnswerKey, Answers, Day } from '../answers';
import type { ScoringContext } from '../method';
import type { Rational } from '../../rulebook/rational';

/** One declared answer that changes. */
export type Change =
  /** More or fewer of a figure: by how much, and to what. */
  | {
      readonly kind: 'figure';
      readonly key: AnswerKey;
      readonly part?: number;
      readonly by: Rational;
      readonly to: Rational;
    }
  /** So many further cases of a fraction, every one of them good: numerator and denominator both grow. */
  | { readonly kind: 'goodCases'; readonly by: Rational }
  /** So many further cases, none of them good: only the denominator grows. */
  | { readonly kind: 'badCases'; readonly by: Rational }
  /** Of so many further cases still to come, so many must be good. */
  | { readonly kind: 'ofCases'; readonly by: Rational; readonly of: Rational }
  | { readonly kind: 'level'; readonly to: string }
  | { readonly kind: 'meet'; readonly part: number; readonly label: string }
  | { readonly kind: 'date'; readonly by: Day };

/** A smallest change that earns more: one unit less of it does not. */
export interface NextStep {
  /** Several only where nothing less than all of them helps. */
  readonly changes: readonly Change[];
  /** The answers after the change, to be scored again or tried out. */
  readonly answers: Answers;
  readonly points: Rational;
  readonly gain: Rational;
  /** Nothing more can be earned through this answer. */
  readonly isBest: boolean;
}

/** How far an answer may get worse without costing points; one unit more costs. */
export interface Slack {
  readonly change: Change;
  /** What one unit more would leave; undefined where the rule then asks a question. */
  readonly then: Rational | undefined;
}

/** How many further cases of a fraction are still to come until the period ends. */
export interface FurtherCases {
  readonly cases: number;
  readonly context: ScoringContext;
}

/** Points to be earned by further cases alone. */
export interface WantedPoints {
  readonly points: Rational;
  readonly context: ScoringContext;
}
