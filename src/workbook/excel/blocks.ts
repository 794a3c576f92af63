import { areaName, type Position } from '../../grid/address';
import { contains, type Area } from '../../grid/cell-grid';
import type { WrittenCell } from '../../grid/plan';

/** The client library splits writes beyond 1,500 cells; ours stay below, so that each is all or nothing. */
const MOST_CELLS = 1_500;

/** A rectangle of one sheet and the cells of it that are written; the others are left alone. */
export interface Block {
  readonly area: Area;
  readonly cells: ReadonlyMap<string, WrittenCell>;
}

/** Ensures the cell written at a position, or undefined where the block has a hole. */
export function writtenAt(block: Block, row: number, column: number): WrittenCell | undefined {
  return block.cells.get(`${row},${column}`);
}

/** Ensures rows and columns of one value per cell of an area. */
export function gridOf<T>(area: Area, at: (row: number, column: number) => T): T[][] {
  const rows: T[][] = [];
  for (let row = area.top; row <= area.bottom; row++) {
    const line: T[] = [];
    for (let column = area.left; column <= area.right; column++) line.push(at(row, column));
    rows.push(line);
  }
  return rows;
}

/**
 * Ensures few rectangles that hold all cells: one per group of neighbouring columns, cut into pieces of at
 * most 1,500 cells. Cells of a rectangle that are not written are left alone, as `null` is by Excel.
 */
export function blocksOf(cells: readonly WrittenCell[]): Block[] {
  return bandsOf(cells.map((cell) => cell.column)).flatMap(([left, right]) => {
    const inBand = cells.filter((cell) => cell.column >= left && cell.column <= right);
    return pieces(inBand, right - left + 1).map((piece) => blockOf(piece, left, right));
  });
}

/** Ensures one rectangle per group of neighbouring columns, with the cells it holds. */
export function bandsWith(
  cells: readonly WrittenCell[],
): { readonly area: Area; readonly cells: readonly WrittenCell[] }[] {
  return bandsOf(cells.map((cell) => cell.column)).map(([left, right]) => {
    const inBand = cells.filter((cell) => cell.column >= left && cell.column <= right);
    const top = inBand.reduce((least, { row }) => Math.min(least, row), Infinity);
    const bottom = inBand.reduce((most, { row }) => Math.max(most, row), 0);
    return { area: { top, left, bottom, right }, cells: inBand };
  });
}

/** Cells up to which one question for a whole area takes less than several for its parts. */
const MOST_ASKED_AT_ONCE = 5_000;

/** Ensures the area to ask for when a part of it is needed: the one that holds it, unless that is too large. */
export function regionFor(part: Area, regions: readonly Area[]): Area {
  return (
    regions.find((region) => {
      const size = (region.bottom - region.top + 1) * (region.right - region.left + 1);
      const holds = contains(region, part.top, part.left) && contains(region, part.bottom, part.right);
      return holds && size <= MOST_ASKED_AT_ONCE;
    }) ?? part
  );
}

/** Ensures the rows of a part out of those of the area it lies in. */
export function partOf<T>(part: Area, region: Area, rows: readonly (readonly T[])[]): (T | undefined)[][] {
  return gridOf(part, (row, column) => rows[row - region.top]?.[column - region.left]);
}

/** Ensures rectangles without holes, for sheets where a hole may be a locked cell. */
export function exactBlocksOf(cells: readonly WrittenCell[]): Block[] {
  return rectangles(cells).flatMap((area) => {
    const inside = cells.filter(({ row, column }) => contains(area, row, column));
    return pieces(inside, area.right - area.left + 1).map((piece) => blockOf(piece, area.left, area.right));
  });
}

/** Neighbouring columns, as first and last. */
function bandsOf(columns: readonly number[]): [number, number][] {
  const bands: [number, number][] = [];
  for (const column of [...new Set(columns)].sort((a, b) => a - b)) {
    const last = bands.at(-1);
    if (last && column === last[1] + 1) last[1] = column;
    else bands.push([column, column]);
  }
  return bands;
}

/** Empty rows between two pieces, from which on one rectangle would mostly be holes. */
const WIDE_GAP = 40;

function pieces(cells: readonly WrittenCell[], width: number): WrittenCell[][] {
  const mostRows = Math.max(1, Math.floor(MOST_CELLS / width));
  const found: WrittenCell[][] = [];
  let firstRow = 0;
  let lastRow = 0;
  for (const cell of [...cells].sort((a, b) => a.row - b.row)) {
    const open = found.at(-1);
    if (open && cell.row < firstRow + mostRows && cell.row <= lastRow + WIDE_GAP) open.push(cell);
    else {
      found.push([cell]);
      firstRow = cell.row;
    }
    lastRow = cell.row;
  }
  return found;
}

function blockOf(cells: readonly WrittenCell[], left: number, right: number): Block {
  const rows = cells.map((cell) => cell.row);
  return {
    area: { top: rows[0] ?? 0, left, bottom: rows.at(-1) ?? 0, right },
    cells: new Map(cells.map((cell) => [`${cell.row},${cell.column}`, cell])),
  };
}

/** Ensures rectangles over exactly the given positions: neighbours in a row first, equal rows joined. */
export function rectangles(positions: readonly Position[]): Area[] {
  const rows = new Map<number, number[]>();
  for (const { row, column } of positions) rows.set(row, [...(rows.get(row) ?? []), column]);
  const areas: Area[] = [];
  for (const row of [...rows.keys()].sort((a, b) => a - b)) {
    for (const [left, right] of bandsOf(rows.get(row) ?? [])) {
      const above = areas.findIndex(
        (area) => area.bottom === row - 1 && area.left === left && area.right === right,
      );
      const top = areas[above]?.top ?? row;
      if (above >= 0) areas.splice(above, 1);
      areas.push({ top, left, bottom: row, right });
    }
  }
  return areas;
}

/** Office.js takes lists of addresses up to 8,192 characters. */
const LONGEST_LIST = 8_000;

/** Ensures address lists that hold all areas, each short enough for one `getRanges`. */
export function addressLists(areas: readonly Area[]): string[] {
  return joined(areas.map(areaName));
}

/** Ensures lists of addresses, each short enough for one `getRanges`. */
export function joined(addresses: readonly string[]): string[] {
  const lists: string[] = [];
  for (const address of addresses) {
    const last = lists.at(-1);
    if (last === undefined || last.length + address.length + 1 > LONGEST_LIST) lists.push(address);
    else lists[lists.length - 1] = `${last},${address}`;
  }
  return lists;
}
