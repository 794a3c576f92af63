import type { CellGrid } from '../../grid/cell-grid';
import type { Form } from '../../sheet/form';
import type { CheckFigure } from '../check-figures';
import type { Figure } from '../figures';
import type { ScoringProblem } from '../../scoring/problems';
import type { ReviewProblem } from '../problems';
import type { StatisticsRelation } from '../statistics-relations';

/** What data checks are asked to look at: all forms of one file together, with figures known from elsewhere. */
export interface CheckInput {
  readonly forms: readonly Form[];
  readonly figures?: readonly CheckFigure[];
  /** Last year's forms of the same unit, where they are given. */
  readonly lastYear?: readonly Form[];
  /** The sheets themselves, where formulas are to be looked at. */
  readonly grids?: readonly CellGrid[];
}

/** The same, with what several checks need worked out once. */
export interface CheckContext {
  readonly forms: readonly Form[];
  /** Figures of all statistics forms. */
  readonly figures: readonly Figure[];
  /** Everything that must be true between them. */
  readonly relations: readonly StatisticsRelation[];
  /** Figures of last year's forms; empty without them. */
  readonly lastYear: readonly Figure[];
  readonly grids: readonly CellGrid[];
}

/** One data check. It names both figures and their cells, and never says which is wrong without grounds. */
export type DataCheck = (context: CheckContext) => readonly (ReviewProblem | ScoringProblem)[];
