import type { Points } from '../rulebook/points';
import type { Rational } from '../rulebook/rational';
import type { Rulebook } from '../rulebook/rulebook';
import type { Parsed, Reading } from './clause';
import type { Answers, AnswerKey, Day } from './answers';
import type { Build } from './decision/build';
import type { Decision } from './decision/decision';
import type { FurtherCases, NextStep, Slack, WantedPoints } from './next/next-step';

/** What the rule needs besides the answers; all of it is stated by the item or the rulebook. */
export interface ScoringContext {
  /** Undefined where the annex gives no maximum (bonus and penalty items). */
  readonly maximum?: Points;
  readonly assessmentYear?: number;
  /** What the rulebook says of items with nothing to count, where the text itself is silent. */
  readonly zeroDenominator?: Rulebook['zeroDenominator'];
}

/** One priced clause as an input to collect. */
export interface InputNeed {
  readonly key: AnswerKey;
  /** Position in `parts`, for clauses. */
  readonly part?: number;
  /** Vietnamese, in the words of the text. */
  readonly label: string;
  readonly unit?: string;
  readonly type: 'count' | 'amount' | 'percent' | 'date' | 'yesNo' | 'level';
  readonly choices?: readonly string[];
  /** Another way to give the same fact, e.g. a rate instead of its fraction. */
  readonly insteadOf?: readonly AnswerKey[];
  /** Other keys under which this very figure may arrive, where a rule measures a single number. */
  readonly alike?: readonly AnswerKey[];
  /** However often it happened, it counts as once: a plain "yes" is enough. */
  readonly once?: boolean;
  /** The first two levels are a plain yes and no: "Có", "Không", `x` and a ticked clause say as much. */
  readonly yesNo?: boolean;
}

/** One thing that was decided on the way, so that every point can be asked "vì sao?". */
export interface Step {
  /** The words of the text this step rests on. */
  readonly quote: string;
  /** The arithmetic with the numbers filled in, Vietnamese. */
  readonly working: string;
}

/** What a rule says to some answers. Points are exact and unrounded unless the text itself rounds. */
export type Verdict =
  | { readonly kind: 'points'; readonly points: Rational; readonly steps: readonly Step[] }
  | { readonly kind: 'notApplicable'; readonly steps: readonly Step[] }
  /** An input is missing: never treated as 0. */
  | { readonly kind: 'needs'; readonly needs: readonly InputNeed[] }
  /** The text does not decide this input (an open point): the answer is a question. */
  | { readonly kind: 'open'; readonly question: string }
  /** The declared input cannot be: more than the whole, a negative count, a level the text does not know. */
  | {
      readonly kind: 'invalid';
      readonly code: InvalidCode;
      readonly params: Readonly<Record<string, string>>;
    };

export type InvalidCode =
  | 'answer.negative'
  | 'answer.not-whole'
  | 'answer.above-denominator'
  | 'answer.unknown-level'
  | 'answer.too-many-parts'
  | 'answer.outside-range'
  | 'answer.not-a-date';

/** A value of an input where the rule changes its mind: an edge of a band, a full step, a limit, a day. */
export interface Threshold {
  readonly key: AnswerKey;
  readonly part?: number;
  readonly at: Rational | Day;
}

/**
 * The cell that holds a need, e.g. `H7`; undefined where the sheet has none (only a rate, no fraction).
 * A rate's cell holds percent (95.5), a level's its words, a yes or no `Có`, `x`, 1, TRUE or `Không`, 0, FALSE.
 * The result is US syntax without `=`, only functions Excel 2016 has, comparisons cross-multiplied.
 */
export type FormulaCells = (need: InputNeed) => string | undefined;

/** One way of scoring: everything the product knows about it, in one object. */
export interface Method<Spec> {
  /** Its own idioms: the rule a text means, a doubt, or undefined for a text of another kind. `others` reads a part of it. */
  parse(reading: Reading, others: (part: Reading) => Parsed): Parsed;
  /** The rule as a tree of tests and points, from which all that follows is read. */
  decide(spec: Spec, build: Build): Decision;
  inputs(spec: Spec, context: ScoringContext): readonly InputNeed[];
  score(spec: Spec, answers: Answers, context: ScoringContext): Verdict;
  /** The same points without the steps, for thousands of agencies; undefined where only the full verdict will do. */
  points(spec: Spec, answers: Answers, context: ScoringContext): Rational | undefined;
  /** The rule in Vietnamese, such that compiling it gives the same rule again. */
  explain(spec: Spec, context: ScoringContext): string;
  /** Undefined when a native formula cannot express the rule (a judged item): the value is then written. */
  formula(spec: Spec, cells: FormulaCells, context: ScoringContext): string | undefined;
  /** Whether these answers reach their points through the formula's own inputs; else the value is written. */
  formulaCovers(spec: Spec, answers: Answers, context: ScoringContext): boolean;
  thresholds(spec: Spec, context: ScoringContext): readonly Threshold[];
  /** The smallest changes of the answers that earn more: minimal and sufficient, in whole units. */
  nextSteps(spec: Spec, answers: Answers, context: ScoringContext): readonly NextStep[];
  /** Every raise each answer can bring, not only the nearest and the best. */
  raises(spec: Spec, answers: Answers, context: ScoringContext): readonly NextStep[];
  /** The fewest further cases, every one good, that earn at least so many points. */
  further(spec: Spec, answers: Answers, wanted: WantedPoints): NextStep | undefined;
  /** Of so many further cases of a fraction, how many must be good for each further number of points. */
  paced(spec: Spec, answers: Answers, further: FurtherCases): readonly NextStep[];
  /** How far each answer may get worse before it costs points. */
  slack(spec: Spec, answers: Answers, context: ScoringContext): readonly Slack[];
}
