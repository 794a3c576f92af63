import { cellAt, contains, type Area, type CellGrid } from '../../grid/cell-grid';
import { cellText } from './cell-text';

/** Bold letters of the grid's font, a little generously. */
const LETTER = 7;
const LINE = 17;
const PADDING = 8;
const NARROW = 48;
const WIDE = 300;
/** Enough rows to see what a column holds. */
const SAMPLE_ROWS = 200;
const MOST_LINES = 8;

/** Where rows and columns stand, in pixels; one more edge than there are rows or columns. */
export interface Layout {
  readonly columnEdges: readonly number[];
  readonly rowEdges: readonly number[];
}

/** Ensures a place for every row and column: widths by what stands in them, heights by wrapped lines. */
export function layOut(grid: CellGrid, date1904: boolean): Layout {
  const merged = mergedCells(grid);
  const widths = Array.from({ length: grid.columnCount }, (_, column) =>
    columnWidth(grid, column, merged, date1904),
  );
  const heights = Array.from({ length: grid.rowCount }, (_, row) =>
    rowHeight(grid, row, widths, { merged, date1904 }),
  );
  return { columnEdges: edges(widths), rowEdges: edges(heights) };
}

function edges(sizes: readonly number[]): number[] {
  const all = [0];
  for (const size of sizes) all.push((all.at(-1) ?? 0) + size);
  return all;
}

type Merged = ReadonlyMap<string, Area>;

function mergedCells({ merges }: CellGrid): Merged {
  return new Map(merges.map((area) => [`${area.top}:${area.left}`, area]));
}

function columnWidth(grid: CellGrid, column: number, merged: Merged, date1904: boolean): number {
  if (grid.hiddenColumns.has(column)) return 0;
  let longest = 0;
  for (let row = 0; row < Math.min(grid.rowCount, SAMPLE_ROWS); row += 1) {
    const area = merged.get(`${row}:${column}`);
    if (area !== undefined && area.right > area.left) continue;
    const lines = cellText(cellAt(grid, row, column), date1904).split('\n');
    longest = Math.max(longest, ...lines.map(({ length }) => length));
  }
  return Math.min(WIDE, Math.max(NARROW, Math.ceil(longest * LETTER) + PADDING));
}

function rowHeight(
  grid: CellGrid,
  row: number,
  widths: readonly number[],
  { merged, date1904 }: { readonly merged: Merged; readonly date1904: boolean },
): number {
  if (grid.hiddenRows.has(row)) return 0;
  let most = 1;
  for (let column = 0; column < grid.columnCount; column += 1) {
    const area = merged.get(`${row}:${column}`);
    if (area !== undefined && area.bottom > area.top) continue;
    const width = widths.slice(column, (area?.right ?? column) + 1).reduce((sum, one) => sum + one, 0);
    most = Math.max(most, linesOf(cellText(cellAt(grid, row, column), date1904), width - PADDING));
  }
  return Math.min(most, MOST_LINES) * LINE + PADDING;
}

function linesOf(text: string, width: number): number {
  if (text === '' || width <= 0) return 1;
  const perLine = Math.max(1, Math.floor(width / LETTER));
  return text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / perLine)), 0);
}

/** Ensures the first and last row that a window of pixels shows. */
export function visibleRows(
  { rowEdges }: Layout,
  top: number,
  height: number,
): { first: number; last: number } {
  const rows = rowEdges.length - 1;
  const after = (pixel: number): number => {
    let [low, high] = [0, rows];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((rowEdges[middle + 1] ?? 0) <= pixel) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  return { first: after(top), last: Math.min(rows - 1, after(top + height)) };
}

/** Ensures the area a cell is drawn in: its merge where it is the first cell of one, nothing where it is another. */
export function drawnArea(grid: CellGrid, row: number, column: number): Area | undefined {
  const area = grid.merges.find((one) => contains(one, row, column));
  if (area === undefined) return { top: row, bottom: row, left: column, right: column };
  return area.top === row && area.left === column ? area : undefined;
}

/** Ensures how much room the rows or columns from one to another take. */
export function sizeOf(edges: readonly number[], from: number, to: number): number {
  return (edges[to + 1] ?? 0) - (edges[from] ?? 0);
}
