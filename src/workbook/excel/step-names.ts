import { areaName } from '../../grid/address';
import type { Area } from '../../grid/cell-grid';
import { gridOf } from './blocks';
import { rangeOn } from './session';
import type { Step } from './step';
import type { UndoRecord } from './undo-record';

const COSTS = { requestBytes: 1_500, responseBytes: 300 } as const;

/** Ensures the step that defines a name of the workbook anew; `refersTo` comes without `=`. */
export function nameStep(name: string, refersTo: string, hidden: boolean): Step {
  return {
    sheet: '',
    place: name,
    touches: 'structure',
    ...COSTS,
    ask: (book) => askName(book, name),
    write: (book) => {
      // On a missing name both are null objects and do nothing.
      book.names.getItemOrNullObject(name).delete();
      const added = book.names.add(name, `=${refersTo}`);
      if (hidden) added.visible = false;
      return undefined;
    },
  };
}

export function dropNameStep(name: string): Step {
  return {
    sheet: '',
    place: name,
    touches: 'structure',
    ...COSTS,
    ask: (book) => askName(book, name),
    write: (book) => {
      book.names.getItemOrNullObject(name).delete();
      return undefined;
    },
  };
}

/** Queues what a name stands for now. */
export function askName(book: Excel.Workbook, name: string): ReturnType<Step['ask']> {
  const item = book.names.getItemOrNullObject(name).load('formula,visible');
  return () => {
    const before = item.isNullObject ? null : { formula: String(item.formula), visible: item.visible };
    const record: UndoRecord = { kind: 'name', name, before };
    return { records: [record], problems: [] };
  };
}

/** Ensures the step that merges cells; what Excel drops from the others is remembered. */
export function mergeStep(sheet: string, area: Area): Step {
  return {
    sheet,
    place: areaName(area),
    touches: 'formats',
    ...COSTS,
    ask: (book) => {
      const range = rangeOn(book, sheet, areaName(area)).load('formulas,numberFormat');
      return () => {
        const formulas = range.formulas as unknown[][];
        const isFirst = (row: number, column: number): boolean => row === area.top && column === area.left;
        const record: UndoRecord = {
          kind: 'cells',
          sheet,
          area,
          before: formulas,
          formats: range.numberFormat as unknown[][],
          wrote: gridOf(area, (row, column) => (isFirst(row, column) ? null : '')),
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
