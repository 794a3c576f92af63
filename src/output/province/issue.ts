import { cellName } from '../../grid/address';
import { cellAt, isCellError, mergeAt } from '../../grid/cell-grid';
import type { Area, Cell, CellGrid, WorkbookContent } from '../../grid/cell-grid';
import type { WrittenCell } from '../../grid/plan';
import { fill } from '../../messages/language';
import type { Language } from '../../messages/language';
import { PROVINCE_LABELS } from '../../messages/province';
import type { Problem, Result } from '../../result';
import { filledColumns, issuedRows, plainValue } from '../../review/province/issued';
import type { IssuedItem } from '../../review/province/issued';
import { comparableCode } from '../../review/scored-form/rulebook-match';
import { isDateFormat } from '../../sheet/dates';
import { unicodeText } from '../../sheet';
import type { Form } from '../../sheet/form';
import { planState } from '../state-plan';
import type { AddSheet } from '../table-sheet';

export interface IssueRequest {
  /** Each table of the set of criteria with its sheet. */
  readonly parts: readonly { readonly form: Form; readonly grid: CellGrid }[];
  readonly lead: string;
  /** Of the items the agency leads. */
  readonly codes: readonly string[];
  readonly who: string;
  /** ISO time. */
  readonly when: string;
  readonly language: Language;
}

/** By these entries a file that comes back is known and its rows are found in the province's sheet. */
export const ISSUED_KEY = 'issued:';

/** Title, hint, blank line: then the header of the province's own table. */
const HEADER_ROW = 3;
const WIDEST = 60;

/**
 * Ensures the sheets of one lead agency's file: only its items, with the headings above them, in the province's own
 * columns; what it fills in is unlocked, and a hidden sheet keeps what every cell was.
 */
export function issuedSheets(request: IssueRequest): Result<readonly AddSheet[], Problem> {
  const codes = new Set(request.codes.map(comparableCode));
  const built = request.parts.flatMap((part, at) => {
    const rows = issuedRows(part.form, codes);
    return rows.length === 0 ? [] : [buildSheet(part, { rows, request, at })];
  });
  const changes = built.flatMap(({ items }) =>
    items.map((item, at) => {
      const id = `${ISSUED_KEY}${item.sheet}:${at}:${item.code}`;
      const entry = { kind: 'setting', id, value: item, who: request.who, when: request.when } as const;
      return { change: 'keep', entry } as const;
    }),
  );
  const state = planState(EMPTY, changes);
  if (!state.ok) return state;
  const hidden = state.value.flatMap((edit) => (edit.kind === 'addSheet' ? [edit] : []));
  return { ok: true, value: [...built.map(({ sheet }) => sheet), ...hidden], problems: [] };
}

const EMPTY: WorkbookContent = { sheets: [], names: [], structureProtected: false, date1904: false };

interface Built {
  readonly sheet: AddSheet;
  readonly items: readonly IssuedItem[];
}

interface Building {
  readonly rows: ReturnType<typeof issuedRows>;
  readonly request: IssueRequest;
  readonly at: number;
}

