import { areaName, cellName } from '../../grid/address';
import type { Area } from '../../grid/cell-grid';
import { problem, type Problem } from '../../result';
import { areaFrom } from './area-from';
import { sheetOn } from './session';
import type { Step } from './step';

/**
 * Ensures the step that writes nothing and stops a plan made from an older state of a sheet: rows or columns
 * inserted since would put every result beside the wrong line.
 */
export function guardStep(sheet: string, seen: Area): Step {
  return {
    sheet,
    place: areaName(seen),
    touches: 'cells',
    requestBytes: 600,
    responseBytes: 200,
    ask: (book) => {
      const used = sheetOn(book, sheet).getUsedRange(true).untrack();
      used.load('rowIndex,columnIndex,rowCount,columnCount');
      return () => ({ records: [], problems: differences(sheet, seen, areaFrom(used)) });
    },
    write: () => undefined,
  };
}

function differences(sheet: string, seen: Area, now: Area): Problem[] {
  if (areaName(seen) === areaName(now)) return [];
  const cell = cellName(now.bottom, now.right);
  return [problem('excel.changed-since-read', 'error', { sheet, cell }, { sheet, cell })];
}
