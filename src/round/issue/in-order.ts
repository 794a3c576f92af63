import { areaName, cellName, parseAreaName, parseCellName } from '../../grid/address';
import {
  cellAt,
  type Area,
  type CellGrid,
  type DefinedName,
  type WorkbookContent,
} from '../../grid/cell-grid';
import type { CellRef } from '../../result';
import { issuedHeading } from '../../sheet/issued';
import { findLast } from '../../sheet/lists';

/** Heading of the hidden column that says which line of the issued form each row was. */
export const LINE_HEADING = 'Dòng';

/** An issued form as it was laid out, whatever was sorted or put between; `back` gives a cell's place in the file. */
export interface InOrder {
  readonly content: WorkbookContent;
  readonly back: (ref: CellRef) => CellRef;
}

/** Ensures the words that keep a form's headings in order, for the cell above its hidden lines. */
export function headingsText(headings: readonly string[]): string {
  return JSON.stringify(headings);
}

/** Ensures the forms of a workbook in the order they were issued; undefined where nothing was moved. */
export function inOrder(content: WorkbookContent): InOrder | undefined {
  const moved = new Map<string, Order>();
  for (const grid of content.sheets) {
    const order = orderOf(grid);
    if (order !== undefined) moved.set(grid.sheet, order);
  }
  if (moved.size === 0) return undefined;
  const sheets = content.sheets.map((grid) => {
    const order = moved.get(grid.sheet);
    return order === undefined ? grid : laidOut(grid, order);
  });
  const names = content.names.map((name) => namedBack(name, moved));
  return { content: { ...content, sheets, names }, back: (ref) => placeInFile(ref, moved) };
}

/** For each place of the issued form, the row and column (from 0) of the file that stand there. */
interface Order {
  readonly rows: readonly number[];
  readonly columns: readonly number[];
}

function orderOf(grid: CellGrid): Order | undefined {
  const heading = issuedHeading(grid);
  if (heading === undefined) return undefined;
  const columns = columnsOf(grid, heading.row);
  const line = columns && columns.headings.indexOf(LINE_HEADING);
  const lineColumn = line === undefined ? undefined : columns?.order[line];
  if (columns === undefined || lineColumn === undefined) return undefined;
  const rows = rowsOf(grid, heading.row, lineColumn);
  const isMoved = [rows, columns.order].some((order) => order.some((from, at) => from !== at));
  return isMoved ? { rows, columns: columns.order } : undefined;
}

/** Columns that were put between come last; a heading that was reworded is the column after the one before it. */
function columnsOf(
  grid: CellGrid,
  row: number,
): { readonly headings: readonly string[]; readonly order: readonly number[] } | undefined {
  const headings = keptHeadings(grid, row);
  if (headings === undefined) return undefined;
  const words = Array.from({ length: grid.columnCount }, (_, column) => wordsAt(grid, row, column));
  const taken: number[] = [];
  for (const heading of headings) {
    const found = words.findIndex((word, column) => word === heading && !taken.includes(column));
    taken.push(found >= 0 ? found : (taken.at(-1) ?? -1) + 1);
  }
  if (new Set(taken).size < taken.length) return undefined;
  const rest = words.flatMap((_, column) => (taken.includes(column) ? [] : [column]));
  return { headings, order: [...taken, ...rest] };
}

/** They stand above the hidden lines, as text of ours. */
function keptHeadings(grid: CellGrid, header: number): readonly string[] | undefined {
  for (const column of grid.hiddenColumns) {
    for (let row = 0; row < header; row += 1) {
      const text = wordsAt(grid, row, column);
      if (!text.startsWith('["')) continue;
      const kept = parsed(text);
      if (kept !== undefined) return kept;
    }
  }
  return undefined;
}

function parsed(text: string): readonly string[] | undefined {
  try {
    const kept: unknown = JSON.parse(text);
    return Array.isArray(kept) && kept.every((one) => typeof one === 'string') ? kept : undefined;
  } catch {
    return undefined;
  }
}

