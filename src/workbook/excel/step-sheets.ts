import { areaName } from '../../grid/address';
import type { Area } from '../../grid/cell-grid';
import type { Chart } from '../../grid/chart';
import type { SheetLayout, WrittenCell } from '../../grid/plan';
import { addressLists, blocksOf, gridOf, joined, rectangles, writtenAt, type Block } from './blocks';
import { bytesOf } from './bytes';
import { lookOnOwnSheet, OWN_SHEET_FONT, OWN_SHEET_SIZE, type Look } from './looks';
import { areaFrom } from './area-from';
import { addSheetOn, deleteSheetOn, rangeOn, sheetOn } from './session';
import { NOTHING, type Step } from './step';
import { contentsOf } from './step-cells';
import { widthSteps } from './step-clear';
import { askRemovedRules } from './step-highlights';
import { paint } from './step-looks';
import type { SheetRemoved, UndoRecord } from './undo-record';
import { isTextInput } from './values';

/** Ensures the steps that add a sheet of our own with its cells, looks and page setup. */
export function addSheetSteps(sheet: string, cells: readonly WrittenCell[], layout: SheetLayout): Step[] {
  const { columnWidths = [] } = layout;
  const blocks = blocksOf(cells);
  return [
    creationStep(sheet, cells),
    ...blocks.map((block) => fillStep(sheet, block)),
    ...lookSteps(sheet, cells),
    ...widthSteps(sheet, { ...columnWidths }, true),
    layoutStep(sheet, layout),
  ];
}

/** Steps on a sheet that the same plan adds ask nothing: undoing takes the sheet away. */
function newStep(sheet: string, bytes: number, write: (book: Excel.Workbook) => void): Step {
  return {
    sheet,
    place: '',
    touches: 'structure',
    requestBytes: bytes,
    responseBytes: 100,
    ask: () => NOTHING,
    write: (book) => {
      write(book);
      return undefined;
    },
  };
}

function creationStep(sheet: string, cells: readonly WrittenCell[]): Step {
  const area = boundsOf(cells);
  const all = new Map(cells.map((cell) => [`${cell.row},${cell.column}`, cell]));
  const wrote =
    area === null ? [] : contentsOf({ area, cells: all }).map((row) => row.map((one) => one ?? ''));
  const record: UndoRecord = { kind: 'sheetAdded', sheet, area, wrote };
  return {
    ...newStep(sheet, 500, (book) => {
      addSheetOn(book, sheet);
    }),
    touches: 'newSheet',
    ask: () => () => ({ records: [record], problems: [] }),
  };
}

function boundsOf(cells: readonly WrittenCell[]): Area | null {
  const filled = cells.filter((cell) => cell.value !== null || cell.formula !== undefined);
  if (filled.length === 0) return null;
  const rows = filled.map((cell) => cell.row);
  const columns = filled.map((cell) => cell.column);
  const least = (numbers: readonly number[]): number => numbers.reduce((a, b) => Math.min(a, b));
  const most = (numbers: readonly number[]): number => numbers.reduce((a, b) => Math.max(a, b));
  return { top: least(rows), left: least(columns), bottom: most(rows), right: most(columns) };
}

function fillStep(sheet: string, block: Block): Step {
  const contents = contentsOf(block);
  const formats = formatsOf(block);
  const bytes = bytesOf([contents, formats]) + 1_000;
  return newStep(sheet, bytes, (book) => {
    for (const { area, format } of formats) {
      rangeOn(book, sheet, areaName(area)).numberFormat = format as string[][];
    }
    const range = rangeOn(book, sheet, areaName(block.area));
    range.formulas = contents;
    range.format.font.name = OWN_SHEET_FONT;
    range.format.font.size = OWN_SHEET_SIZE;
  });
}

/** One value fills an area: from so many areas on, a format per cell takes less. */
const MOST_FORMAT_AREAS = 24;

interface Formats {
  readonly area: Area;
  readonly format: string | (string | null)[][];
}

