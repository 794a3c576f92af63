import type { ExcelHost } from './host';
import { plainLook, positionOf, type HostSheet } from './model';

/** Ensures everything of the workbook that a user could see or print, to compare before and after. */
export function snapshot(host: ExcelHost): unknown {
  const { workbook } = host;
  return {
    sheets: workbook.sheets.map((sheet) => sheetShot(sheet)),
    names: [...workbook.names].sort((a, b) => a.name.localeCompare(b.name)),
    tables: workbook.tables,
    structureProtected: workbook.structureProtected,
  };
}

/** Cells that were touched but look and hold nothing special are as if untouched. */
function sheetShot(sheet: HostSheet): unknown {
  const normal = JSON.stringify(plainLook());
  const cells = [...sheet.cells]
    .filter(([, cell]) => cell.value !== null || JSON.stringify(cell.look) !== normal)
    .sort(([a], [b]) => a - b)
    .map(([key, cell]) => ({ ...positionOf(key), ...cell }));
  return {
    name: sheet.name,
    visibility: sheet.visibility,
    cells,
    merges: sheet.merges,
    hiddenRows: [...sheet.hiddenRows],
    columnWidths: Object.fromEntries([...sheet.columnWidths].filter(([, width]) => width !== 48)),
    rowHeights: Object.fromEntries([...sheet.rowHeights].filter(([, height]) => height !== 15)),
    protection: sheet.protection,
    conditionalFormats: sheet.conditionalFormats.map(({ id: _id, ...rest }) => rest),
    charts: sheet.charts,
    freeze: sheet.freeze,
    page: sheet.page,
  };
}
