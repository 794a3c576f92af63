import type { WorkbookProblem } from '../../problems';
import { LIMITS } from '../limits';
import type { TextItem } from './rich-text';
import type { CellFacets } from './styles';

/** How many cells may still be read; shared by all sheets of a workbook. */
export interface CellBudget {
  cells: number;
}

/** What a sheet's cells refer to. */
export interface SheetContext {
  readonly sheet: string;
  readonly texts: readonly TextItem[];
  readonly styles: readonly CellFacets[];
  readonly date1904: boolean;
  readonly budget: CellBudget;
  readonly problems: WorkbookProblem[];
}

/** Ensures the problem is told, unless so many have been that one more helps nobody. */
export function note(context: SheetContext, found: WorkbookProblem): void {
  if (context.problems.length < LIMITS.problems) context.problems.push(found);
}
