import type { Answers } from '../methods/answers';
import type { InputNeed, Step } from '../methods/method';
import type { Points } from '../rulebook/points';
import type { Rational } from '../rulebook/rational';
import type { Citation, NodeLevel, Part, PointsSource, Rulebook, Verification } from '../rulebook/rulebook';
import type { CellRef } from '../result';
import type { Compiled } from '../scoring-text/compiled';
import type { ScoringProblem } from './problems';

/** Whose points: the unit's own claim, what the rule gives, or an appraisal round. */
export type Basis = 'self' | 'rule' | 'appraised1' | 'appraised2';

export const BASES: readonly Basis[] = ['self', 'rule', 'appraised1', 'appraised2'];

/** Why points cannot be told. */
export type CannotTellReason =
  | 'noRule'
  | 'ruleNotUnderstood'
  | 'openPoint'
  | 'missingInput'
  | 'awaitingSurvey'
  | 'awaitingAppraisal'
  | 'notClaimed'
  | 'unreadable';

/** The outcome of one scored item on one basis. Blank is never zero. */
export type Outcome =
  | {
      readonly kind: 'scored';
      readonly points: Points;
      readonly unrounded: Rational;
      readonly steps: readonly Step[];
    }
  | { readonly kind: 'notApplicable'; readonly steps: readonly Step[] }
  | {
      readonly kind: 'cannotTell';
      readonly reason: CannotTellReason;
      readonly question?: string;
      readonly needs?: readonly InputNeed[];
    }
  | { readonly kind: 'invalid'; readonly problem: ScoringProblem };

/** One scored item with every basis beside each other. */
export interface ItemScore {
  /** Position among the scored items, in the order of the annex: codes may repeat, positions do not. */
  readonly index: number;
  readonly code: string;
  readonly title: string;
  readonly part: Part;
  readonly source: PointsSource;
  readonly maximum?: Points;
  readonly rule: Outcome;
  readonly self: Outcome;
  readonly appraised1: Outcome;
  readonly appraised2: Outcome;
  readonly answers: Answers;
  /** What became of the item's scoring text; absent where it has none. */
  readonly compiled?: Compiled;
  readonly citation: Citation;
  readonly verification: Verification;
  readonly cell?: CellRef;
}

/** Points of a node or part on one basis, complete or with what is still undecided. */
export interface Tally {
  readonly points: Points;
  /** Maximum of what applies (not-applicable items have left it). */
  readonly applicableMaximum: Points;
  /** Maximum of items whose points cannot be told yet; 0 when complete. */
  readonly undecidedMaximum: Points;
  readonly complete: boolean;
  /** Percent, exact; undefined when nothing applies or something is undecided: a blank is never counted as 0. */
  readonly share?: Rational;
}

export interface NodeScore {
  readonly code: string;
  readonly title: string;
  readonly level: NodeLevel;
  readonly part: Part;
  readonly maximum?: Points;
  readonly cell?: CellRef;
  readonly byBasis: Readonly<Record<Basis, Tally>>;
  readonly children: readonly NodeScore[];
  /** Only for scored items. */
  readonly item?: ItemScore;
}

/** The rulebook as every report names it. */
export interface ScoredBy {
  readonly id: string;
  readonly title: string;
  readonly label?: string;
  /** Every rule that points rest on was checked against its source by a person. */
  readonly verified: boolean;
  /** A stated scale for the appraised part while survey results are missing. */
  readonly rescaleTo?: Points;
  /** What nothing stated and the house default decided; printed with every report. */
  readonly assumed?: Rulebook['assumed'];
}

export interface Scorecard {
  readonly agency?: string;
  readonly rulebook: ScoredBy;
  readonly nodes: readonly NodeScore[];
  readonly items: readonly ItemScore[];
  /** Within the scale (usually 100): appraised, survey and satisfaction parts together. */
  readonly total: Readonly<Record<Basis, Tally>>;
  /** Added up separately; bonus and penalty never enter the share. */
  readonly parts: Readonly<Partial<Record<Part, Readonly<Record<Basis, Tally>>>>>;
  readonly problems: readonly ScoringProblem[];
}
