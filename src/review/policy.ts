/**
 * House policy: what this product calls a risk, near, or small. It is ours, apart from the law:
 * a province that sees it differently changes this file and no rule.
 */
export const POLICY = {
  /** A rate that would fall into a lower band by this many more cases (or fewer) is just above it. */
  slackCases: 3,
  /** For a declared rate without its fraction: this many percentage points of slack count as few. */
  slackRatePercent: 1,
  /** Before this share of the year has passed, its pace says little about its end. */
  paceFromPercent: 20,
  /** So many times the cases so far may still come; more are no advice. */
  mostFurther: 3,
  /** A fall below this share of the maximum is not worth a warning. */
  smallestFallPercent: 10,
  /** A due date this many days away, or nearer, is near. */
  nearDays: 7,
  /** Reports and lists of a year may be dated in so many months after it. */
  reportMonths: 3,
  /** Plans and orders for a year may be dated in so many months before it: worth asking, no fault. */
  planMonths: 3,
  /** Groups of fewer units say little by their ranks. */
  smallestGroup: 3,
  /** The share a leaders' notice counts units from. */
  goodShare: 80,
  /** Decimals of the figure that is printed and ranked. */
  printedDecimals: 2,
  /** A set of criteria adds up to this when no total is printed. */
  usualTotal: 100,
  /** Figures below this may well be the same, or ten times more, a year later. */
  tellingFigure: 50,
  /** So many telling figures exactly as last year look pasted. */
  unchangedFigures: 3,
  /** Parts of an open list that miss their total by at most this share are asked about. */
  nearMissPercent: 1,
  /** A table of units defines a rate or a sum by so many rows that obey it, with few exceptions. */
  tellingRows: 3,
  exceptionsPercent: 20,
} as const;

export type Policy = { readonly [Key in keyof typeof POLICY]: number };
