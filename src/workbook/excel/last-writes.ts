import type { Edit, WrittenCell } from '../../grid/plan';

type CellsEdit = Extract<Edit, { kind: 'cells' }>;

/**
 * Ensures that a plan writes each cell once, with what it wrote last: an earlier "@" would make text of a later figure,
 * and undo would find something else than was written. A style given earlier stays unless a later one replaces it.
 */
export function lastWrites(edits: readonly Edit[]): readonly Edit[] {
  const last = new Map<string, WrittenCell>();
  let repeats = false;
  for (const edit of edits) {
    if (edit.kind !== 'cells') continue;
    for (const cell of edit.cells) {
      const key = keyOf(edit, cell);
      const earlier = last.get(key);
      repeats ||= earlier !== undefined;
      const style = cell.style ?? earlier?.style;
      last.set(key, style === undefined ? cell : { ...cell, style });
    }
  }
  return repeats ? withoutEarlier(edits, last) : edits;
}

function withoutEarlier(edits: readonly Edit[], last: Map<string, WrittenCell>): readonly Edit[] {
  const kept = [...edits].reverse().map((edit): Edit => {
    if (edit.kind !== 'cells') return edit;
    const cells = [...edit.cells].reverse().flatMap((cell) => {
      const key = keyOf(edit, cell);
      const final = last.get(key);
      last.delete(key);
      return final === undefined ? [] : [final];
    });
    return { ...edit, cells: cells.reverse() };
  });
  return kept.reverse();
}

function keyOf({ sheet }: CellsEdit, { row, column }: WrittenCell): string {
  return `${sheet}\n${row}\n${column}`;
}
