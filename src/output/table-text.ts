import type { Language } from '../messages/language';
import { isNumber } from './table';
import type { Table, TableColumn, TableRow } from './table';
import { shownNumber } from './table-number';
import { padText, textWidth, wrapText } from './text-width';

const PAGE = 100;
const GAP = '  ';
/** Narrower than this, a column of words is no longer readable. */
const NARROWEST = 8;

export interface TextOptions {
  readonly language: Language;
  readonly width?: number;
}

/** Ensures plain text for a terminal, at most 100 columns: nothing is cut, long words go on in the next line. */
export function tableToText(table: Table, { language, width = PAGE }: TextOptions): string {
  const cells = table.rows.map((row) => table.columns.map((column) => shown(row, column, language)));
  const lined = cells.filter((_, index) => table.rows[index]?.kind !== 'section');
  const widths = fitted(table.columns, lined, width);
  const body = table.rows.flatMap((row, index) => {
    if (row.kind === 'section') return ['', ...wrapText(sectionWords(row), width)];
    return lineUp(cells[index] ?? [], table.columns, widths);
  });
  const rule = widths.map((one) => '─'.repeat(one)).join(GAP);
  return [
    ...[table.title, ...table.subtitles].flatMap((line) => wrapText(line, width)),
    '',
    ...lineUp(table.columns.map(heading), table.columns, widths),
    rule,
    ...body,
    ...(table.notes.length === 0 ? [] : ['', ...table.notes.flatMap((note) => wrapText(note, width))]),
    '',
  ].join('\n');
}

function heading({ header, group }: TableColumn): string {
  return group === undefined ? header : `${group}: ${header}`;
}

function shown({ cells }: TableRow, { key, format }: TableColumn, language: Language): string {
  const value = cells[key];
  if (value === undefined) return '';
  return isNumber(value) ? shownNumber(value, format, language) : value;
}

function sectionWords({ cells }: TableRow): string {
  return Object.values(cells)
    .filter((value) => typeof value === 'string')
    .join(' ');
}

function lineUp(
  texts: readonly string[],
  columns: readonly TableColumn[],
  widths: readonly number[],
): string[] {
  const wrapped = texts.map((text, index) => wrapText(text, widths[index] ?? NARROWEST));
  const height = Math.max(1, ...wrapped.map((lines) => lines.length));
  return Array.from({ length: height }, (_, line) =>
    columns
      .map(({ format }, index) => padText(wrapped[index]?.[line] ?? '', widths[index] ?? 0, sideOf(format)))
      .join(GAP)
      .trimEnd(),
  );
}

function sideOf(format: TableColumn['format']): 'left' | 'right' {
  return format === 'text' || format === 'wrapped' ? 'left' : 'right';
}

/** Widths as the content needs them; when the page is too narrow, the widest column of words gives way first. */
function fitted(
  columns: readonly TableColumn[],
  cells: readonly (readonly string[])[],
  page: number,
): number[] {
  const widths = columns.map((column, index) => {
    const longest = Math.max(0, ...cells.map((row) => textWidth(row[index] ?? '')));
    return Math.max(longest, headingWidth(heading(column)));
  });
  const room = page - GAP.length * (columns.length - 1);
  let excess = widths.reduce((sum, width) => sum + width, 0) - room;
  while (excess > 0) {
    const widest = widths.indexOf(Math.max(...widths));
    if ((widths[widest] ?? 0) <= NARROWEST) break;
    widths[widest] = (widths[widest] ?? 0) - 1;
    excess -= 1;
  }
  return widths;
}

/** A heading may wrap into about two lines; its longest word stays whole. */
function headingWidth(text: string): number {
  return Math.max(Math.ceil(textWidth(text) / 2) + 1, ...text.split(' ').map(textWidth));
}
