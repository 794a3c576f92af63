import { cellName } from '../../grid/address';
import type { WorkbookContent } from '../../grid/cell-grid';
import type { Edit, WrittenCell } from '../../grid/plan';
import type { Language } from '../../messages/language';
import { ok } from '../../result';
import type { Result } from '../../result';
import { validSheetName } from '../sheet-names';
import { keyOf } from './book-sheet';
import type { BookColumn, BookProblem, BookRecord, BookSheet, BookValue } from './book-sheet';
import { readBook } from './read';
import type { BookRow, ReadBook } from './read';
import { BOOK_STYLES, cellValue, sameValue } from './values';

export interface BookRequest<K extends string> {
  readonly spec: BookSheet<K>;
  /** What every row should say now; blank columns of a person are left as they stand. */
  readonly records: readonly BookRecord<K>[];
  readonly language: Language;
  /** Columns of people that this command may write because a person asked for it. */
  readonly mayWrite?: readonly K[];
}

export interface BookChange<K extends string = string> {
  readonly row: number;
  readonly key: K;
  readonly before?: BookValue;
  readonly after?: BookValue;
}

export interface BookPlan<K extends string = string> {
  readonly sheet: string;
  readonly edits: readonly Edit[];
  readonly added: number;
  readonly changed: readonly BookChange<K>[];
  /** Rows of the sheet that no record speaks of any more: kept, and for a person to remove. */
  readonly leftOver: readonly BookRow<K>[];
}

/**
 * Ensures the edits after which the sheet says what the records say: our columns rewritten where they differ,
 * new rows below, nothing of a person's written over and no row removed.
 */
export function planBook<K extends string>(
  content: WorkbookContent,
  request: BookRequest<K>,
): Result<BookPlan<K>, BookProblem> {
  const read = readBook(content, request.spec);
  if (!read.ok) return read;
  if (read.value === undefined) return ok(newSheet(content, request), read.problems);
  const refused = read.problems.filter(({ code }) => code === 'book.row-doubled');
  if (refused.length > 0) return { ok: false, problems: read.problems };
  return ok(onto(read.value, content, request), read.problems);
}

function newSheet<K extends string>(
  content: WorkbookContent,
  { spec, records, language }: BookRequest<K>,
): BookPlan<K> {
  const sheet = validSheetName(
    spec.sheet,
    content.sheets.map((one) => one.sheet),
  );
  const columnOf = new Map(spec.columns.map(({ key }, column) => [key, column]));
  const cells = spec.columns.map(({ heading }, column): WrittenCell => {
    return { row: 0, column, value: heading[language], style: 'header' };
  });
  const { date1904 } = content;
  for (const [index, record] of records.entries()) {
    const place = { row: index + 1, columnOf, date1904 };
    for (const column of spec.columns) cells.push(writtenCell(column, record, place));
  }
  const bottom = records.length;
  const right = spec.columns.length - 1;
  const edit: Edit = {
    kind: 'addSheet',
    sheet,
    cells,
    layout: {
      columnWidths: spec.columns.map(({ width }) => width),
      freeze: { rows: 1, columns: 0 },
      landscape: true,
      printTitleRows: { first: 0, last: 0 },
      autoFilter: { top: 0, bottom, left: 0, right },
      ...validations(spec, bottom),
    },
  };
  return { sheet, edits: [edit], added: records.length, changed: [], leftOver: [] };
}

/** Room for rows that people add below. */
const ROWS_TO_COME = 500;

function validations<K extends string>({ columns }: BookSheet<K>, bottom: number): { validations?: Lists } {
  const lists = columns.flatMap(({ choices }, column): Lists => {
    if (choices === undefined) return [];
    return [{ areas: [{ top: 1, bottom: bottom + ROWS_TO_COME, left: column, right: column }], choices }];
  });
  return lists.length === 0 ? {} : { validations: lists };
}

type Lists = {
  areas: { top: number; bottom: number; left: number; right: number }[];
  choices: readonly string[];
}[];

interface CellPlace<K extends string> {
  readonly row: number;
  readonly columnOf: ReadonlyMap<K, number>;
  readonly date1904: boolean;
}

function writtenCell<K extends string>(
  { key, format, formula }: BookColumn<K>,
  record: BookRecord<K>,
  { row, columnOf, date1904 }: CellPlace<K>,
): WrittenCell {
  const column = columnOf.get(key) ?? 0;
  const value = cellValue(record[key], date1904);
  const style = BOOK_STYLES[format];
  if (formula === undefined) return { row, column, value, style };
  const written = formula((other) => cellName(row, columnOf.get(other) ?? 0));
  return { row, column, value, style, formula: written };
}

function onto<K extends string>(
  book: ReadBook<K>,
  content: WorkbookContent,
  { spec, records, mayWrite = [] }: BookRequest<K>,
): BookPlan<K> {
  const byKey = new Map(book.rows.map((row) => [keyOf(spec, row.values), row]));
  const spoken = new Set<BookRow<K>>();
  const changed: BookChange<K>[] = [];
  const cells: WrittenCell[] = [];
  const { columnOf } = book;
  const { date1904 } = content;
  const present = spec.columns.filter(({ key }) => columnOf.has(key));
  let next = book.nextRow;
  for (const record of records) {
    const row = byKey.get(keyOf(spec, record));
    if (row === undefined) {
      for (const column of present)
        cells.push(writtenCell(column, record, { row: next, columnOf, date1904 }));
      next += 1;
      continue;
    }
    spoken.add(row);
    for (const column of present) {
      if (!isDue(column, { row, record, mayWrite })) continue;
      const [before, after] = [row.values[column.key], record[column.key]];
      changed.push({
        row: row.row,
        key: column.key,
        ...(before === undefined ? {} : { before }),
        ...(after === undefined ? {} : { after }),
      });
      cells.push(writtenCell(column, record, { row: row.row, columnOf, date1904 }));
    }
  }
  const { sheet } = book.grid;
  return {
    sheet,
    edits: cells.length === 0 ? [] : [{ kind: 'cells', sheet, cells }],
    added: next - book.nextRow,
    changed,
    leftOver: book.rows.filter((row) => keyOf(spec, row.values) !== undefined && !spoken.has(row)),
  };
}

interface Pair<K extends string> {
  readonly row: BookRow<K>;
  readonly record: BookRecord<K>;
  readonly mayWrite: readonly K[];
}

function isDue<K extends string>(
  { key, isOurs, isKey }: BookColumn<K>,
  { row, record, mayWrite }: Pair<K>,
): boolean {
  if (isKey) return false;
  const isAsked = mayWrite.includes(key);
  if (!isOurs && !isAsked) return false;
  // What could not be read is a person's to mend: only our own columns are written afresh.
  if (row.unreadable.has(key)) return isOurs === true;
  return !sameValue(row.values[key], record[key]);
}
