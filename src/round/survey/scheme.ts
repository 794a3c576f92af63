import type { Rational } from '../../rulebook/rational';

/** One answer of a questionnaire and the share of the maximum it is worth, from 0 to 1. */
export interface AnswerWeight {
  readonly answer: string;
  /** Absent where nobody stated it: nothing is converted until somebody does. */
  readonly weight?: Rational;
  /** "Không ý kiến": neither converted nor counted among the answers. */
  readonly isLeftOut?: true;
}

/** A question and the scored item its answers count for. */
export interface QuestionItem {
  readonly question: string;
  readonly item: string;
  /** Against the other questions of the same item. */
  readonly weight: Rational;
}

/** A group of people asked (lãnh đạo, công chức, người dân …) and how much it weighs against the others. */
export interface RespondentGroup {
  readonly group: string;
  readonly weight: Rational;
}

/** What a unit's survey items are worth when nobody asked about it. */
export type WithoutSurvey = 'ask' | 'notApplicable' | 'groupMean';

/** Which of the questionnaires the answers are a share of. */
export type CountedAgainst = 'valid' | 'returned';

/** How the counts of one survey become shares of maxima: everything a decision may state, as data. */
export interface SurveyScheme {
  readonly name: string;
  readonly answers: readonly AnswerWeight[];
  /** Absent where only the items' own scoring texts say; then `valid`. */
  readonly of?: CountedAgainst;
  readonly questions: readonly QuestionItem[];
  /** With none stated, a question asked of several groups is not converted unless they are pooled. */
  readonly groups: readonly RespondentGroup[];
  /** All groups' answers are added up first. */
  readonly pooled: boolean;
  /** The fewest answers a share may rest on; absent where no decision states one. */
  readonly minimum?: number;
  readonly without: WithoutSurvey;
}
