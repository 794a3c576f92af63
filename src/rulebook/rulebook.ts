import type { Points } from './points';

export type AgencyKind = 'department' | 'commune' | 'province' | 'ministry' | 'vertical' | 'other';

/** Whether a person has checked the rule against its source. Totals that rest on unverified rules say so. */
export type Verification =
  | { readonly state: 'unverified' }
  | { readonly state: 'verified'; readonly by: string; readonly on: string; readonly source: string };

/** Where a rule stands: the decision, its article, or the cell of the user's own workbook. */
export interface Citation {
  readonly document: string;
  readonly place?: string;
}

/** Who gives the points of an item. */
export type PointsSource = 'unit' | 'leadAgency' | 'survey' | 'satisfactionSurvey' | 'statistics';

/** The part of the total an item belongs to; bonus and penalty stand outside the 100. */
export type Part = 'appraised' | 'survey' | 'satisfactionSurvey' | 'bonus' | 'penalty';

export type NodeLevel = 'field' | 'criterion' | 'subCriterion';

/** A field, criterion or sub-criterion. A node without children is a scored item (mục chấm điểm). */
export interface RulebookNode {
  readonly code: string;
  readonly title: string;
  readonly level: NodeLevel;
  /** Absent where the annex gives none (bonus and penalty items may). */
  readonly maximum?: Points;
  readonly children: readonly RulebookNode[];
  /** The words of the annex; only scored items have them. */
  readonly scoringText?: string;
  readonly evidence?: readonly string[];
  readonly part: Part;
  readonly source: PointsSource;
  readonly citation: Citation;
  readonly verification: Verification;
}

export interface Rounding {
  readonly decimals: number;
  readonly applies: 'perItem' | 'totalOnly';
}

/** How equal results share a rank: `1-1-3` leaves a gap, `1-1-2` does not. */
export type TieRule = '1-1-3' | '1-1-2';

/** What a zero denominator means, separately for the two reasons it can have. */
export type ZeroMeaning = 'notApplicable' | 'full' | 'zero' | 'ask';

export interface Rulebook {
  readonly id: string;
  readonly title: string;
  /** Printed wherever the rulebook shows, e.g. that a training rulebook is not the Ministry's. */
  readonly label?: string;
  readonly agencyKind: AgencyKind;
  readonly years: readonly number[];
  readonly total: Points;
  readonly rounding: Rounding;
  readonly tieRule: TieRule;
  /** Không có thẩm quyền / không phát sinh: for every item unless its text says otherwise. */
  readonly zeroDenominator: { readonly noAuthority: ZeroMeaning; readonly noCases: ZeroMeaning };
  /** A stated scale for the appraised part, e.g. rescaled to 100 while survey results are missing. */
  readonly rescaleTo?: Points;
  /** Printed with every report when nothing was stated and the house default was taken. */
  readonly assumed: readonly ('rounding' | 'tieRule' | 'zeroDenominator')[];
  readonly citation: Citation;
  readonly nodes: readonly RulebookNode[];
}

/** Rounding, ties and zero denominators that a workbook inherits when it states none; printed as assumptions. */
export const HOUSE_DEFAULTS = {
  rounding: { decimals: 2, applies: 'perItem' },
  tieRule: '1-1-3',
  zeroDenominator: { noAuthority: 'notApplicable', noCases: 'ask' },
} as const satisfies Pick<Rulebook, 'rounding' | 'tieRule' | 'zeroDenominator'>;
