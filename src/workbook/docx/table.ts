import type { Area, Cell } from '../../grid/cell-grid';
import { child, children, type XmlElement } from '../xlsx/xml/tree';
import { cellOf } from './cell-content';
import type { Surroundings } from './paragraph';
import { inside, isOn, valueOf, wholeOf } from './word';

/** A table's cells on its grid, rows and columns from 0. */
export interface WordTable {
  readonly rows: readonly (readonly (Cell | undefined)[])[];
  readonly columnCount: number;
  readonly merges: readonly Area[];
  readonly hiddenRows: readonly number[];
}

/** Word itself makes no more than 63 columns; other programs a few more. */
const MAX_COLUMNS = 256;

interface Spanned {
  readonly top: number;
  readonly left: number;
  right: number;
  bottom: number;
}

/** Ensures a table with its spans as merged areas, or undefined when it has more columns than any table. */
export function readTable(table: XmlElement, around: Surroundings): WordTable | undefined {
  const rows: (Cell | undefined)[][] = [];
  const spans: Spanned[] = [];
  const hiddenRows: number[] = [];
  /** The cell that goes on downwards, by its first column. */
  let open = new Map<number, Spanned>();
  let columnCount = children(child(table, 'tblGrid'), 'gridCol').length;
  for (const row of inside(table)) {
    const properties = child(row, 'trPr');
    if (row.name !== 'tr' || child(properties, 'del') !== undefined) continue;
    if (isOn(properties, 'hidden')) hiddenRows.push(rows.length);
    const read = readRow(row, { at: rows.length, open, around });
    if (read === undefined) return undefined;
    rows.push(read.cells);
    spans.push(...read.spans);
    open = read.open;
    columnCount = Math.max(columnCount, read.width);
  }
  const merges = spans.filter(({ top, bottom, left, right }) => top !== bottom || left !== right);
  return columnCount > MAX_COLUMNS ? undefined : { rows, columnCount, merges, hiddenRows };
}

interface RowPlace {
  readonly at: number;
  readonly open: ReadonlyMap<number, Spanned>;
  readonly around: Surroundings;
}

interface ReadRow {
  readonly cells: (Cell | undefined)[];
  readonly spans: readonly Spanned[];
  readonly open: Map<number, Spanned>;
  readonly width: number;
}

function readRow(row: XmlElement, { at, open, around }: RowPlace): ReadRow | undefined {
  const properties = child(row, 'trPr');
  const cells: (Cell | undefined)[] = [];
  const spans: Spanned[] = [];
  const still = new Map<number, Spanned>();
  let column = wholeOf(valueOf(child(properties, 'gridBefore'))) ?? 0;
  for (const one of inside(row)) {
    if (one.name !== 'tc') continue;
    const own = child(one, 'tcPr');
    const right = column + Math.max(1, wholeOf(valueOf(child(own, 'gridSpan'))) ?? 1) - 1;
    if (right >= MAX_COLUMNS) return undefined;
    // Every cell is read, for its numbered paragraphs count even where a merged cell covers them.
    const content = child(own, 'cellDel') === undefined ? cellOf(inside(one), around) : undefined;
    const above = open.get(column);
    const before = spans.at(-1);
    if (goesOnFromAbove(own) && above?.right === right) {
      above.bottom = at;
      still.set(column, above);
    } else if (before !== undefined && valueOf(child(own, 'hMerge')) === 'continue') {
      before.right = right;
    } else {
      const span = { top: at, bottom: at, left: column, right };
      spans.push(span);
      cells[column] = content;
      if (child(own, 'vMerge') !== undefined) still.set(column, span);
    }
    column = right + 1;
  }
  return { cells, spans, open: still, width: column };
}

/** `w:vMerge` without a value, or with `continue` (§17.4.84). */
function goesOnFromAbove(properties: XmlElement | undefined): boolean {
  const merge = child(properties, 'vMerge');
  return merge !== undefined && valueOf(merge) !== 'restart';
}
