import { cellName, MAX_COLUMNS, MAX_ROWS } from '../../grid/address';
import type { Edit, WritePlan, WrittenCell } from '../../grid/plan';
import { problem, type Problem } from '../../result';

/** Excel's limits ("Excel specifications and limits"). */
const LONGEST_TEXT = 32_767;
const LONGEST_FORMULA = 8_192;
const LONGEST_SHEET_NAME = 31;

/** Ensures every reason, known without asking Excel, why a plan cannot be carried out. */
export function checkPlan(plan: WritePlan): Problem[] {
  return plan.edits.flatMap(checkEdit);
}

function checkEdit(edit: Edit): Problem[] {
  if (edit.kind === 'cells') return edit.cells.flatMap((cell) => checkCell(edit.sheet, cell));
  if (edit.kind !== 'addSheet') return [];
  const cells = edit.cells.flatMap((cell) => checkCell(edit.sheet, cell));
  return isSheetName(edit.sheet)
    ? cells
    : [problem('workbook.sheet-name', 'error', { sheet: edit.sheet }), ...cells];
}

function isSheetName(name: string): boolean {
  return name !== '' && name.length <= LONGEST_SHEET_NAME && !/[\\/?*[\]:]|^'|'$/.test(name);
}

function isOnSheet({ row, column }: WrittenCell): boolean {
  const isWhole = Number.isInteger(row) && Number.isInteger(column);
  return isWhole && row >= 0 && column >= 0 && row < MAX_ROWS && column < MAX_COLUMNS;
}

function checkCell(sheet: string, cell: WrittenCell): Problem[] {
  const at = { sheet, cell: cellName(Math.max(cell.row, 0), Math.max(cell.column, 0)) };
  if (!isOnSheet(cell)) {
    return [problem('workbook.outside-sheet', 'error', { ...at }, at)];
  }
  const length = cell.formula?.length ?? 0;
  if (length > LONGEST_FORMULA) {
    return [problem('workbook.formula-too-long', 'error', { ...at, length, limit: LONGEST_FORMULA }, at)];
  }
  if (typeof cell.value === 'string' && cell.value.length > LONGEST_TEXT) {
    const params = { ...at, length: cell.value.length, limit: LONGEST_TEXT };
    return [problem('workbook.text-too-long', 'error', params, at)];
  }
  if (typeof cell.value === 'number' && !Number.isFinite(cell.value)) {
    return [problem('workbook.not-finite', 'error', { ...at }, at)];
  }
  return [];
}
