import { cellName } from '../../grid/address';
import { cellAt } from '../../grid/cell-grid';
import type { CellGrid, WorkbookContent } from '../../grid/cell-grid';
import { failed, ok, problem } from '../../result';
import type { Result } from '../../result';
import { sameSheet } from '../own-area';
import { keyOf } from './book-sheet';
import type { BookColumn, BookProblem, BookRecord, BookSheet } from './book-sheet';
import { readValue } from './values';

/** A row as it stands, with the cells that could not be read: those are never written over. */
export interface BookRow<K extends string = string> {
  /** From 0. */
  readonly row: number;
  readonly values: BookRecord<K>;
  readonly unreadable: ReadonlySet<K>;
}

export interface ReadBook<K extends string = string> {
  readonly grid: CellGrid;
  readonly headerRow: number;
  readonly columnOf: ReadonlyMap<K, number>;
  readonly rows: readonly BookRow<K>[];
  /** First row under everything that stands in the sheet. */
  readonly nextRow: number;
}

/** A person may have put a title block above the headings. */
const ROWS_TO_SEARCH = 30;

/**
 * Ensures the rows of one of the round's sheets, found by its name or, where it was renamed, by its headings;
 * undefined where the workbook has none. Two rows of one key, a missing heading and a value that does not
 * fit its column are problems that point at the cell.
 */
export function readBook<K extends string>(
  content: WorkbookContent,
  spec: BookSheet<K>,
): Result<ReadBook<K> | undefined, BookProblem> {
  const found = findSheet(content, spec);
  if (found === undefined) return ok(undefined);
  const { grid, headerRow, columnOf } = found;
  const missing = spec.columns.filter(({ key, isKey }) => isKey && !columnOf.has(key));
  if (headerRow < 0 || missing.length > 0) {
    const headings = (missing.length > 0 ? missing : spec.columns).map(({ heading }) => heading.vi);
    const params = { sheet: grid.sheet, headings: headings.join('; ') };
    return failed(problem('book.heading-missing', 'error', params, { sheet: grid.sheet, cell: 'A1' }));
  }
  const problems: BookProblem[] = [];
  const rows: BookRow<K>[] = [];
  for (let row = headerRow + 1; row < grid.rowCount; row += 1) {
    const read = readRow(found, spec, { row, date1904: content.date1904, problems });
    if (read !== undefined) rows.push(read);
  }
  problems.push(...doubled(grid.sheet, spec, rows));
  return ok({ grid, headerRow, columnOf, rows, nextRow: Math.max(grid.rowCount, headerRow + 1) }, problems);
}

interface FoundSheet<K extends string> {
  readonly grid: CellGrid;
  readonly headerRow: number;
  readonly columnOf: ReadonlyMap<K, number>;
}

function findSheet<K extends string>(
  content: WorkbookContent,
  spec: BookSheet<K>,
): FoundSheet<K> | undefined {
  const named = content.sheets.find(({ sheet }) => sameSheet(sheet, spec.sheet));
  if (named !== undefined) return headingsOf(named, spec);
  return content.sheets
    .map((grid) => headingsOf(grid, spec))
    .find(({ columnOf }) => columnOf.size === spec.columns.length);
}

/** The row with most of the headings; -1 where no row has any key's heading. */
function headingsOf<K extends string>(grid: CellGrid, spec: BookSheet<K>): FoundSheet<K> {
  let best: FoundSheet<K> = { grid, headerRow: -1, columnOf: new Map() };
  const rows = Math.min(ROWS_TO_SEARCH, grid.rowCount);
  for (let row = 0; row < rows; row += 1) {
    const columnOf = new Map<K, number>();
    for (let column = 0; column < grid.columnCount; column += 1) {
      const value = cellAt(grid, row, column)?.value;
      const heading =
        typeof value === 'string' ? spec.columns.find((one) => isHeading(one, value)) : undefined;
      if (heading !== undefined && !columnOf.has(heading.key)) columnOf.set(heading.key, column);
    }
    if (columnOf.size > best.columnOf.size) best = { grid, headerRow: row, columnOf };
  }
  return best;
}

function isHeading({ heading }: BookColumn, text: string): boolean {
  const plain = comparable(text);
  return plain === comparable(heading.vi) || plain === comparable(heading.en);
}

function comparable(text: string): string {
  return text.normalize('NFC').replace(/\s+/g, ' ').trim().toLowerCase();
}

interface RowPlace {
  readonly row: number;
  readonly date1904: boolean;
  readonly problems: BookProblem[];
}

function readRow<K extends string>(
  { grid, columnOf }: FoundSheet<K>,
  spec: BookSheet<K>,
  { row, date1904, problems }: RowPlace,
): BookRow<K> | undefined {
  const values: Partial<Record<K, BookRecord[string]>> = {};
  const unreadable = new Set<K>();
  const odd: BookProblem[] = [];
  for (const { key, format, heading, formula } of spec.columns) {
    const column = columnOf.get(key);
    if (column === undefined) continue;
    const read = readValue(cellAt(grid, row, column), format, date1904);
    if (read.kind === 'value') values[key] = read.value;
    if (read.kind !== 'unreadable') continue;
    unreadable.add(key);
    // A formula of ours is written again anyway.
    if (formula !== undefined) continue;
    const at = { sheet: grid.sheet, cell: cellName(row, column) };
    odd.push(problem('book.unreadable', 'error', { typed: read.typed, heading: heading.vi }, at));
  }
  const record = values as BookRecord<K>;
  if (keyOf(spec, record) === undefined && Object.keys(values).length === 0) return undefined;
  problems.push(...odd);
  return { row, values: record, unreadable };
}

function doubled<K extends string>(
  sheet: string,
  spec: BookSheet<K>,
  rows: readonly BookRow<K>[],
): BookProblem[] {
  const first = new Map<string, number>();
  return rows.flatMap(({ row, values }): BookProblem[] => {
    const key = keyOf(spec, values);
    if (key === undefined) return [];
    const known = first.get(key);
    if (known === undefined) {
      first.set(key, row);
      return [];
    }
    const params = { sheet, first: known + 1, second: row + 1, key: key.replace(/\n/g, ' · ') };
    const at = { sheet, cell: cellName(row, 0) };
    return [problem('book.row-doubled', 'error', params, at, [{ sheet, cell: cellName(known, 0) }])];
  });
}
