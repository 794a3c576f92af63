import { areaName, cellName } from '../grid/address';
import type { Area, CellGrid } from '../grid/cell-grid';
import type { SheetLayout, WrittenCell } from '../grid/plan';
import type { Language } from '../messages/language';
import { fromPoints } from '../rulebook/points';
import { blockOf } from './block';
import { cellPoints } from './block-sums';
import { addressFrom, formulaFor } from './cell-reference';
import { label } from './labels';
import type { OutputRow, ScoredSheet, SubtotalRow } from './row';
import { BODY_LETTER, HEADER_LETTER, LINE } from './table-heights';
import { linesIn } from './text-width';
import type { Frame } from './scene';
import { isBlank, scoreColumn } from './self-reference';

/** Identifying columns left of the own ones. */
const CODE = 0;
const TITLE = 1;
const MAXIMUM = 2;
const SELF = 3;
const OWN_LEFT = 4;
const HEADING_ROW = 3;
const FIRST_ROW = HEADING_ROW + 1;

const WIDTHS = { [CODE]: 9, [TITLE]: 45, [MAXIMUM]: 10, [SELF]: 10 };

/** A sheet of results that stands apart from the table it belongs to. */
export interface SideSheet {
  readonly cells: readonly WrittenCell[];
  readonly area: Area;
  readonly widths: Readonly<Record<number, number>>;
  readonly merges: readonly Area[];
  readonly layout: SheetLayout;
  readonly riskCells: ReadonlyMap<number, string>;
  readonly markCells: ReadonlyMap<number, string>;
}

export interface SideSheetRequest {
  readonly scored: ScoredSheet;
  readonly sheet: string;
  readonly grid: CellGrid;
  readonly table: Area;
  readonly filled: ReadonlySet<number>;
  readonly language: Language;
  /** True in a separate workbook: values with their addresses noted, no formula reaches back. */
  readonly isDetached: boolean;
}

/** Ensures the results with code, title, maximum and self-score beside them, one line per row of the table. */
export function sideSheet(request: SideSheetRequest): SideSheet {
  const { scored, language } = request;
  const lines = [...scored.rows, ...scored.subtotals].sort((a, b) => a.row - b.row);
  const places = new Map(lines.map(({ row }, index) => [row, FIRST_ROW + index]));
  const frame = frameOf(request, places);
  const block = blockOf(scored, frame);
  const cells = [
    ...titleCells(request),
    ...headings(language),
    ...lines.flatMap((line) => identifyingCells(line, frame, request)),
    ...block.cells,
  ];
  const widths: Record<number, number> = { ...WIDTHS, ...block.widths };
  const { right } = block.columns;
  const merges = [0, 1].map((row): Area => ({ top: row, bottom: row, left: 0, right }));
  const bottom = frame.totalRow ?? FIRST_ROW;
  return {
    cells,
    area: { top: 0, left: 0, bottom, right },
    widths,
    riskCells: block.riskCells,
    markCells: block.markCells,
    merges,
    layout: {
      rowHeights: heightsOf(cells, widths),
      merges,
      columnWidths: Array.from({ length: right + 1 }, (_, column) => widths[column] ?? 10),
      freeze: { rows: FIRST_ROW, columns: TITLE + 1 },
      landscape: true,
      printTitleRows: { first: HEADING_ROW, last: HEADING_ROW },
    },
  };
}

/** Rows of a new sheet do not grow with their words, so their heights are stated. */
function heightsOf(
  cells: readonly WrittenCell[],
  widths: Readonly<Record<number, number>>,
): Record<number, number> {
  const heights: Record<number, number> = {};
  for (const { row, column, value, style } of cells) {
    if (row < HEADING_ROW) continue;
    const letter = style === 'header' || style === 'total' ? HEADER_LETTER : BODY_LETTER;
    const lines = typeof value === 'string' ? linesIn(value, widths[column] ?? 10, letter) : 1;
    heights[row] = Math.max(heights[row] ?? 0, lines * LINE);
  }
  return heights;
}

function frameOf(request: SideSheetRequest, places: ReadonlyMap<number, number>): Frame {
  const { grid, isDetached } = request;
  return {
    sheet: request.sheet,
    left: OWN_LEFT,
    headings: { first: HEADING_ROW, last: HEADING_ROW },
    rowOf: (row) => places.get(row) ?? FIRST_ROW,
    totalRow: FIRST_ROW + places.size,
    grid: isDetached ? { ...grid, rows: [] } : grid,
    selfColumn: SELF,
    filled: request.filled,
    language: request.language,
  };
}

function titleCells({ scored, table, language }: SideSheetRequest): WrittenCell[] {
  const source = label('side.source', language, { sheet: scored.form.sheet, area: areaName(table) });
  return [
    { row: 0, column: CODE, value: label('side.title', language), style: 'title' },
    { row: 1, column: CODE, value: source, style: 'note' },
  ];
}

function headings(language: Language): WrittenCell[] {
  return (['code', 'title', 'maximum', 'self'] as const).map((column, index) => ({
    row: HEADING_ROW,
    column: index,
    value: label(`column.${column}`, language),
    style: 'header',
  }));
}

function identifyingCells(
  line: OutputRow | SubtotalRow,
  frame: Frame,
  request: SideSheetRequest,
): WrittenCell[] {
  const row = frame.rowOf(line.row);
  const isItem = 'outcome' in line;
  const maximum = cellPoints(line.maximum) ?? null;
  return [
    { row, column: CODE, value: line.code, style: isItem ? 'text' : 'total' },
    { row, column: TITLE, value: line.title, style: isItem ? 'wrapped' : 'total' },
    { row, column: MAXIMUM, value: maximum, style: isItem ? 'points' : 'totalPoints' },
    isItem ? selfCell(line, frame, request) : { row, column: SELF, value: null, style: 'total' },
  ];
}

function selfCell(line: OutputRow, frame: Frame, request: SideSheetRequest): WrittenCell {
  const cell = { row: frame.rowOf(line.row), column: SELF, style: 'points' } as const;
  const filled =
    request.filled.has(line.row) && line.outcome.kind === 'scored' ? line.outcome.points : undefined;
  if (line.self === undefined) return { ...cell, ...scoreToCome(line, frame, request), ...valueOf(filled) };
  const value = cellPoints(line.self.points) ?? null;
  const address = addressFrom(frame.sheet, line.self.cell);
  const formula = formulaFor(frame.grid, line.self.cell, fromPoints(line.self.points), address);
  return formula === undefined ? { ...cell, value } : { ...cell, value, formula };
}

function valueOf(points: OutputRow['atStake']): { readonly value?: number } {
  const value = cellPoints(points);
  return value === undefined ? {} : { value };
}

/** A score cell still blank: what is typed there later shows here. */
function scoreToCome(
  line: OutputRow,
  frame: Frame,
  { scored, grid, isDetached }: SideSheetRequest,
): { readonly value: null | string; readonly formula?: string } {
  const column = scoreColumn(scored.form.columns);
  if (isDetached || column === undefined || !isBlank(grid, line.row, column)) return { value: null };
  const address = addressFrom(frame.sheet, { sheet: grid.sheet, cell: cellName(line.row, column) });
  return { value: '', formula: `IF(${address}="","",${address})` };
}
