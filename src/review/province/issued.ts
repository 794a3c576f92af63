import { parseCellName } from '../../grid/address';
import { cellAt, isCellError } from '../../grid/cell-grid';
import type { CellGrid, CellValue } from '../../grid/cell-grid';
import type { ColumnRole, Form, FormItem } from '../../sheet/form';
import { comparableCode } from '../scored-form/rulebook-match';

/** Columns a lead agency fills in; everything else on its sheet is for reading. */
const FILLED: ReadonlySet<ColumnRole> = new Set(['inputs', 'selfScore', 'evidence', 'explanation', 'note']);

/** One item as it was issued to a lead agency: which row of its file stands for which row of the province's sheet. */
export interface IssuedItem {
  readonly code: string;
  readonly title: string;
  /** Of the province's workbook. */
  readonly sheet: string;
  /** `[row of the issued file, row of the province's sheet]`, from 0. */
  readonly rows: readonly (readonly [number, number])[];
  /** Columns to be filled in, from 0, the same in both. */
  readonly columns: readonly number[];
  /** What stood there when it was issued, by the province's address; absent for blank cells. */
  readonly was: Readonly<Record<string, string | number | boolean>>;
}

/** Ensures the columns of a form that lead agencies fill in; where requirements and evidence share one, that too. */
export function filledColumns({ columns }: Form): number[] {
  const hasEvidence = columns.some(({ role }) => role === 'evidence');
  return columns
    .filter(({ role }) => FILLED.has(role) || (!hasEvidence && role === 'requirements'))
    .map(({ index }) => index);
}

/** Ensures the rows of the items of a form that a set of codes stands for, with the headings above them, top-down. */
export function issuedRows(
  form: Form,
  codes: ReadonlySet<string>,
): { readonly item: FormItem; readonly isOwn: boolean }[] {
  const wanted = new Set<string>();
  const byCode = new Map(form.items.map((item) => [item.code, item]));
  const own = form.items.filter(({ code }) => codes.has(comparableCode(code)));
  for (const item of own) {
    for (
      let at: FormItem | undefined = item;
      at;
      at = at.parent === undefined ? undefined : byCode.get(at.parent)
    ) {
      wanted.add(at.code);
    }
  }
  return form.items
    .filter(({ code }) => wanted.has(code))
    .map((item) => ({ item, isOwn: codes.has(comparableCode(item.code)) }));
}

/** Ensures a cell's plain value; undefined for a blank, an error, or a formula never computed. */
export function plainValue(
  grid: CellGrid,
  row: number,
  column: number,
): string | number | boolean | undefined {
  const cell = cellAt(grid, row, column);
  if (!cell || cell.uncached || cell.value === null || isCellError(cell.value)) return undefined;
  return typeof cell.value === 'string' && cell.value.trim() === '' ? undefined : cell.value;
}

/** Ensures whether two cells say the same: text by its letters, spaces at the ends aside. */
export function sameValue(a: CellValue | undefined, b: CellValue | undefined): boolean {
  return comparable(a) === comparable(b);
}

function comparable(value: CellValue | undefined): unknown {
  if (typeof value !== 'string') return value ?? undefined;
  return value.normalize('NFC').replace(/\r\n?/g, '\n').trim();
}

/** Ensures an issued item from what a file kept of it, or undefined. */
export function issuedFromJson(value: unknown): IssuedItem | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const { code, title, sheet, rows, columns, was } = value as Partial<Record<keyof IssuedItem, unknown>>;
  const isNamed = [code, title, sheet].every((one) => typeof one === 'string');
  const isPlaced =
    Array.isArray(rows) && rows.every(isPair) && Array.isArray(columns) && columns.every(isIndex);
  const isKept =
    typeof was === 'object' && was !== null && Object.keys(was).every((name) => parseCellName(name));
  return isNamed && isPlaced && isKept ? (value as IssuedItem) : undefined;
}

function isPair(value: unknown): boolean {
  return Array.isArray(value) && value.length === 2 && value.every(isIndex);
}

function isIndex(value: unknown): boolean {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0;
}
