import type { Area } from '../grid/cell-grid';
import type { HighlightTone } from '../grid/highlight';
import type { CellStyle, Edit, SheetLayout, WrittenCell } from '../grid/plan';
import * as r from '../rulebook/rational';
import { sheetNames, validSheetName } from './sheet-names';
import { chartSheets, chartsUnder } from './table-charts';
import { isNumber } from './table';
import type { ColumnFormat, Locator, Table, TableRow, TableValue } from './table';
import { layoutOf, locatorOf } from './table-layout';
import type { Placed } from './table-layout';
import { frameCells, frameMerges } from './table-frame';
import { rowHeights } from './table-heights';

export type AddSheet = Extract<Edit, { kind: 'addSheet' }>;

const DATA_STYLES: Readonly<Record<ColumnFormat, CellStyle>> = {
  text: 'text',
  wrapped: 'wrapped',
  rank: 'centred',
  whole: 'number',
  points: 'points',
};

/**
 * Ensures one sheet per table in their order, then those of charts that stand apart; names valid and unlike `taken`,
 * formulas referring across them.
 */
export function tablesToSheets(tables: readonly Table[], taken: readonly string[] = []): AddSheet[] {
  const nameFor = sheetNames(taken);
  const placed = tables.map((table): Placed => {
    return { table, sheet: nameFor(table.sheet), layout: layoutOf(table) };
  });
  return [...placed.map((one) => toSheet(one, placed)), ...chartSheets(placed, nameFor)];
}

/** Ensures the colours of the tables' cells, to be laid on once their sheets stand. */
export function tableTones(tables: readonly Table[], sheets: readonly AddSheet[]): Edit[] {
  return tables.flatMap((table, at): Edit[] => {
    const sheet = sheets[at]?.sheet;
    const { firstRow } = layoutOf(table);
    const areas = new Map<HighlightTone, Area[]>();
    table.rows.forEach(({ cells }, index) => {
      table.columns.forEach(({ key }, column) => {
        const value = cells[key];
        if (!isNumber(value) || value.tone === undefined) return;
        const row = firstRow + index;
        const known = areas.get(value.tone) ?? [];
        known.push({ top: row, bottom: row, left: column, right: column });
        areas.set(value.tone, known);
      });
    });
    if (sheet === undefined) return [];
    return [...areas].map(([tone, where]) => ({ kind: 'highlight', sheet, tone, areas: where }));
  });
}

/** Ensures the sheet of a table that stands alone. */
export function tableToSheet(table: Table, taken: readonly string[] = []): AddSheet {
  const sheet = validSheetName(table.sheet, taken);
  const placed: Placed = { table, sheet, layout: layoutOf(table) };
  return toSheet(placed, [placed]);
}

function toSheet(placed: Placed, all: readonly Placed[]): AddSheet {
  const { sheet, layout } = placed;
  const charts = chartsUnder(placed);
  const sheetLayout: SheetLayout = {
    columnWidths: layout.widths,
    rowHeights: rowHeights(placed),
    merges: [...frameMerges(placed), ...headerMerges(placed), ...sectionMerges(placed)],
    freeze: { rows: layout.firstRow, columns: 0 },
    landscape: placed.table.onePage !== true,
    ...(placed.table.onePage === true ? { onePage: true } : {}),
    printTitleRows: layout.headerRows,
    ...(charts.length === 0 ? {} : { charts }),
  };
  const cells = [...frameCells(placed), ...headerCells(placed), ...bodyCells(placed, all)];
  return { kind: 'addSheet', sheet, cells, layout: sheetLayout };
}

function headerCells({ table, layout }: Placed): WrittenCell[] {
  const { first, last } = layout.headerRows;
  return table.columns.flatMap(({ header, group }, column): WrittenCell[] => {
    const cell = (row: number, value: string): WrittenCell => ({ row, column, value, style: 'header' });
    if (first === last) return [cell(first, header)];
    if (group === undefined) return [cell(first, header), cell(last, '')];
    const isGroupStart = table.columns[column - 1]?.group !== group;
    return [cell(first, isGroupStart ? group : ''), cell(last, header)];
  });
}

function headerMerges({ table, layout }: Placed): Area[] {
  const { first, last } = layout.headerRows;
  if (first === last) return [];
  const merges: Area[] = [];
  table.columns.forEach(({ group }, column) => {
    const before = merges.at(-1);
    if (group === undefined) merges.push({ top: first, bottom: last, left: column, right: column });
    else if (before && table.columns[column - 1]?.group === group) {
      merges[merges.length - 1] = { ...before, right: column };
    } else merges.push({ top: first, bottom: first, left: column, right: column });
  });
  return merges.filter(({ top, bottom, left, right }) => top < bottom || left < right);
}

function sectionMerges({ table, layout }: Placed): Area[] {
  const right = table.columns.length - 1;
  if (right === 0) return [];
  return table.rows.flatMap(({ kind }, index): Area[] => {
    const row = layout.firstRow + index;
    return kind === 'section' ? [{ top: row, bottom: row, left: 0, right }] : [];
  });
}

function bodyCells({ table, layout }: Placed, all: readonly Placed[]): WrittenCell[] {
  const at = locatorOf(all, table.key);
  return table.rows.flatMap((row, index) =>
    table.columns.map(({ key, format }, column): WrittenCell => {
      const value = row.kind === 'section' ? sectionValue(row, column) : row.cells[key];
      const place = { row: layout.firstRow + index, column };
      return bodyCell(place, { value, style: styleOf(row, format, value), at });
    }),
  );
}

interface BodyValue {
  readonly value: TableValue | undefined;
  readonly style: CellStyle;
  readonly at: Locator;
}

function bodyCell(
  { row, column }: Pick<WrittenCell, 'row' | 'column'>,
  { value, style, at }: BodyValue,
): WrittenCell {
  if (!isNumber(value)) return { row, column, value: value ?? null, style };
  const number = r.toDouble(value.value);
  if (value.formula === undefined) return { row, column, value: number, style };
  return { row, column, value: number, style, formula: value.formula(at) };
}

function sectionValue({ cells }: TableRow, column: number): TableValue | undefined {
  return column === 0 ? Object.values(cells)[0] : undefined;
}

function styleOf({ kind }: TableRow, columnFormat: ColumnFormat, value: TableValue | undefined): CellStyle {
  const format = (isNumber(value) ? value.format : undefined) ?? columnFormat;
  if (kind === 'total' && isNumber(value)) return format === 'points' ? 'totalPoints' : DATA_STYLES[format];
  if (kind !== 'data') return 'total';
  return isNumber(value) || value === undefined ? DATA_STYLES[format] : wordStyle(format);
}

/** Words in a column of numbers (a dash, "chưa gửi") stand in the middle. */
function wordStyle(format: ColumnFormat): CellStyle {
  return format === 'text' || format === 'wrapped' ? DATA_STYLES[format] : 'centred';
}
