import type { SheetCells } from '../cells';
import { ordinal, parseCode, splitCodeAndTitle } from '../codes/code';
import type { Code } from '../codes/code';
import { parseNumeral } from '../numbers';
import { composeHeader } from './header';
import type { Header, HeaderColumn } from './header';
import { roleOfWords } from './words';
import type { HeaderRole } from './words';

const HIGHEST_HEADER = 4;

/** One table: its header, the rows under it, and the rows among them that only repeat the header. */
export interface FoundTable {
  readonly header: Header;
  readonly firstRow: number;
  readonly lastRow: number;
  readonly skipped: ReadonlySet<number>;
  /** The line above the first header that names its field, where each field has a header of its own. */
  readonly leading?: number;
  /** Rows above the header that belong to no earlier table: the title block. */
  readonly aboveFrom: number;
}

/** Ensures every table of a sheet, in reading order, tables side by side one after the other. */
export function findTables(cells: SheetCells): FoundTable[] {
  const tables: FoundTable[] = [];
  let open: { header: Header; skipped: Set<number>; aboveFrom: number; leading?: number } | undefined;
  let aboveFrom = 0;
  const close = (lastRow: number) => {
    if (open === undefined) return;
    for (const header of splitSideBySide(open.header)) {
      tables.push({ ...open, header, firstRow: open.header.last + 1, lastRow });
    }
  };
  for (let row = 0; row < cells.height; row += 1) {
    const header = headerAt(cells, row, open?.header);
    if (header === undefined) continue;
    if (open !== undefined && repeats(open.header, header) && !titledAnew(cells, header.first)) {
      for (let each = header.first; each <= header.last; each += 1) open.skipped.add(each);
      const leading = fieldLineAbove(cells, open.header.first, header.first);
      if (leading !== undefined) open.leading ??= leading;
    } else {
      close(header.first - 1);
      if (open !== undefined) aboveFrom = titleStart(cells, header.first);
      open = { header, skipped: new Set(), aboveFrom };
    }
    row = skipIndexRow(cells, header.last, open);
  }
  close(cells.height - 1);
  return tables;
}

/** `I. …` above the first header is a row of the table when `II. …` stands in the same place above the next. */
function fieldLineAbove(cells: SheetCells, first: number, next: number): number | undefined {
  const row = lineAbove(cells, first);
  const one = fieldCode(cells, row);
  const two = fieldCode(cells, lineAbove(cells, next));
  const style = one?.styles.find((each) => two?.styles.includes(each));
  if (row === undefined || one === undefined || two === undefined || style === undefined) return undefined;
  const [from = '', to = ''] = [one.segments[0], two.segments[0]];
  return ordinal(to, style) === ordinal(from, style) + 1 ? row : undefined;
}

function lineAbove(cells: SheetCells, header: number): number | undefined {
  const row = [header - 1, header - 2].find((each) => each >= 0 && !isEmptyRow(cells, each));
  return row !== undefined && rowTexts(cells, row).length === 1 ? row : undefined;
}

function fieldCode(cells: SheetCells, row: number | undefined): Code | undefined {
  const split = row === undefined ? undefined : splitCodeAndTitle(firstText(cells, row));
  const isField = split !== undefined && split.code.segments.length === 1 && !/^phần/i.test(split.typed);
  return isField ? split.code : undefined;
}

/** A row such as `(1) (2) (3)` or `a b c d` right under the header numbers the columns and holds no data. */
function skipIndexRow(cells: SheetCells, last: number, open: { readonly skipped: Set<number> }): number {
  if (!isIndexRow(cells, last + 1)) return last;
  open.skipped.add(last + 1);
  return last + 1;
}

