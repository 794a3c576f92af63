import { cellAt } from '../../grid/cell-grid';
import type { CellGrid, WorkbookContent } from '../../grid/cell-grid';
import { parseCellName } from '../../grid/address';
import { issuedHeading, issuedIds, parseInputId } from '../../sheet/issued';

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

/** Ensures the form id a workbook carries, by its name or above the hidden ids, or undefined where nobody issued it. */
export function formIdOf(content: WorkbookContent): FormId | undefined {
  return namedFormId(content) ?? content.sheets.map(idAboveItems).find((id) => id !== undefined);
}

/** A program that renames a sheet without its names leaves only this. */
function idAboveItems(grid: CellGrid): FormId | undefined {
  const heading = issuedHeading(grid);
  if (heading === undefined) return undefined;
  for (let row = heading.row - 1; row >= 0; row -= 1) {
    const value = cellAt(grid, row, heading.column)?.value;
    const id = typeof value === 'string' ? parseFormId(value) : undefined;
    if (id !== undefined) return id;
  }
  return undefined;
}

function namedFormId({ names, sheets }: WorkbookContent): FormId | undefined {
  const refersTo = names.find(({ name }) => name.toLowerCase() === FORM_ID_NAME.toLowerCase())?.refersTo;
  const match = /^=?(?:'((?:[^']|'')+)'|([^'!]+))!(.+)$/.exec(refersTo ?? '');
  if (!match) return undefined;
  const sheet = match[1]?.replace(/''/g, "'") ?? match[2] ?? '';
  const at = parseCellName((match[3] ?? '').replace(/\$/g, ''));
  const grid = sheets.find((one) => one.sheet === sheet);
  const value = at && grid ? cellAt(grid, at.row, at.column)?.value : undefined;
  return typeof value === 'string' ? parseFormId(value) : undefined;
}

/** Ensures the item ids (see `itemIds`) of a sheet by row (from 0), empty where it has no hidden column of them. */
export function itemIdsByRow(grid: CellGrid): ReadonlyMap<number, string> {
  return new Map([...issuedIds(grid)].filter(([, id]) => parseInputId(id) === undefined));
}
