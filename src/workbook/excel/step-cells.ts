import { areaName, cellName } from '../../grid/address';
import type { Area, CellGrid } from '../../grid/cell-grid';
import { cellAt, contains } from '../../grid/cell-grid';
import type { WrittenCell } from '../../grid/plan';
import { problem, type Problem } from '../../result';
import { addressLists, blocksOf, exactBlocksOf, gridOf, rectangles, writtenAt, type Block } from './blocks';
import type { AnyCode } from './failure';
import { lookInPlace, rememberedFor, type Look } from './looks';
import { areaFrom } from './read-sheets';
import { rangeOn, sheetOn } from './session';
import type { Step } from './step';
import type { CellsBefore, LooksBefore } from './undo-record';
import { inputFor, isTextInput, sameContent } from './values';

/** What is known of the sheet that cells go to. */
export interface Target {
  readonly sheet: string;
  /** The sheet as last read. */
  readonly seen: CellGrid | undefined;
  readonly isProtected: boolean;
}

/**
 * Ensures the steps that write cells into a sheet of a person's. A protected sheet takes contents only, and
 * only where a cell is unlocked: formats stay, texts are marked as such by an apostrophe.
 */
export function cellSteps(target: Target, cells: readonly WrittenCell[]): Step[] {
  if (target.isProtected) return exactBlocksOf(cells).map((block) => contentStep(target, block));
  return [...blocksOf(cells).map((block) => contentStep(target, block)), ...lookSteps(target.sheet, cells)];
}

function contentStep({ sheet, seen, isProtected }: Target, block: Block): Step {
  const contents = contentsOf(block);
  const formats = isProtected ? [] : formatsOf(block);
  const typed = isProtected ? contentsOf(block, markedText) : contents;
  const hasFormats = formats.flat().some((format) => format !== null);
  return {
    sheet,
    place: areaName(block.area),
    touches: 'cells',
    requestBytes: JSON.stringify([contents, formats]).length + 1_500,
    responseBytes: JSON.stringify(contents).length + 20 * contents.flat().length + 500,
    ask: (book) => askContents(book, { sheet, block, wrote: contents, seen, isProtected }),
    write: (book) => {
      const range = rangeOn(book, sheet, areaName(block.area));
      if (hasFormats) range.numberFormat = formats as string[][];
      range.formulas = typed;
      return undefined;
    },
  };
}

export type Input = string | number | boolean;

export function contentsOf(
  block: Block,
  input: (cell: WrittenCell) => Input = inputFor,
): (Input | null)[][] {
  return gridOf(block.area, (row, column) => {
    const cell = writtenAt(block, row, column);
    return cell === undefined ? null : input(cell);
  });
}

function markedText(cell: WrittenCell): Input {
  return isTextInput(cell) ? `'${String(cell.value)}` : inputFor(cell);
}

/** Text-like values need "@" before they are written; a cell without a style keeps its own format. */
function formatsOf(block: Block): (string | null)[][] {
  return gridOf(block.area, (row, column) => {
    const cell = writtenAt(block, row, column);
    if (cell === undefined) return null;
    if (isTextInput(cell)) return '@';
    return cell.style === undefined ? null : (lookInPlace(cell.style).numberFormat ?? 'General');
  });
}

interface Content {
  readonly sheet: string;
  readonly block: Block;
  readonly wrote: CellsBefore['wrote'];
  readonly seen: CellGrid | undefined;
  readonly isProtected: boolean;
}

function askContents(book: Excel.Workbook, content: Content): ReturnType<Step['ask']> {
  const range = rangeOn(book, content.sheet, areaName(content.block.area));
  range.load('formulas,numberFormat');
  const merged = range.getMergedAreasOrNullObject().untrack();
  merged.load('areas/items/rowIndex,areas/items/columnIndex,areas/items/rowCount,areas/items/columnCount');
  return () => {
    const before = range.formulas as unknown[][];
    const merges = merged.isNullObject ? [] : merged.areas.items.map(areaFrom);
    const keep = <T>(rows: readonly (readonly T[])[]): (T | null)[][] =>
      gridOf(content.block.area, (row, column) => {
        if (writtenAt(content.block, row, column) === undefined) return null;
        return rows[row - content.block.area.top]?.[column - content.block.area.left] ?? null;
      });
    const record: CellsBefore = {
      kind: 'cells',
      sheet: content.sheet,
      area: content.block.area,
      before: keep(before),
      formats: keep(range.numberFormat as unknown[][]),
      wrote: content.wrote,
      ...(content.isProtected ? { formatsStay: true } : {}),
    };
    return { records: [record], problems: [...swallowed(content, merges), ...changed(content, before)] };
  };
}