/** Ensures whether a row only counts the columns: at least three cells, each the next number or letter. */
export function isIndexRow(cells: SheetCells, row: number): boolean {
  const marks: string[] = [];
  for (let column = 0; column < cells.width; column += 1) {
    const text = cells.text(row, column);
    if (text !== '')
      marks.push(
        text
          .replace(/=.*/s, '')
          .replace(/[()[\]]/g, '')
          .trim(),
      );
  }
  if (marks.length < 3 || marks.some((mark) => !/^(\d{1,2}|[A-Za-z])$/.test(mark))) return false;
  const numbers = marks.filter((mark) => /^\d/.test(mark)).map(Number);
  const letters = marks
    .filter((mark) => /^[A-Za-z]/.test(mark))
    .map((mark) => mark.toLowerCase().charCodeAt(0));
  if (/\d [A-Za-z]/.test(marks.join(' '))) return false;
  const rises = (all: readonly number[]) =>
    all.every((each, index) => index === 0 || each > (all[index - 1] ?? 0));
  const isRun = (all: readonly number[], start: number) =>
    all.length === 0 ||
    (rises(all) && (all[0] ?? 0) <= start + 1 && (all.at(-1) ?? 0) - start <= all.length + 2);
  return isRun(numbers, 1) && isRun(letters, 97);
}

function headerAt(cells: SheetCells, row: number, current: Header | undefined): Header | undefined {
  // A stray cell at the end of the sheet must not make every empty row above it be read to its last column.
  if ((cells.grid.rows[row]?.length ?? 0) === 0) return undefined;
  if (beginsWithCode(cells, row) || !hasHeaderWord(cells, row) || looksLikeData(cells, row)) return undefined;
  if (isLoneLine(cells, row)) return undefined;
  let best: Header | undefined;
  for (let last = row; last < Math.min(row + HIGHEST_HEADER, cells.height); last += 1) {
    if (last > row && (isEmptyRow(cells, last) || looksLikeData(cells, last) || isIndexRow(cells, last)))
      break;
    const header = composeHeader(cells, row, last);
    if (best === undefined || header.weight > best.weight) best = header;
  }
  if (best === undefined || !isHeader(best)) return undefined;
  const whole = wholeMerges(cells, best);
  const later = whole.first < whole.last ? composeHeader(cells, whole.first + 1, whole.last) : undefined;
  if (later !== undefined && later.weight >= whole.weight && !startsMerge(cells, whole)) return undefined;
  return current === undefined || repeats(current, whole) || whole.weight >= 5 ? whole : undefined;
}

/** One text alone in the first columns is a line of the title block; one further right may be a group heading. */
function isLoneLine(cells: SheetCells, row: number): boolean {
  const texts = rowTexts(cells, row);
  if (texts.length !== 1) return false;
  return (texts[0] ?? '').length > 40 || cells.text(row, 0) !== '' || cells.text(row, 1) !== '';
}

/** The header ends where its merged cells end and begins where they begin. */
function wholeMerges(cells: SheetCells, header: Header): Header {
  let { first, last } = header;
  for (const column of header.columns) {
    if (column.role === undefined) continue;
    const top = cells.merge(header.first, column.index);
    const bottom = cells.merge(header.last, column.index);
    if (top && top.bottom - top.top < HIGHEST_HEADER + 1) first = Math.min(first, top.top);
    if (bottom && bottom.bottom - bottom.top < HIGHEST_HEADER + 1) last = Math.max(last, bottom.bottom);
  }
  return first === header.first && last === header.last ? header : composeHeader(cells, first, last);
}

function startsMerge(cells: SheetCells, header: Header): boolean {
  return header.columns.some((column) => {
    const area = cells.merge(header.first, column.index);
    return area !== undefined && column.role !== undefined && area.bottom > header.first;
  });
}

const NAMES: ReadonlySet<HeaderRole> = new Set<HeaderRole>(['title', 'agency', 'share?', 'unit?']);

/** A header names its rows (criteria or agencies) and says something of them; without a name it must say much. */
function isHeader(header: Header): boolean {
  const roles = new Set(header.columns.map((column) => column.role).filter((role) => role !== undefined));
  const anchors = new Set(header.columns.map((column) => column.header));
  if (anchors.size < 2) return false;
  const named = roles.has('title') || roles.has('agency');
  const telling = [...roles].filter((role) => role !== 'code' && !NAMES.has(role)).length;
  if (isResultTable(roles)) return true;
  return named ? telling >= 1 : telling >= 2 && roles.size >= 3;
}

/** Agencies beside their published results: `Tên đơn vị`, `Chỉ số (%)` and nothing else. */
function isResultTable(roles: ReadonlySet<HeaderRole>): boolean {
  const isNamed = roles.has('agency') || (roles.has('unit?') && roles.has('code'));
  return isNamed && roles.has('share?');
}

