import { areaName } from '../grid/address';
import type { Area, WorkbookContent } from '../grid/cell-grid';
import type { Edit } from '../grid/plan';
import { problem } from '../result';
import type { OutputProblem } from './labels';
import { overlaps, sameSheet } from './own-area';
import type { Located, OwnArea } from './own-area';
import { isOnlyOurs } from './place';

/** Ensures true for the results that an earlier run wrote for this table. */
export function belongsTo({ table, results }: OwnArea, { sheet, area }: Located): boolean {
  if (table) return sameSheet(table.sheet, sheet) && overlaps(table.area, area);
  // The name of the table is gone: results in the same rows of the same sheet are still recognisable.
  const inRows = { ...area, left: results.area.left, right: results.area.right };
  return sameSheet(results.sheet, sheet) && overlaps(results.area, inRows);
}

/** Ensures the edits that empty what is ours. */
export function clearEdits(sheet: string, parts: readonly Area[]): Edit[] {
  return parts.map((area) => ({ kind: 'clear', sheet, area }));
}

interface Superseded {
  readonly old: OwnArea | undefined;
  readonly content: WorkbookContent;
  readonly table: Located;
}

/** Ensures the earlier results go; a sheet of ours that holds nothing else goes with them. */
export function retireOld(
  { old, content, table }: Superseded,
  results: Located,
): { readonly edits: readonly Edit[]; readonly problems: readonly OutputProblem[] } {
  const grid = old && content.sheets.find(({ sheet }) => sameSheet(sheet, old.results.sheet));
  if (!old || !grid || old.parts.length === 0) return { edits: [], problems: [] };
  if (grid.isProtected) {
    const params = { sheet: grid.sheet, area: areaName(old.results.area), where: results.sheet };
    return { edits: [], problems: [problem('output.old-results-locked', 'warning', params)] };
  }
  const isSide = !sameSheet(grid.sheet, table.sheet);
  if (isSide && !content.structureProtected && isOnlyOurs(content, grid, old.parts)) {
    return { edits: [{ kind: 'removeSheet', sheet: grid.sheet }], problems: [] };
  }
  return { edits: clearEdits(grid.sheet, old.parts), problems: [] };
}