/** Excel drops what is written into a merged area beside its first cell. */
function swallowed({ sheet, block }: Content, merges: readonly Area[]): Problem[] {
  return [...block.cells.values()]
    .filter(({ row, column }) => merges.some((area) => isSwallowed(area, row, column)))
    .map(({ row, column }) => cellProblem('workbook.merged-cell', sheet, cellName(row, column)));
}

function cellProblem(code: AnyCode, sheet: string, cell: string): Problem {
  return problem(code, 'error', { sheet, cell }, { sheet, cell });
}

export function isSwallowed(area: Area, row: number, column: number): boolean {
  return contains(area, row, column) && (area.top !== row || area.left !== column);
}

/** What stands in the way of a plan that was made from an older state of the sheet. */
function changed({ sheet, block, seen }: Content, before: readonly (readonly unknown[])[]): Problem[] {
  if (!seen) return [];
  return [...block.cells.values()]
    .filter(({ row, column }) => {
      const now = before[row - block.area.top]?.[column - block.area.left] ?? '';
      return !sameContent(now, contentSeen(seen, row, column));
    })
    .map(({ row, column }) =>
      cellProblem('excel.changed-since-read', sheet, cellName(row, column)),
    );
}

function contentSeen(seen: CellGrid, row: number, column: number): unknown {
  const cell = cellAt(seen, row, column);
  if (cell?.formula !== undefined) return `=${cell.formula}`;
  if (cell === undefined || cell.value === null) return '';
  return typeof cell.value === 'object' ? cell.value.error : cell.value;
}

/** One step per look that more than a number format is part of. */
function lookSteps(sheet: string, cells: readonly WrittenCell[]): Step[] {
  const byLook = new Map<string, { look: Look; cells: WrittenCell[] }>();
  for (const cell of cells) {
    if (cell.style === undefined) continue;
    const { numberFormat: _format, ...look } = lookInPlace(cell.style);
    if (Object.keys(look).length === 0) continue;
    const key = JSON.stringify(look);
    const group: { look: Look; cells: WrittenCell[] } = byLook.get(key) ?? { look, cells: [] };
    group.cells.push(cell);
    byLook.set(key, group);
  }
  return [...byLook.values()].flatMap((group) => lookStep(sheet, group.look, group.cells));
}

function lookStep(sheet: string, look: Look, cells: readonly WrittenCell[]): Step[] {
  const lists = addressLists(rectangles(cells));
  const blocks = blocksOf(cells);
  return lists.map((list, index) => ({
    sheet,
    place: list.length < 40 ? list : `${list.slice(0, 40)}…`,
    touches: 'formats',
    requestBytes: list.length + 1_500,
    responseBytes: index === 0 ? cells.length * 140 : 0,
    ask: (book) => {
      const asked = index === 0 ? blocks.map((block) => askLooks(book, { sheet, block, look })) : [];
      return () => ({ records: asked.map((read) => read()), problems: [] });
    },
    write: (book) => {
      paint(sheetOn(book, sheet).getRanges(list).untrack().format, look);
      return undefined;
    },
  }));
}

/** Queues the looks of a block's cells; cells that are not written give back nothing. */
function askLooks(
  book: Excel.Workbook,
  { sheet, block, look }: { readonly sheet: string; readonly block: Block; readonly look: Look },
): () => LooksBefore {
  const range = rangeOn(book, sheet, areaName(block.area));
  const looks = range.getCellProperties({ format: rememberedFor(look) });
  return () => ({
    kind: 'looks',
    sheet,
    area: block.area,
    looks: gridOf(block.area, (row, column) => {
      const before = looks.value[row - block.area.top]?.[column - block.area.left];
      return writtenAt(block, row, column) && before ? (before as Excel.SettableCellProperties) : {};
    }),
  });
}

/** Queues a look on cells; what it does not name stays. */
export function paint(format: Excel.RangeFormat, look: Look): void {
  if (look.bold) format.font.bold = true;
  if (look.italic) format.font.italic = true;
  if (look.size !== undefined) format.font.size = look.size;
  if (look.fill !== undefined) format.fill.color = look.fill;
  if (look.wrap) format.wrapText = true;
  if (look.horizontal) format.horizontalAlignment = look.horizontal;
  if (look.vertical) format.verticalAlignment = look.vertical;
  if (look.border) drawBorders(format);
}

const EDGES = ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight', 'InsideHorizontal', 'InsideVertical'] as const;

function drawBorders(format: Excel.RangeFormat): void {
  for (const edge of EDGES) format.borders.getItem(edge).style = 'Continuous';
}

