import type { SheetCells } from '../cells';
import { roleOfWords } from './words';
import type { HeaderRole } from './words';

/** One column of a header as its words stand, before contents have settled what it is. */
export interface HeaderColumn {
  readonly index: number;
  readonly header: string;
  readonly role: HeaderRole | undefined;
}

/** One header: its rows, its columns, and how much of it was recognised. */
export interface Header {
  readonly first: number;
  readonly last: number;
  readonly columns: readonly HeaderColumn[];
  readonly weight: number;
}

interface Part {
  readonly text: string;
  /** How many columns share these words: more than one makes it a group above several leaves. */
  readonly span: number;
  readonly anchor: number;
}

const isOpen = (role: HeaderRole | undefined): boolean => role !== undefined && role.endsWith('?');

/** Ensures the header that rows `first`–`last` make, every column's words joined from top to bottom. */
export function composeHeader(cells: SheetCells, first: number, last: number): Header {
  const columns: HeaderColumn[] = [];
  const counted = new Set<string>();
  let weight = 0;
  for (let column = 0; column < cells.width; column += 1) {
    const parts = partsOf(cells, { first, last, column });
    if (parts.length === 0) continue;
    const role = roleOfParts(parts);
    columns.push({
      index: column,
      header: parts.map((part) => part.text.replace(/\n/g, ' ')).join(' / '),
      role,
    });
    const anchor = `${parts.at(-1)?.anchor}:${role}`;
    if (role === undefined || counted.has(anchor)) continue;
    counted.add(anchor);
    weight += isOpen(role) ? 1 : 2;
  }
  return { first, last, columns, weight };
}

function partsOf(
  cells: SheetCells,
  { first, last, column }: { readonly first: number; readonly last: number; readonly column: number },
): Part[] {
  const parts: Part[] = [];
  for (let row = first; row <= last; row += 1) {
    if (cells.isOwn(row, column)) continue;
    const area = cells.merge(row, column);
    const anchor = area === undefined ? row * 16_384 + column : area.top * 16_384 + area.left;
    const text = cells.spreadText(row, column);
    if (text === '' || parts.at(-1)?.anchor === anchor) continue;
    parts.push({ text, span: area === undefined ? 1 : area.right - area.left + 1, anchor });
  }
  return parts;
}

/**
 * Words that stand in this column alone are one phrase broken over rows ("Điểm" / "tối đa"); words shared by
 * several columns are a group, asked only when the phrase says nothing definite ("Lần 1" under "Thẩm định").
 */
function roleOfParts(parts: readonly Part[]): HeaderRole | undefined {
  const leafSpan = parts.at(-1)?.span ?? 1;
  const own = parts.filter((part) => part.span <= leafSpan).map((part) => part.text);
  const phrase = roleOfWords(own.join(' '));
  const leaf = roleOfWords(own.at(-1) ?? '');
  const whole = parts.length > own.length ? roleOfWords(parts.map((part) => part.text).join(' ')) : undefined;
  const readings = own.length > 1 ? [phrase, leaf, whole] : [leaf, whole];
  return (
    readings.find((role) => role !== undefined && !isOpen(role)) ??
    readings.find((role) => role !== undefined)
  );
}
