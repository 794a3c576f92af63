import type { Rational } from '../rulebook/rational';

/** A calendar day, without a clock or a time zone. */
export interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** Why an item has nothing to count; what it means for the points is the rule's to say. */
export type Absence = 'noAuthority' | 'noCases' | 'notApplicable';

/**
 * What was declared for one item, exactly as understood. Absent means not declared: never 0.
 * `rate` is in percent (95.5 is 95,5 %). `parts` has one entry per priced clause in text order:
 * boolean = met, number = count, for a graded clause its points.
 */
export interface Answers {
  readonly numerator?: Rational;
  readonly denominator?: Rational;
  readonly rate?: Rational;
  readonly count?: Rational;
  readonly breaches?: Rational;
  readonly daysLate?: Rational;
  readonly date?: Day;
  readonly level?: string;
  readonly parts?: readonly (boolean | Rational)[];
  readonly value?: Rational;
  readonly absence?: Absence;
  /** Group or kind of agency, where a rule has a scale per group. */
  readonly group?: string;
}

export type AnswerKey = keyof Answers;
