import { cellName } from '../../grid/address';
import { cellAt } from '../../grid/cell-grid';
import type { CellGrid } from '../../grid/cell-grid';
import { problem } from '../../result';
import type { CellRef } from '../../result';
import { plainWords } from '../words';
import { plainValue, sameValue } from './issued';
import type { IssuedItem } from './issued';
import type { ProvinceProblem } from './problems';
import { threeWay } from './three-way';

type Plain = string | number | boolean;

/** A file that came back: what it was issued with, and its sheet as it is now. */
export interface ReturnedFile {
  readonly file: string;
  readonly grid: CellGrid;
  readonly items: readonly IssuedItem[];
}

/** One cell of the province's sheet that a file fills or changes. */
export interface GatheredCell {
  readonly code: string;
  readonly file: string;
  readonly cell: CellRef;
  readonly row: number;
  readonly column: number;
  readonly before?: Plain;
  readonly after: Plain;
}

export interface Gathered {
  readonly cells: readonly GatheredCell[];
  readonly problems: readonly ProvinceProblem[];
}

/**
 * Ensures what came back, cell by cell. A cell is taken where it still stands as it was issued; where the province
 * changed it meanwhile, two files differ, or a formula stands there, both values are named and nothing is written.
 */
export function gather(master: readonly CellGrid[], files: readonly ReturnedFile[]): Gathered {
  const problems: ProvinceProblem[] = [];
  const all = files.flatMap((file) => fromFile(file, master, problems));
  const byCell = new Map<string, GatheredCell[]>();
  for (const one of all) {
    const key = `${one.cell.sheet}!${one.cell.cell}`;
    byCell.set(key, [...(byCell.get(key) ?? []), one]);
  }
  const cells = [...byCell.values()].flatMap((same) => agreed(same, problems));
  return { cells, problems };
}

function agreed(same: readonly GatheredCell[], problems: ProvinceProblem[]): GatheredCell[] {
  const [first] = same;
  const other = same.find(({ after }) => !sameValue(after, first?.after));
  if (!first || !other) return first ? [first] : [];
  const params = {
    item: first.code,
    first: first.file,
    firstValue: String(first.after),
    second: other.file,
    secondValue: String(other.after),
  };
  problems.push(problem('province.conflict', 'error', params, first.cell));
  return [];
}

function fromFile(
  file: ReturnedFile,
  master: readonly CellGrid[],
  problems: ProvinceProblem[],
): GatheredCell[] {
  return file.items.flatMap((item) => {
    const target = master.find(({ sheet }) => sheet === item.sheet);
    const [first] = item.rows;
    if (!target || !first || !names(target, first[1], item)) {
      problems.push(problem('province.item-unknown', 'error', { item: item.code, file: file.file }));
      return [];
    }
    const shift = shiftOf(file.grid, first[0], item);
    if (shift === undefined) {
      problems.push(
        problem('province.item-moved', 'error', { item: item.code, title: item.title, file: file.file }),
      );
      return [];
    }
    return item.rows.flatMap(([issued, row]) => {
      return item.columns.flatMap((column) => {
        const place: Place = { file, item, target, row, column };
        return gathered(place, plainValue(file.grid, issued + shift, column), problems) ?? [];
      });
    });
  });
}

/** A row still is the item's when both its code and its words stand in it. */
function names(grid: CellGrid, row: number, { code, title }: IssuedItem): boolean {
  const words = (grid.rows[row] ?? []).map((cell) => plainWords(String(cell?.value ?? ''))).join(' ');
  const own = plainWords(code).split(' ').at(-1) ?? '';
  return words.includes(plainWords(title)) && words.includes(own);
}

/** Rows put in or taken out above an item move it: it is found again by its words, if only one row has them. */
function shiftOf(grid: CellGrid, row: number, item: IssuedItem): number | undefined {
  if (names(grid, row, item)) return 0;
  const found = grid.rows.flatMap((_, at) => (names(grid, at, item) ? [at] : []));
  const [only, twin] = found;
  return only === undefined || twin !== undefined ? undefined : only - row;
}

interface Place {
  readonly file: ReturnedFile;
  readonly item: IssuedItem;
  readonly target: CellGrid;
  readonly row: number;
  readonly column: number;
}

function gathered(
  { file, item, target, row, column }: Place,
  after: Plain | undefined,
  problems: ProvinceProblem[],
): GatheredCell | undefined {
  const name = cellName(row, column);
  const cell = { sheet: target.sheet, cell: name };
  const was = item.was[name];
  const now = plainValue(target, row, column);
  const params = {
    item: item.code,
    file: file.file,
    was: String(was ?? ''),
    now: String(now ?? ''),
    after: String(after ?? ''),
  };
  const merged = threeWay({ sent: was, returned: after, now }, sameValue);
  if (merged === 'unchanged') return undefined;
  if (after === undefined) {
    problems.push(problem('province.emptied', 'warning', params, cell));
    return undefined;
  }
  if (cellAt(target, row, column)?.formula !== undefined) {
    problems.push(problem('province.over-formula', 'warning', params, cell));
    return undefined;
  }
  if (merged === 'conflict') {
    problems.push(problem('province.edited-since', 'error', params, cell));
    return undefined;
  }
  const base = { code: item.code, file: file.file, cell, row, column, after };
  return now === undefined ? base : { ...base, before: now };
}
