import type { Rational } from '../rulebook/rational';
import type { TimelinessSpec } from './timeliness/spec';
import type { Worth, Edge, Band, Level, Measure } from './worth';

export type { DueDay, TimelinessSpec } from './timeliness/spec';

export type { Expression, Worth, Edge, PartCondition, Band, Level, OpenPoint, Measure } from './worth';

/** Rounding that the text itself asks for ("làm tròn 02 chữ số"); it belongs to the method. */
interface Rounded {
  readonly decimals?: number;
}

/** Points in proportion to a rate. Thresholds in percent; `target` is the rate that earns everything (usually 100). */
export interface RateSpec extends Rounded {
  readonly kind: 'rate';
  readonly full: Worth;
  readonly target: Rational;
  /** From here on everything is earned (`inclusive`: the value itself too). */
  readonly fullFrom?: Edge;
  /** Up to here the item is worth nothing ("dưới 50%: 0" is 50, not inclusive). */
  readonly zeroBelow?: Edge;
  /** What a rate above the target earns: never more than full unless the text says so. */
  readonly above: 'full' | 'proportional' | 'open';
  /** The numerator is no part of the denominator (a plan, a target): more than 100 % is possible. */
  readonly aboveWhole?: boolean;
  readonly numerator?: string;
  readonly denominator?: string;
}

/** Bands on one measured figure; named levels beside them ("Không tổ chức: 0 điểm"). */
export interface LadderSpec extends Rounded {
  readonly kind: 'ladder';
  readonly on: Measure;
  readonly unit?: string;
  readonly bands: readonly Band[];
  readonly levels: readonly Level[];
  /** Conditions ("và có đủ phụ lục") that must all be met, else this worth. */
  readonly requires?: { readonly parts: readonly string[]; readonly otherwise: Worth };
  /** What no band covers: a stated "còn lại", or an implicit 0 of bonus rows; absent = the text does not say. */
  readonly otherwise?: Worth;
  /** Bands give what is taken off the maximum, not what is earned. */
  readonly takesOff?: boolean;
  /** What the two figures of a rate are called, where the text or the name says so. */
  readonly numerator?: string;
  readonly denominator?: string;
  /** The numerator is no part of the denominator (a plan, a target): more than 100 % is possible. */
  readonly aboveWhole?: boolean;
  /** Several measured parts, for bands with `anyOf`; they come in `Answers.parts`. */
  readonly parts?: readonly string[];
  /** Values two lines claim, or none decides ("0 lượt" beside "Không tổ chức"): asked before any band. */
  readonly open?: readonly { readonly from?: Edge; readonly to?: Edge; readonly question: string }[];
}

/** One named level out of several. */
export interface ChoiceSpec {
  readonly kind: 'choice';
  readonly levels: readonly Level[];
  /** "Tất cả … / Còn …": numerator = denominator (or above) is the first level, anything less the second. */
  readonly allOrNone?: {
    readonly all: number;
    readonly otherwise: number;
    /** "Đủ số lượng trở lên": more than the whole is possible and counts as all of it. */
    readonly aboveWhole?: boolean;
  };
  /** A count of failures: 0 is the first level, 1 or more the second. */
  readonly byCount?: { readonly none: number; readonly some: number };
  /** Met / not met, so that a single yes or no decides. */
  readonly yesNo?: { readonly yes: number; readonly no: number | 'nothing' };
}

/** One content; a graded one ("Tốt 4, Khá 3, Đạt 2") is answered with the points of its grade. */
export interface ChecklistPart extends Level {
  readonly grades?: readonly Level[];
}

/**
 * Independent contents: added up, all required together, or only the best counted.
 * For `all`, a single part stands for conditions the text lists in one breath: any number of answers is taken.
 */
export interface ChecklistSpec {
  readonly kind: 'checklist';
  readonly mode: 'sum' | 'all' | 'best';
  readonly parts: readonly ChecklistPart[];
  /** For `all`: what everything together is worth, and what is left when one is missing. */
  readonly full?: Worth;
  readonly otherwise?: Worth;
  readonly cap?: Worth;
}

/** n × points, for one or several kinds of units. */
export interface PerUnitSpec extends Rounded {
  readonly kind: 'perUnit';
  readonly units: readonly {
    readonly text: string;
    readonly each: Worth;
    /** Points per this many units ("cứ mỗi 2.000 hồ sơ"); 1 where absent. */
    readonly per?: Rational;
    readonly partial?: 'whole' | 'proportional' | 'open';
  }[];
  readonly cap?: Worth;
}

