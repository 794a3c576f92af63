import { parseAreaName } from '../../../grid/address';
import { contains, type Area } from '../../../grid/cell-grid';
import type { Edit } from '../../../grid/plan';
import { cellXml } from '../write/cell-xml';
import { outlineAttributes } from '../xml/outline';
import { unshare } from './formula-groups';
import { CellGuard } from './guards';
import type { PlanContext } from './plan-context';
import type { CellPlace } from './row-cells';
import type { CellChange, SheetPatch } from './sheet-patch';
import { setCount } from './styles-patch';

/** Ensures the area holds nothing and none of our styles; a person's own format on an emptied cell stays. */
export function editClear(edit: Extract<Edit, { kind: 'clear' }>, context: PlanContext): void {
  const sheet = context.sheet(edit.sheet);
  const grid = context.grid(edit.sheet);
  if (!sheet || !grid) return;
  const guard = new CellGuard(context, grid, sheet);
  const found = sheet.rows
    .filter(({ row }) => row >= edit.area.top && row <= edit.area.bottom)
    .flatMap((row) => sheet.cells(row).map((cell) => ({ row: row.row, column: cell.column, cell })))
    .filter(({ row, column }) => contains(edit.area, row, column));
  // What hides under a merge holds nothing to clear, and a table's header cannot lose its words.
  const cells = guard.allowed(found.filter(({ cell }) => hasContent(sheet, cell)));
  const blanks = found.filter(
    ({ row, column, cell }) =>
      !hasContent(sheet, cell) && guard.refusal(row, column) !== 'workbook.cell-locked',
  );
  if (guard.hasSharedFormulas) unshare(sheet, (row, column) => contains(edit.area, row, column));
  const changes = new Map<number, Map<number, CellChange>>();
  for (const { row, column } of [...cells, ...blanks]) {
    const columns = changes.get(row) ?? new Map<number, CellChange>();
    changes.set(
      row,
      columns.set(column, (before) => emptied(before, { row, column }, context)),
    );
    context.touch({ sheet: grid.sheet, row, column });
  }
  sheet.change(changes);
  dropEmptyRows(sheet, edit.area);
  unmerge(sheet, edit.area);
}

function hasContent(sheet: SheetPatch, cell: CellPlace): boolean {
  return cell.end > cell.openTag.end && sheet.text.slice(cell.openTag.end, cell.end).includes('<');
}

function emptied(
  before: CellPlace | undefined,
  place: { readonly row: number; readonly column: number },
  context: PlanContext,
): string | undefined {
  if (!before) return undefined;
  const isOwn = before.style === undefined || context.ownFormats().has(Number(before.style));
  return isOwn ? '' : cellXml({ ...place, value: null }, before.style);
}

/** Rows that an earlier run added for its own cells go when nothing is left in them. */
function dropEmptyRows(sheet: SheetPatch, area: Area): void {
  const empty = sheet.rows.filter((row) => {
    if (row.row < area.top || row.row > area.bottom || sheet.cells(row).length > 0) return false;
    return [...outlineAttributes(sheet.text, row.place).keys()].every((name) => name === 'r');
  });
  sheet.part.apply(empty.map(({ place }) => ({ start: place.start, end: place.end, text: '' })));
}

/** Ensures no merge of the sheet lies wholly inside the area. */
function unmerge(sheet: SheetPatch, area: Area): void {
  const { part } = sheet;
  const list = part.find('mergeCells');
  if (!list) return;
  const inside = list.children.filter((place) => {
    const merged = parseAreaName(outlineAttributes(part.text, place).get('ref') ?? '');
    return merged && contains(area, merged.top, merged.left) && contains(area, merged.bottom, merged.right);
  });
  if (inside.length === 0) return;
  if (inside.length === list.children.length) {
    part.remove(list);
    return;
  }
  part.apply(inside.map(({ start, end }) => ({ start, end, text: '' })));
  const left = part.find('mergeCells');
  if (left) setCount(part, left, left.children.length);
}
