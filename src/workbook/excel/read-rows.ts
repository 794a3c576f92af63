import { areaName } from '../../grid/address';
import type { Area } from '../../grid/cell-grid';
import { askAllLooks, askOpenLooks, type LookProbe } from './look-probe';
import type { RawRows } from './read-grid';
import type { SheetEntry } from './read-index';
import { rangeOn } from './session';

/** Queues some rows of a sheet. */
export function askWindow(book: Excel.Workbook, entry: SheetEntry, window: Area): () => RawRows | undefined {
  return askRows(book, { range: rangeOn(book, entry.name, areaName(window)), entry, probe: undefined });
}

export interface RowsAsked {
  readonly range: Excel.Range;
  readonly entry: SheetEntry;
  /** What is known already of the looks. */
  readonly probe: LookProbe | undefined;
}

/**
 * Queues contents, formats and looks of a range; undefined where Excel gives none (over five million cells).
 * Texts come once: as formulas, with the values of only those cells that hold a formula. Looks come by row and column
 * where those are known, and cell by cell only where they differ.
 */
export function askRows(book: Excel.Workbook, { range, entry, probe }: RowsAsked): () => RawRows | undefined {
  range.load('formulas,numberFormat,rowIndex,columnIndex');
  const values = entry.isProtected ? askValues(range) : askComputed(range);
  const asked = { sheet: entry.name, isProtected: entry.isProtected };
  const looks = probe ? askOpenLooks(book, asked, probe) : askAllLooks(range, entry.isProtected);
  const hidden = probe ? () => hiddenIn(probe.rows, probe.columns) : askHidden(range);
  return () => {
    const formulas = range.formulas as unknown[][] | null;
    if (formulas === null) return undefined;
    const place = { top: range.rowIndex, left: range.columnIndex };
    return {
      ...place,
      ...values(formulas),
      formulas,
      formats: range.numberFormat as unknown[][],
      looks: looks(),
      ...hidden(),
      isMoved: probe !== undefined && !isPlaceOf(probe, place, formulas),
    };
  };
}

type Hidden = Pick<RawRows, 'hiddenRows' | 'hiddenColumns'>;

function askHidden(range: Excel.Range): () => Hidden {
  const rows = range.getRowProperties({ rowHidden: true });
  const columns = range.getColumnProperties({ columnHidden: true });
  return () => hiddenIn(rows.value, columns.value);
}

function hiddenIn(
  rows: readonly { readonly rowHidden?: boolean }[],
  columns: readonly { readonly columnHidden?: boolean }[],
): Hidden {
  return {
    hiddenRows: rows.map(({ rowHidden }) => rowHidden === true),
    hiddenColumns: columns.map(({ columnHidden }) => columnHidden === true),
  };
}

/** Between the two requests a person may have typed beyond the area that was in use. */
function isPlaceOf(
  { area }: LookProbe,
  { top, left }: { readonly top: number; readonly left: number },
  rows: readonly (readonly unknown[])[],
): boolean {
  const [height, width] = [rows.length, rows[0]?.length ?? 0];
  const isStart = top === area.top && left === area.left;
  return isStart && top + height - 1 === area.bottom && left + width - 1 === area.right;
}

type Values = Pick<RawRows, 'values' | 'isIncomplete'>;

/** A protected sheet does not tell which cells hold formulas: everything comes twice. */
function askValues(range: Excel.Range): (formulas: unknown[][]) => Values {
  range.load('values');
  return () => ({ values: range.values as unknown[][], isIncomplete: false });
}

function askComputed(range: Excel.Range): (formulas: unknown[][]) => Values {
  const computed = range.getSpecialCellsOrNullObject('Formulas').untrack();
  computed.load('areas/items/values,areas/items/rowIndex,areas/items/columnIndex');
  return (formulas) => {
    const values = formulas.map((row) => [...row]);
    const known = new Set<string>();
    for (const part of computed.isNullObject ? [] : computed.areas.items) {
      const at = { row: part.rowIndex - range.rowIndex, column: part.columnIndex - range.columnIndex };
      overlay(values, part.values as unknown[][], at, known);
    }
    return { values, isIncomplete: values.some((row, index) => row.some(isUnknown(index, known))) };
  };
}

function overlay(
  values: unknown[][],
  part: readonly (readonly unknown[])[],
  at: { readonly row: number; readonly column: number },
  known: Set<string>,
): void {
  part.forEach((line, rowOffset) => {
    line.forEach((value, columnOffset) => {
      const row = values[at.row + rowOffset];
      if (!row) return;
      row[at.column + columnOffset] = value;
      known.add(`${at.row + rowOffset},${at.column + columnOffset}`);
    });
  });
}

/** Looks like a formula but was not among them: the cells a dynamic array spills into, or a text with `=`. */
function isUnknown(row: number, known: ReadonlySet<string>): (content: unknown, column: number) => boolean {
  return (content, column) =>
    typeof content === 'string' && content.startsWith('=') && !known.has(`${row},${column}`);
}
