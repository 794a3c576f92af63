import { cellAt, type CellGrid } from '../grid/cell-grid';
import type { AnswerKey } from '../methods/answers';

/** Heading of the hidden column that holds the id of each scored row and of each row that takes one of its figures. */
export const ITEM_ID_HEADING = 'Mã mục';

const BETWEEN = '|';

/** Which figure a row takes: the item's id, what the rule calls it, and its place among priced clauses. */
export interface IssuedInput {
  readonly item: string;
  readonly key: AnswerKey;
  readonly part?: number;
}

/** Ensures the id of a row that takes one figure of an item: `1.1.2|numerator`, `4.2|parts.0`. */
export function inputId({ item, key, part }: IssuedInput): string {
  return `${item}${BETWEEN}${key}${part === undefined ? '' : `.${part}`}`;
}

/** Ensures what an id says of a figure, or undefined where it is the id of an item. */
export function parseInputId(id: string): IssuedInput | undefined {
  const at = id.lastIndexOf(BETWEEN);
  const match = at < 0 ? null : /^([a-zA-Z]+)(?:\.(\d+))?$/.exec(id.slice(at + 1));
  if (match === null) return undefined;
  const part = match[2] === undefined ? {} : { part: Number(match[2]) };
  return { item: id.slice(0, at), key: match[1] as AnswerKey, ...part };
}

/** Ensures the ids of a sheet by row (from 0), of items and of figures; empty where it has no hidden column of them. */
export function issuedIds(grid: CellGrid): ReadonlyMap<number, string> {
  const heading = issuedHeading(grid);
  const ids = new Map<number, string>();
  if (heading === undefined) return ids;
  for (let row = heading.row + 1; row < grid.rowCount; row += 1) {
    const id = idIn(cellAt(grid, row, heading.column)?.value);
    if (id !== undefined) ids.set(row, id);
  }
  return ids;
}

/** Ensures where the hidden column of ids begins: a visible one of that name is a person's own. */
export function issuedHeading(grid: CellGrid): { readonly row: number; readonly column: number } | undefined {
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
