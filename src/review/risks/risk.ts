import type { Day } from '../../methods/answers';
import type { Points } from '../../rulebook/points';
import type { CellRef, Problem } from '../../result';
import type { Form } from '../../sheet/form';
import type { EvidenceProblem } from '../evidence/problems';
import type { Policy } from '../policy';
import type { LastYearItems } from './last-year';
import type { ScoredItem } from '../scored-form/score-form';

/** How bad it is, the worst first; shown as a word and a sign, never by colour alone. */
export type RiskLevel = 'certain' | 'high' | 'attention' | 'unknown' | 'awaiting' | 'safe';

export type RiskCode =
  | 'belowFull'
  | 'belowFullForGood'
  | 'belowFullYearOver'
  | 'onThreshold'
  | 'aboveThreshold'
  | 'onThresholdRate'
  | 'aboveThresholdRate'
  | 'missingInput'
  | 'invalidInput'
  | 'declaredDiffers'
  | 'missingEvidence'
  | 'selfAboveRule'
  | 'selfBelowRule'
  | 'claimedBelowMaximum'
  | 'notClaimed'
  | 'appraisedBelow'
  | 'appraisedAsked'
  | 'dueSoon'
  | 'overdue'
  | 'penalty'
  | 'ruleUnknown'
  | 'openPoint'
  | 'unreadable'
  | 'judged'
  | 'unreachableScore'
  | 'evidenceOutsideYear'
  | 'evidenceAfterDue'
  | 'requiredMissing'
  | 'sameDocument'
  | 'explanationAsked'
  | 'appraisedLowerBefore';

/** One reason why points may be lost; its sentence and its next step are in `src/messages/risk-reasons.ts`. */
export interface RiskReason {
  readonly code: RiskCode;
  readonly level: 'certain' | 'high' | 'attention' | 'unknown';
  /** What is left of the item's points when it comes true. */
  readonly secure: Points;
  /** Something can still be done about it. */
  readonly canBeSaved: boolean;
  readonly params: Readonly<Record<string, string | number>>;
  readonly also?: readonly CellRef[];
  /** The smallest changes of the declared figures that win points back. */
  readonly steps?: readonly WordedStep[];
}

/** One change of a next step with the blanks of its words filled. */
export interface WordedChange {
  readonly code: StepCode;
  readonly params: Readonly<Record<string, string>>;
}

/** A next step as sentences tell it: its changes, and what they earn; without a gain it only says how things stand. */
export interface WordedStep {
  readonly changes: readonly WordedChange[];
  readonly gain?: string;
}

export type StepCode =
  | 'more'
  | 'fewer'
  | 'moreCases'
  | 'moreOfPart'
  | 'morePercent'
  | 'fewerPercent'
  | 'reach'
  | 'reachPercent'
  | 'goodCases'
  | 'badCases'
  | 'ofCases'
  | 'notAtPace'
  | 'level'
  | 'meet'
  | 'date';

/** What a rule of house policy looks at: one item with everything known about it. */
export interface RiskInput {
  readonly item: ScoredItem;
  readonly maximum: Points;
  readonly columns: Form['columns'];
  /** Problems found at the item's own cells. */
  readonly problems: readonly Problem[];
  readonly policy: Policy;
  readonly today?: Day;
  /** The assessment year has ended: what was done in it can no longer change. */
  readonly isYearOver: boolean;
  /** The same unit's items as appraised last year; empty without last year's workbook. */
  readonly lastYear: LastYearItems;
  /** Documents cited under several items though a rule allows them once. */
  readonly shared: readonly EvidenceProblem[];
  /** The form is self-scored, has evidence: whether a blank means something. */
  readonly expects: { readonly self: boolean; readonly evidence: boolean };
}

/** One rule of house policy, apart from the law. */
export type RiskRule = (input: RiskInput) => readonly RiskReason[];

export interface ItemRisk {
  readonly code: string;
  readonly title: string;
  readonly cell: CellRef;
  readonly level: RiskLevel;
  readonly maximum: Points;
  /** Points the item will have when its reasons come true. */
  readonly likely: Points;
  readonly atStake: Points;
  /** Of what is at stake: gone whatever is done. */
  readonly lost: Points;
  /** Of what is at stake: can still be saved. */
  readonly canBeSaved: Points;
  /** The worst first. */
  readonly reasons: readonly RiskReason[];
}

/** How many items, and how many points of theirs. */
export interface RiskTotal {
  readonly points: Points;
  readonly items: number;
}

export interface RiskMap {
  /** Every scored item, the most points at stake first, safe ones last. */
  readonly items: readonly ItemRisk[];
  readonly atStake: RiskTotal;
  readonly lost: RiskTotal;
  readonly canBeSaved: RiskTotal;
  /** Maxima of items whose points nobody can tell yet: outside what is at stake. */
  readonly unknown: RiskTotal;
  /** Survey and satisfaction results not yet known: outside what is at stake. */
  readonly awaiting: RiskTotal;
  /** Their points if they came out as last year: an assumption, given only with last year's workbook. */
  readonly awaitingAsLastYear?: Points;
  /** Some of the points rest on rules nobody has checked against their source. */
  readonly restsOnUnverified: boolean;
}
