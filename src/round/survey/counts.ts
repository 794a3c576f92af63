import type { CellRef, Problem } from '../../result';
import type { Rational } from '../../rulebook/rational';

/** What can be wrong with a survey's counts, or missing in how they are to be converted. */
export type SurveyProblemCode =
  | 'survey.settings-unreadable'
  | 'survey.no-table'
  | 'survey.unreadable-count'
  | 'survey.unknown-unit'
  | 'survey.unit-proposed'
  | 'survey.row-twice'
  | 'survey.negative'
  | 'survey.above'
  | 'survey.not-adding-up'
  | 'survey.blank-answer'
  | 'survey.no-denominator'
  | 'survey.stated-differs'
  | 'survey.stated-range'
  | 'survey.weight-missing'
  | 'survey.weight-differs'
  | 'survey.unmapped-question'
  | 'survey.not-a-survey-item'
  | 'survey.unknown-item'
  | 'survey.item-without-question'
  | 'survey.group-weights-missing'
  | 'survey.unknown-group'
  | 'survey.no-minimum'
  | 'survey.too-few'
  | 'survey.unit-without'
  | 'survey.incomplete'
  | 'survey.rule-undecided'
  | 'survey.typed-differs'
  | 'survey.sheet-differs'
  | 'survey.sheet-lacks';

export type SurveyProblem = Problem<SurveyProblemCode>;

export type CountKey = 'issued' | 'returned' | 'valid' | 'stated' | 'unit' | 'question' | `answer:${number}`;

/** What one group of people answered to one question about one unit. A blank is absent, never 0. */
export interface SurveyRow {
  /** `Unit.id`. */
  readonly unit: string;
  readonly question: string;
  /** Blank where all were asked alike. */
  readonly group: string;
  readonly issued?: Rational;
  readonly returned?: Rational;
  readonly valid?: Rational;
  /** By the answer's words. */
  readonly answers: ReadonlyMap<string, Rational>;
  /** A share in percent that the source states itself, e.g. a published SIPAS. */
  readonly stated?: Rational;
  /** A cell of the row could not be read: nothing of it is converted. */
  readonly isBroken?: true;
  readonly cells: Readonly<Partial<Record<CountKey, CellRef>>>;
  /** By the answer's words. */
  readonly answerCells: ReadonlyMap<string, CellRef>;
}