/** A row that somebody put between stays beneath the one it stands under. */
function rowsOf(grid: CellGrid, header: number, lineColumn: number): readonly number[] {
  const all = Array.from({ length: grid.rowCount }, (_, row) => row);
  const last = findLast(all, (row) => row > header && lineAt(grid, row, lineColumn) !== undefined) ?? header;
  let above = 0;
  const body = all.slice(header + 1, last + 1).map((row, at) => {
    above = lineAt(grid, row, lineColumn) ?? above;
    return { row, at, line: above };
  });
  const sorted = body.sort((a, b) => a.line - b.line || a.at - b.at).map(({ row }) => row);
  return [...all.slice(0, header + 1), ...sorted, ...all.slice(last + 1)];
}

function lineAt(grid: CellGrid, row: number, column: number): number | undefined {
  const value = cellAt(grid, row, column)?.value;
  return typeof value === 'number' ? value : undefined;
}

function wordsAt(grid: CellGrid, row: number, column: number): string {
  const value = cellAt(grid, row, column)?.value;
  return typeof value === 'string' ? value.normalize('NFC').replace(/\s+/g, ' ').trim() : '';
}

function laidOut(grid: CellGrid, { rows, columns }: Order): CellGrid {
  const [rowOf, columnOf] = [placesOf(rows), placesOf(columns)];
  const set = (from: ReadonlySet<number>, places: ReadonlyMap<number, number>): Set<number> => {
    return new Set([...from].flatMap((each) => places.get(each) ?? []));
  };
  const place = <T extends { readonly row: number; readonly column: number }>(one: T): T => {
    return { ...one, row: rowOf.get(one.row) ?? one.row, column: columnOf.get(one.column) ?? one.column };
  };
  const { notes, links, tables: _, ...rest } = grid;
  return {
    ...rest,
    rows: rows.map((from) => columns.map((column) => grid.rows[from]?.[column])),
    merges: grid.merges.flatMap((area) => areaBack(area, { rows, columns }) ?? []),
    hiddenRows: set(grid.hiddenRows, rowOf),
    hiddenColumns: set(grid.hiddenColumns, columnOf),
    ...(notes === undefined ? {} : { notes: notes.map(place) }),
    ...(links === undefined
      ? {}
      : {
          links: links.flatMap((link) => {
            const area = areaBack(link.area, { rows, columns });
            return area === undefined ? [] : [{ ...link, area }];
          }),
        }),
  };
}

function placesOf(order: readonly number[]): ReadonlyMap<number, number> {
  return new Map(order.map((from, at) => [from, at]));
}

/** Only its corners are known to stay together: columns put between it are left to it. */
function areaBack({ top, bottom, left, right }: Area, { rows, columns }: Order): Area | undefined {
  const [from, to] = [columns.indexOf(left), columns.indexOf(right)];
  if (from < 0 || to < from) return undefined;
  const isOneRow = top === bottom;
  const first = isOneRow ? rows.indexOf(top) : top;
  return { top: first, bottom: isOneRow ? first : bottom, left: from, right: to };
}

function namedBack(name: DefinedName, moved: ReadonlyMap<string, Order>): DefinedName {
  const match = /^(=?(?:'((?:[^']|'')+)'|([^'!]+))!)(.+)$/.exec(name.refersTo);
  const sheet = match?.[2]?.replace(/''/g, "'") ?? match?.[3] ?? '';
  const order = moved.get(sheet);
  const area = parseAreaName((match?.[4] ?? '').replace(/\$/g, ''));
  const back = order && area && areaBack(area, order);
  return match && back ? { ...name, refersTo: `${match[1]}${areaName(back)}` } : name;
}

function placeInFile(ref: CellRef, moved: ReadonlyMap<string, Order>): CellRef {
  const order = moved.get(ref.sheet);
  const at = order && parseCellName(ref.cell);
  if (!order || !at) return ref;
  const row = order.rows[at.row] ?? at.row;
  const column = order.columns[at.column] ?? at.column;
  return { ...ref, cell: cellName(row, column) };
}
