import { cellName, MAX_COLUMNS, MAX_ROWS } from '../../../grid/address';
import type { WrittenCell } from '../../../grid/plan';
import { problem } from '../../../result';
import type { WorkbookProblem, WriteProblemCode } from '../../problems';
import { CELL_CHARACTERS, FORMULA_CHARACTERS } from '../limits';

/** Ensures every reason why the cells cannot stand in a sheet at all: a slip of the plan, which stops it. */
export function checkCells(sheet: string, cells: readonly WrittenCell[]): readonly WorkbookProblem[] {
  const found: WorkbookProblem[] = [];
  for (const cell of cells) {
    for (const slip of slipsOf(cell)) found.push(reported(slip, sheet, cell));
  }
  return found;
}

interface Slip {
  readonly code: WriteProblemCode;
  readonly params?: WorkbookProblem['params'];
}

const NONE: readonly Slip[] = [];

function slipsOf({ row, column, value, formula }: WrittenCell): readonly Slip[] {
  const isOutside = !isIndex(row, MAX_ROWS) || !isIndex(column, MAX_COLUMNS);
  const isLong = typeof value === 'string' && value.length > CELL_CHARACTERS;
  const isLongFormula = formula !== undefined && formula.length > FORMULA_CHARACTERS;
  const isEndless = typeof value === 'number' && !Number.isFinite(value);
  if (!isOutside && !isLong && !isLongFormula && !isEndless) return NONE;
  const slips: Slip[] = [];
  if (isOutside) slips.push({ code: 'workbook.outside-sheet' });
  if (isLong) slips.push(tooLong('workbook.text-too-long', value.length, CELL_CHARACTERS));
  if (isLongFormula) slips.push(tooLong('workbook.formula-too-long', formula.length, FORMULA_CHARACTERS));
  if (isEndless) slips.push({ code: 'workbook.not-finite' });
  return slips;
}

function isIndex(value: number, below: number): boolean {
  return Number.isInteger(value) && value >= 0 && value < below;
}

function tooLong(code: WriteProblemCode, length: number, limit: number): Slip {
  return { code, params: { length, limit } };
}

function reported({ code, params }: Slip, sheet: string, { row, column }: WrittenCell): WorkbookProblem {
  const cell = cellName(Math.max(row, 0), Math.max(column, 0));
  return problem(code, 'error', { sheet, cell, ...params }, { sheet, cell });
}
