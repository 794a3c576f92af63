import { areaName, cellName } from '../../grid/address';
import type { Area } from '../../grid/cell-grid';
import { problem, type Problem } from '../../result';
import { partOf, regionFor } from './blocks';
import { bytesOf } from './bytes';
import { missingSheets } from './diagnose';
import { problemFor, type Failure } from './failure';
import { askedOnce, rangeOn, sheetOn, type Send } from './session';
import { rulesOn } from './step-highlights';
import type { CellsBefore, SheetAdded, UndoRecord } from './undo-record';
import { sameContent } from './values';

/** What is still there to be undone, and every reason why it must not be. */
export interface Checked {
  readonly records: readonly UndoRecord[];
  readonly problems: readonly Problem[];
}

/**
 * Ensures that nothing of a person's would be lost: sheets and highlights that are gone need no undoing, and
 * cells that were changed since are named.
 */
export async function checkUndo(send: Send, records: readonly UndoRecord[]): Promise<Checked> {
  const sheets = await send((book) => {
    const found = book.worksheets.load('items/name');
    return () => found.items.map((sheet) => sheet.name);
  });
  if (!sheets.ok) return { records, problems: [problemFor(sheets.failure)] };
  const present = new Set(sheets.value);
  const left = records.filter((record) => record.kind !== 'sheetAdded' || present.has(record.sheet));
  const gone = left.flatMap((record) => missingSheet(record, present));
  if (gone.length > 0) {
    return {
      records,
      problems: [...new Set(gone)].map((sheet) => problem('excel.sheet-gone', 'error', { sheet })),
    };
  }
  return checkContents(send, left);
}

function missingSheet(record: UndoRecord, present: ReadonlySet<string>): string[] {
  if (record.kind === 'name' || record.kind === 'sheetRemoved' || present.has(record.sheet)) return [];
  return [record.sheet];
}

async function checkContents(send: Send, records: readonly UndoRecord[]): Promise<Checked> {
  const last = lastWritten(records);
  const regions = writtenRegions(records);
  const checked: UndoRecord[] = [];
  const problems: Problem[] = [];
  for (const part of partsOf(records)) {
    const sent = await send((book) => {
      const asked = part.map((record) => askCurrent(book, record, { last, regions }));
      return () => asked.map((read) => read());
    });
    if (!sent.ok) return { records, problems: await whyNot(send, sent.failure, part) };
    checked.push(...sent.value.map(({ record }) => record));
    problems.push(...sent.value.flatMap((one) => one.problems));
  }
  return { records: checked, problems };
}

/** A sheet may be deleted between the two requests: then it is named. */
async function whyNot(send: Send, failure: Failure, part: readonly UndoRecord[]): Promise<Problem[]> {
  if (failure.code !== 'ItemNotFound') return [problemFor(failure)];
  const sheets = part.flatMap((record) => ('sheet' in record ? [record.sheet] : []));
  return missingSheets(send, failure, sheets);
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

/** The areas that changes of a sheet's cells lie in, the largest first. */
export type Regions = (sheet: string) => readonly Area[];

/** Ensures the areas of records by sheet: a merged header lies inside the block it heads. */
export function writtenRegions(records: readonly UndoRecord[]): Regions {
  const size = ({ top, left, bottom, right }: Area): number => (bottom - top + 1) * (right - left + 1);
  return (sheet) =>
    records
      .flatMap((record) => (record.kind === 'cells' && record.sheet === sheet ? [record.area] : []))
      .sort((a, b) => size(b) - size(a));
}

interface Current {
  readonly record: UndoRecord;
  readonly problems: readonly Problem[];
}

function askCurrent(
  book: Excel.Workbook,
  record: UndoRecord,
  { last, regions }: { readonly last: LastWritten; readonly regions: Regions },
): () => Current {
  if (record.kind === 'cells') {
    const { sheet } = record;
    const region = regionFor(record.area, regions(sheet));
    const range = askedOnce(book, `formulas ${areaName(region)} ${sheet}`, () =>
      rangeOn(book, sheet, areaName(region)).load('formulas'),
    );
    return () => {
      const now = partOf(record.area, region, range.formulas as unknown[][]);
      return { record, problems: differences(record, now, last) };
    };
  }
  if (record.kind === 'highlightsAdded') {
    const rules = rulesOn(book, record.sheet).load('items/id');
    return () => {
      const present = new Set(rules.items.map((rule) => rule.id));
      return { record: { ...record, ids: record.ids.filter((id) => present.has(id)) }, problems: [] };
    };
  }
  if (record.kind !== 'sheetAdded') return () => ({ record, problems: [] });
  const used = sheetOn(book, record.sheet).getUsedRange(true).untrack();
  used.load('formulas,rowIndex,columnIndex');
  return () => ({ record, problems: sheetDifferences(record, used) });
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
