import { cellKey, type HostSheet, type HostValue, type HostWorkbook } from './model';
import { evaluate, UnknownFunction, type Reference } from './formula';
import { NotImplemented } from './errors';

/**
 * Ensures that formulas hold the values Excel would show. A formula that came with a file and uses a
 * function unknown here keeps the value the file holds; one written by the add-in must be computable.
 */
export function calculateAll(workbook: HostWorkbook): void {
  const done = new Map<HostSheet, Set<number>>(workbook.sheets.map((sheet) => [sheet, new Set()]));
  for (const sheet of workbook.sheets) {
    for (const key of sheet.cells.keys()) refresh({ workbook, done }, sheet, key);
  }
}

interface Pass {
  readonly workbook: HostWorkbook;
  readonly done: ReadonlyMap<HostSheet, Set<number>>;
}

function refresh(pass: Pass, sheet: HostSheet, key: number): HostValue {
  const cell = sheet.cells.get(key);
  if (!cell) return null;
  const done = pass.done.get(sheet);
  if (cell.formula === undefined || done?.has(key)) return cell.value;
  done?.add(key);
  try {
    cell.value = evaluate(cell.formula.slice(1), (reference) => lookUp(pass, sheet, reference));
  } catch (error) {
    if (!(error instanceof UnknownFunction)) throw error;
    if (cell.value === null) throw new NotImplemented(`the formula ${cell.formula} (${error.message})`);
  }
  return cell.value;
}

function lookUp(pass: Pass, home: HostSheet, reference: Reference): HostValue[][] {
  const sheet =
    reference.sheet === undefined
      ? home
      : pass.workbook.sheets.find((one) => one.name.toLowerCase() === reference.sheet?.toLowerCase());
  if (!sheet) return [[{ error: '#REF!' }]];
  const rows: HostValue[][] = [];
  for (let row = reference.area.top; row <= reference.area.bottom; row++) {
    const line: HostValue[] = [];
    for (let column = reference.area.left; column <= reference.area.right; column++) {
      line.push(refresh(pass, sheet, cellKey(row, column)));
    }
    rows.push(line);
  }
  return rows;
}
