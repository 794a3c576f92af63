import { areaName, columnName } from '../../grid/address';
import { setPersonLook } from './person-looks';
import { addSheetOn, deleteSheetOn, rangeOn } from './session';
import { addRule, listsFor, rulesOn } from './step-highlights';
import type { CellsBefore, NameBefore, RemovedRule, SheetRemoved, UndoRecord } from './undo-record';

/** Queues what puts one change back. */
export function restore(book: Excel.Workbook, record: UndoRecord): void {
  switch (record.kind) {
    case 'cells':
      restoreCells(book, record);
      return;
    case 'looks':
      for (const group of record.before) setPersonLook(book, record.sheet, group);
      return;
    case 'widths':
      for (const { columns, width } of record.widths) {
        rangeOn(book, record.sheet, columns).format.columnWidth = width;
      }
      return;
    case 'merged':
      rangeOn(book, record.sheet, areaName(record.area)).unmerge();
      return;
    case 'sheetAdded':
      deleteSheetOn(book, record.sheet);
      return;
    case 'sheetRemoved':
      rebuildSheet(book, record);
      return;
    case 'name':
      restoreName(book, record);
      return;
    case 'highlightsAdded':
      for (const id of record.ids) rulesOn(book, record.sheet).getItemOrNullObject(id).delete();
      return;
    case 'highlightsRemoved':
      restoreRules(book, record.sheet, record.rules);
  }
}

/** A new rule comes first, so the last goes in first. */
function restoreRules(book: Excel.Workbook, sheet: string, rules: readonly RemovedRule[]): void {
  for (const rule of rules.flatMap(listsFor).reverse()) addRule(book, sheet, rule);
}

function asRows<T>(rows: readonly (readonly T[])[]): T[][] {
  return rows.map((row) => [...row]);
}

/**
 * Contents go back exactly as they were: texts under "@" and everything else under General, so that Excel
 * reads nothing into them; the cells' own formats follow.
 */
function restoreCells(book: Excel.Workbook, record: CellsBefore): void {
  const range = rangeOn(book, record.sheet, areaName(record.area));
  if (record.formatsStay) {
    range.formulas = record.before.map((row, index) =>
      row.map((content, column) =>
        isText(content, record.formats[index]?.[column]) ? `'${String(content)}` : content,
      ),
    ) as string[][];
    return;
  }
  range.numberFormat = record.before.map((row, index) =>
    row.map((content, column) => interimFormat(content, record.formats[index]?.[column])),
  ) as string[][];
  range.formulas = asRows(record.before) as string[][];
  range.numberFormat = asRows(record.formats) as string[][];
}

function interimFormat(content: unknown, format: unknown): string | null {
  if (content === null) return null;
  return isText(content, format) ? '@' : 'General';
}

const ERROR_OR_FORMULA = /^[=#]/;

/** `=…` and `#…` are formulas and errors, unless the cell was formatted as text. */
function isText(content: unknown, format: unknown): boolean {
  if (typeof content !== 'string' || content === '') return false;
  return format === '@' || !ERROR_OR_FORMULA.test(content);
}

function restoreName(book: Excel.Workbook, { name, before }: NameBefore): void {
  book.names.getItemOrNullObject(name).delete();
  if (!before) return;
  const added = book.names.add(name, before.formula);
  if (!before.visible) added.visible = false;
}

function rebuildSheet(book: Excel.Workbook, record: SheetRemoved): void {
  const sheet = addSheetOn(book, record.sheet);
  sheet.position = record.position;
  const { area, sheet: name } = record;
  restoreCells(book, {
    kind: 'cells',
    sheet: name,
    area,
    before: record.before,
    formats: record.formats,
    wrote: [],
  });
  rangeOn(book, name, areaName(area)).setCellProperties(asRows(record.looks));
  for (const merge of record.merges) rangeOn(book, name, areaName(merge)).merge(false);
  record.widths.forEach((width, index) => {
    const column = columnName(area.left + index);
    rangeOn(book, name, `${column}:${column}`).format.columnWidth = width;
  });
  record.heights.forEach((height, index) => {
    const row = String(area.top + index + 1);
    rangeOn(book, name, `${row}:${row}`).format.rowHeight = height;
  });
  if (record.frozen !== null) sheet.freezePanes.freezeAt(record.frozen);
  sheet.pageLayout.orientation = record.orientation as Excel.PageOrientation;
  sheet.pageLayout.paperSize = record.paperSize as Excel.PaperType;
  sheet.pageLayout.zoom = record.zoom;
  if (record.titleRows !== null) sheet.pageLayout.setPrintTitleRows(record.titleRows);
  sheet.pageLayout.headersFooters.defaultForAllPages.centerFooter = record.footer;
  restoreRules(book, name, record.rules);
  sheet.visibility = record.visibility as Excel.SheetVisibility;
}
