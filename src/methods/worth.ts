import type { Rational } from '../rulebook/rational';

/** A formula as the text writes it. A rate counts as a fraction here: 95 % is 0.95. */
export type Expression =
  | { readonly op: 'number'; readonly value: Rational }
  | { readonly op: 'input'; readonly key: 'rate' | 'numerator' | 'denominator' | 'count' | 'value' }
  | { readonly op: 'part'; readonly index: number }
  | { readonly op: 'maximum' }
  | { readonly op: '+' | '-' | '*' | '/'; readonly left: Expression; readonly right: Expression };

/** What a clause is worth: points, a share of the maximum, a formula, or a range someone decides in. */
export type Worth =
  | { readonly kind: 'points'; readonly points: Rational }
  | { readonly kind: 'ofMaximum'; readonly share: Rational }
  | { readonly kind: 'formula'; readonly expression: Expression }
  | { readonly kind: 'judged'; readonly from: Worth; readonly to: Worth };

export interface Edge {
  readonly at: Rational;
  readonly inclusive: boolean;
}

/** One declared part inside limits; no limits on either side is no condition. */
export interface PartCondition {
  readonly part: number;
  readonly from?: Edge;
  readonly to?: Edge;
}

export interface Band {
  readonly from?: Edge;
  readonly to?: Edge;
  /**
   * Instead of `from`/`to`, where a ladder measures several parts: any of these sets of conditions,
   * each with all its conditions met ("chủ trì 1–2 buổi hoặc dự ít nhất 5 buổi").
   */
  readonly anyOf?: readonly (readonly PartCondition[])[];
  readonly worth: Worth;
  readonly text: string;
}

export interface Level {
  readonly text: string;
  readonly worth: Worth;
}

/** An input for which the text does not decide: there the answer is a question, not points. */
export interface OpenPoint {
  readonly where: string;
  readonly question: string;
}

/** Which declared figure a scale measures. */
export type Measure = 'rate' | 'count' | 'breaches' | 'daysLate' | 'value';
