import { areaName, columnName } from '../../../src/grid/address';
import type { Area } from '../../../src/grid/cell-grid';
import type { Edit, SheetLayout, WrittenCell } from '../../../src/grid/plan';

/** Ensures all that a plan does, in lines a person can hold against the paper: one per sheet, row, or other change. */
export function printed(edits: readonly Edit[]): string {
  return edits
    .map((edit) => editLines(edit).join('\n'))
    .join('\n\n')
    .concat('\n');
}

function editLines(edit: Edit): string[] {
  if (edit.kind === 'addSheet')
    return [`== ${edit.sheet} ==`, ...layoutLines(edit.layout), ...rowLines(edit.cells)];
  if (edit.kind === 'cells') return [`-- ${edit.sheet} --`, ...rowLines(edit.cells)];
  return [JSON.stringify(edit, asAreaName)];
}

function rowLines(cells: readonly WrittenCell[]): string[] {
  const rows = new Map<number, string[]>();
  for (const cell of cells) rows.set(cell.row, [...(rows.get(cell.row) ?? []), cellWords(cell)]);
  return [...rows]
    .sort(([a], [b]) => a - b)
    .map(([row, words]) => `${String(row + 1)} | ${words.join(' | ')}`);
}

function cellWords({ column, value, formula, style }: WrittenCell): string {
  const shown = value === null ? '·' : JSON.stringify(value);
  return `${columnName(column)} ${style ?? 'none'} ${shown}${formula === undefined ? '' : ` =${formula}`}`;
}

/** Areas as people write them. */
function layoutLines(layout: SheetLayout): string[] {
  const told = JSON.stringify(layout, asAreaName);
  return Object.entries(JSON.parse(told) as object).map(([key, value]) => `${key}: ${JSON.stringify(value)}`);
}

function asAreaName(_: string, value: unknown): unknown {
  return isArea(value) ? areaName(value) : value;
}

function isArea(value: unknown): value is Area {
  return typeof value === 'object' && value !== null && 'bottom' in value && 'right' in value;
}
