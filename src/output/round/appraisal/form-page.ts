import type { Area } from '../../../grid/cell-grid';
import type { CellStyle, WrittenCell } from '../../../grid/plan';
import type { Language } from '../../../messages/language';
import type { AskedField } from '../../../round/appraisal/merge';
import type { BookRecord, BookSheet } from '../../book/book-sheet';
import { BOOK_STYLES, cellValue } from '../../book/values';
import { BODY_LETTER, HEADER_LETTER, LINE } from '../../table-heights';
import type { AddSheet } from '../../table-sheet';
import { linesIn } from '../../text-width';

/** Columns of every form that goes out: by unit and item each row is found again, wherever it was moved to. */
export type FormKey = 'unit' | 'item' | AskedField | ShownKey;

type ShownKey =
  | 'unitName'
  | 'group'
  | 'title'
  | 'maximum'
  | 'self'
  | 'rule'
  | 'evidence'
  | 'unitNote'
  | 'appraised'
  | 'decision'
  | 'reason';

export interface FormRow {
  readonly record: BookRecord<FormKey>;
  readonly isOpen: boolean;
}

export interface FormPage {
  readonly name: string;
  /** Lines above the headings; the first is the title. */
  readonly head: readonly string[];
  readonly rows: readonly FormRow[];
}

/** Room to write an answer by hand or by keyboard, in lines. */
const ROOM = 3;
/** Excel's limit on a row, in points. */
const TALLEST = 409;

export interface PageRequest {
  readonly spec: BookSheet<FormKey>;
  readonly asked: readonly AskedField[];
  readonly language: Language;
}

/** Ensures one page of a form: its title over the whole table, rows tall enough for their words, only what is asked open. */
export function pageSheet({ head, rows }: FormPage, sheet: string, request: PageRequest): AddSheet {
  const { columns } = request.spec;
  const headings = head.length;
  const first = headings + 1;
  const right = columns.length - 1;
  const styleOf = (row: number): CellStyle => (row === 0 ? 'title' : 'note');
  const cells: WrittenCell[] = [
    ...head.map((value, row): WrittenCell => ({ row, column: 0, value, style: styleOf(row) })),
    ...columns.map(({ heading }, column): WrittenCell => {
      return { row: headings, column, value: heading[request.language], style: 'header' };
    }),
    ...rows.flatMap(({ record }, at) =>
      columns.map(({ key, format }, column): WrittenCell => {
        return { row: first + at, column, value: cellValue(record[key], false), style: BOOK_STYLES[format] };
      }),
    ),
  ];
  return {
    kind: 'addSheet',
    sheet,
    cells,
    layout: {
      columnWidths: columns.map(({ width }) => width),
      rowHeights: heightsOf(cells, request),
      merges: head.map((_, row) => ({ top: row, bottom: row, left: 0, right })),
      freeze: { rows: first, columns: 0 },
      landscape: true,
      printTitleRows: { first: headings, last: headings },
      protect: { unlocked: openCells(rows, first, request) },
    },
  };
}

function openCells(rows: readonly FormRow[], first: number, { spec, asked }: PageRequest): Area[] {
  const open = spec.columns.flatMap(({ key }, column) => (asked.some((one) => one === key) ? [column] : []));
  return rows.flatMap(({ isOpen }, at): Area[] => {
    const row = first + at;
    return isOpen ? open.map((column) => ({ top: row, bottom: row, left: column, right: column })) : [];
  });
}

function heightsOf(cells: readonly WrittenCell[], { spec }: PageRequest): Record<number, number> {
  const page = spec.columns.reduce((sum, { width }) => sum + width, 0);
  const heights: Record<number, number> = {};
  for (const { row, column, value, style } of cells) {
    const isHead = style === 'title' || style === 'note';
    const isBody = !isHead && style !== 'header';
    const width = isHead ? page : (spec.columns[column]?.width ?? 1);
    const lines = typeof value === 'string' ? linesIn(value, width, isBody ? BODY_LETTER : HEADER_LETTER) : 1;
    const height = Math.min(TALLEST, Math.max(lines, isBody ? ROOM : 1) * LINE);
    heights[row] = Math.max(heights[row] ?? 0, height);
  }
  return heights;
}