function repeats(header: Header, other: Header): boolean {
  const roles = new Map(header.columns.map((column) => [column.index, column.role]));
  const same = other.columns.filter(
    (column) => column.role !== undefined && roles.get(column.index) === column.role,
  );
  const known = header.columns.filter((column) => column.role !== undefined).length;
  return same.length >= 2 && same.length >= known * 0.8;
}

const TABLE_TITLE = /^(biểu|bảng|phụ lục|mẫu|bieu|bang|phu luc|mau)\b/i;

function titledAnew(cells: SheetCells, headerRow: number): boolean {
  return titleStart(cells, headerRow) < headerRow;
}

/** Ensures the row where the title lines directly above a header begin; the header's own row when there are none. */
function titleStart(cells: SheetCells, headerRow: number): number {
  let start = headerRow;
  for (let row = headerRow - 1; row >= Math.max(0, headerRow - 8); row -= 1) {
    if (TABLE_TITLE.test(firstText(cells, row).trim())) start = row;
    else if (!isEmptyRow(cells, row) && !isTitleLine(cells, row)) break;
  }
  return start;
}

/** A line of words alone in its row, with no code and no number beside it. */
function isTitleLine(cells: SheetCells, row: number): boolean {
  const texts = rowTexts(cells, row);
  return (
    texts.length === 1 &&
    parseCode(texts[0] ?? '') === undefined &&
    parseNumeral(texts[0] ?? '') === undefined
  );
}

function rowTexts(cells: SheetCells, row: number): string[] {
  const texts: string[] = [];
  for (let column = 0; column < cells.width; column += 1) {
    const text = cells.text(row, column);
    if (text !== '') texts.push(text);
  }
  return texts;
}

function firstText(cells: SheetCells, row: number): string {
  return rowTexts(cells, row)[0] ?? '';
}

/** Ensures whether nothing is written in a row. */
export function isEmptyRow(cells: SheetCells, row: number): boolean {
  return rowTexts(cells, row).length === 0;
}

function hasHeaderWord(cells: SheetCells, row: number): boolean {
  for (let column = 0; column < cells.width; column += 1) {
    const text = cells.text(row, column);
    if (text !== '' && text.length <= 80 && roleOfWords(text) !== undefined) return true;
  }
  return false;
}

/** Most rows of a body begin with a code such as `1.2.3`: told at a glance, before any word is looked up. */
function beginsWithCode(cells: SheetCells, row: number): boolean {
  for (let column = 0; column < Math.min(3, cells.width); column += 1) {
    const text = cells.text(row, column);
    if (text !== '') return /^\d{1,3}(?:[.,]\d{1,3})*[.,)]?$/.test(text);
  }
  return false;
}

/** A number that is no year, or a code with words beside it: the row belongs to the body. */
function looksLikeData(cells: SheetCells, row: number): boolean {
  let first: string | undefined;
  let filled = 0;
  for (let column = 0; column < cells.width; column += 1) {
    const text = cells.text(row, column);
    if (text === '') continue;
    first ??= text;
    filled += 1;
    const numeral = text.length <= 30 ? parseNumeral(text) : undefined;
    if (numeral !== undefined && numeral.unit === '' && !/^(19|20)\d\d$/.test(text)) return true;
  }
  return (
    first !== undefined && filled > 1 && parseCode(first) !== undefined && roleOfWords(first) === undefined
  );
}

/** A second STT, or a second title after an empty column, begins another table beside the first. */
function splitSideBySide(header: Header): Header[] {
  const groups: HeaderColumn[][] = [[]];
  let previous = -1;
  for (const column of header.columns) {
    const group = groups.at(-1) ?? [];
    const has = (role: HeaderRole) => group.some((each) => each.role === role);
    const gap = column.index > previous + 1;
    const another =
      (column.role === 'code' && has('code') && has('title')) ||
      (gap && column.role === 'title' && has('title'));
    if (another) groups.push([column]);
    else group.push(column);
    previous = column.index;
  }
  return groups.map((columns) => ({ ...header, columns }));
}
