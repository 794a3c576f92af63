import type { Answers } from '../methods/answers';
import type { InputNeed, Step } from '../methods/method';
import type { Points } from '../rulebook/points';
import type { Rational } from '../rulebook/rational';
import type { Citation, NodeLevel, Part, Verification } from '../rulebook/rulebook';
import type { CellRef, Problem } from '../result';

/** Whose points: the unit's own claim, what the rule gives, or an appraisal round. */
export type Basis = 'self' | 'rule' | 'appraised1' | 'appraised2';

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
  | { readonly kind: 'invalid'; readonly problem: Problem };

/** One scored item with every basis beside each other. */
export interface ItemScore {
  readonly code: string;
  readonly title: string;
  readonly part: Part;
  readonly maximum?: Points;
  readonly rule: Outcome;
  readonly self: Outcome;
  readonly appraised1: Outcome;
  readonly appraised2: Outcome;
  readonly answers: Answers;
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
  /** Percent, exact; undefined when nothing applies. */
  readonly share?: Rational;
}

export interface NodeScore {
  readonly code: string;
  readonly title: string;
  readonly level: NodeLevel;
  readonly part: Part;
  readonly maximum?: Points;
  readonly byBasis: Readonly<Record<Basis, Tally>>;
  readonly children: readonly NodeScore[];
  /** Only for scored items. */
  readonly item?: ItemScore;
}

export interface Scorecard {
  readonly agency?: string;
  readonly rulebook: {
    readonly id: string;
    readonly title: string;
    readonly label?: string;
    readonly verified: boolean;
  };
  readonly nodes: readonly NodeScore[];
  readonly items: readonly ItemScore[];
  readonly total: Readonly<Record<Basis, Tally>>;
  /** Added up separately; bonus and penalty never enter the share. */
  readonly parts: Readonly<Partial<Record<Part, Readonly<Record<Basis, Tally>>>>>;
  readonly problems: readonly Problem[];
}
