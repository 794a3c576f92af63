import { areaName, cellName } from '../../../grid/address';
import { contains, type Area } from '../../../grid/cell-grid';
import type { CellStyle, SheetLayout, WrittenCell } from '../../../grid/plan';
import { escapeXml } from '../xml/text';
import { cellXml } from './cell-xml';
import { validationXml } from './validation-xml';

/** Excel's columns. */
const COLUMNS = 16_384;
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** A new sheet's cells and look. */
export interface SheetToWrite {
  readonly cells: readonly WrittenCell[];
  readonly layout: SheetLayout;
  /** The index of a cell format; `unlocked` cells stay editable on a protected sheet. */
  readonly formatOf: (style: CellStyle, unlocked: boolean) => number;
  /** True for the sheet shown first in a new workbook. */
  readonly isSelected?: boolean;
  /** The relationship that leads to its charts. */
  readonly drawing?: string;
}

/** Ensures a worksheet part with its elements in the order of the schema (ECMA-376-1 §18.3.1.99). */
export function sheetXml(sheet: SheetToWrite): string {
  const { layout } = sheet;
  return [
    DECLARATION,
    `<worksheet xmlns="${MAIN}">`,
    '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>',
    dimension(sheet.cells),
    views(sheet),
    '<sheetFormatPr defaultRowHeight="15.75"/>',
    columns(layout.columnWidths ?? [], new Set(layout.hiddenColumns)),
    rows(sheet),
    layout.protect
      ? '<sheetProtection sheet="1" objects="1" scenarios="1" formatColumns="0" formatRows="0"/>'
      : '',
    layout.autoFilter ? `<autoFilter ref="${areaName(layout.autoFilter)}"/>` : '',
    list(
      'mergeCells',
      (layout.merges ?? []).map((area) => `<mergeCell ref="${areaName(area)}"/>`),
    ),
    list('dataValidations', (layout.validations ?? []).map(validationXml)),
    '<printOptions horizontalCentered="1"/>',
    '<pageMargins left="0.5" right="0.5" top="0.6" bottom="0.6" header="0.3" footer="0.3"/>',
    `<pageSetup paperSize="9" orientation="${layout.landscape ? 'landscape' : 'portrait'}" fitToHeight="${layout.onePage ? 1 : 0}"/>`,
    footer(layout.footer),
    sheet.drawing === undefined ? '' : `<drawing xmlns:r="${RELATIONSHIPS}" r:id="${sheet.drawing}"/>`,
    '</worksheet>',
  ].join('');
}

function dimension(cells: readonly WrittenCell[]): string {
  if (cells.length === 0) return '<dimension ref="A1"/>';
  const [first] = cells;
  let { row: top = 0, column: left = 0 } = first ?? {};
  let [bottom, right] = [top, left];
  for (const { row, column } of cells) {
    top = Math.min(top, row);
    bottom = Math.max(bottom, row);
    left = Math.min(left, column);
    right = Math.max(right, column);
  }
  const area = { top, left, bottom, right };
  return `<dimension ref="${areaName(area)}"/>`;
}

function views({ layout, isSelected }: SheetToWrite): string {
  const selected = isSelected ? ' tabSelected="1"' : '';
  const { rows: frozenRows = 0, columns: frozenColumns = 0 } = layout.freeze ?? {};
  if (frozenRows === 0 && frozenColumns === 0) {
    return `<sheetViews><sheetView${selected} workbookViewId="0"/></sheetViews>`;
  }
  const pane = paneName(frozenRows, frozenColumns);
  const splits = `${frozenColumns > 0 ? ` xSplit="${frozenColumns}"` : ''}${frozenRows > 0 ? ` ySplit="${frozenRows}"` : ''}`;
  const topLeft = cellName(frozenRows, frozenColumns);
  return `<sheetViews><sheetView${selected} workbookViewId="0"><pane${splits} topLeftCell="${topLeft}" activePane="${pane}" state="frozen"/><selection pane="${pane}" activeCell="${topLeft}" sqref="${topLeft}"/></sheetView></sheetViews>`;
}

function paneName(frozenRows: number, frozenColumns: number): string {
  if (frozenRows === 0) return 'topRight';
  return frozenColumns === 0 ? 'bottomLeft' : 'bottomRight';
}

