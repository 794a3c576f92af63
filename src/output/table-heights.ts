import type { CellStyle } from '../grid/plan';
import { isNumber } from './table';
import { linesOf } from './table-frame';
import type { Placed } from './table-layout';
import { linesIn } from './text-width';

/** Height of one line in points. Merged cells never grow by themselves, so heights are stated. */
export const LINE = 16.5;
const TITLE_LINE = 20;
/** How much wider a letter prints than the page's average one: bold capitals take the most room. */
const LETTER: Readonly<Partial<Record<CellStyle, number>>> = { title: 1.55, subtitle: 1.2, note: 0.95 };
export const HEADER_LETTER = 1.3;
export const BODY_LETTER = 1;

/** Ensures rows tall enough for their words, so that nothing is cut off on paper. */
export function rowHeights(placed: Placed): Record<number, number> {
  const heights: Record<number, number> = {};
  const raise = (row: number, height: number): void => {
    heights[row] = Math.max(heights[row] ?? 0, height);
  };
  const page = sum(placed.layout.widths);
  for (const { row, half, text, style } of linesOf(placed)) {
    if (half !== 'whole') continue;
    raise(row, linesIn(text, page, LETTER[style] ?? 1) * (style === 'title' ? TITLE_LINE : LINE));
  }
  headerHeights(placed, raise);
  bodyHeights(placed, raise);
  return heights;
}

type Raise = (row: number, height: number) => void;

function headerHeights({ table, layout }: Placed, raise: Raise): void {
  const { first, last } = layout.headerRows;
  const rows = last - first + 1;
  table.columns.forEach(({ header, group }, column) => {
    const height = linesIn(header, layout.widths[column] ?? 1, HEADER_LETTER) * LINE;
    if (group !== undefined || rows === 1) raise(last, height);
    else for (let row = first; row <= last; row += 1) raise(row, height / rows);
    if (group === undefined) return;
    const shared = layout.widths.filter((_, index) => table.columns[index]?.group === group);
    raise(first, linesIn(group, sum(shared), HEADER_LETTER) * LINE);
  });
}

function sum(widths: readonly number[]): number {
  return widths.reduce((total, width) => total + width, 0);
}

function bodyHeights({ table, layout }: Placed, raise: Raise): void {
  const page = sum(layout.widths);
  table.rows.forEach(({ kind, cells }, index) => {
    const row = layout.firstRow + index;
    raise(row, LINE);
    if (kind === 'section') {
      const words = Object.values(cells)[0];
      if (typeof words === 'string') raise(row, linesIn(words, page, BODY_LETTER) * LINE);
      return;
    }
    table.columns.forEach(({ key }, column) => {
      const value = cells[key];
      if (value === undefined || isNumber(value)) return;
      raise(row, linesIn(value, layout.widths[column] ?? 1, BODY_LETTER) * LINE);
    });
  });
}
