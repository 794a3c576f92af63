import type { Area, Cell, CellGrid } from '../../grid/cell-grid';
import { failed, ok, problem, type Result } from '../../result';
import type { WorkbookProblem } from '../problems';
import { LIMITS } from '../xlsx/limits';
import type { XmlElement } from '../xlsx/xml/tree';
import { breaksPage, cellOf } from './cell-content';
import type { Surroundings } from './paragraph';
import { readTable, type WordTable } from './table';
import { inside } from './word';

/** A row of text above a table: a paragraph, or the two sides of a letterhead. */
type TextRow = readonly (Cell | undefined)[];

interface Draft {
  readonly above: readonly TextRow[];
  readonly parts: WordTable[];
}

/** Ensures each table of a body as a sheet, in reading order. */
export function readSheets(
  body: XmlElement,
  around: Surroundings,
): Result<readonly CellGrid[], WorkbookProblem> {
  const drafts = new Drafts();
  const fresh = { ...around, numbering: around.numbering.fresh() };
  for (const block of blocksOf(body)) {
    if (block.name === 'p') drafts.addText(block, cellOf([block], fresh));
    if (block.name !== 'tbl') continue;
    const table = readTable(block, fresh);
    if (table === undefined) return failed(problem('workbook.table-too-wide', 'error'));
    drafts.addTable(table);
  }
  const sheets = drafts.all().map(gridOf);
  const cells = sheets.reduce((sum, { rowCount, columnCount }) => sum + rowCount * columnCount, 0);
  if (cells <= LIMITS.cells) return ok(sheets);
  return failed(
    problem('workbook.too-many-cells', 'error', { sheet: sheets[0]?.sheet ?? '', limit: LIMITS.cells }),
  );
}

/** Paragraphs and tables in reading order; a table of one column around other tables is only a frame. */
function* blocksOf(parent: XmlElement): Generator<XmlElement> {
  for (const block of inside(parent)) {
    const framed = block.name === 'tbl' ? framedCells(block) : undefined;
    if (framed === undefined) yield block;
    else for (const cell of framed) yield* blocksOf(cell);
  }
}

function framedCells(table: XmlElement): XmlElement[] | undefined {
  const rows = [...inside(table)].filter(({ name }) => name === 'tr');
  const cells = rows.map((row) => [...inside(row)].filter(({ name }) => name === 'tc'));
  const isFrame = cells.every((row) => row.length === 1) && cells.flat().some(holdsTable);
  return isFrame ? cells.flat() : undefined;
}

function holdsTable(cell: XmlElement): boolean {
  return [...inside(cell)].some(({ name }) => name === 'tbl');
}

/** Tables as they come, with the text that waits for the next one. */
class Drafts {
  private readonly drafts: Draft[] = [];
  private waiting: TextRow[] = [];
  private letterheads: WordTable[] = [];

  addText(paragraph: XmlElement, cell: Cell | undefined): void {
    // What follows a table on its own page (notes, signature) belongs to that table, not to the next one.
    if (this.drafts.length > 0 && breaksPage(paragraph)) this.forget();
    if (cell !== undefined) this.waiting.push([cell]);
  }

  addTable(table: WordTable): void {
    if (isLetterhead(table)) {
      this.letterheads.push(table);
      this.waiting.push(...table.rows);
      return;
    }
    const last = this.drafts.at(-1);
    if (last !== undefined && goesOn(last, table, this.waiting))
      last.parts.push(...textRows(this.waiting), table);
    else this.drafts.push({ above: this.waiting, parts: [table] });
    this.forget();
  }

  /** A document of small tables only has nothing larger for them to stand above. */
  all(): readonly Draft[] {
    if (this.drafts.length > 0) return this.drafts;
    return this.letterheads.map((table) => ({ above: [], parts: [table] }));
  }

  private forget(): void {
    this.waiting = [];
    if (this.drafts.length > 0) this.letterheads = [];
  }
}

/** Lines between two tables that are one: `PHẦN II. …`, `(tiếp theo)`; a line that names a table begins another. */
const MOST_LINES_BETWEEN = 3;
const NAMES_TABLE = /^\s*(?:phụ lục|biểu|mẫu|bảng|phô lôc|biÓu|mÉu|b¶ng)/i;

function goesOn(last: Draft, table: WordTable, between: readonly TextRow[]): boolean {
  const [first] = last.parts;
  if (first === undefined || first.columnCount !== table.columnCount) return false;
  if (between.length === 0) return true;
  const lines = between.map((row) => String(row[0]?.value ?? ''));
  if (lines.length > MOST_LINES_BETWEEN || lines.some((line) => NAMES_TABLE.test(line))) return false;
  return hasHeaderOf(first, table);
}

function hasHeaderOf(first: WordTable, table: WordTable): boolean {
  const texts = ({ rows: [row] }: WordTable) =>
    JSON.stringify((row ?? []).map((cell) => cell?.value ?? null));
  return texts(first) === texts(table);
}

function textRows(rows: readonly TextRow[]): WordTable[] {
  return rows.length === 0 ? [] : [{ rows, columnCount: 1, merges: [], hiddenRows: [] }];
}

/** Word documents set their letterhead and signatures in a borderless table of two columns. */
function isLetterhead({ columnCount, rows }: WordTable): boolean {
  return columnCount <= 2 && rows.length <= 4;
}

function gridOf({ above, parts }: Draft, index: number): CellGrid {
  const columnCount = Math.max(1, ...parts.map((part) => part.columnCount));
  const rows: TextRow[] = above.map((row) => spread(row, columnCount));
  const merges: Area[] = [];
  const hiddenRows = new Set<number>();
  for (const part of parts) {
    const from = rows.length;
    rows.push(...part.rows);
    for (const { top, bottom, left, right } of part.merges) {
      merges.push({ top: top + from, bottom: bottom + from, left, right });
    }
    for (const row of part.hiddenRows) hiddenRows.add(row + from);
  }
  return {
    sheet: `Bảng ${index + 1}`,
    rows,
    rowCount: rows.length,
    columnCount,
    merges,
    hiddenRows,
    hiddenColumns: new Set(),
    visibility: 'visible',
    isProtected: false,
  };
}

/** The right side of a letterhead stands at the right edge, as on paper. */
function spread(row: TextRow, columnCount: number): TextRow {
  const [left, right] = row;
  if (right === undefined || columnCount <= 2) return row;
  const wide: (Cell | undefined)[] = [left];
  wide[columnCount - 1] = right;
  return wide;
}
