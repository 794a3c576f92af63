import type { DefinedName } from '../../grid/cell-grid';
import { isHighlightFormula, tonesOf } from '../../grid/highlight';
import { areaFrom } from './area-from';
import { sheetOn } from './session';
import type { LookProbe } from './look-probe';
import type { RawRows, RawSheet } from './read-grid';
import type { SheetEntry, SheetIndex } from './read-index';
import { askRows } from './read-rows';

/** One sheet as the second request of a read finds it. */
export interface SheetFound {
  readonly raw: RawSheet;
  readonly names: readonly DefinedName[];
  /** Our own conditional formats. */
  readonly highlightIds: readonly string[];
  /** Excel gives no values beyond five million cells. */
  readonly isTooLarge: boolean;
}

const PLACE = 'rowIndex,columnIndex,rowCount,columnCount';

/** Queues everything about one sheet. */
export function askSheet(book: Excel.Workbook, entry: SheetEntry, index: SheetIndex): () => SheetFound {
  const used = sheetOn(book, entry.name).getUsedRange(true).untrack();
  const rows = askRows(book, { range: used, entry, probe: probeFor(entry, index) });
  const rest = askSurroundings(book, { entry, index, used });
  return () => {
    const found = rows();
    return { ...rest([found]), isTooLarge: found === undefined };
  };
}

function probeFor(entry: SheetEntry, { activeSheet, probe }: SheetIndex): LookProbe | undefined {
  return entry.name === activeSheet ? probe : undefined;
}

/** Queues what a sheet has besides its cells' contents; the cells come from elsewhere. */
export function askSurroundings(
  book: Excel.Workbook,
  {
    entry,
    index,
    used,
  }: { readonly entry: SheetEntry; readonly index: SheetIndex; readonly used: Excel.Range },
): (parts: readonly (RawRows | undefined)[]) => SheetFound {
  const sheet = sheetOn(book, entry.name);
  const merged = used.getMergedAreasOrNullObject().untrack();
  merged.load('areas/items/rowIndex,areas/items/columnIndex,areas/items/rowCount,areas/items/columnCount');
  const names = sheet.names.load('items/name,items/formula,items/visible');
  const tables = index.tables
    .filter((table) => table.sheet === entry.name)
    .map(({ name }) => ({ name, range: book.tables.getItem(name).getRange().untrack().load(PLACE) }));
  const rules = sheet.getRange().untrack().conditionalFormats;
  rules.load('items/id,items/customOrNullObject/rule/formula');
  return (parts) => {
    const own = rules.items.filter(isOurs);
    return {
      raw: {
        ...entry,
        merges: merged.isNullObject ? [] : merged.areas.items.map(areaFrom),
        tables: tables.map(({ name, range }) => ({ name, area: areaFrom(range) })),
        parts: parts.filter((part) => part !== undefined),
        highlights: tonesOf(own.map((rule) => rule.customOrNullObject.rule.formula)),
      },
      names: names.items.map((item) => ({
        name: item.name,
        refersTo: String(item.formula).replace(/^=/, ''),
        sheet: entry.name,
        ...(item.visible ? {} : { hidden: true }),
      })),
      highlightIds: own.map((rule) => rule.id),
      isTooLarge: false,
    };
  };
}

/** Ensures whether a conditional format is one of our highlights. */
export function isOurs(rule: Excel.ConditionalFormat): boolean {
  const custom = rule.customOrNullObject;
  return !custom.isNullObject && isHighlightFormula(custom.rule.formula);
}
