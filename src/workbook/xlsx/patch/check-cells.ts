import { cellName, MAX_COLUMNS, MAX_ROWS } from '../../../grid/address';
import type { WrittenCell } from '../../../grid/plan';
import { problem } from '../../../result';
import type { WorkbookProblem, WriteProblemCode } from '../../problems';
import { CELL_CHARACTERS, FORMULA_CHARACTERS } from '../limits';

/** Ensures every reason why the cells cannot stand in a sheet at all: a slip of the plan, which stops it. */
export function checkCells(sheet: string, cells: readonly WrittenCell[]): readonly WorkbookProblem[] {
  return cells.flatMap((cell) => checkCell(sheet, cell));
}

function checkCell(sheet: string, { row, column, value, formula }: WrittenCell): readonly WorkbookProblem[] {
  const cell = cellName(Math.max(row, 0), Math.max(column, 0));
  const found: WorkbookProblem[] = [];
  const report = (code: WriteProblemCode, params: WorkbookProblem['params'] = {}): void => {
    found.push(problem(code, 'error', { sheet, cell, ...params }, { sheet, cell }));
  };
  const isWhole = Number.isInteger(row) && Number.isInteger(column);
  const isInside = isWhole && row >= 0 && row < MAX_ROWS && column >= 0 && column < MAX_COLUMNS;
  if (!isInside) report('workbook.outside-sheet');
  if (typeof value === 'string' && value.length > CELL_CHARACTERS) {
    report('workbook.text-too-long', { length: value.length, limit: CELL_CHARACTERS });
  }
  if (formula !== undefined && formula.length > FORMULA_CHARACTERS) {
    report('workbook.formula-too-long', { length: formula.length, limit: FORMULA_CHARACTERS });
  }
  if (typeof value === 'number' && !Number.isFinite(value)) report('workbook.not-finite');
  return found;
}
