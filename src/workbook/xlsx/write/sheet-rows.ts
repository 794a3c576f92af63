import { columnName, MAX_COLUMNS } from '../../../grid/address';
import { contains, type Area } from '../../../grid/cell-grid';
import type { CellStyle, SheetLayout, WrittenCell } from '../../../grid/plan';
import { inlineText } from './cell-texts';
import { cellRest, formatAttribute } from './cell-xml';
import type { Out } from './out';
import type { SheetToWrite } from './sheet-xml';

/** Ensures the rows of a sheet from top to bottom, each with its cells from left to right (ECMA-376-1 §18.3.1.80). */
export function writeRows(out: Out, sheet: SheetToWrite): void {
  const { cells, layout, formatOf, textCell = inlineText } = sheet;
  const unlocked = layout.protect?.unlocked ?? [];
  const isOpen = insideOf(unlocked);
  const rows = byRow(withBlanks(withMergedEdges(cells, layout.merges ?? []), unlocked));
  for (const row of Object.keys(layout.rowHeights ?? {}))
    if (!rows.has(Number(row))) rows.set(Number(row), []);
  const locked = remembered((style) => `"${formatAttribute(formatOf(style, false))}`);
  const open = remembered((style) => `"${formatAttribute(formatOf(style, true))}`);
  const openings: string[] = [];
  out.add('<sheetData>');
  for (const [row, cellsOfRow] of [...rows].sort((a, b) => a[0] - b[0])) {
    const rowName = String(row + 1);
    // A row is handed over whole: flattening and encoding one text costs a quarter of doing it for each of its pieces.
    let text = `<row r="${rowName}"${rowHeight(layout, row)}>`;
    for (const cell of leftToRight(cellsOfRow)) {
      const format = isOpen(cell) ? open : locked;
      text += openings[cell.column] ??= `<c r="${columnName(cell.column)}`;
      text += rowName;
      text += format(cell.style ?? 'plain');
      text += cellRest(cell, textCell);
    }
    out.add(`${text}</row>`);
  }
  out.add('</sheetData>');
}

function rowHeight(layout: SheetLayout, row: number): string {
  const height = layout.rowHeights?.[row];
  if (height === undefined) return '';
  return layout.rowsGrow === true ? ` ht="${height}"` : ` ht="${height}" customHeight="1"`;
}

function byRow(cells: readonly WrittenCell[]): Map<number, WrittenCell[]> {
  const rows = new Map<number, WrittenCell[]>();
  for (const cell of cells) {
    const row = rows.get(cell.row);
    if (row === undefined) rows.set(cell.row, [cell]);
    else row.push(cell);
  }
  return rows;
}

/** Tables come in order; of cells given twice the last counts. */
function leftToRight(cells: readonly WrittenCell[]): readonly WrittenCell[] {
  if (isInOrder(cells)) return cells;
  const byColumn = new Map(cells.map((cell) => [cell.column, cell]));
  return [...byColumn.values()].sort((a, b) => a.column - b.column);
}

function isInOrder(cells: readonly WrittenCell[]): boolean {
  let before = -1;
  for (const { column } of cells) {
    if (column <= before) return false;
    before = column;
  }
  return true;
}

/** A sheet has few styles and many cells. */
function remembered(formatOf: (style: CellStyle) => string): (style: CellStyle) => string {
  const known = new Map<CellStyle, string>();
  return (style) => {
    const before = known.get(style);
    if (before !== undefined) return before;
    const format = formatOf(style);
    known.set(style, format);
    return format;
  };
}

/** A form has hundreds of areas to fill in, most of one cell: only those of the cell's own row are looked at. */
function insideOf(areas: readonly Area[]): (cell: WrittenCell) => boolean {
  if (areas.length === 0) return () => false;
  const rowed = new Map<number, Area[]>();
  const tall = areas.filter((area) => area.bottom > area.top);
  for (const area of areas) {
    if (area.bottom > area.top) continue;
    const own = rowed.get(area.top);
    if (own === undefined) rowed.set(area.top, [area]);
    else own.push(area);
  }
  return ({ row, column }) => {
    const holds = (area: Area): boolean => contains(area, row, column);
    return rowed.get(row)?.some(holds) === true || tall.some(holds);
  };
}

/** A merged area shows the lines of every cell under it, so each carries the look of the first. */
function withMergedEdges(cells: readonly WrittenCell[], merges: readonly Area[]): readonly WrittenCell[] {
  if (merges.length === 0) return cells;
  // A table of a thousand rows has merged cells in its heading only: no other row is looked through.
  const touched = new Set<number>();
  for (const { top, bottom } of merges) for (let row = top; row <= bottom; row += 1) touched.add(row);
  const known = new Map(
    cells.filter(({ row }) => touched.has(row)).map((cell) => [placeOf(cell.row, cell.column), cell]),
  );
  const edges = merges.flatMap((area): WrittenCell[] => {
    const style = known.get(placeOf(area.top, area.left))?.style;
    if (style === undefined) return [];
    return missingIn(area, known).map(({ row, column }) => ({ row, column, value: null, style }));
  });
  return [...cells, ...edges];
}

/** An editable cell must stand in the file even while it is empty. */
function withBlanks(cells: readonly WrittenCell[], areas: readonly Area[]): readonly WrittenCell[] {
  if (areas.length === 0) return cells;
  const known = new Set(cells.map(({ row, column }) => placeOf(row, column)));
  const blanks = areas.flatMap((area) => missingIn(area, known));
  return [...cells, ...blanks];
}

interface Places {
  has(place: number): boolean;
}

function placeOf(row: number, column: number): number {
  return row * MAX_COLUMNS + column;
}

function missingIn(area: Area, known: Places): WrittenCell[] {
  const missing: WrittenCell[] = [];
  for (let row = area.top; row <= area.bottom; row += 1) {
    for (let column = area.left; column <= area.right; column += 1) {
      if (!known.has(placeOf(row, column))) missing.push({ row, column, value: null });
    }
  }
  return missing;
}
