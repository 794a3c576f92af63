import type { Area } from '../../grid/cell-grid';

/** Ensures the place of a range that has been loaded. */
export function areaFrom(range: Excel.Range): Area {
  return {
    top: range.rowIndex,
    left: range.columnIndex,
    bottom: range.rowIndex + range.rowCount - 1,
    right: range.columnIndex + range.columnCount - 1,
  };
}
