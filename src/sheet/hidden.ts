import { cellAt } from '../grid/cell-grid';
import type { SheetCells } from './cells';
import { cellName, columnName } from '../grid/address';
import type { FoundTable } from './header/find';

/** Ensures hidden sheets, rows and columns that take part in a table are named: they are read like any other. */
export function reportHidden(cells: SheetCells, tables: readonly FoundTable[]): void {
  const { grid, problems } = cells;
  if (grid.visibility !== 'visible')
    problems.add('sheet.hidden-sheet', 'info', undefined, { sheet: grid.sheet });
  const rows = [...grid.hiddenRows].filter((row) =>
    tables.some((table) => row >= table.header.first && row <= table.lastRow),
  );
  if (rows.length > 0) {
    problems.add(
      'sheet.hidden-rows',
      'info',
      { row: Math.min(...rows), column: 0 },
      { rows: ranges(rows, (row) => String(row + 1)) },
    );
  }
  const columns = [...grid.hiddenColumns].filter((column) =>
    tables.some(({ header }) => header.columns.some(({ index }) => index === column)),
  );
  if (columns.length > 0) {
    const at = { row: tables[0]?.header.last ?? 0, column: Math.min(...columns) };
    problems.add('sheet.hidden-columns', 'info', at, { columns: ranges(columns, columnName) });
  }
}

/** Ensures values left behind under a merged block of a table are named: nobody sees them, and they are not read. */
export function reportCovered(cells: SheetCells, table: FoundTable): void {
  for (const area of cells.grid.merges) {
    if (area.bottom < table.header.first || area.top > table.lastRow) continue;
    for (let row = area.top; row <= area.bottom; row += 1) {
      for (let column = area.left; column <= area.right; column += 1) {
        const value = cellAt(cells.grid, row, column)?.value ?? null;
        const isAnchor = row === area.top && column === area.left;
        if (isAnchor || value === null || value === '' || cells.isOwn(row, column)) continue;
        const text = typeof value === 'object' ? value.error : String(value);
        cells.problems.add(
          'sheet.value-hidden-by-merge',
          'warning',
          { row, column },
          { text: text.slice(0, 80) },
        );
      }
    }
  }
}

const NAMED = 8;

/** Ensures cells of a table with crossed-out text are named: a draft's old words may stand beside the new. */
export function reportStruck(cells: SheetCells, tables: readonly FoundTable[]): void {
  const found: { readonly row: number; readonly column: number }[] = [];
  for (const { header, lastRow } of tables) {
    for (let row = header.first; row <= lastRow; row += 1) {
      cells.grid.rows[row]?.forEach((cell, column) => {
        if (cell?.struck && cell.value !== null && !cells.isOwn(row, column)) found.push({ row, column });
      });
    }
  }
  const [first] = found;
  if (first === undefined) return;
  const names = found.slice(0, NAMED).map(({ row, column }) => cellName(row, column));
  cells.problems.add('sheet.struck-text', 'warning', first, {
    cells: found.length,
    names: [...names, ...(found.length > NAMED ? ['…'] : [])].join(', '),
    text: cells.text(first.row, first.column).slice(0, 80),
  });
}

function ranges(numbers: readonly number[], name: (number: number) => string): string {
  const sorted = [...numbers].sort((a, b) => a - b);
  const runs: [number, number][] = [];
  for (const number of sorted) {
    const run = runs.at(-1);
    if (run !== undefined && run[1] === number - 1) run[1] = number;
    else runs.push([number, number]);
  }
  return runs.map(([from, to]) => (from === to ? name(from) : `${name(from)}–${name(to)}`)).join(', ');
}