/** Per S more (or less), P points, from a base, within limits. */
export interface StepsSpec extends Rounded {
  readonly kind: 'steps';
  readonly on: Measure;
  readonly unit?: string;
  /** The rate may exceed 100 % (a plan, a target). */
  readonly aboveWhole?: boolean;
  /** Where the steps begin and what is earned there. */
  readonly start: Rational;
  readonly base: Worth;
  /** Below the start: a stated worth; absent = the text does not say. */
  readonly below?: Worth;
  readonly step: Rational;
  readonly direction: 'up' | 'down';
  /** How far the figure is from what is asked, in the word of the text ("giảm", "chậm", "thiếu"): it counts up from nothing. */
  readonly away?: string;
  /** Signed: what each step adds or takes. */
  readonly each: Worth;
  readonly sign: 1 | -1;
  readonly partial: 'whole' | 'proportional' | 'open';
  /** Never more, never less than this in all (not per step). */
  readonly cap?: Worth;
  readonly floor?: Worth;
}

export interface DeductionCause {
  readonly text: string;
  /** Positive: what one breach takes. */
  readonly each: Worth;
  /** What is counted, where it is not times: `/ngày`, `/hồ sơ`. */
  readonly unit?: string;
  /** At most this is taken by this cause alone. */
  readonly cap?: Worth;
  /** Taken once however often it happened. */
  readonly once?: boolean;
  /** The text prices it without "/lần" or "mỗi": what a second time takes is a question. */
  readonly again?: 'open';
  /** Breaches are counted as minutes or days of one event that fall in this band. */
  readonly band?: { readonly from?: Edge; readonly to?: Edge };
  /** From the n-th breach on, each takes this instead. */
  readonly tiers?: readonly { readonly fromNth: number; readonly each: Worth }[];
}

/** Points taken per breach from a starting worth. */
export interface DeductionSpec {
  readonly kind: 'deduction';
  /** What there is to lose: the maximum, a stated base, or nothing (penalty items count below 0). */
  readonly from: Worth;
  readonly causes: readonly DeductionCause[];
  /** Never below this; absent = the text gives no floor, and an answer beyond it is a question. */
  readonly floor?: Worth;
  /** At most this is taken. */
  readonly cap?: Worth;
  /** Events after which nothing is left, whatever the count. */
  readonly zeroing: readonly string[];
}

/** A mark on another scale, converted: "chấm theo thang 5, × 8". */
export interface ShareSpec extends Rounded {
  readonly kind: 'share';
  readonly scale: Rational;
  readonly factor: Worth;
}

/** Against the best agency of the group (numerator own, denominator the best's), or between best and worst. */
export interface RelativeSpec extends Rounded {
  readonly kind: 'relative';
  readonly against: 'best' | 'lowest';
  readonly full: Worth;
  readonly label?: string;
}

/** Counts of answers × weights ÷ all answers × full. */
export interface SurveySpec extends Rounded {
  readonly kind: 'survey';
  readonly parts: readonly { readonly text: string; readonly weight: Rational }[];
  readonly total: string;
  readonly full: Worth;
}

/** Someone decides inside a range: checked, never computed. */
export interface JudgedSpec {
  readonly kind: 'judged';
  readonly from: Worth;
  readonly to: Worth;
  readonly by?: string;
  readonly levels: readonly Level[];
}

/** Points typed by hand, only held against the maximum. */
export interface ManualSpec {
  readonly kind: 'manual';
  readonly reason: string;
}

/** Several rules in one item. */
export interface CompositeSpec extends Rounded {
  readonly kind: 'composite';
  readonly combine:
    /** Parts added up. Each part takes its own slice of `parts`, in text order. */
    | { readonly kind: 'sum'; readonly cap?: Worth; readonly floor?: Worth }
    /** One branch per group of agencies, chosen by `group` or by the level's words. */
    | { readonly kind: 'byGroup' }
    /** An event (a level or a met part) that sets or scales the first part's points. */
    | {
        readonly kind: 'override';
        readonly events: readonly { readonly text: string; readonly factor: Rational }[];
      };
  readonly parts: readonly { readonly label: string; readonly spec: MethodSpec }[];
}

/** What "không áp dụng" means where the text says it; absent = the rulebook's rule, or a question. */
export type AbsenceMeaning = 'notApplicable' | 'full' | 'zero';

/** Every way of scoring. */
export type MethodSpec = (
  | RateSpec
  | LadderSpec
  | ChoiceSpec
  | ChecklistSpec
  | PerUnitSpec
  | StepsSpec
  | DeductionSpec
  | TimelinessSpec
  | ShareSpec
  | RelativeSpec
  | SurveySpec
  | JudgedSpec
  | ManualSpec
  | CompositeSpec
) & {
  readonly absence?: { readonly when: string; readonly means: AbsenceMeaning; readonly worth?: Worth };
};

export type MethodKind = MethodSpec['kind'];
