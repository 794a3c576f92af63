import { cellAt, isCellError } from '../grid/cell-grid';
import type { Area, Cell, CellGrid } from '../grid/cell-grid';
import * as r from '../rulebook/rational';
import { formatDecimals, isPercentFormat, plainVietnamese } from './numbers';
import { dateOfSerial, isDateFormat } from './dates';
import { issuedIds } from './issued';
import type { ProblemList } from './problems';
import { cleanText, indentLevel } from './text/clean';
import { decodeLegacy, encodingAround } from './text/legacy';
import type { Decoded, LegacyEncoding } from './text/legacy';

/** What one sheet's cells say, read once: decoded, cleaned, with our own result columns left out. */
export class SheetCells {
  /** Rows and columns up to the last with content: formatted empty cells may reach the end of the sheet. */
  readonly height: number;
  readonly width: number;
  /** Ids of a form that was issued (see `issuedIds`). */
  readonly issued: ReadonlyMap<number, string>;
  readonly #texts: (string | undefined)[][] = [];
  readonly #around: LegacyEncoding | undefined;
  readonly #anchors = new Map<number, Area>();
  readonly #converted = new Map<string, { decoded: Decoded; row: number; column: number; count: number }>();

  constructor(
    readonly grid: CellGrid,
    readonly problems: ProblemList,
    readonly date1904: boolean,
    readonly ownAreas: readonly Area[],
  ) {
    [this.height, this.width] = contentSize(grid);
    for (const area of grid.merges) this.#coverMerge(area);
    this.issued = issuedIds(grid);
    this.#around = encodingAround(texts(grid));
  }

  #coverMerge(area: Area): void {
    const bottom = Math.min(area.bottom, this.height - 1);
    const right = Math.min(area.right, this.width - 1);
    for (let row = area.top; row <= bottom; row += 1) {
      for (let column = area.left; column <= right; column += 1)
        this.#anchors.set(this.#key(row, column), area);
    }
  }

  #key(row: number, column: number): number {
    return row * 16_384 + column;
  }

  /** Ensures the merged area around a cell, if any. */
  merge(row: number, column: number): Area | undefined {
    return this.#anchors.size === 0 ? undefined : this.#anchors.get(this.#key(row, column));
  }

  /** Ensures the cell as it stands, or undefined where nothing can be seen: covered by a merge, or ours. */
  cell(row: number, column: number): Cell | undefined {
    const area = this.merge(row, column);
    if (area !== undefined && (area.top !== row || area.left !== column)) return undefined;
    return this.isOwn(row, column) ? undefined : cellAt(this.grid, row, column);
  }

  isOwn(row: number, column: number): boolean {
    if (this.ownAreas.length === 0) return false;
    return this.ownAreas.some(
      (area) => row >= area.top && row <= area.bottom && column >= area.left && column <= area.right,
    );
  }

  /** Ensures the words a reader sees in a cell; empty for nothing, an error, or a formula never computed. */
  text(row: number, column: number): string {
    const known = this.#texts[row]?.[column];
    if (known !== undefined) return known;
    const text = this.#read(row, column);
    (this.#texts[row] ??= [])[column] = text;
    return text;
  }

  #read(row: number, column: number): string {
    const cell = this.cell(row, column);
    if (cell === undefined || cell.value === null || isCellError(cell.value)) return '';
    if (typeof cell.value !== 'string') return shownValue(cell, this.date1904);
    const decoded = decodeLegacy(cell.value, cell.font, this.#around);
    this.#report(decoded, row, column);
    return cleanText(decoded.text);
  }

  #report(decoded: Decoded, row: number, column: number): void {
    if (decoded.suspect) {
      this.problems.add(
        'sheet.text-suspect',
        'warning',
        { row, column },
        { text: decoded.text.slice(0, 80) },
      );
    }
    if (decoded.from === undefined) return;
    const key = `${decoded.from}:${decoded.byPattern === true}`;
    const known = this.#converted.get(key);
    if (known === undefined) this.#converted.set(key, { decoded, row, column, count: 1 });
    else known.count += 1;
  }

  /** Ensures one problem per encoding that was converted, with how many cells and the first of them. */
  reportConverted(): void {
    for (const { decoded, row, column, count } of this.#converted.values()) {
      const code = decoded.byPattern ? 'sheet.legacy-guessed' : 'sheet.legacy-text';
      this.problems.add(
        code,
        decoded.byPattern ? 'warning' : 'info',
        { row, column },
        {
          encoding: decoded.from ?? '',
          text: cleanText(decoded.text).slice(0, 80),
          cells: count,
        },
      );
    }
  }

  /** Ensures the words of the merged block around a cell, so that a header speaks for every column under it. */
  spreadText(row: number, column: number): string {
    const area = this.merge(row, column);
    return area === undefined ? this.text(row, column) : this.text(area.top, area.left);
  }

  /** Ensures how deep a cell's words are indented. */
  indent(row: number, column: number): number {
    const cell = this.cell(row, column);
    return typeof cell?.value === 'string' ? indentLevel(cell.value, cell.indent ?? 0) : (cell?.indent ?? 0);
  }

  /** Ensures whether anything at all stands in a cell, an error or an uncomputed formula included. */
  isBlank(row: number, column: number): boolean {
    const cell = this.cell(row, column);
    if (cell === undefined || cell.uncached) return cell === undefined;
    return cell.value === null || (typeof cell.value === 'string' && this.text(row, column) === '');
  }
}

function contentSize(grid: CellGrid): [number, number] {
  let height = 0;
  let width = 0;
  grid.rows.forEach((row, index) =>
    row?.forEach((cell, column) => {
      if (cell === undefined || (cell.value === null && cell.formula === undefined)) return;
      height = index + 1;
      width = Math.max(width, column + 1);
    }),
  );
  return [height, width];
}

function* texts(grid: CellGrid): Generator<readonly [string, string | undefined]> {
  for (const row of grid.rows) {
    for (const cell of row ?? []) {
      if (typeof cell?.value === 'string') yield [cell.value, cell.font];
    }
  }
}

/** Ensures a number, date or truth value as the sheet shows it; empty for anything else. */
export function shownValue(cell: Cell, date1904: boolean): string {
  if (typeof cell.value === 'boolean') return cell.value ? 'TRUE' : 'FALSE';
  if (typeof cell.value !== 'number') return '';
  const day = isDateFormat(cell.format) ? dateOfSerial(cell.value, date1904) : undefined;
  if (day !== undefined) return `${day.day}/${day.month}/${day.year}`;
  const exact = r.fromDouble(cell.value);
  if (exact === undefined) return String(cell.value);
  if (!isPercentFormat(cell.format)) return plainVietnamese(exact);
  const percent = r.multiply(exact, r.rational(100));
  return `${plainVietnamese(r.round(percent, Math.max(formatDecimals(cell.format) ?? 0, 10)))}%`;
}
