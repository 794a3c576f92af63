import { areaName, cellName } from '../../grid/address';
import { failed, problem, type Problem, type Result } from '../../result';
import { carryOut } from './carry-out';
import { problemFor } from './failure';
import { restore } from './restore';
import { rangeOn, sheetOn, type Send } from './session';
import type { Step } from './step';
import { removeSheetStep } from './step-sheets';
import { askRules } from './step-highlights';
import { askLooks, askWidths } from './undo-ask';
import { askName } from './step-names';
import type { CellsBefore, SheetAdded, UndoRecord } from './undo-record';
import { sameContent } from './values';

/**
 * Ensures that what the records remember is put back, all or nothing. What a person has changed since is
 * theirs: then nothing is undone and the cells are named.
 */
export async function undoAll(
  send: Send,
  records: readonly UndoRecord[],
): Promise<Result<readonly UndoRecord[]>> {
  const stale = await changedSince(send, records);
  if (stale.length > 0) return failed(...stale);
  return carryOut(send, [...records].reverse().map(undoStep));
}

async function changedSince(send: Send, records: readonly UndoRecord[]): Promise<Problem[]> {
  const sent = await send((book) => {
    const asked = records.map((record) => askCurrent(book, record));
    return () => asked.flatMap((read) => read());
  });
  return sent.ok ? sent.value : [problemFor(sent.failure)];
}

function askCurrent(book: Excel.Workbook, record: UndoRecord): () => Problem[] {
  if (record.kind === 'cells') {
    const range = rangeOn(book, record.sheet, areaName(record.area)).load('formulas');
    return () => differences(record, range.formulas as unknown[][]);
  }
  if (record.kind !== 'sheetAdded') return () => [];
  const used = sheetOn(book, record.sheet).getUsedRange(true).untrack();
  used.load('formulas,rowIndex,columnIndex');
  return () => sheetDifferences(record, used);
}

function differences(record: CellsBefore, now: readonly (readonly unknown[])[]): Problem[] {
  return record.wrote.flatMap((row, rowOffset) =>
    row.flatMap((wrote, columnOffset) => {
      if (wrote === null || sameContent(now[rowOffset]?.[columnOffset], wrote)) return [];
      return [stale(record.sheet, record.area.top + rowOffset, record.area.left + columnOffset)];
    }),
  );
}

function sheetDifferences(record: SheetAdded, used: Excel.Range): Problem[] {
  const now = used.formulas as unknown[][];
  const area = record.area ?? { top: 0, left: 0, bottom: 0, right: 0 };
  const found: Problem[] = [];
  now.forEach((row, rowOffset) => {
    row.forEach((content, columnOffset) => {
      const at = { row: used.rowIndex + rowOffset, column: used.columnIndex + columnOffset };
      const wrote = record.wrote[at.row - area.top]?.[at.column - area.left] ?? '';
      if (!sameContent(content, wrote)) found.push(stale(record.sheet, at.row, at.column));
    });
  });
  return found;
}

function stale(sheet: string, row: number, column: number): Problem {
  const cell = cellName(row, column);
  return problem('workbook.undo-stale', 'error', { sheet, cell }, { sheet, cell });
}

/** Putting back is itself a step that can be taken back when a later one fails. */
function undoStep(record: UndoRecord): Step {
  const shared = {
    sheet: 'sheet' in record ? record.sheet : '',
    place: 'area' in record && record.area ? areaName(record.area) : '',
    requestBytes: JSON.stringify(record).length + 3_000,
    responseBytes: JSON.stringify(record).length + 3_000,
    write: (book: Excel.Workbook) => {
      restore(book, record);
      return undefined;
    },
  } as const;
  return { ...shared, touches: touchedBy(record), ask: (book) => askFor(book, record) };
}

function touchedBy(record: UndoRecord): Step['touches'] {
  if (record.kind === 'cells') return 'cells';
  const isStructure = ['sheetAdded', 'sheetRemoved', 'name'].includes(record.kind);
  return isStructure ? 'structure' : 'formats';
}

function askFor(book: Excel.Workbook, record: UndoRecord): ReturnType<Step['ask']> {
  switch (record.kind) {
    case 'cells': {
      const range = rangeOn(book, record.sheet, areaName(record.area)).load('formulas,numberFormat');
      return () => {
        const before = masked(range.formulas as unknown[][], record.wrote);
        const formats = masked(range.numberFormat as unknown[][], record.wrote);
        return { records: [{ ...record, before, formats, wrote: record.before }], problems: [] };
      };
    }
    case 'looks':
      return askLooks(book, record);
    case 'widths':
      return askWidths(book, record);
    case 'merged':
      return () => ({ records: [], problems: [] });
    case 'sheetAdded':
      return removeSheetStep(record.sheet).ask(book);
    case 'sheetRemoved':
      return () => ({
        records: [{ kind: 'sheetAdded', sheet: record.sheet, area: record.area, wrote: record.before }],
        problems: [],
      });
    case 'name':
      return askName(book, record.name);
    case 'highlightsAdded':
      return askRules(book, record.sheet, record.ids);
    case 'highlightsRemoved':
      return () => ({ records: [], problems: [] });
  }
}

/** Cells that were not ours to change stay out of it. */
function masked(now: readonly (readonly unknown[])[], wrote: CellsBefore['wrote']): unknown[][] {
  return now.map((row, index) => row.map((content, column) => (wrote[index]?.[column] === null ? null : content)));
}
