import type { DefinedName, Visibility } from '../../grid/cell-grid';
import { areaName } from '../../grid/address';
import { areaFrom } from './area-from';
import { askProbe, type LookProbe } from './look-probe';
import { askNoteTexts, type FoundNote } from './read-notes';

/** The first of the two requests of a read: which sheets, names and tables there are. */
export interface SheetIndex {
  readonly sheets: readonly SheetEntry[];
  readonly names: readonly DefinedName[];
  readonly tables: readonly { readonly name: string; readonly sheet: string }[];
  readonly structureProtected: boolean;
  readonly date1904: boolean;
  readonly normalFont: string | undefined;
  readonly calculationPending: boolean;
  readonly activeSheet: string;
  /** What the rows and columns of the active sheet share: most often it is the one that is scored. */
  readonly probe: LookProbe | undefined;
  readonly notes: readonly FoundNote[];
}

export interface SheetEntry {
  readonly name: string;
  readonly visibility: Visibility;
  readonly isProtected: boolean;
}

const VISIBILITY: Readonly<Record<string, Visibility>> = {
  Visible: 'visible',
  Hidden: 'hidden',
  VeryHidden: 'veryHidden',
};

/** The day whose number is 1 where dates count from 1904. */
const FIRST_DAY_1904 = [1904, 1, 2] as const;

/** Queues the questions of the index, and of the active sheet's looks; gives the function that reads the answers. */
export function askIndex(book: Excel.Workbook): () => SheetIndex {
  const active = book.worksheets.getActiveWorksheet();
  const bare = askBareIndex(book, active);
  const used = active.getUsedRange(true).untrack().load(PLACE);
  const near = used.getIntersectionOrNullObject(PROBED).untrack().load(PLACE);
  const probe = askProbe(near);
  return () => {
    const area = areaFrom(used);
    const isWhole = !near.isNullObject && areaName(areaFrom(near)) === areaName(area);
    return { ...bare(), probe: isWhole ? probe(area) : undefined };
  };
}

const PLACE = 'rowIndex,columnIndex,rowCount,columnCount';

/** A stray entry far below would have Excel describe a million rows: such sheets are asked cell by cell. */
const PROBED = 'A1:GR2000';

/** The same without the looks, for an active sheet of more rows than an answer holds. */
export function askBareIndex(book: Excel.Workbook, activeSheet?: Excel.Worksheet): () => SheetIndex {
  const sheets = book.worksheets.load('items/name,items/visibility,items/protection/protected');
  const active = (activeSheet ?? book.worksheets.getActiveWorksheet()).load('name');
  const names = book.names.load('items/name,items/formula,items/visible');
  const tables = book.tables.load('items/name,items/worksheet/name');
  const protection = book.protection.load('protected');
  const application = book.application.load('calculationState');
  const normal = book.styles.getItemOrNullObject('Normal').load('font/name');
  const notes = askNoteTexts(book);
  const day = book.functions.date(...FIRST_DAY_1904).load('value');
  return () => ({
    sheets: sheets.items.map((sheet) => ({
      name: sheet.name,
      visibility: VISIBILITY[sheet.visibility] ?? 'visible',
      isProtected: sheet.protection.protected,
    })),
    names: names.items.map((item) => namedFrom(item)),
    tables: tables.items.map((table) => ({ name: table.name, sheet: table.worksheet.name })),
    structureProtected: protection.protected,
    date1904: day.value === 1,
    normalFont: normal.isNullObject ? undefined : normal.font.name,
    activeSheet: active.name,
    calculationPending: application.calculationState === 'Pending',
    probe: undefined,
    notes: notes(),
  });
}

/** Ensures a defined name as plain data; Excel writes what it refers to with a leading `=`. */
export function namedFrom(item: Excel.NamedItem, sheet?: string): DefinedName {
  return {
    name: item.name,
    refersTo: String(item.formula).replace(/^=/, ''),
    ...(sheet === undefined ? {} : { sheet }),
    ...(item.visible ? {} : { hidden: true }),
  };
}
