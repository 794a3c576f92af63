import { areaName, cellName } from '../../grid/address';
import { failed, problem, type Problem, type Result } from '../../result';
import { bytesOf } from './bytes';
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
  if (stale.length > 0) return failed(...stale, problem('excel.nothing-written', 'info'));
  return carryOut(send, [...records].reverse().map(undoStep));
}

async function changedSince(send: Send, records: readonly UndoRecord[]): Promise<Problem[]> {
  const last = lastWritten(records);
  const found: Problem[] = [];
  for (const part of partsOf(records)) {
    const sent = await send((book) => {
      const asked = part.map((record) => askCurrent(book, record, last));
      return () => asked.flatMap((read) => read());
    });
    if (!sent.ok) return [problemFor(sent.failure)];
    found.push(...sent.value);
  }
  return found;
}

const LARGEST = 3_000_000;

/** Records in groups whose contents fit into one answer. */
function partsOf(records: readonly UndoRecord[]): UndoRecord[][] {
  const parts: UndoRecord[][] = [];
  let size = 0;
  for (const record of records) {
    const bytes = 'wrote' in record ? bytesOf(record.wrote) : 0;
    const open = parts.at(-1);
    if (open && size + bytes < LARGEST) open.push(record);
    else {
      parts.push([record]);
      size = 0;
    }
    size += bytes;
  }
  return parts;
}

/** What our last change left in each cell; a later change of the same command replaces an earlier one. */
type LastWritten = ReadonlyMap<string, { readonly wrote: unknown; readonly by: UndoRecord }>;

function lastWritten(records: readonly UndoRecord[]): LastWritten {
  const last = new Map<string, { wrote: unknown; by: UndoRecord }>();
  for (const record of records) {
    if (record.kind !== 'cells') continue;
    record.wrote.forEach((row, rowOffset) => {
      row.forEach((wrote, columnOffset) => {
        if (wrote !== null) last.set(keyOf(record, rowOffset, columnOffset), { wrote, by: record });
      });
    });
  }
  return last;
}

function keyOf({ sheet, area }: CellsBefore, rowOffset: number, columnOffset: number): string {
  return `${area.top + rowOffset},${area.left + columnOffset},${sheet}`;
}

function askCurrent(book: Excel.Workbook, record: UndoRecord, last: LastWritten): () => Problem[] {
  if (record.kind === 'cells') {
    const range = rangeOn(book, record.sheet, areaName(record.area)).load('formulas');
    return () => differences(record, range.formulas as unknown[][], last);
  }
  if (record.kind !== 'sheetAdded') return () => [];
  const used = sheetOn(book, record.sheet).getUsedRange(true).untrack();
  used.load('formulas,rowIndex,columnIndex');
  return () => sheetDifferences(record, used);
}

function differences(
  record: CellsBefore,
  now: readonly (readonly unknown[])[],
  last: LastWritten,
): Problem[] {
  return record.wrote.flatMap((row, rowOffset) =>
    row.flatMap((_, columnOffset) => {
      const expected = last.get(keyOf(record, rowOffset, columnOffset));
      if (expected?.by !== record || sameContent(now[rowOffset]?.[columnOffset], expected.wrote)) return [];
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
    requestBytes: bytesOf(record) + 3_000,
    responseBytes: bytesOf(record) + 3_000,
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
  return now.map((row, index) =>
    row.map((content, column) => (wrote[index]?.[column] === null ? null : content)),
  );
}
