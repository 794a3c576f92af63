import { areaName, cellName } from '../../../grid/address';
import type { CellStyle, SheetLayout, WrittenCell } from '../../../grid/plan';
import { escapeXml } from '../xml/text';
import { DECLARATION, MAIN } from './base-parts';
import type { TextCell } from './cell-texts';
import type { Out } from './out';
import { writeRows } from './sheet-rows';
import { validationXml } from './validation-xml';

const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** A new sheet's cells and look. */
export interface SheetToWrite {
  readonly cells: readonly WrittenCell[];
  readonly layout: SheetLayout;
  /** The index of a cell format; `unlocked` cells stay editable on a protected sheet. */
  readonly formatOf: (style: CellStyle, unlocked: boolean) => number;
  /** Where its texts go; into the cells themselves unless said otherwise. */
  readonly textCell?: TextCell;
  /** True for the sheet shown first in a new workbook. */
  readonly isSelected?: boolean;
  /** The relationship that leads to its charts. */
  readonly drawing?: string;
}

/** Ensures a worksheet part with its elements in the order of the schema (ECMA-376-1 §18.3.1.99). */
export function writeSheet(out: Out, sheet: SheetToWrite): void {
  out.add(beforeRows(sheet));
  writeRows(out, sheet);
  out.add(afterRows(sheet));
}

function beforeRows(sheet: SheetToWrite): string {
  return [
    DECLARATION,
    `<worksheet xmlns="${MAIN}">`,
    '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>',
    dimension(sheet.cells),
    views(sheet),
    '<sheetFormatPr defaultRowHeight="15.75"/>',
    columns(sheet.layout.columnWidths ?? [], new Set(sheet.layout.hiddenColumns)),
  ].join('');
}

function afterRows({ layout, drawing }: SheetToWrite): string {
  return [
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
    drawing === undefined ? '' : `<drawing xmlns:r="${RELATIONSHIPS}" r:id="${drawing}"/>`,
    '</worksheet>',
  ].join('');
}

function dimension(cells: readonly WrittenCell[]): string {
  if (cells.length === 0) return '<dimension ref="A1"/>';
  const area = { top: Infinity, left: Infinity, bottom: 0, right: 0 };
  for (const { row, column } of cells) {
    if (row < area.top) area.top = row;
    if (row > area.bottom) area.bottom = row;
    if (column < area.left) area.left = column;
    if (column > area.right) area.right = column;
  }
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

function list(name: string, entries: readonly string[]): string {
  return entries.length === 0 ? '' : `<${name} count="${entries.length}">${entries.join('')}</${name}>`;
}

/** The text on the left, the page number on the right; `&` is doubled because it begins a code (ECMA-376-1 §18.3.1.46). */
function footer(text: string | undefined): string {
  const left = text === undefined || text === '' ? '' : `&L${text.replace(/&/g, '&&')}`;
  return `<headerFooter><oddFooter>${escapeXml(`${left}&RTrang &P/&N`)}</oddFooter></headerFooter>`;
}
