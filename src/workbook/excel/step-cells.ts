import { areaName, cellName } from '../../grid/address';
import type { Area, CellGrid } from '../../grid/cell-grid';
import { cellAt, contains } from '../../grid/cell-grid';
import type { WrittenCell } from '../../grid/plan';
import { problem, type Problem } from '../../result';
import {
  bandsWith,
  blocksOf,
  exactBlocksOf,
  gridOf,
  partOf,
  regionFor,
  writtenAt,
  type Block,
} from './blocks';
import { bytesOf } from './bytes';
import type { AnyCode } from './failure';
import { lookInPlace } from './looks';
import { mergesOn } from './merges';
import { contentsOn, rangeOn } from './session';
import { NOTHING, type Step } from './step';
import { lookSteps } from './step-looks';
import type { CellsBefore } from './undo-record';
import { contentSeen, inputFor, isTextInput, sameContent } from './values';

/** What is known of the sheet that cells go to. */
export interface Target {
  readonly sheet: string;
  /** The sheet as last read. */
  readonly seen: CellGrid | undefined;
  readonly isProtected: boolean;
  /** Areas that are asked for as a whole, where writes need several blocks. */
  readonly regions?: readonly Area[];
}

/**
 * Ensures the steps that write cells into a sheet of a person's. A protected sheet takes contents only, and
 * only where a cell is unlocked: formats stay, texts are marked as such by an apostrophe.
 */
export function cellSteps(target: Target, cells: readonly WrittenCell[]): Step[] {
  if (target.isProtected) return exactBlocksOf(cells).map((block) => contentStep(target, block));
  const regions = bandsWith(cells).map(({ area }) => area);
  const contents = blocksOf(cells).map((block) => contentStep({ ...target, regions }, block));
  return [...contents, ...lookSteps(target.sheet, cells)];
}

function contentStep(target: Target, block: Block, isTextCell = textCellsSeen(target.seen)): Step {
  const { sheet, isProtected } = target;
  const contents = contentsOf(block);
  const formats = isProtected ? [] : formatsOf(block, isTextCell);
  const typed = isProtected ? contentsOf(block, markedText) : contents;
  const kept = isProtected ? [] : textFormatsOf(block, isTextCell);
  const hasFormats = formats.flat().some((format) => format !== null);
  const hasTextCells = kept.flat().some((format) => format !== null);
  return {
    sheet,
    place: areaName(block.area),
    touches: 'cells',
    requestBytes: bytesOf([contents, formats]) + 1_500,
    responseBytes: bytesOf(contents) + 20 * contents.flat().length + 500,
    ask: (book) => askContents(book, { target, block, wrote: contents, isTextCell }),
    write: (book) => {
      const range = rangeOn(book, sheet, areaName(block.area));
      if (hasFormats) range.numberFormat = formats as string[][];
      range.formulas = typed;
      if (hasTextCells) range.numberFormat = kept as string[][];
      return undefined;
    },
  };
}

export type Input = string | number | boolean;

export function contentsOf(block: Block, input: (cell: WrittenCell) => Input = inputFor): (Input | null)[][] {
  return gridOf(block.area, (row, column) => {
    const cell = writtenAt(block, row, column);
    return cell === undefined ? null : input(cell);
  });
}

function markedText(cell: WrittenCell): Input {
  return isTextInput(cell) ? `'${String(cell.value)}` : inputFor(cell);
}

/** Whether a cell is formatted as text: what is typed there becomes text. */
type IsTextCell = (row: number, column: number) => boolean;

function textCellsSeen(seen: CellGrid | undefined): IsTextCell {
  return (row, column) => seen !== undefined && cellAt(seen, row, column)?.format === '@';
}

/**
 * Text-like values need "@" before they are written; a cell without a style keeps its own format, except that
 * figures and formulas go into a text cell under General.
 */
function formatsOf(block: Block, isTextCell: IsTextCell): (string | null)[][] {
  return gridOf(block.area, (row, column) => {
    const cell = writtenAt(block, row, column);
    if (cell === undefined) return null;
    if (isTextInput(cell)) return '@';
    if (cell.style !== undefined) return lookInPlace(cell.style).numberFormat ?? 'General';
    return becomesText(cell) && isTextCell(cell.row, cell.column) ? 'General' : null;
  });
}

/** A text cell's own format, put back once its figure is in. */
function textFormatsOf(block: Block, isTextCell: IsTextCell): ('@' | null)[][] {
  return gridOf(block.area, (row, column) => {
    const cell = writtenAt(block, row, column);
    return cell?.style === undefined && cell && becomesText(cell) && isTextCell(row, column) ? '@' : null;
  });
}

function becomesText(cell: WrittenCell): boolean {
  return cell.formula !== undefined || (cell.value !== null && typeof cell.value !== 'string');
}

interface Content {
  readonly target: Target;
  readonly block: Block;
  readonly wrote: CellsBefore['wrote'];
  readonly isTextCell: IsTextCell;
}

function askContents(book: Excel.Workbook, content: Content): ReturnType<Step['ask']> {
  const { sheet, isProtected, regions = [] } = content.target;
  const region = regionFor(content.block.area, regions);
  const range = contentsOn(book, sheet, areaName(region));
  const merged = mergesOn(book, sheet, region);
  return () => {
    const before = partOf(content.block.area, region, range.formulas as unknown[][]);
    const formats = partOf(content.block.area, region, range.numberFormat as unknown[][]);
    const merges = merged();
    const keep = <T>(rows: readonly (readonly T[])[]): (T | null)[][] =>
      gridOf(content.block.area, (row, column) => {
        if (writtenAt(content.block, row, column) === undefined) return null;
        return rows[row - content.block.area.top]?.[column - content.block.area.left] ?? null;
      });
    const record: CellsBefore = {
      kind: 'cells',
      sheet,
      area: content.block.area,
      before: keep(before),
      formats: keep(formats),
      wrote: content.wrote,
      ...(isProtected ? { formatsStay: true } : {}),
    };
    const problems = [...swallowed(content, merges), ...changed(content, before)];
    return { records: [record], problems, repairs: repairsFor(content, formats) };
  };
}

/** Figures that became texts, because nobody knew yet that their cells are formatted as text. */
function repairsFor(
  { target, block, isTextCell }: Content,
  formats: readonly (readonly unknown[])[],
): Step[] {
  if (target.isProtected) return [];
  const turned = [...block.cells.values()].filter(({ row, column, style, ...cell }) => {
    if (style !== undefined || !becomesText({ row, column, ...cell }) || isTextCell(row, column))
      return false;
    return formats[row - block.area.top]?.[column - block.area.left] === '@';
  });
  const plain = { ...target, seen: undefined };
  return blocksOf(turned).map((piece) => ({ ...contentStep(plain, piece, () => true), ask: () => NOTHING }));
}

/** Excel drops what is written into a merged area beside its first cell. */
function swallowed({ target: { sheet }, block }: Content, merges: readonly Area[]): Problem[] {
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
function changed(
  { target: { sheet, seen }, block }: Content,
  before: readonly (readonly unknown[])[],
): Problem[] {
  if (!seen) return [];
  return [...block.cells.values()]
    .filter(({ row, column }) => {
      const now = before[row - block.area.top]?.[column - block.area.left] ?? '';
      return !sameContent(now, contentSeen(seen, row, column));
    })
    .map(({ row, column }) => cellProblem('excel.changed-since-read', sheet, cellName(row, column)));
}