function buildSheet({ form, grid }: IssueRequest['parts'][number], { rows, request, at }: Building): Built {
  const { lead, language, parts } = request;
  const columns = form.columns.map(({ index }) => index);
  const filled = filledColumns(form);
  const headers = headerCells(form);
  let next = HEADER_ROW + headers.rows;
  const cells: WrittenCell[] = [...titleCells(lead, language, columns[0] ?? 0), ...headers.cells];
  const unlocked: Area[] = [];
  const items: IssuedItem[] = [];
  for (const { item, isOwn } of rows) {
    const last = isOwn ? item.lastRow : item.row;
    const pairs: [number, number][] = [];
    for (let row = item.row; row <= last; row += 1) {
      pairs.push([next, row]);
      for (const column of columns) cells.push(...copied(grid, { row, column, to: next, isHeading: !isOwn }));
      next += 1;
    }
    if (!isOwn) continue;
    const open = filled.filter((column) => cellAt(grid, item.row, column)?.formula === undefined);
    items.push({
      code: item.code,
      title: item.title,
      sheet: form.sheet,
      rows: pairs,
      columns: open,
      was: wasOf(grid, pairs, open),
    });
    const [top = 0, bottom = 0] = [pairs[0]?.[0], pairs.at(-1)?.[0]];
    unlocked.push(...open.map((column) => ({ top, bottom, left: column, right: column })));
  }
  const name = PROVINCE_LABELS['issue.sheet'][language];
  const sheet: AddSheet = {
    kind: 'addSheet',
    sheet: parts.length === 1 ? name : `${name} ${at + 1}`,
    cells,
    layout: {
      columnWidths: widthsOf(columns, cells),
      freeze: { rows: HEADER_ROW + headers.rows, columns: 0 },
      landscape: true,
      printTitleRows: { first: HEADER_ROW, last: HEADER_ROW + headers.rows - 1 },
      protect: { unlocked },
    },
  };
  return { sheet, items };
}

function titleCells(lead: string, language: Language, column: number): WrittenCell[] {
  const title = fill(PROVINCE_LABELS['issue.title'], { lead: lead.toLocaleUpperCase('vi') }, language);
  return [
    { row: 0, column, value: title, style: 'letterheadBold' },
    { row: 1, column, value: PROVINCE_LABELS['issue.hint'][language], style: 'note' },
  ];
}

/** One header row is enough for a person and for reading it back: the words of merged headers stand joined. */
function headerCells({ columns }: Form): { readonly rows: number; readonly cells: WrittenCell[] } {
  const cells = columns.map(({ index, header }): WrittenCell => {
    return { row: HEADER_ROW, column: index, value: header, style: 'header' };
  });
  return { rows: 1, cells };
}

interface Copying {
  readonly row: number;
  readonly column: number;
  readonly to: number;
  readonly isHeading: boolean;
}

/** A merged block speaks for each row it covers: in a part of the rows its words stand in each. */
function copied(grid: CellGrid, { row, column, to, isHeading }: Copying): WrittenCell[] {
  const area = mergeAt(grid, row, column);
  const isBlock = area !== undefined && area.left === column && area.bottom > area.top;
  const cell = isBlock ? cellAt(grid, area.top, area.left) : cellAt(grid, row, column);
  return [{ row: to, column, value: shown(cell), style: styleOf(cell, isHeading) }];
}

function shown(cell: Cell | undefined): WrittenCell['value'] {
  if (!cell || cell.uncached || isCellError(cell.value)) return null;
  return typeof cell.value === 'string' ? unicodeText(cell.value, cell.font) : cell.value;
}

function styleOf(cell: Cell | undefined, isHeading: boolean): NonNullable<WrittenCell['style']> {
  if (typeof cell?.value === 'number' && isDateFormat(cell.format)) return 'date';
  if (isHeading) return typeof cell?.value === 'number' ? 'totalPoints' : 'total';
  return typeof cell?.value === 'number' ? 'number' : 'wrapped';
}

function wasOf(
  grid: CellGrid,
  rows: readonly (readonly [number, number])[],
  columns: readonly number[],
): IssuedItem['was'] {
  return Object.fromEntries(
    rows.flatMap(([, row]) =>
      columns.flatMap((column) => {
        const value = plainValue(grid, row, column);
        return value === undefined ? [] : [[cellName(row, column), value] as const];
      }),
    ),
  );
}

function widthsOf(columns: readonly number[], cells: readonly WrittenCell[]): number[] {
  const last = Math.max(...columns);
  return Array.from({ length: last + 1 }, (_, column) => {
    const texts = cells.filter((one) => one.column === column && one.row >= HEADER_ROW);
    const longest = Math.max(8, ...texts.map(({ value }) => Math.min(WIDEST, String(value ?? '').length)));
    return longest > 30 ? Math.max(30, Math.round(longest * 0.7)) : longest + 2;
  });
}
