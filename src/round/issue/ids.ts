import { cellAt } from '../../grid/cell-grid';
import type { CellGrid, WorkbookContent } from '../../grid/cell-grid';
import { parseCellName } from '../../grid/address';

/** Heading of the hidden column that holds each scored row's item id (see `itemIds`). */
export const ITEM_ID_HEADING = 'Mã mục';

/** Workbook name of the hidden cell that says which form this is. */
export const FORM_ID_NAME = 'CCHC_Bieu';

/** Workbook name of the hidden columns: its beginning tells the reader that they are ours, never input. */
export const HIDDEN_AREA_NAME = '_cchc_bieu';

/** Which form a file is: the criteria, the unit and the year it was issued for. */
export interface FormId {
  readonly rulebook: string;
  readonly unit: string;
  readonly year: number;
}

/** Ensures the words of a form id as the hidden cell holds them: `bo-tieu-chi-so|SNV|2025`. */
export function formIdText({ rulebook, unit, year }: FormId): string {
  return [rulebook, unit, String(year)].join('|');
}

/** Ensures a form id from its words, or undefined where they are none; a rulebook's id may itself hold a bar. */
export function parseFormId(text: string): FormId | undefined {
  const parts = text.trim().split('|');
  const year = parts.pop() ?? '';
  const unit = parts.pop() ?? '';
  const rulebook = parts.join('|');
  if (!/^\d{4}$/.test(year) || unit === '' || rulebook === '') return undefined;
  return { rulebook, unit, year: Number(year) };
}

/** Ensures the form id a workbook carries, or undefined where nobody issued it. */
export function formIdOf({ names, sheets }: WorkbookContent): FormId | undefined {
  const refersTo = names.find(({ name }) => name.toLowerCase() === FORM_ID_NAME.toLowerCase())?.refersTo;
  const match = /^=?(?:'((?:[^']|'')+)'|([^'!]+))!(.+)$/.exec(refersTo ?? '');
  if (!match) return undefined;
  const sheet = match[1]?.replace(/''/g, "'") ?? match[2] ?? '';
  const at = parseCellName((match[3] ?? '').replace(/\$/g, ''));
  const grid = sheets.find((one) => one.sheet === sheet);
  const value = at && grid ? cellAt(grid, at.row, at.column)?.value : undefined;
  return typeof value === 'string' ? parseFormId(value) : undefined;
}

/** Ensures the item ids of a sheet by row (from 0), empty where it has no hidden column of them. */
export function itemIdsByRow(grid: CellGrid): ReadonlyMap<number, string> {
  const heading = headingOf(grid);
  const ids = new Map<number, string>();
  if (heading === undefined) return ids;
  for (let row = heading.row + 1; row < grid.rowCount; row += 1) {
    const id = idIn(cellAt(grid, row, heading.column)?.value);
    if (id !== undefined) ids.set(row, id);
  }
  return ids;
}

/** Only a hidden column: a visible one of that name is a person's own. */
function headingOf(grid: CellGrid): { readonly row: number; readonly column: number } | undefined {
  for (const column of grid.hiddenColumns) {
    for (let row = 0; row < grid.rowCount; row += 1) {
      if (cellAt(grid, row, column)?.value === ITEM_ID_HEADING) return { row, column };
    }
  }
  return undefined;
}

/** Some programs turn `1.1` into a number when they save; which code `1.10` was is then gone, so numbers are no ids. */
function idIn(value: unknown): string | undefined {
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;
}
