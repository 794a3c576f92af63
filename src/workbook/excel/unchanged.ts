import { areaName, type Position } from '../../grid/address';
import { cellAt, contains, type Area, type CellGrid } from '../../grid/cell-grid';
import type { Edit, WrittenCell } from '../../grid/plan';
import { rectangles } from './blocks';
import { lookInPlace } from './looks';
import { contentSeen, inputFor, isTextInput, sameContent } from './values';

type ClearEdit = Extract<Edit, { kind: 'clear' }>;

/** From so many pieces on, emptying and writing the whole area takes less. */
const MOST_PIECES = 8;

/**
 * Ensures a plan that leaves alone what an earlier run wrote and this one would only empty and write again: then
 * nothing of it is asked for, sent or put back. What a person changes there meanwhile stays, as if done afterwards.
 */
export function withoutUnchanged(
  edits: readonly Edit[],
  seen: ReadonlyMap<string, CellGrid>,
): readonly Edit[] {
  const sheets = new Set(edits.flatMap((edit) => (edit.kind === 'clear' ? [edit.sheet] : [])));
  return [...sheets].reduce<readonly Edit[]>((rest, sheet) => {
    const grid = seen.get(sheet);
    return grid === undefined || grid.isProtected ? rest : withoutUnchangedOn(rest, grid);
  }, edits);
}

function withoutUnchangedOn(edits: readonly Edit[], grid: CellGrid): readonly Edit[] {
  const kept = new Map<Edit, Edit[]>();
  const unchanged = new Set<string>();
  edits.forEach((edit, index) => {
    if (edit.kind !== 'clear' || edit.sheet !== grid.sheet) return;
    const written = writtenAfter(edits.slice(index + 1), edit);
    const pieces = rectangles(changedIn(edit.area, written, grid));
    if (written.size === 0 || pieces.length > MOST_PIECES) return;
    kept.set(
      edit,
      pieces.map((area) => ({ ...edit, area })),
    );
    for (const [key, cell] of written) if (isUnchanged(cell, grid)) unchanged.add(key);
  });
  if (kept.size === 0) return edits;
  return edits.flatMap((edit) => {
    if (edit.kind === 'mergeCells' && isMerged(edit, grid)) return [];
    if (edit.kind !== 'cells' || edit.sheet !== grid.sheet) return kept.get(edit) ?? [edit];
    return [{ ...edit, cells: edit.cells.filter((cell) => !unchanged.has(keyOf(cell))) }];
  });
}

function isMerged({ sheet, area }: Extract<Edit, { kind: 'mergeCells' }>, grid: CellGrid): boolean {
  return sheet === grid.sheet && grid.merges.some((one) => areaName(one) === areaName(area));
}

function keyOf({ row, column }: Position): string {
  return `${row},${column}`;
}

/** What the plan writes into an area once it is empty. */
function writtenAfter(rest: readonly Edit[], { sheet, area }: ClearEdit): Map<string, WrittenCell> {
  const inside = rest.flatMap((edit) =>
    edit.kind === 'cells' && edit.sheet === sheet
      ? edit.cells.filter(({ row, column }) => contains(area, row, column))
      : [],
  );
  return new Map(inside.map((cell) => [keyOf(cell), cell]));
}

function changedIn(area: Area, written: ReadonlyMap<string, WrittenCell>, grid: CellGrid): Position[] {
  const changed: Position[] = [];
  for (let row = area.top; row <= area.bottom; row++) {
    for (let column = area.left; column <= area.right; column++) {
      const cell = written.get(keyOf({ row, column })) ?? { row, column, value: null };
      if (!isUnchanged(cell, grid)) changed.push({ row, column });
    }
  }
  return changed;
}

function isUnchanged(cell: WrittenCell, grid: CellGrid): boolean {
  const now = cellAt(grid, cell.row, cell.column);
  if (!sameContent(inputFor(cell), contentSeen(grid, cell.row, cell.column))) return false;
  // A blank cell has no format to see, and none to show.
  if (now === undefined) return true;
  const { numberFormat = 'General', bold = false } = lookInPlace(cell.style ?? 'plain');
  const format = isTextInput(cell) ? '@' : numberFormat;
  return format === (now.format ?? 'General') && bold === (now.bold ?? false);
}
