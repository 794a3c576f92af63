import { cellName } from '../../grid/address';
import type { CellGrid } from '../../grid/cell-grid';

const FORMULA = /^(?:_xlfn\.)?HYPERLINK\(\s*"((?:[^"]|"")+)"/i;

/** Ensures every linked cell of a sheet by its address: its own links, and those that a formula makes. */
export function linkedCells(grid: CellGrid): ReadonlyMap<string, readonly string[]> {
  const cells = new Map<string, string[]>();
  const add = (cell: string, target: string): void => {
    const known = cells.get(cell) ?? [];
    if (!known.includes(target)) cells.set(cell, [...known, target]);
  };
  for (const { area, target } of grid.links ?? []) {
    // A link on a merged cell names the whole merge; a person clicks its first cell.
    add(cellName(area.top, area.left), target);
    if (area.top !== area.bottom && area.left === area.right) {
      const last = Math.min(area.bottom, grid.rowCount - 1);
      for (let row = area.top + 1; row <= last; row += 1) add(cellName(row, area.left), target);
    }
  }
  grid.rows.forEach((line, row) =>
    line?.forEach((cell, column) => {
      const target = FORMULA.exec(cell?.formula ?? '')?.[1];
      if (target !== undefined) add(cellName(row, column), target.replace(/""/g, '"'));
    }),
  );
  return cells;
}
