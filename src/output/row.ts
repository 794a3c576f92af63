import type { HighlightTone } from '../grid/highlight';
import type { AnswerKey } from '../methods/answers';
import type { FormulaCells } from '../methods/method';
import type { CellRef } from '../result';
import type { Points } from '../rulebook/points';
import type { Rational } from '../rulebook/rational';
import type { Rounding } from '../rulebook/rulebook';
import type { Form } from '../sheet/form';

/** What the rule gives one scored item. Blank is never zero: without points the cell stays empty. */
export type RowOutcome =
  | { readonly kind: 'scored'; readonly points: Points; readonly unrounded: Rational }
  | { readonly kind: 'notApplicable' }
  | { readonly kind: 'undecided' };

/** One declared figure as a cell shall hold it: the rule's formula reads exactly this. */
export interface RowInput {
  readonly key: AnswerKey;
  readonly part?: number;
  /** Where the person declared it. */
  readonly cell: CellRef;
  /** The person's cell holds just this number. */
  readonly isNumberCell: boolean;
  /** Words for levels and yes or no; a date is its day number. */
  readonly value: Rational | string;
  readonly isDate?: true;
}

/** One scored item as it is written back beside the person's row. */
export interface OutputRow {
  /** Row of the item on its sheet, from 0. */
  readonly row: number;
  readonly code: string;
  readonly title: string;
  readonly outcome: RowOutcome;
  readonly maximum?: Points;
  readonly self?: { readonly points: Points; readonly cell: CellRef };
  readonly risk?: { readonly tone: HighlightTone; readonly word: string };
  /** What the layers of problems and gaps say of the row: shown as signs whichever layer is on. */
  readonly marks?: readonly HighlightTone[];
  readonly atStake?: Points;
  readonly reason: string;
  readonly nextStep: string;
  readonly inputs: readonly RowInput[];
  /** The rule as a native formula over the row's own figures; undefined where none can express it. */
  readonly formula?: (cells: FormulaCells) => string | undefined;
}

/** A field or criterion: its cells add up the scored items beneath it. */
export interface SubtotalRow {
  readonly row: number;
  readonly code: string;
  readonly title: string;
  readonly maximum?: Points;
  /** Rows of the scored items that add up to this one. */
  readonly of: readonly number[];
  /** Rows directly beneath that add up to the same: items and subtotals. */
  readonly beneath: readonly number[];
  /** Bonus and penalty groups never count beyond this. */
  readonly cap?: Points;
  /** Of the rule, as added up by the scorecard. */
  readonly points: Points;
}

/** The last line: what the total rests on. */
export interface TotalRow {
  /** Where the person's own total row stands; absent = just under the table. */
  readonly row?: number;
  /** Rows of the scored items inside the scale: bonus and penalty stand outside. */
  readonly of: readonly number[];
  /** Rows of the fields and lone items that add up to the same. */
  readonly beneath: readonly number[];
  readonly points: Points;
  /** Bonus or penalty items exist and are not in this total. */
  readonly isWithoutBonus: boolean;
  /** The rulebook's label, e.g. that a training set is not the Ministry's. */
  readonly label?: string;
  /** Some points rest on rules nobody has checked against their source: said on paper too. */
  readonly isUnverified: boolean;
  readonly applicableMaximum: Points;
  readonly undecidedMaximum: Points;
}

/** Everything that is written back for one table. */
export interface ScoredSheet {
  readonly form: Form;
  readonly rounding: Rounding;
  readonly rows: readonly OutputRow[];
  readonly subtotals: readonly SubtotalRow[];
  readonly total: TotalRow;
}
