import type { CellGrid } from '../../grid/cell-grid';
import type { Form } from '../../sheet/form';
import type { CheckFigure } from '../check-figures';
import type { Figure } from '../figures';
import type { ScoringProblem } from '../../scoring/problems';
import type { ReviewProblem } from '../problems';
import type { UnitTable } from '../../sheet';
import type { StatisticsProblem } from '../statistics/problems';
import type { StatisticsRelation } from '../statistics-relations';

/** What data checks are asked to look at: all forms of one file together, with figures known from elsewhere. */
export interface CheckInput {
  readonly forms: readonly Form[];
  readonly figures?: readonly CheckFigure[];
  /** Last year's forms of the same unit, where they are given. */
  readonly lastYear?: readonly Form[];
  /** The sheets themselves, where formulas are to be looked at. */
  readonly grids?: readonly CellGrid[];
  /** Tables of units × figures of the same file. */
  readonly tables?: readonly UnitTable[];
  /** The forms are scored as well: what a rule says of its own figures is not said twice. */
  readonly isScored?: boolean;
}

/** The same, with what several checks need worked out once. */
export interface CheckContext {
  readonly forms: readonly Form[];
  /** Figures of all statistics forms. */
  readonly figures: readonly Figure[];
  /** Everything that must be true between them. */
  readonly relations: readonly StatisticsRelation[];
  /** Last year's; empty without a workbook of last year. */
  readonly lastYear: { readonly forms: readonly Form[]; readonly figures: readonly Figure[] };
  readonly grids: readonly CellGrid[];
  readonly tables: readonly UnitTable[];
  readonly isScored: boolean;
}

/** One data check. It names both figures and their cells, and never says which is wrong without grounds. */
export type DataCheck = (context: CheckContext) => readonly DataProblem[];

/** What data checks find. */
export type DataProblem = ReviewProblem | ScoringProblem | StatisticsProblem;
