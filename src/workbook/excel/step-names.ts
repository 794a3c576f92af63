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