function columns(widths: readonly number[], hidden: ReadonlySet<number>): string {
  const count = Math.max(widths.length, ...[...hidden].map((column) => column + 1));
  const entries = Array.from({ length: count }, (_, index) => {
    const width = widths[index] ?? 0;
    const size = width > 0 ? ` width="${width}" customWidth="1"` : '';
    const isHidden = hidden.has(index) ? ' hidden="1"' : '';
    return size + isHidden === '' ? '' : `<col min="${index + 1}" max="${index + 1}"${size}${isHidden}/>`;
  }).join('');
  return entries === '' ? '' : `<cols>${entries}</cols>`;
}

function rows({ cells, layout, formatOf }: SheetToWrite): string {
  const unlocked = layout.protect?.unlocked ?? [];
  const isOpen = insideOf(unlocked);
  const all = withBlanks(withMergedEdges(cells, layout.merges ?? []), unlocked);
  const byRow = new Map<number, Map<number, WrittenCell>>();
  for (const cell of all) {
    const row = byRow.get(cell.row) ?? new Map<number, WrittenCell>();
    byRow.set(cell.row, row.set(cell.column, cell));
  }
  for (const row of Object.keys(layout.rowHeights ?? {}))
    if (!byRow.has(Number(row))) byRow.set(Number(row), new Map());
  const xml = [...byRow]
    .sort((a, b) => a[0] - b[0])
    .map(([row, columnsOfRow]) => {
      const sorted = [...columnsOfRow.values()].sort((a, b) => a.column - b.column);
      const written = sorted.map((cell) => {
        return cellXml({ ...cell, style: formatOf(cell.style ?? 'plain', isOpen(cell)) });
      });
      return `<row r="${row + 1}"${rowHeight(layout, row)}>${written.join('')}</row>`;
    });
  return `<sheetData>${xml.join('')}</sheetData>`;
}

function rowHeight(layout: SheetLayout, row: number): string {
  const height = layout.rowHeights?.[row];
  if (height === undefined) return '';
  return layout.rowsGrow === true ? ` ht="${height}"` : ` ht="${height}" customHeight="1"`;
}

/** A merged area shows the lines of every cell under it, so each carries the look of the first. */
function withMergedEdges(cells: readonly WrittenCell[], merges: readonly Area[]): readonly WrittenCell[] {
  if (merges.length === 0) return cells;
  const known = new Map(cells.map((cell) => [cell.row * COLUMNS + cell.column, cell]));
  const edges: WrittenCell[] = [];
  for (const area of merges) {
    const style = known.get(area.top * COLUMNS + area.left)?.style;
    if (style === undefined) continue;
    for (let row = area.top; row <= area.bottom; row += 1) {
      for (let column = area.left; column <= area.right; column += 1) {
        if (!known.has(row * COLUMNS + column)) edges.push({ row, column, value: null, style });
      }
    }
  }
  return [...cells, ...edges];
}

/** A form has hundreds of areas to fill in, most of one cell: only those of the cell's own row are looked at. */
function insideOf(areas: readonly Area[]): (cell: WrittenCell) => boolean {
  const byRow = new Map<number, Area[]>();
  const tall = areas.filter((area) => area.bottom > area.top);
  for (const area of areas) {
    if (area.bottom > area.top) continue;
    const own = byRow.get(area.top);
    if (own === undefined) byRow.set(area.top, [area]);
    else own.push(area);
  }
  return ({ row, column }) => {
    const holds = (area: Area): boolean => contains(area, row, column);
    return byRow.get(row)?.some(holds) === true || tall.some(holds);
  };
}

/** An editable cell must stand in the file even while it is empty. */
function withBlanks(cells: readonly WrittenCell[], areas: readonly Area[]): readonly WrittenCell[] {
  const known = new Set(cells.map(({ row, column }) => row * COLUMNS + column));
  const blanks: WrittenCell[] = [];
  for (const area of areas) {
    for (let row = area.top; row <= area.bottom; row += 1) {
      for (let column = area.left; column <= area.right; column += 1) {
        if (!known.has(row * COLUMNS + column)) blanks.push({ row, column, value: null });
      }
    }
  }
  return [...cells, ...blanks];
}

function list(name: string, entries: readonly string[]): string {
  return entries.length === 0 ? '' : `<${name} count="${entries.length}">${entries.join('')}</${name}>`;
}

/** The text on the left, the page number on the right; `&` is doubled because it begins a code (ECMA-376-1 §18.3.1.46). */
function footer(text: string | undefined): string {
  const left = text === undefined || text === '' ? '' : `&L${text.replace(/&/g, '&&')}`;
  return `<headerFooter><oddFooter>${escapeXml(`${left}&RTrang &P/&N`)}</oddFooter></headerFooter>`;
}
