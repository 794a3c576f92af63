import { areaName } from '../../grid/address';
import type { Area } from '../../grid/cell-grid';
import { gridOf, partOf, regionFor } from './blocks';
import { mergesOn } from './merges';
import { contentsOn, rangeOn } from './session';
import type { Step } from './step';
import type { UndoRecord } from './undo-record';

/** Ensures the step that merges cells; what Excel drops from the others is remembered. `regions` are asked for anyway. */
export function mergeStep(sheet: string, area: Area, regions: readonly Area[]): Step {
  const region = regionFor(area, regions);
  return {
    sheet,
    place: areaName(area),
    touches: 'formats',
    requestBytes: 1_500,
    responseBytes: 300,
    ask: (book) => {
      const range = contentsOn(book, sheet, areaName(region));
      const merged = mergesOn(book, sheet, region);
      return () => {
        if (merged().some((one) => areaName(one) === areaName(area))) return { records: [], problems: [] };
        const record: UndoRecord = {
          kind: 'cells',
          sheet,
          area,
          before: partOf(area, region, range.formulas as unknown[][]),
          formats: partOf(area, region, range.numberFormat as unknown[][]),
          wrote: gridOf(area, (row, column) => (row === area.top && column === area.left ? null : '')),
        };
        return { records: [record, { kind: 'merged', sheet, area }], problems: [] };
      };
    },
    write: (book) => {
      rangeOn(book, sheet, areaName(area)).merge(false);
      return undefined;
    },
  };
}
