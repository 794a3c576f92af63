import { areaName } from '../../grid/address';
import type { Area, DefinedName } from '../../grid/cell-grid';
import { HIGHLIGHT_MARKER } from '../../grid/plan';
import type { CellLook, RawRows, RawSheet } from './read-grid';
import type { SheetEntry, SheetIndex } from './read-index';

/** One sheet as the second request of a read finds it. */
export interface SheetFound {
  readonly raw: RawSheet;
  readonly names: readonly DefinedName[];
  /** Our own conditional formats. */
  readonly highlightIds: readonly string[];
  /** Excel gives no values beyond five million cells. */
  readonly isTooLarge: boolean;
}

const ROWS = 'values,formulas,numberFormat,rowIndex,columnIndex';
const PLACE = 'rowIndex,columnIndex,rowCount,columnCount';

/** Queues everything about one sheet. */
export function askSheet(book: Excel.Workbook, entry: SheetEntry, index: SheetIndex): () => SheetFound {
  const sheet = book.worksheets.getItem(entry.name);
  const rows = askRows(sheet.getUsedRange(true));
  const rest = askSurroundings(book, entry, index);
  return () => ({ ...rest([rows()]), isTooLarge: rows() === undefined });
}

/** Queues what a sheet has besides its cells' contents; the cells come from elsewhere. */
export function askSurroundings(
  book: Excel.Workbook,
  entry: SheetEntry,
  index: SheetIndex,
): (parts: readonly (RawRows | undefined)[]) => SheetFound {
  const sheet = book.worksheets.getItem(entry.name);
  const merged = sheet.getUsedRange(true).untrack().getMergedAreasOrNullObject().untrack();
  merged.load('areas/items/rowIndex,areas/items/columnIndex,areas/items/rowCount,areas/items/columnCount');
  const names = sheet.names.load('items/name,items/formula,items/visible');
  const tables = index.tables
    .filter((table) => table.sheet === entry.name)
    .map(({ name }) => ({ name, range: book.tables.getItem(name).getRange().untrack().load(PLACE) }));
  const rules = sheet.getRange().untrack().conditionalFormats;
  rules.load('items/id,items/customOrNullObject/rule/formula');
  return (parts) => ({
    raw: {
      ...entry,
      merges: merged.isNullObject ? [] : merged.areas.items.map(areaFrom),
      tables: tables.map(({ name, range }) => ({ name, area: areaFrom(range) })),
      parts: parts.filter((part) => part !== undefined),
    },
    names: names.items.map((item) => ({
      name: item.name,
      refersTo: String(item.formula).replace(/^=/, ''),
      sheet: entry.name,
      ...(item.visible ? {} : { hidden: true }),
    })),
    highlightIds: rules.items.filter(isOurs).map((rule) => rule.id),
    isTooLarge: false,
  });
}

export function areaFrom(range: Excel.Range): Area {
  return {
    top: range.rowIndex,
    left: range.columnIndex,
    bottom: range.rowIndex + range.rowCount - 1,
    right: range.columnIndex + range.columnCount - 1,
  };
}

/** Ensures whether a conditional format is one of our highlights. */
export function isOurs(rule: Excel.ConditionalFormat): boolean {
  const custom = rule.customOrNullObject;
  return !custom.isNullObject && isOurFormula(custom.rule.formula);
}

export function isOurFormula(formula: string): boolean {
  return formula.replace(/^=/, '').replace(/\s/g, '').toLowerCase().startsWith(HIGHLIGHT_MARKER.toLowerCase());
}

/** Queues some rows of a sheet. */
export function askWindow(book: Excel.Workbook, sheet: string, window: Area): () => RawRows | undefined {
  return askRows(book.worksheets.getItem(sheet).getRange(areaName(window)));
}

function askRows(range: Excel.Range): () => RawRows | undefined {
  range.untrack().load(ROWS);
  const looks = range.getCellProperties({
    format: { font: { name: true, bold: true }, indentLevel: true, protection: true },
  });
  const rows = range.getRowProperties({ rowHidden: true });
  const columns = range.getColumnProperties({ columnHidden: true });
  return () => {
    if ((range.values as unknown) === null) return undefined;
    return {
      top: range.rowIndex,
      left: range.columnIndex,
      values: range.values as unknown[][],
      formulas: range.formulas as unknown[][],
      formats: range.numberFormat as unknown[][],
      looks: looks.value as CellLook[][],
      hiddenRows: rows.value.map((row) => row.rowHidden === true),
      hiddenColumns: columns.value.map((column) => column.columnHidden === true),
    };
  };
}