/** A new sheet is General everywhere: only other formats are sent, one for each area of cells alike. */
function formatsOf(block: Block): Formats[] {
  const byFormat = new Map<string, WrittenCell[]>();
  for (const cell of block.cells.values()) {
    const format = formatOf(cell);
    if (format === null) continue;
    const alike = byFormat.get(format);
    if (alike) alike.push(cell);
    else byFormat.set(format, [cell]);
  }
  const areas = [...byFormat].flatMap(([format, cells]) =>
    rectangles(cells).map((area): Formats => ({ area, format })),
  );
  if (areas.length <= MOST_FORMAT_AREAS) return areas;
  const { area } = block;
  return [{ area, format: gridOf(area, (row, column) => formatOf(writtenAt(block, row, column))) }];
}

function formatOf(cell: WrittenCell | undefined): string | null {
  if (cell === undefined) return null;
  if (isTextInput(cell)) return '@';
  return lookOnOwnSheet(cell.style ?? 'plain').numberFormat ?? null;
}

function lookSteps(sheet: string, cells: readonly WrittenCell[]): Step[] {
  const byLook = new Map<string, { look: Look; cells: WrittenCell[] }>();
  for (const cell of cells) {
    const { numberFormat: _format, ...look } = lookOnOwnSheet(cell.style ?? 'plain');
    const key = JSON.stringify(look);
    const group: { look: Look; cells: WrittenCell[] } = byLook.get(key) ?? { look, cells: [] };
    group.cells.push(cell);
    byLook.set(key, group);
  }
  return [...byLook.values()].flatMap(({ look, cells: group }) =>
    addressLists(rectangles(group)).map((list) =>
      newStep(sheet, list.length + 3_000, (book) => {
        paint(sheetOn(book, sheet).getRanges(list).untrack().format, look);
      }),
    ),
  );
}

function layoutStep(sheet: string, layout: SheetLayout): Step {
  return newStep(sheet, 4_000, (book) => {
    const target = sheetOn(book, sheet);
    for (const area of layout.merges ?? []) rangeOn(book, sheet, areaName(area)).merge(false);
    for (const { rows, height } of rowsByHeight(layout.rowHeights ?? {})) {
      target.getRanges(rows).untrack().format.rowHeight = height;
    }
    freeze(target, layout);
    setPage(target, layout);
    if (layout.autoFilter) target.autoFilter.apply(rangeOn(book, sheet, areaName(layout.autoFilter)));
    if (layout.hidden) target.visibility = layout.hidden === 'hidden' ? 'Hidden' : 'VeryHidden';
  });
}

/** Rows of one height in as few lists of addresses as Excel takes; neighbours go together. */
function rowsByHeight(heights: Readonly<Record<number, number>>): { rows: string; height: number }[] {
  const byHeight = new Map<number, number[]>();
  for (const [row, height] of Object.entries(heights)) {
    byHeight.set(height, [...(byHeight.get(height) ?? []), Number(row)]);
  }
  return [...byHeight].flatMap(([height, rows]) => {
    const areas = rectangles(rows.map((row) => ({ row, column: 0 })));
    return joined(areas.map(({ top, bottom }) => `${top + 1}:${bottom + 1}`)).map((list) => ({
      rows: list,
      height,
    }));
  });
}

function freeze(sheet: Excel.Worksheet, { freeze: split }: SheetLayout): void {
  if (!split) return;
  if (split.columns === 0) sheet.freezePanes.freezeRows(split.rows);
  else if (split.rows === 0) sheet.freezePanes.freezeColumns(split.columns);
  else {
    const corner = { top: 0, left: 0, bottom: split.rows - 1, right: split.columns - 1 };
    sheet.freezePanes.freezeAt(areaName(corner));
  }
}

function setPage(sheet: Excel.Worksheet, layout: SheetLayout): void {
  const page = sheet.pageLayout;
  page.paperSize = 'A4' as Excel.PaperType;
  if (layout.landscape) page.orientation = 'Landscape';
  page.zoom = { horizontalFitToPages: 1 };
  const titles = layout.printTitleRows;
  if (titles) page.setPrintTitleRows(`$${titles.first + 1}:$${titles.last + 1}`);
  if (layout.footer !== undefined) page.headersFooters.defaultForAllPages.centerFooter = layout.footer;
}

