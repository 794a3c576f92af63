import type { Points } from '../../rulebook/points';
import type { Rational } from '../../rulebook/rational';
import type { TieRule } from '../../rulebook/rulebook';
import type { FieldSummary } from '../../scoring/summary';
import type { ReviewProblem } from '../problems';
import type { TieKeys } from './ranks';

/** One unit as it enters the ranking. Without a result it sent no file: it is never ranked with 0. */
export interface RankingEntry {
  readonly agency: string;
  readonly group: string;
  readonly result?: {
    /** Percent, exact; absent while something is undecided. */
    readonly index?: Rational;
    readonly points?: Points;
    readonly undecidedMaximum?: Points;
  };
  /** Files came, but which one counts is for a person to say. */
  readonly isWithheld?: boolean;
  /** Its group is too small to compare, and nobody has decided to rank it, or somebody decided not to. */
  readonly smallGroup?: 'undecided' | 'notRanked';
  readonly fields?: readonly FieldSummary[];
  /** What decides between equal figures, where a decision says so; the highest first. */
  readonly tieKeys?: TieKeys;
  /** Last year's index of the same unit, or of the one it was confirmed to continue. */
  readonly previous?: { readonly index: Rational; readonly rank?: number };
}

/** A class of results, from its lower bound (percent) up to the next one's. */
export interface ClassificationBand {
  readonly label: string;
  readonly from: Rational;
}

export interface RankingTerms {
  readonly tieRule: TieRule;
  /** Ranks are decided on the figure as printed; false lets hidden digits decide. */
  readonly onPrintedFigure: boolean;
  readonly decimals: number;
  /** Bands per group, `*` for every other group; none means no classification. */
  readonly bands?: Readonly<Record<string, readonly ClassificationBand[]>>;
  /** Equal figures are decided by something else: no formula over the figures gives the ranks. */
  readonly hasTieKeys?: boolean;
}

export interface RankedRow {
  readonly rank: number;
  readonly agency: string;
  /** Percent as ranked: the printed figure, unless hidden digits decide. */
  readonly index: Rational;
  readonly exactIndex: Rational;
  readonly points?: Points;
  /** Other units on the same rank. */
  readonly sharedWith: number;
  readonly classification?: string;
  /** Percentage points on last year; absent when there is nothing to compare with. */
  readonly change?: Rational;
  readonly previousRank?: number;
}

export interface FieldCount {
  readonly code: string;
  readonly title: string;
  /** Units that reached the maximum, of those whose field is complete. */
  readonly atMaximum: number;
  readonly of: number;
}

export interface GroupRanking {
  readonly name: string;
  readonly rows: readonly RankedRow[];
  /** Plain mean of the ranked indices; absent for an empty group. */
  readonly mean?: Rational;
  /** Mean of the same units last year minus now is given only where every ranked unit has a last year. */
  readonly meanChange?: Rational;
  readonly good: number;
  readonly fields: readonly FieldCount[];
  readonly classes: readonly { readonly label: string; readonly count: number }[];
  readonly notes: readonly ReviewProblem[];
}

export interface UnrankedUnit {
  readonly agency: string;
  readonly group: string;
  readonly reason: 'noFile' | 'withheld' | 'undecided' | 'groupUndecided' | 'groupNotRanked';
  readonly undecidedMaximum?: Points;
}

export interface Ranking {
  readonly terms: RankingTerms;
  readonly groups: readonly GroupRanking[];
  readonly unranked: readonly UnrankedUnit[];
  readonly notes: readonly ReviewProblem[];
}
