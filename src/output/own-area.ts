import { areaName, parseAreaName, quoteSheetName } from '../grid/address';
import { cellAt } from '../grid/cell-grid';
import type { Area, CellGrid, DefinedName, WorkbookContent } from '../grid/cell-grid';
import { isOwnHeading, isPointsHeading } from './headings';

/** Names by which a later run finds what an earlier run wrote; the number counts the tables of the workbook. */
const RESULT_NAME = /^_cchc_ketqua_(\d+)$/i;
/** Not of the results' family: readers leave those areas out, and this one is the person's table. */
const SOURCE_NAME = /^_bang_cchc_(\d+)$/i;

/** A rectangle on a named sheet. */
export interface Located {
  readonly sheet: string;
  readonly area: Area;
}

/** What an earlier run wrote. */
export interface OwnArea {
  readonly number: number;
  readonly results: Located;
  /**
   * The parts of the area that are ours. A column a person has inserted among ours has another heading: it is
   * left alone. Empty when no heading of ours is left.
   */
  readonly parts: readonly Area[];
  /** The table the results belong to; absent when its name was deleted or broken. */
  readonly table?: Located;
}

export function resultName(number: number): string {
  return `_cchc_ketqua_${number}`;
}

export function sourceName(number: number): string {
  return `_bang_cchc_${number}`;
}

/** Ensures a reference as defined names hold it: `'Chấm điểm'!$H$6:$N$80`. */
export function absoluteReference({ sheet, area }: Located): string {
  const dollars = areaName(area).replace(/([A-Z]+)(\d+)/g, '$$$1$$$2');
  return `${quoteSheetName(sheet)}!${dollars}`;
}

/** Ensures the place a defined name refers to, or undefined when it is broken (`#REF!`) or not one rectangle. */
export function parseReference(refersTo: string): Located | undefined {
  const match = /^=?(?:'((?:[^']|'')+)'|([^'!]+))!([$A-Za-z0-9:]+)$/.exec(refersTo.trim());
  if (!match) return undefined;
  const area = parseAreaName((match[3] ?? '').replace(/\$/g, ''));
  const sheet = match[1]?.replace(/''/g, "'") ?? match[2];
  return area === undefined || sheet === undefined ? undefined : { sheet, area };
}

/** Ensures every results area an earlier run left, in the order of their numbers. */
export function ownAreas(content: WorkbookContent): OwnArea[] {
  const tables = new Map(numbered(content.names, SOURCE_NAME));
  return numbered(content.names, RESULT_NAME)
    .map(([number, results]): OwnArea => {
      const grid = content.sheets.find(({ sheet }) => sameSheet(sheet, results.sheet));
      const parts = grid === undefined ? [] : ownParts(grid, results.area);
      const table = tables.get(number);
      return table === undefined ? { number, results, parts } : { number, results, parts, table };
    })
    .sort((a, b) => a.number - b.number);
}

function numbered(names: readonly DefinedName[], pattern: RegExp): [number, Located][] {
  return names.flatMap(({ name, refersTo }): [number, Located][] => {
    const match = pattern.exec(name);
    const located = parseReference(refersTo);
    return match && located ? [[Number(match[1]), located]] : [];
  });
}

function ownParts(grid: CellGrid, area: Area): Area[] {
  const heading = headingRow(grid, area);
  if (heading === undefined) return [];
  const parts: Area[] = [];
  for (let column = area.left; column <= area.right; column += 1) {
    if (!isOwnHeading(cellAt(grid, heading, column)?.value)) continue;
    const last = parts.at(-1);
    if (last?.right === column - 1) parts[parts.length - 1] = { ...last, right: column };
    else parts.push({ ...area, left: column, right: column });
  }
  return parts;
}

function headingRow(grid: CellGrid, area: Area): number | undefined {
  for (let row = area.top; row <= area.bottom; row += 1) {
    const cells = grid.rows[row]?.slice(area.left, area.right + 1) ?? [];
    if (cells.some((cell) => isPointsHeading(cell?.value))) return row;
  }
  return undefined;
}

/** Ensures Excel's own notion of one sheet: names differ by more than case. */
export function sameSheet(a: string, b: string): boolean {
  return a.normalize('NFC').toLowerCase() === b.normalize('NFC').toLowerCase();
}

export function overlaps(a: Area, b: Area): boolean {
  return a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;
}