/** What a look of ours may be; the lines around cells come with it where the answer stays well below what Excel sends. */
const LOOK = {
  font: { bold: true, italic: true, name: true, size: true },
  fill: { color: true },
  horizontalAlignment: true,
  verticalAlignment: true,
  wrapText: true,
} as const;
const LOOK_WITH_LINES = { ...LOOK, borders: { style: true } } as const;
const MOST_LINED_CELLS = 8_000;
const PLACES = 'areas/items/rowIndex,areas/items/columnIndex,areas/items/rowCount,areas/items/columnCount';

/** What is known of a sheet that is to go: how far its cells reach, and what we laid on it. */
export interface Leaving {
  readonly used: Area | undefined;
  readonly highlights: readonly string[];
  readonly charts: readonly Chart[];
}

/** Ensures the step that removes a sheet of ours and remembers enough of it to build it again. */
export function removeSheetStep(sheet: string, { used, highlights, charts }: Leaving): Step {
  const count = used === undefined ? Infinity : (used.bottom + 1) * (used.right + 1);
  const look = count > MOST_LINED_CELLS ? LOOK : LOOK_WITH_LINES;
  return {
    sheet,
    place: '',
    touches: 'structure',
    requestBytes: 3_000 + highlights.length * 2_500,
    responseBytes: 400_000,
    ask: (book) => {
      const rules = askRemovedRules(book, sheet, highlights);
      const rest = askSheet(book, sheet, look);
      const standing = sheetOn(book, sheet).charts.load('count');
      return () => {
        const chartsLost = Math.max(0, standing.count - charts.length);
        return { records: [{ ...rest(), rules: rules(), charts, chartsLost }], problems: [] };
      };
    },
    write: (book) => {
      deleteSheetOn(book, sheet);
      return undefined;
    },
  };
}

function askSheet(
  book: Excel.Workbook,
  name: string,
  look: Excel.CellPropertiesFormatLoadOptions,
): () => Omit<SheetRemoved, 'rules' | 'charts' | 'chartsLost'> {
  const sheet = sheetOn(book, name).load('visibility,position');
  const used = sheet.getUsedRange(true).untrack();
  used.load('formulas,numberFormat,rowIndex,columnIndex,rowCount,columnCount');
  const looks = used.getCellProperties({ format: look });
  const widths = used.getColumnProperties({ format: { columnWidth: true } });
  const heights = used.getRowProperties({ format: { rowHeight: true } });
  const merged = used.getMergedAreasOrNullObject().untrack().load(PLACES);
  const frozen = sheet.freezePanes.getLocationOrNullObject().untrack().load('address');
  const page = sheet.pageLayout.load('orientation,paperSize,zoom');
  const footer = page.headersFooters.defaultForAllPages.load('centerFooter');
  const titles = page.getPrintTitleRowsOrNullObject().untrack().load('rowIndex,rowCount');
  return () => ({
    kind: 'sheetRemoved',
    sheet: name,
    visibility: sheet.visibility,
    position: sheet.position,
    area: areaFrom(used),
    before: used.formulas as unknown[][],
    formats: used.numberFormat as unknown[][],
    looks: looks.value as Excel.SettableCellProperties[][],
    merges: merged.isNullObject ? [] : merged.areas.items.map(areaFrom),
    widths: widths.value.map((column) => column.format?.columnWidth ?? 48),
    heights: heights.value.map((row) => row.format?.rowHeight ?? 15),
    frozen: frozen.isNullObject ? null : withoutSheet(frozen.address),
    orientation: page.orientation,
    paperSize: page.paperSize,
    zoom: page.zoom,
    footer: footer.centerFooter,
    titleRows: titles.isNullObject ? null : `$${titles.rowIndex + 1}:$${titles.rowIndex + titles.rowCount}`,
  });
}

function withoutSheet(address: string): string {
  return address.slice(address.lastIndexOf('!') + 1);
}
