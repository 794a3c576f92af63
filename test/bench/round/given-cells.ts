import { areaName } from '../../../src/grid/address';
import type { CellValue } from '../../../src/grid/cell-grid';
import type { NewSheet } from '../../../src/workbook/xlsx';
import { wholeJob, type Job } from './job';

/** A sheet as another program is handed it: row and column from 1, the value or `=formula`, the look. */
interface GivenSheet {
  readonly name: string;
  readonly widths: readonly number[];
  readonly merges: readonly string[];
  readonly cells: readonly (readonly [row: number, column: number, value: Typed, style: string])[];
}

type Typed = string | number | boolean | null;

export interface GivenCells {
  readonly books: readonly (readonly GivenSheet[])[];
  readonly count: number;
}

/** Ensures every cell our own job writes, workbook by workbook, for another program to write the same. */
export async function givenCells(job: Job): Promise<GivenCells> {
  const books: GivenSheet[][] = [];
  await wholeJob(job, (sheets) => {
    books.push(sheets.map(givenSheet));
  });
  const sheets = books.flat();
  return { books, count: sheets.reduce((sum, { cells }) => sum + cells.length, 0) };
}

function givenSheet({ sheet, cells, layout }: NewSheet): GivenSheet {
  return {
    name: sheet,
    widths: layout.columnWidths ?? [],
    merges: (layout.merges ?? []).map(areaName),
    cells: cells.map(({ row, column, value, formula, style = 'plain' }) => {
      return [row + 1, column + 1, formula === undefined ? typed(value) : `=${formula}`, style] as const;
    }),
  };
}

function typed(value: CellValue): Typed {
  return typeof value === 'object' ? (value?.error ?? null) : value;
}
